package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.message.Language;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
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

    /**
     * Tells whether true figures that give the published rate are known to exist.
     *
     * @return true if the figures as stated give it, or their range is tight; false if the range
     *     allows it but was taken widely, so that it may be no match after all
     */
    public boolean isCertain() {
      return comparison.isReproduced() || comparison.computed().range().tight();
    }
  }

  /**
   * Finds which method, numerator and denominator give a published rate. A denominator that is zero
   * gives no rate. One that can be zero behind its rounding gives the published rate only if the
   * figures as stated do: what else it can give is not known.
   *
   * @param published the rate as printed: a percentage, the same as a ratio, or euros per hour or
   *     fte
   * @param numerators the overheads to try, such as gross and net
   * @param denominators what to divide them by
   * @return the combinations that can give it; those that reproduce it first, otherwise in the
   *     order given; more than one leaves the method open
   * @throws IllegalArgumentException as {@link OverheadMethod#rate} does, or if what is published
   *     is a rate of no method, naming it
   */
  public static List<Match> whichMethod(
      Input published, List<Derived> numerators, List<Denominator> denominators) {
    requireRate(published);
    List<Match> matches = new ArrayList<>();
    for (Derived numerator : numerators) {
      for (Denominator denominator : denominators) {
        if (denominator.value().value().numerator().signum() != 0) {
          OverheadRate rate = denominator.method().rate(numerator, denominator.value());
          rate.match(published).ifPresent(matches::add);
        }
      }
    }
    matches.sort(Comparator.comparing(match -> !match.comparison().isReproduced()));
    return List.copyOf(matches);
  }

  private Optional<Match> match(Input published) {
    Derived computed = published.value().kind().equals(Kind.RATIO) ? ratio() : rate;
    if (!computed.value().kind().equals(published.value().kind())) {
      return Optional.empty();
    }
    Recomputed comparison = new Recomputed(computed, published);
    boolean possible =
        comparison.isReproduced() || (computed.findRange().isPresent() && comparison.isPossible());
    return possible ? Optional.of(new Match(this, comparison)) : Optional.empty();
  }

  /** The rate without a percent sign. */
  private Derived ratio() {
    Formula ratio = Formula.of(numerator).dividedBy(Formula.of(denominator));
    return Derived.of(rate.name(), ratio, rate.source());
  }

  private static void requireRate(Input published) {
    Kind kind = published.value().kind();
    boolean known =
        kind.isRatio()
            || Stream.of(OverheadMethod.values())
                .filter(method -> !method.denominator().isMoney())
                .flatMap(method -> method.denominator().above().stream())
                .anyMatch(unit -> kind.equals(Kind.moneyPer(unit)));
    if (!known) {
      throw new IllegalArgumentException(
          "'%s' is in %s, which is the rate of no method"
              .formatted(published.name().dutch(), kind.in(Language.ENGLISH)));
    }
  }
}
