package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Iv3OverheadCommandTest {
  private static final String WIDE =
      """
      Gemeenten;Taakveld;Baten;Lasten;Inwonertal
      Aa;0.4 Overhead;1.0;12.0;21000
      Aa;0.10 Mutaties reserves;0.0;5.0;21000
      Aa;6.1 Samenkracht;90.0;84.0;21000
      Bee;0.4 Overhead;0.0;30.0;30000
      Bee;0.10 Mutaties reserves;0.0;0.0;30000
      Bee;6.1 Samenkracht;100.0;70.0;30000
      Cee;0.4 Overhead;0.0;0.0;60000
      Cee;6.1 Samenkracht;0.0;0.0;60000
      """;

  private static final String LONG =
      """
      overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag
      Gemeente;0384;Diemen;2023;begroting;0.4;1.1;10.50
      Gemeente;0384;Diemen;2023;begroting;6.1;1.1;31.50
      Gemeente;0384;Diemen;2023;rekening;0.4;1.1;20.00
      Gemeente;0384;Diemen;2023;rekening;6.1;1.1;20.00
      Provincie;27;Noord-Holland;2023;begroting;0.6;1.1;1.00
      Provincie;27;Noord-Holland;2023;begroting;0.4;1.1;3.00
      """;

  private static final String DELIVERY =
      """
      {"metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "06000%s",
        "overheidsnaam": "%s", "boekjaar": 2024, "periode": 0, "status": "Begroting",
        "datum": "2023-11-01T10:00:00+01:00", "details_openbaar": true,
        "financieel_pakket": "x", "export_software": "y"},
       "contact": {"naam": "a", "email": "a@example.nl", "telefoon": "1"},
       "data": {"lasten": [
           {"taakveld": "0.4", "categorie": "1.1", "bedrag": 10},
           {"taakveld": "6.1", "categorie": "1.1", "bedrag": %s}],
         "baten": [{"taakveld": "6.1", "categorie": "3.8", "bedrag": 90}],
         "balans_lasten": [{"balanscode": "A111", "categorie": "6.1", "bedrag": 1000}],
         "balans_baten": [], "balans_standen": []}}
      """;

  /** Each name has its own number: 1 for A, 2 for B. */
  private static String delivery(String name, int others) {
    return DELIVERY.formatted(name.charAt(0) - 'A' + 1, name, others);
  }

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static CommandLineRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("iv3", "overhead"));
    all.addAll(List.of(arguments));
    return CommandLineRun.of(all.toArray());
  }

  @Test
  void each_municipality_has_its_share_and_its_place() throws IOException {
    CommandLineRun run = run(file("2023.csv", WIDE));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .contains(
            " Overhead Lasten Aandeel € per inwoner Plaats Lasten − baten\n",
            "Aa 12 96 12,50% 0,57 1 10\n",
            "Bee 30 100 30,00% 1,00 2 0\n",
            "Cee 0 0 0\n",
            "Alle 3 1 12,50% 16,88% 21,25% 25,63% 30,00% 21,43%\n",
            "Zonder opgave, en niet meegeteld: Cee 2023.\n");
  }

  @Test
  void english_is_english() throws IOException {
    CommandLineRun run = run(file("2023.csv", WIDE), "--lang=en", "--municipality=Aa");
    assertThat(run.words())
        .contains("Aa 12 96 12.50% 0.57 1 10\n", "Not reported, and not counted: Cee 2023.\n")
        .doesNotContain("Bee");
  }

  @ParameterizedTest
  @CsvSource({"csv", "json", "md"})
  void other_forms_say_the_same(String format) throws IOException {
    CommandLineRun run = run(file("2023.csv", WIDE), "--format", format);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(format.equals("json") ? "\"12.50\"" : "12,50%").contains("Bee");
  }

  @Test
  void groups_and_their_spread() throws IOException {
    Path first = file("begroting_2023.csv", WIDE);
    Path second = file("begroting_2024.csv", WIDE.replace("30.0", "20.0"));
    CommandLineRun groups = run(first, second, "--by", "grootteklasse,jaar");
    assertThat(groups.words())
        .contains(
            " Jaar Overhead Lasten Aandeel € per inwoner Lasten − baten\n",
            "20.000 tot 50.000 inwoners 2023 42 196 21,43% 0,82 10\n",
            "20.000 tot 50.000 inwoners 2024 32 186 17,20% 0,63 0\n");
    assertThat(run(first, second, "--summary").words())
        .contains(" Aantal", "2023 3 1 12,50%", "2024 3 1 12,50%")
        .doesNotContain("Bee");
    assertThat(run(first, second, "--summary", "--by=naam", "--format=csv").out())
        .contains("Bee;2;0;22,22%");
  }

  @Test
  void packed_files_are_read_as_they_are() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(WIDE.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.csv"));
      out.write(WIDE.getBytes(StandardCharsets.UTF_8));
    }
    String plain = run(file("2023.csv", WIDE)).out();
    Path gz = Files.write(folder.resolve("2023.csv.gz"), gzip.toByteArray());
    Path zipped = Files.write(folder.resolve("2023.zip"), zip.toByteArray());
    assertThat(run(gz).out()).isEqualTo(plain);
    assertThat(run(zipped, "--threads=3").out()).isEqualTo(plain);
  }

  @Test
  void the_long_form_needs_to_know_its_side() throws IOException {
    Path file = file("lang.csv", LONG);
    CommandLineRun told = run(file, "--side", "lasten");
    assertThat(told.exit()).isZero();
    assertThat(told.words())
        .contains(
            " Nummer Overheidslaag Verslag Overhead",
            "Diemen 0384 Gemeente begroting 10,50 42,00 25,00%",
            "Diemen 0384 Gemeente rekening 20,00 40,00 50,00%",
            "Noord-Holland 27 Provincie begroting 1,00 4,00 25,00%");
    CommandLineRun one = run(file, "--side=lasten", "--report=rekening");
    assertThat(one.words()).contains("50,00%").doesNotContain("25,00%");
    CommandLineRun none = run(file, "--side=lasten", "--report=kwartaal");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err())
        .isEqualTo(
            "sluitend: er is geen verslag 'kwartaal'; er zijn 'begroting', 'rekening'\n"
                .replace("\n", System.lineSeparator()));
    CommandLineRun unknown = run(file);
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("lang.csv:2:7 NAT-004", "zoals L1.1", "--side");
  }

  @Test
  void a_side_does_not_overrule_the_letter_of_a_category() throws IOException {
    String text = LONG.replaceAll("(?m)^Prov.*\n|^.*rekening.*\n", "").replace(";1.1;", ";L1.1;");
    Path file = file("lang.csv", text + "Gemeente;0384;Diemen;2023;begroting;0.7;B4.3.1;900\n");
    CommandLineRun run = run(file, "--side=lasten");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("lang.csv:4:7 NAT-004 ", "'B4.3.1'", "geef geen kant op", "niet meegeteld: 1");
    assertThat(run.words()).contains("Diemen 0384 10,50 42,00 25,00%");
    assertThat(run(file).exit()).isZero();
    String none = text.replace(";categorie", "").replace(";L1.1", "");
    assertThat(run(file("kaal.csv", none), "--side=lasten").words()).contains("42,00 25,00%");
  }

  @Test
  void categories_may_say_the_side_and_amounts_may_be_dutch() throws IOException {
    String text =
        LONG.replace(";1.1;", ";L1.1;")
            .replace("10.50", "1.010,50")
            .replace("31.50", "31,50")
            .replace("20.00", "20,00")
            .replace("1.00\n", "1,00\n")
            .replace("3.00\n", "3,00\n");
    CommandLineRun run = run(file("lang.csv", text), "--notation=komma");
    assertThat(run.err()).isEmpty();
    assertThat(run.words()).contains("Diemen 0384 Gemeente begroting 1.010,50 1.042,00 96,98%");
  }

  @Test
  void deliveries_are_read_from_a_folder() throws IOException {
    Path deliveries = Files.createDirectory(folder.resolve("leveringen"));
    Files.writeString(deliveries.resolve("b.json"), delivery("Bee", 90));
    Files.writeString(deliveries.resolve("a.json"), delivery("Aa", 70));
    CommandLineRun run = run(deliveries, "--unit=duizend");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.words()).contains("Aa 060001 10 80 12,50%", "Bee 060002 10 100 10,00%");
    CommandLineRun unsaid = run(deliveries);
    assertThat(unsaid.exit()).isEqualTo(2);
    assertThat(unsaid.err()).contains("a.json", "--unit");
  }

  @Test
  void a_folder_says_what_it_passes_over_and_a_fault_stops_only_its_file() throws IOException {
    Path deliveries = Files.createDirectories(folder.resolve("leveringen/sub"));
    Files.writeString(deliveries.resolve("A.JSON"), delivery("Aa", 70));
    Files.writeString(deliveries.resolve("leesmij.txt"), "x");
    CommandLineRun run = run(deliveries.getParent(), "--unit=euro");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).startsWith("sluitend: overgeslagen: ").contains("leesmij.txt");
    Files.writeString(deliveries.resolve("b.json"), "{\"metadata\": {");
    CommandLineRun cut = run(deliveries.getParent(), "--unit=euro");
    assertThat(cut.exit()).isEqualTo(2);
    assertThat(cut.err()).contains("b.json:1:", "NAT-011");
    assertThat(cut.words()).contains("Aa");
    CommandLineRun unsaid = run(deliveries.resolve("b.json"));
    assertThat(unsaid.exit()).isEqualTo(2);
    assertThat(unsaid.err()).contains("b.json:1:").doesNotContain("blijkt niet of");
  }

  @Test
  void a_report_that_is_there_twice_is_refused() throws IOException {
    Path one = file("een.json", delivery("Aa", 70));
    Path other = file("twee.json", delivery("Aa", 90));
    assertRefused("staat in", one, other, "--unit=euro");
    Path wide = file("2023.csv", WIDE);
    assertRefused("Aa 2023 staat in", wide, file("2023-b.csv", WIDE));
    // Long files may be cut anywhere.
    String head = LONG.lines().findFirst().orElseThrow() + "\n";
    List<String> rows = LONG.lines().skip(1).toList();
    Path first = file("l1.csv", head + rows.get(0) + "\n");
    Path second = file("l2.csv", head + rows.get(1) + "\n");
    assertThat(run(first, second, "--side=lasten").words()).contains("42,00 25,00%");
  }

  @Test
  void reports_of_one_year_are_not_added_up() throws IOException {
    Path file = file("lang.csv", LONG);
    assertRefused("neem verslag op in --by", file, "--side=lasten", "--by=jaar");
    assertRefused("neem verslag op in --by", file, "--side=lasten", "--by=jaar", "--summary");
    assertThat(run(file, "--side=lasten", "--by=laag,jaar,verslag").exit()).isZero();
    assertRefused("geen grootteklasse", file, "--side=lasten", "--by=grootteklasse");
    assertRefused("noemen geen verslag", file("2023.csv", WIDE), "--report=begroting");
  }

  @Test
  void files_of_several_forms_stand_in_one_table() throws IOException {
    CommandLineRun run =
        run(file("2023.csv", WIDE), file("een.json", delivery("Dee", 70)), "--unit=euro");
    assertThat(run.exit()).isZero();
    assertThat(run.words()).contains("Aa ", "Dee 060004 Gemeente 2024 0 10 80 12,50%");
  }

  @Test
  void a_break_in_the_definition_is_said() throws IOException {
    CommandLineRun run =
        run(file("2024.csv", WIDE), file("2025.csv", WIDE.replace("6.1 S", "6.1 T")));
    assertThat(run.err()).contains("Vanaf 2025 volgt de definitie van Overhead");
    assertThat(run(file("2023.csv", WIDE), folder.resolve("2024.csv")).err()).isEmpty();
  }

  @Test
  void codes_may_have_their_name_behind_them_and_totals_do_not_count() throws IOException {
    String text =
        LONG.replace(";0.4;", ";0.4 Overhead;")
            + "Gemeente;0384;Diemen;2023;begroting;Tot_TV;1.1;42.00\n";
    CommandLineRun run = run(file("lang.csv", text), "--side=lasten");
    assertThat(run.words()).contains("Diemen 0384 Gemeente begroting 10,50 42,00 25,00%");
    assertThat(run.err()).contains("'Tot_TV' is geen taakveld");
  }

  @Test
  void faulty_rows_are_told_and_the_outcome_is_not_whole() throws IOException {
    Path output = folder.resolve("uit.csv");
    CommandLineRun run =
        run(
            file("2023.csv", WIDE + "Dee;0.4 Overhead;1.0;veel;5\nEe;0.4;1.0\n"),
            "--format=csv",
            "--output",
            output);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "2023.csv:10:4 NAT-003",
            "2023.csv:11",
            "niet te gebruiken, en niet meegeteld: 2 regels");
    assertThat(output).content().contains("12,50%");
  }

  @Test
  void what_cannot_be_used_is_said() throws IOException {
    Path wide = file("wijd.csv", WIDE);
    assertRefused("zeg het met --year", wide);
    assertThat(run(wide, "--year=2023").exit()).isZero();
    assertRefused("wijd-2023-2024.csv", file("wijd-2023-2024.csv", WIDE));
    assertRefused("geen bekende vorm", file("a.csv", "a;b\n1;2\n"));
    assertRefused("geen bekende vorm", file("leeg.csv", ""));
    assertRefused("is er niet", folder.resolve("weg.csv"));
    assertRefused("geen levering", Files.createDirectory(folder.resolve("kaal")));
    assertRefused("welke", wide, "--year=2023", "--format=html");
    assertRefused("geen gemeente 'Zee'", wide, "--year=2023", "--municipality=Zee");
    assertRefused("'Zee'", wide, "--year=2023", "--municipality=Zee", "--format=html");
    assertRefused("is niet te schrijven", wide, "--year=2023", "--output", folder);
  }

  @Test
  void columns_with_something_else_between_them_are_told_at_once() throws IOException {
    Path comma = file("komma.csv", LONG.replace(';', ','));
    String said = "in %s staat ',' tussen de kolommen; dat moet ';' zijn";
    assertRefused(said.formatted(comma), comma);
    assertRefused(said.formatted(comma), comma, "--form=long", "--side=lasten");
    Path tab = file("2023.csv", WIDE.replace(';', '\t'));
    assertRefused("staat een tab tussen de kolommen", tab);
    assertThat(run(tab, "--lang=en").err()).contains("has a tab between its columns");
    assertRefused("NAT-001", file("een.csv", "taakveld\n0.4\n"), "--form=long");
  }

  @Test
  void an_option_that_applies_to_no_file_is_refused() throws IOException {
    Path wide = file("2023.csv", WIDE);
    Path rows = file("lang.csv", LONG.replace(";1.1;", ";L1.1;"));
    Path delivery = file("een.json", delivery("Dee", 70));
    String none = " geldt voor geen van de bestanden (wel voor de vorm ";
    assertRefused("--notation" + none + "long, cbs); laat het weg", wide, "--notation=punt");
    assertRefused("--unit" + none + "deliveries)", wide, rows, "--unit=euro");
    assertRefused("--year" + none + "wide)", rows, "--year=2023");
    assertRefused("--placing" + none + "cbs)", rows, "--placing=1");
    assertRefused("--side" + none + "long)", wide, delivery, "--side=lasten", "--unit=euro");
    assertThat(run(rows, "--year=2023", "--lang=en").err()).contains("applies to none of the");
    assertThat(run(wide, rows, delivery, "--unit=euro", "--year=2023").exit()).isZero();
  }

  private static void assertRefused(String words, Object... arguments) {
    CommandLineRun run = run(arguments);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("sluitend: ").contains(words);
  }

  @Test
  void a_page_draws_the_municipality_among_its_peers() throws IOException {
    Path before = file("2024.csv", WIDE);
    Path after =
        file("2025.csv", WIDE.replace("Cee;0.4 Overhead;0.0;0.0", "Cee;0.4 Overhead;0.0;9.0"));
    CommandLineRun run = run(before, after, "--municipality=Aa", "--format=html");
    assertThat(run.err()).isEmpty();
    Document page = Jsoup.parse(run.out());
    assertThat(page.select("h1").text()).isEqualTo("Overhead van Aa");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "2024 12,50% 1 van 2 16,88% 21,25% 25,63%", "2025 12,50% 1 van 2 16,88% 21,25% 25,63%");
    assertThat(page.select("p.note").text()).startsWith("Vanaf 2025 ").contains("Overhead");
    assertThat(page.select("line.own")).isEmpty();
    CommandLineRun gap = run(before, after, "--municipality=Cee", "--format=html");
    assertThat(Jsoup.parse(gap.out()).select("tbody tr").eachText())
        .containsExactly("2024 – – – – –", "2025 100,00% 1 van 1 100,00% 100,00% 100,00%");
  }

  @Test
  void a_bar_grows_on_a_terminal_only() {
    StringWriter seen = new StringWriter();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(seen), true)) {
      assertThat(bar.update(1, 4, 10, 0)).isTrue();
      assertThat(bar.update(1, 4, 10, 0)).isTrue();
      assertThat(bar.update(Long.MAX_VALUE - 1, Long.MAX_VALUE, 10, 0)).isTrue();
      assertThat(bar.update(0, 0, 10, 0)).isTrue();
    }
    assertThat(seen.toString())
        .startsWith("\r[##########                              ] 25%\r[")
        .contains("] 100%")
        .endsWith(" \r");
    StringWriter unseen = new StringWriter();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(unseen), false)) {
      assertThat(bar.update(1, 4, 10, 0)).isTrue();
    }
    assertThat(unseen.toString()).isEmpty();
  }

  @Test
  void the_country_is_no_municipality_in_a_part_of_the_file_either() throws IOException {
    String country = "Nederland;0.4 Overhead;0.0;900.0;99\nNederland;6.1 S;0.0;9000.0;99\n";
    CommandLineRun run = run(file("2023.csv", WIDE + country));
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .isEqualToIgnoringNewLines("sluitend: Nederland 2023 is het hele land en telt niet mee.");
    assertThat(run.words()).contains("Bee 30 100 30,00% 1,00 2 0\n").doesNotContain("Nederland");
    Path only = file("2024.csv", WIDE.lines().findFirst().orElseThrow() + "\n" + country);
    assertThat(run(only).exit()).isEqualTo(2);
    assertThat(run(only).err()).contains("is het hele land", "geen gemeente die meetelt");
  }

  private static Optional<Path> national(String name) {
    return Stream.iterate(
            Optional.ofNullable(Path.of("").toAbsolutePath()),
            Optional::isPresent,
            path -> path.map(Path::getParent))
        .flatMap(Optional::stream)
        .map(path -> path.resolve("shared/iv3/national").resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  @Test
  void the_country_as_published() {
    Optional<Path> file = national("2023_begroting.csv");
    assumeTrue(file.isPresent(), "the national files are not here");
    CommandLineRun run = run(file.orElseThrow(), "--format=csv");
    assertThat(run.err()).contains("Nederland 2023 is het hele land en telt niet mee.");
    assertThat(run.out())
        .contains("Diemen;15.537.000;96.049.000;16,18%", ";13,12%", ";21,06%")
        .doesNotContain("Nederland");
  }
}
