package nl.sluitend.bbv;

import java.util.List;

/**
 * The kinds of cost that make up overhead (overheadkosten): all costs of steering and supporting
 * the people in the primary process (BBV art. 1, onderdeel l; Stb. 2016, 101).
 *
 * <p>What belongs to each kind, and what looks like it and does not, is as published budgets quote
 * the Notitie overhead of the commissie BBV (2016); each kind names such a budget as its {@link
 * #source()}. The notitie itself and its edition of 2023 were not available.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
public enum CostKind {
  /** Hierarchical managers of the primary process, with all of their wages. */
  LEADERSHIP_OF_PRIMARY_PROCESS(
      "leidinggevenden primair proces",
      List.of("loonkosten van hiërarchisch leidinggevenden, onverdeeld"),
      List.of("projectleiding", "coördinatoren"),
      Sources.WEERT),
  /** Secretarial and management support of the primary process. */
  MANAGEMENT_SUPPORT(
      "managementondersteuning primair proces", List.of(), List.of(), Sources.WEST_BETUWE),
  /** Finance, supervision and control of the own organisation. */
  FINANCE_AND_CONTROL(
      "financiën, toezicht en controle gericht op de eigen organisatie",
      List.of(),
      List.of(),
      Sources.WEST_BETUWE),
  /** Personnel and organisation. */
  HUMAN_RESOURCES("personeel en organisatie (HRM)", List.of(), List.of(), Sources.WEST_BETUWE),
  /** Procurement. */
  PROCUREMENT(
      "inkoop", List.of("aanbesteding", "contractmanagement"), List.of(), Sources.WEST_BETUWE),
  /** Communication, inside and outside. */
  COMMUNICATION(
      "interne en externe communicatie",
      List.of(),
      List.of("klantcommunicatie"),
      Sources.WEST_BETUWE),
  /** Legal affairs. */
  LEGAL(
      "juridische zaken",
      List.of(),
      List.of("bezwaar en beroep", "primaire taken zoals vergunningverlening"),
      Sources.WEST_BETUWE),
  /** Support of the executive. */
  BOARD_SUPPORT(
      "bestuurszaken en bestuursondersteuning",
      List.of(),
      List.of("raadsgriffie (taakveld 0.1)"),
      Sources.WEST_BETUWE),
  /** Information systems. */
  ICT(
      "informatievoorziening en automatisering (ICT)",
      List.of("ICT-kosten van alle PIOFACH-systemen"),
      List.of(),
      Sources.ZWARTEWATERLAND),
  /** Facilities and housing. */
  FACILITIES_AND_HOUSING(
      "facilitaire zaken en huisvesting",
      List.of("beveiliging", "onderhoud en kapitaallasten van gemeentehuis en gemeentewerf"),
      List.of(),
      Sources.ZWARTEWATERLAND),
  /** Records and archives. */
  RECORDS("documentaire informatievoorziening (DIV)", List.of(), List.of(), Sources.WEST_BETUWE),
  /** Supporting tasks done by others, such as a shared service organisation. */
  OUTSOURCED_OVERHEAD(
      "uitbestedingskosten bedrijfsvoering",
      List.of("schoonmaak", "ingehuurd overheadpersoneel"),
      List.of(),
      Sources.ZWARTEWATERLAND),
  /** Overhead charged on to land development, investments and tariffs; reduces the overhead. */
  CHARGED_ON(
      "toerekening aan grondexploitaties, investeringen en tarieven",
      List.of(
          "toerekening aan grondexploitaties",
          "toerekening aan geactiveerde investeringen",
          "toerekening aan subsidieprojecten",
          "verrekening met tarieven"),
      List.of("verdeling over programma's: die is niet toegestaan"),
      Sources.HELMOND);

  private final String dutch;
  private final List<String> includes;
  private final List<String> excludes;
  private final String source;

  CostKind(String dutch, List<String> includes, List<String> excludes, String source) {
    this.dutch = dutch;
    this.includes = includes;
    this.excludes = excludes;
    this.source = source;
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
   * Returns what belongs to this kind besides what its name says.
   *
   * @return what the sources name, in Dutch; may be empty
   */
  public List<String> includes() {
    return includes;
  }

  /**
   * Returns what looks like this kind and does not belong to overhead.
   *
   * @return the exceptions that the sources name, in Dutch; may be empty
   */
  public List<String> excludes() {
    return excludes;
  }

  /**
   * Returns a published budget that states this kind and what belongs to it.
   *
   * @return the document and its address
   */
  public String source() {
    return source;
  }

  /**
   * Tells whether the kind reduces overhead instead of adding to it.
   *
   * @return true for what is charged on
   */
  public boolean isCredit() {
    return this == CHARGED_ON;
  }

  /** The budgets that quote the notitie. */
  private static final class Sources {
    private static final String WEST_BETUWE =
        "West Betuwe, begroting 2023: https://westbetuwe.begroting-2023.nl/p37317/overhead";
    private static final String ZWARTEWATERLAND =
        "Zwartewaterland, begroting 2021: https://zwartewaterland.begroting-2021.nl/p2500/overhead";
    private static final String WEERT =
        "Weert, begroting 2020: https://weert.begroting-2020.nl/p29327/onderdelen-overhead";
    private static final String HELMOND =
        "Helmond, begroting 2017: http://helmond.begroting-2017.nl/p168/kosten-van-overhead";
  }
}
