package nl.sluitend.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/** Says slips in words. */
final class Wording {
  private final BudgetTable table;
  private final CellPrinter printer = CellPrinter.standard();

  Wording(BudgetTable table) {
    this.table = table;
  }

  Message of(List<Slip> slips) {
    List<Message> parts = slips.stream().map(this::of).toList();
    return new Message(
        parts.stream().map(Message::dutch).collect(Collectors.joining("; ")) + ".",
        parts.stream().map(Message::english).collect(Collectors.joining("; ")) + ".");
  }

  private Message of(Slip slip) {
    List<Message> figures = new ArrayList<>();
    for (CellChange change : slip.changes()) {
      Message place = place(change.cell());
      String before = text(change.before());
      String after = text(change.after());
      figures.add(
          new Message(
              "%s: %s moet dan %s zijn".formatted(place.dutch(), before, after),
              "%s: %s would be %s".formatted(place.english(), before, after)));
    }
    Message why = slip.kind().message();
    String about =
        slip.row().stream()
            .mapToObj(row -> " (" + row(row).dutch() + ")")
            .collect(Collectors.joining());
    String englishAbout =
        slip.row().stream()
            .mapToObj(row -> " (" + row(row).english() + ")")
            .collect(Collectors.joining());
    return new Message(
        why.dutch()
            + about
            + ": "
            + figures.stream().map(Message::dutch).collect(Collectors.joining(", ")),
        why.english()
            + englishAbout
            + ": "
            + figures.stream().map(Message::english).collect(Collectors.joining(", ")));
  }

  private String text(Cell cell) {
    String text = printer.print(cell, table.unit());
    return text.isEmpty() ? "''" : text;
  }

  private Message place(CellReference cell) {
    Message row = row(cell.row());
    String heading = table.columns().get(cell.column()).heading();
    int number = cell.column() + 1;
    return new Message(
        row.dutch() + ", " + (heading.isEmpty() ? "kolom " + number : quoted(heading)),
        row.english() + ", " + (heading.isEmpty() ? "column " + number : quoted(heading)));
  }

  private Message row(int row) {
    String label = table.rows().get(row).label();
    return label.isEmpty()
        ? new Message("regel " + (row + 1), "row " + (row + 1))
        : Message.same(quoted(label));
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
