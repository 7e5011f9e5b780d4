package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.Optional;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Detail;
import nl.sluitend.money.PlainDecimal;

/** Values of the wrong type that have a plain meaning all the same. */
final class Forms {
  private Forms() {}

  /** The meaning of a number where a text should stand: its digits as written. */
  static Optional<String> text(Detail value) {
    return value instanceof Detail.Numeral number ? Optional.of(number.digits()) : Optional.empty();
  }

  /** The meaning of a text where an amount should stand. */
  static Optional<BigDecimal> amount(Detail value) {
    try {
      return HeadFields.text(value).map(PlainDecimal::parse).filter(Booking::canHold);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** None: there is only one way to state it. */
  static <T> Optional<T> none(Detail value) {
    return Optional.empty();
  }

  /** Whether a part says nothing, so that nothing is lost with it. */
  static boolean isEmpty(Detail value) {
    return value == Detail.Nothing.NOTHING
        || (value instanceof Detail.Group group && group.fields().isEmpty())
        || (value instanceof Detail.Items items && items.items().isEmpty());
  }
}
