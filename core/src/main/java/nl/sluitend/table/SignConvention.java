package nl.sluitend.table;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Amount;

/**
 * Which sign costs and income carry in a table, and which way its differences run (tekenafspraak).
 * It changes from page to page, so it is a property of a table, found from its figures or declared.
 *
 * @param costs the sign of expenditure
 * @param income the sign of income
 * @param difference which way the result columns run
 */
public record SignConvention(Sign costs, Sign income, Difference difference) {
  /** Nothing is known. */
  public static final SignConvention UNDETERMINED =
      new SignConvention(Sign.UNDETERMINED, Sign.UNDETERMINED, Difference.UNDETERMINED);

  /** The sign that amounts of one side carry. */
  public enum Sign {
    /** Printed without a minus. */
    POSITIVE,
    /** Printed with a minus. */
    NEGATIVE,
    /** Nothing decides. */
    UNDETERMINED
  }

  /** Which way a difference between actuals and budget runs. */
  public enum Difference {
    /** Rekening − begroting. */
    ACTUALS_MINUS_BUDGET,
    /** Begroting − rekening. */
    BUDGET_MINUS_ACTUALS,
    /** Nothing decides, or the table has no difference. */
    UNDETERMINED
  }

  /** Which sign of a difference is good news. */
  public enum Favourable {
    /** A positive difference is favourable (voordeel). */
    POSITIVE,
    /** A negative difference is favourable. */
    NEGATIVE,
    /** It differs for lasten and for baten, which carry the same sign. */
    PER_SIDE,
    /** Not known. */
    UNDETERMINED
  }

  /** Checks that every part is there. */
  public SignConvention {
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(difference, "difference");
  }

  /**
   * Says which sign of a printed difference is favourable.
   *
   * @return it, as far as costs and direction are known
   */
  public Favourable favourable() {
    if (difference == Difference.UNDETERMINED || costs == Sign.UNDETERMINED) {
      return Favourable.UNDETERMINED;
    }
    if (costs == income) {
      return Favourable.PER_SIDE;
    }
    boolean costsNegative = costs == Sign.NEGATIVE;
    boolean actualsFirst = difference == Difference.ACTUALS_MINUS_BUDGET;
    return costsNegative == actualsFirst ? Favourable.POSITIVE : Favourable.NEGATIVE;
  }

  /**
   * Derives what a printed difference does to the result, from side and convention and never from
   * the sign alone.
   *
   * @param side what the row or column is about
   * @param printed the difference as printed
   * @return the effect; empty where the convention does not decide it
   */
  public Optional<Effect> effect(Side side, Amount printed) {
    if (printed.signum() == 0) {
      return Optional.of(Effect.NEUTRAL);
    }
    if (difference == Difference.UNDETERMINED) {
      return Optional.empty();
    }
    Optional<Boolean> higherIsBetter = higherIsBetter(side);
    boolean higher = (printed.signum() > 0) == (difference == Difference.ACTUALS_MINUS_BUDGET);
    return higherIsBetter.map(better -> better == higher ? Effect.FAVOURABLE : Effect.UNFAVOURABLE);
  }

  /** Whether a higher printed number of that side is better for the municipality. */
  private Optional<Boolean> higherIsBetter(Side side) {
    return switch (side) {
      case EXPENDITURE -> decided(costs, Sign.NEGATIVE);
      case INCOME -> decided(income, Sign.POSITIVE);
      // A balance counts like its parts; where these carry one sign, or one of them is not known,
      // only its own formula can say.
      case BALANCE ->
          costs == income || income == Sign.UNDETERMINED
              ? Optional.empty()
              : decided(costs, Sign.NEGATIVE);
    };
  }

  private static Optional<Boolean> decided(Sign actual, Sign better) {
    return actual == Sign.UNDETERMINED ? Optional.empty() : Optional.of(actual == better);
  }
}
