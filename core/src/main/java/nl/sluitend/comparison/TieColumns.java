package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;

/** Which columns of a table a delivery is compared with. */
final class TieColumns {
  private static final Set<ColumnKind> BUDGETS =
      EnumSet.of(ColumnKind.ORIGINAL_BUDGET, ColumnKind.MULTI_YEAR, ColumnKind.OTHER);
  private static final Set<ColumnKind> ACTUALS = EnumSet.of(ColumnKind.ACTUALS, ColumnKind.OTHER);

  private static final Message NO_AMOUNTS =
      new Message(
          "de tabel heeft geen enkele kolom met bedragen", "the table has no column of amounts");

  private final BudgetTable table;
  private final List<Integer> chosen;
  private final List<Message> notes = new ArrayList<>();

  private TieColumns(BudgetTable table, List<Integer> chosen) {
    this.table = table;
    this.chosen = chosen;
  }

  static TieColumns of(BudgetTable table, DeliveryMetadata metadata) {
    boolean budget = metadata.period().filter(p -> p == DeliveryMetadata.BUDGET_PERIOD).isPresent();
    Set<ColumnKind> kinds = budget ? BUDGETS : ACTUALS;
    List<Integer> fitting =
        IntStream.range(0, table.columns().size())
            .filter(c -> fits(table.columns().get(c), kinds, metadata))
            .boxed()
            .toList();
    TieColumns columns = new TieColumns(table, best(table, fitting));
    columns.describe(metadata, budget);
    return columns;
  }

  /** Of each side the columns that say most of what they are. */
  private static List<Integer> best(BudgetTable table, List<Integer> fitting) {
    return fitting.stream()
        .filter(c -> fitting.stream().noneMatch(other -> saysMore(table, other, c)))
        .toList();
  }

  private static boolean saysMore(BudgetTable table, int one, int other) {
    Column first = table.columns().get(one);
    Column second = table.columns().get(other);
    return first.side().equals(second.side()) && said(first) > said(second);
  }

  /** What it is of goes before of which year. */
  private static int said(Column column) {
    return (column.kind() == ColumnKind.OTHER ? 0 : 2) + (column.year().isEmpty() ? 0 : 1);
  }

  private static boolean fits(Column column, Set<ColumnKind> kinds, DeliveryMetadata metadata) {
    boolean year = column.year().isEmpty() || column.year().equals(metadata.year());
    return column.measure() == Measure.AMOUNT && kinds.contains(column.kind()) && year;
  }

  List<Message> notes() {
    return notes;
  }

  /** The columns that could count, with a side or without. */
  List<Integer> all() {
    return chosen;
  }

  /** The columns that count in a row: those with a side, or all if the row has it. */
  List<Integer> of(Row row) {
    return chosen.stream().filter(column -> side(row, column).isPresent()).toList();
  }

  Optional<Side> side(Row row, int column) {
    Optional<Side> own = table.columns().get(column).side();
    return own.isPresent() ? own : row.side();
  }

  private void describe(DeliveryMetadata metadata, boolean budget) {
    if (chosen.isEmpty()) {
      notes.add(amounts().isEmpty() ? NO_AMOUNTS : notOf(metadata, budget));
      return;
    }
    notes.add(
        new Message(
            "vergeleken met kolom " + headings(chosen),
            "compared with column " + headings(chosen)));
    metadata
        .period()
        .filter(p -> p > DeliveryMetadata.BUDGET_PERIOD && p < DeliveryMetadata.ACCOUNTS_PERIOD)
        .ifPresent(
            p ->
                notes.add(
                    new Message(
                        ("de levering gaat over de kwartalen tot en met %s; een kolom van het hele"
                                + " jaar is iets anders")
                            .formatted(p),
                        ("the delivery is about the quarters up to %s; a column of the whole year"
                                + " is something else")
                            .formatted(p))));
  }

  private Message notOf(DeliveryMetadata metadata, boolean budget) {
    String year = metadata.year().map(y -> " " + y).orElse("");
    String there = headings(amounts());
    return new Message(
        "de tabel heeft geen kolom met bedragen van de %s%s; wel: %s"
            .formatted(budget ? "begroting (primitief)" : "rekening", year, there),
        "the table has no column of amounts of the %s%s; there is: %s"
            .formatted(budget ? "budget as adopted" : "actuals", year, there));
  }

  private List<Integer> amounts() {
    return IntStream.range(0, table.columns().size())
        .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
        .boxed()
        .toList();
  }

  private String headings(List<Integer> columns) {
    return columns.stream()
        .map(c -> "'" + table.columns().get(c).heading() + "'")
        .collect(Collectors.joining(", "));
  }

  /** Whether there is a figure other than zero of a side. */
  boolean states(Side side) {
    return IntStream.range(0, table.rows().size()).anyMatch(row -> !printed(row, side).isEmpty());
  }

  /** The figures of a side in a row, but for zero. */
  List<Figure> printed(int row, Side side) {
    return chosen.stream()
        .filter(c -> side(table.rows().get(row), c).equals(Optional.of(side)))
        .flatMap(c -> table.figure(row, c).stream())
        .filter(figure -> figure.amount().signum() != 0)
        .toList();
  }

  /** The figure of a side in a row, from the first column of that side. */
  Optional<Figure> figure(int row, Side side) {
    return chosen.stream()
        .filter(c -> table.columns().get(c).side().equals(Optional.of(side)))
        .findFirst()
        .flatMap(c -> table.figure(row, c));
  }
}
