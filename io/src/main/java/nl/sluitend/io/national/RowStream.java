package nl.sluitend.io.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import nl.sluitend.national.Dimension;

/** Rows that are read as they are asked for, file after file. */
final class RowStream extends Spliterators.AbstractSpliterator<NationalRow> {
  private static final Batch NONE = new Batch(0);

  private final NationalLayout layout;
  private final List<Dimension> dimensions;
  private final Settings settings;
  private final Iterator<Source> sources;
  private final Meter meter;
  private final Consumer<? super ReadReport> atEnd;
  private final Tally tally;
  private final RowView view;

  /** The file that is being read, if any. */
  private final Deque<Piece.Reading> open = new ArrayDeque<>(1);

  private Batch batch = NONE;
  private int row;
  private boolean ended;

  RowStream(
      NationalLayout layout,
      Settings settings,
      List<Source> sources,
      Meter meter,
      Consumer<? super ReadReport> atEnd) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.layout = layout;
    this.dimensions = List.copyOf(layout.dimensions());
    this.settings = settings;
    this.sources = sources.iterator();
    this.meter = meter;
    this.atEnd = atEnd;
    this.tally = new Tally(settings);
    this.view = new RowView(dimensions);
  }

  @Override
  public boolean tryAdvance(Consumer<? super NationalRow> action) {
    while (row == batch.size) {
      if (ended) {
        return false;
      }
      try {
        nextBatch();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    view.move(batch, row++);
    action.accept(view.toRow());
    return true;
  }

  /** Reads on: some rows, or none at the end of a file. */
  private void nextBatch() throws IOException {
    row = 0;
    batch = NONE;
    Piece.Reading reading = open.peek();
    if (reading != null) {
      boolean more = reading.next();
      batch = reading.batch();
      if (!more) {
        tally.add(reading.outcome());
        close();
      }
    } else if (sources.hasNext()) {
      begin(sources.next());
    } else {
      ended = true;
      atEnd.accept(tally.report());
    }
  }

  private void begin(Source source) throws IOException {
    Opening opening = Opening.of(source, layout, dimensions, settings);
    tally.begin(opening);
    if (opening.text().isPresent()) {
      Piece piece = Piece.whole(opening.text().get());
      open.push(new Piece.Reading(piece, new RowTarget(view, ignored -> {}), meter));
    } else {
      meter.add(source.size(), 0, 0);
    }
  }

  /** Closes what is open. */
  void close() {
    try {
      while (!open.isEmpty()) {
        open.pop().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
