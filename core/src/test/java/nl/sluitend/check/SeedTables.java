package nl.sluitend.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.printed.Grids;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;

/** The three tables of the seed documents, as printed (jaarstukken 2021 and 2020). */
enum SeedTables {
  OVERHEAD(
      "diemen-2021",
      """
      Soort kosten (x € 1.000);Begroting 2021 primitief;Begroting 2021 totaal;Rekening 2021;Budget resultaat 2021
      Diemen 2022;-;-300;-130;170
      Bĳdrage Duo+ (gemeenschappelĳke regeling);-6.300;-6.335;-6.349;-14
      Bĳdrage Inkoopbureau Stichting Rĳk;-170;-170;-145;25
      Directie en bestuursadvisering/-ondersteuning;-2.113;-1.663;-1.697;-34
      Afdelingsmanagers;-859;-708;-718;-10
      Ondernemingsraad;-63;-47;-28;19
      Communicatie + participatie;-201;-213;-240;-27
      Financiën;-50;-50;-31;19
      Juridische zaken;-290;-304;-333;-29
      Personeel & Organisatie;-104;-104;-131;-27
      Informatisering & Automatisering;-41;-17;-21;-4
      Interne dienstverlening;-247;-247;-211;36
      Facilitair;-452;-462;-483;-21
      Vervoermiddelen;-206;-211;-203;9
      Huisvesting;-1.345;-1.322;-1.391;-69
      Overige kosten bedrĳfsvoering;-40;-162;-171;-9
      Verrekening overhead met grondexploitaties en tarieven;274;229;232;4
      Totaal overhead;-12.207;-12.086;-12.048;37"""),
  SALARIES(
      "diemen-2021",
      """
      Soort kosten (x € 1.000);Specificatie;Begroting 2021 primitief;Begroting 2021 totaal;Rekening 2021;Budget resultaat 2021
      Team Administratie Sociaal Domein;Salariskosten;-780;-772;-779;7
      Team Sociaal Team Diemen;Salariskosten;-430;-469;-529;60
      Team Infra;Salariskosten;-1.526;-1.349;-1.392;43
      Team Projecten;Salariskosten;-593;-563;-569;6
      Team Ruimtelĳke beleid;Salariskosten;-1.346;-1.321;-1.330;9
      Team Beleid Samenleving;Salariskosten;-1.202;-1.170;-1.231;61
      Team Sportbedrĳf;Salariskosten;-;-880;-939;59
      Team Sociale Zaken;Salariskosten;-1.221;-1.268;-1.259;-9
      Team Wĳkbeheer;Salariskosten;-1.516;-1.400;-1.378;-22
      Team Wmo;Salariskosten;-814;-777;-770;-7
      Team Gebouwen en Facilitaire zaken;Salariskosten;-674;-699;-732;33
      Team Openbare orde en Veiligheid & Vergunningen;Salariskosten;-1.235;-1.238;-1.249;11
      Team Handhaving;Salariskosten;-980;-624;-650;26
      Team Burgerzaken en KCC;Salariskosten;-1.242;-980;-1.065;85
      Totaal salariskosten vakafdelingen;;-13.559;-13.510;-13.872;362"""),
  ICT(
      "duo-2020",
      """
      Investeringen ICT (bedrag x € 1.000);begroot 2020;wijziging 2020;begroot na wijzigingen 2020;rekening 2020;resultaat 2020
      I&A - aanschaf computerapparatuur;-;232;232;256;-24
      I&A - aanschaf netwerkapparatuur;-;80;80;68;12
      I&A - aanschaf serverapparatuur;-;180;180;58;122
      I&A - aanschaf randapparatuur;-;55;55;65;-10
      I&A - aanschaf telefoons;-;20;20;19;1
      Voorfinanciering fiets;-;-;-;-;-
      Saldo;-;567;567;465;102""");

  private final String document;
  private final String text;

  SeedTables(String document, String text) {
    this.document = document;
    this.text = text;
  }

  /** The fields as printed, the headings in the first line. */
  List<List<String>> fields() {
    List<List<String>> fields = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      fields.add(new ArrayList<>(Arrays.asList(line.split(";", -1))));
    }
    return fields;
  }

  BudgetTable table() {
    return table(fields());
  }

  /** The table of changed fields. */
  BudgetTable table(List<List<String>> fields) {
    return Grids.read(Grids.join(fields), ReadOptions.of(name()).withDocument(document))
        .orElseThrow();
  }

  CheckedTable checked() {
    return TableCheck.check(name(), table());
  }

  /** What is above information: rule, severity and cells. */
  static List<String> seriousFindings(CheckedTable checked) {
    return checked.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFORMATION)
        .map(SeedTables::identity)
        .collect(Collectors.toList());
  }

  private static String identity(Finding finding) {
    return finding.rule().id() + " " + finding.cells();
  }
}
