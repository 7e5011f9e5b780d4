package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command writes over what it reads. */
class OwnInputTest {
  private static final String WIDE =
      "Gemeenten;Taakveld;Baten;Lasten;Inwonertal\nAa;0.4 Overhead;1.0;12.0;21000\n";

  private static final String DELIVERY =
      """
      {"metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "060001",
        "overheidsnaam": "Aa", "boekjaar": 2024, "periode": 0},
       "data": {"lasten": [{"taakveld": "0.4", "categorie": "1.1", "bedrag": 5}], "baten": []}}
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertRefused(Path kept, Object... arguments) throws IOException {
    String before = Files.readString(kept);
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is ook een bestand dat gelezen wordt; kies een andere naam");
    assertThat(kept).content().isEqualTo(before);
  }

  @Test
  void an_output_that_is_an_input_is_refused() throws IOException {
    Path wide = file("2023.csv", WIDE);
    assertRefused(wide, "iv3", "overhead", wide, "--output", wide);
    Path delivery = file("a.json", DELIVERY);
    assertRefused(delivery, "iv3", "check", wide, delivery, "--output", delivery);
    Path ledger = file("bx.csv", "x;y\n");
    Path mapping = file("m.csv", "x;y\n");
    for (Path each : List.of(ledger, mapping)) {
      assertRefused(
          each,
          "iv3",
          "build",
          ledger,
          "--mapping=" + mapping,
          "--year=2024",
          "--period=0",
          "--number=060001",
          "--name=Aa",
          "--contact=A,a@example.nl,1",
          "-o",
          each);
    }
    Path table = file("t.csv", "Programma;Lasten\nA;1\n");
    assertRefused(table, "check", table, "--output", table);
    assertThat(CommandLineRun.of("check", table, "--lang=en", "--output", table).err())
        .isEqualToIgnoringNewLines(
            "sluitend: --output %s is a file that is read as well; choose another name"
                .formatted(table));
  }

  @Test
  void another_name_of_the_same_file_is_that_file() throws IOException {
    Path wide = file("2023.csv", WIDE);
    Files.createDirectory(folder.resolve("sub"));
    Path round = folder.resolve("sub").resolve("..").resolve("2023.csv");
    assertRefused(wide, "iv3", "overhead", wide, "--output", round);
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), wide);
    assertRefused(wide, "iv3", "overhead", wide, "--output", link);
  }

  @Test
  void data_in_a_folder_that_is_read_are_kept_and_reports_written_again() throws IOException {
    Path wide = file("2023.csv", WIDE);
    Path delivery = file("a.json", DELIVERY);
    assertRefused(wide, "iv3", "overhead", folder, "--output", wide);
    assertRefused(delivery, "iv3", "overhead", folder, "--output", delivery);
    assertRefused(wide, "check", folder, "--output", wide);
    Path report = folder.resolve("verslag.json");
    Files.delete(delivery);
    for (int i = 0; i < 2; i++) {
      CommandLineRun run = CommandLineRun.of("check", folder, "--format=json", "--output", report);
      assertThat(run.err()).isEmpty();
      assertThat(report).content().contains("\"clean\"");
    }
    Files.delete(report);
    Path other = Files.createDirectory(folder.resolve("uit")).resolve("2023.txt");
    for (int i = 0; i < 2; i++) {
      CommandLineRun run = CommandLineRun.of("iv3", "overhead", folder, "--output", other);
      assertThat(run.err()).doesNotContain("andere naam");
      assertThat(other).content().contains("Aa");
    }
  }

  @Test
  void what_is_not_there_is_told_by_who_reads_it() throws IOException {
    Path output = file("uit.txt", "x");
    CommandLineRun run =
        CommandLineRun.of("iv3", "overhead", folder.resolve("weg.csv"), "--output", output);
    assertThat(run.err()).contains("is er niet");
  }
}
