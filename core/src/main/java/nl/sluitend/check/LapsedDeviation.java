package nl.sluitend.check;

import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * An accepted deviation that accepts nothing, with why. It is reported so that nobody relies on it.
 *
 * @param deviation the deviation
 * @param cause what kind of reason there is
 * @param because the reason in words
 */
public record LapsedDeviation(AcceptedDeviation deviation, Cause cause, Message because) {
  /** Why a deviation accepts nothing. */
  public enum Cause {
    /** Its first day is yet to come. */
    NOT_YET,
    /** Its last day has passed. */
    EXPIRED,
    /** The finding is there, but a figure is another one. */
    CHANGED,
    /** The rule does not find anything there any more. */
    GONE,
    /** The rule was not checked on the table, so that nothing is known of the finding. */
    NOT_CHECKED,
    /** No table of this source was checked. */
    NO_TABLE,
    /** Another deviation already accepts the finding. */
    DOUBLE
  }

  /** Checks that every part is there. */
  public LapsedDeviation {
    Objects.requireNonNull(deviation, "deviation");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(because, "because");
  }
}
