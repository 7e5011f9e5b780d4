package nl.sluitend.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.io.text.TextGrid;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.text.Unseen;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** A table as plain text, for a terminal or a letter; figures in the notation of the language. */
public final class TableText {
  private TableText() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @param language the language of what is said about the unit
   * @return lines of text, each ending in a line feed
   */
  public static String write(BudgetTable table, Language language) {
    PrintedTable printed = new PrintedTable(table, language);
    List<String> lines = new ArrayList<>();
    if (!table.title().isEmpty()) {
      String title = Texts.line(table.title());
      lines.addAll(List.of(title, "=".repeat(Texts.width(title))));
    }
    printed.unitWords().ifPresent(lines::add);
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(
        TextGrid.lines(
            table.rows().stream().map(TableText::label).toList(),
            table.columns().stream().map(Column::heading).toList(),
            IntStream.range(0, printed.rows()).mapToObj(r -> cells(printed, r)).toList()));
    return String.join("\n", lines) + "\n";
  }

  /**
   * Returns a text that somebody else wrote as it may stand in a sentence on a terminal: on one
   * line, and with what would steer the terminal, turn the order of letters around or stay unseen
   * made visible.
   *
   * @param text such as a name from a file
   * @return the same, with such characters as their picture or their number
   */
  public static String shown(String text) {
    return Unseen.shown(text).replace('\n', '␊').replace('\t', '␉');
  }

  private static String label(Row row) {
    return (row.role() == RowRole.OF_WHICH ? "  " : "") + Texts.line(row.label());
  }

  private static List<String> cells(PrintedTable printed, int row) {
    return IntStream.range(0, printed.columns())
        .mapToObj(c -> Texts.line(printed.cell(row, c)))
        .toList();
  }
}
