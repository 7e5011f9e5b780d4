package nl.sluitend.contribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Apportionment;
import nl.sluitend.publish.DerivedSplit;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.Split;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;

/**
 * Amounts divided over members, each amount by its own key, and summed per member. Every amount is
 * rounded by itself, so a line of rounding (Afronding) can be as large as all of them together make
 * it. Immutable.
 */
public final class MemberShares {
  private static final Message ROUNDING = new Message("Afronding", "Rounding");
  private static final Source AGAIN =
      new Source(
          new Message("verdeeld als de bijdragen", "divided as the contributions are"),
          /* fromMemory= */ true);

  private final List<Message> members;
  private final List<Derived> amounts;
  private final List<DerivedSplit> splits;
  private final Apportionment apportionment;
  private final Source source;

  private MemberShares(
      List<Derived> amounts,
      List<DerivedSplit> splits,
      Apportionment apportionment,
      Source source) {
    Set<Message> all = new LinkedHashSet<>();
    splits.forEach(each -> all.addAll(each.split().keys().members()));
    this.members = List.copyOf(all);
    this.amounts = List.copyOf(amounts);
    this.splits = List.copyOf(splits);
    this.apportionment = apportionment;
    this.source = source;
  }

  static MemberShares of(
      List<Derived> amounts,
      List<Keys> keys,
      Unit unit,
      Apportionment apportionment,
      Source source) {
    List<DerivedSplit> splits = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Keys by = keys.get(i);
      splits.add(DerivedSplit.of(amounts.get(i), unit, apportionment, by, parts(by)));
    }
    return new MemberShares(amounts, splits, apportionment, source);
  }

  /**
   * Divides other amounts by the same keys, in the same steps and with the same apportionment: what
   * a joint arrangement has left goes back to its members as they paid. That results are divided as
   * contributions are is an inference; no source states it.
   *
   * @param others one for each amount, in their order; negative where members pay
   * @return the shares in the other amounts
   * @throws IllegalArgumentException if there are more or fewer amounts, or one is no whole number
   *     of steps, naming it
   */
  public MemberShares again(List<Derived> others) {
    if (others.size() != splits.size()) {
      throw new IllegalArgumentException(
          "There are %s keys, but %s amounts".formatted(splits.size(), others.size()));
    }
    List<Keys> keys = splits().stream().map(Split::keys).toList();
    return of(others, keys, splits().get(0).unit(), apportionment, AGAIN);
  }

  /**
   * Returns the members.
   *
   * @return the members of all keys, in the order in which they are first named
   */
  public List<Message> members() {
    return members;
  }

  /**
   * Returns the amounts as they were split.
   *
   * @return one split per amount
   */
  public List<Split> splits() {
    return splits.stream().map(DerivedSplit::split).toList();
  }

  /**
   * Returns the share of a member in one amount: amount × key / all keys, rounded, and its part of
   * the residue. Of an amount that is printed, the range holds the share of every true amount.
   *
   * @param amount the index of the amount, from 0
   * @param member the index of the member, from 0
   * @return the share; empty if the member is not in the key of the amount
   */
  public Optional<Derived> share(int amount, int member) {
    Message name = members.get(member);
    DerivedSplit split = splits.get(amount);
    Keys keys = split.split().keys();
    return keys.members().contains(name)
        ? Optional.of(share(amounts.get(amount), name, split.share(keys.indexOf(name))))
        : Optional.empty();
  }

  /**
   * Returns what a member has of all amounts.
   *
   * @param member the index of the member, from 0
   * @return the sum of its shares
   */
  public Derived total(int member) {
    List<Formula> parts =
        IntStream.range(0, splits.size())
            .mapToObj(amount -> share(amount, member))
            .flatMap(Optional::stream)
            .map(Formula::of)
            .toList();
    return Derived.of(members.get(member), Formula.sum(parts), source);
  }

  /**
   * Returns what rounding leaves: all amounts minus the shares of all members.
   *
   * @return the line of rounding; zero if the residue is borne by members
   */
  public Derived rounding() {
    List<Formula.Term> terms = new ArrayList<>();
    amounts.forEach(amount -> terms.add(new Formula.Term(Formula.of(amount), false)));
    IntStream.range(0, members.size())
        .forEach(member -> terms.add(new Formula.Term(Formula.of(total(member)), true)));
    return Derived.of(ROUNDING, new Formula.Sum(terms), source);
  }

  private Derived share(Derived amount, Message member, Formula share) {
    Message name =
        new Message(
            "%s: %s".formatted(member.dutch(), amount.name().dutch()),
            "%s: %s".formatted(member.english(), amount.name().english()));
    return Derived.of(name, share, source);
  }

  private static List<Formula> parts(Keys keys) {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> part(keys.name(), keys.key(i), keys.total()))
        .toList();
  }

  /** The key of a member by that of all; both as whole numbers if either has no end. */
  private static Formula part(Message keyName, Key key, Key total) {
    Message of =
        new Message(
            "%s %s".formatted(keyName.dutch(), key.member().dutch()),
            "%s %s".formatted(keyName.english(), key.member().english()));
    Message whole =
        new Message(
            "totaal %s".formatted(keyName.dutch()), "total %s".formatted(keyName.english()));
    try {
      return number(of, key.numerator(), key.denominator())
          .dividedBy(number(whole, total.numerator(), total.denominator()));
    } catch (ArithmeticException endless) {
      // In lowest terms, which is what a key keeps.
      Key reduced =
          new Key(
              of,
              key.numerator().multiply(total.denominator()),
              key.denominator().multiply(total.numerator()));
      return number(of, reduced.numerator(), BigInteger.ONE)
          .dividedBy(number(whole, reduced.denominator(), BigInteger.ONE));
    }
  }

  private static Formula number(Message name, BigInteger above, BigInteger below) {
    BigDecimal number = new BigDecimal(above).divide(new BigDecimal(below));
    return Formula.of(Input.exact(name, Quantity.of(number, Kind.RATIO)));
  }
}
