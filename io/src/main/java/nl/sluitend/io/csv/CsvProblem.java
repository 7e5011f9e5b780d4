package nl.sluitend.io.csv;

import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** The problems that a CSV file can have before or besides those of its grid. */
public enum CsvProblem {
  /** The file cannot be opened or read. */
  UNREADABLE_FILE("CSV-020", Problem.Level.ERROR),
  /** The bytes are no text. */
  NOT_TEXT("CSV-021", Problem.Level.ERROR),
  /** The bytes are no UTF-8 and were read as windows-1252. */
  ENCODING_ASSUMED("CSV-022", Problem.Level.NOTICE),
  /** The quotes in the file do not come in pairs and were read as characters. */
  QUOTES_LITERAL("CSV-023", Problem.Level.NOTICE),
  /** The file is larger than a table can be. */
  TOO_LARGE("CSV-024", Problem.Level.ERROR),
  /** A line has more fields, or a field more characters, than a table can have. */
  TOO_WIDE("CSV-025", Problem.Level.ERROR),
  /** A tidy file does not start with its headings. */
  TIDY_HEADINGS("TDY-001", Problem.Level.ERROR),
  /** A line of a tidy file has too few or too many fields. */
  TIDY_FIELDS("TDY-002", Problem.Level.ERROR),
  /** A field of a tidy file does not hold what its heading asks for. */
  TIDY_VALUE("TDY-003", Problem.Level.ERROR),
  /** Two lines of a tidy file say different things of the same table, row or column. */
  TIDY_CONTRADICTION("TDY-004", Problem.Level.ERROR),
  /** A cell of a tidy file is given twice or not at all. */
  TIDY_CELL("TDY-005", Problem.Level.ERROR),
  /** The table that a tidy file describes cannot be. */
  TIDY_TABLE("TDY-006", Problem.Level.ERROR),
  /** A file with keys has no headings, or the same one twice. */
  KEYS_HEADINGS("KEY-001", Problem.Level.ERROR),
  /** A line of a file with keys has no member, one that is there already, or a total. */
  KEYS_MEMBER("KEY-002", Problem.Level.ERROR),
  /** A field of a file with keys holds no number from zero. */
  KEYS_NUMBER("KEY-003", Problem.Level.ERROR),
  /** Keys add up to nothing, or percentages not to 100. */
  KEYS_SUM("KEY-004", Problem.Level.ERROR);

  private final String code;
  private final Problem.Level level;

  CsvProblem(String code, Problem.Level level) {
    this.code = code;
    this.level = level;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code CSV-020}
   */
  public String code() {
    return code;
  }

  /**
   * Returns how serious it is.
   *
   * @return the level
   */
  public Problem.Level level() {
    return level;
  }

  Problem at(Place place, String found, String dutch, String english) {
    return Problem.of(code, level, place, found, new Message(dutch, english));
  }
}
