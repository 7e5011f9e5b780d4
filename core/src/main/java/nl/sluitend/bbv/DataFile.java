package nl.sluitend.bbv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The data of this package: text files on the class path, rows of cells parted by bars.
 *
 * <p>Reading happens at the start of short runs, so it is written with loops: the first lambda of a
 * process costs more than all of the reading.
 */
final class DataFile {
  private DataFile() {}

  /** The rows of a file: no empty lines, no comment. */
  static List<String> lines(String name) {
    return lines(Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name));
  }

  /** The rows of a stream, which is closed. */
  static List<String> lines(InputStream data) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a row, without the blanks around them. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /** The words of a cell; none for an empty one. */
  static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  /** The codes of a cell, which may have blanks in them, apart by commas. */
  static List<String> codes(String cell) {
    return List.of(cell.split(", ", -1));
  }
}
