package nl.sluitend.statement;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum of inputs, each once, such as the total of a table. Where the shares of all its lines are
 * asked for, the sum is met once for each; what is kept here spares adding it up again.
 */
final class FlatSum {
  private final IdentityHashMap<Input, Boolean> subtracted;
  private final Interval interval;

  private FlatSum(Interval interval, IdentityHashMap<Input, Boolean> subtracted) {
    this.interval = interval;
    this.subtracted = subtracted;
  }

  /** Returns the formula as a sum of inputs, if it is one and none of them stands twice. */
  static Optional<FlatSum> of(Formula formula) {
    if (!(formula instanceof Formula.Sum sum)) {
      return Optional.empty();
    }
    IdentityHashMap<Input, Boolean> subtracted = new IdentityHashMap<>();
    Interval total = Interval.ZERO;
    for (Formula.Term term : sum.terms()) {
      Optional<Input> input = input(term.formula());
      boolean minus = term.subtracted() != (term.formula() instanceof Formula.Turned);
      if (input.isEmpty() || subtracted.put(input.get(), minus) != null) {
        return Optional.empty();
      }
      total = total.plus(signed(Interval.of(input.get().range()), minus));
    }
    return Optional.of(new FlatSum(total, subtracted));
  }

  private static Optional<Input> input(Formula formula) {
    if (formula instanceof Formula.Turned turned) {
      return Optional.of(turned.input());
    }
    return formula instanceof Formula.Given given ? Optional.of(given.input()) : Optional.empty();
  }

  /** What the sum can be while some inputs, not all of them its own, are fixed. */
  Interval interval(IdentityHashMap<Input, Interval> fixed) {
    Interval total = interval;
    for (Map.Entry<Input, Interval> each : fixed.entrySet()) {
      Boolean minus = subtracted.get(each.getKey());
      if (minus != null) {
        Interval free = Interval.of(each.getKey().range());
        total = total.without(signed(free, minus)).plus(signed(each.getValue(), minus));
      }
    }
    return total;
  }

  /** How the sum moves with an input. */
  Interval slope(Input input) {
    Boolean minus = subtracted.get(input);
    return minus == null ? Interval.ZERO : signed(Interval.ONE, minus);
  }

  private static Interval signed(Interval interval, boolean subtracted) {
    return subtracted ? interval.negated() : interval;
  }
}
