package nl.sluitend.io.sheet;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.io.text.Markdown;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;

/**
 * A table as Markdown (CommonMark, with the tables of GitHub), to be pasted in a text: title and
 * unit above it, figures to the right in the notation of the language, totals in bold. Whatever
 * Markdown would read as its own is escaped.
 */
public final class TableMarkdown {
  private final PrintedTable printed;
  private final BudgetTable table;
  private final StringBuilder out = new StringBuilder();

  private TableMarkdown(PrintedTable printed) {
    this.printed = printed;
    this.table = printed.table();
  }

  /**
   * Writes a table.
   *
   * @param table the table
   * @param language the language of what is said about the unit
   * @return the lines, each ending in a line feed
   */
  public static String write(BudgetTable table, Language language) {
    return new TableMarkdown(new PrintedTable(table, language)).written();
  }

  private String written() {
    above();
    line(Markdown.cell(table.labelHeading()), c -> Markdown.cell(table.columns().get(c).heading()));
    line("---", c -> printed.isWords(c) ? "---" : "---:");
    for (int r = 0; r < printed.rows(); r++) {
      row(r);
    }
    return out.toString();
  }

  private void above() {
    String title = table.title().isEmpty() ? "" : "**" + Markdown.cell(table.title()) + "**";
    String unit = printed.unitWords().map(words -> "(" + Markdown.cell(words) + ")").orElse("");
    String above = (title + " " + unit).strip();
    if (!above.isEmpty()) {
      out.append(above).append("\n\n");
    }
  }

  private void row(int index) {
    Row row = table.rows().get(index);
    boolean strong = row.role().isSummary();
    line(
        strong(row.label(), strong),
        c -> strong(printed.cell(index, c), strong && !printed.isWords(index, c)));
  }

  private static String strong(String text, boolean strong) {
    String markdown = Markdown.cell(text);
    return strong && !markdown.isEmpty() ? "**" + markdown + "**" : markdown;
  }

  private void line(String label, IntFunction<String> cell) {
    out.append(
        IntStream.range(0, printed.columns())
            .mapToObj(cell)
            .map(text -> text.isEmpty() ? " |" : " " + text + " |")
            .collect(Collectors.joining("", label.isEmpty() ? "| |" : "| " + label + " |", "\n")));
  }
}
