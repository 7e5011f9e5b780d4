package nl.sluitend.national;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums per group, in the order of the keys: by the first dimension, then the second, and so
 * on. Sixteen bytes a group, beside each different key once. Immutable.
 */
public final class GroupedSums {
  private final List<Dimension> dimensions;

  /** For each dimension its keys in order; the place in it is the rank. */
  private final List<List<String>> keys;

  private final Packing packing;

  /** The packed ranks of each group, ascending. */
  private final long[] groups;

  private final long[] cents;

  /** By index of the group, what is to be added to its cents. */
  private final Map<Integer, BigInteger> wide;

  GroupedSums(
      List<Dimension> dimensions,
      List<List<String>> keys,
      Packing packing,
      long[] groups,
      long[] cents,
      Map<Integer, BigInteger> wide) {
    this.dimensions = dimensions;
    this.keys = keys;
    this.packing = packing;
    this.groups = groups;
    this.cents = cents;
    this.wide = wide;
  }

  /**
   * Returns what is grouped by.
   *
   * @return the dimensions, in the order of each key
   */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /**
   * Returns the keys of one dimension.
   *
   * @param dimension one of {@link #dimensions()}
   * @return its keys, in order
   * @throws IllegalArgumentException if the sums are not by this dimension
   */
  public List<String> keys(Dimension dimension) {
    return keys.get(indexOf(dimension));
  }

  /**
   * Returns the number of groups.
   *
   * @return how many there are
   */
  public int size() {
    return groups.length;
  }

  /**
   * Returns one group.
   *
   * @param index from 0, in the order of the keys
   * @return its key and its sum
   * @throws IndexOutOfBoundsException if there is no such group
   */
  public GroupSum get(int index) {
    int[] ranks = ranks(index);
    List<String> key = new ArrayList<>(ranks.length);
    for (int d = 0; d < ranks.length; d++) {
      key.add(keys.get(d).get(ranks[d]));
    }
    return new GroupSum(key, amount(index));
  }

  /** Returns the places of the keys of a group in the keys of each dimension. */
  int[] ranks(int index) {
    int[] ranks = new int[dimensions.size()];
    packing.unpack(groups[index], ranks);
    return ranks;
  }

  BigInteger cents(int index) {
    return beyond(index).add(BigInteger.valueOf(cents[index]));
  }

  /** Returns the keys of a dimension by its place. */
  List<String> keys(int dimension) {
    return keys.get(dimension);
  }

  /** Returns the part of a sum that is kept as a {@code long}. */
  long low(int index) {
    return cents[index];
  }

  /** Returns what is to be added to that; zero for most. */
  BigInteger beyond(int index) {
    return wide.isEmpty() ? BigInteger.ZERO : wide.getOrDefault(index, BigInteger.ZERO);
  }

  Amount amount(int index) {
    return wide.containsKey(index)
        ? Amount.of(new BigDecimal(cents(index), 2))
        : Amount.ofCents(cents[index]);
  }

  /**
   * Returns all groups.
   *
   * @return them, in the order of the keys
   */
  public Stream<GroupSum> stream() {
    return IntStream.range(0, groups.length).mapToObj(this::get);
  }

  /**
   * Returns the sum of one group.
   *
   * @param key a key for each dimension
   * @return the sum; empty if there is no such group
   */
  public Optional<Amount> find(List<String> key) {
    int[] ranks = new int[dimensions.size()];
    if (key.size() != ranks.length) {
      return Optional.empty();
    }
    for (int d = 0; d < ranks.length; d++) {
      ranks[d] = Collections.binarySearch(keys.get(d), key.get(d), dimensions.get(d).order());
      if (ranks[d] < 0) {
        return Optional.empty();
      }
    }
    int index = Arrays.binarySearch(groups, packing.pack(ranks));
    return index < 0 ? Optional.empty() : Optional.of(amount(index));
  }

  /**
   * Puts these sums together with others. The order in which parts are put together makes no
   * difference.
   *
   * @param other sums by the same dimensions
   * @return the sums of both
   * @throws IllegalArgumentException if its dimensions are others
   */
  public GroupedSums plus(GroupedSums other) {
    SumAccumulator both = new SumAccumulator(dimensions);
    both.add(this);
    both.add(other);
    return both.result();
  }

  /**
   * Returns the sums by fewer dimensions.
   *
   * @param fewer some of {@link #dimensions()}, in any order
   * @return the sums over all others
   * @throws IllegalArgumentException if the sums are not by one of them
   */
  public GroupedSums by(List<Dimension> fewer) {
    for (Dimension dimension : fewer) {
      indexOf(dimension);
    }
    SumAccumulator sums = new SumAccumulator(fewer);
    sums.addLacking(this);
    return sums.result();
  }

  /** Returns the place of a dimension in each key. */
  int indexOf(Dimension dimension) {
    int index = dimensions.indexOf(dimension);
    if (index < 0) {
      throw new IllegalArgumentException("Sums by " + dimensions + " have no " + dimension);
    }
    return index;
  }

  /**
   * Writes the sums in a form of our own, to hand them to another process. It begins with {@code
   * SLUITSUM} and a version, and ends with a checksum; it holds the dimensions by name, each key
   * once, and of each group the places of its keys and its cents as a number of any size.
   *
   * @return the bytes; equal sums give equal bytes
   */
  public byte[] toBytes() {
    return SumBytes.write(this);
  }

  /**
   * Reads what {@link #toBytes()} wrote.
   *
   * @param bytes the bytes
   * @return the same sums
   * @throws IllegalArgumentException if they are not whole, were changed or are of another version,
   *     saying which
   */
  public static GroupedSums fromBytes(byte[] bytes) {
    return SumBytes.read(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroupedSums that
        && dimensions.equals(that.dimensions)
        && stream().toList().equals(that.stream().toList());
  }

  @Override
  public int hashCode() {
    return 31 * dimensions.hashCode() + stream().toList().hashCode();
  }

  @Override
  public String toString() {
    return size() + " sums by " + dimensions;
  }
}
