package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/**
 * Whether one set of true values prints as the whole table. Relations that each hold within
 * rounding may not do so together: a figure cannot be rounded up for one and down for another.
 *
 * <p>Asked is the smallest s such that true values, each within s of its own unit from its figure,
 * make all sums, differences and figures taken over hold exactly. Up to a half, rounding to nearest
 * explains the table. Figures, signs and empty cells are taken as {@link Judge} takes them; what it
 * cannot check takes no part. Nor does a row whose printed difference is without a sign and fits
 * either direction, and a zero without a sign may be another one in each relation, since neither
 * says which way it runs.
 */
public sealed interface JointJudgement {
  /**
   * Judges sums, differences and figures taken over together.
   *
   * @param table the table
   * @param relations its relations; quotients and letters among them take no part
   * @return whether rounding to nearest explains them all at once
   */
  static JointJudgement of(BudgetTable table, List<Relation> relations) {
    return JointJudge.judge(table, relations, JointJudge.LIMIT);
  }

  /**
   * How far true values may lie from the printed figures, in units of each figure: an exact
   * fraction in lowest terms.
   *
   * @param numerator from 0
   * @param denominator from 1
   */
  record HalfUnit(BigInteger numerator, BigInteger denominator) implements Comparable<HalfUnit> {
    /** Checks that it is not negative, and brings it to lowest terms. */
    public HalfUnit {
      if (numerator.signum() < 0 || denominator.signum() <= 0) {
        throw new IllegalArgumentException(
            "Half a unit is a fraction from 0, but was " + numerator + "/" + denominator);
      }
      BigInteger divisor = numerator.gcd(denominator);
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }

    /**
     * Tells whether rounding to nearest can be this far off.
     *
     * @return true up to a half
     */
    public boolean isRounding() {
      return numerator.shiftLeft(1).compareTo(denominator) <= 0;
    }

    @Override
    public int compareTo(HalfUnit other) {
      return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the fraction such as {@code 1/3}, or a whole number such as {@code 0}. */
    @Override
    public String toString() {
      return denominator.equals(BigInteger.ONE)
          ? numerator.toString()
          : numerator + "/" + denominator;
    }
  }

  /**
   * One set of true values prints as this table.
   *
   * @param smallest the smallest half-unit that explains it, up to 1/2
   */
  record Explained(HalfUnit smallest) implements JointJudgement {
    /** Checks that rounding explains it. */
    public Explained {
      if (!smallest.isRounding()) {
        throw new IllegalArgumentException("Rounding does not explain " + smallest);
      }
    }
  }

  /**
   * No set of true values prints as this table.
   *
   * @param smallest the smallest half-unit that would explain it, above 1/2
   * @param complete whether all work was done. If not, the smallest may be larger than said, there
   *     may be other conflicts, and a conflict may name a relation that it could do without
   * @param conflicts what contradicts each other: first each relation that rounding cannot explain
   *     by itself, then what cannot be together. No two of these share a relation in the same
   *     place, and without all of these the rest can be explained
   */
  record Contradicted(HalfUnit smallest, boolean complete, List<Conflict> conflicts)
      implements JointJudgement {
    /** Copies the list and checks that rounding does not explain it. */
    public Contradicted {
      conflicts = List.copyOf(conflicts);
      if (smallest.isRounding() || conflicts.isEmpty()) {
        throw new IllegalArgumentException("There is no conflict in " + smallest);
      }
    }
  }

  /**
   * The table was too much to be judged in bounded work; no conflict was found so far.
   *
   * @param atLeast what the smallest half-unit is not below, up to 1/2
   * @param reason why it is not known
   */
  record Undecided(HalfUnit atLeast, Message reason) implements JointJudgement {
    /** Checks that both are there. */
    public Undecided {
      Objects.requireNonNull(atLeast, "atLeast");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Relations that cannot hold together, with the sum that proves it. Each claims that its result
   * less its terms is zero. These claims, each times its weight, add up to figures times the
   * weights of the cells. Of the true values that would be zero, but the printed figures give the
   * difference, and rounding hides no more than the slack. None of the claims can be left out.
   *
   * @param claims the relations and where
   * @param cells the figures that are left in the sum
   * @param difference the figures times their weights, in euros; above the slack
   * @param slack half a unit of each figure times its weight without sign, in euros
   */
  record Conflict(List<Claim> claims, List<Weighed> cells, Amount difference, Amount slack) {
    /** Copies the lists and checks that the difference is beyond the slack. */
    public Conflict {
      claims = List.copyOf(claims);
      cells = List.copyOf(cells);
      if (difference.compareTo(slack) <= 0) {
        throw new IllegalArgumentException(
            "Rounding of %s explains a difference of %s".formatted(slack, difference));
      }
    }
  }

  /**
   * A relation in one place.
   *
   * @param relation the relation
   * @param at the column (of rows) or row (of columns) of its result, from 0
   * @param weight how many times its result less its terms is added; not 0
   */
  record Claim(Relation relation, int at, BigInteger weight) {
    /** Checks that it takes part. */
    public Claim {
      Objects.requireNonNull(relation, "relation");
      if (weight.signum() == 0) {
        throw new IllegalArgumentException("What takes part has a weight other than 0");
      }
    }
  }

  /**
   * A figure in a sum.
   *
   * @param cell where it stands
   * @param weight how many times it is added; not 0
   */
  record Weighed(CellReference cell, BigInteger weight) {
    /** Checks that it takes part. */
    public Weighed {
      Objects.requireNonNull(cell, "cell");
      if (weight.signum() == 0) {
        throw new IllegalArgumentException("What takes part has a weight other than 0");
      }
    }
  }
}
