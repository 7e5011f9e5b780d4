package nl.sluitend.table;

/** What a difference does to the result; printed as the letter V or N. */
public enum Effect {
  /** Better than budgeted (voordeel, V). */
  FAVOURABLE,
  /** Worse than budgeted (nadeel, N). */
  UNFAVOURABLE,
  /** Neither: the difference is zero. */
  NEUTRAL;

  /**
   * Returns the effect of an amount that is positive where it raises the result.
   *
   * @param sign the sign of the amount: above, below or equal to zero
   * @return advantage, disadvantage or neither
   */
  public static Effect of(int sign) {
    if (sign == 0) {
      return NEUTRAL;
    }
    return sign > 0 ? FAVOURABLE : UNFAVOURABLE;
  }

  /**
   * Returns the effect of the opposite difference.
   *
   * @return the other one; neutral stays neutral
   */
  public Effect opposite() {
    return switch (this) {
      case FAVOURABLE -> UNFAVOURABLE;
      case UNFAVOURABLE -> FAVOURABLE;
      case NEUTRAL -> NEUTRAL;
    };
  }
}
