package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.money.PlainDecimal;

/**
 * A distribution key (verdeelsleutel): the members that share and what each has of it. Exact and
 * immutable; a member whose key is zero never gets anything.
 *
 * <pre>{@code
 * Keys half = Keys.mix(new Message("helft gelijk, helft inwoners", "half equal, half inhabitants"),
 *     List.of(new Keys.Part(BigDecimal.ONE, Keys.equal(equal, members)),
 *         new Keys.Part(BigDecimal.ONE, inhabitants)));
 * }</pre>
 */
public final class Keys {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final Message name;
  private final List<Message> members;
  private final Weights weights;
  private final BigInteger denominator;

  private Keys(Message name, List<Message> members, Weights weights, BigInteger denominator) {
    this.name = Objects.requireNonNull(name, "name");
    this.members = List.copyOf(members);
    this.weights = weights;
    this.denominator = denominator;
    if (weights.total().signum() == 0) {
      throw new IllegalArgumentException(
          "The keys of '%s' sum to zero, so nobody can bear anything (%s members)"
              .formatted(name.dutch(), members.size()));
    }
  }

  /**
   * Returns keys of what the members have: inhabitants, fte, hours, wages, lasten.
   *
   * @param name what the key is
   * @param keys one for each member
   * @return the keys, in that order
   * @throws IllegalArgumentException if they sum to zero
   */
  public static Keys of(Message name, List<Key> keys) {
    BigInteger denominator = BigInteger.ONE;
    for (Key key : keys) {
      denominator = leastCommonMultiple(denominator, key.denominator());
    }
    List<BigInteger> weights = new ArrayList<>(keys.size());
    for (Key key : keys) {
      weights.add(key.numerator().multiply(denominator.divide(key.denominator())));
    }
    return new Keys(
        name, keys.stream().map(Key::member).toList(), Weights.of(weights), denominator);
  }

  /**
   * Returns keys of whole numbers; the way for very many members.
   *
   * @param name what the key is
   * @param members the members
   * @param numbers the number of each
   * @return the keys, in that order
   * @throws IllegalArgumentException if there are more or fewer numbers than members, if a number
   *     is negative, naming the member, or if they sum to zero
   */
  public static Keys of(Message name, List<Message> members, long[] numbers) {
    if (members.size() != numbers.length) {
      throw new IllegalArgumentException(
          "'%s' has %s members, but %s numbers"
              .formatted(name.dutch(), members.size(), numbers.length));
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        throw new IllegalArgumentException(
            "The key of '%s' is negative: %s".formatted(members.get(i).dutch(), numbers[i]));
      }
    }
    return new Keys(name, members, Weights.of(numbers), BigInteger.ONE);
  }

  /**
   * Returns keys of equal parts.
   *
   * @param name what the key is
   * @param members the members
   * @return the keys, in that order
   * @throws IllegalArgumentException if there are no members
   */
  public static Keys equal(Message name, List<Message> members) {
    return of(name, members.stream().map(member -> Key.of(member, 1)).toList());
  }

  /**
   * Returns keys of fixed percentages.
   *
   * @param name what the key is
   * @param percentages one for each member; 12,5 for 12,5%
   * @return the keys, in that order
   * @throws IllegalArgumentException if they do not add up to exactly 100
   */
  public static Keys percentages(Message name, List<Key> percentages) {
    Keys keys = of(name, percentages);
    if (!keys.weights.total().equals(keys.denominator.multiply(HUNDRED))) {
      throw new IllegalArgumentException(
          "The percentages of '%s' add up to %s, not to 100"
              .formatted(
                  name.dutch(), ShareWording.fraction(keys.weights.total(), keys.denominator)));
    }
    return keys;
  }

  /**
   * A part of a mix.
   *
   * @param weight how heavy it is beside the other parts
   * @param keys how that part is split
   */
  public record Part(BigDecimal weight, Keys keys) {
    /** Checks that the weight is not negative. */
    public Part {
      Objects.requireNonNull(keys, "keys");
      weight = PlainDecimal.copy(weight);
      if (weight.signum() < 0) {
        throw new IllegalArgumentException(
            "The weight of '%s' is negative: %s".formatted(keys.name().dutch(), weight));
      }
    }
  }

  /**
   * Returns a mix of keys, such as half equal parts and half inhabitants. The mix is exact: nothing
   * is rounded between its parts.
   *
   * @param name what the mix is
   * @param parts the parts, of the same members
   * @return the keys, in the order of the first part
   * @throws IllegalArgumentException if the parts differ in their members, or if there is none with
   *     a weight above zero
   */
  public static Keys mix(Message name, List<Part> parts) {
    List<Keys> each = parts.stream().map(Part::keys).toList();
    List<Key> weights = parts.stream().map(part -> Key.of(part.keys.name, part.weight)).toList();
    Map<Message, Key> mixed = new LinkedHashMap<>();
    for (int p = 0; p < each.size(); p++) {
      Keys keys = each.get(p);
      if (!keys.members.stream()
          .distinct()
          .sorted(ShareWording.BY_NAME)
          .toList()
          .equals(each.get(0).members.stream().sorted(ShareWording.BY_NAME).toList())) {
        throw new IllegalArgumentException(
            "'%s' and '%s' do not have the same members, each once"
                .formatted(each.get(0).name.dutch(), keys.name.dutch()));
      }
      for (int i = 0; i < keys.size(); i++) {
        mixed.merge(keys.member(i), keys.fraction(i, weights.get(p)), Keys::sum);
      }
    }
    return of(name, List.copyOf(mixed.values()));
  }

  /**
   * Returns keys in two stages: a part for each member of the first stage, which its own keys split
   * further. Nothing is rounded between the stages; {@link Split#further} rounds after each.
   *
   * @param name what the keys are
   * @param first the first stage
   * @param then how members of the first stage split theirs; others keep it
   * @return the keys of all members of the last stage, in order
   * @throws NoSuchElementException if the first stage does not have such a member, naming it
   */
  public static Keys staged(Message name, Keys first, Map<Message, Keys> then) {
    then.keySet().forEach(first::indexOf);
    List<Key> leaves = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Message member = first.member(i);
      Key part = first.fraction(i, Key.of(member, 1));
      Keys below = then.getOrDefault(member, equal(member, List.of(member)));
      for (int j = 0; j < below.size(); j++) {
        leaves.add(below.fraction(j, part));
      }
    }
    return of(name, leaves);
  }

  /**
   * Returns what the key is.
   *
   * @return the name
   */
  public Message name() {
    return name;
  }

  /**
   * Returns the members.
   *
   * @return the members in their order
   */
  public List<Message> members() {
    return members;
  }

  /**
   * Returns the number of members.
   *
   * @return how many there are
   */
  public int size() {
    return weights.size();
  }

  /**
   * Returns the place of a member.
   *
   * @param member the member
   * @return its index, from 0
   * @throws NoSuchElementException if there is no such member, naming those that there are, or
   *     several
   */
  public int indexOf(Message member) {
    int index = members.indexOf(member);
    if (index < 0) {
      throw new NoSuchElementException(
          "'%s' is no member of '%s'; these are: %s"
              .formatted(member.dutch(), name.dutch(), ShareWording.names(members)));
    }
    if (index != members.lastIndexOf(member)) {
      throw new NoSuchElementException(
          "'%s' is a member of '%s' more than once".formatted(member.dutch(), name.dutch()));
    }
    return index;
  }

  /**
   * Returns what a member has.
   *
   * @param member the index of the member, from 0
   * @return its key
   */
  public Key key(int member) {
    return new Key(members.get(member), weights.of(member), denominator);
  }

  /**
   * Returns what all members have together.
   *
   * @return the sum of the keys, under the name of the keys
   */
  public Key total() {
    return new Key(name, weights.total(), denominator);
  }

  Message member(int member) {
    return members.get(member);
  }

  Weights weights() {
    return weights;
  }

  /** The part of the whole that a member has, times a factor. */
  private Key fraction(int member, Key factor) {
    return new Key(
        members.get(member),
        weights.of(member).multiply(factor.numerator()),
        weights.total().multiply(factor.denominator()));
  }

  private static Key sum(Key one, Key two) {
    return new Key(
        one.member(),
        one.numerator()
            .multiply(two.denominator())
            .add(two.numerator().multiply(one.denominator())),
        one.denominator().multiply(two.denominator()));
  }

  private static BigInteger leastCommonMultiple(BigInteger one, BigInteger two) {
    return one.divide(one.gcd(two)).multiply(two);
  }
}
