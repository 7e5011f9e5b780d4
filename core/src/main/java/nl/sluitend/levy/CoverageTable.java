package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;

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
    return new LevyCoverage(levy, columns, lines(places), printed(places), suggestions());
  }

  private List<Message> suggestions() {
    Suggestions suggestions = new Suggestions();
    for (LevyRow row : rows) {
      if (row.suggested()) {
        Message label = Message.same(table.rows().get(row.row()).label());
        suggestions.add(label, row.item().inWords());
      }
    }
    return suggestions.notes();
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
    int end = column + 1 < places.size() ? places.get(column + 1) : table.columns().size();
    for (int c = places.get(column); c < end; c++) {
      if (table.cell(row.row(), c) instanceof Cell.Percentage cell) {
        return Optional.of(percentage(row.row(), c, cell));
      }
    }
    return Optional.empty();
  }

  private Input percentage(int row, int column, Cell.Percentage cell) {
    String label = table.rows().get(row).label();
    Column of = table.columns().get(column);
    Optional<CellReference> at = Optional.of(new CellReference(row, column));
    return Input.printed(Message.same(label), cell.percent(), Kind.PERCENTAGE)
        .withOrigin(new Origin(source, label, of.heading(), at, of.year()));
  }
}
