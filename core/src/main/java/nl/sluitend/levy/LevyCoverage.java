package nl.sluitend.levy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;

/**
 * The cost coverage of a levy (kostendekkendheid): what it may cost, what it brings in, and which
 * part of the costs that is. Columns and lines count from 0. Immutable.
 *
 * <pre>{@code
 * LevyCoverage sewerage = LevyCoverage.of("begroting 2023", table, Rounding.NEAREST, rows);
 * sewerage.coverage(0).explain(Language.DUTCH);
 * sewerage.verdict(0).isExceeded();
 * }</pre>
 *
 * <p>More revenue than costs is no error but an outcome: only some levies have a ceiling, and in
 * actuals it happens.
 */
public final class LevyCoverage {
  /** All costs: the ceiling of what may at most recover its costs. */
  public static final Input ALL_COSTS = Targets.allCosts();

  private final CoverageLines calculation;
  private final List<PrintedFigure> printed;
  private final List<Message> notes;

  LevyCoverage(CoverageLines calculation, List<PrintedFigure> printed, List<Message> notes) {
    this.calculation = calculation;
    this.printed = List.copyOf(printed);
    this.notes = List.copyOf(notes);
  }

  /**
   * Returns the coverage of a levy of which the caller has the lines.
   *
   * @param levy what the levy is called
   * @param columns the columns, at least one
   * @param lines the lines, each with one amount per column; at least one of costs and one of
   *     revenue
   * @return the coverage
   * @throws IllegalArgumentException if lines are missing, have more or fewer amounts, or an amount
   *     is of another year than its column or the rest of it, naming them
   */
  public static LevyCoverage of(Message levy, List<Column> columns, List<LevyLine> lines) {
    return new LevyCoverage(new CoverageLines(levy, columns, lines), List.of(), List.of());
  }

  /**
   * Returns the coverage of a printed table, under its title. Net costs, total costs and the
   * percentage are not taken over but computed; {@link #printed} compares them. What stands above a
   * printed row of net costs belongs to them. A percentage may be printed without its sign. Columns
   * of amendments and differences are left out.
   *
   * @param source where the table is from
   * @param table the table
   * @param rounding how its figures came about
   * @param rows what its rows are, as the caller classifies them
   * @return the coverage
   * @throws IllegalArgumentException if there is no such row, a row is classified twice, a cell
   *     states no amount, or lines are missing, naming them
   */
  public static LevyCoverage of(
      String source, BudgetTable table, Rounding rounding, List<LevyRow> rows) {
    return new CoverageTable(source, table, rounding, rows).coverage();
  }

  /**
   * Returns what the levy is called.
   *
   * @return the name
   */
  public Message levy() {
    return calculation.levy();
  }

  /**
   * Returns the columns.
   *
   * @return the columns from left to right
   */
  public List<Column> columns() {
    return calculation.columns();
  }

  /**
   * Returns the lines.
   *
   * @return the lines in their order
   */
  public List<LevyLine> lines() {
    return calculation.lines();
  }

  /**
   * Returns what an item comes to.
   *
   * @param item an item of lines, or one that is computed from them
   * @param column the column
   * @return the sum of its lines, positive on its own side, and zero if there are none; net costs,
   *     total costs or the percentage
   */
  public Derived total(LevyItem item, int column) {
    return switch (item) {
      case NET_COSTS -> netCosts(column);
      case TOTAL_COSTS -> totalCosts(column);
      case COVERAGE -> coverage(column);
      default -> calculation.total(item, column);
    };
  }

  /**
   * Returns what the taakvelden cost after their other income (netto kosten).
   *
   * @param column the column
   * @return the sum of the lines above the net costs; zero if there are none
   */
  public Derived netCosts(int column) {
    return calculation.netCosts(column);
  }

  /**
   * Returns all costs that the levy may cover (totale kosten).
   *
   * @param column the column
   * @return net costs and what is added to them
   */
  public Derived totalCosts(int column) {
    return calculation.totalCosts(column);
  }

  /**
   * Returns what the levy brings in (opbrengst heffingen).
   *
   * @param column the column
   * @return the sum of the lines of revenue
   */
  public Derived revenue(int column) {
    return calculation.revenue(column);
  }

  /**
   * Returns which part of the costs is covered (dekkingspercentage).
   *
   * @param column the column
   * @return revenue as a percentage of total costs
   * @throws ArithmeticException if total costs are zero
   */
  public Derived coverage(int column) {
    Formula ratio = Formula.of(revenue(column)).asPercentageOf(Formula.of(totalCosts(column)));
    return Derived.of(named(LevyItem.COVERAGE.inWords()), ratio, calculation.source());
  }

  /**
   * Returns what the levy brings in above its costs.
   *
   * @param column the column
   * @return revenue minus total costs: positive is over-coverage (overdekking), negative
   *     under-coverage (onderdekking)
   */
  public Derived overCoverage(int column) {
    Formula difference = Formula.of(revenue(column)).minus(Formula.of(totalCosts(column)));
    return Derived.of(named(Sources.OVER_COVERAGE), difference, calculation.source());
  }

  /**
   * Returns what the levy brings in above a ceiling.
   *
   * @param column the column
   * @param ceiling the highest part of the costs, such as {@link #ALL_COSTS}
   * @return revenue minus that part of total costs: positive is too much
   * @throws IllegalArgumentException if the ceiling is no percentage or below zero, naming it
   */
  public Derived excess(int column, Input ceiling) {
    return excess(column, ceiling, Sources.CEILING);
  }

  Derived excess(int column, Input ceiling, Source source) {
    Formula most = Formula.of(part(Sources.ALLOWED_REVENUE, column, ceiling));
    return Derived.of(named(Sources.EXCESS), Formula.of(revenue(column)).minus(most), source);
  }

  /**
   * Tells whether the levy stays within all its costs.
   *
   * @param column the column
   * @return the verdict, with what rounding leaves undecided
   */
  public CeilingVerdict verdict(int column) {
    return verdict(column, ALL_COSTS);
  }

  /**
   * Tells whether the levy stays within a ceiling.
   *
   * @param column the column
   * @param ceiling the highest part of the costs
   * @return the verdict, with what rounding leaves undecided
   * @throws IllegalArgumentException if the ceiling is no percentage or below zero, naming it
   */
  public CeilingVerdict verdict(int column, Input ceiling) {
    return CeilingVerdict.of(excess(column, ceiling));
  }

  /**
   * Returns the part of a line in total costs. The parts of all lines but revenue are one together.
   *
   * @param line the line
   * @param column the column
   * @return the percentage; negative for income
   * @throws IllegalArgumentException if the line is revenue of the levy
   * @throws ArithmeticException if total costs are zero
   */
  public Derived share(int line, int column) {
    return calculation.share(line, column);
  }

  /**
   * Returns the revenue that covers all costs.
   *
   * @param column the column
   * @return the revenue
   */
  public Derived breakEvenRevenue(int column) {
    return requiredRevenue(column, ALL_COSTS);
  }

  /**
   * Returns the revenue that covers a part of the costs.
   *
   * @param column the column
   * @param target the part, such as 95%
   * @return the revenue
   * @throws IllegalArgumentException if the target is no percentage or below zero, naming it
   */
  public Derived requiredRevenue(int column, Input target) {
    return part(Sources.REQUIRED_REVENUE, column, target);
  }

  /**
   * Returns the tariff per unit that covers a part of the costs.
   *
   * @param column the column
   * @param target the part, such as {@link #ALL_COSTS}
   * @param units how many units pay it; its kind says what they are, such as connections
   * @param step what the tariff is rounded to, such as one cent or five; more than zero
   * @param rounding how it is rounded; down stays below the target
   * @return the exact and the rounded tariff, and what comes of the rounded one
   * @throws IllegalArgumentException if the target is no percentage or below zero, the units are no
   *     number of something, below zero or of another year, or the step is not above zero, naming
   *     it
   * @throws ArithmeticException if there are no units or no costs
   */
  public LevyTariff tariff(
      int column, Input target, Input units, Amount step, RoundingMode rounding) {
    return Targets.tariff(this, column, target, units, step, rounding);
  }

  /**
   * Compares what the table prints with what its lines give.
   *
   * @param column the column
   * @return printed net costs, total costs and percentage beside the computed ones, from top to
   *     bottom; empty for a coverage that was not read from a table
   */
  public List<Recomputed> printed(int column) {
    Objects.checkIndex(column, columns().size());
    return printed.stream()
        .filter(figure -> figure.column() == column)
        .map(figure -> new Recomputed(total(figure.item(), column), figure.input()))
        .toList();
  }

  /**
   * Returns all lines, net costs, total costs, revenue, over- or under-coverage and the percentage.
   * In the lines above total costs income is negative. The percentage is left out if total costs
   * are zero, or may be behind their rounding. Its notes say what was only suggested by labels.
   *
   * @return the statement
   */
  public Statement statement() {
    return CoverageStatement.of(this);
  }

  List<Message> notes() {
    return notes;
  }

  /** The same coverage with what a reader has to know of it. */
  LevyCoverage withNotes(List<Message> newNotes) {
    return new LevyCoverage(calculation, printed, newNotes);
  }

  /** An amount as it counts in total costs: income negative. */
  Derived asCost(LevyLine line, int column) {
    return calculation.asCost(line, column);
  }

  private Derived part(Message name, int column, Input target) {
    Targets.requireRatio(target);
    Formula part = Formula.of(totalCosts(column)).times(Formula.of(target));
    return Derived.of(named(name), part, resting(Sources.TARGET));
  }

  /** What is computed from costs rests on what they rest on, if that was not read. */
  Source resting(Source own) {
    return calculation.source().fromMemory() ? calculation.source() : own;
  }

  private Message named(Message what) {
    return calculation.named(what);
  }

  /** The places of a list. */
  static IntStream indexes(List<?> of) {
    return IntStream.range(0, of.size());
  }
}
