package nl.sluitend.indicator;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;

/**
 * What key figures are computed from: items of the balance sheet, totals of baten and lasten, and
 * the charges of a household. One item goes into several key figures and has a letter of its own in
 * each: {@link KeyFigure#letter}. An article that was not read at the source says so in {@link
 * #source()}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages and sources never change.
public enum KeyFigureItem {
  /** Vaste schulden. */
  FIXED_DEBT(new Message("vaste schulden", "long-term debt"), bbv("46")),
  /** Netto-vlottende schuld. The article is from memory. */
  NET_FLOATING_DEBT(new Message("netto vlottende schuld", "net floating debt"), recalled("48")),
  /** Overlopende passiva. The article is from memory. */
  ACCRUED_LIABILITIES(new Message("overlopende passiva", "accrued liabilities"), recalled("49")),
  /** Financiële activa that reduce the debt ratio. The article is from memory. */
  FINANCIAL_ASSETS(
      new Message("financiële activa, onderdelen d, e en f", "financial assets, parts d, e and f"),
      recalled("36 d, e, f")),
  /** Financiële activa with all loans granted, which reduce the corrected debt ratio. */
  FINANCIAL_ASSETS_WITH_LOANS(
      new Message(
          "financiële activa, onderdelen b tot en met f", "financial assets, parts b up to f"),
      bbv("36 b, c, d, e, f")),
  /** Uitzettingen with a term below one year. The article is from memory. */
  SHORT_TERM_RECEIVABLES(
      new Message("uitzettingen korter dan een jaar", "receivables within a year"), recalled("39")),
  /** Liquide middelen. The article is from memory. */
  CASH(new Message("liquide middelen", "cash"), recalled("40")),
  /** Overlopende activa. The article is from memory. */
  ACCRUED_ASSETS(new Message("overlopende activa", "accrued assets"), recalled("40a")),
  /** Totale baten, without movements of reserves. */
  INCOME(
      new Message("totale baten zonder mutaties reserves", "total income without reserves"),
      bbv("17 c, 27 c")),
  /** Eigen vermogen: reserves and result. */
  EQUITY(new Message("eigen vermogen", "equity"), bbv("42")),
  /** Totaal passiva: the balance sheet total. */
  BALANCE_SHEET_TOTAL(
      new Message("totaal passiva", "total liabilities and equity"),
      Source.read("https://goirle.begroting-2018.nl/p5581/solvabiliteitsratio")),
  /** Niet in exploitatie genomen bouwgronden. */
  LAND_NOT_IN_DEVELOPMENT(
      new Message("niet in exploitatie genomen bouwgronden", "land not in development"),
      Source.read("https://rheden.begroting-2018.nl/p11278/grondexploitatie-a-b-c100")),
  /** Bouwgronden in exploitatie. */
  LAND_IN_DEVELOPMENT(
      new Message("bouwgronden in exploitatie", "land in development"),
      Source.read("https://rheden.begroting-2018.nl/p11278/grondexploitatie-a-b-c100")),
  /** Structurele lasten. */
  STRUCTURAL_EXPENDITURE(
      new Message("structurele lasten", "structural expenditure"), Sources.STRUCTURAL),
  /** Structurele baten. */
  STRUCTURAL_INCOME(new Message("structurele baten", "structural income"), Sources.STRUCTURAL),
  /** Structurele toevoegingen aan reserves. */
  STRUCTURAL_ADDITIONS(
      new Message("structurele toevoegingen aan reserves", "structural additions to reserves"),
      Sources.STRUCTURAL),
  /** Structurele onttrekkingen aan reserves. */
  STRUCTURAL_WITHDRAWALS(
      new Message("structurele onttrekkingen aan reserves", "structural use of reserves"),
      Sources.STRUCTURAL),
  /** Structureel begrotingssaldo, in the later form of the structural room. */
  STRUCTURAL_BALANCE(
      new Message("structureel begrotingssaldo", "structural balance"),
      Source.read("https://dordrecht.jaarverslag-2022.nl/p20749/structurele-exploitatieruimte")),
  /** OZB of a household at the average WOZ value. */
  PROPERTY_TAX(
      new Message("OZB gezin bij gemiddelde WOZ-waarde", "property tax of a household"),
      Sources.HOUSEHOLD),
  /** Rioolheffing of a household. */
  SEWERAGE_CHARGE(
      new Message("rioolheffing gezin", "sewerage charge of a household"), Sources.HOUSEHOLD),
  /** Afvalstoffenheffing of a household. */
  WASTE_CHARGE(
      new Message("afvalstoffenheffing gezin", "waste charge of a household"), Sources.HOUSEHOLD),
  /** Heffingskorting. */
  TAX_CREDIT(new Message("heffingskorting", "tax credit"), Sources.HOUSEHOLD),
  /** The national average of the charges of a household, of the year before. */
  NATIONAL_AVERAGE(
      new Message(
          "landelijk gemiddelde woonlasten gezin in het jaar ervoor",
          "national average charges of a household in the year before"),
      Sources.HOUSEHOLD);

  /** Enums cannot use their own constants in their constructors. */
  private static final class Sources {
    static final Source STRUCTURAL =
        Source.read(
            "BBV art. 19 c en d, 23 c; "
                + "https://velsen.begroting-2017.nl/p168/4-structurele-begrotingsruimte");
    static final Source HOUSEHOLD =
        Source.read("https://dordrecht.begroting-2018.nl/p1527/belastingcapaciteit");

    private Sources() {}
  }

  private final Message name;
  private final Source source;

  KeyFigureItem(Message name, Source source) {
    this.name = name;
    this.source = source;
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
   * Returns where it is defined.
   *
   * @return the BBV article or the document that prints it; {@link Source#fromMemory()} tells
   *     whether the article was not read
   */
  public Source source() {
    return source;
  }

  private static Source bbv(String article) {
    return Source.read("BBV art. " + article);
  }

  private static Source recalled(String article) {
    return new Source(Message.same("BBV art. " + article), /* fromMemory= */ true);
  }
}
