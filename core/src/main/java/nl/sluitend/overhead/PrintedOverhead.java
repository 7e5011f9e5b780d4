package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Input;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** A printed table of overhead, read as the caller classifies its rows. */
record PrintedOverhead(String source, BudgetTable table, Rounding rounding) {
  OverheadStatement statement(List<OverheadRow> rows) {
    List<Integer> places =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
            .boxed()
            .toList();
    if (places.isEmpty()) {
      throw new IllegalArgumentException("%s has no column of amounts".formatted(source));
    }
    requireRows(rows);
    return new OverheadStatement(
        places.stream().map(table.columns()::get).toList(),
        rows.stream().map(row -> line(row, places)).toList(),
        passedOver(rows, places));
  }

  /** Detail rows with amounts that nobody named do not count, and that is said. */
  private List<Message> passedOver(List<OverheadRow> rows, List<Integer> places) {
    Set<Integer> named = rows.stream().map(OverheadRow::row).collect(Collectors.toSet());
    List<Message> notes = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      int at = r;
      boolean amounts = places.stream().anyMatch(c -> table.figure(at, c).isPresent());
      if (amounts && row.role() == RowRole.DETAIL && !named.contains(r)) {
        notes.add(
            new Message(
                "'%s' is niet opgegeven en telt niet mee.".formatted(row.label()),
                "'%s' was not named and does not count.".formatted(row.label())));
      }
    }
    return notes;
  }

  private void requireRows(List<OverheadRow> rows) {
    Set<Integer> seen = new HashSet<>();
    for (OverheadRow row : rows) {
      if (row.row() < 0 || row.row() >= table.rows().size()) {
        throw new IllegalArgumentException(
            "%s has %s rows, so there is no row %s"
                .formatted(source, table.rows().size(), row.row() + 1));
      }
      if (!seen.add(row.row())) {
        throw new IllegalArgumentException(
            "%s: row %s '%s' is named twice".formatted(source, row.row() + 1, label(row)));
      }
    }
  }

  private OverheadLine line(OverheadRow row, List<Integer> places) {
    List<Input> inputs =
        places.stream()
            .map(c -> Input.of(source, table, new CellReference(row.row(), c), rounding))
            .toList();
    return new OverheadLine(
        Message.same(label(row)), row.kind(), row.side(), row.costs(), row.suggested(), inputs);
  }

  private String label(OverheadRow row) {
    return table.rows().get(row.row()).label();
  }
}
