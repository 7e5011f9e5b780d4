package nl.sluitend.records;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of CSV files: own ones, and a larger one where it lies beside the project. */
final class CaseRows {
  private CaseRows() {}

  static List<Map<String, String>> own(String file) {
    try (InputStream in = CaseRows.class.getResourceAsStream(file)) {
      return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The test is skipped where the file is not at hand. */
  static List<Map<String, String>> shared(String file) throws IOException {
    Optional<Path> found =
        Stream.iterate(
                Optional.ofNullable(Path.of("").toAbsolutePath()),
                Optional::isPresent,
                path -> path.map(Path::getParent))
            .flatMap(Optional::stream)
            .map(path -> path.resolve("shared").resolve("cases").resolve(file))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(found.isPresent(), "the cases are not here");
    return read(Files.readString(found.orElseThrow()));
  }

  /** RFC 4180: fields with commas stand in quotes, quotes in them twice. */
  private static List<Map<String, String>> read(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> fields : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        row.put(lines.get(0).get(i), fields.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
