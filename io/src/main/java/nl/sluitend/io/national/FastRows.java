package nl.sluitend.io.national;

import static java.lang.invoke.MethodHandles.byteArrayViewVarHandle;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows without quotes and with one amount, many at a time. It stops at each row that is not as
 * plain as that, or may be faulty, and leaves it to {@link SlowRows}, which decides.
 */
final class FastRows {
  /** Bytes that must be readable after the last line end. */
  static final int AFTER = EndIndex.AFTER;

  private static final int MOST_ENDS = 4096;
  private static final int FEWEST_ENDS = 64;
  private static final VarHandle SHORT = byteArrayViewVarHandle(short[].class, LITTLE_ENDIAN);

  /** What must stand at the end of a field in the low byte, and must not follow it in the high. */
  private final int separatorNoQuote;

  private final int columns;
  private final int[] keyColumns;
  private final int[] keyDimensions;
  private final KeyDictionary[] dictionaries;
  private final int amountColumn;
  private final AmountBytes amounts;
  private final EndIndex index;

  private final int[] firstEnds = new int[Batch.ROWS + 1];

  /** How many ends are looked up at once: fewer after a row that was not plain. */
  private int ahead = FEWEST_ENDS;

  /** Takes the dictionary of each column of keys. */
  FastRows(char separator, Columns columns, KeyDictionary[] dictionaries, AmountBytes amounts) {
    this.separatorNoQuote = separator | '"' << 8;
    this.columns = columns.count();
    this.keyColumns = Arrays.stream(columns.keys()).mapToInt(Columns.Keys::column).toArray();
    this.keyDimensions = Arrays.stream(columns.keys()).mapToInt(Columns.Keys::dimension).toArray();
    this.dictionaries = dictionaries;
    this.amountColumn =
        IntStream.range(0, this.columns)
            .filter(c -> columns.amount(c) != Columns.PASSED)
            .findFirst()
            .orElseThrow();
    this.amounts = amounts;
    this.index = new EndIndex(separator, MOST_ENDS);
  }

  /**
   * Reads rows until the batch is full or a row is not plain.
   *
   * @param from where a row begins
   * @param stop no row that begins here or later is read; each that begins before ends with a line
   *     feed in these bytes
   * @return where the next row begins
   */
  int read(byte[] bytes, int from, int stop, Batch batch) {
    int start = from;
    while (start < stop && !batch.isFull()) {
      int room = (Batch.ROWS - batch.size) * columns;
      index.fill(bytes, start, stop, Math.min(ahead, room) + columns + 1);
      int next = take(bytes, start, stop, batch);
      boolean stuck = next == start;
      ahead = stuck ? FEWEST_ENDS : Math.min(MOST_ENDS, ahead * 2);
      start = next;
      if (stuck) {
        break;
      }
    }
    return start;
  }

  /** Takes the rows whose ends are known. */
  private int take(byte[] bytes, int from, int stop, Batch batch) {
    int offset = batch.size;
    int rows = divideAlike(bytes, stop, Batch.ROWS - offset);
    if (rows == 0) {
      rows = divide(bytes, stop, Batch.ROWS - offset);
    }
    rows = takeAmounts(bytes, rows, batch.cents, offset);
    for (int i = 0; i < keyColumns.length; i++) {
      int[] codes = batch.codes[keyDimensions[i]];
      rows =
          dictionaries[i].find(bytes, index.ends(), firstEnds, keyColumns[i], rows, codes, offset);
    }
    batch.size = offset + rows;
    return rows == 0 ? from : index.ends()[firstEnds[rows] - 1] + 1;
  }

  /**
   * Divides ends into rows on the assumption that all are plain and end with a line feed alone, and
   * checks that for all at once; 0 if it does not hold.
   */
  private int divideAlike(byte[] bytes, int stop, int most) {
    int[] ends = index.ends();
    int rows = Math.min((index.count() - 1) / columns, most);
    while (rows > 0 && ends[(rows - 1) * columns] + 1 >= stop) {
      rows--;
    }
    int wrong = 0;
    int quoted = 0;
    int expected = separatorNoQuote;
    for (int column = 1; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        int end = ends[row * columns + column];
        int difference = ((short) SHORT.get(bytes, end) & 0xFFFF) ^ expected;
        wrong |= difference;
        quoted |= difference - 0x100;
      }
    }
    wrong &= 0xFF;
    for (int row = 0; row < rows; row++) {
      wrong |= bytes[ends[(row + 1) * columns]] ^ '\n';
      quoted |= ((bytes[ends[row * columns] + 1] ^ '"') & 0xFF) - 1;
      firstEnds[row] = row * columns + 1;
    }
    firstEnds[rows] = rows * columns + 1;
    return (wrong | (quoted >>> 31)) == 0 ? rows : 0;
  }

  /** Divides ends into rows: of each the first end is kept, and of the row after the last. */
  private int divide(byte[] bytes, int stop, int most) {
    int[] ends = index.ends();
    int known = index.count() - columns;
    int expected = separatorNoQuote;
    int rows = 0;
    int first = 1;
    while (first <= known && rows < most && ends[first - 1] + 1 < stop) {
      int last = first + columns - 1;
      int wrong = bytes[ends[first - 1] + 1] == '"' ? 1 : 0;
      int quoted = 0;
      for (int i = first; i < last; i++) {
        int difference = ((short) SHORT.get(bytes, ends[i]) & 0xFFFF) ^ expected;
        wrong |= difference & 0xFF;
        quoted |= difference - 0x100;
      }
      if (bytes[ends[last]] == '\r' && ends[last + 1] == ends[last] + 1) {
        last++;
      }
      if (wrong != 0 || quoted < 0 || bytes[ends[last]] != '\n') {
        break;
      }
      firstEnds[rows++] = first;
      first = last + 1;
    }
    firstEnds[rows] = first;
    return rows;
  }

  private int takeAmounts(byte[] bytes, int rows, long[] cents, int offset) {
    int[] ends = index.ends();
    for (int row = 0; row < rows; row++) {
      int field = firstEnds[row] + amountColumn;
      long amount = amounts.fast(bytes, ends[field - 1] + 1, ends[field]);
      if (amount == AmountBytes.UNDECIDED) {
        return row;
      }
      cents[offset + row] = amount;
    }
    return rows;
  }
}
