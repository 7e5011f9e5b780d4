package nl.sluitend.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The smallest errors that make sums come out: values x with given sums, each at most s times its
 * own weight in size, for the smallest s.
 *
 * <p>It starts at the s that a single sum needs. Where no values lie within s, the simplex method
 * gives a combination of the sums that proves it and that needs a larger s; the search goes on from
 * there. The first s with values within it is the smallest (Dinkelbach's method).
 */
public final class LeastSpread {
  /** What came of a search. */
  public sealed interface Outcome {}

  /**
   * The smallest spread.
   *
   * @param spread the smallest s
   * @param values values within it, with the sums asked for
   * @param proof one multiplier per sum: the targets times these add up to s times the weights of
   *     what is left of the variables
   * @param work how many elementary operations were done
   */
  public record Found(Rational spread, List<Rational> values, List<Rational> proof, long work)
      implements Outcome {
    /** Copies the lists. */
    public Found {
      values = List.copyOf(values);
      proof = List.copyOf(proof);
    }
  }

  /**
   * What was asked for is not enough.
   *
   * @param atLeast what the smallest spread is not below: more than what was asked for
   * @param proof one multiplier per sum, as in {@link Found}
   * @param work how many elementary operations were done
   */
  public record Beyond(Rational atLeast, List<Rational> proof, long work) implements Outcome {
    /** Copies the list. */
    public Beyond {
      proof = List.copyOf(proof);
    }
  }

  /**
   * The work was more than allowed.
   *
   * @param atLeast what the smallest spread is not below
   * @param proof one multiplier per sum, as in {@link Found}; all 0 where a spread that was asked
   *     for may still be enough
   * @param work how many elementary operations were done
   */
  public record GaveUp(Rational atLeast, List<Rational> proof, long work) implements Outcome {
    /** Copies the list. */
    public GaveUp {
      proof = List.copyOf(proof);
    }
  }

  /**
   * No values have these sums, however large.
   *
   * @param proof one multiplier per sum: nothing is left of the variables, but something of the
   *     targets
   */
  public record Contradiction(List<Rational> proof) implements Outcome {
    /** Copies the list. */
    public Contradiction {
      proof = List.copyOf(proof);
    }
  }

  private final List<LinearForm> sums;
  private final List<Rational> targets;
  private final List<Rational> weights;
  private final Tableau tableau;
  private Rational spread = Rational.ZERO;
  private List<Rational> proof;

  private LeastSpread(
      List<LinearForm> sums, List<Rational> targets, List<Rational> weights, long limit) {
    if (sums.size() != targets.size() || weights.stream().anyMatch(w -> w.signum() <= 0)) {
      throw new IllegalArgumentException("Each sum has a target, and each weight is above 0");
    }
    this.sums = List.copyOf(sums);
    this.targets = List.copyOf(targets);
    this.weights = List.copyOf(weights);
    this.tableau = new Tableau(limit);
    this.proof = sums.stream().map(sum -> Rational.ZERO).toList();
  }

  /**
   * Finds the smallest spread.
   *
   * @param sums sums of the variables
   * @param targets what each sum has to be
   * @param weights the weight of each variable, above 0
   * @param limit the most elementary operations
   * @return what came of it
   */
  public static Outcome of(
      List<LinearForm> sums, List<Rational> targets, List<Rational> weights, long limit) {
    return new LeastSpread(sums, targets, weights, limit).find(Optional.empty());
  }

  /**
   * Asks whether some spread is enough.
   *
   * @param spread the spread, from 0
   * @param sums sums of the variables
   * @param targets what each sum has to be
   * @param weights the weight of each variable, above 0
   * @param limit the most elementary operations
   * @return {@link Found} with that spread and without a proof that it is the smallest, {@link
   *     Beyond} where it is not enough, or as for the smallest
   */
  public static Outcome within(
      Rational spread,
      List<LinearForm> sums,
      List<Rational> targets,
      List<Rational> weights,
      long limit) {
    return new LeastSpread(sums, targets, weights, limit).find(Optional.of(spread));
  }

  private Outcome find(Optional<Rational> asked) {
    spread = asked.orElse(Rational.ZERO);
    for (int i = 0; i < sums.size(); i++) {
      if (!raise(Map.of(i, Rational.ONE), sums.get(i))) {
        return new Contradiction(proof);
      }
    }
    if (isBeyond(asked)) {
      return new Beyond(spread, proof, tableau.work());
    }
    for (int j = 0; j < weights.size(); j++) {
      tableau.variable(Rational.ZERO, null, null);
    }
    for (int i = 0; i < sums.size(); i++) {
      tableau.define(sums.get(i), targets.get(i), targets.get(i));
    }
    while (true) {
      for (int j = 0; j < weights.size(); j++) {
        Rational most = spread.times(weights.get(j));
        tableau.setBounds(j, most.negated(), most);
      }
      Tableau.End end = tableau.makeFeasible();
      if (end == Tableau.End.DONE) {
        return new Found(spread, values(), proof, tableau.work());
      }
      if (end == Tableau.End.OUT_OF_WORK) {
        return new GaveUp(asked.isPresent() ? Rational.ZERO : spread, proof, tableau.work());
      }
      if (!raiseByBlockedRow()) {
        return new Contradiction(proof);
      }
      if (isBeyond(asked)) {
        return new Beyond(spread, proof, tableau.work());
      }
    }
  }

  private boolean isBeyond(Optional<Rational> asked) {
    return asked.isPresent() && spread.compareTo(asked.get()) > 0;
  }

  /** A row says that sums times some multipliers are variables times some coefficients. */
  private boolean raiseByBlockedRow() {
    int blocked = tableau.blockedBasic();
    LinearForm row = tableau.row(blocked).plus(blocked, Rational.MINUS_ONE);
    Map<Integer, Rational> multipliers = new TreeMap<>();
    Map<Integer, Rational> rest = new TreeMap<>();
    row.coefficients()
        .forEach(
            (variable, c) -> {
              if (variable < weights.size()) {
                rest.put(variable, c.negated());
              } else {
                multipliers.put(variable - weights.size(), c);
              }
            });
    return raise(multipliers, LinearForm.of(rest));
  }

  /** Raises the spread to what a combination of sums needs; false if none is enough. */
  private boolean raise(Map<Integer, Rational> multipliers, LinearForm combined) {
    Rational target = Rational.ZERO;
    for (var entry : multipliers.entrySet()) {
      target = target.plus(entry.getValue().times(targets.get(entry.getKey())));
    }
    Rational room = Rational.ZERO;
    for (var entry : combined.coefficients().entrySet()) {
      room = room.plus(entry.getValue().abs().times(weights.get(entry.getKey())));
    }
    if (target.signum() == 0) {
      return true;
    }
    boolean enough = room.signum() != 0;
    Rational needed = enough ? target.abs().dividedBy(room) : Rational.ZERO;
    if (!enough || needed.compareTo(spread) > 0) {
      spread = needed;
      boolean opposite = target.signum() < 0;
      List<Rational> all = new ArrayList<>();
      for (int i = 0; i < sums.size(); i++) {
        Rational multiplier = multipliers.getOrDefault(i, Rational.ZERO);
        all.add(opposite ? multiplier.negated() : multiplier);
      }
      proof = List.copyOf(all);
    }
    return enough;
  }

  private List<Rational> values() {
    List<Rational> values = new ArrayList<>();
    for (int j = 0; j < weights.size(); j++) {
      values.add(tableau.value(j));
    }
    return values;
  }
}
