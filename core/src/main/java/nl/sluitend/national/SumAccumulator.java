package nl.sluitend.national;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Adds amounts up per group, exactly. A sum is kept in cents as a {@code long}, and goes on beside
 * it as a number of any size once it does not fit; it never wraps.
 *
 * <p>Accumulators over parts of the data are put together with {@link #add(SumAccumulator)}: the
 * order and the grouping of parts make no difference, so parts may be made by threads or by
 * machines ({@link GroupedSums#toBytes()} takes one across). The memory grows with the groups, not
 * with what is added. Not safe for use by several threads.
 */
public final class SumAccumulator {
  /** Far beyond all money, and sums of it still are amounts ({@link nl.sluitend.money.Amount}). */
  private static final int MOST_BITS = 256;

  private final List<Dimension> dimensions;
  private final List<List<String>> keys = new ArrayList<>();
  private final List<Map<String, Integer>> codes = new ArrayList<>();
  private int[] sizes;
  private Packing packing;
  private Cells cells;
  private int[] batchKeys = new int[0];

  /**
   * Starts with no groups.
   *
   * @param dimensions what is grouped by, in the order of the result; may be empty, for one sum of
   *     all
   * @throws IllegalArgumentException if a dimension comes twice
   */
  public SumAccumulator(List<Dimension> dimensions) {
    this.dimensions = List.copyOf(dimensions);
    if (this.dimensions.stream().distinct().count() < this.dimensions.size()) {
      throw new IllegalArgumentException("A dimension comes twice in " + dimensions);
    }
    for (int i = 0; i < this.dimensions.size(); i++) {
      keys.add(new ArrayList<>());
      codes.add(new HashMap<>());
    }
    sizes = new int[this.dimensions.size()];
    packing = Packing.forSizes(sizes);
    cells = new Cells(packing.total(), true);
  }

  /**
   * Returns what is grouped by.
   *
   * @return the dimensions
   */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /**
   * Returns the number by which a key is known here. The same key always has the same number, in
   * this accumulator and no other.
   *
   * @param dimension the index of the dimension, from 0
   * @param key the key
   * @return its number
   */
  public int code(int dimension, String key) {
    Map<String, Integer> known = codes.get(dimension);
    Integer code = known.get(key);
    if (code == null) {
      code = known.size();
      known.put(Objects.requireNonNull(key, "key"), code);
      keys.get(dimension).add(key);
    }
    return code;
  }

  /**
   * Returns the key that a number stands for.
   *
   * @param dimension the index of the dimension, from 0
   * @param code a number given by {@link #code}
   * @return the key
   */
  public String key(int dimension, int code) {
    return keys.get(dimension).get(code);
  }

  /**
   * Adds many amounts at once. This is the way for many rows: nothing is made for each.
   *
   * @param rowCodes for each dimension, the numbers of the keys of each row
   * @param cents the amount of each row, in cents
   * @param count the number of rows
   * @throws IllegalArgumentException if there are not as many columns as dimensions, or one has a
   *     number that stands for no key; nothing is added then
   */
  public void add(int[][] rowCodes, long[] cents, int count) {
    requireKnown(rowCodes, count);
    makeRoom();
    if (!cells.isDense()) {
      addHashed(rowCodes, cents, count);
      return;
    }
    if (batchKeys.length < count) {
      batchKeys = new int[count];
    }
    int[] packed = batchKeys;
    Arrays.fill(packed, 0, count, 0);
    for (int d = 0; d < rowCodes.length; d++) {
      int shift = packing.bits(d);
      int[] column = rowCodes[d];
      for (int i = 0; i < count; i++) {
        packed[i] = (packed[i] << shift) | column[i];
      }
    }
    cells.addDense(packed, cents, count);
  }

  private void requireKnown(int[][] rowCodes, int count) {
    if (rowCodes.length != dimensions.size()) {
      throw new IllegalArgumentException(
          "Expected a column for each of %s, but there are %s"
              .formatted(dimensions, rowCodes.length));
    }
    for (int d = 0; d < rowCodes.length; d++) {
      int[] column = rowCodes[d];
      int least = 0;
      int most = -1;
      for (int i = 0; i < count; i++) {
        least = Math.min(least, column[i]);
        most = Math.max(most, column[i]);
      }
      if (least < 0 || most >= keys.get(d).size()) {
        throw new IllegalArgumentException(
            "Expected numbers of the %s keys of %s, but there are %s up to %s"
                .formatted(keys.get(d).size(), dimensions.get(d), least, most));
      }
    }
  }

  private void addHashed(int[][] rowCodes, long[] cents, int count) {
    for (int i = 0; i < count; i++) {
      long key = 0;
      for (int d = 0; d < rowCodes.length; d++) {
        key = (key << packing.bits(d)) | rowCodes[d][i];
      }
      cells.add(key, cents[i]);
    }
  }

  /**
   * Adds one amount of any size.
   *
   * @param key a key for each dimension
   * @param cents the amount, in cents
   * @throws IllegalArgumentException if there are not as many keys as dimensions, or the amount
   *     needs more than 256 bits (77 digits)
   */
  public void add(List<String> key, BigInteger cents) {
    if (cents.bitLength() > MOST_BITS) {
      throw new IllegalArgumentException(
          "Expected an amount of at most %s bits, but it needs %s"
              .formatted(MOST_BITS, cents.bitLength()));
    }
    addSum(key, cents);
  }

  /** Adds a sum, which may be of more digits than an amount. */
  void addSum(List<String> key, BigInteger cents) {
    if (key.size() != dimensions.size()) {
      throw new IllegalArgumentException("Expected a key for each of " + dimensions + ": " + key);
    }
    int[] code = new int[key.size()];
    for (int d = 0; d < code.length; d++) {
      code[d] = code(d, key.get(d));
    }
    makeRoom();
    add(packing.pack(code), cents);
  }

  private void add(long packed, BigInteger cents) {
    if (cents.bitLength() < Long.SIZE) {
      cells.add(packed, cents.longValue());
    } else {
      cells.add(packed, cents);
    }
  }

  /**
   * Adds all of another accumulator to this one.
   *
   * @param other sums by the same dimensions; it stays as it is
   * @throws IllegalArgumentException if its dimensions are others
   */
  public void add(SumAccumulator other) {
    requireSame(other.dimensions);
    if (other == this) {
      add(result());
      return;
    }
    int[][] translated = new int[dimensions.size()][];
    for (int d = 0; d < translated.length; d++) {
      int dimension = d;
      translated[d] = other.keys.get(d).stream().mapToInt(k -> code(dimension, k)).toArray();
    }
    makeRoom();
    int[] code = new int[translated.length];
    other.cells.forEachKey(
        key -> {
          other.packing.unpack(key, code);
          for (int d = 0; d < code.length; d++) {
            code[d] = translated[d][code[d]];
          }
          long here = packing.pack(code);
          cells.add(here, other.cells.low(key));
          BigInteger carried = other.cells.carried(key);
          if (carried.signum() != 0) {
            cells.add(here, carried);
          }
        });
  }

  /**
   * Adds sums that were made elsewhere.
   *
   * @param other sums by the same dimensions
   * @throws IllegalArgumentException if its dimensions are others
   */
  public void add(GroupedSums other) {
    requireSame(other.dimensions());
    addLacking(other);
  }

  /**
   * Adds sums that were made by other dimensions: over those that are not grouped by here they are
   * added up, and of those that they lack the key is empty.
   *
   * @param other the sums
   */
  public void addLacking(GroupedSums other) {
    int[] from = dimensions.stream().mapToInt(other.dimensions()::indexOf).toArray();
    int[][] translated = new int[from.length][];
    for (int d = 0; d < from.length; d++) {
      int dimension = d;
      List<String> theirs = from[d] < 0 ? List.of("") : other.keys(from[d]);
      translated[d] = theirs.stream().mapToInt(key -> code(dimension, key)).toArray();
    }
    makeRoom();
    int[] code = new int[from.length];
    for (int i = 0; i < other.size(); i++) {
      int[] ranks = other.ranks(i);
      for (int d = 0; d < code.length; d++) {
        code[d] = translated[d][from[d] < 0 ? 0 : ranks[from[d]]];
      }
      long key = packing.pack(code);
      cells.add(key, other.low(i));
      if (other.beyond(i).signum() != 0) {
        cells.add(key, other.beyond(i));
      }
    }
  }

  private void requireSame(List<Dimension> others) {
    if (!dimensions.equals(others)) {
      throw new IllegalArgumentException(
          "Sums by " + others + " cannot be added to sums by " + dimensions);
    }
  }

  /**
   * Returns the sums so far.
   *
   * @return each group that something was added to, in the order of its keys
   */
  public GroupedSums result() {
    makeRoom();
    return Sorting.sorted(dimensions, keys, packing, cells);
  }

  /** Widens the packing when keys came that it has no room for. */
  private void makeRoom() {
    boolean fits = true;
    for (int d = 0; d < sizes.length; d++) {
      fits &= keys.get(d).size() <= 1L << packing.bits(d);
    }
    if (fits) {
      return;
    }
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = keys.get(d).size();
    }
    Packing before = packing;
    Cells old = cells;
    packing = Packing.forSizes(sizes);
    cells = new Cells(packing.total(), packing.total() <= Cells.DENSE_BITS);
    int[] code = new int[sizes.length];
    old.forEachKey(
        key -> {
          before.unpack(key, code);
          long here = packing.pack(code);
          cells.add(here, old.low(key));
          BigInteger carried = old.carried(key);
          if (carried.signum() != 0) {
            cells.add(here, carried);
          }
        });
  }
}
