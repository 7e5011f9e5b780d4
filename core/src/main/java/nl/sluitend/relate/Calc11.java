package nl.sluitend.relate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;

/**
 * Calculations of business reports, checked as XBRL Calculations 1.1 does (recommendation of
 * 2023-02-22): a calculation is consistent if the range of its contributions and the range of its
 * total share a number. It takes no chances into account; for tables as municipalities print them
 * see {@link Judge}.
 *
 * <p>The rule is kept to the letter where implementations have been seen to slip: an end of a sum
 * belongs to it only if all the ends that made it belong to theirs; a negative weight turns a range
 * with what belongs to it; two facts with the same decimals and different values contradict each
 * other, also where their ranges meet.
 */
public final class Calc11 {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Calc11() {}

  /** What became of a calculation. */
  public enum Status {
    /** The ranges of contributions and total share a number. */
    CONSISTENT,
    /** They do not. */
    INCONSISTENT,
    /** The total is not reported, or nothing that contributes to it is. */
    NOT_BOUND,
    /** A value has digits beyond the decimals that it claims, so there is no verdict. */
    EXCESS_DIGITS,
    /** Facts for one item contradict each other, so there is no verdict. */
    INCONSISTENT_DUPLICATES,
    /** A value claims no accuracy at all (a precision of 0), so there is no verdict. */
    UNKNOWN_ACCURACY
  }

  /** A value as it is reported for an item. */
  public sealed interface Fact {
    /** Reported as having no value. */
    enum Nil implements Fact {
      /** The one such fact. */
      INSTANCE
    }

    /**
     * A value without any rounding: decimals INF.
     *
     * @param value the value
     */
    record Exact(BigDecimal value) implements Fact {
      /** Checks that the value is there. */
      public Exact {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * A value that was rounded to a number of decimals.
     *
     * @param value the value
     * @param decimals the place of the last digit that counts; -3 for thousands
     */
    record Rounded(BigDecimal value, int decimals) implements Fact {
      /** Checks that the value is there. */
      public Rounded {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * A value of which nothing is known to be accurate: a precision of 0.
     *
     * @param value the value
     */
    record Inaccurate(BigDecimal value) implements Fact {
      /** Checks that the value is there. */
      public Inaccurate {
        Objects.requireNonNull(value, "value");
      }
    }

    /**
     * Returns a value with the older measure of accuracy, the number of digits that count from the
     * first (XBRL 2.1, section 4.6.6). Zero is exact.
     *
     * @param value the value
     * @param precision the number of significant digits, from 0
     * @return the fact
     * @throws IllegalArgumentException if the precision is negative
     */
    static Fact ofPrecision(BigDecimal value, int precision) {
      if (precision < 0) {
        throw new IllegalArgumentException("Digits count from 0, but was " + precision);
      }
      if (precision == 0) {
        return new Inaccurate(value);
      }
      if (value.signum() == 0) {
        return new Exact(value);
      }
      int firstDigit = value.precision() - value.scale() - 1;
      return new Rounded(value, Math.subtractExact(precision - 1, firstDigit));
    }
  }

  /**
   * An item that contributes to a total.
   *
   * @param facts what is reported for it: nothing, one fact, or several of the same
   * @param weight what its value is multiplied by; not zero
   */
  public record Contribution(List<Fact> facts, BigDecimal weight) {
    /** Copies the facts and checks the weight. */
    public Contribution {
      facts = List.copyOf(facts);
      if (weight.signum() == 0) {
        throw new IllegalArgumentException("A weight is not zero");
      }
    }
  }

  /**
   * What became of a calculation, and why.
   *
   * @param status what became of it
   * @param calculated the numbers that the contributions can add up to; only where it is consistent
   *     or inconsistent
   * @param reported the numbers that the total can be; likewise
   * @param code the error code of the specification; empty where it has none
   */
  public record Outcome(
      Status status, Optional<Range> calculated, Optional<Range> reported, Optional<String> code) {
    /** Checks that both ranges are there just where there is a verdict. */
    public Outcome {
      Objects.requireNonNull(code, "code");
      boolean verdict = status == Status.CONSISTENT || status == Status.INCONSISTENT;
      if (calculated.isPresent() != verdict || reported.isPresent() != verdict) {
        throw new IllegalArgumentException("Ranges go with a verdict, but was " + status);
      }
    }
  }

  /**
   * Checks one calculation. What is wrong with a fact by itself comes first, since it is wrong
   * whether the calculation binds or not: an unknown accuracy, then excess digits, then
   * contradictions.
   *
   * @param contributions the items that contribute; an item stands in it once
   * @param total what is reported for the total, as for a contribution
   * @param rounding how the values of the whole report came about
   * @return the outcome
   * @throws ArithmeticException if a number has more digits than an {@link Amount} can hold
   */
  public static Outcome check(
      List<Contribution> contributions, List<Fact> total, Rounding rounding) {
    List<List<Fact>> items = new ArrayList<>();
    contributions.forEach(contribution -> items.add(contribution.facts()));
    items.add(total);
    Optional<Status> obstacle = obstacle(items, rounding);
    if (obstacle.isPresent()) {
      return without(obstacle.get(), rounding);
    }
    Optional<Range> reported = range(total, rounding);
    Optional<Range> calculated =
        contributions.stream()
            .flatMap(c -> range(c.facts(), rounding).map(r -> times(r, c.weight())).stream())
            .reduce(Range::plus);
    if (reported.isEmpty() || calculated.isEmpty()) {
      return without(Status.NOT_BOUND, rounding);
    }
    Status status =
        calculated.get().intersects(reported.get()) ? Status.CONSISTENT : Status.INCONSISTENT;
    return new Outcome(status, calculated, reported, code(status, rounding));
  }

  private static Outcome without(Status status, Rounding rounding) {
    return new Outcome(status, Optional.empty(), Optional.empty(), code(status, rounding));
  }

  /** Why there can be no verdict, if any fact is in the way. */
  private static Optional<Status> obstacle(List<List<Fact>> items, Rounding rounding) {
    if (items.stream().flatMap(List::stream).anyMatch(Fact.Inaccurate.class::isInstance)) {
      return Optional.of(Status.UNKNOWN_ACCURACY);
    }
    if (items.stream().flatMap(List::stream).anyMatch(Calc11::hasExcessDigits)) {
      return Optional.of(Status.EXCESS_DIGITS);
    }
    return items.stream().anyMatch(facts -> contradict(facts, rounding))
        ? Optional.of(Status.INCONSISTENT_DUPLICATES)
        : Optional.empty();
  }

  private static boolean hasExcessDigits(Fact fact) {
    return fact instanceof Fact.Rounded rounded
        && rounded.value().signum() != 0
        && rounded.value().stripTrailingZeros().scale() > rounded.decimals();
  }

  /** Whether no number can be all of these facts, or one of two equally accurate ones is wrong. */
  private static boolean contradict(List<Fact> facts, Rounding rounding) {
    for (Fact one : facts) {
      for (Fact other : facts) {
        boolean nilAndNot = (one == Fact.Nil.INSTANCE) != (other == Fact.Nil.INSTANCE);
        if (nilAndNot || differ(one, other)) {
          return true;
        }
      }
    }
    // Ranges of which any two meet have a number that is in all.
    List<Range> ranges = facts.stream().flatMap(fact -> range(fact, rounding).stream()).toList();
    return ranges.stream()
        .anyMatch(one -> ranges.stream().anyMatch(other -> !one.intersects(other)));
  }

  private static boolean differ(Fact one, Fact other) {
    return one instanceof Fact.Rounded first
        && other instanceof Fact.Rounded second
        && first.decimals() == second.decimals()
        && first.value().compareTo(second.value()) != 0;
  }

  /** The numbers that all facts for an item allow; empty if none has a value. */
  private static Optional<Range> range(List<Fact> facts, Rounding rounding) {
    return facts.stream()
        .flatMap(fact -> range(fact, rounding).stream())
        .reduce(Calc11::intersection);
  }

  private static Optional<Range> range(Fact fact, Rounding rounding) {
    if (fact instanceof Fact.Exact exact) {
      return Optional.of(Range.point(Amount.of(exact.value())));
    }
    if (fact instanceof Fact.Rounded rounded) {
      BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(Math.negateExact(rounded.decimals()));
      return Optional.of(range(Amount.of(rounded.value()), Amount.of(step), rounding));
    }
    return Optional.empty();
  }

  private static Range range(Amount value, Amount step, Rounding rounding) {
    if (rounding == Rounding.NEAREST) {
      Amount half = Amount.of(step.toBigDecimal().multiply(HALF));
      return Range.closed(value.minus(half), value.plus(half));
    }
    int sign = value.signum();
    Amount low = sign > 0 ? value : value.minus(step);
    Amount high = sign < 0 ? value : value.plus(step);
    return new Range(low, sign > 0, high, sign < 0);
  }

  private static Range times(Range range, BigDecimal weight) {
    Amount low = Amount.of(range.low().toBigDecimal().multiply(weight));
    Amount high = Amount.of(range.high().toBigDecimal().multiply(weight));
    return weight.signum() > 0
        ? new Range(low, range.lowClosed(), high, range.highClosed())
        : new Range(
            high, /* lowClosed= */ range.highClosed(), low, /* highClosed= */ range.lowClosed());
  }

  /** What two ranges that meet have in common. */
  private static Range intersection(Range one, Range other) {
    int lows = one.low().compareTo(other.low());
    int highs = one.high().compareTo(other.high());
    return new Range(
        lows < 0 ? other.low() : one.low(),
        (lows < 0 || one.lowClosed()) && (lows > 0 || other.lowClosed()),
        highs > 0 ? other.high() : one.high(),
        (highs > 0 || one.highClosed()) && (highs < 0 || other.highClosed()));
  }

  private static Optional<String> code(Status status, Rounding rounding) {
    boolean nearest = rounding == Rounding.NEAREST;
    return switch (status) {
      case INCONSISTENT ->
          Optional.of(
              nearest
                  ? "calc11e:inconsistentCalculationUsingRounding"
                  : "calc11e:inconsistentCalculationUsingTruncation");
      case EXCESS_DIGITS -> Optional.of("calc11e:excessDigits");
      case INCONSISTENT_DUPLICATES ->
          Optional.of(
              nearest
                  ? "oime:disallowedDuplicateFacts"
                  : "calc11e:disallowedDuplicateFactsUsingTruncation");
      case CONSISTENT, NOT_BOUND, UNKNOWN_ACCURACY -> Optional.empty();
    };
  }
}
