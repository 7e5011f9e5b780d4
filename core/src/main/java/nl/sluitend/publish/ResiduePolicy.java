package nl.sluitend.publish;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * Who takes the residue: what remains when exact shares are rounded to whole steps.
 *
 * <p>Under every policy the shares and {@link Split#remainder()} add up to the amount exactly, a
 * key of zero gets nothing, no share has another sign than the amount, and the outcome depends on
 * the amount, the step and the keys alone. Ties are decided by the order of the keys: who comes
 * first. A negative amount is split like the positive one, with the sign turned. Members with equal
 * keys get shares that differ by at most one step, except the member that {@link #to} names.
 */
public final class ResiduePolicy implements Apportionment {
  private enum Way {
    LARGEST_REMAINDER,
    FIRST_TO_LAST,
    LARGEST_KEY,
    MEMBER,
    LINE,
    SEPARATE,
    IN_PROPORTION
  }

  /**
   * Shares are rounded towards zero; the steps left go one each to those who lost most by it
   * (grootste rest). A larger key never gets less than a smaller one.
   */
  public static final ResiduePolicy LARGEST_REMAINDER =
      new ResiduePolicy(
          Way.LARGEST_REMAINDER, new Message("grootste rest", "largest remainder"), true);

  /**
   * Shares are rounded towards zero; the steps left go one each to the members in their order,
   * passing over those with a key of zero.
   */
  public static final ResiduePolicy FIRST_TO_LAST =
      new ResiduePolicy(
          Way.FIRST_TO_LAST, new Message("van voor naar achter", "first to last"), false);

  /**
   * Shares are rounded towards zero; the steps left go one each to those with the largest keys. A
   * larger key never gets less than a smaller one.
   */
  public static final ResiduePolicy LARGEST_KEY =
      new ResiduePolicy(
          Way.LARGEST_KEY, new Message("grootste sleutel eerst", "largest key first"), true);

  /**
   * Shares are rounded to the nearest step, halves away from zero; the difference is a line of its
   * own (afronding), of either sign. A larger key never gets less than a smaller one.
   */
  public static final ResiduePolicy ROUNDING_LINE =
      new ResiduePolicy(Way.LINE, new Message("regel afronding", "line of rounding"), true);

  /**
   * Shares are rounded towards zero; what is left is kept apart (rest). A larger key never gets
   * less than a smaller one.
   */
  public static final ResiduePolicy SEPARATE_REMAINDER =
      new ResiduePolicy(Way.SEPARATE, new Message("rest apart", "separate remainder"), true);

  /**
   * Shares are the largest whole steps that are exactly in proportion to the keys; what is left is
   * kept apart and may be many steps. A larger key never gets less than a smaller one.
   */
  public static final ResiduePolicy SEPARATE_REMAINDER_IN_PROPORTION =
      new ResiduePolicy(
          Way.IN_PROPORTION,
          new Message("rest apart, precies naar rato", "separate remainder, in exact proportion"),
          true);

  private static final Message ROUNDING = new Message("Afronding", "Rounding");
  private static final Message REMAINDER = new Message("Rest", "Remainder");

  private final Way way;
  private final Message name;
  private final boolean monotone;
  private final Optional<Message> member;

  private ResiduePolicy(Way way, Message name, boolean monotone) {
    this.way = way;
    this.name = name;
    this.monotone = monotone;
    this.member = Optional.empty();
  }

  private ResiduePolicy(Message member) {
    this.way = Way.MEMBER;
    this.name = new Message("rest naar " + member.dutch(), "residue to " + member.english());
    this.monotone = false;
    this.member = Optional.of(member);
  }

  /**
   * Returns the policy that one member takes the residue: shares are rounded towards zero, and the
   * steps left all go to that member.
   *
   * @param member who
   * @return the policy; it throws {@link NoSuchElementException} for keys without the member and
   *     {@link IllegalArgumentException} where the key of the member is zero
   */
  public static ResiduePolicy to(Message member) {
    return new ResiduePolicy(member);
  }

  /**
   * Returns the policies that need nothing to be named.
   *
   * @return all but {@link #to}
   */
  public static List<ResiduePolicy> standard() {
    return List.of(
        LARGEST_REMAINDER,
        FIRST_TO_LAST,
        LARGEST_KEY,
        ROUNDING_LINE,
        SEPARATE_REMAINDER,
        SEPARATE_REMAINDER_IN_PROPORTION);
  }

  /**
   * Returns what the policy is called.
   *
   * @return such as "grootste rest"
   */
  public Message inWords() {
    return name;
  }

  /**
   * Tells whether a larger key never gets a smaller share than a smaller key.
   *
   * @return true if this is promised
   */
  public boolean isMonotone() {
    return monotone;
  }

  @Override
  public Split split(Amount amount, Unit unit, Keys keys) {
    if (!amount.isMultipleOf(unit)) {
      throw new IllegalArgumentException(
          ("EUR %s is no whole number of steps of EUR %s, so shares in that step cannot add up to"
                  + " it: round the amount first, or take a finer step")
              .formatted(amount, unit));
    }
    BigInteger steps = amount.in(unit).toBigIntegerExact().abs();
    int[] raised = new int[keys.size()];
    BigInteger proportional = way == Way.IN_PROPORTION ? inProportion(steps, keys) : steps;
    Division division = keys.weights().divide(proportional);
    int left = division.left() - raise(division, keys, raised);
    BigInteger remainder = steps.subtract(proportional).add(BigInteger.valueOf(left));
    return new Split(amount, unit, keys, this, new Split.Outcome(division, raised, remainder));
  }

  @Override
  public OptionalInt mostResidue(Keys keys, int of) {
    // All that rounding towards zero leaves is less than one step for each member.
    int left = keys.size() - 1;
    return switch (way) {
      case LINE, SEPARATE -> OptionalInt.of(0);
      case LARGEST_REMAINDER, FIRST_TO_LAST, LARGEST_KEY -> OptionalInt.of(Math.min(1, left));
      case MEMBER -> OptionalInt.of(isTaker(keys.members().get(of)) ? left : 0);
      // A share may lie many steps below its exact share.
      case IN_PROPORTION -> OptionalInt.empty();
    };
  }

  private boolean isTaker(Message who) {
    return member.equals(Optional.of(who));
  }

  /** How the exact share is rounded before the residue is handed out. */
  RoundingMode mode() {
    return way == Way.LINE ? RoundingMode.HALF_UP : RoundingMode.DOWN;
  }

  /** What the remainder is called, where a policy leaves one. */
  Optional<Message> remainderName() {
    return switch (way) {
      case LINE -> Optional.of(ROUNDING);
      case SEPARATE, IN_PROPORTION -> Optional.of(REMAINDER);
      case LARGEST_REMAINDER, FIRST_TO_LAST, LARGEST_KEY, MEMBER -> Optional.empty();
    };
  }

  /** Hands out steps, and returns how many. */
  private int raise(Division division, Keys keys, int[] raised) {
    int left = division.left();
    return switch (way) {
      case LARGEST_REMAINDER -> {
        division.raiseLargest(left, raised);
        yield left;
      }
      case LARGEST_KEY -> {
        keys.weights().raiseLargest(left, raised);
        yield left;
      }
      case FIRST_TO_LAST -> raiseFirst(left, keys.weights(), raised);
      case MEMBER -> {
        raised[taker(keys)] = left;
        yield left;
      }
      case LINE -> raiseHalves(division, raised);
      case SEPARATE, IN_PROPORTION -> 0;
    };
  }

  private int taker(Keys keys) {
    Message who = member.orElseThrow();
    int index = keys.indexOf(who);
    if (keys.weights().isZero(index)) {
      throw new IllegalArgumentException(
          "'%s' cannot take the residue: its key in '%s' is zero"
              .formatted(who.dutch(), keys.name().dutch()));
    }
    return index;
  }

  private static int raiseFirst(int left, Weights weights, int[] raised) {
    int handed = 0;
    for (int i = 0; handed < left; i++) {
      raised[i] = weights.isZero(i) ? 0 : 1;
      handed += raised[i];
    }
    return handed;
  }

  private static int raiseHalves(Division division, int[] raised) {
    int handed = 0;
    for (int i = 0; i < raised.length; i++) {
      raised[i] = division.isHalf(i) ? 1 : 0;
      handed += raised[i];
    }
    return handed;
  }

  /** The most steps that whole shares in exact proportion can hold. */
  private static BigInteger inProportion(BigInteger steps, Keys keys) {
    BigInteger round = keys.weights().total().divide(keys.weights().divisor());
    return steps.subtract(steps.mod(round));
  }

  /** Returns the Dutch name. */
  @Override
  public String toString() {
    return name.dutch();
  }
}
