package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A program of its own that calculates with amounts; {@link FreshProcessTest} starts it. */
final class AmountSums {
  private AmountSums() {}

  /**
   * Adds amounts and prints the sum; with an argument it also hands it out as money.
   *
   * @param args anything if money is wanted
   */
  public static void main(String[] args) {
    Amount sum = Amount.ZERO;
    for (long i = 0; i < 1000; i++) {
      sum = sum.plus(Amount.ofCents(i)).minus(Amount.ofEuros(i)).plus(Amount.parse("0.001"));
    }
    sum = sum.plus(Amount.ofEuros(Long.MAX_VALUE)).plus(Amount.ofEuros(Long.MAX_VALUE)).times(3);
    Figure figure = new Figure(sum.roundedTo(Unit.THOUSAND, RoundingMode.HALF_UP), Unit.THOUSAND);
    Range range = figure.range(Rounding.NEAREST).plus(Range.point(sum)).negated();
    BigDecimal percentage = new Ratio(sum, range.low()).percentage(1, RoundingMode.HALF_UP);
    System.out.println("sum " + sum + " " + figure + " " + range + " " + percentage);
    if (args.length > 0) {
      System.out.println("money " + sum.toMoney().getCurrency().getCurrencyCode());
    }
  }
}
