package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;

/** Random formulas over a few inputs, which therefore occur more than once. */
final class Formulas {
  static final Source SOURCE = Source.read("proef");
  static final Kind HOURS = Kind.number(new Message("uur", "hour"));
  static final Kind PER_HOUR = Kind.moneyPer(new Message("uur", "hour"));
  private static final RoundingMode[] MODES = {
    RoundingMode.UP,
    RoundingMode.DOWN,
    RoundingMode.CEILING,
    RoundingMode.FLOOR,
    RoundingMode.HALF_UP,
    RoundingMode.HALF_DOWN,
    RoundingMode.HALF_EVEN
  };

  private final Random random;
  private final List<Formula> money = new ArrayList<>();
  private final List<Formula> positive = new ArrayList<>();
  private final List<Formula> ratios = new ArrayList<>();
  private final List<Formula> hours = new ArrayList<>();
  private final List<Formula> rates = new ArrayList<>();

  private Formulas(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      Unit unit = random.nextBoolean() ? Unit.THOUSAND : Unit.CENT;
      Input printed = Input.printed(name("gedraaid", i), Figure.of(number(), Unit.THOUSAND));
      money.add(Formula.turned(printed));
      money.add(given(printed));
      money.add(given(Input.printed(name("bedrag", i), Figure.of(number(), unit))));
      positive.add(given(Input.printed(name("last", i), Figure.of(Math.abs(number()) + 1, unit))));
      ratios.add(given(Input.printed(name("deel", i), decimal(2), Kind.PERCENTAGE)));
      hours.add(given(Input.printed(name("tijd", i), decimal(1).abs().add(BigDecimal.ONE), HOURS)));
      rates.add(given(Input.exact(name("tarief", i), Quantity.of(decimal(2), PER_HOUR))));
    }
    ratios.add(Formula.constant(Quantity.of(new BigDecimal("0.125"), Kind.PERCENTAGE)));
    money.add(Formula.constant(Quantity.of(new BigDecimal("-1234567.89"), Kind.MONEY)));
  }

  /** A formula of money of some depth. */
  static Formula money(long seed) {
    Formulas formulas = new Formulas(seed);
    return formulas.money(3);
  }

  /** A percentage, or an amount per hour. */
  static Formula rate(long seed) {
    Formulas formulas = new Formulas(seed);
    Formula above = formulas.money(2);
    Formula rate =
        formulas.random.nextBoolean()
            ? above.asPercentageOf(formulas.positiveMoney())
            : above.dividedBy(formulas.pick(formulas.hours));
    return formulas.random.nextBoolean() ? rate : formulas.rounded(rate);
  }

  static Derived derived(Formula formula) {
    return Derived.of(new Message("Uitkomst", "Outcome"), formula, SOURCE);
  }

  /** The same formula with other inputs. */
  static Formula with(Formula formula, UnaryOperator<Input> change) {
    if (formula instanceof Formula.Given given) {
      return Formula.of(change.apply(given.input()));
    }
    if (formula instanceof Formula.Turned turned) {
      return Formula.turned(change.apply(turned.input()));
    }
    if (formula instanceof Formula.Constant) {
      return formula;
    }
    if (formula instanceof Formula.Outcome outcome) {
      return with(outcome.derived().formula(), change);
    }
    if (formula instanceof Formula.Sum sum) {
      return new Formula.Sum(
          sum.terms().stream()
              .map(term -> new Formula.Term(with(term.formula(), change), term.subtracted()))
              .toList());
    }
    if (formula instanceof Formula.Product product) {
      return with(product.left(), change).times(with(product.right(), change));
    }
    if (formula instanceof Formula.Quotient quotient) {
      Formula part = with(quotient.part(), change);
      Formula whole = with(quotient.whole(), change);
      return new Formula.Quotient(part, whole, quotient.percentage());
    }
    if (formula instanceof Formula.AtLeastZero least) {
      return with(least.formula(), change).atLeastZero();
    }
    Formula.Rounded step = (Formula.Rounded) formula;
    return with(step.formula(), change).rounded(step.step(), step.mode());
  }

  private Formula money(int depth) {
    if (depth == 0) {
      return pick(money);
    }
    Formula one = money(depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> one.plus(money(depth - 1));
      case 1 -> one.minus(pick(positive)).minus(money(depth - 1));
      case 2 -> one.negated();
      case 3 -> one.times(one.dividedBy(positiveMoney()));
      case 4 -> pick(ratios).times(one).plus(pick(rates).times(pick(hours)));
      case 5 -> rounded(one);
      case 6 -> one.minus(pick(positive)).atLeastZero();
      default -> Formula.of(derived(one));
    };
  }

  private Formula positiveMoney() {
    return Formula.sum(List.of(pick(positive), pick(positive)));
  }

  private Formula rounded(Formula formula) {
    RoundingMode mode = MODES[random.nextInt(MODES.length)];
    return random.nextBoolean()
        ? formula.rounded(random.nextInt(7) - 3, mode)
        : formula.rounded(new BigDecimal(1 + random.nextInt(99)).movePointLeft(1), mode);
  }

  private Formula pick(List<Formula> from) {
    return from.get(random.nextInt(from.size()));
  }

  private BigDecimal decimal(int decimals) {
    return BigDecimal.valueOf(number(), decimals);
  }

  private int number() {
    return random.nextInt(40_001) - 20_000;
  }

  private static Message name(String name, int index) {
    return new Message(name + " " + index, "input " + name + " " + index);
  }

  private static Formula given(Input input) {
    return Formula.of(input);
  }
}
