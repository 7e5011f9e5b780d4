package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishCommandTest {
  /** Overhead of Waalwijk, https://waalwijk.begrotingsapp.nl/begroting-2019/programma/overhead. */
  private static final String WAALWIJK =
      """
      bedragen in euro;Begroting 2019
      Salarissen;8.142.036
      Belastingen;0
      Ingeleend personeel;483.341
      Overige goederen en diensten;3.509.948
      Stortingen in voorzieningen;295.872
      Afschrijvingen;1.250.220
      Rente;283.280
      Totaal lasten;13.964.697
      Toerekening aan grondexploitatie;-916.176
      Toerekening aan investeringen;-613.993
      Overige verrekeningen;0
      Uitgeleend personeel;-190.000
      Overige goederen en diensten (baten);-12.714
      Totaal baten;-1.732.883
      Saldo;12.231.814
      """;

  /** Six amounts of € 500, which no table of thousands at floor or ceiling can show. */
  private static final String SIX =
      """
      bedragen in euro;Begroting 2024;Wijziging 2024;Begroting na wijziging 2024;Rekening 2024;Saldo
      Wegen;0;500;500;500;0
      Groen;0;0;0;500;-500
      Subtotaal ruimte;0;500;500;1000;-500
      Zorg;0;500;500;500;0
      Sport;500;0;500;0;500
      Subtotaal samenleving;500;500;1000;500;500
      Totaal;500;1000;1500;1500;0
      """;

  private static final String THIRDS =
      """
      bedragen in euro;Begroting 2024
      Een;100.400
      Twee;200.400
      Drie;300.400
      Totaal;601.200
      """;

  @TempDir private Path folder;

  private CommandLineRun run(String content, Object... more) throws IOException {
    Path file = Files.writeString(folder.resolve("exact.csv"), content);
    Object[] all = new Object[more.length + 2];
    all[0] = "publish";
    all[1] = file;
    System.arraycopy(more, 0, all, 2, more.length);
    return CommandLineRun.of(all);
  }

  @Test
  void waalwijk_comes_out_as_published() throws IOException {
    CommandLineRun run = run(WAALWIJK, "--unit", 1000, "--policy", "keep-totals");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            bedragen x € 1.000

                                                  Begroting 2019
            ----------------------------------------------------
            Salarissen                                     8.142
            Belastingen                                        0
            Ingeleend personeel                              484
            Overige goederen en diensten                   3.510
            Stortingen in voorzieningen                      296
            Afschrijvingen                                 1.250
            Rente                                            283
            Totaal lasten                                 13.965
            Toerekening aan grondexploitatie                -916
            Toerekening aan investeringen                   -614
            Overige verrekeningen                              0
            Uitgeleend personeel                            -190
            Overige goederen en diensten (baten)             -13
            Totaal baten                                  -1.733
            Saldo                                         12.232

            De bedragen zijn afgerond op € 1.000. Om de tellingen te laten sluiten is 1 van de 15 bedragen naar de andere kant afgerond. Totalen gaan daarbij voor details.

            Niet op de dichtstbijzijnde eenheid
            ===================================
            bedragen in euro's

                                          Kolom    Exact  Dichtstbij  Gedrukt
            -----------------------------------------------------------------
            Ingeleend personeel  Begroting 2019  483.341     483.000  484.000
            """);
    assertThat(run(WAALWIJK).words()).contains("Ingeleend personeel 484\n");
  }

  @ParameterizedTest
  @CsvSource({
    "least-change,  csv,  csv",
    "keep-totals,   csv,  csv",
    "keep-details,  csv,  csv",
    "rounding-line, csv,  csv",
    "least-change,  json, json",
    "rounding-line, json, json"
  })
  void what_is_printed_closes_for_the_check(String policy, String format, String end)
      throws IOException {
    for (String content : List.of(WAALWIJK, SIX, THIRDS)) {
      Path to = folder.resolve("printed." + end);
      run(content, "--policy", policy, "--format", format, "--output", to);
      CommandLineRun check = CommandLineRun.of("check", to);
      assertThat(check.exit()).as(check.out()).isZero();
      // Of a line that completes a total of subtotals, the check thinks that it is no part of it.
      boolean lineBesideSubtotals = content.equals(SIX) && policy.equals("rounding-line");
      assertThat(check.words())
          .contains(lineBesideSubtotals ? "Oordeel: sluit" : "Oordeel: sluit\n")
          .contains("bedragen x € 1.000\n");
    }
  }

  @Test
  void six_amounts_that_cannot_add_up_tell_which_cell_moved() throws IOException {
    CommandLineRun run = run(SIX);
    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_FINDINGS);
    assertThat(run.words())
        .contains(
            "1 bedrag wijkt een eenheid of meer af van het exacte bedrag (€ 1.000).",
            "Alle bedragen op de eenheid eronder of erboven kan niet; het bewijs is nagegaan.")
        .contains(
            "Nagegaan: alle 5 tellingen sluiten; alle bedragen op 1 na staan op de eenheid eronder"
                + " of erboven.",
            "\nVerder dan de eenheid eronder of erboven\n")
        .doesNotContain("Niet op de dichtstbijzijnde eenheid")
        .containsPattern("Saldo (-?1\\.000|0) (-?1\\.000|0) (-?1\\.000|0)\n");
    assertThat(run(SIX, "--lang", "en").out())
        .contains("All amounts at the unit below or above is impossible; the proof has been");
  }

  @Test
  void a_policy_that_leaves_gaps_lists_them() throws IOException {
    CommandLineRun run = run(THIRDS, "--policy", "plain");
    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_FINDINGS);
    assertThat(run.words())
        .contains("Totaal 601\n", "Tellingen die niet sluiten\n", "Totaal Begroting 2024 1.000\n");
    CommandLineRun line = run(THIRDS, "--policy", "rounding-line");
    assertThat(line.exit()).isZero();
    assertThat(line.words()).contains("Afronding 1\nTotaal 601\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text | plain         | nl | `tellingen sluiten niet overal; alle bedragen staan op`",
        "md   | plain         | en | `sums do not add up everywhere; all amounts are at the unit`",
        "html | keep-details  | nl | `<p>Nagegaan: alle 5 tellingen sluiten; alle bedragen op 5"
            + " na`",
        "md   | keep-details  | en | `Checked: all 5 sums add up; all amounts but 5 are at the`",
        "html | rounding-line | nl | `erboven; de rijen 3, 8 zijn toegevoegd.</p>`",
        "text | rounding-line | en | `below or above; rows 3, 8 were added.`"
      })
  void what_was_given_up_moved_or_added_is_said(
      String format, String policy, String language, String said) throws IOException {
    CommandLineRun run = run(SIX, "--policy", policy, "--format", format, "--lang", language);
    assertThat(run.out()).contains(said);
  }

  @Test
  void a_table_of_one_sum_is_spoken_of_as_one() throws IOException {
    assertThat(run(THIRDS, "--policy", "plain").out())
        .contains("Nagegaan: de telling sluit niet overal; alle bedragen staan op de eenheid");
    assertThat(run(THIRDS, "--policy", "rounding-line", "--lang", "en").out())
        .contains(
            "Checked: the sum adds up; all amounts are at the unit below or above; row 4 was");
    assertThat(run(WAALWIJK, "--policy", "plain").out())
        .contains("Nagegaan: 1 van de 3 tellingen sluit niet overal;");
  }

  @Test
  void where_all_adds_up_nothing_more_is_said() throws IOException {
    assertThat(run(THIRDS).out()).doesNotContain("Nagegaan");
  }

  @Test
  void a_gap_between_columns_is_named_by_its_row() throws IOException {
    String columns =
        """
        bedragen in euro;Begroting 2024;Wijziging 2024;Begroting na wijziging 2024
        Wegen;1.400;1.400;2.800
        Groen;2.000;3.000;5.000
        """;
    assertThat(run(columns, "--policy", "plain", "--lang", "en").words())
        .contains("Wegen Begroting na wijziging 2024 1,000\n");
  }

  @Test
  void cents_are_shown_as_they_are() throws IOException {
    String cents =
        """
        bedragen in euro;Begroting 2024
        Een;10,40
        Twee;20,40
        Drie;30,40
        Totaal;61,20
        """;
    assertThat(run(cents, "--unit", 1).words())
        .contains("Totaal 61\n", "Drie Begroting 2024 30,4 30,0 31,0\n");
  }

  @Test
  void markdown_and_html_have_the_account_below_the_table() throws IOException {
    assertThat(run(THIRDS, "--format", "md").out())
        .contains("| **Totaal** | **601** |\n\nDe bedragen zijn afgerond op € 1.000.")
        .contains("\n\n**Niet op de dichtstbijzijnde eenheid** (bedragen in euro's)\n\n");
    assertThat(run(THIRDS, "--format", "html").out())
        .contains("</table>\n<p>De bedragen zijn afgerond op € 1.000. Om")
        .contains("</p>\n<table class=\"sluitend\"><caption>Niet op de dichtstbijzijnde eenheid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "xlsx"})
  void other_formats_have_the_account_on_standard_error(String format) throws IOException {
    Path to = folder.resolve("printed." + format);
    CommandLineRun run = run(THIRDS, "--format", format, "--output", to);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("De bedragen zijn afgerond op € 1.000.", "Dichtstbij")
        .contains("300.400     300.000  301.000");
    assertThat(to).isNotEmptyFile();
  }

  @Test
  void a_workbook_has_formulas_for_what_adds_up() throws IOException {
    Path to = folder.resolve("printed.xlsx");
    run(THIRDS, "--format", "xlsx", "--output", to);
    try (ZipFile zip = new ZipFile(to.toFile())) {
      byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      assertThat(new String(sheet, StandardCharsets.UTF_8)).contains("<f>", "<v>601</v>");
    }
  }

  @Test
  void what_adds_up_to_nothing_is_said() throws IOException {
    CommandLineRun none = run("bedragen in euro;Begroting 2024\nEen;100.400\n");
    assertThat(none.exit()).isZero();
    assertThat(none.out()).contains("De bedragen zijn afgerond op € 1.000.\n");
    assertThat(none.err())
        .isEqualTo(
            "sluitend: in de tabel zijn geen tellingen gevonden; elk bedrag is voor zich"
                + " afgerond\n");
    CommandLineRun untraced =
        run("bedragen in euro;Begroting 2024\nTotaal;100.400\nEen;7\n", "--lang", "en");
    assertThat(untraced.err())
        .contains("it was not found what 'Totaal' (row 1) is the sum of; it is rounded by itself");
  }

  @Test
  void a_table_that_does_not_add_up_is_refused_with_place_and_difference() throws IOException {
    CommandLineRun run = run(THIRDS.replace("601.200", "601.900"));
    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            "exact.csv: De exacte tabel sluit zelf niet: 'Totaal' = + 'Een' + 'Twee' + 'Drie' in"
                + " kolom 'Begroting 2024'; er staat € 601900, de termen geven € 601200, verschil €"
                + " 700\n");
  }

  @Test
  void a_table_in_thousands_cannot_be_printed_in_euros() throws IOException {
    CommandLineRun run = run(THIRDS.replace("in euro", "x 1.000"), "--unit", 1, "--lang", "en");
    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(run.err()).contains("is known in units of € 1000, so not finer: € 1 cannot be had");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=xlsx   | een werkblad gaat naar een bestand: geef --output",
        "--policy=eerlijk| verwacht least-change, keep-totals, keep-details, rounding-line, plain",
        "--unit=7        | verwacht een macht van tien",
        "--output=.      | is niet te schrijven"
      })
  void what_cannot_be_used_is_said(String option, String said) throws IOException {
    CommandLineRun run = run(THIRDS, option);
    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(run.err()).contains(said);
  }

  @Test
  void what_cannot_be_read_or_counted_is_said() throws IOException {
    CommandLineRun none = CommandLineRun.of("publish", folder.resolve("niets.csv"));
    assertThat(none.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(none.err()).contains("FIL-001");
    // A rest in parts of 1/10^18 of a unit: more of these than can be counted.
    CommandLineRun fine =
        run("bedragen in euro;Begroting 2024\nEen;0,01\n", "--unit", "1" + "0".repeat(16));
    assertThat(fine.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(fine.err()).contains("too fine for their unit");
  }
}
