package nl.sluitend.publish;

import java.util.OptionalInt;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;

/**
 * A way to split an amount over keys so that the shares, with the remainder if the way leaves one,
 * add up to it exactly. {@link ResiduePolicy} has the ways that are known.
 */
@FunctionalInterface
public interface Apportionment {
  /**
   * Splits an amount.
   *
   * @param amount the amount; the shares have its sign
   * @param unit the step that every share is a whole number of
   * @param keys over whom, and by what
   * @return the shares, in the order of the keys
   * @throws IllegalArgumentException if the amount is no whole number of steps
   */
  Split split(Amount amount, Unit unit, Keys keys);

  /**
   * Splits an amount that is known as it is printed.
   *
   * @param figure the amount and the unit it is printed in
   * @param unit the step that every share is a whole number of
   * @param keys over whom, and by what
   * @return the shares, in the order of the keys
   * @throws IllegalArgumentException if the step is finer than the figure's unit, so that shares
   *     would claim more than is known, or if the amount is no whole number of steps
   */
  default Split split(Figure figure, Unit unit, Keys keys) {
    if (unit.compareTo(figure.unit()) < 0) {
      throw new IllegalArgumentException(
          "EUR %s is known in steps of EUR %s, so shares of it cannot be in steps of EUR %s"
              .formatted(figure.amount(), figure.unit(), unit));
    }
    return split(figure.amount(), unit, keys);
  }

  /**
   * Returns by how many steps the share of a member can differ from its exact share rounded as
   * {@link Share#rounding()} says, whatever is split and whatever the keys come to. What is split
   * by printed figures has a range by this.
   *
   * @param keys over whom
   * @param member the index of the member, from 0
   * @return the most steps, of the sign of the amount; empty if no such number is known
   */
  default OptionalInt mostResidue(Keys keys, int member) {
    return OptionalInt.empty();
  }
}
