package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number that says other things of itself than what it is. */
public final class Turned extends BigDecimal {
  private static final long serialVersionUID = 1L;

  public Turned(String text) {
    super(text);
  }

  @Override
  public BigInteger unscaledValue() {
    return new BigInteger(super.unscaledValue().toByteArray()) {
      private static final long serialVersionUID = 1L;

      @Override
      public String toString() {
        return "666";
      }
    };
  }

  @Override
  public BigDecimal stripTrailingZeros() {
    return this;
  }

  @Override
  public BigDecimal scaleByPowerOfTen(int power) {
    return this;
  }

  @Override
  public String toPlainString() {
    return "666";
  }

  @Override
  public String toString() {
    return "666";
  }
}
