package nl.sluitend.bbv;

import java.util.List;

/**
 * The kinds of cost that make up overhead (overheadkosten): all costs of steering and supporting
 * the people in the primary process (BBV art. 1, onderdeel l; Stb. 2016, 101). What belongs to each
 * and what does not is listed as the Notitie overhead of the commissie BBV is applied by
 * municipalities.
 *
 * <p>The text of the notitie itself was not available; the lists are from the budgets that quote
 * it: {@value #SOURCES}.
 */
public enum CostKind {
  /** Hierarchical managers of the primary process, with all of their wages. */
  LEADERSHIP_OF_PRIMARY_PROCESS(
      "leidinggevenden primair proces",
      List.of("loonkosten van hiërarchisch leidinggevenden, onverdeeld"),
      List.of("projectleiding", "coördinatoren")),
  /** Secretarial and management support. */
  MANAGEMENT_SUPPORT(
      "managementondersteuning primair proces",
      List.of("secretariaat en ondersteuning van leidinggevenden"),
      List.of()),
  /** Finance, supervision and control of the own organisation. */
  FINANCE_AND_CONTROL(
      "financiën, toezicht en controle gericht op de eigen organisatie",
      List.of("financiële administratie", "control", "interne controle"),
      List.of("toezicht op anderen dan de eigen organisatie")),
  /** Personnel and organisation. */
  HUMAN_RESOURCES(
      "personeel en organisatie (HRM)",
      List.of("personeelsadvies", "personeelsadministratie", "organisatieadvies"),
      List.of()),
  /** Procurement. */
  PROCUREMENT("inkoop", List.of("aanbesteding", "contractmanagement"), List.of()),
  /** Communication, inside and outside. */
  COMMUNICATION(
      "interne en externe communicatie",
      List.of("voorlichting", "interne communicatie"),
      List.of("klantcommunicatie")),
  /** Legal affairs. */
  LEGAL(
      "juridische zaken",
      List.of("juridisch advies aan de eigen organisatie"),
      List.of("bezwaar en beroep", "primaire taken zoals vergunningverlening")),
  /** Support of the executive. */
  BOARD_SUPPORT(
      "bestuurszaken en bestuursondersteuning",
      List.of("ondersteuning van het college"),
      List.of("raadsgriffie (taakveld 0.1)")),
  /** Information systems. */
  ICT(
      "informatievoorziening en automatisering (ICT)",
      List.of("ICT-kosten van alle PIOFACH-systemen"),
      List.of()),
  /** Facilities and housing. */
  FACILITIES_AND_HOUSING(
      "facilitaire zaken en huisvesting",
      List.of(
          "beveiliging",
          "onderhoud en kapitaallasten van gemeentehuis en gemeentewerf",
          "schoonmaak"),
      List.of()),
  /** Records and archives. */
  RECORDS(
      "documentaire informatievoorziening (DIV)", List.of("archief", "postregistratie"), List.of()),
  /** Supporting tasks done by others, such as a shared service organisation. */
  OUTSOURCED_OVERHEAD(
      "uitbestedingskosten bedrijfsvoering",
      List.of(
          "bijdrage aan een gemeenschappelijke regeling voor bedrijfsvoering",
          "ingehuurd overheadpersoneel"),
      List.of("uitbesteding van primaire taken")),
  /** Overhead charged on to land development, investments and tariffs; reduces the overhead. */
  CHARGED_ON(
      "toerekening aan grondexploitaties, investeringen en tarieven",
      List.of(
          "toerekening aan grondexploitaties",
          "toerekening aan geactiveerde investeringen",
          "verrekening met tarieven"),
      List.of("verdeling over programma's: die is niet toegestaan"));

  /** Where the lists come from: published budgets that quote the Notitie overhead. */
  public static final String SOURCES =
      "Den Haag 2020 (bestuursrapportage), West Betuwe 2023, provincie Utrecht 2019, Dordrecht 2018,"
          + " Zwartewaterland 2021, Weert 2020 (the four principles), Helmond 2017 (attribution)";

  private final String dutch;

  // What List.of gives cannot change; Error Prone sees only List.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> includes;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> excludes;

  CostKind(String dutch, List<String> includes, List<String> excludes) {
    this.dutch = dutch;
    this.includes = includes;
    this.excludes = excludes;
  }

  /**
   * Returns the Dutch term.
   *
   * @return the term as the notitie has it
   */
  public String dutch() {
    return dutch;
  }

  /**
   * Returns what belongs to this kind.
   *
   * @return examples, in Dutch
   */
  public List<String> includes() {
    return includes;
  }

  /**
   * Returns what looks like this kind and does not belong to overhead.
   *
   * @return the exceptions, in Dutch; may be empty
   */
  public List<String> excludes() {
    return excludes;
  }

  /**
   * Tells whether the kind reduces overhead instead of adding to it.
   *
   * @return true for what is charged on
   */
  public boolean isCredit() {
    return this == CHARGED_ON;
  }
}
