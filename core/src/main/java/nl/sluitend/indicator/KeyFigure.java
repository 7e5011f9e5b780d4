package nl.sluitend.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;

/**
 * The six key figures of BBV art. 11 (regeling Stcrt. 2015, 20619); two of them in the form of the
 * regeling and in the form that documents use since. All are a sum of items as a percentage of
 * another item. The formulas were read; which BBV articles the items are of, not always: see {@link
 * KeyFigureItem#source()}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages and lists never change.
public enum KeyFigure {
  /** Netto schuldquote: (A+B+C−D−E−F−G)/H. */
  NET_DEBT_RATIO(
      new Message("netto schuldquote", "net debt ratio"),
      new Message("netto schuld", "net debt"),
      "Stcrt. 2015, 20619",
      "+A+B+C-D-E-F-G/H",
      KeyFigureItem.FIXED_DEBT,
      KeyFigureItem.NET_FLOATING_DEBT,
      KeyFigureItem.ACCRUED_LIABILITIES,
      KeyFigureItem.FINANCIAL_ASSETS,
      KeyFigureItem.SHORT_TERM_RECEIVABLES,
      KeyFigureItem.CASH,
      KeyFigureItem.ACCRUED_ASSETS,
      KeyFigureItem.INCOME),
  /** Netto schuldquote gecorrigeerd voor alle verstrekte leningen: D holds all loans. */
  CORRECTED_NET_DEBT_RATIO(
      new Message(
          "netto schuldquote gecorrigeerd voor alle verstrekte leningen",
          "net debt ratio corrected for all loans granted"),
      new Message("netto schuld na verstrekte leningen", "net debt after loans granted"),
      "Stcrt. 2015, 20619; https://velsen.begroting-2017.nl/p165/"
          + "1b-netto-schuldquote-gecorrigeerd-voor-alle-verstrekte-leningen",
      "+A+B+C-D-E-F-G/H",
      KeyFigureItem.FIXED_DEBT,
      KeyFigureItem.NET_FLOATING_DEBT,
      KeyFigureItem.ACCRUED_LIABILITIES,
      KeyFigureItem.FINANCIAL_ASSETS_WITH_LOANS,
      KeyFigureItem.SHORT_TERM_RECEIVABLES,
      KeyFigureItem.CASH,
      KeyFigureItem.ACCRUED_ASSETS,
      KeyFigureItem.INCOME),
  /** Solvabiliteitsratio: A/B. */
  SOLVENCY_RATIO(
      new Message("solvabiliteitsratio", "solvency ratio"),
      new Message("eigen vermogen", "equity"),
      "https://goirle.begroting-2018.nl/p5581/solvabiliteitsratio",
      "+A/B",
      KeyFigureItem.EQUITY,
      KeyFigureItem.BALANCE_SHEET_TOTAL),
  /** Grondexploitatie in the form of the regeling: (A+B)/C. */
  LAND(
      new Message("grondexploitatie", "land development"),
      new Message("bouwgronden", "building land"),
      "https://rheden.begroting-2018.nl/p11278/grondexploitatie-a-b-c100",
      "+A+B/C",
      KeyFigureItem.LAND_NOT_IN_DEVELOPMENT,
      KeyFigureItem.LAND_IN_DEVELOPMENT,
      KeyFigureItem.INCOME),
  /** Grondexploitatie as documents print it since: land in development only. */
  LAND_IN_DEVELOPMENT(
      new Message(
          "grondexploitatie (bouwgronden in exploitatie)",
          "land development (land in development)"),
      new Message("bouwgronden in exploitatie", "land in development"),
      "https://velsen.jaarverslag-2021.nl/p7786/3-kengetallen-grondexploitatie",
      "+A/B",
      KeyFigureItem.LAND_IN_DEVELOPMENT,
      KeyFigureItem.INCOME),
  /** Structurele exploitatieruimte: ((B−A)+(D−C))/E. */
  STRUCTURAL_ROOM(
      new Message("structurele exploitatieruimte", "structural room"),
      new Message("structureel saldo", "structural balance"),
      "https://velsen.begroting-2017.nl/p168/4-structurele-begrotingsruimte",
      "-A+B-C+D/E",
      KeyFigureItem.STRUCTURAL_EXPENDITURE,
      KeyFigureItem.STRUCTURAL_INCOME,
      KeyFigureItem.STRUCTURAL_ADDITIONS,
      KeyFigureItem.STRUCTURAL_WITHDRAWALS,
      KeyFigureItem.INCOME),
  /** Structurele exploitatieruimte in the later form: structural balance by total income. */
  STRUCTURAL_ROOM_OF_BALANCE(
      new Message(
          "structurele exploitatieruimte (uit het structureel begrotingssaldo)",
          "structural room (from the structural balance)"),
      new Message("structureel begrotingssaldo", "structural balance"),
      "https://dordrecht.jaarverslag-2022.nl/p20749/structurele-exploitatieruimte",
      "+A/B",
      KeyFigureItem.STRUCTURAL_BALANCE,
      KeyFigureItem.INCOME),
  /** Belastingcapaciteit: E/F with E = A+B+C−D and F of the year before. */
  TAX_CAPACITY(
      new Message("belastingcapaciteit", "tax capacity"),
      new Message("woonlasten gezin", "charges of a household"),
      "https://dordrecht.begroting-2018.nl/p1527/belastingcapaciteit; "
          + "http://goirle.begroting-2017.nl/p2748/belastingcapaciteit",
      "+A+B+C-D/F",
      KeyFigureItem.PROPERTY_TAX,
      KeyFigureItem.SEWERAGE_CHARGE,
      KeyFigureItem.WASTE_CHARGE,
      KeyFigureItem.TAX_CREDIT,
      KeyFigureItem.NATIONAL_AVERAGE);

  /** An item in the formula of a key figure. */
  record Part(char sign, String letter, KeyFigureItem item) {
    boolean isDivisor() {
      return sign == '/';
    }

    boolean isSubtracted() {
      return sign == '-';
    }
  }

  private final Message name;
  private final Message numerator;
  private final String source;
  private final List<Part> parts;

  /** The form gives sign and letter of each item, in their order. */
  KeyFigure(Message name, Message numerator, String source, String form, KeyFigureItem... items) {
    this.name = name;
    this.numerator = numerator;
    this.source = source;
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      all.add(new Part(form.charAt(2 * i), String.valueOf(form.charAt(2 * i + 1)), items[i]));
    }
    this.parts = List.copyOf(all);
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  /**
   * Returns what the formula rests on.
   *
   * @return the regeling, or a document that prints the formula
   */
  public Source source() {
    return Source.read(source);
  }

  /**
   * Returns what it is computed from.
   *
   * @return the items in the order of their letters; the last one is divided by
   */
  public List<KeyFigureItem> items() {
    return parts.stream().map(Part::item).toList();
  }

  /**
   * Returns the letter of an item in this key figure.
   *
   * @param item the item
   * @return the letter, such as A
   * @throws IllegalArgumentException if the key figure is computed without it
   */
  public String letter(KeyFigureItem item) {
    return parts.stream()
        .filter(part -> part.item() == item)
        .findFirst()
        .map(Part::letter)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The %s is computed without %s"
                        .formatted(name.english(), item.inWords().english())));
  }

  /** What is divided. */
  Message numerator() {
    return numerator;
  }

  List<Part> terms() {
    return parts.stream().filter(part -> !part.isDivisor()).toList();
  }

  Part divisor() {
    return parts.get(parts.size() - 1);
  }
}
