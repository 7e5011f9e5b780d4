package nl.sluitend.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a delivery, in the order in which CBS's schema (2.1.1) names them. */
public enum Section {
  /** Expenditure per taakveld and category. */
  EXPENDITURE("lasten", Content.BOOKINGS, "taakveld", "categorie", "bedrag"),
  /** Income per taakveld and category. */
  INCOME("baten", Content.BOOKINGS, "taakveld", "categorie", "bedrag"),
  /** Changes of balance posts on the side of expenditure, per category. */
  BALANCE_EXPENDITURE("balans_lasten", Content.BOOKINGS, "balanscode", "categorie", "bedrag"),
  /** Changes of balance posts on the side of income, per category. */
  BALANCE_INCOME("balans_baten", Content.BOOKINGS, "balanscode", "categorie", "bedrag"),
  /** What the balance posts stand at, per date. */
  BALANCE_POSITIONS("balans_standen", Content.POSITIONS, "balanscode", "standper", "bedrag"),
  /** Key figures per reported period. */
  KEY_FIGURES("kengetallen", Content.INDICATORS, "verslagperiode", "kengetal", "waarde"),
  /** Policy indicators per reported period. */
  POLICY_INDICATORS(
      "beleidsindicatoren", Content.INDICATORS, "verslagperiode", "beleidsindicator", "waarde");

  /** What the records of a section are. */
  public enum Content {
    /** Amounts on a code and a category: {@link Booking}. */
    BOOKINGS,
    /** Amounts of a balance post at a date: {@link Position}. */
    POSITIONS,
    /** Values of a code over a period, as text: {@link IndicatorValue}. */
    INDICATORS
  }

  private static final List<Section> BOOKED =
      Arrays.stream(values()).filter(s -> s.content == Content.BOOKINGS).toList();

  private final String cbsName;
  private final Content content;
  private final String first;
  private final String second;
  private final String value;

  Section(String cbsName, Content content, String first, String second, String value) {
    this.cbsName = cbsName;
    this.content = content;
    this.first = first;
    this.second = second;
    this.value = value;
  }

  /**
   * Returns the sections that hold bookings.
   *
   * @return lasten, baten, balans_lasten and balans_baten
   */
  public static List<Section> booked() {
    return BOOKED;
  }

  /**
   * Looks for the section that CBS calls by this name.
   *
   * @param cbsName such as {@code balans_lasten}
   * @return the section, if there is one
   */
  public static Optional<Section> ofCbsName(String cbsName) {
    return Arrays.stream(values()).filter(s -> s.cbsName.equals(cbsName)).findFirst();
  }

  /**
   * Returns the name of the section in a file.
   *
   * @return such as {@code balans_lasten}
   */
  public String cbsName() {
    return cbsName;
  }

  /**
   * Returns what its records are.
   *
   * @return bookings, positions or indicators
   */
  public Content content() {
    return content;
  }

  /**
   * Returns the names of the three fields that every record of the section has in a file.
   *
   * @return two keys and what is stated for them, such as {@code taakveld, categorie, bedrag}
   */
  public List<String> fieldNames() {
    return List.of(first, second, value);
  }

  /**
   * Tells whether the categories of its bookings are those of lasten.
   *
   * @return true for lasten and balans_lasten
   */
  public boolean isExpenditure() {
    return this == EXPENDITURE || this == BALANCE_EXPENDITURE;
  }
}
