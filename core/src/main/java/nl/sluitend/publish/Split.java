package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * An amount that is split: one share per member and, under some policies, a remainder. Shares and
 * remainder add up to the amount exactly. Immutable.
 */
public final class Split {
  private final Amount amount;
  private final Unit unit;
  private final Keys keys;
  private final ResiduePolicy policy;
  private final Outcome outcome;

  /** What a policy made of it, in steps without a sign. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
  record Outcome(Division division, int[] raised, BigInteger remainder) {}

  Split(Amount amount, Unit unit, Keys keys, ResiduePolicy policy, Outcome outcome) {
    this.amount = amount;
    this.unit = unit;
    this.keys = keys;
    this.policy = policy;
    this.outcome = outcome;
  }

  /**
   * Returns the amount that is split.
   *
   * @return the whole
   */
  public Amount amount() {
    return amount;
  }

  /**
   * Returns the step that every share is a whole number of.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Returns over whom, and by what.
   *
   * @return the keys
   */
  public Keys keys() {
    return keys;
  }

  /**
   * Returns who takes the residue.
   *
   * @return the policy
   */
  public ResiduePolicy policy() {
    return policy;
  }

  /**
   * Returns the share of a member.
   *
   * @param member the index of the member, from 0
   * @return its share, with how it came about
   */
  public Share share(int member) {
    return new Share(keys.key(member), keys.total(), amount, unit, policy, amountOf(member));
  }

  /**
   * Returns the share of a member.
   *
   * @param member the member
   * @return its share, with how it came about
   * @throws java.util.NoSuchElementException if there is no such member, naming those that there
   *     are
   */
  public Share share(Message member) {
    return share(keys.indexOf(member));
  }

  /**
   * Returns all shares.
   *
   * @return one per member, in the order of the keys
   */
  public List<Share> shares() {
    return IntStream.range(0, keys.size()).mapToObj(this::share).toList();
  }

  /**
   * Returns the amount of a share; lighter than the share itself.
   *
   * @param member the index of the member, from 0
   * @return what it gets
   */
  public Amount amountOf(int member) {
    BigInteger raised = BigInteger.valueOf(outcome.raised()[member]);
    return signed(outcome.division().quotient(member).add(raised));
  }

  /**
   * Returns what no member gets.
   *
   * @return the line of rounding or the separate remainder; zero under the other policies
   */
  public Amount remainder() {
    return signed(outcome.remainder());
  }

  /**
   * Returns what the remainder is called.
   *
   * @return such as "Afronding"; empty under policies that leave none
   */
  public Optional<Message> remainderName() {
    return policy.remainderName();
  }

  /**
   * Splits the shares of members further, by the same policy and in the same step: a next stage.
   * Each stage adds up to the share above it.
   *
   * @param then the keys of the members whose shares are split
   * @return one split per member that is named, in the order of the keys of this split
   * @throws java.util.NoSuchElementException if there is no such member, naming those that there
   *     are; or if the policy names the member that takes the residue and keys of the next stage do
   *     not have it: split each share by a policy of its own then
   */
  public Map<Message, Split> further(Map<Message, Keys> then) {
    then.keySet().forEach(keys::indexOf);
    Map<Message, Split> stages = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Keys below = then.get(keys.member(i));
      if (below != null) {
        stages.put(keys.member(i), policy.split(amountOf(i), unit, below));
      }
    }
    return Collections.unmodifiableMap(stages);
  }

  /**
   * Explains the split on some lines of text: what is split by what, each share, the remainder.
   *
   * @param language the language
   * @return the lines, each ending in a line feed
   */
  public String explain(Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(ShareWording.title(this).in(language));
    shares().forEach(share -> lines.add(share.explanation().in(language)));
    remainderName()
        .ifPresent(name -> lines.add(ShareWording.remainder(name, remainder()).in(language)));
    return String.join("\n", lines) + "\n";
  }

  private Amount signed(BigInteger steps) {
    Amount of = unit.times(new BigDecimal(steps));
    return amount.signum() < 0 ? of.negated() : of;
  }
}
