package nl.sluitend.indicator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.statement.Years;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;

/**
 * The policy indicators of a municipality (beleidsindicatoren bestuur en ondersteuning), computed
 * from their items over some columns. They stay fractions until shown. Columns count from 0.
 * Immutable.
 */
public final class PolicyIndicators {
  private static final Source ROUNDED =
      new Source(
          new Message("afronding naar eigen keuze", "rounded as the municipality chooses"),
          /* fromMemory= */ false);
  private static final Set<Measure> NUMBERS =
      Collections.unmodifiableSet(EnumSet.of(Measure.AMOUNT, Measure.COUNT));
  private static final Message TITLE =
      new Message(
          "Beleidsindicatoren bestuur en ondersteuning",
          "Policy indicators of governance and support");

  private final List<Column> columns;
  private final List<PolicyLine> lines;
  private final ItemAmounts<PolicyItem> items;
  // Where each column stands in the table that it was read from.
  private final List<Integer> places;

  private PolicyIndicators(List<Column> columns, List<PolicyLine> lines, List<Integer> places) {
    this.columns = List.copyOf(columns);
    this.lines = List.copyOf(lines);
    this.places = List.copyOf(places);
    this.items = new ItemAmounts<>(PolicyItem.class, columns.size());
    lines.forEach(line -> items.add(line.item(), line.item().inWords(), line.figures()));
  }

  /**
   * Returns the indicators of items that the caller has.
   *
   * @param columns the columns
   * @param lines the items, each once, with one figure per column
   * @return the indicators
   * @throws IllegalArgumentException if an item is there twice or has more or fewer figures, naming
   *     it
   */
  public static PolicyIndicators of(List<Column> columns, List<PolicyLine> lines) {
    return new PolicyIndicators(
        columns, lines, IntStream.range(0, columns.size()).boxed().toList());
  }

  /**
   * Returns the indicators of a printed table of amounts and counts. Fte and inhabitants are taken
   * as printed, also between amounts in thousands. Printed indicators are not taken over; {@link
   * #compare} sets them against the computed ones.
   *
   * @param source where the table is from
   * @param table the table
   * @param rounding how its amounts came about
   * @param rows the rows that print items, as the caller classifies them
   * @return the indicators, with the columns of amounts and counts of the table
   * @throws IllegalArgumentException if a cell states no amount or number, naming it
   */
  public static PolicyIndicators of(
      String source, BudgetTable table, Rounding rounding, List<PolicyRow> rows) {
    List<Integer> places =
        IntStream.range(0, table.columns().size())
            .filter(c -> NUMBERS.contains(table.columns().get(c).measure()))
            .boxed()
            .toList();
    List<PolicyLine> lines = new ArrayList<>();
    for (PolicyRow row : rows) {
      List<Derived> figures =
          places.stream()
              .map(c -> cell(source, table, rounding, row.item(), new CellReference(row.row(), c)))
              .map(Derived::stated)
              .toList();
      lines.add(new PolicyLine(row.item(), row.suggested(), figures));
    }
    return new PolicyIndicators(places.stream().map(table.columns()::get).toList(), lines, places);
  }

  private static Input cell(
      String source, BudgetTable table, Rounding rounding, PolicyItem item, CellReference at) {
    return item.kind().isMoney()
        ? Input.of(source, table, at, rounding)
        : PrintedResult.of(
            Message.same(table.rows().get(at.row()).label()), item.kind(), source, table, at);
  }

  /**
   * Returns the columns.
   *
   * @return the columns from left to right
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the items; those that are suggested say so.
   *
   * @return the lines in their order
   */
  public List<PolicyLine> lines() {
    return lines;
  }

  /**
   * Returns the indicators, in every definition, of which all items are there.
   *
   * @return the indicators in the order of the regeling
   */
  public List<PolicyIndicator> available() {
    return Arrays.stream(PolicyIndicator.values())
        .filter(indicator -> items.hasAll(indicator.items()))
        .toList();
  }

  /**
   * Computes an indicator.
   *
   * @param indicator the indicator, in one of its definitions
   * @param column the column
   * @return fte per thousand inhabitants, euros per inhabitant or a percentage
   * @throws IllegalArgumentException if an item is missing or of another year, naming it
   * @throws ArithmeticException if what is divided by is zero, naming it
   */
  public Derived figure(PolicyIndicator indicator, int column) {
    List<Derived> inputs =
        indicator.items().stream().map(item -> item(indicator, item, column)).toList();
    Years.requireOf(columns.get(column), inputs.toArray(Derived[]::new));
    Formula formula = indicator.formula(inputs.stream().map(Formula::of).toList());
    return Derived.of(indicator.inWords(), formula, indicator.source());
  }

  /**
   * Computes an indicator as a document prints it.
   *
   * @param indicator the indicator, in one of its definitions
   * @param column the column
   * @param decimals the decimals
   * @param mode how the last one is rounded
   * @return the figure, rounded as a step of its derivation
   */
  public Derived rounded(PolicyIndicator indicator, int column, int decimals, RoundingMode mode) {
    Formula exact = Formula.of(figure(indicator, column));
    return Derived.of(indicator.inWords(), exact.rounded(decimals, mode), ROUNDED);
  }

  /**
   * Sets a printed row of results against the computed ones.
   *
   * @param indicator the indicator, in one of its definitions
   * @param source where the table is from
   * @param table the table that the items were read from, or one with the same columns
   * @param row the row, from 0; a percentage may stand there without its sign
   * @return one comparison per column
   * @throws IllegalArgumentException if a cell states no number, naming it, or if a column of the
   *     table is of another year or kind than that of the indicators
   */
  public List<Recomputed> compare(
      PolicyIndicator indicator, String source, BudgetTable table, int row) {
    ColumnChecks.requireSame(source, table, columns, places);
    return IntStream.range(0, columns.size())
        .mapToObj(
            column -> {
              Derived computed = figure(indicator, column);
              Kind kind = computed.value().kind();
              CellReference at = new CellReference(row, places.get(column));
              return new Recomputed(
                  computed, PrintedResult.of(indicator.inWords(), kind, source, table, at));
            })
        .toList();
  }

  /**
   * Returns some indicators as lines.
   *
   * @param indicators which ones, in one definition each
   * @return the statement; notes name the rows that are only suggested
   * @throws IllegalArgumentException if an item is missing, naming it
   */
  public Statement statement(List<PolicyIndicator> indicators) {
    return statement(indicators, /* withItems= */ false);
  }

  /**
   * Returns some indicators with the items of each below it.
   *
   * @param indicators which ones, in one definition each
   * @return the statement; notes name the rows that are only suggested
   * @throws IllegalArgumentException if an item is missing, naming it
   */
  public Statement statementWithItems(List<PolicyIndicator> indicators) {
    return statement(indicators, /* withItems= */ true);
  }

  private Statement statement(List<PolicyIndicator> indicators, boolean withItems) {
    List<StatementLine> out = new ArrayList<>();
    for (PolicyIndicator indicator : indicators) {
      out.add(line(indicator.inWords(), c -> figure(indicator, c)));
      if (withItems) {
        indicator
            .items()
            .forEach(item -> out.add(line(item.inWords(), c -> item(indicator, item, c))));
      }
    }
    return new Statement(TITLE, columns, out, suggestions(indicators));
  }

  /** What the labels alone say is never passed off as what the municipality says. */
  private List<Message> suggestions(List<PolicyIndicator> indicators) {
    Suggestions suggestions = new Suggestions();
    for (PolicyLine line : lines) {
      boolean used = indicators.stream().anyMatch(each -> each.items().contains(line.item()));
      if (line.suggested() && used && !line.figures().isEmpty()) {
        suggestions.add(line.figures().get(0).name(), line.item().inWords());
      }
    }
    return suggestions.notes();
  }

  private Derived item(PolicyIndicator indicator, PolicyItem item, int column) {
    return items.get(item, item.inWords(), indicator.inWords(), column);
  }

  private StatementLine line(Message label, IntFunction<Derived> figures) {
    return new StatementLine(
        label,
        RowRole.INDICATOR,
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, columns.size()).mapToObj(figures).toList());
  }
}
