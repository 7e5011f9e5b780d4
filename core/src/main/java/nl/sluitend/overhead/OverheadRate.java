package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Recomputed;

/**
 * An overhead rate with what is above and below its line.
 *
 * @param method how it is expressed
 * @param numerator the overhead; its name says which
 * @param denominator what it is divided by
 * @param rate the rate
 */
public record OverheadRate(
    OverheadMethod method, Derived numerator, Derived denominator, Derived rate) {
  /** Checks that all are there. */
  public OverheadRate {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(rate, "rate");
  }

  /**
   * Something that overhead may have been divided by.
   *
   * @param method the method that divides by it
   * @param value what it comes to
   */
  public record Denominator(OverheadMethod method, Derived value) {
    /** Checks that both are there. */
    public Denominator {
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A rate that may be the one that is published.
   *
   * @param rate the method, the numerator and the denominator
   * @param comparison the computed rate beside the published one; {@link Recomputed#isReproduced()}
   *     tells whether the figures as stated round to it, otherwise only their range allows it
   */
  public record Match(OverheadRate rate, Recomputed comparison) {
    /** Checks that both are there. */
    public Match {
      Objects.requireNonNull(rate, "rate");
      Objects.requireNonNull(comparison, "comparison");
    }
  }

  /**
   * Finds which method, numerator and denominator give a published rate.
   *
   * @param published the rate as printed, a percentage or euros per hour or fte
   * @param numerators the overheads to try, such as gross and net
   * @param denominators what to divide them by
   * @return the combinations that can give it; those that reproduce it first, otherwise in the
   *     order given; more than one leaves the method open
   * @throws IllegalArgumentException as {@link OverheadMethod#rate} does
   * @throws ArithmeticException if a denominator is zero or can be, naming it
   */
  public static List<Match> whichMethod(
      Input published, List<Derived> numerators, List<Denominator> denominators) {
    List<Match> matches = new ArrayList<>();
    for (Derived numerator : numerators) {
      for (Denominator denominator : denominators) {
        OverheadRate rate = denominator.method().rate(numerator, denominator.value());
        if (rate.rate().value().kind().equals(published.value().kind())) {
          Recomputed comparison = new Recomputed(rate.rate(), published);
          if (comparison.isPossible()) {
            matches.add(new Match(rate, comparison));
          }
        }
      }
    }
    matches.sort(Comparator.comparing(match -> !match.comparison().isReproduced()));
    return List.copyOf(matches);
  }
}
