package nl.sluitend.delivery;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * An amount on a taakveld or balance post and a category. Several bookings with the same code and
 * category are legal; they add up.
 *
 * @param code the taakveld ({@code 0.4}) or balance post ({@code A112}): text, not a number
 * @param category the economic category, such as {@code 3.5.1}
 * @param amount the amount exactly as stated, in the unit of the delivery; at most 60 digits before
 *     and 60 after the decimal mark
 * @param details what the supplier says of it (detaildata); empty if nothing
 * @param extra fields that the format has no meaning for
 */
public record Booking(
    String code,
    String category,
    BigDecimal amount,
    Optional<DetailFields> details,
    DetailFields extra) {
  /** Checks that all is there and the amount has no more digits than allowed. */
  public Booking {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(category, "category");
    amount = StatedNumber.checked(amount);
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(extra, "extra");
  }

  /**
   * Returns a booking without details.
   *
   * @param code the taakveld or balance post
   * @param category the economic category
   * @param amount the amount in the unit of the delivery
   * @return the booking
   */
  public static Booking of(String code, String category, BigDecimal amount) {
    return new Booking(code, category, amount, Optional.empty(), DetailFields.NONE);
  }

  /**
   * Returns a booking with details.
   *
   * @param code the taakveld or balance post
   * @param category the economic category
   * @param amount the amount in the unit of the delivery
   * @param details what the supplier says of it
   * @return the booking
   */
  public static Booking of(String code, String category, BigDecimal amount, DetailFields details) {
    return new Booking(code, category, amount, Optional.of(details), DetailFields.NONE);
  }

  /**
   * Tells whether a number has no more digits than a record can state.
   *
   * @param amount any number
   * @return whether a booking or position can hold it
   */
  public static boolean canHold(BigDecimal amount) {
    return StatedNumber.fits(amount);
  }

  /**
   * Returns the amount in euros.
   *
   * @param unit the unit of the delivery
   * @return the exact amount
   */
  public Amount amountIn(Unit unit) {
    return unit.times(amount);
  }
}
