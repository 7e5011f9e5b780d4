package nl.sluitend.io.tree;

import nl.sluitend.message.Message;

/** What can be wrong with a JSON file. The codes are stable and never reused. */
public enum JsonProblem {
  /** The file is not there or cannot be opened. Nothing is read. */
  NOT_READABLE("JSN-001", "het bestand kan niet gelezen worden", "the file cannot be read"),
  /** The bytes are not UTF-8, with or without a byte-order mark. Nothing is read. */
  NOT_UTF_8("JSN-002", "de bytes zijn geen UTF-8", "the bytes are not UTF-8"),
  /** More bytes, levels, values or digits than are read. Nothing is read. */
  BEYOND_LIMITS(
      "JSN-003",
      "meer bytes, niveaus, waarden of cijfers dan gelezen worden",
      "more bytes, levels, values or digits than are read"),
  /** Not JSON (RFC 8259). Nothing is read. */
  SYNTAX("JSN-004", "geen JSON (RFC 8259)", "not JSON (RFC 8259)"),
  /** A field stands twice in one object. The first counts. */
  DUPLICATE_FIELD(
      "JSN-005", "een veld staat twee keer in één object", "a field stands twice in one object"),
  /** Not a document of this format: {@code format} is missing or another. Nothing is read. */
  OTHER_FORMAT("JSN-006", "geen document van dit formaat", "not a document of this format"),
  /** A version of this format that is not known. Nothing is read. */
  UNKNOWN_VERSION(
      "JSN-007", "een onbekende versie van dit formaat", "an unknown version of this format"),
  /** A field that the format does not have. It is passed over. */
  UNKNOWN_FIELD(
      "JSN-008", "een veld dat het formaat niet kent", "a field that the format does not have"),
  /** A field that must be there is not. */
  MISSING_FIELD("JSN-009", "een verplicht veld ontbreekt", "a required field is missing"),
  /** A value of another type than the format has there. */
  WRONG_TYPE("JSN-010", "een waarde van een ander type", "a value of another type"),
  /** A text that is none of the words that the format has there. */
  UNKNOWN_WORD(
      "JSN-011",
      "een woord dat het formaat daar niet kent",
      "a word that the format has not there"),
  /** A text that is no exact decimal number, or no power of ten where a unit is asked. */
  NOT_A_DECIMAL("JSN-012", "geen exact decimaal getal", "not an exact decimal number"),
  /** An amount that is not a whole number of its units. */
  NOT_A_MULTIPLE(
      "JSN-013",
      "een bedrag dat geen geheel aantal eenheden is",
      "an amount that is not a whole number of its units"),
  /** A whole number that is written otherwise or is out of range. */
  NOT_A_WHOLE_NUMBER(
      "JSN-014", "geen geheel getal binnen het bereik", "not a whole number within the range"),
  /** A row with more or fewer cells than there are columns. Its cells are kept as text. */
  RAGGED_ROW(
      "JSN-015",
      "een rij met meer of minder cellen dan er kolommen zijn",
      "a row with more or fewer cells than there are columns"),
  /** A table without columns. Nothing is read. */
  NO_COLUMNS("JSN-016", "een tabel zonder kolommen", "a table without columns"),
  /** Two columns that mean the same. The later one is kept as a column of another kind. */
  COLUMN_TWICE(
      "JSN-017", "twee kolommen die hetzelfde betekenen", "two columns that mean the same"),
  /** A second total with nothing between it and the first. It is kept as a subtotal. */
  SECOND_TOTAL("JSN-018", "een tweede totaal van één blok", "a second total of one block"),
  /** A heading that has figures. It is kept as a line of its own. */
  HEADING_WITH_FIGURES("JSN-019", "een tussenkop met cijfers", "a heading with figures"),
  /** The number of an amendment at a column that is neither amendment nor amended budget. */
  MISPLACED_AMENDMENT(
      "JSN-020",
      "een wijzigingsnummer bij een kolom die dat niet heeft",
      "the number of an amendment at a column that has none"),
  /** A cell that has none of the known forms, or two of them. It is kept as text. */
  UNKNOWN_CELL("JSN-021", "een cel van een onbekende vorm", "a cell of an unknown form"),
  /** A text cell without words. It is kept as text, in its quotes. */
  BLANK_TEXT("JSN-022", "een tekst zonder woorden", "a text without words"),
  /** More problems than are listed. */
  TOO_MANY_PROBLEMS(
      "JSN-023", "meer problemen dan vermeld worden", "more problems than are listed");

  private final String code;
  private final String dutch;
  private final String english;

  JsonProblem(String code, String dutch, String english) {
    this.code = code;
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code JSN-009}
   */
  public String code() {
    return code;
  }

  /**
   * Returns what the code stands for.
   *
   * @return a few words, without a capital and a full stop
   */
  public Message meaning() {
    return new Message(dutch, english);
  }
}
