package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Calc11.Contribution;
import nl.sluitend.relate.Calc11.Fact;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/**
 * Laws of judging: what is true stays possible however it is printed, and what is turned does not.
 */
class JudgePropertiesTest {
  private record Line(BigDecimal euros, int sign, Unit unit) {
    Cell cell(RoundingMode mode) {
      return Cell.money(new Figure(unit.times(inUnits(mode)), unit));
    }

    private BigDecimal inUnits(RoundingMode mode) {
      return euros.scaleByPowerOfTen(-unit.exponent()).setScale(0, mode);
    }
  }

  @Provide
  Arbitrary<Line> lines() {
    return Combinators.combine(
            Arbitraries.longs().between(-5_000_000, 5_000_000),
            Arbitraries.of(1, -1),
            Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(1, -1), Tuple.of(1, 3)))
        .as((cents, sign, unit) -> new Line(BigDecimal.valueOf(cents, 2), sign, new Unit(unit)));
  }

  private static BigDecimal sum(List<Line> lines) {
    return lines.stream()
        .map(line -> line.sign() > 0 ? line.euros() : line.euros().negate())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Term> terms(List<Line> lines, int from) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      terms.add(new Term(from + i, lines.get(i).sign()));
    }
    return terms;
  }

  private static BudgetTable table(List<Cell> cells) {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO).column(Column.of("Bedrag", ColumnKind.OTHER));
    for (Cell cell : cells) {
      builder.row(Row.of("Post", RowRole.DETAIL, List.of(cell)));
    }
    return builder.build();
  }

  private static List<Cell> printed(List<Line> lines, RoundingMode mode) {
    return new ArrayList<>(lines.stream().map(line -> line.cell(mode)).toList());
  }

  /**
   * A printed zero counts as fine as the other figures of its column, which a coarse one among fine
   * ones is not when it was rounded here; then its true amount may be lost.
   */
  private static void assumeThatZerosAreAsFine(List<Cell> cells) {
    List<Figure> figures =
        cells.stream()
            .filter(Cell.Money.class::isInstance)
            .map(cell -> ((Cell.Money) cell).figure())
            .toList();
    boolean oneUnit = figures.stream().map(Figure::unit).distinct().count() == 1;
    Assume.that(oneUnit || figures.stream().noneMatch(f -> f.amount().signum() == 0));
  }

  private static Instance only(BudgetTable table, Relation relation, Rounding rounding) {
    return Judge.judge(table, List.of(relation), rounding).get(0).instances().get(0);
  }

  private Verdict sumOfTrueAmounts(
      List<Line> lines, int unitOfTotal, RoundingMode mode, Rounding rounding) {
    List<Cell> cells = printed(lines, mode);
    cells.add(new Line(sum(lines), 1, new Unit(unitOfTotal)).cell(mode));
    assumeThatZerosAreAsFine(cells);
    Relation relation = Relation.declared(Axis.ROWS, lines.size(), terms(lines, 0));
    return only(table(cells), relation, rounding).verdict();
  }

  @Property
  void a_true_sum_is_never_broken_however_it_is_rounded(
      @ForAll @Size(min = 1, max = 8) List<@From("lines") Line> lines,
      @ForAll @IntRange(min = -1, max = 2) int unitOfTotal,
      @ForAll("toNearest") RoundingMode mode) {
    assertThat(sumOfTrueAmounts(lines, unitOfTotal, mode, Rounding.NEAREST))
        .isNotEqualTo(Verdict.BROKEN);
  }

  @Provide
  Arbitrary<RoundingMode> toNearest() {
    return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
  }

  @Property
  void a_true_sum_that_is_cut_off_is_never_broken(
      @ForAll @Size(min = 1, max = 8) List<@From("lines") Line> lines,
      @ForAll @IntRange(min = -1, max = 2) int unitOfTotal) {
    assertThat(sumOfTrueAmounts(lines, unitOfTotal, RoundingMode.DOWN, Rounding.TRUNCATED))
        .isNotIn(Verdict.BROKEN, Verdict.UNLIKELY);
  }

  @Property
  void a_sum_is_judged_as_calculations_1_1_does(
      @ForAll @Size(min = 1, max = 6) List<@From("lines") Line> lines,
      @ForAll @From("lines") Line total,
      @ForAll @IntRange(min = -3, max = 3) int off,
      @ForAll Rounding rounding) {
    Line near =
        new Line(
            sum(lines).add(total.unit().step().toBigDecimal().multiply(new BigDecimal(off))),
            1,
            total.unit());
    List<Cell> cells = printed(lines, RoundingMode.HALF_UP);
    cells.add(near.cell(RoundingMode.HALF_UP));
    Relation relation = Relation.declared(Axis.ROWS, lines.size(), terms(lines, 0));
    BudgetTable table = table(cells);
    assumeThatZerosAreAsFine(cells);
    Verdict verdict = only(table, relation, rounding).verdict();
    List<Contribution> contributions = new ArrayList<>();
    for (Line line : lines) {
      contributions.add(new Contribution(List.of(fact(line)), BigDecimal.valueOf(line.sign())));
    }
    Calc11.Status status = Calc11.check(contributions, List.of(fact(near)), rounding).status();
    assertThat(status)
        .isEqualTo(
            verdict == Verdict.BROKEN ? Calc11.Status.INCONSISTENT : Calc11.Status.CONSISTENT);
  }

  private static Fact fact(Line line) {
    Figure figure = ((Cell.Money) line.cell(RoundingMode.HALF_UP)).figure();
    return new Fact.Rounded(figure.amount().toBigDecimal(), -figure.unit().exponent());
  }

  @Property
  void a_true_quotient_is_never_broken(
      @ForAll @Size(min = 1, max = 4) List<@From("lines") Line> part,
      @ForAll @Size(min = 1, max = 4) List<@From("lines") Line> whole,
      @ForAll @IntRange(min = 0, max = 3) int decimals,
      @ForAll Rounding rounding) {
    BigDecimal divisor = sum(whole);
    Assume.that(divisor.signum() != 0);
    RoundingMode mode = rounding == Rounding.NEAREST ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    BigDecimal quotient =
        sum(part).multiply(BigDecimal.valueOf(100)).divide(divisor, decimals, mode);
    Optional<Instance> judged = quotient(part, whole, quotient, mode, rounding);
    assertThat(judged.map(Instance::verdict)).isNotEqualTo(Optional.of(Verdict.BROKEN));
  }

  @Property
  void what_is_stated_within_the_bounds_of_a_quotient_is_not_broken_and_beyond_them_is(
      @ForAll @Size(min = 1, max = 3) List<@From("lines") Line> part,
      @ForAll @Size(min = 1, max = 3) List<@From("lines") Line> whole,
      @ForAll @IntRange(min = 0, max = 3) int decimals,
      @ForAll @IntRange(min = -300, max = 300) int off) {
    Assume.that(sum(whole).signum() != 0);
    BigDecimal stated =
        sum(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(sum(whole), decimals, RoundingMode.HALF_UP)
            .add(BigDecimal.valueOf(off, decimals));
    Optional<Instance> judged =
        quotient(part, whole, stated, RoundingMode.HALF_UP, Rounding.NEAREST)
            .filter(instance -> instance.outcome().isPresent());
    Assume.that(judged.isPresent());
    Instance.Quotient outcome = (Instance.Quotient) judged.get().outcome().orElseThrow();
    BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
    // The bounds are shown rounded outwards, so what is beyond them is beyond the true ones.
    boolean beyond =
        stated.add(half).compareTo(outcome.low()) < 0
            || stated.subtract(half).compareTo(outcome.high()) > 0;
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals + 6);
    boolean within =
        stated.add(half).compareTo(outcome.low().add(step)) >= 0
            && stated.subtract(half).compareTo(outcome.high().subtract(step)) <= 0;
    if (beyond) {
      assertThat(judged.get().verdict()).isEqualTo(Verdict.BROKEN);
    }
    if (within) {
      assertThat(judged.get().verdict()).isNotEqualTo(Verdict.BROKEN);
    }
  }

  private static Optional<Instance> quotient(
      List<Line> part, List<Line> whole, BigDecimal stated, RoundingMode mode, Rounding rounding) {
    List<Cell> cells = printed(part, mode);
    cells.addAll(printed(whole, mode));
    assumeThatZerosAreAsFine(cells);
    cells.add(new Cell.Percentage(stated));
    Relation relation =
        new Relation.Ratio(
            Axis.ROWS,
            cells.size() - 1,
            terms(part, 0),
            terms(whole, part.size()),
            100,
            Origin.DISCOVERED);
    return Judge.judge(table(cells), List.of(relation), rounding).get(0).instances().stream()
        .findFirst();
  }

  @Property
  void turning_a_letter_breaks_it_unless_the_amount_is_zero(
      @ForAll @IntRange(min = -3, max = 3) int amount,
      @ForAll boolean turned,
      @ForAll boolean positiveIsGood) {
    Effect right = (amount > 0) == positiveIsGood ? Effect.FAVOURABLE : Effect.UNFAVOURABLE;
    Cell cell =
        new Cell.Money(
            Figure.of(amount, Unit.EURO), Optional.of(turned ? right.opposite() : right));
    Relation relation = new Relation.Letter(0, 0, positiveIsGood ? 1 : -1, Origin.DISCOVERED);
    assertThat(only(table(List.of(cell)), relation, Rounding.NEAREST).verdict())
        .isEqualTo(turned && amount != 0 ? Verdict.BROKEN : Verdict.EXACT);
  }

  @Property
  void the_equation_gives_what_was_judged(
      @ForAll @Size(min = 1, max = 6) List<@From("lines") Line> lines,
      @ForAll @From("lines") Line total) {
    List<Cell> cells = printed(lines, RoundingMode.HALF_UP);
    cells.add(total.cell(RoundingMode.HALF_UP));
    Relation relation = Relation.declared(Axis.ROWS, lines.size(), terms(lines, 0));
    BudgetTable table = table(cells);
    Instance.Amounts amounts = only(table, relation, Rounding.NEAREST).amounts().orElseThrow();
    Equation equation = Judge.equations(table, List.of(relation), Rounding.NEAREST).get(0);
    assertThat(equation.computed()).isEqualTo(amounts.computed());
    assertThat(equation.stated().amount()).isEqualTo(amounts.stated());
    assertThat(equation.parts()).hasSameSizeAs(lines);
  }
}
