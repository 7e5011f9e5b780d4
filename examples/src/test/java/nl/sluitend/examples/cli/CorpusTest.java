package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;

/** Real published tables, where they are at hand; a clone of the project alone has none. */
class CorpusTest {
  private static Path corpus() {
    Optional<Path> found =
        Stream.iterate(
                Optional.ofNullable(Path.of("").toAbsolutePath()),
                Optional::isPresent,
                path -> path.map(Path::getParent))
            .flatMap(Optional::stream)
            .map(path -> path.resolve("shared").resolve("corpus"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeTrue(found.isPresent(), "the published tables are not here");
    return found.orElseThrow();
  }

  @Test
  void every_published_table_is_read_without_a_fault_and_none_that_closes_is_called_wrong()
      throws IOException {
    Path corpus = corpus();
    CommandLineRun run = CommandLineRun.of("check", corpus, "--format=json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isNotEqualTo(2);
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("tables")).isNotEmpty();
    for (JsonNode table : report.get("tables")) {
      Path file = Path.of(table.get("source").asText());
      JsonNode known = new ObjectMapper().readTree(file.resolveSibling("meta.json").toFile());
      if (List.of("exact", "rounding", "no sums").contains(known.get("verdict").asText())) {
        assertThat(table.get("verdict").asText()).as("%s", file).isNotEqualTo("DOES_NOT_CLOSE");
      }
    }
  }

  @Test
  void every_published_table_comes_back_from_json_and_tidy_csv() throws IOException {
    try (Stream<Path> files = Files.walk(corpus())) {
      for (Path file : files.filter(path -> path.endsWith("table.csv")).sorted().toList()) {
        BudgetTable table = PrintedCsv.read(file).orElseThrow();
        byte[] json = TableJson.write(table).getBytes(StandardCharsets.UTF_8);
        assertThat(TableJson.read("t.json", json).orElseThrow()).as("%s", file).isEqualTo(table);
        byte[] tidy = TidyCsv.write(table).getBytes(StandardCharsets.UTF_8);
        assertThat(TidyCsv.read(tidy, "t.csv").orElseThrow()).as("%s", file).isEqualTo(table);
      }
    }
  }
}
