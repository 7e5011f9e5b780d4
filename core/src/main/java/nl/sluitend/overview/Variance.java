package nl.sluitend.overview;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/**
 * What came about beside what was budgeted. Documents print the difference either way and with
 * either sign, two tables of one page differently; the effect on the result follows from the side
 * alone.
 *
 * @param side lasten, baten or saldo
 * @param budget the budget; lasten positive when they cost, saldo is baten minus lasten
 * @param actuals the actuals, in the same way
 */
public record Variance(Side side, Derived budget, Derived actuals) {
  private static final Source SOURCE =
      Source.read(
          "minder lasten of meer baten is voordelig: Utrecht, jaarstukken 2017,"
              + " https://utrecht.jaarverslag-2017.nl/p16143/leeswijzer");

  /** Checks that both are money of one year. */
  public Variance {
    Objects.requireNonNull(side, "side");
    Amounts.requireMoney(budget.name(), List.of(budget, actuals));
    Years.requireSame(budget, actuals);
  }

  /**
   * Returns the effect on the result.
   *
   * @return above zero for an advantage (voordeel), below zero for a disadvantage (nadeel)
   */
  public Derived effect() {
    return effect(actuals.name(), Formula.of(budget), Formula.of(actuals));
  }

  /**
   * Returns what kind of effect it is.
   *
   * @return advantage, disadvantage or neither
   */
  public Effect kind() {
    return kind(effect());
  }

  /**
   * Returns what kind of effect on the result an amount is.
   *
   * @param effect an effect as {@link #effect()} returns it
   * @return advantage, disadvantage or neither
   */
  public static Effect kind(Derived effect) {
    return Effect.of(effect.value().numerator().signum());
  }

  /**
   * Returns the difference as a document with some convention prints it.
   *
   * @param convention the signs and the direction of the document
   * @return the difference with the sign that it has there
   * @throws IllegalArgumentException if the convention does not decide it
   */
  public Derived printed(SignConvention convention) {
    Derived effect = effect();
    Message name =
        new Message(
            "gedrukt verschil " + actuals.name().dutch(),
            "printed difference of " + actuals.name().english());
    Formula formula = Formula.of(effect);
    return Derived.of(name, isEffect(side, convention) ? formula : formula.negated(), SOURCE);
  }

  /**
   * Returns the effect that a printed difference states.
   *
   * @param side lasten, baten or saldo
   * @param convention the signs and the direction of the document
   * @param difference the difference as printed
   * @return the effect on the result: above zero for an advantage
   * @throws IllegalArgumentException if the convention does not decide it
   */
  public static Derived ofPrinted(Side side, SignConvention convention, Input difference) {
    Formula formula = Formula.of(difference);
    return Derived.of(
        effectName(difference.name()),
        isEffect(side, convention) ? formula : formula.negated(),
        SOURCE);
  }

  private Derived effect(Message name, Formula before, Formula after) {
    return Derived.of(
        effectName(name),
        side == Side.EXPENDITURE ? before.minus(after) : after.minus(before),
        SOURCE);
  }

  private static Message effectName(Message name) {
    return new Message(
        "effect op het resultaat van " + name.dutch(), "effect on the result of " + name.english());
  }

  /** Whether a difference is printed with the sign of its effect, and not with the opposite. */
  private static boolean isEffect(Side side, SignConvention convention) {
    return convention
        .effect(side, Amount.ofEuros(1))
        .map(effect -> effect == Effect.FAVOURABLE)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s does not tell what a difference of %s does to the result"
                        .formatted(convention, side)));
  }
}
