package nl.sluitend.levy;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.QuantityRange;

/** Whether a levy stays within its ceiling, and whether the rounding of the print can tell. */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum CeilingVerdict {
  /** Within the ceiling, whatever the figures were before they were rounded. */
  WITHIN(new Message("binnen het plafond", "within the ceiling")),
  /** Within the ceiling as printed; the figures before rounding may be above it. */
  WITHIN_AS_STATED(
      new Message(
          "zoals gedrukt binnen het plafond; door afronding niet zeker",
          "within the ceiling as printed; not certain because of rounding")),
  /** Above the ceiling as printed; the figures before rounding may be within it. */
  EXCEEDED_AS_STATED(
      new Message(
          "zoals gedrukt boven het plafond; door afronding niet zeker",
          "above the ceiling as printed; not certain because of rounding")),
  /** Above the ceiling, whatever the figures were before they were rounded. */
  EXCEEDED(new Message("boven het plafond", "above the ceiling"));

  private final Message words;

  CeilingVerdict(Message words) {
    this.words = words;
  }

  /**
   * Returns the verdict in words.
   *
   * @return the words
   */
  public Message inWords() {
    return words;
  }

  /**
   * Tells whether the figures as stated are above the ceiling.
   *
   * @return true if they are, certain or not
   */
  public boolean isExceeded() {
    return this == EXCEEDED || this == EXCEEDED_AS_STATED;
  }

  /**
   * Tells whether rounding leaves no doubt.
   *
   * @return true if every true value gives the same verdict
   */
  public boolean isDecided() {
    return this == EXCEEDED || this == WITHIN;
  }

  /** The verdict on what revenue is above the ceiling. */
  static CeilingVerdict of(Derived excess) {
    QuantityRange range = excess.range();
    if (excess.value().numerator().signum() > 0) {
      return range.low().numerator().signum() > 0 ? EXCEEDED : EXCEEDED_AS_STATED;
    }
    return range.high().numerator().signum() > 0 ? WITHIN_AS_STATED : WITHIN;
  }
}
