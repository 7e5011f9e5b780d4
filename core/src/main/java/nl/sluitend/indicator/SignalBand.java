package nl.sluitend.indicator;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.sluitend.money.PlainDecimal;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;

/**
 * The signal values of one key figure: beyond one it is in class A, beyond the other in class C.
 * Exactly at the other one it is in class B.
 *
 * @param figure the key figure
 * @param best the percentage that borders class A
 * @param worst the percentage that borders class C
 * @param higherIsBetter whether class A is above; solvency is better when higher, debt is not
 * @param bestIncluded whether exactly at the border of class A is class A; otherwise it is B
 */
public record SignalBand(
    KeyFigure figure,
    BigDecimal best,
    BigDecimal worst,
    boolean higherIsBetter,
    boolean bestIncluded) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks that class A does not overlap class C. */
  public SignalBand {
    Objects.requireNonNull(figure, "figure");
    best = PlainDecimal.copy(best);
    worst = PlainDecimal.copy(worst);
    int order = best.compareTo(worst);
    if (higherIsBetter ? order < 0 : order > 0) {
      throw new IllegalArgumentException(
          "Signal values of the %s overlap: %s%% and %s%%"
              .formatted(figure.inWords().english(), best, worst));
    }
  }

  /**
   * Returns signal values of a key figure that is better when it is lower.
   *
   * @param figure the key figure
   * @param best below this percentage it is in class A
   * @param worst above this percentage it is in class C
   * @return the band
   */
  public static SignalBand lowerIsBetter(KeyFigure figure, int best, int worst) {
    return new SignalBand(
        figure, BigDecimal.valueOf(best), BigDecimal.valueOf(worst), false, false);
  }

  /**
   * Returns signal values of a key figure that is better when it is higher.
   *
   * @param figure the key figure
   * @param best above this percentage it is in class A
   * @param worst below this percentage it is in class C
   * @return the band
   */
  public static SignalBand higherIsBetter(KeyFigure figure, int best, int worst) {
    return new SignalBand(figure, BigDecimal.valueOf(best), BigDecimal.valueOf(worst), true, false);
  }

  /**
   * Returns the same band with exactly the best border in class A.
   *
   * @return the band
   */
  public SignalBand withBestIncluded() {
    return new SignalBand(figure, best, worst, higherIsBetter, /* bestIncluded= */ true);
  }

  /**
   * Says in which class a percentage is. A printed one is given as {@link
   * Derived#stated(nl.sluitend.statement.Input)}.
   *
   * @param percentage the percentage
   * @return the class, and which ones rounding leaves possible
   * @throws IllegalArgumentException if it is no percentage
   */
  public SignalVerdict verdict(Derived percentage) {
    if (!percentage.value().kind().equals(Kind.PERCENTAGE)) {
      throw new IllegalArgumentException(
          "Signal values are of percentages, and '%s' is none"
              .formatted(percentage.name().dutch()));
    }
    QuantityRange range = percentage.range();
    SignalClass low = of(range.low());
    SignalClass high = of(range.high());
    // The classes follow each other, so all between those of the ends are possible.
    EnumSet<SignalClass> possible =
        low.compareTo(high) <= 0 ? EnumSet.range(low, high) : EnumSet.range(high, low);
    return new SignalVerdict(percentage, of(percentage.value()), List.copyOf(possible));
  }

  private SignalClass of(Quantity percentage) {
    int toBest = compare(percentage, best);
    if (toBest > 0 || (toBest == 0 && bestIncluded)) {
      return SignalClass.A;
    }
    return compare(percentage, worst) < 0 ? SignalClass.C : SignalClass.B;
  }

  /** Above zero where the percentage is better than the border. */
  private int compare(Quantity percentage, BigDecimal border) {
    BigDecimal ours = new BigDecimal(percentage.numerator()).multiply(HUNDRED);
    int higher = ours.compareTo(border.multiply(new BigDecimal(percentage.denominator())));
    return higherIsBetter ? higher : -higher;
  }
}
