package nl.sluitend.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.bbv.CodeKind;

/** The parts of a delivery, in the order in which CBS's schema (2.1.1) names them. */
public enum Section {
  /** Expenditure per taakveld and category. */
  EXPENDITURE(
      "lasten",
      Content.BOOKINGS,
      "taakveld",
      CodeKind.TASK_FIELD,
      "categorie",
      CodeKind.EXPENDITURE_CATEGORY,
      "bedrag"),
  /** Income per taakveld and category. */
  INCOME(
      "baten",
      Content.BOOKINGS,
      "taakveld",
      CodeKind.TASK_FIELD,
      "categorie",
      CodeKind.INCOME_CATEGORY,
      "bedrag"),
  /** Changes of balance posts on the side of expenditure, per category. */
  BALANCE_EXPENDITURE(
      "balans_lasten",
      Content.BOOKINGS,
      "balanscode",
      CodeKind.BALANCE_POST,
      "categorie",
      CodeKind.EXPENDITURE_CATEGORY,
      "bedrag"),
  /** Changes of balance posts on the side of income, per category. */
  BALANCE_INCOME(
      "balans_baten",
      Content.BOOKINGS,
      "balanscode",
      CodeKind.BALANCE_POST,
      "categorie",
      CodeKind.INCOME_CATEGORY,
      "bedrag"),
  /** What the balance posts stand at, per date. */
  BALANCE_POSITIONS(
      "balans_standen",
      Content.POSITIONS,
      "balanscode",
      CodeKind.BALANCE_POST,
      "standper",
      CodeKind.BALANCE_DATE,
      "bedrag"),
  /** Key figures per reported period. */
  KEY_FIGURES(
      "kengetallen",
      Content.INDICATORS,
      "verslagperiode",
      CodeKind.REPORTED_PERIOD,
      "kengetal",
      CodeKind.KEY_FIGURE,
      "waarde"),
  /** Policy indicators per reported period. */
  POLICY_INDICATORS(
      "beleidsindicatoren",
      Content.INDICATORS,
      "verslagperiode",
      CodeKind.REPORTED_PERIOD,
      "beleidsindicator",
      CodeKind.POLICY_INDICATOR,
      "waarde");

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
  private final CodeKind firstKind;
  private final String second;
  private final CodeKind secondKind;
  private final String value;

  Section(
      String cbsName,
      Content content,
      String first,
      CodeKind firstKind,
      String second,
      CodeKind secondKind,
      String value) {
    this.cbsName = cbsName;
    this.content = content;
    this.first = first;
    this.firstKind = firstKind;
    this.second = second;
    this.secondKind = secondKind;
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
   * Returns the list of the first key of its records.
   *
   * @return taakvelden, balance posts, or of indicators the reported periods
   */
  public CodeKind firstKind() {
    return firstKind;
  }

  /**
   * Returns the list of the second key of its records.
   *
   * @return categories of lasten or baten, dates of the balance, key figures or policy indicators
   */
  public CodeKind secondKind() {
    return secondKind;
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
