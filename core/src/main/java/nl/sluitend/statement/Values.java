package nl.sluitend.statement;

import java.math.BigDecimal;
import nl.sluitend.linear.Rational;

/** The exact value of a formula. */
final class Values {
  private Values() {}

  static Quantity of(Formula formula) {
    return new Quantity(number(formula), formula.kind());
  }

  static Quantity rounded(Quantity value, Formula.Rounded step) {
    Rational steps = value.shown().dividedBy(Rational.of(step.step()));
    BigDecimal whole =
        new BigDecimal(steps.numerator())
            .divide(new BigDecimal(steps.denominator()), 0, step.mode());
    return Quantity.of(whole.multiply(step.step()), value.kind());
  }

  private static Rational number(Formula formula) {
    if (formula instanceof Formula.Given given) {
      return given.input().value().number();
    }
    if (formula instanceof Formula.Turned turned) {
      return turned.input().value().number().negated();
    }
    if (formula instanceof Formula.Constant constant) {
      return constant.value().number();
    }
    if (formula instanceof Formula.Outcome outcome) {
      return outcome.derived().value().number();
    }
    if (formula instanceof Formula.Sum sum) {
      return sum(sum);
    }
    if (formula instanceof Formula.Product product) {
      return number(product.left()).times(number(product.right()));
    }
    if (formula instanceof Formula.Quotient quotient) {
      return number(quotient.part()).dividedBy(divisor(quotient.whole()));
    }
    if (formula instanceof Formula.AtLeastZero least) {
      return atLeastZero(number(least.formula()));
    }
    Formula.Rounded step = (Formula.Rounded) formula;
    return rounded(of(step.formula()), step).number();
  }

  static Rational atLeastZero(Rational number) {
    return number.signum() < 0 ? Rational.ZERO : number;
  }

  private static Rational sum(Formula.Sum sum) {
    Rational total = Rational.ZERO;
    for (Formula.Term term : sum.terms()) {
      Rational part = number(term.formula());
      total = term.subtracted() ? total.minus(part) : total.plus(part);
    }
    return total;
  }

  private static Rational divisor(Formula whole) {
    Rational number = number(whole);
    if (number.signum() == 0) {
      throw new ArithmeticException(
          "Nothing can be divided by '%s': it is zero".formatted(Wording.name(whole)));
    }
    return number;
  }
}
