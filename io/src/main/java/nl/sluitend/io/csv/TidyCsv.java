package nl.sluitend.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;

/**
 * Tables in CSV with one cell a line, for tools that analyse: commas, a decimal point, amounts in
 * exact euros with the unit beside them, and on every line what table, row and column the cell is
 * of. Nothing of a table is lost, so reading what was written gives the same table; a table without
 * rows has no cells and cannot be written.
 */
public final class TidyCsv {
  private static final char SEPARATOR = ',';

  private TidyCsv() {}

  /**
   * Tells whether a text is a tidy table, by its first line.
   *
   * @param bytes the content of a file
   * @return true if it starts with the headings of a tidy table
   */
  public static boolean isTidy(byte[] bytes) {
    return CsvText.decode(bytes, "")
        .value()
        .map(text -> text.startsWith(String.join(",", TidyField.headings())))
        .orElse(false);
  }

  /**
   * Reads a file.
   *
   * @param file the file; messages name it as given
   * @return the table, and every problem
   */
  public static Reading<BudgetTable> read(Path file) {
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
   * @return the table, and every problem; a line that cannot be read is a problem, and the cell it
   *     should have given is empty
   */
  public static Reading<BudgetTable> read(byte[] bytes, String source) {
    Reading<String> text = CsvText.decode(bytes, source);
    if (text.value().isEmpty()) {
      return Reading.failed(text.problems());
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    return CsvLines.read(text.value().get(), SEPARATOR, source, problems)
        .map(lines -> new TidyReader(source, problems).read(lines))
        .orElseGet(() -> Reading.failed(problems));
  }

  /**
   * Writes a table.
   *
   * @param table the table, with at least one row
   * @return the text, lines ending in a line feed
   * @throws IllegalArgumentException if the table has no rows, or a text of it holds half a
   *     surrogate pair or the character NUL, which no text file can hold
   */
  public static String write(BudgetTable table) {
    if (table.rows().isEmpty()) {
      throw new IllegalArgumentException("A table without rows has no cells to write");
    }
    StringWriter out = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(SEPARATOR).lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(TidyField.headings());
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          csv.writeRecord(TidyField.values(table, row, column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    String text = out.toString();
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "A text of the table holds half a surrogate pair or NUL, which no text file can hold");
    }
    return text;
  }

  /**
   * Writes a table to a file, whole or not at all.
   *
   * @param table the table, with at least one row
   * @param file where to
   * @throws IOException if it cannot be written; what was there is untouched then
   * @throws IllegalArgumentException if the table cannot be written as text
   */
  public static void write(BudgetTable table, Path file) throws IOException {
    AtomicFile.write(file, write(table));
  }
}
