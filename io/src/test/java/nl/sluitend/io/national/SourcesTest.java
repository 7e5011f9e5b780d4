package nl.sluitend.io.national;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and folders as people make them: what is no data is not read, and said. */
class SourcesTest {
  private static final String CSV =
      """
      overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag
      Gemeente;0384;Diemen;2024;5;0.4;1.1;1000.50
      """;
  private static final String JSON = "{\"taakveld\": \"0.4\", \"bedrag\": 12}";
  private static final NationalReader READER = NationalReader.of(NationalLayout.longForm());
  private static final NationalJson RECORDS =
      NationalJson.records(Map.of(Dimension.TASK_FIELD, "taakveld"), "bedrag", Unit.EURO);

  @TempDir Path folder = Path.of("");

  private Path zip(String text, String... names) throws IOException {
    return zip(UTF_8, text, names);
  }

  private Path zip(Charset charset, String text, String... names) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), charset)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          out.write(text.getBytes(UTF_8));
        }
      }
    }
    return zip;
  }

  private static ReadReport csv(Path file) throws IOException {
    return READER.sums(List.of(file), List.of()).report();
  }

  private static ReadReport json(Path file) throws IOException {
    return RECORDS.sums(List.of(file), List.of()).report();
  }

  private static List<String> shown(ReadReport report) {
    return report.problems().stream().map(p -> p.code() + " " + p.message().dutch()).toList();
  }

  @Test
  void what_people_and_systems_put_beside_data_is_left_aside_and_said() throws IOException {
    Path zip =
        zip(
            CSV,
            "README.md",
            "map/",
            "map/.DS_Store",
            "map/sub/gemeenten.CSV",
            "__MACOSX/map/sub/._gemeenten.csv",
            "__MACOSX/map/sub/gemeenten.csv",
            "map/.~lock.gemeenten.csv#",
            "map/~$gemeenten.csv",
            "Thumbs.db");
    ReadReport report = csv(zip);
    assertThat(report.rows()).isEqualTo(1);
    assertThat(report.isWhole()).isTrue();
    assertThat(shown(report))
        .containsExactly(
            "NAT-016 7 hierin: geen gegevens als CSV (.csv), en niet gelezen: README.md,"
                + " map/.DS_Store, __MACOSX/map/sub/._gemeenten.csv,"
                + " __MACOSX/map/sub/gemeenten.csv, map/.~lock.gemeenten.csv#, ….");
    assertThat(report.problems().get(0))
        .returns(Place.file(zip.toString()), Problem::place)
        .returns(false, Problem::isError);
  }

  @Test
  void every_way_of_reading_says_it() throws IOException {
    List<Path> zip = List.of(zip(CSV, "leesmij.txt", "a.csv", "b.csv"));
    List<String> said =
        List.of("NAT-016 1 hierin: geen gegevens als CSV (.csv), en niet gelezen: leesmij.txt.");
    assertThat(shown(READER.withThreads(3).sums(zip, List.of()).report())).isEqualTo(said);
    assertThat(shown(READER.forEach(zip, row -> {}))).isEqualTo(said);
    List<ReadReport> atEnd = new ArrayList<>();
    try (Stream<NationalRow> rows = READER.rows(zip, atEnd::add)) {
      assertThat(rows).hasSize(2);
    }
    assertThat(shown(atEnd.get(0))).isEqualTo(said);
    List<Path> records = List.of(zip(JSON, "a.json", "b.ndjson", "c.csv"));
    for (int threads : List.of(1, 2)) {
      ReadReport report = RECORDS.withThreads(threads).sums(records, List.of()).report();
      assertThat(report.rows()).isEqualTo(2);
      assertThat(shown(report))
          .containsExactly(
              "NAT-016 1 hierin: geen gegevens als JSON (.json), en niet gelezen: c.csv.");
    }
  }

  @Test
  void without_the_names_that_are_meant_for_it_data_have_any() throws IOException {
    ReadReport report = csv(zip(CSV, "Licentie", "gegevens", "meer.txt", "a.json", "b.zip"));
    assertThat(report.rows()).isEqualTo(2);
    assertThat(shown(report))
        .containsExactly(
            "NAT-016 3 hierin: geen gegevens als CSV (.csv), en niet gelezen: Licentie, a.json,"
                + " b.zip.");
    // A name that is meant for data is one, whatever else it says.
    assertThat(csv(zip(CSV, "readme.csv")).problems()).isEmpty();
  }

  @Test
  void an_archive_without_data_is_no_result_of_nothing() throws IOException {
    for (Path zip : List.of(zip(CSV, "README", "map/"), zip(CSV))) {
      ReadReport report = csv(zip);
      assertThat(report.unreadFiles()).isEqualTo(1);
      assertThat(report.isWhole()).isFalse();
      Problem last = report.problems().get(report.problems().size() - 1);
      assertThat(last.code()).isEqualTo("NAT-017");
      assertThat(last.message().dutch())
          .isEqualTo("Gevonden: ''; verwacht: gegevens als CSV (.csv).");
    }
  }

  @Test
  void many_that_are_left_aside_are_counted() throws IOException {
    String deep = "map/".repeat(30) + "f.md";
    ReadReport report = json(zip(JSON, deep, "a.md", "b.md", "c.md", "d.md", "e.md", "g.json"));
    Problem problem = report.problems().get(0);
    assertThat(problem.found())
        .isEqualTo("…" + "map/".repeat(19) + "f.md, a.md, b.md, c.md, d.md, …");
    assertThat(problem.message().english())
        .isEqualTo("6 in here: no data as JSON (.json), and not read: " + problem.found() + ".");
  }

  @Test
  void folders_hold_folders_and_other_files() throws IOException {
    Path below = Files.createDirectories(folder.resolve("in/2024/q1"));
    Files.writeString(below.resolve("a.JSON"), JSON);
    Files.writeString(below.resolve("b.csv.gz"), "no json");
    Files.createDirectories(folder.resolve("in/.git"));
    Files.writeString(folder.resolve("in/.git/c.json"), JSON);
    Files.writeString(folder.resolve("in/d"), JSON);
    ReadReport report = json(folder.resolve("in"));
    assertThat(report.rows()).isEqualTo(1);
    assertThat(report.problems().get(0).found()).isEqualTo(".git/c.json, 2024/q1/b.csv.gz, d");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertThat(json(link).problems().get(0).found()).isEqualTo(".git/c.json, 2024/q1/b.csv.gz, d");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(json(empty).unreadFiles()).isEqualTo(1);
  }

  @Test
  void names_of_entries_may_be_in_an_older_encoding() throws IOException {
    ReadReport report = csv(zip(ISO_8859_1, CSV, "Súdwest-Fryslân.csv"));
    assertThat(report.rows()).isEqualTo(1);
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void the_first_line_is_that_of_the_text_that_is_read() throws IOException {
    Path zip = zip("\n\na;b\n1;2\n", "a-readme.txt", "x.csv");
    assertThat(NationalReader.firstLine(zip)).contains("a;b");
    assertThat(NationalReader.texts(zip)).containsExactly(zip + "!/x.csv");
    assertThat(NationalReader.firstLine(zip("\ufeff{}", "x"))).contains("{}");
    assertThat(NationalReader.firstLine(zip(JSON, "x.json"))).isEmpty();
    Path blank = Files.writeString(folder.resolve("blank.csv"), " \n\n");
    assertThat(NationalReader.firstLine(blank)).isEmpty();
  }

  @Test
  void two_entries_of_one_name_are_not_read_as_one() throws IOException {
    Path zip = zip(CSV, "a.csv", "b.csv");
    String bytes = new String(Files.readAllBytes(zip), ISO_8859_1).replace("b.csv", "a.csv");
    Files.write(zip, bytes.getBytes(ISO_8859_1));
    assertThatIOException().isThrownBy(() -> csv(zip)).withMessageContaining("a.csv");
  }

  @Test
  void a_text_that_only_begins_like_an_archive_is_a_text() throws IOException {
    Path file = Files.writeString(folder.resolve("p.csv"), "PK;" + CSV);
    assertThat(csv(file).problems()).extracting(Problem::code).containsExactly("NAT-002");
    assertThat(csv(Files.writeString(file, "")).unreadFiles()).isEqualTo(1);
  }
}
