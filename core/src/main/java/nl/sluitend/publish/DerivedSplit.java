package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Source;

/**
 * An amount that is split, with every share as a formula: amount × part of the key, rounded, and
 * what the member has of the residue.
 *
 * <p>The residue follows from all figures together. Where the amount and the keys are exact, it is
 * a number of the formula. Where one of them is printed, other true figures give other residues, so
 * it is an input with the range that they can give: the range of a share then holds its share in
 * every split of true figures. Immutable.
 */
public final class DerivedSplit {
  private static final Source SPLIT =
      new Source(new Message("verdeling naar de sleutel", "division by the key"), false);

  private final Split split;
  private final List<Formula> shares;

  private DerivedSplit(Split split, List<Formula> shares) {
    this.split = split;
    this.shares = List.copyOf(shares);
  }

  /**
   * Splits an amount.
   *
   * @param amount the amount
   * @param unit the step that every share is a whole number of
   * @param apportionment who takes the residue
   * @param keys over whom, and by what
   * @param parts the part of the key that each member has, as a formula; their values are those of
   *     the keys
   * @return the split
   * @throws IllegalArgumentException if the amount is no money, has no end after the decimal mark
   *     or is no whole number of steps, or if the apportionment splits something else, naming it
   */
  public static DerivedSplit of(
      Derived amount, Unit unit, Apportionment apportionment, Keys keys, List<Formula> parts) {
    Amount whole = amount(amount);
    Split split = apportionment.split(whole, unit, keys);
    if (!split.amount().equals(whole) || !split.unit().equals(unit) || !isOf(split, keys)) {
      throw new IllegalArgumentException(
          "The apportionment does not split '%s' by '%s' in steps of EUR %s"
              .formatted(amount.name().dutch(), keys.name().dutch(), unit));
    }
    // The residue of one follows from the keys of all.
    boolean exact = isExact(Formula.of(amount)) && parts.stream().allMatch(DerivedSplit::isExact);
    Residues residues = new Residues(amount, split, apportionment, exact);
    List<Formula> shares = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      shares.add(residues.share(i, parts.get(i)));
    }
    return new DerivedSplit(split, shares);
  }

  /**
   * Returns the split of the figures as they are stated.
   *
   * @return the split
   */
  public Split split() {
    return split;
  }

  /**
   * Returns the share of a member.
   *
   * @param member the index of the member, from 0
   * @return the same formula each time, so that ranges know that its places move together
   */
  public Formula share(int member) {
    return shares.get(member);
  }

  private static Amount amount(Derived amount) {
    String name = amount.name().dutch();
    if (!amount.value().kind().isMoney()) {
      throw new IllegalArgumentException("What is split is money, but '%s' is not".formatted(name));
    }
    try {
      return amount.value().toAmount();
    } catch (ArithmeticException endless) {
      throw new IllegalArgumentException(
          "'%s' has no end after the decimal mark: round it before it is split".formatted(name),
          endless);
    }
  }

  /** A key that is zero for certain, which never gets anything. */
  private static boolean isNothing(Formula part) {
    Derived derived = Derived.of(SPLIT.text(), part, SPLIT);
    return derived.value().numerator().signum() == 0
        && derived.findRange().filter(QuantityRange::isExact).isPresent();
  }

  private static boolean isExact(Formula formula) {
    return Derived.of(SPLIT.text(), formula, SPLIT).inputs().stream()
        .allMatch(input -> input.range().isExact());
  }

  @SuppressWarnings("ReferenceEquality") // Keys are not compared; a split keeps those it was given.
  private static boolean isOf(Split split, Keys keys) {
    return split.keys() == keys;
  }

  /** What the members have of the residue. */
  private record Residues(Derived amount, Split split, Apportionment apportionment, boolean exact) {
    Formula share(int member, Formula part) {
      Share share = split.share(member);
      Amount residue = share.residue();
      Formula all = Formula.of(amount).times(part);
      if (exact) {
        Formula rounded = rounded(all, share);
        return residue.signum() == 0
            ? rounded
            : rounded.plus(Formula.constant(Quantity.of(residue)));
      }
      OptionalInt steps = apportionment.mostResidue(split.keys(), member);
      if (steps.equals(OptionalInt.of(0)) || isNothing(part)) {
        return rounded(all, share);
      }
      // Whole steps may be added before rounding as well as after it; rounded last, the range of a
      // share knows that keys stand in their total too.
      return rounded(all.plus(Formula.of(input(member, residue, range(steps)))), share);
    }

    private Formula rounded(Formula formula, Share share) {
      return formula.rounded(split.unit(), share.rounding());
    }

    private Input input(int member, Amount residue, QuantityRange range) {
      Message of = split.keys().members().get(member);
      Message name =
          new Message(
              "rest van afronding voor %s".formatted(of.dutch()),
              "residue of rounding for %s".formatted(of.english()));
      String policy = split.policy().inWords().dutch();
      return new Input(
          name, Quantity.of(residue), range, Optional.of(Origin.named("verdeling, " + policy)));
    }

    /** Between which ends the residue lies, whatever the true figures. */
    private QuantityRange range(OptionalInt steps) {
      // Where the range of the amount is not known, that of no share is either.
      QuantityRange range = amount.findRange().orElse(QuantityRange.exact(amount.value()));
      int scale = -split.unit().exponent();
      BigDecimal low = range.low().rounded(scale, RoundingMode.FLOOR).min(BigDecimal.ZERO);
      BigDecimal high = range.high().rounded(scale, RoundingMode.CEILING).max(BigDecimal.ZERO);
      if (steps.isEmpty()) {
        // A share and its rounded share both lie between nothing and the whole.
        BigDecimal width = high.subtract(low);
        return range(width.negate(), width);
      }
      BigDecimal most =
          split.unit().step().toBigDecimal().multiply(BigDecimal.valueOf(steps.getAsInt()));
      // Shares are rounded towards zero, so the residue has the sign of the amount.
      return range(
          low.signum() < 0 ? most.negate() : BigDecimal.ZERO,
          high.signum() > 0 ? most : BigDecimal.ZERO);
    }

    private static QuantityRange range(BigDecimal low, BigDecimal high) {
      return new QuantityRange(
          Quantity.of(low, Kind.MONEY), Quantity.of(high, Kind.MONEY), /* tight= */ false);
    }
  }
}
