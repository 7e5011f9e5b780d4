package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number is one body, whatever its name; a name may be of several. */
class NationalBodiesTest {
  private static final String HEAD =
      "overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag\n";

  /** Two municipalities of one name. */
  private static final String BERGEN =
      """
      Gemeente;060373;Bergen;2023;0;0.4;L1.1;10
      Gemeente;060373;Bergen;2023;0;1.1;L1.1;90
      Gemeente;060893;Bergen;2023;0;0.4;L1.1;50
      Gemeente;060893;Bergen;2023;0;1.1;L1.1;50
      Gemeente;060384;Diemen;2023;0;0.4;L1.1;20
      Gemeente;060384;Diemen;2023;0;1.1;L1.1;80
      """;

  /** The same municipality before and after it got another name. */
  private static final String RENAMED =
      """
      Gemeente;060001;Oud;2023;0;0.4;L1.1;10
      Gemeente;060001;Oud;2023;0;1.1;L1.1;90
      Gemeente;060001;Nieuw;2024;0;0.4;L1.1;30
      Gemeente;060001;Nieuw;2024;0;1.1;L1.1;70
      """;

  private static final String DELIVERY =
      """
      {"metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "060001",
        "overheidsnaam": "%s", "boekjaar": 2023, "periode": 0},
       "data": {"lasten": [{"taakveld": "0.4", "categorie": "1.1", "bedrag": 5}], "baten": []}}
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
  void a_name_of_several_needs_the_number() throws IOException {
    Path file = file("lang.csv", HEAD + BERGEN);
    String several = "'Bergen' is de naam van meer dan een (060373, 060893); ";
    assertRefused(several + "neem nummer op in --by", file, "--by=naam");
    assertRefused(several + "neem nummer op in --by", file, "--by=naam", "--summary");
    assertRefused(several + "geef het nummer met --municipality", file, "--municipality=Bergen");
    assertRefused("geef het nummer", file, "--municipality=bergen", "--format=html");
    assertRefused("have nummer in --by", file, "--by=naam", "--lang=en");
    assertThat(run(file, "--by=naam,nummer", "--format=csv").out())
        .contains("Bergen;060373;10;100;10,00%", "Bergen;060893;50;100;50,00%");
    CommandLineRun one = run(file, "--municipality=060893", "--format=csv");
    assertThat(one.exit()).isZero();
    assertThat(one.out()).contains("Bergen;060893;50;100;50,00%;;3").doesNotContain("060373");
    assertThat(run(file, "--municipality=GM0893", "--format=csv").out()).isEqualTo(one.out());
    assertRefused(
        "'0893' met andere samen; neem nummer op in --by",
        file,
        "--municipality=0893",
        "--by=naam");
    CommandLineRun page = run(file, "--municipality=060893", "--format=html");
    assertThat(Jsoup.parse(page.out()).select("h1").text()).isEqualTo("Overhead van Bergen");
  }

  @Test
  void a_municipality_is_found_in_any_capitals_and_else_near_ones_are_named() throws IOException {
    Path file = file("lang.csv", HEAD + BERGEN);
    assertThat(run(file, "--municipality=diemen").words()).contains("Diemen 060384 20 100 20,00%");
    assertRefused("geen gemeente 'Dieman'; wel 'Diemen'", file, "--municipality=Dieman");
    assertRefused("'ber'; wel 'Bergen'", file, "--municipality=ber");
    CommandLineRun none = run(file, "--municipality=Rotterdam", "--lang=en");
    assertThat(none.err()).contains("there is no municipality 'Rotterdam'").doesNotContain(", but");
    assertThat(run(file, "--municipality=Dieman", "--lang=en").err())
        .contains("'Dieman', but there is 'Diemen'");
    // Where both are there, capitals tell them apart.
    Path both = file("2.csv", HEAD + BERGEN + "Gemeente;060002;DIEMEN;2023;0;0.4;L1.1;7\n");
    assertThat(run(both, "--municipality=Diemen").words()).contains("060384").doesNotContain("02");
  }

  @Test
  void a_province_of_the_same_name_is_another() throws IOException {
    Path file =
        file(
            "lang.csv",
            HEAD
                + "Provincie;26;Utrecht;2023;0;0.6;L1.1;5\n"
                + "Gemeente;0344;Utrecht;2023;0;0.4;L1.1;6\n");
    assertThat(run(file, "--municipality=Utrecht").words())
        .contains("Utrecht 0344 Gemeente 6")
        .doesNotContain("26");
    assertThat(run(file, "--municipality=26").words()).contains("Utrecht 26 Provincie 5");
    assertRefused("neemt overheidslagen samen", file, "--by=naam");
  }

  @Test
  void over_the_years_a_number_goes_on_under_another_name() throws IOException {
    Path file = file("lang.csv", HEAD + RENAMED);
    CommandLineRun page = run(file, "--municipality=Oud", "--format=html");
    assertThat(page.exit()).isZero();
    assertThat(Jsoup.parse(page.out()).select("h1").text()).isEqualTo("Overhead van Nieuw");
    assertThat(Jsoup.parse(page.out()).select("tbody tr").eachText())
        .containsExactly(
            "2023 10,00% 1 van 1 10,00% 10,00% 10,00%", "2024 30,00% 1 van 1 30,00% 30,00% 30,00%");
    assertThat(run(file, "--by=nummer", "--format=csv").out()).contains("060001;40;200;20,00%");
    String reports = RENAMED.replace("2024;0", "2023;5");
    assertRefused(
        "meer verslagen over 2023", file("2.csv", HEAD + reports), "--by=nummer", "--format=csv");
  }

  @Test
  void one_report_of_a_number_under_two_names_is_refused() throws IOException {
    Path one = file("a.json", DELIVERY.formatted("A"));
    Path other = file("b.json", DELIVERY.formatted("Anders"));
    assertRefused("Gemeente 060001 Anders 2023 0 staat in " + one, one, other, "--unit=euro");
    assertRefused("a.json (als 'A') en in " + other, one, other, "--unit=euro");
    assertThat(run(one, other, "--unit=euro", "--lang=en").err()).contains("(as 'A') and in");
    // CBS writes the same number in another way.
    Path cbs =
        file(
            "cbs.csv",
            """
            ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;Bedrag_1
            0;0.4;L1.1;GM0001;2023X000;1
            """);
    assertRefused("GM0001 2023 0 staat in", one, cbs, "--unit=euro");
    String twice = RENAMED.replace("2024", "2023");
    Path both = file("lang.csv", HEAD + twice);
    assertRefused("nummer 060001 heet in " + both + " 'Nieuw' en 'Oud'", both);
    Path first = file("l1.csv", HEAD + twice.lines().findFirst().orElseThrow() + "\n");
    Path second = file("l2.csv", HEAD + twice.lines().skip(2).findFirst().orElseThrow() + "\n");
    assertRefused(" 'Oud' en in " + second + " 'Nieuw'; maak er één naam van", first, second);
    assertThat(run(first, second, "--lang=en").err()).contains("make it one name");
  }
}
