package nl.sluitend.cases;

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

/** Collections of cases: own ones, and larger ones where these lie beside the project. */
public final class Cases {
  private Cases() {}

  /** The cases in the project, beside the class of a test. */
  public static List<Map<String, String>> own(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All cases of that kind; the test is skipped where they are not at hand. */
  public static List<Map<String, String>> shared(String file) {
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
    try {
      return read(Files.readString(found.orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The items of a list in one field. */
  public static List<String> items(Map<String, String> row, String column) {
    return List.of(row.get(column).split("\\|", -1));
  }

  /** RFC 4180: fields with commas stand in quotes, quotes in them twice. */
  private static List<Map<String, String>> read(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (twice) {
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
