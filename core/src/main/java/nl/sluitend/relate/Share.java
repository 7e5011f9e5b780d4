package nl.sluitend.relate;

import java.math.BigDecimal;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;

/**
 * A figure in a quotient.
 *
 * @param printed the amount as printed, in euros
 * @param range the true amounts that print like that
 * @param part 1 where the part has it, -1 where it is taken from the part, else 0
 * @param whole the same for the whole
 */
record Share(BigDecimal printed, Range range, int part, int whole) {
  static Share of(Figure figure, int part, int whole, Rounding rounding) {
    return new Share(figure.amount().toBigDecimal(), figure.range(rounding), part, whole);
  }

  /** The end of the range where a multiple of the amount is largest. */
  BigDecimal largest(int sign) {
    return (sign > 0 ? range.high() : range.low()).toBigDecimal();
  }

  /** Whether that end belongs to the range; a multiple of zero is there anyhow. */
  boolean reaches(int sign) {
    return sign == 0 || (sign > 0 ? range.highClosed() : range.lowClosed());
  }
}
