package nl.sluitend.ruleset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/**
 * Holds the deviations of a table against a threshold.
 *
 * @param threshold the threshold
 * @param rule its rule
 * @param table the table
 */
record ThresholdCheck(Threshold threshold, Rule rule, BudgetTable table) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * The columns of one deviation.
   *
   * @param first the budget, or the deviation itself
   * @param actuals what came about; empty where the deviation is stated
   * @param base the column of which the percentage is; empty where there is none
   */
  private record Columns(int first, Optional<Integer> actuals, Optional<Integer> base) {
    List<Integer> all() {
      List<Integer> all = new ArrayList<>(List.of(actuals.orElse(first)));
      actuals.ifPresent(a -> all.add(first));
      base.filter(b -> !all.contains(b)).ifPresent(all::add);
      return all;
    }
  }

  RuleOutcome outcome(List<Integer> firsts, Chosen where) {
    List<Finding> findings = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>();
    int comparisons = 0;
    for (int first : firsts) {
      List<Columns> columns = new ArrayList<>();
      Optional<Message> obstacle = columns(first, columns);
      if (obstacle.isPresent()) {
        unchecked.add(Texts.notCompared(table, first, obstacle.get()));
        continue;
      }
      for (int row : where.places()) {
        comparisons += compare(row, columns.get(0), findings, unchecked) ? 1 : 0;
      }
    }
    unchecked.addAll(where.missing());
    return comparisons == 0 && unchecked.isEmpty()
        ? new RuleOutcome.NotCheckable(rule, Reasons.NO_FIGURES)
        : RuleOutcome.of(rule, comparisons, findings, unchecked, Reasons.NO_FIGURES);
  }

  /** Adds the columns that go with the first; gives what is in the way, if anything is. */
  private Optional<Message> columns(int first, List<Columns> found) {
    Optional<Integer> actuals = Optional.empty();
    if (threshold.deviation() instanceof Deviation.Between between) {
      List<Integer> beside = between.actuals().beside(table, first);
      Optional<Message> obstacle = notOne(between.actuals(), beside);
      if (obstacle.isPresent()) {
        return obstacle;
      }
      actuals = Optional.of(beside.get(0));
    }
    Optional<Integer> base = Optional.empty();
    if (threshold.base().isPresent()) {
      ColumnSelector of = threshold.base().get();
      List<Integer> beside =
          of.matches(table.columns().get(first)) ? List.of(first) : of.beside(table, first);
      Optional<Message> obstacle = notOne(of, beside);
      if (obstacle.isPresent()) {
        return obstacle;
      }
      base = Optional.of(beside.get(0));
    }
    found.add(new Columns(first, actuals, base));
    return Optional.empty();
  }

  private static Optional<Message> notOne(ColumnSelector selector, List<Integer> columns) {
    if (columns.isEmpty()) {
      return Optional.of(Reasons.noColumn(List.of(selector)));
    }
    return columns.size() > 1
        ? Optional.of(Reasons.severalColumns(selector, columns.size()))
        : Optional.empty();
  }

  /** Compares one row; false if there was nothing to compare. */
  private boolean compare(
      int row, Columns columns, List<Finding> findings, List<Unchecked> unchecked) {
    List<Integer> all = columns.all();
    if (all.stream().allMatch(column -> table.cell(row, column) == Cell.Empty.INSTANCE)) {
      return false;
    }
    Optional<Integer> unreadable =
        all.stream().filter(column -> figure(row, column).isEmpty()).findFirst();
    if (unreadable.isPresent()) {
      unchecked.add(Texts.noAmount(table, new CellReference(row, unreadable.get())));
      return false;
    }
    Decision decision = decision(row, columns);
    if (decision != Decision.NO) {
      findings.add(finding(row, columns, decision));
    }
    return true;
  }

  private Decision decision(int row, Columns columns) {
    if (deviation(row, columns).signum() == 0) {
      return Decision.NO;
    }
    Span first = span(row, columns.first());
    Span deviation =
        columns.actuals().map(actuals -> first.minus(span(row, actuals))).orElse(first);
    Optional<Decision> amount = threshold.amount().map(bound -> Bounds.amount(deviation, bound));
    if (threshold.when() == Threshold.When.BOTH && amount.equals(Optional.of(Decision.NO))) {
      return Decision.NO;
    }
    Optional<Parts> parts = parts(row, columns);
    Optional<Decision> percentage =
        threshold
            .percentage()
            .map(
                bound ->
                    parts
                        .map(p -> Bounds.percentageOfPart(p.base(), p.other(), bound))
                        .orElseGet(() -> percentage(row, columns, deviation, bound)));
    return amount.isPresent() && percentage.isPresent()
        ? together(amount.get(), percentage.get(), parts)
        : amount.or(() -> percentage).orElseThrow();
  }

  private Decision percentage(int row, Columns columns, Span deviation, Bound bound) {
    return Bounds.percentage(deviation, span(row, columns.base().orElseThrow()), bound);
  }

  /** Both bounds may be passed by some amounts each, but not by the same ones. */
  private Decision together(Decision amount, Decision percentage, Optional<Parts> parts) {
    boolean both = threshold.when() == Threshold.When.BOTH;
    Decision decision = both ? amount.and(percentage) : amount.or(percentage);
    if (amount != Decision.UNDECIDED || percentage != Decision.UNDECIDED || parts.isEmpty()) {
      return decision;
    }
    Span base = parts.get().base();
    Span other = parts.get().other();
    Bound percent = threshold.percentage().orElseThrow();
    Bound euros = threshold.amount().orElseThrow();
    if (both) {
      return Bounds.canPassBoth(base, other, percent, euros) ? decision : Decision.NO;
    }
    return Bounds.canPassNone(base, other, percent, euros) ? decision : Decision.YES;
  }

  /**
   * A deviation of which one part is what the percentage is of.
   *
   * @param base that part
   * @param other what the deviation is from
   */
  private record Parts(Span base, Span other) {}

  /** The parts of a deviation that has to do with its base; empty for any other. */
  private Optional<Parts> parts(int row, Columns columns) {
    if (columns.base().isEmpty()) {
      return Optional.empty();
    }
    int base = columns.base().get();
    Optional<Integer> actuals = columns.actuals();
    if (base == columns.first()) {
      // A deviation that is its own base is of a hundred percent, if it is any.
      Span other = actuals.map(a -> span(row, a)).orElse(Span.of(BigDecimal.ZERO));
      return Optional.of(new Parts(span(row, base), other));
    }
    return actuals
        .filter(a -> a == base)
        .map(a -> new Parts(span(row, a), span(row, columns.first())));
  }

  /** The deviation as it is printed. */
  private Amount deviation(int row, Columns columns) {
    Amount first = figure(row, columns.first()).orElseThrow().amount();
    return columns
        .actuals()
        .map(actuals -> figure(row, actuals).orElseThrow().amount().minus(first))
        .orElse(first);
  }

  /** What a cell states; an empty cell, p.m. and n.v.t. add nothing. */
  private Optional<Figure> figure(int row, int column) {
    Optional<Figure> figure = table.figure(row, column);
    Cell cell = table.cell(row, column);
    boolean nothing =
        cell == Cell.Empty.INSTANCE
            || cell == Cell.Mark.PRO_MEMORIE
            || cell == Cell.Mark.NOT_APPLICABLE;
    return figure.isEmpty() && nothing
        ? Optional.of(new Figure(Amount.ZERO, table.unit()))
        : figure;
  }

  /** What a figure can stand for. One in euros or cents is what it says, and so is nothing. */
  private Span span(int row, int column) {
    Figure figure = figure(row, column).orElseThrow();
    BigDecimal amount = figure.amount().toBigDecimal();
    boolean printed = table.figure(row, column).isPresent();
    boolean exact = threshold.asPrinted() || figure.unit().compareTo(Unit.EURO) <= 0 || !printed;
    BigDecimal half = figure.unit().half().toBigDecimal();
    return exact ? Span.of(amount) : new Span(amount.subtract(half), amount.add(half));
  }

  private Finding finding(int row, Columns columns, Decision decision) {
    int column = columns.actuals().orElse(columns.first());
    Figure first = figure(row, columns.first()).orElseThrow();
    Amount deviation = deviation(row, columns);
    Optional<Amount> base = columns.base().map(b -> figure(row, b).orElseThrow().amount());
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("row", Rows.label(table, row));
    parameters.put("column", table.columns().get(column).heading());
    parameters.put("deviation", deviation.toString());
    parameters.put("explanation", decision.name());
    base.ifPresent(amount -> parameters.put("of", amount.toString()));
    return new Finding(
        rule,
        decision == Decision.YES ? rule.severity() : Severity.INFORMATION,
        columns.all().stream().map(c -> new CellReference(row, c)).toList(),
        parameters,
        message(place(row, column), deviation, base, decision, first.unit()));
  }

  private Message message(
      Message place, Amount deviation, Optional<Amount> base, Decision decision, Unit step) {
    Message bounds = threshold.bounds();
    String size = Texts.amount(table, deviation, step);
    Message part = base.map(amount -> part(deviation, amount, step)).orElse(Message.same(""));
    return decision == Decision.YES
        ? new Message(
            "%s: afwijking %s%s vraagt een toelichting (%s)."
                .formatted(place.dutch(), size, part.dutch(), bounds.dutch()),
            "%s: deviation %s%s needs an explanation (%s)."
                .formatted(place.english(), size, part.english(), bounds.english()))
        : new Message(
            "%s: of afwijking %s%s een toelichting vraagt (%s) is niet te zeggen: de cijfers zijn"
                    .formatted(place.dutch(), size, part.dutch(), bounds.dutch())
                + " afgerond en liggen op de grens.",
            "%s: whether deviation %s%s needs an explanation (%s) cannot be said: the figures are"
                    .formatted(place.english(), size, part.english(), bounds.english())
                + " rounded and on the bound.");
  }

  /** How much of the base; the division is for the eye only. */
  private Message part(Amount deviation, Amount base, Unit step) {
    if (base.signum() == 0) {
      return new Message(
          " van nul, dus meer dan elk percentage,", " of zero, so more than any percentage,");
    }
    BigDecimal percent =
        deviation
            .abs()
            .toBigDecimal()
            .multiply(HUNDRED)
            .divide(base.abs().toBigDecimal(), 2, RoundingMode.HALF_UP);
    String shown = " (" + CellPrinter.print(percent) + "% ";
    String of = Texts.amount(table, base, step) + ")";
    return new Message(shown + "van " + of, shown + "of " + of);
  }

  private Message place(int row, int column) {
    return Texts.joined(Texts.row(table, row), ", ", Texts.column(table, column));
  }
}
