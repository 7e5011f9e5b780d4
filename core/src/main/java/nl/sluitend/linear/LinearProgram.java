package nl.sluitend.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Linear constraints on variables, solved in exact fractions by a bounded simplex method that
 * always ends. Work is counted in elementary operations on fractions, so where it stops depends on
 * the programme alone. Immutable.
 *
 * @param variables what each variable may be, by its number from 0
 * @param constraints what has to hold
 */
public record LinearProgram(List<Domain> variables, List<Constraint> constraints) {
  /** What a variable may be. */
  public enum Domain {
    /** Any number. */
    FREE,
    /** Zero or more. */
    NON_NEGATIVE
  }

  /** How a sum compares with its bound. */
  public enum Sense {
    /** Below the bound. */
    LESS(1, true),
    /** At most the bound. */
    AT_MOST(1, false),
    /** The bound itself. */
    EQUAL(0, false),
    /** At least the bound. */
    AT_LEAST(-1, false),
    /** Above the bound. */
    MORE(-1, true);

    private final int side;
    private final boolean strict;

    Sense(int side, boolean strict) {
      this.side = side;
      this.strict = strict;
    }
  }

  /**
   * A sum and what it is compared with.
   *
   * @param form the sum
   * @param sense how it compares
   * @param bound what it is compared with
   */
  public record Constraint(LinearForm form, Sense sense, Rational bound) {
    /** Checks that all is there. */
    public Constraint {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(sense, "sense");
      Objects.requireNonNull(bound, "bound");
    }
  }

  /** What came of a search. */
  public sealed interface Outcome {}

  /**
   * Values that hold everywhere, and that make the objective as small as can be.
   *
   * @param values one per variable
   * @param objective the objective at these values
   * @param duals one per constraint: from 0 down for "less" and "at most", from 0 up for "at least"
   *     and "more". The constraints times their duals add up to a sum that nowhere exceeds the
   *     objective (equal for free variables, at most for others), and the bounds times the duals
   *     add up to its smallest value: the proof that it is the smallest
   */
  public record Optimal(List<Rational> values, Rational objective, List<Rational> duals)
      implements Outcome {
    /** Copies the lists. */
    public Optimal {
      values = List.copyOf(values);
      duals = List.copyOf(duals);
    }
  }

  /**
   * There are no such values.
   *
   * @param multipliers the proof, one per constraint: from 0 up for "less" and "at most", from 0
   *     down for "at least" and "more". The constraints times these add up to a sum of nothing (or
   *     of variables from 0 up, zero or more times each), so to at least 0, and the bounds add up
   *     to less than 0; or to 0, where a "less" or "more" takes part (Farkas, Motzkin)
   */
  public record Infeasible(List<Rational> multipliers) implements Outcome {
    /** Copies the list. */
    public Infeasible {
      multipliers = List.copyOf(multipliers);
    }
  }

  /**
   * The objective has no smallest value.
   *
   * @param values values that hold everywhere
   * @param direction what can be added to them any number of times, lowering the objective
   */
  public record Unbounded(List<Rational> values, List<Rational> direction) implements Outcome {
    /** Copies the lists. */
    public Unbounded {
      values = List.copyOf(values);
      direction = List.copyOf(direction);
    }
  }

  /**
   * The work was more than allowed; nothing is known.
   *
   * @param work how many elementary operations were done
   */
  public record GaveUp(long work) implements Outcome {}

  /** Copies the lists and checks that the constraints are about these variables. */
  public LinearProgram {
    variables = List.copyOf(variables);
    constraints = List.copyOf(constraints);
    for (Constraint constraint : constraints) {
      checkVariables(constraint.form(), variables.size());
    }
  }

  private static void checkVariables(LinearForm form, int count) {
    if (!form.coefficients().isEmpty() && form.coefficients().lastKey() >= count) {
      throw new IllegalArgumentException(
          "There are %s variables, but not %s".formatted(count, form));
    }
  }

  /**
   * Returns the same with one more constraint.
   *
   * @param constraint what has to hold as well
   * @return the changed programme
   */
  public LinearProgram with(Constraint constraint) {
    List<Constraint> more = new ArrayList<>(constraints);
    more.add(constraint);
    return new LinearProgram(variables, more);
  }

  /**
   * Looks for values with which all constraints hold, strict ones included.
   *
   * @param limit the most elementary operations
   * @return {@link Optimal} with the values and objective 0, {@link Infeasible} or {@link GaveUp}
   */
  public Outcome feasible(long limit) {
    boolean strict = constraints.stream().anyMatch(constraint -> constraint.sense().strict);
    if (!strict) {
      return minimise(LinearForm.NOTHING, limit);
    }
    // All strict constraints hold with room to spare if the most room common to them is not 0.
    int room = variables.size();
    List<Domain> domains = new ArrayList<>(variables);
    domains.add(Domain.NON_NEGATIVE);
    List<Constraint> roomy = new ArrayList<>();
    for (Constraint constraint : constraints) {
      Rational side = Rational.of(constraint.sense().strict ? constraint.sense().side : 0);
      roomy.add(
          new Constraint(
              constraint.form().plus(room, side), constraint.sense(), constraint.bound()));
    }
    roomy.add(new Constraint(LinearForm.of(room), Sense.AT_MOST, Rational.ONE));
    LinearForm least = LinearForm.of(room).times(Rational.MINUS_ONE);
    Outcome outcome = new LinearProgram(domains, roomy).minimise(least, limit);
    int own = constraints.size();
    if (outcome instanceof Infeasible infeasible) {
      return new Infeasible(infeasible.multipliers().subList(0, own));
    }
    if (outcome instanceof Optimal optimal) {
      return optimal.objective().signum() < 0
          ? new Optimal(
              optimal.values().subList(0, room),
              Rational.ZERO,
              constraints.stream().map(constraint -> Rational.ZERO).toList())
          : new Infeasible(
              optimal.duals().subList(0, own).stream().map(Rational::negated).toList());
    }
    return outcome;
  }

  /**
   * Looks for the smallest value of an objective. Strict constraints are taken to include their
   * bound, so that there is a smallest value: if {@link #feasible} finds values, it is the largest
   * number that the objective is never below. It is reached if it is feasible as a constraint.
   *
   * @param objective the sum to be made small
   * @param limit the most elementary operations
   * @return what came of it
   */
  public Outcome minimise(LinearForm objective, long limit) {
    checkVariables(objective, variables.size());
    Tableau tableau = new Tableau(limit);
    for (Domain domain : variables) {
      tableau.variable(Rational.ZERO, domain == Domain.FREE ? null : Rational.ZERO, null);
    }
    for (Constraint constraint : constraints) {
      int side = constraint.sense().side;
      Rational bound = constraint.bound();
      tableau.define(constraint.form(), side > 0 ? null : bound, side < 0 ? null : bound);
    }
    Tableau.End end = tableau.makeFeasible();
    if (end == Tableau.End.BLOCKED) {
      return new Infeasible(contradiction(tableau));
    }
    if (end == Tableau.End.DONE) {
      int height = tableau.define(objective, null, null);
      end = tableau.minimise(height);
      if (end == Tableau.End.DONE) {
        return new Optimal(values(tableau), tableau.value(height), duals(tableau, height));
      }
      if (end == Tableau.End.BLOCKED) {
        return new Unbounded(values(tableau), direction(tableau));
      }
    }
    return new GaveUp(tableau.work());
  }

  private List<Rational> contradiction(Tableau tableau) {
    int blocked = tableau.blockedBasic();
    // The variable that is too large is at most its bound, and so the sum of the others is.
    LinearForm row = tableau.row(blocked).plus(blocked, Rational.MINUS_ONE);
    return multipliers(row.times(Rational.of(tableau.blockedDirection())));
  }

  private List<Rational> duals(Tableau tableau, int objective) {
    return multipliers(tableau.row(objective));
  }

  private List<Rational> multipliers(LinearForm row) {
    List<Rational> multipliers = new ArrayList<>();
    for (int i = 0; i < constraints.size(); i++) {
      multipliers.add(row.coefficient(variables.size() + i));
    }
    return multipliers;
  }

  private List<Rational> values(Tableau tableau) {
    List<Rational> values = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      values.add(tableau.value(i));
    }
    return values;
  }

  private List<Rational> direction(Tableau tableau) {
    List<Rational> direction = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      direction.add(tableau.endless(i));
    }
    return direction;
  }
}
