package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.Term;

/**
 * Which columns a result column compares, and which way. The heading is no guide to the direction
 * (several say the reverse of what they print), so the rows decide: each row whose result fits one
 * direction only is evidence for it.
 */
final class Differences {
  /**
   * A result column and what it compares.
   *
   * @param column the result column
   * @param minuend the column that it takes away from
   * @param subtrahend the column that it takes away
   * @param direction which of both is the budget; undetermined where neither is, or where the rows
   *     do not all run one way
   * @param evidence the rows that fit this direction only
   * @param against the rows that fit the other direction only
   * @param unsigned whether the amounts are without a sign, so that any row may run either way
   * @param reversed the sides whose rows run the other way, so that positive is an advantage on all
   * @param ofBothSides whether most rows of lasten run this way, and most of baten: then it prints
   *     no advantages, of which one side would have the other sign
   */
  record Found(
      int column,
      int minuend,
      int subtrahend,
      Difference direction,
      int evidence,
      int against,
      boolean unsigned,
      Set<Optional<Side>> reversed,
      boolean ofBothSides) {
    /** Whether a relation is the one that was found, in either direction. */
    boolean explains(Relation relation) {
      return relation.axis() == Axis.COLUMNS
          && relation.result() == column
          && relation.terms().size() == 2
          && relation.terms().stream().mapToInt(Term::sign).sum() == 0
          && relation.terms().stream()
              .allMatch(term -> term.index() == minuend || term.index() == subtrahend);
    }

    /** 1 where a row prints the difference as the relation computes it, -1 where the opposite. */
    int sign(Amount computed, Optional<Side> side) {
      boolean turned = unsigned ? computed.signum() < 0 : reversed.contains(side);
      return turned ? -1 : 1;
    }
  }

  private record Pair(int budget, int actuals, boolean budgetAndActuals) {}

  private final BudgetTable table;
  private final Effects effects;
  private final DifferenceFits fits;

  private Differences(BudgetTable table) {
    this.table = table;
    this.effects = new Effects(table);
    this.fits = new DifferenceFits(table);
  }

  /** One per result column whose direction the rows decide. */
  static List<Found> of(BudgetTable table) {
    Differences differences = new Differences(table);
    List<Found> found = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      if (column.kind() == ColumnKind.RESULT && column.measure() == Measure.AMOUNT) {
        differences.find(c).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> find(int result) {
    boolean unsigned = effects.isUnsigned(result);
    List<Pair> pairs = pairs(result);
    // A pair that explains fewer rows is out, however clearly it speaks for one direction.
    int fewest =
        pairs.stream()
            .mapToInt(pair -> votes(result, pair, role -> true).neither())
            .min()
            .orElse(0);
    return pairs.stream()
        .filter(pair -> votes(result, pair, role -> true).neither() == fewest)
        .map(pair -> unsigned ? weighUnsigned(result, pair) : weigh(result, pair))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingInt((Found found) -> -fits.misfits(found))
                // Budgets that differ by a unit or so fit alike; the one that was meant, exactly.
                .thenComparingInt(fits::exact)
                .thenComparingInt(found -> found.evidence() - found.against())
                // Of equals the first, which is the pair that the headings name.
                .thenComparing(Comparator.comparingInt(Found::against).reversed()));
  }

  private Optional<Found> weigh(int result, Pair pair) {
    Votes details = votes(result, pair, role -> role == RowRole.DETAIL);
    // Details first: a total only repeats what they say.
    Votes all = votes(result, pair, role -> true);
    Votes votes = details.actualsFirst() == details.budgetFirst() ? all : details;
    Optional<Difference> declared =
        table
            .declaredConvention()
            .map(c -> c.difference())
            .filter(d -> d != Difference.UNDETERMINED && pair.budgetAndActuals());
    if (declared.isEmpty()) {
      Optional<Found> perSide = perSide(result, pair, all.most());
      if (perSide.isPresent() || votes.actualsFirst() == votes.budgetFirst()) {
        return perSide;
      }
    }
    boolean forActuals =
        declared
            .map(d -> d == Difference.ACTUALS_MINUS_BUDGET)
            .orElse(votes.actualsFirst() > votes.budgetFirst());
    return Optional.of(found(result, pair, forActuals, votes));
  }

  /**
   * Amounts without a sign fit either direction. They have one only if all rows agree on it; what
   * they compare is decided by how many rows fit in any direction.
   */
  private Optional<Found> weighUnsigned(int result, Pair pair) {
    Votes votes = votes(result, pair, role -> true);
    if (votes.actualsFirst() + votes.budgetFirst() <= votes.neither()) {
      return Optional.empty();
    }
    Found found = found(result, pair, votes.actualsFirst() >= votes.budgetFirst(), votes);
    boolean oneDirection = found.against() == 0;
    return Optional.of(
        new Found(
            result,
            found.minuend(),
            found.subtrahend(),
            oneDirection ? found.direction() : Difference.UNDETERMINED,
            votes.actualsFirst() + votes.budgetFirst(),
            0,
            !oneDirection,
            Set.of(),
            false));
  }

  private Found found(int result, Pair pair, boolean forActuals, Votes votes) {
    Difference direction =
        forActuals ? Difference.ACTUALS_MINUS_BUDGET : Difference.BUDGET_MINUS_ACTUALS;
    return new Found(
        result,
        forActuals ? pair.actuals() : pair.budget(),
        forActuals ? pair.budget() : pair.actuals(),
        pair.budgetAndActuals() ? direction : Difference.UNDETERMINED,
        forActuals ? votes.actualsFirst() : votes.budgetFirst(),
        forActuals ? votes.budgetFirst() : votes.actualsFirst(),
        false,
        Set.of(),
        runs(result, pair, Side.EXPENDITURE, forActuals)
            && runs(result, pair, Side.INCOME, forActuals));
  }

  private boolean runs(int result, Pair pair, Side side, boolean forActuals) {
    Votes votes = votes(result, pair, Optional.of(side));
    return votes.in(forActuals) > votes.in(!forActuals);
  }

  /**
   * Lasten one way and baten the other: positive is an advantage on both sides. It has to explain
   * more rows than one direction does, with two rows of each side or a saldo that adds the
   * advantages of its sides.
   */
  private Optional<Found> perSide(int result, Pair pair, int explainedByOne) {
    Votes lasten = votes(result, pair, Optional.of(Side.EXPENDITURE));
    Votes baten = votes(result, pair, Optional.of(Side.INCOME));
    int withActuals = lasten.in(true) + baten.in(false);
    int withBudget = lasten.in(false) + baten.in(true);
    boolean forActuals = withActuals > withBudget;
    boolean opposed = lasten.in(forActuals) > 0 && baten.in(!forActuals) > 0;
    boolean several = lasten.total() >= 2 && baten.total() >= 2;
    int explained =
        Math.max(withActuals, withBudget)
            + votes(result, pair, Optional.of(Side.BALANCE)).most()
            + votes(result, pair, Optional.empty()).most();
    if (!pair.budgetAndActuals()
        || !opposed
        || explained <= explainedByOne
        || !(several || addsEffects(result))) {
      return Optional.empty();
    }
    Set<Optional<Side>> reversed = new HashSet<>();
    reversed.add(Optional.of(Side.INCOME));
    for (Optional<Side> side : List.of(Optional.of(Side.BALANCE), Optional.<Side>empty())) {
      if (votes(result, pair, side).in(!forActuals) > votes(result, pair, side).in(forActuals)) {
        reversed.add(side);
      }
    }
    int evidence = Math.max(withActuals, withBudget);
    return Optional.of(
        new Found(
            result,
            forActuals ? pair.actuals() : pair.budget(),
            forActuals ? pair.budget() : pair.actuals(),
            Difference.UNDETERMINED,
            evidence,
            lasten.total() + baten.total() - evidence,
            false,
            Set.copyOf(reversed),
            false));
  }

  private boolean addsEffects(int result) {
    return RowSums.of(table).relations().stream()
        .filter(relation -> table.figure(relation.result(), result).isPresent())
        .anyMatch(
            relation ->
                effects
                    .sum(relation.result(), relation.terms(), result)
                    .filter(sum -> holds(relation, result, sum))
                    .isPresent());
  }

  private boolean holds(Relation relation, int column, Amount sum) {
    List<Figure> figures = new ArrayList<>();
    table.figure(relation.result(), column).ifPresent(figures::add);
    Amount plain = Amount.ZERO;
    for (Term term : relation.terms()) {
      Optional<Figure> figure = table.figure(term.index(), column);
      figure.ifPresent(figures::add);
      Amount amount = figure.map(Figure::amount).orElse(Amount.ZERO);
      plain = plain.plus(term.sign() > 0 ? amount : amount.negated());
    }
    Amount stated = figures.get(0).amount();
    Amount slack = Judge.slack(figures);
    return stated.minus(sum).abs().compareTo(slack) <= 0
        && stated.minus(plain).abs().compareTo(slack) > 0;
  }

  /** How many rows fit one direction only, and how many that state a result fit none. */
  private record Votes(int actualsFirst, int budgetFirst, int neither) {
    int total() {
      return actualsFirst + budgetFirst;
    }

    int most() {
      return Math.max(actualsFirst, budgetFirst);
    }

    int in(boolean forActuals) {
      return forActuals ? actualsFirst : budgetFirst;
    }
  }

  private Votes votes(int result, Pair pair, Predicate<RowRole> roles) {
    return countVotes(result, pair, row -> roles.test(row.role()));
  }

  private Votes votes(int result, Pair pair, Optional<Side> side) {
    return countVotes(result, pair, row -> row.side().equals(side));
  }

  private Votes countVotes(int result, Pair pair, Predicate<Row> rows) {
    int actualsFirst = 0;
    int budgetFirst = 0;
    int neither = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Row current = table.rows().get(row);
      if (!rows.test(current) || !fits.states(row, result, pair.actuals(), pair.budget())) {
        continue;
      }
      boolean actualsMinusBudget = fits.fits(row, result, pair.actuals(), pair.budget());
      boolean budgetMinusActuals = fits.fits(row, result, pair.budget(), pair.actuals());
      actualsFirst += actualsMinusBudget && !budgetMinusActuals ? 1 : 0;
      budgetFirst += budgetMinusActuals && !actualsMinusBudget ? 1 : 0;
      neither += !actualsMinusBudget && !budgetMinusActuals ? 1 : 0;
    }
    return new Votes(actualsFirst, budgetFirst, neither);
  }

  /** What the column can compare: what the headings name first, then the columns beside it. */
  private List<Pair> pairs(int result) {
    List<Pair> pairs = pairs(result, table.columns().get(result).side());
    if (pairs.isEmpty()) {
      // "Verschil" beside saldi is theirs, and "Verschil saldo" beside columns without a side too.
      boolean balance = table.columns().get(result).side().equals(Optional.of(Side.BALANCE));
      pairs.addAll(pairs(result, balance ? Optional.empty() : Optional.of(Side.BALANCE)));
    }
    List<Integer> left = new ArrayList<>();
    for (int c = result - 1; c >= 0 && left.size() < 2; c--) {
      if (table.columns().get(c).measure() == Measure.AMOUNT) {
        left.add(c);
      }
    }
    if (pairs.isEmpty() && left.size() == 2) {
      pairs.add(new Pair(left.get(1), left.get(0), false));
    }
    return pairs;
  }

  private List<Pair> pairs(int result, Optional<Side> side) {
    List<Pair> pairs = new ArrayList<>();
    for (ColumnKind budget :
        List.of(ColumnKind.AMENDED_BUDGET, ColumnKind.ORIGINAL_BUDGET, ColumnKind.MULTI_YEAR)) {
      for (int actuals : comparable(result, side, ColumnKind.ACTUALS)) {
        comparable(result, side, budget).forEach(b -> pairs.add(new Pair(b, actuals, true)));
      }
    }
    return pairs;
  }

  /** Columns of a kind for the same year and a side; the last amended budget comes first. */
  private List<Integer> comparable(int result, Optional<Side> side, ColumnKind kind) {
    Column own = table.columns().get(result);
    List<Integer> columns = new ArrayList<>();
    for (int c = table.columns().size() - 1; c >= 0; c--) {
      Column other = table.columns().get(c);
      boolean sameYear =
          own.year().isEmpty() || other.year().isEmpty() || own.year().equals(other.year());
      if (other.kind() == kind
          && other.measure() == Measure.AMOUNT
          && sameYear
          && side.equals(other.side())) {
        columns.add(c);
      }
    }
    columns.sort(
        Comparator.comparing((Integer c) -> table.columns().get(c).year().orElse(0)).reversed());
    return columns;
  }
}
