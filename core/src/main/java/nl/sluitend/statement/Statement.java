package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;

/**
 * A statement (overzicht): the outcome of a calculation as lines and columns of derived figures.
 *
 * @param title what it is called
 * @param columns the columns, all of amounts
 * @param lines the lines, each with one figure per column
 * @param notes what a reader has to know: what is only suggested, undecided, or does not agree
 */
public record Statement(
    Message title, List<Column> columns, List<StatementLine> lines, List<Message> notes) {
  private static final int DECIMALS = 2;

  /** Copies, and checks that every line has one figure per column. */
  public Statement {
    Objects.requireNonNull(title, "title");
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    for (StatementLine line : lines) {
      if (line.figures().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Line '%s' has %s figures, but the statement has %s columns"
                .formatted(line.label().dutch(), line.figures().size(), columns.size()));
      }
    }
  }

  /**
   * Returns a statement that needs no notes.
   *
   * @param title what it is called
   * @param columns the columns, all of amounts
   * @param lines the lines, each with one figure per column
   */
  public Statement(Message title, List<Column> columns, List<StatementLine> lines) {
    this(title, columns, lines, List.of());
  }

  /**
   * Adds lines, such as rates below amounts.
   *
   * @param more the lines
   * @return the statement with them at its end
   */
  public Statement withLines(List<StatementLine> more) {
    List<StatementLine> all = new ArrayList<>(lines);
    all.addAll(more);
    return new Statement(title, columns, all, notes);
  }

  /**
   * Adds notes.
   *
   * @param more the notes
   * @return the statement with them behind its own
   */
  public Statement withNotes(List<Message> more) {
    List<Message> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Statement(title, columns, lines, all);
  }

  /**
   * Returns the statement as a table in Dutch. Every amount is rounded from its exact value by
   * itself, so sums may differ by the rounding; in a unit that all amounts are whole numbers of
   * they hold exactly. Figures that are no money get at most two decimals.
   *
   * @param unit the unit of the amounts
   * @param mode how they are rounded; what checks a table takes them as rounded to nearest
   * @return the table
   * @throws IllegalArgumentException as {@link BudgetTable.Builder} does
   */
  public BudgetTable toTable(Unit unit, RoundingMode mode) {
    BudgetTable.Builder table = BudgetTable.builder(unit).title(title.in(Language.DUTCH));
    columns.forEach(table::column);
    for (StatementLine line : lines) {
      List<Cell> cells = line.figures().stream().map(figure -> cell(figure, unit, mode)).toList();
      table.row(
          new Row(
              Wording.line(line.label(), Language.DUTCH),
              line.role(),
              line.side(),
              line.costKind(),
              cells));
    }
    return table.build();
  }

  private static Cell cell(Derived figure, Unit unit, RoundingMode mode) {
    Kind kind = figure.value().kind();
    if (kind.isMoney()) {
      BigDecimal units =
          figure.showExactly(-unit.exponent(), mode).scaleByPowerOfTen(-unit.exponent());
      return Cell.money(new Figure(unit.times(units), unit));
    }
    BigDecimal shown = figure.show(DECIMALS, mode);
    BigDecimal plain = shown.scale() < 0 ? shown.setScale(0) : shown;
    return kind.percentage() ? new Cell.Percentage(plain) : new Cell.Count(plain);
  }
}
