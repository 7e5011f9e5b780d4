package nl.sluitend.io.national;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.money.Amount;
import nl.sluitend.national.Dimension;

/**
 * One amount and its keys, as they are read: a window that moves from row to row, so that nothing
 * is made for one. What is to last is taken out of it, or all at once by {@link #toRow()}.
 *
 * <p>Each key has a number, by which it can be told from others without looking at its text. The
 * same key of a dimension always has the same number within one reading.
 */
public final class RowView {
  private final EnumMap<Dimension, Integer> indexes = new EnumMap<>(Dimension.class);
  private final List<List<String>> keys = new ArrayList<>();
  private final List<Map<String, Integer>> codes = new ArrayList<>();
  private Batch batch = new Batch(0);
  private int row;

  RowView(List<Dimension> dimensions) {
    for (Dimension dimension : dimensions) {
      indexes.put(dimension, keys.size());
      keys.add(new ArrayList<>());
      codes.add(new HashMap<>());
    }
  }

  int learn(int dimension, String key) {
    Map<String, Integer> known = codes.get(dimension);
    Integer code = known.putIfAbsent(key, known.size());
    if (code == null) {
      keys.get(dimension).add(key);
      return known.size() - 1;
    }
    return code;
  }

  void move(Batch newBatch, int newRow) {
    batch = newBatch;
    row = newRow;
  }

  /**
   * Returns what the row has keys of.
   *
   * @return the dimensions of the layout
   */
  public Set<Dimension> dimensions() {
    return indexes.keySet();
  }

  /**
   * Returns the key of the row.
   *
   * @param dimension one of {@link #dimensions()}
   * @return its text
   * @throws IllegalArgumentException if rows have no such key
   */
  public String key(Dimension dimension) {
    int index = index(dimension);
    return keys.get(index).get(batch.codes[index][row]);
  }

  /**
   * Returns the number of the key of the row, from 0 and without gaps.
   *
   * @param dimension one of {@link #dimensions()}
   * @return its number within this reading
   * @throws IllegalArgumentException if rows have no such key
   */
  public int code(Dimension dimension) {
    return batch.codes[index(dimension)][row];
  }

  private int index(Dimension dimension) {
    Integer index = indexes.get(dimension);
    if (index == null) {
      throw new IllegalArgumentException("Rows have keys of " + dimensions() + ": " + dimension);
    }
    return index;
  }

  /**
   * Returns the amount.
   *
   * @return it, in cents
   * @throws ArithmeticException if it fits no {@code long}; {@link #amount()} returns any
   */
  public long cents() {
    long cents = batch.cents[row];
    return cents == 0 && batch.wide.containsKey(row) ? wide().longValueExact() : cents;
  }

  private BigInteger wide() {
    return batch.wide.getOrDefault(row, BigInteger.ZERO);
  }

  /**
   * Returns the amount as a value.
   *
   * @return it, exactly
   */
  public Amount amount() {
    long cents = batch.cents[row];
    return cents == 0 ? Amount.of(new BigDecimal(wide(), 2)) : Amount.ofCents(cents);
  }

  /**
   * Returns a row that lasts.
   *
   * @return all keys and the amount
   */
  public NationalRow toRow() {
    return new NationalRow(
        keyOrNone(Dimension.LAYER),
        keyOrNone(Dimension.NUMBER),
        keyOrNone(Dimension.NAME),
        keyOrNone(Dimension.YEAR),
        keyOrNone(Dimension.REPORT),
        keyOrNone(Dimension.TASK_FIELD),
        keyOrNone(Dimension.CATEGORY),
        keyOrNone(Dimension.SIDE),
        keyOrNone(Dimension.INHABITANTS),
        amount());
  }

  private String keyOrNone(Dimension dimension) {
    Integer index = indexes.get(dimension);
    return index == null ? "" : keys.get(index).get(batch.codes[index][row]);
  }
}
