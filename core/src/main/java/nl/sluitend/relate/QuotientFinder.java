package nl.sluitend.relate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.printed.DigitEdits;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/**
 * Finds which amounts rows and columns of percentages and ratios are quotients of. A formula in a
 * label ("(A+B-C)/H x 100%", as the ministerial rules on key figures have it) is a claim; otherwise
 * any line near by may be the part and any other the whole, and the figures decide.
 */
final class QuotientFinder {
  /** How many lines around a quotient may be its part or whole. */
  private static final int NEAR = 30;

  /** A quotient with no claim behind it needs to be this sure, in bits. */
  private static final int SURE = 2;

  private static final int PERCENT = 100;

  private static final Pattern COVERAGE =
      Pattern.compile("(?iu)dekking|opbrengst|\\bbaten\\b|heffing|inkomsten");

  private static final Set<Measure> QUOTIENTS = Set.of(Measure.PERCENTAGE, Measure.COUNT);

  /** A quotient that was found. */
  record Found(Relation.Ratio relation, Evidence evidence, int rank) {}

  private final BudgetTable table;
  private final Lines lines;
  private final QuotientJudge judge;
  private final Axis axis;

  private QuotientFinder(BudgetTable table, Lines lines) {
    this.table = table;
    this.lines = lines;
    this.axis = lines.axis();
    this.judge = new QuotientJudge(table, Rounding.NEAREST);
  }

  static List<Found> find(BudgetTable table, Lines rows, Lines columns) {
    List<Found> found = new ArrayList<>();
    QuotientFinder amongColumns = new QuotientFinder(table, columns);
    QuotientFinder amongRows = new QuotientFinder(table, rows);
    Set<Integer> explained = new HashSet<>();
    for (int c = 0; c < table.columns().size(); c++) {
      if (QUOTIENTS.contains(table.columns().get(c).measure())) {
        int column = c;
        amongColumns
            .quotient(c)
            .ifPresent(
                quotient -> {
                  found.add(quotient);
                  explained.add(column);
                });
      }
    }
    for (int r = 0; r < table.rows().size(); r++) {
      if (amongRows.isQuotient(r, explained)) {
        amongRows.quotient(r).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a row prints quotients in places that no column of quotients accounts for. */
  private boolean isQuotient(int row, Set<Integer> explained) {
    boolean indicator = table.rows().get(row).role() == RowRole.INDICATOR;
    boolean any = false;
    for (int c = 0; c < table.columns().size(); c++) {
      Cell cell = table.cell(row, c);
      boolean number = cell instanceof Cell.Percentage || cell instanceof Cell.Count;
      any |= (number || (indicator && cell instanceof Cell.Money)) && !explained.contains(c);
    }
    return any;
  }

  private Optional<Found> quotient(int result) {
    Optional<Relation.Ratio> claimed = axis == Axis.ROWS ? formula(result) : Optional.empty();
    if (claimed.isPresent()) {
      return claimed
          .map(relation -> weigh(relation, 0, 1))
          .filter(weighed -> weighed.holds() > 0)
          .map(Weighed::found);
    }
    List<Integer> near =
        IntStream.range(0, lines.count())
            .filter(line -> lines.isLine(line) && lines.isLive(line) && line != result)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer line) -> Math.abs(line - result))
                    .thenComparing(line -> line))
            .limit(NEAR)
            .toList();
    List<Found> found = new ArrayList<>();
    long tried = 2L * near.size() * near.size();
    for (int part : near) {
      for (int whole : near) {
        if (part != whole) {
          for (int factor : new int[] {PERCENT, 1}) {
            found.addAll(candidate(result, part, whole, factor, tried).stream().toList());
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::rank).reversed());
    boolean alone =
        found.size() == 1
            || (found.size() > 1 && found.get(0).rank() > found.get(1).rank())
            || (found.size() > 1 && sameFigures(found));
    return alone ? found.stream().findFirst() : named(result);
  }

  /** What the words for a percentage claim, if slips explain where it does not hold. */
  private Optional<Found> named(int result) {
    Optional<LabelQuotient> named =
        axis == Axis.ROWS ? LabelQuotient.of(table, result) : Optional.empty();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int part = named.get().part();
    int whole = named.get().whole();
    Relation.Ratio relation =
        new Relation.Ratio(
            axis,
            result,
            List.of(new Term(part, sign(result, part, whole))),
            List.of(new Term(whole, 1)),
            PERCENT,
            Origin.DECLARED);
    boolean slipped =
        judge.instances(relation).stream()
            .filter(instance -> instance.verdict() == Verdict.BROKEN)
            .allMatch(instance -> isSlip(instance, relation));
    return Optional.of(weigh(relation, 0, 1))
        .filter(weighed -> slipped && weighed.holds() + weighed.fails() > 0)
        .map(Weighed::found);
  }

  /** Whether one slip in part, whole or quotient explains that a quotient does not hold. */
  private boolean isSlip(Instance instance, Relation.Ratio relation) {
    int at = instance.at();
    BigDecimal stated = stated(relation.result(), at).orElseThrow();
    Term term = relation.terms().get(0);
    BigDecimal sign = BigDecimal.valueOf(term.sign());
    BigDecimal part = amount(term.index(), at).orElseThrow().toBigDecimal().multiply(sign);
    BigDecimal whole = amount(relation.divisor().get(0).index(), at).orElseThrow().toBigDecimal();
    return slips(part).anyMatch(meant -> isQuotient(stated, meant, whole))
        || slips(whole).anyMatch(meant -> isQuotient(stated, part, meant))
        || slips(stated).anyMatch(meant -> isQuotient(meant, part, whole));
  }

  /** The numbers that one slip may have turned into this one, the other sign among them. */
  private static Stream<BigDecimal> slips(BigDecimal printed) {
    BigDecimal plain = printed.signum() == 0 ? BigDecimal.ZERO : printed.stripTrailingZeros();
    return Stream.concat(
        Stream.of(printed.negate()),
        DigitEdits.of(plain.unscaledValue(), 1).stream()
            .map(edit -> new BigDecimal(edit.meant(), plain.scale())));
  }

  private static boolean isQuotient(BigDecimal stated, BigDecimal part, BigDecimal whole) {
    BigDecimal half = BigDecimal.ONE.movePointLeft(stated.scale());
    BigDecimal off = part.multiply(BigDecimal.valueOf(PERCENT)).subtract(stated.multiply(whole));
    return off.abs().compareTo(half.multiply(whole.abs())) <= 0;
  }

  /** Whether the two best quotients differ in nothing but which of two equal lines they name. */
  private boolean sameFigures(List<Found> found) {
    Relation.Ratio one = found.get(0).relation();
    Relation.Ratio other = found.get(1).relation();
    return areEqual(one.terms().get(0), other.terms().get(0))
        && areEqual(one.divisor().get(0), other.divisor().get(0));
  }

  private boolean areEqual(Term one, Term other) {
    for (int place = 0; place < lines.places(); place++) {
      long own = one.sign() * lines.value(one.index(), place);
      if (lines.isPlace(place) && own != other.sign() * lines.value(other.index(), place)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> candidate(int result, int part, int whole, int factor, long tried) {
    int sign = sign(result, part, whole);
    Relation.Ratio relation =
        new Relation.Ratio(
            axis,
            result,
            List.of(new Term(part, sign)),
            List.of(new Term(whole, 1)),
            factor,
            Origin.DISCOVERED);
    if (!mayHold(relation)) {
      return Optional.empty();
    }
    int prior = -Surprise.log2(tried) + claim(result, part, whole);
    return Optional.of(weigh(relation, prior, tried)).filter(Weighed::isSure).map(Weighed::found);
  }

  /** The sign of the part that makes most quotients come out with the sign they are printed in. */
  private int sign(int result, int part, int whole) {
    int positive = 0;
    for (int place = 0; place < places(); place++) {
      Optional<BigDecimal> stated = stated(result, place);
      Optional<Amount> one = amount(part, place);
      Optional<Amount> other = amount(whole, place);
      if (stated.isPresent() && one.isPresent() && other.isPresent()) {
        positive += one.get().signum() * other.get().signum() * stated.get().signum();
      }
    }
    return positive < 0 ? -1 : 1;
  }

  /** What labels add: cost coverage is what comes in over what it costs. */
  private int claim(int result, int part, int whole) {
    boolean coverage = COVERAGE.matcher(label(result)).find();
    boolean income =
        side(part).equals(Optional.of(Side.INCOME)) || COVERAGE.matcher(label(part)).find();
    boolean costs = side(whole).equals(Optional.of(Side.EXPENDITURE));
    return (coverage && income ? 3 : 0) + (coverage && costs ? 3 : 0);
  }

  private String label(int line) {
    return axis == Axis.ROWS ? table.rows().get(line).label() : table.columns().get(line).heading();
  }

  private Optional<Side> side(int line) {
    return axis == Axis.ROWS ? table.rows().get(line).side() : table.columns().get(line).side();
  }

  private int places() {
    return axis == Axis.ROWS ? table.columns().size() : table.rows().size();
  }

  private Optional<BigDecimal> stated(int result, int place) {
    Cell cell = axis == Axis.ROWS ? table.cell(result, place) : table.cell(place, result);
    if (cell instanceof Cell.Percentage percentage) {
      return Optional.of(percentage.percent());
    }
    return cell instanceof Cell.Count count ? Optional.of(count.number()) : Optional.empty();
  }

  private Optional<Amount> amount(int line, int place) {
    if (axis == Axis.COLUMNS) {
      return table.figure(place, line).map(Figure::amount);
    }
    int column = place;
    while (column > 0 && table.columns().get(column).measure() != Measure.AMOUNT) {
      column--;
    }
    return table.figure(line, column).map(Figure::amount);
  }

  /** A quick look: most quotients are off by far in most places. */
  private boolean mayHold(Relation.Ratio relation) {
    int off = 0;
    int near = 0;
    for (int place = 0; place < places(); place++) {
      Optional<BigDecimal> stated = stated(relation.result(), place);
      Optional<Amount> part = amount(relation.terms().get(0).index(), place);
      Optional<Amount> whole = amount(relation.divisor().get(0).index(), place);
      if (stated.isEmpty() || part.isEmpty() || whole.isEmpty()) {
        continue;
      }
      BigDecimal factor = BigDecimal.valueOf(relation.factor());
      BigDecimal one = part.get().toBigDecimal().abs().multiply(factor);
      BigDecimal other = whole.get().toBigDecimal().abs();
      BigDecimal step = BigDecimal.ONE.movePointLeft(stated.get().scale());
      BigDecimal unit = table.unit().step().toBigDecimal();
      BigDecimal slack = other.multiply(step).add(unit.multiply(factor.add(stated.get().abs())));
      boolean holds = one.subtract(stated.get().abs().multiply(other)).abs().compareTo(slack) <= 0;
      off += holds ? 0 : 1;
      near += holds ? 1 : 0;
      if (off > 2 && off > near) {
        return false;
      }
    }
    return near > off;
  }

  private Weighed weigh(Relation.Ratio relation, int prior, long tried) {
    int bits = 0;
    int fails = 0;
    int holds = 0;
    for (Instance instance : judge.instances(relation)) {
      if (instance.verdict() == Verdict.BROKEN) {
        fails++;
      } else if (instance.verdict() != Verdict.NOT_CHECKABLE) {
        holds++;
        bits += bits((Instance.Quotient) instance.outcome().orElseThrow());
      }
    }
    int rank = bits + prior - Surprise.WRONG_FIGURE * fails;
    return new Weighed(new Found(relation, new Evidence(bits, prior, tried), rank), holds, fails);
  }

  /** A quotient with the number of places that hold and that do not. */
  private record Weighed(Found found, int holds, int fails) {
    /** Whether the figures alone show it. */
    boolean isSure() {
      boolean few = fails == 0 || (fails * 2 <= holds && found.rank() >= Prior.THRESHOLD);
      return holds > 0 && few && found.rank() >= SURE;
    }
  }

  /** A quotient could have been anything from zero up to twice what it is. */
  private static int bits(Instance.Quotient quotient) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(quotient.stated().scale());
    BigDecimal passing = quotient.high().subtract(quotient.low()).add(step);
    BigDecimal all = quotient.stated().abs().multiply(BigDecimal.valueOf(2)).add(step);
    long times = all.divideToIntegralValue(passing).min(BigDecimal.valueOf(1 << 20)).longValue();
    return Surprise.log2(times);
  }

  private Optional<Relation.Ratio> formula(int row) {
    return LabelFormula.of(table, row)
        .map(
            formula ->
                new Relation.Ratio(
                    Axis.ROWS,
                    row,
                    formula.part(),
                    formula.whole(),
                    formula.factor(),
                    Origin.DECLARED));
  }
}
