package nl.sluitend.io.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.PrintedGrid;

/**
 * The lines and fields of a CSV file, for readers of other things than tables. Separators and
 * encodings are recognised as for {@link PrintedCsv}.
 */
public final class CsvRecords {
  private CsvRecords() {}

  /**
   * Reads a file.
   *
   * @param file the file; messages name it as given
   * @return the lines that are not blank, and every problem
   */
  public static Reading<List<PrintedGrid.Line>> read(Path file) {
    Reading<byte[]> bytes = CsvText.bytes(file, file.toString());
    return bytes.value().isEmpty()
        ? Reading.failed(bytes.problems())
        : read(bytes.value().get(), file.toString());
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes the whole content
   * @param source how messages name the file
   * @return the lines that are not blank, and every problem
   */
  public static Reading<List<PrintedGrid.Line>> read(byte[] bytes, String source) {
    Reading<String> text = CsvText.decode(bytes, source);
    if (text.value().isEmpty()) {
      return Reading.failed(text.problems());
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    String content = text.value().get();
    Optional<List<PrintedGrid.Line>> lines =
        CsvLines.read(content, CsvLines.separator(content), source, problems)
            .map(
                all ->
                    all.stream()
                        .filter(line -> !line.fields().stream().allMatch(String::isBlank))
                        .toList());
    return new Reading<>(lines, problems);
  }
}
