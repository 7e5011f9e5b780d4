package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Lists of amounts as text, CSV and JSON. */
final class Iv3Lists {
  private static final char FIRST_PRINTABLE = ' ';

  private Iv3Lists() {}

  /**
   * A line of a list.
   *
   * @param label what it is about
   * @param amounts what it states, as many as there are headings; empty for nothing
   */
  record Line(String label, List<Optional<Amount>> amounts) {}

  /** A table for people; nothing if there are no lines. */
  static String text(Message title, List<Message> headings, List<Line> lines, Language language) {
    if (lines.isEmpty()) {
      return "";
    }
    Unit unit = finest(lines);
    BudgetTable.Builder table = BudgetTable.builder(unit).title(title.in(language));
    headings.forEach(h -> table.column(Column.of(h.in(language), ColumnKind.OTHER)));
    for (Line line : lines) {
      List<Cell> cells = new ArrayList<>();
      for (Optional<Amount> amount : line.amounts()) {
        cells.add(amount.map(a -> Cell.money(new Figure(a, unit))).orElse(Cell.empty()));
      }
      table.row(Row.of(line.label(), RowRole.DETAIL, cells));
    }
    return "\n" + TableText.write(table.build(), language);
  }

  /** The finest that any amount needs, so that exact ones are shown as they are. */
  private static Unit finest(List<Line> lines) {
    Unit unit = Unit.EURO;
    for (Line line : lines) {
      for (Optional<Amount> amount : line.amounts()) {
        while (amount.isPresent() && !amount.get().isMultipleOf(unit)) {
          unit = unit.withDecimals(1);
        }
      }
    }
    return unit;
  }

  /** A record in CSV, with commas; quoted where it has to be. */
  static String csv(List<String> fields) {
    return fields.stream().map(Iv3Lists::csvField).collect(Collectors.joining(",", "", "\n"));
  }

  private static String csvField(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** An array in JSON with an item on each line. */
  static String array(List<String> items) {
    return items.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", items) + "\n  ]";
  }

  /** A text in JSON. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c < FIRST_PRINTABLE) {
                out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
              } else {
                out.append((char) c);
              }
            });
    return out.append('"').toString();
  }

  /** An amount in JSON: an exact decimal string. */
  static String quoted(Optional<Amount> amount) {
    return amount.map(a -> quoted(a.toString())).orElse("null");
  }
}
