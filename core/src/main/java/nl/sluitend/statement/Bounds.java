package nl.sluitend.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.linear.Rational;

/**
 * The values that a formula can have, given the ranges of its inputs.
 *
 * <p>Where every input stands in the formula once, working with intervals gives exactly these. An
 * input that stands there more often moves in all places at once; if the formula provably never
 * falls (or never rises) with it, its own ends give the ends of the outcome. Otherwise the places
 * are taken as independent, which is sound but may be wider than needed.
 */
final class Bounds {
  private static final IdentityHashMap<Input, Interval> NOTHING_FIXED = new IdentityHashMap<>();

  private final Formula formula;
  private final List<Input> repeated;

  private Bounds(Formula formula) {
    this.formula = formula;
    this.repeated = repeated(formula);
  }

  static QuantityRange of(Formula formula) {
    if (formula instanceof Formula.Outcome outcome) {
      return of(outcome.derived().formula());
    }
    if (formula instanceof Formula.Rounded step) {
      // Rounding never turns the order round, so it may be done at the ends.
      QuantityRange range = of(step.formula());
      return new QuantityRange(
          Values.rounded(range.low(), step), Values.rounded(range.high(), step), range.tight());
    }
    if (formula instanceof Formula.AtLeastZero least) {
      QuantityRange range = of(least.formula());
      return new QuantityRange(
          range.low().withNumber(Values.atLeastZero(range.low().number())),
          range.high().withNumber(Values.atLeastZero(range.high().number())),
          range.tight());
    }
    return new Bounds(formula).range();
  }

  /** The inputs of a formula, each once, in the order in which they are first met. */
  static List<Input> inputs(Formula formula) {
    List<Input> inputs = new ArrayList<>();
    Set<Input> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Input input : places(formula)) {
      if (seen.add(input)) {
        inputs.add(input);
      }
    }
    return inputs;
  }

  /** The formulas directly below one. */
  static List<Formula> parts(Formula formula) {
    if (formula instanceof Formula.Outcome outcome) {
      return List.of(outcome.derived().formula());
    }
    if (formula instanceof Formula.Sum sum) {
      return sum.terms().stream().map(Formula.Term::formula).toList();
    }
    if (formula instanceof Formula.Product product) {
      return List.of(product.left(), product.right());
    }
    if (formula instanceof Formula.Quotient quotient) {
      return List.of(quotient.part(), quotient.whole());
    }
    if (formula instanceof Formula.AtLeastZero least) {
      return List.of(least.formula());
    }
    return formula instanceof Formula.Rounded step ? List.of(step.formula()) : List.of();
  }

  private static List<Input> places(Formula formula) {
    List<Input> places = new ArrayList<>();
    collect(formula, places);
    return places;
  }

  private static void collect(Formula formula, List<Input> places) {
    if (formula instanceof Formula.Given given) {
      places.add(given.input());
      return;
    }
    if (formula instanceof Formula.Turned turned) {
      places.add(turned.input());
      return;
    }
    parts(formula).forEach(part -> collect(part, places));
  }

  private static List<Input> repeated(Formula formula) {
    Set<Input> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Input> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Input input : places(formula)) {
      if (!seen.add(input) && !input.range().isExact()) {
        again.add(input);
      }
    }
    return List.copyOf(again);
  }

  private QuantityRange range() {
    IdentityHashMap<Input, Interval> lowest = new IdentityHashMap<>();
    IdentityHashMap<Input, Interval> highest = new IdentityHashMap<>();
    for (Input input : repeated) {
      Interval range = Interval.of(input.range());
      slope(formula, input)
          .filter(slope -> slope.low().signum() >= 0 || slope.high().signum() <= 0)
          .ifPresent(
              slope -> {
                boolean rises = slope.low().signum() >= 0;
                lowest.put(input, Interval.point(rises ? range.low() : range.high()));
                highest.put(input, Interval.point(rises ? range.high() : range.low()));
              });
    }
    return new QuantityRange(
        new Quantity(interval(formula, lowest).low(), formula.kind()),
        new Quantity(interval(formula, highest).high(), formula.kind()),
        lowest.size() == repeated.size() && inputs(formula).stream().allMatch(Bounds::isTight));
  }

  private static boolean isTight(Input input) {
    return input.range().tight();
  }

  private static Interval interval(Formula formula, IdentityHashMap<Input, Interval> fixed) {
    if (formula instanceof Formula.Given given) {
      return fixed.getOrDefault(given.input(), Interval.of(given.input().range()));
    }
    if (formula instanceof Formula.Turned turned) {
      return interval(Formula.of(turned.input()), fixed).negated();
    }
    if (formula instanceof Formula.Constant constant) {
      return Interval.point(constant.value().number());
    }
    if (formula instanceof Formula.Outcome outcome) {
      Derived derived = outcome.derived();
      return derived
          .flatSum()
          .map(sum -> sum.interval(fixed))
          .orElseGet(() -> interval(derived.formula(), fixed));
    }
    if (formula instanceof Formula.Sum sum) {
      Interval total = Interval.ZERO;
      for (Formula.Term term : sum.terms()) {
        Interval part = interval(term.formula(), fixed);
        total = total.plus(term.subtracted() ? part.negated() : part);
      }
      return total;
    }
    if (formula instanceof Formula.Product product) {
      return interval(product.left(), fixed).times(interval(product.right(), fixed));
    }
    if (formula instanceof Formula.Quotient quotient) {
      return interval(quotient.part(), fixed).dividedBy(divisor(quotient.whole(), fixed));
    }
    if (formula instanceof Formula.AtLeastZero least) {
      Interval of = interval(least.formula(), fixed);
      return new Interval(Values.atLeastZero(of.low()), Values.atLeastZero(of.high()));
    }
    return rounded((Formula.Rounded) formula, fixed);
  }

  private static Interval rounded(Formula.Rounded step, IdentityHashMap<Input, Interval> fixed) {
    Interval of = interval(step.formula(), fixed);
    return new Interval(rounded(step, of.low()), rounded(step, of.high()));
  }

  private static Rational rounded(Formula.Rounded step, Rational number) {
    return Values.rounded(new Quantity(number, step.kind()), step).number();
  }

  private static Interval divisor(Formula whole, IdentityHashMap<Input, Interval> fixed) {
    Interval divisor = interval(whole, fixed);
    if (divisor.hasZero()) {
      throw new ZeroDivisor(whole);
    }
    return divisor;
  }

  /** Between which ends the slope of a formula in an input lies; empty where that is not known. */
  private static Optional<Interval> slope(Formula formula, Input input) {
    if (formula instanceof Formula.Given given) {
      // The same input is the same object; equal ones may differ behind their print.
      return Optional.of(same(given.input(), input) ? Interval.ONE : Interval.ZERO);
    }
    if (formula instanceof Formula.Turned turned) {
      return Optional.of(same(turned.input(), input) ? Interval.ONE.negated() : Interval.ZERO);
    }
    if (formula instanceof Formula.Constant) {
      return Optional.of(Interval.ZERO);
    }
    if (formula instanceof Formula.Outcome outcome) {
      Derived derived = outcome.derived();
      Optional<FlatSum> sum = derived.flatSum();
      return sum.isPresent()
          ? Optional.of(sum.get().slope(input))
          : slope(derived.formula(), input);
    }
    if (formula instanceof Formula.Sum sum) {
      return slope(sum, input);
    }
    if (formula instanceof Formula.Product product) {
      return slope(product.left(), product.right(), input, /* quotient= */ false);
    }
    if (formula instanceof Formula.Quotient quotient) {
      return slope(quotient.part(), quotient.whole(), input, /* quotient= */ true);
    }
    if (formula instanceof Formula.AtLeastZero least) {
      // Flat below zero, as steep as what counts above it.
      return slope(least.formula(), input).map(Interval::withZero);
    }
    // Steps: no slope, unless the input does not reach them.
    return slope(((Formula.Rounded) formula).formula(), input).filter(Interval.ZERO::equals);
  }

  private static Optional<Interval> slope(Formula.Sum sum, Input input) {
    Interval total = Interval.ZERO;
    for (Formula.Term term : sum.terms()) {
      Optional<Interval> part = slope(term.formula(), input);
      if (part.isEmpty()) {
        return part;
      }
      total = total.plus(term.subtracted() ? part.get().negated() : part.get());
    }
    return Optional.of(total);
  }

  private static Optional<Interval> slope(
      Formula left, Formula right, Input input, boolean quotient) {
    Optional<Interval> ofLeft = slope(left, input);
    Optional<Interval> ofRight = slope(right, input);
    if (ofLeft.isEmpty() || ofRight.isEmpty()) {
      return Optional.empty();
    }
    Interval one = interval(left, NOTHING_FIXED);
    Interval two = quotient ? divisor(right, NOTHING_FIXED) : interval(right, NOTHING_FIXED);
    Interval first = ofLeft.get().times(two);
    Interval second = one.times(ofRight.get());
    return Optional.of(
        quotient ? first.plus(second.negated()).dividedBy(two.times(two)) : first.plus(second));
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Input one, Input other) {
    return one == other;
  }
}
