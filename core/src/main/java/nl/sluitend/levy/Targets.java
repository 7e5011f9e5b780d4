package nl.sluitend.levy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Years;

/** From a target to the revenue and the tariff it takes. */
final class Targets {
  private Targets() {}

  static Input allCosts() {
    return Input.exact(
        new Message("volledige dekking", "full coverage"),
        Quantity.of(BigDecimal.valueOf(100), Kind.PERCENTAGE));
  }

  static void requireRatio(Input target) {
    if (!target.value().kind().isRatio()) {
      throw new IllegalArgumentException(
          "A target or ceiling is a percentage of the costs, but '%s' is in %s"
              .formatted(target.name().dutch(), target.value().kind().in(Language.ENGLISH)));
    }
    requireNotBelowZero(target);
  }

  private static void requireNotBelowZero(Input input) {
    if (input.value().numerator().signum() < 0) {
      throw new IllegalArgumentException("'%s' is below zero".formatted(input.name().dutch()));
    }
  }

  static LevyTariff tariff(
      LevyCoverage levy,
      int column,
      Input target,
      Input units,
      Amount step,
      RoundingMode rounding) {
    Message unit = unit(units);
    requireNotBelowZero(units);
    Derived required = levy.requiredRevenue(column, target);
    Years.requireOf(levy.columns().get(column), required, Derived.stated(units));
    Message name =
        new Message(
            "tarief per %s".formatted(unit.dutch()), "tariff per %s".formatted(unit.english()));
    Formula exact = Formula.of(required).dividedBy(Formula.of(units));
    Derived tariff = Derived.of(name, exact, levy.resting(Sources.TARIFF));
    Message rounded =
        new Message("afgerond %s".formatted(name.dutch()), "rounded %s".formatted(name.english()));
    Derived charged =
        Derived.of(
            rounded, rounded(Formula.of(tariff), step, rounding), levy.resting(Sources.STEP));
    Derived revenue =
        Derived.of(
            new Message("opbrengst bij afgerond tarief", "revenue at rounded tariff"),
            Formula.of(charged).times(Formula.of(units)),
            levy.resting(Sources.TARIFF));
    Derived coverage =
        Derived.of(
            new Message("dekkingspercentage bij afgerond tarief", "coverage at rounded tariff"),
            Formula.of(revenue).asPercentageOf(Formula.of(levy.totalCosts(column))),
            levy.resting(Sources.CALCULATION));
    return new LevyTariff(required, tariff, charged, revenue, coverage);
  }

  private static Formula rounded(Formula tariff, Amount step, RoundingMode mode) {
    BigDecimal size = step.toBigDecimal();
    if (size.signum() <= 0) {
      throw new IllegalArgumentException(
          "A tariff is rounded to a step above zero, but was " + step);
    }
    return tariff.rounded(size, mode);
  }

  private static Message unit(Input units) {
    Kind kind = units.value().kind();
    return kind.above()
        .filter(counted -> kind.equals(Kind.number(counted)) && !kind.isMoney())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no number of something".formatted(units.name().dutch())));
  }
}
