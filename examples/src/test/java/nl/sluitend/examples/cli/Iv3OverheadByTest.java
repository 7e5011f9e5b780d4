package nl.sluitend.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exact sums by taakveld and category, CBS's own files, and names that are not what they seem. */
class Iv3OverheadByTest {
  private static final String WIDE =
      """
      Gemeenten;Taakveld;Baten;Lasten;Inwonertal
      Aa;0.4 Overhead;1.0;12.0;21000
      Aa;0.10 Mutaties reserves;0.0;5.0;21000
      Aa;6.1 Samenkracht;90.0;84.0;21000
      Bee;0.4 Overhead;0.0;30.0;30000
      Bee;6.1 Samenkracht;100.0;70.5;30000
      """;

  private static final String CBS =
      """
      "ID";"TaakveldBalanspost";"Categorie";"Gemeenten";"Verslagsoort";"k_1ePlaatsing_1";"k_2ePlaatsing_2"
      "0";"0.4   ";"L1.1    ";"GM0384   ";"2023X000";"    10";"    12"
      "1";"0.4   ";"B3.8    ";"GM0384   ";"2023X000";"     1";"     1"
      "2";"6.1   ";"L1.1    ";"GM0384   ";"2023X000";"    90";"    60"
      "3";"6.1   ";"L3.8    ";"GM0384   ";"2023X000";"     .";"    24"
      "4";"A111  ";"Ultimo  ";"GM0384   ";"2023X000";"   500";"   500"
      "5";"0.4   ";"L1.1    ";"GM0451   ";"2023X000";"     3";"     ."
      "6";"6.1   ";"L1.1    ";"GM0451   ";"2023X000";"    27";""
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static CommandLineRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("iv3", "overhead"));
    all.addAll(List.of(arguments));
    return CommandLineRun.of(all.toArray());
  }

  private static void assertRefused(String words, Object... arguments) {
    CommandLineRun run = run(arguments);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }

  @Test
  void sums_by_taakveld_and_year_have_no_share() throws IOException {
    Path first = file("2023.csv", WIDE);
    Path second = file("2024.csv", WIDE);
    CommandLineRun run = run(first, second, "--by", "taakveld,jaar", "--format=csv");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Taakveld (x € 1);Jaar;Lasten;Baten;Lasten − baten
            0.4;2023;42.000;1.000;41.000
            0.4;2024;42.000;1.000;41.000
            0.10;2023;5.000;0;5.000
            0.10;2024;5.000;0;5.000
            6.1;2023;154.500;190.000;-35.500
            6.1;2024;154.500;190.000;-35.500
            """);
    assertThat(run(first, "--by=taskfield", "--municipality=Aa").words())
        .contains("0.4 12 1 11\n", "6.1 84 90 -6\n")
        .doesNotContain("Aandeel");
    assertThat(run(first, "--by=TAAKVELD", "--format=json").out())
        .contains("\"154500\"")
        .doesNotContain("percentage");
  }

  @Test
  void sums_by_category_say_which_part_is_overhead() throws IOException {
    Path file = file("cbs.csv", CBS);
    CommandLineRun run = run(file, "--by=category", "--placing=2");
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .contains(
            " Lasten Baten Lasten − baten Overhead Lasten zonder Aandeel\n reserves\n",
            "1.1 72 0 72 12 72 16,67%\n",
            "3.8 24 1 23 24\n");
    Path reserves = file("2.csv", CBS + "7;0.10;L1.1;GM0384;2023X000;30;30\n");
    assertThat(run(reserves, "--by=categorie", "--placing=2").words())
        .contains("1.1 102 0 102 12 72 16,67%\n");
    assertThat(run(file, "--by=categorie,nummer,taakveld", "--placing=2", "--format=md").words())
        .contains("GM0384")
        .doesNotContain("Aandeel");
  }

  @Test
  void files_of_cbs_are_read_as_they_come() throws IOException {
    Path file = file("45063NED.csv", CBS);
    CommandLineRun run = run(file);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(
            "van 1 verslag is er geen 2e plaatsing te lezen; de 1e is gelezen: GM0451 2023 0");
    assertThat(run.words()).contains("GM0384 12 96 12,50% 2 95\n", "GM0451 3 30 10,00% 1 30\n");
    assertThat(run(file, "--placing=2").words()).contains("GM0384 12 96").doesNotContain("GM0451");
    CommandLineRun first = run(file, "--placing=1", "--format=csv");
    assertThat(first.out()).contains("GM0384;10.000;100.000;10,00%");
    assertThat(first.err()).isEmpty();
    assertThat(run(file, "--form=cbs", "--lang=en").err())
        .contains("of 1 report no 2e plaatsing can be read; the 1e was read: GM0451 2023 0");
    Path one =
        file(
            "een.csv",
            CBS.replace("\"k_1ePlaatsing_1\";\"k_2ePlaatsing_2\"", "\"x\";\"Bedrag_1\""));
    assertThat(run(one).words()).contains("GM0384 12 96 12,50%").doesNotContain("GM0451");
    assertThat(run(one).err()).isEmpty();
    assertRefused("laat --placing weg", one, "--placing=1");
    assertRefused("1 of 2", file, "--placing=3");
    assertRefused(
        "heeft niet de kolommen van CBS", file("anders.csv", CBS.replace("Plaatsing", "Waarde")));
  }

  @Test
  void what_would_be_taken_together_wrongly_is_refused() throws IOException {
    String head =
        "overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag\n";
    Path file =
        file(
            "lang.csv",
            head
                + "Gemeente;1;Utrecht;2023;0;0.4;L1.1;5\n"
                + "Gemeente;2;Zeist;2023;0;0.4;L1.1;5\n"
                + "Provincie;1;Utrecht;2023;0;0.6;L1.1;5\n");
    assertRefused("neemt overheidslagen samen (gemeente, provincie)", file, "--by=naam");
    assertRefused("neemt overheidslagen samen", file, "--by=taakveld");
    assertThat(run(file, "--by=laag,jaar").exit()).isZero();
    assertRefused("laat --municipality weg", file, "--summary", "--municipality=Zeist");
    Path zeist =
        file(
            "zeist.csv", head + "Gemeente;1;A;2023;0;0.4;L1.1;5\nGemeente;2;B;2023;0;0.4;L1.1;5\n");
    assertRefused("neemt 'A' met andere samen", zeist, "--by=jaar", "--municipality=A");
    assertRefused("er is geen gemeente 'C'", zeist, "--by=jaar", "--municipality=C");
    assertRefused("sommige bestanden noemen geen verslag", zeist, wide(), "--report=0");
  }

  private Path wide() throws IOException {
    return file(
        "2023.csv", "Gemeenten;Taakveld;Baten;Lasten;Inwonertal\nAa;0.4 Overhead;1.0;12.0;21000\n");
  }

  @Test
  void a_report_that_cannot_be_read_in_either_publication_is_told() throws IOException {
    String second = CBS.lines().filter(line -> !line.contains("GM0451")).collect(joining("\n"));
    CommandLineRun run = run(file("cbs.csv", second + "\n7;0.4;L1.1;GM1000;2023X000;1x0;.\n"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("NAT-003", "1x0", "niet meegeteld: 1 regel");
    assertThat(run.words()).contains("GM0384 12 96 12,50%").doesNotContain("GM1000");
  }

  @Test
  void many_reports_without_a_second_publication_are_counted_and_the_first_named()
      throws IOException {
    StringBuilder text = new StringBuilder(CBS);
    for (int i = 0; i < 7; i++) {
      text.append("7;0.4;L1.1;GM100%s;2023X000;3;.\n".formatted(i));
      text.append("8;6.1;L1.1;GM100%s;2023X000;x;.\n".formatted(i));
    }
    CommandLineRun run = run(file("cbs.csv", text.toString()));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "van 8 verslagen is er geen 2e plaatsing te lezen",
            "GM0451 2023 0, GM1000 2023 0, GM1001 2023 0, GM1002 2023 0, GM1003 2023 0, …",
            "cbs.csv:10:6 NAT-003",
            "niet te gebruiken, en niet meegeteld: 7 regels");
  }

  @Test
  void what_the_files_do_not_say_cannot_be_asked_for() throws IOException {
    Path wide = file("2023.csv", WIDE);
    assertRefused("de bestanden zeggen geen categorie", wide, "--by=categorie");
    assertRefused("laat taakveld en categorie uit --by", wide, "--by=taakveld", "--summary");
    assertRefused("er is geen gemeente 'Zee'", wide, "--by=taakveld", "--municipality=Zee");
    CommandLineRun unknown = run(wide, "--by=kleur");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("'kleur' is geen van laag, nummer, naam");
    Path reports = file("cbs.csv", CBS + "9;0.4;L1.1;GM0384;2023X005;1;1\n");
    assertRefused("neem verslag op in --by", reports, "--by=taakveld", "--placing=2");
    assertThat(run(reports, "--by=taakveld,verslag", "--placing=2").exit()).isZero();
  }

  @Test
  void what_the_columns_of_shares_have_in_them_is_said() throws IOException {
    String with = "De lasten zijn zonder mutaties van reserves";
    String partly = "Wie geen regel voor overhead heeft, staat in de lasten en niet in het aandeel";
    Path file = file("2023.csv", WIDE + "Cee;6.1 Samenkracht;0.0;50.0;1\n");
    assertThat(run(file).out()).contains(with).doesNotContain(partly);
    assertThat(run(file, "--by=jaar").out()).contains(with, partly);
    assertThat(run(file, "--municipality=Bee").out()).doesNotContain(with, partly);
    assertThat(run(file, "--by=jaar", "--format=csv").out()).doesNotContain(with, partly);
    assertThat(run(file, "--by=jaar", "--format=md", "--lang=en").out())
        .contains("Costs are without additions to reserves", "Who has no line for overhead");
  }

  @Test
  void headings_may_have_any_capitals_and_a_doubled_row_is_told() throws IOException {
    Path file =
        file(
            "2023.csv",
            WIDE.replace("Gemeenten;Taakveld", "GEMEENTEN;taakveld")
                + "Aa;0.4 Overhead;1.0;12.0;21000\n");
    CommandLineRun run = run(file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.words()).contains("Aa 12.000 96.000 12,50%");
    assertThat(run.err())
        .contains("2023.csv:7:1 NAT-007", "deze staat al op regel 2", "niet meegeteld: 1 regel");
  }

  @Test
  void another_encoding_is_said_and_is_no_fault() throws IOException {
    byte[] text = WIDE.replace("Aa;", "Súdwest-Fryslân;").getBytes(StandardCharsets.ISO_8859_1);
    CommandLineRun run = run(Files.write(folder.resolve("2023.csv"), text));
    assertThat(run.exit()).isZero();
    assertThat(run.words()).contains("Súdwest-Fryslân 12.000 96.000 12,50%");
    assertThat(run.err()).contains("2023.csv NAT-008 'Súdwest-Fryslân': geen UTF-8");
  }

  @Test
  void no_name_steers_the_screen() throws IOException {
    String evil = "\u001b[31mA\u0000\u202Ea";
    CommandLineRun run =
        run(
            file("2023.csv", WIDE.replace("Aa;", evil + ";") + evil + "x;0.4;0;0;veel\n"),
            "--by=naam,jaar");
    CommandLineRun all = run(folder.resolve("2023.csv"));
    for (String said : List.of(run.out(), run.err(), all.out(), all.err())) {
      assertThat(said).doesNotContain("\u001b", "\u0000", "\u202E");
    }
    assertThat(run.out()).contains("␛[31mA␀⟨U+202E⟩a");
    assertThat(all.out()).contains("Zonder opgave, en niet meegeteld: ␛[31mA␀⟨U+202E⟩ax 2023.");
    assertThat(all.err()).contains("Het inwonertal van ␛[31mA␀⟨U+202E⟩ax is niet bekend");
    assertThat(run(folder.resolve("2023.csv"), "--municipality=\u001b").err()).contains("␛");
  }
}
