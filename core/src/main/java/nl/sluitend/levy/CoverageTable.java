package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** A printed calculation, taken apart: lines to compute with, figures to compare. */
record CoverageTable(String source, BudgetTable table, Rounding rounding, List<LevyRow> rows) {
  /** What is no state of its own, so that nothing in it covers anything. */
  private static final Set<ColumnKind> CHANGES =
      EnumSet.of(ColumnKind.AMENDMENT, ColumnKind.RESULT);

  private static final Message LEVY = new Message("heffing", "levy");

  LevyCoverage coverage() {
    List<Integer> places =
        LevyCoverage.indexes(table.columns()).filter(this::isCovered).boxed().toList();
    List<Column> columns = places.stream().map(table.columns()::get).toList();
    Message levy = table.title().isEmpty() ? LEVY : Message.same(table.title());
    requireEachOnce();
    return new LevyCoverage(
        new CoverageLines(levy, columns, lines(places)), printed(places), notes(places));
  }

  /** A row is one thing: who took it twice would count it twice. */
  private void requireEachOnce() {
    Map<Integer, LevyItem> seen = new HashMap<>();
    for (LevyRow row : rows) {
      if (row.row() < 0 || row.row() >= table.rows().size()) {
        throw new IllegalArgumentException(
            "%s: there is no row %s for %s; the table has %s rows"
                .formatted(source, row.row() + 1, row.item(), table.rows().size()));
      }
      LevyItem other = seen.put(row.row(), row.item());
      if (other != null) {
        throw new IllegalArgumentException(
            "%s: row %s '%s' is taken twice, as %s and as %s"
                .formatted(
                    source, row.row() + 1, table.rows().get(row.row()).label(), other, row.item()));
      }
    }
  }

  private List<Message> notes(List<Integer> places) {
    Suggestions suggestions = new Suggestions();
    for (LevyRow row : rows) {
      if (row.suggested()) {
        Message label = Message.same(table.rows().get(row.row()).label());
        suggestions.add(label, row.item().inWords());
      }
    }
    List<Message> notes = new ArrayList<>(suggestions.notes());
    notes.addAll(passedOver(places));
    return notes;
  }

  /** Rows with amounts that nobody classified do not count, and that is said. */
  private List<Message> passedOver(List<Integer> places) {
    Set<Integer> used = rows.stream().map(LevyRow::row).collect(Collectors.toSet());
    List<Message> notes = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      int at = r;
      boolean amounts = places.stream().anyMatch(c -> table.figure(at, c).isPresent());
      if (amounts && row.role() != RowRole.OF_WHICH && !used.contains(r)) {
        notes.add(
            new Message(
                "'%s' is niet ingedeeld en telt niet mee.".formatted(row.label()),
                "'%s' is not classified and does not count.".formatted(row.label())));
      }
    }
    return notes;
  }

  private boolean isCovered(int column) {
    Column of = table.columns().get(column);
    return of.measure() == Measure.AMOUNT && !CHANGES.contains(of.kind());
  }

  private List<LevyLine> lines(List<Integer> places) {
    List<LevyLine> lines = new ArrayList<>();
    for (LevyRow row : rows) {
      if (!row.item().isPrinted()) {
        List<Derived> amounts =
            places.stream().map(c -> row.item().amount(row.costs(), input(row, c))).toList();
        Message label = Message.same(table.rows().get(row.row()).label());
        lines.add(new LevyLine(label, row.item(), isNet(row), amounts));
      }
    }
    return lines;
  }

  private boolean isNet(LevyRow row) {
    if (row.item() == LevyItem.REVENUE) {
      return false;
    }
    return rows.stream()
        .filter(other -> other.item() == LevyItem.NET_COSTS)
        .findFirst()
        .map(net -> row.row() < net.row())
        .orElse(row.item().isNet());
  }

  private List<PrintedFigure> printed(List<Integer> places) {
    List<PrintedFigure> figures = new ArrayList<>();
    for (LevyRow row : rows) {
      if (row.item() == LevyItem.COVERAGE) {
        for (int c = 0; c < places.size(); c++) {
          int column = c;
          percentage(row, places, c)
              .ifPresent(input -> figures.add(new PrintedFigure(row.item(), column, input)));
        }
      } else if (row.item().isPrinted()) {
        for (int c = 0; c < places.size(); c++) {
          figures.add(new PrintedFigure(row.item(), c, cost(row, places.get(c))));
        }
      }
    }
    return figures;
  }

  private Input input(LevyRow row, int column) {
    return Input.of(source, table, new CellReference(row.row(), column), rounding);
  }

  private Input cost(LevyRow row, int column) {
    Input input = input(row, column);
    if (row.costs() == CostSign.POSITIVE) {
      return input;
    }
    QuantityRange range = input.range();
    return new Input(
        input.name(),
        negated(input.value()),
        new QuantityRange(negated(range.high()), negated(range.low()), range.tight()),
        input.origin());
  }

  private static Quantity negated(Quantity money) {
    return Quantity.of(money.toAmount().negated());
  }

  /** The percentage of a column of amounts: in it, or in a column of percentages right of it. */
  private Optional<Input> percentage(LevyRow row, List<Integer> places, int column) {
    int own = places.get(column);
    int end = column + 1 < places.size() ? places.get(column + 1) : table.columns().size();
    return IntStream.range(own, end)
        .filter(c -> c == own || table.columns().get(c).measure() == Measure.PERCENTAGE)
        .mapToObj(c -> PrintedPercentage.of(source, table, new CellReference(row.row(), c)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
