package nl.sluitend.io.national;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import nl.sluitend.io.national.NationalLayout.AmountColumn;
import nl.sluitend.io.national.PieceReader.Text;
import nl.sluitend.message.Message;

/** One row at a time by all rules, with each fault said. It decides what a row is. */
final class SlowRows {
  private static final long UNREAD = AmountBytes.UNDECIDED;

  private final Columns columns;
  private final NationalLayout layout;
  private final OnceRows once;
  private final KeyDictionary[] dictionaries;
  private final AmountBytes amounts;
  private final int[][] codesOfAmount;
  private final int[] codes;
  private final long[] cents;
  private final BigInteger[] wide;

  /**
   * Takes what goes for all rows.
   *
   * @param codesOfAmount for each column of amounts the code of each dimension that does not stand
   *     on the row; -1 where it does
   */
  SlowRows(Text text, KeyDictionary[] dictionaries, AmountBytes amounts, int[][] codesOfAmount) {
    this.layout = text.layout();
    this.columns = text.heading().columns();
    this.once = new OnceRows(text);
    this.dictionaries = dictionaries;
    this.amounts = amounts;
    this.codesOfAmount = codesOfAmount;
    this.codes = new int[codesOfAmount[0].length];
    this.cents = new long[codesOfAmount.length];
    this.wide = new BigInteger[codesOfAmount.length];
    Arrays.fill(wide, BigInteger.ZERO);
  }

  /**
   * Adds the amounts of one row to a batch that has room for them.
   *
   * @param line the line on which the record begins, from 0
   * @return whether the row was read; else its fault was added
   */
  boolean take(CsvRecord row, long line, Batch batch, Faults faults) {
    if (row.brokenField() > 0) {
      String found = text(row, row.brokenField() - 1);
      Message expected =
          new Message(
              "een veld met een aanhalingsteken aan begin en eind",
              "a field with a quote at its beginning and end");
      faults.add("NAT-005", line, row.brokenField(), found, expected);
      return false;
    }
    if (row.fields() != columns.count()) {
      faults.add("NAT-002", line, 0, Integer.toString(row.fields()), fields(row));
      return false;
    }
    int k = 0;
    for (int c = 0; c < columns.count(); c++) {
      if (columns.amount(c) != Columns.PASSED && !takeAmount(row, c, line, faults)) {
        return false;
      }
      for (; k < dictionaries.length && columns.keys()[k].column() == c; k++) {
        if (!takeKey(row, k, line, faults)) {
          return false;
        }
      }
    }
    if (!once.take(row, line, faults)) {
      return false;
    }
    for (int a = 0; a < cents.length; a++) {
      if (cents[a] != UNREAD) {
        add(a, batch);
      }
    }
    return true;
  }

  /** A quote that is not closed takes the lines behind it along. */
  private Message fields(CsvRecord row) {
    int count = columns.count();
    int lines = row.lineEnds();
    return lines <= 1
        ? new Message(count + " velden", count + " fields")
        : new Message(
            "%s velden; tussen aanhalingstekens loopt dit door over %s regels"
                .formatted(count, lines),
            "%s fields; between quotes this goes on over %s lines".formatted(count, lines));
  }

  private boolean takeKey(CsvRecord row, int index, long line, Faults faults) {
    byte separator = (byte) layout.separator();
    int column = columns.keys()[index].column();
    int code =
        dictionaries[index].codeOf(row.text(), row.start(column), row.end(column), separator);
    if (code == KeyDictionary.UNKNOWN) {
      Message expected = dictionaries[index].form().expected();
      faults.add("NAT-004", line, column + 1, text(row, column), expected);
      return false;
    }
    codes[columns.keys()[index].dimension()] = code;
    return true;
  }

  private boolean takeAmount(CsvRecord row, int column, long line, Faults faults) {
    int index = columns.amount(column);
    int from = row.start(column);
    int end = row.end(column);
    cents[index] = UNREAD;
    wide[index] = BigInteger.ZERO;
    AmountColumn amount = layout.amounts().get(index);
    if (amount.mayBeEmpty() && amount.isNone(text(row, column))) {
      return true;
    }
    long fast = end > from ? amounts.fast(row.text(), from, end) : UNREAD;
    if (fast != UNREAD) {
      cents[index] = fast;
      return true;
    }
    Optional<BigInteger> exact = amounts.exact(row.text(), from, end);
    if (exact.isEmpty()) {
      faults.add("NAT-003", line, column + 1, text(row, column), expectedAmount());
      return false;
    }
    BigInteger value = exact.get();
    boolean fits = value.bitLength() < Long.SIZE - 1;
    cents[index] = fits ? value.longValue() : 0;
    wide[index] = fits ? BigInteger.ZERO : value;
    return true;
  }

  private Message expectedAmount() {
    String example = layout.notation().example();
    return new Message(
        "een bedrag zoals " + example + ", in hele centen",
        "an amount such as " + example + ", in whole cents");
  }

  private void add(int amount, Batch batch) {
    int row = batch.size++;
    int[] constant = codesOfAmount[amount];
    for (int d = 0; d < constant.length; d++) {
      batch.codes[d][row] = constant[d] >= 0 ? constant[d] : codes[d];
    }
    batch.cents[row] = cents[amount];
    if (wide[amount].signum() != 0) {
      batch.wide.put(row, wide[amount]);
    }
  }

  static String text(CsvRecord row, int field) {
    return field < row.fields()
        ? KeyDictionary.decoded(row.text(), row.start(field), row.end(field))
        : "";
  }
}
