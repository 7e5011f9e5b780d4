package nl.sluitend.national;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.money.Amount;

/**
 * Bodies taken together: their sums, and how their shares of overhead lie among each other. Bodies
 * that reported nothing are in the list and in no share.
 *
 * @param key the keys of what they were taken together by, in that order
 * @param bodies the bodies, in order
 */
public record NationalGroup(List<String> key, List<BodyFigures> bodies) {
  /** Copies the lists and checks that there is a body. */
  public NationalGroup {
    key = List.copyOf(key);
    bodies = List.copyOf(bodies);
    if (bodies.isEmpty()) {
      throw new IllegalArgumentException("A group has a body");
    }
  }

  /**
   * A body with its place among the others.
   *
   * @param rank 1 for the lowest share; bodies with the same share have the same place, and the
   *     places that they take up are skipped after them
   * @param body the body, which has a share
   */
  public record Ranked(int rank, BodyFigures body) {}

  /** A body with its share, worked out once. */
  private record Shared(BodyFigures body, Fraction share) {}

  /**
   * Returns the overhead of all bodies.
   *
   * @return the exact sum
   */
  public Amount overhead() {
    return sum(body -> body.overhead().orElse(Amount.ZERO));
  }

  /**
   * Returns the sum of an amount over all bodies.
   *
   * @param which such as {@code BodyFigures::costs}
   * @return the exact sum
   */
  public Amount sum(Function<BodyFigures, Amount> which) {
    return bodies.stream().map(which).reduce(Amount.ZERO, Amount::plus);
  }

  /**
   * Returns the overhead of all bodies together as a part of their costs together. Bodies that have
   * no line for overhead are in neither.
   *
   * @return the share; empty if no body has such a line, or the costs are not above zero
   */
  public Optional<Fraction> share() {
    Amount costs =
        bodies.stream()
            .filter(body -> body.overhead().isPresent())
            .map(BodyFigures::costs)
            .reduce(Amount.ZERO, Amount::plus);
    return costs.signum() > 0 ? Optional.of(Fraction.of(overhead(), costs)) : Optional.empty();
  }

  /**
   * Returns the overhead of all bodies that reported it per inhabitant of them, in euros.
   *
   * @return the amount; empty if no body did, or the number of inhabitants of any is not known
   */
  public Optional<Fraction> perInhabitant() {
    List<BodyFigures> reported =
        bodies.stream().filter(body -> body.hasReported() && body.overhead().isPresent()).toList();
    if (reported.isEmpty() || reported.stream().anyMatch(body -> body.inhabitants().isEmpty())) {
      return Optional.empty();
    }
    Amount inhabitants =
        reported.stream()
            .map(body -> Amount.ofEuros(body.inhabitants().orElseThrow()))
            .reduce(Amount.ZERO, Amount::plus);
    return inhabitants.signum() > 0
        ? Optional.of(Fraction.of(overhead(), inhabitants))
        : Optional.empty();
  }

  /**
   * Returns the bodies that reported nothing but zeros.
   *
   * @return the bodies, in order
   */
  public List<BodyFigures> unreported() {
    return bodies.stream().filter(body -> !body.hasReported()).toList();
  }

  /**
   * Returns the bodies by their share of overhead.
   *
   * @return those that have a share, the lowest first
   */
  public List<Ranked> ranking() {
    List<Shared> sorted =
        bodies.stream()
            .flatMap(body -> body.share().map(share -> new Shared(body, share)).stream())
            .sorted(Comparator.comparing(Shared::share))
            .toList();
    List<Ranked> ranking = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      boolean tied = i > 0 && sorted.get(i).share().equals(sorted.get(i - 1).share());
      ranking.add(new Ranked(tied ? ranking.get(i - 1).rank() : i + 1, sorted.get(i).body()));
    }
    return ranking;
  }

  /**
   * Returns the median share: half of the bodies have at most this share. Of an even number it is
   * the exact mean of the two in the middle.
   *
   * @return the median; empty if no body has a share
   */
  public Optional<Fraction> median() {
    return quantile(Fraction.of(1, 2));
  }

  /**
   * Returns a quantile of the shares, as spreadsheets do (PERCENTILE.INC): the lowest share is the
   * quantile of 0, the highest that of 1, the others lie at equal steps between, and what falls
   * between two shares is on the straight line from one to the other.
   *
   * @param part from 0 to 1
   * @return the exact quantile; empty if no body has a share
   */
  public Optional<Fraction> quantile(Fraction part) {
    return quantiles(List.of(part)).stream().findFirst();
  }

  /**
   * Returns several quantiles of the shares, which costs hardly more than one.
   *
   * @param parts from 0 to 1 each
   * @return the exact {@link #quantile} for each; none if no body has a share
   */
  public List<Fraction> quantiles(List<Fraction> parts) {
    for (Fraction part : parts) {
      if (part.compareTo(Fraction.of(0, 1)) < 0 || part.compareTo(Fraction.of(1, 1)) > 0) {
        throw new IllegalArgumentException("Expected a part from 0 to 1, but was " + part);
      }
    }
    List<Fraction> shares =
        bodies.stream().flatMap(body -> body.share().stream()).sorted().toList();
    return shares.isEmpty()
        ? List.of()
        : parts.stream().map(part -> quantile(shares, part)).toList();
  }

  private static Fraction quantile(List<Fraction> shares, Fraction part) {
    Fraction position = part.times(Fraction.of(shares.size() - 1L, 1));
    BigInteger below = position.floor();
    int index = below.intValueExact();
    Fraction rest =
        new Fraction(
            position.numerator().subtract(below.multiply(position.denominator())),
            position.denominator());
    Fraction at = shares.get(index);
    return rest.numerator().signum() == 0 ? at : at.towards(shares.get(index + 1), rest);
  }
}
