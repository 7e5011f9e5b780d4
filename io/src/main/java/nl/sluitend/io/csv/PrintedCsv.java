package nl.sluitend.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;

/**
 * Tables in CSV as printed: label column first, headings in one or more lines, figures in Dutch
 * notation. Separator (semicolon, tab, bar or comma) and encoding (UTF-8 with or without byte-order
 * mark, UTF-16 with one, else windows-1252) are recognised.
 */
public final class PrintedCsv {
  private PrintedCsv() {}

  /**
   * Reads a file of which nothing is known.
   *
   * @param file the file; messages name it as given
   * @return the table as far as it could be read, and every problem
   */
  public static Reading<BudgetTable> read(Path file) {
    return read(file, ReadOptions.of(file.toString()));
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param options what the caller knows of the table
   * @return the table as far as it could be read, and every problem
   */
  public static Reading<BudgetTable> read(Path file, ReadOptions options) {
    Reading<byte[]> bytes = CsvText.bytes(file, options.source());
    return bytes.value().isEmpty()
        ? Reading.failed(bytes.problems())
        : read(bytes.value().get(), options);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes the whole content
   * @param options what the caller knows of the table
   * @return the table as far as it could be read, and every problem
   */
  public static Reading<BudgetTable> read(byte[] bytes, ReadOptions options) {
    Reading<String> text = CsvText.decode(bytes, options.source());
    if (text.value().isEmpty()) {
      return Reading.failed(text.problems());
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    char separator = CsvLines.separator(text.value().get());
    Optional<List<PrintedGrid.Line>> read =
        CsvLines.read(text.value().get(), separator, options.source(), problems);
    if (read.isEmpty()) {
      return Reading.failed(problems);
    }
    List<PrintedGrid.Line> lines = read.get();
    if (!lines.isEmpty() && lines.get(0).fields().get(0).matches("sep=.?")) {
      // Spreadsheets put it above the table, for each other.
      lines = lines.subList(1, lines.size());
    }
    Reading<BudgetTable> table = PrintedGrid.read(lines, options);
    problems.addAll(table.problems());
    return new Reading<>(table.value(), problems);
  }

  /**
   * Writes a table as printed: semicolons, Dutch notation, the title on a line of its own and the
   * unit beside the heading of the labels. What print does not show (kinds, roles, sides) is not
   * there; {@link TidyCsv} and the table JSON keep it.
   *
   * @param table the table
   * @return the text, lines ending in a line feed
   */
  public static String write(BudgetTable table) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.LF).build(out)) {
      if (!table.title().isEmpty()) {
        List<String> title = new ArrayList<>(Collections.nCopies(table.columns().size() + 1, ""));
        title.set(0, table.title());
        csv.writeRecord(title);
      }
      csv.writeRecord(headings(table));
      for (Row row : table.rows()) {
        csv.writeRecord(fields(row, table.unit()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return out.toString();
  }

  /**
   * Writes a table as printed to a file, whole or not at all.
   *
   * @param table the table
   * @param file where to
   * @throws IOException if it cannot be written; what was there is untouched then
   */
  public static void write(BudgetTable table, Path file) throws IOException {
    AtomicFile.write(file, write(table));
  }

  private static List<String> headings(BudgetTable table) {
    List<String> headings = new ArrayList<>();
    String unit = "(x € " + CellPrinter.print(table.unit().step(), Unit.EURO) + ")";
    headings.add((table.labelHeading() + " " + unit).strip());
    table.columns().stream().map(Column::heading).forEach(headings::add);
    return headings;
  }

  private static List<String> fields(Row row, Unit unit) {
    List<String> fields = new ArrayList<>();
    fields.add(row.label());
    for (Cell cell : row.cells()) {
      fields.add(CellPrinter.standard().print(cell, unit));
    }
    return fields;
  }
}
