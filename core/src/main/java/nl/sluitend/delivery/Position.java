package nl.sluitend.delivery;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * What a balance post stands at on a date (balansstand).
 *
 * @param post the balance post, such as {@code A112}
 * @param date the code of the date (standper), such as {@code ultimo}; which codes there are
 *     depends on layer and year
 * @param amount the amount exactly as stated, in the unit of the delivery; at most 60 digits before
 *     and 60 after the decimal mark
 * @param details what the supplier says of it (detaildata); empty if nothing
 * @param extra fields that the format has no meaning for
 */
public record Position(
    String post,
    String date,
    BigDecimal amount,
    Optional<DetailFields> details,
    DetailFields extra) {
  /** Checks that all is there and the amount has no more digits than allowed. */
  public Position {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(date, "date");
    amount = StatedNumber.checked(amount);
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(extra, "extra");
  }

  /**
   * Returns a position without details.
   *
   * @param post the balance post
   * @param date the code of the date
   * @param amount the amount in the unit of the delivery
   * @return the position
   */
  public static Position of(String post, String date, BigDecimal amount) {
    return new Position(post, date, amount, Optional.empty(), DetailFields.NONE);
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
