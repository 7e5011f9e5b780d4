package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sluitend.io.InputLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries do not say their unit: each is read in the one its amounts show, and that is said. */
class NationalDeliveriesTest {
  private static final String DELIVERY =
      """
      {"metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "06000%s",
        "overheidsnaam": "%s", "boekjaar": 2024, "periode": 0},
       "data": {
         "lasten": [
           {"taakveld": "0.4", "categorie": "1.1", "bedrag": 4%s},
           {"taakveld": "6.1", "categorie": "1.1", "bedrag": 16%s}],
         "baten": [{"taakveld": "6.1", "categorie": "3.8", "bedrag": 20%s}]}}
      """;

  @TempDir private Path folder;

  /** A delivery with lasten of 20 million, in euros or in thousands of them. */
  private static String delivery(String name, boolean thousands) {
    String zeros = thousands ? "000" : "000321";
    return DELIVERY.formatted(name.charAt(0) - 'A' + 1, name, zeros, zeros, zeros);
  }

  private Path folderOf(Map<String, String> files) throws IOException {
    Path made = Files.createDirectory(folder.resolve("leveringen"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(made.resolve(file.getKey()), file.getValue());
    }
    return made;
  }

  private Path zipOf(Map<String, String> files) throws IOException {
    Path made = folder.resolve("leveringen.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(made))) {
      zip.putNextEntry(new ZipEntry("sub/"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return made;
  }

  private static CommandLineRun overhead(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "iv3";
    all[1] = "overhead";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandLineRun.of(all);
  }

  private static Map<String, String> three() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.json", delivery("Aa", true));
    files.put("b.json", delivery("Bee", false));
    files.put("c.json", delivery("Cee", true));
    return files;
  }

  @Test
  void a_zip_is_read_as_a_folder_is() throws IOException {
    Path unpacked = folderOf(three());
    Path zip = zipOf(three());
    CommandLineRun files = overhead(unpacked, "--format=csv");
    CommandLineRun entries = overhead(zip, "--format=csv");
    assertThat(files.exit()).isZero();
    assertThat(entries.exit()).isZero();
    assertThat(entries.out())
        .isEqualTo(files.out())
        .contains("Aa;060001;4.000.000;20.000.000;", "Bee;060002;4.000.321;20.000.642;");
    assertThat(files.err())
        .contains(
            "sluitend: 2 leveringen, waarvan de eerste %s/a.json: Gelezen als bedragen x € 1.000: "
                .formatted(unpacked),
            "sluitend: %s/b.json: Gelezen als bedragen in euro's: 0 van de 3 bedragen"
                .formatted(unpacked));
    assertThat(entries.err()).isEqualTo(files.err().replace(unpacked + "/", zip + "!/"));
    assertThat(overhead(zip, "--lang=en").err())
        .contains("2 deliveries, the first of which is ", ": Read as amounts in euros: 0 of 3");
  }

  @Test
  void a_unit_that_is_stated_holds_for_all() throws IOException {
    CommandLineRun run = overhead(zipOf(three()), "--unit=euro", "--format=csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Aa;060001;4.000;20.000;", "Bee;060002;4.000.321;20.000.642;");
  }

  @Test
  void a_unit_that_does_not_show_can_be_stated() throws IOException {
    String small = DELIVERY.formatted(1, "Aa", "", "", "");
    Path zip = zipOf(Map.of("a.json", small));
    CommandLineRun run = overhead(zip);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "sluitend: %s!/a.json: Uit de bedragen blijkt niet of het euro's of duizenden zijn"
                    .formatted(zip)
                + " (0 van de 3 bedragen zijn een veelvoud van 1000; de lasten tellen op tot 20;"
                + " dat past bij geen van beide). Zeg in welke eenheid ze zijn. Dat kan met"
                + " --unit euro of --unit duizend.\n");
    assertThat(overhead(zip, "--unit=thousand").exit()).isZero();
  }

  @Test
  void an_entry_that_is_no_delivery_stops_only_itself() throws IOException {
    Map<String, String> files = three();
    files.put("d.json", "hallo");
    CommandLineRun run = overhead(zipOf(files));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("leveringen.zip!/d.json:1:", "DLV-004");
    assertThat(run.words()).contains("Aa", "Bee", "Cee");
  }

  @Test
  void what_stands_beside_the_deliveries_is_passed_over_as_in_a_folder() throws IOException {
    Map<String, String> files = three();
    files.put("leesmij.txt", "hallo");
    Path unpacked = folderOf(files);
    files.put("__MACOSX/._a.json", "geen JSON");
    CommandLineRun run = overhead(zipOf(files));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("en niet gelezen: leesmij.txt, __MACOSX/._a.json.\n");
    assertThat(run.out()).isEqualTo(overhead(unpacked).out());
  }

  @Test
  void a_delivery_that_is_cut_off_counts_in_nothing_whether_its_unit_is_given_or_not()
      throws IOException {
    Map<String, String> files = three();
    String whole = delivery("Dee", true);
    files.put("d.json", whole.substring(0, whole.indexOf("\"baten\"")));
    Path unpacked = folderOf(files);
    Path zip = zipOf(files);
    for (Path each : List.of(unpacked, zip)) {
      CommandLineRun run = overhead(each, "--unit=duizend");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("NAT-011", "d.json: geen hele levering; niets ervan telt mee");
      assertThat(run.words()).contains("Aa", "Bee", "Cee").doesNotContain("Dee");
      CommandLineRun unsaid = overhead(each);
      assertThat(unsaid.exit()).isEqualTo(2);
      assertThat(unsaid.words()).contains("Cee").doesNotContain("Dee");
    }
    assertThat(overhead(unpacked, "--unit=euro", "--lang=en").err())
        .contains("no whole delivery; nothing of it counts");
  }

  @Test
  void a_zip_without_names_of_deliveries_is_read_all_the_same() throws IOException {
    CommandLineRun run = overhead(zipOf(Map.of("levering", delivery("Aa", true))));
    assertThat(run.exit()).isZero();
    assertThat(run.words()).contains("Aa 060001");
  }

  @Test
  void a_delivery_that_stands_twice_in_a_file_is_refused() throws IOException {
    String one = delivery("Aa", true);
    Path file = Files.writeString(folder.resolve("x.json"), "[" + one + "," + one + "]");
    CommandLineRun run = overhead(file, "--unit", "duizend");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("x.json:", "Gemeente 060001 Aa 2024 0", "één keer");
  }

  @Test
  void the_same_report_in_two_entries_is_refused() throws IOException {
    Map<String, String> files = three();
    files.put("d.json", delivery("Aa", true));
    Path zip = zipOf(files);
    assertThat(overhead(zip).err()).contains("!/a.json", "staat in", "!/d.json");
    assertThat(overhead(zip, "--unit=euro").err()).contains("!/a.json", "staat in", "!/d.json");
  }

  @Test
  void a_zip_without_data_is_said() throws IOException {
    CommandLineRun run = overhead(zipOf(Map.of("leesmij.txt", "hallo")), "--form=deliveries");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("NAT-017");
  }

  @Test
  void what_cannot_be_unpacked_is_said() throws IOException {
    Path zip = zipOf(three());
    byte[] bytes = Files.readAllBytes(zip);
    Path cut = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
    CommandLineRun run = overhead(cut, "--form=deliveries");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("sluitend: '%s' is beschadigd: het is niet uit te pakken\n".formatted(cut));
  }

  @Test
  void an_entry_that_is_too_large_needs_a_unit() throws IOException {
    Path zip = folder.resolve("groot.zip");
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("a.json"));
      for (int i = 0; i <= InputLimits.MAX_BYTES >> 20; i++) {
        out.write(blanks);
      }
      out.write(delivery("Aa", true).getBytes(StandardCharsets.UTF_8));
    }
    CommandLineRun run = overhead(zip, "--form=deliveries");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("groot.zip!/a.json is te groot", "--unit");
    assertThat(overhead(zip, "--form=deliveries", "--unit=duizend").exit()).isZero();
  }

  @Test
  void a_layer_that_is_not_there_is_said() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("lang.csv"),
            """
            overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag
            Rijk;1;X;2023;begroting;0.4;L1.1;5
            """);
    assertThat(overhead(file).err())
        .isEqualTo(
            "sluitend: %s noemt een overheidslaag 'Rijk'; er zijn Gemeente, GR, Provincie\n"
                .formatted(file));
    assertThat(overhead(file, "--lang=en").err()).contains("names a layer 'Rijk'");
  }
}
