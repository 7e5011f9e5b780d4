package nl.sluitend.io.national;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.io.national.NationalLayout.AmountColumn;
import nl.sluitend.message.Message;
import nl.sluitend.national.Dimension;

/** The rows of one piece of a text, batch by batch: each row that begins in the piece. */
final class PieceReader implements AutoCloseable {
  private static final int MARGIN = AmountBytes.BEFORE;
  private static final int SHOWN_OF_LONG = 100;

  private final Source.Bytes in;
  private final int block;
  private final long to;
  private final Faults faults;
  private final Batch batch;
  private final CsvRecord record;
  private final FastRows fast;
  private final SlowRows slow;
  private final boolean isPlain;
  private final int amountsPerRow;

  /** A margin, then what was read and not yet taken, then room. */
  private final byte[] bytes;

  /** The place in the text of the first byte after the margin. */
  private long base;

  private int at = MARGIN;
  private int limit = MARGIN;
  private int afterLastFeed = MARGIN;
  private boolean ended;

  /** Within a line that is too long, the rest of which is passed over. */
  private boolean passing;

  private long lines;
  private long rows;

  /** What goes for all pieces of a text. */
  record Text(
      Source source,
      Heading heading,
      NationalLayout layout,
      List<Dimension> wanted,
      Settings settings) {
    /** Tells whether reading can begin anywhere: not where each row is told from all before it. */
    boolean isDivisible() {
      return source.isDivisible() && heading.columns().once().length == 0;
    }
  }

  /**
   * Opens a piece.
   *
   * @param from a byte at which a row begins, unless {@link #findRow} is called first
   * @param to each row that begins before this byte is read
   */
  PieceReader(Text text, Batch.Target codes, long from, long to) throws IOException {
    NationalLayout layout = text.layout();
    Columns columns = text.heading().columns();
    this.to = to;
    this.block = text.settings().block();
    this.faults = new Faults(text.settings().faultsKept());
    this.record = new CsvRecord(layout.separator());
    this.bytes = new byte[MARGIN + text.settings().longestRecord() + FastRows.AFTER];
    this.batch = new Batch(text.wanted().size());
    this.amountsPerRow = layout.amounts().size();
    int[][] constants = constants(text, codes);
    KeyDictionary[] dictionaries = dictionaries(text, codes, faults);
    AmountBytes amounts = new AmountBytes(layout.notation(), layout.unit());
    this.slow = new SlowRows(text, dictionaries, amounts, constants);
    this.fast = new FastRows(layout.separator(), columns, dictionaries, amounts);
    this.isPlain =
        amountsPerRow == 1 && !layout.amounts().get(0).mayBeEmpty() && columns.once().length == 0;
    for (int d = 0; d < constants[0].length; d++) {
      Arrays.fill(batch.codes[d], constants[0][d]);
    }
    this.base = from;
    this.in = text.source().open(from);
  }

  private static int[][] constants(Text text, Batch.Target codes) {
    List<AmountColumn> amounts = text.layout().amounts();
    int[][] constants = new int[amounts.size()][text.wanted().size()];
    for (int a = 0; a < amounts.size(); a++) {
      for (int d = 0; d < constants[a].length; d++) {
        Dimension dimension = text.wanted().get(d);
        String key =
            text.layout().fixed().getOrDefault(dimension, amounts.get(a).keys().get(dimension));
        constants[a][d] = key == null ? KeyDictionary.UNKNOWN : codes.code(d, key);
      }
    }
    return constants;
  }

  /** Returns one for the keys of each dimension in a column. */
  private static KeyDictionary[] dictionaries(Text text, Batch.Target codes, Faults faults) {
    return Arrays.stream(text.heading().columns().keys())
        .map(Columns.Keys::dimension)
        .map(
            d ->
                new KeyDictionary(
                    text.layout().formOf(text.wanted().get(d)),
                    key -> codes.code(d, key),
                    faults::addNotUtf8))
        .toArray(KeyDictionary[]::new);
  }

  /** Goes on to the first row after a line feed, where it is not known that one begins here. */
  void findRow() throws IOException {
    while (at < limit || !ended) {
      while (at < limit) {
        if (bytes[at++] == '\n') {
          return;
        }
      }
      more();
    }
  }

  /** Returns the place in the text of the next row. */
  long position() {
    return base + (at - MARGIN);
  }

  /** Returns how many lines ended in what was read. */
  long lines() {
    return lines;
  }

  /** Returns how many rows were read, faulty ones not counted. */
  long rows() {
    return rows;
  }

  Faults faults() {
    return faults;
  }

  /** Returns how many of {@link Source#size()} were read or passed over. */
  long consumed() {
    return in.consumed();
  }

  /** Returns the rows of the last {@link #next}. */
  Batch batch() {
    return batch;
  }

  /**
   * Reads rows into the batch, at most one block of bytes.
   *
   * @return whether there may be more; false with the last rows of the piece
   */
  boolean next() throws IOException {
    batch.clear();
    takeRows();
    if (!isDone() && hasRoom() && !ended) {
      more();
    }
    return !isDone();
  }

  private boolean isDone() {
    return (position() >= to && !passing) || (ended && at == limit);
  }

  private boolean hasRoom() {
    return batch.size + amountsPerRow <= Batch.ROWS;
  }

  private void takeRows() {
    int end = (int) Math.min(limit - MARGIN, to - base) + MARGIN;
    int stop = isPlain ? Math.min(end, afterLastFeed) : MARGIN;
    while ((at < end || (passing && at < limit)) && hasRoom()) {
      if (passing) {
        passLine();
        continue;
      }
      if (at < stop) {
        takePlainRows(stop);
        if (at >= end || !hasRoom()) {
          return;
        }
      }
      if (!takeRecord()) {
        return;
      }
    }
  }

  private void takePlainRows(int stop) {
    int before = batch.size;
    at = fast.read(bytes, at, stop, batch);
    int taken = batch.size - before;
    lines += taken;
    rows += taken;
  }

  private boolean takeRecord() {
    int next = record.read(bytes, at, limit, ended);
    if (next == CsvRecord.INCOMPLETE) {
      return false;
    }
    boolean read = !record.isEmptyLine() && slow.take(record, lines, batch, faults);
    rows += read ? 1 : 0;
    if (record.isOpen()) {
      // Whatever follows the quote is not lost: only this line is given up.
      passLine();
      return true;
    }
    lines += record.lineEnds();
    at = next;
    return true;
  }

  /** Goes on to the end of a line, which then is that of an empty one. */
  private void passLine() {
    while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    passing = at == limit && !ended;
  }

  /** Reads a block, behind what is left. */
  private void more() throws IOException {
    int left = limit - at;
    System.arraycopy(bytes, at, bytes, MARGIN, left);
    base += at - MARGIN;
    at = MARGIN;
    limit = MARGIN + left;
    int room = bytes.length - FastRows.AFTER - limit;
    if (room == 0) {
      faults.add(
          "NAT-006",
          lines,
          0,
          KeyDictionary.decoded(bytes, at, at + SHOWN_OF_LONG),
          new Message("een regel van hooguit 1 MiB", "a line of at most 1 MiB"));
      passLine();
      return;
    }
    int read = in.read(bytes, limit, Math.min(block, room));
    ended = read < 0;
    limit += Math.max(0, read);
    afterLastFeed = limit;
    while (afterLastFeed > at && bytes[afterLastFeed - 1] != '\n') {
      afterLastFeed--;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
