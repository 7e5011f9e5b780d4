package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * The share of one member and how it came about: key, exact share, rounded share, residue.
 *
 * @param key what the member has
 * @param total what all members have together
 * @param whole the amount that is split
 * @param unit the step
 * @param policy who takes the residue
 * @param amount what the member gets
 */
public record Share(
    Key key, Key total, Amount whole, Unit unit, ResiduePolicy policy, Amount amount) {
  /** Checks that all are there and that there is something to divide by. */
  public Share {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(amount, "amount");
    if (total.numerator().signum() == 0) {
      throw new IllegalArgumentException("Nothing is a share of keys that sum to zero");
    }
  }

  /**
   * Returns who gets it.
   *
   * @return the member
   */
  public Message member() {
    return key.member();
  }

  /**
   * Returns the exact share, whole × key / total, rounded only for show.
   *
   * @param decimals the number of decimals of the euro
   * @param mode how the last one is rounded
   * @return the number of euros, with exactly that many decimals
   */
  public BigDecimal exact(int decimals, RoundingMode mode) {
    return above(whole.toBigDecimal()).divide(below(), decimals, mode);
  }

  /**
   * Returns the part of the key that the member has.
   *
   * @param decimals the number of decimals shown
   * @param mode how the last one is rounded
   * @return the percentage, with exactly that many decimals
   */
  public BigDecimal percentage(int decimals, RoundingMode mode) {
    return above(BigDecimal.valueOf(100)).divide(below(), decimals, mode);
  }

  /**
   * Returns the exact share rounded to the step, before the residue is handed out.
   *
   * @return the rounded share
   */
  public Amount rounded() {
    return Amount.of(exact(-unit.exponent(), rounding()));
  }

  /**
   * Returns how the exact share is rounded.
   *
   * @return towards zero; to nearest, halves away from zero, under a line of rounding
   */
  public RoundingMode rounding() {
    return policy.mode();
  }

  /**
   * Returns what the member gets of the residue.
   *
   * @return amount minus rounded share
   */
  public Amount residue() {
    return amount.minus(rounded());
  }

  /**
   * Returns how the share came about, in a sentence.
   *
   * @return key, exact share, rounded share, residue, share
   */
  public Message explanation() {
    return ShareWording.explanation(this);
  }

  private BigDecimal above(BigDecimal times) {
    return times.multiply(new BigDecimal(key.numerator().multiply(total.denominator())));
  }

  private BigDecimal below() {
    return new BigDecimal(key.denominator().multiply(total.numerator()));
  }
}
