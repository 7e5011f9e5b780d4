package nl.sluitend.io.national;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CancellationException;
import nl.sluitend.io.national.PieceReader.Text;

/**
 * A piece of a text that is to be read.
 *
 * @param from where it begins
 * @param to where the next one begins
 * @param isExact whether a row begins at {@code from}; else the first row begins after the first
 *     line feed from the byte before, provided that this is in no quotes
 */
record Piece(Text text, long from, long to, boolean isExact) {
  /**
   * What was read of a piece.
   *
   * @param start where its first row began
   * @param end where the row after its last begins
   */
  record Outcome(long start, long end, long lines, long rows, Faults faults) {}

  /** Returns all rows of a text as one piece. */
  static Piece whole(Text text) {
    return new Piece(text, text.heading().end(), Long.MAX_VALUE, true);
  }

  /** Reads the rows and hands them over. */
  Outcome read(Batch.Target target, Meter meter) throws IOException {
    try (Reading reading = new Reading(this, target, meter)) {
      boolean more = true;
      while (more) {
        more = reading.next();
        target.take(reading.batch());
      }
      return reading.outcome();
    } catch (IOException e) {
      throw unreadable(text.source(), e);
    }
  }

  /** Says which file it was; an interrupt of the thread that read it is no fault of the file. */
  static IOException unreadable(Source source, IOException cause) {
    if (cause instanceof ClosedByInterruptException) {
      throw interrupted(cause);
    }
    return new IOException(source.name() + " cannot be read: " + cause, cause);
  }

  static CancellationException interrupted(Exception cause) {
    CancellationException stopped =
        new CancellationException("Reading was interrupted; there is no result");
    stopped.initCause(cause);
    return stopped;
  }

  /** A piece while it is read; it tells the meter how far it is. */
  static final class Reading implements AutoCloseable {
    private final PieceReader reader;
    private final Meter meter;
    private final long start;
    private final boolean isEmpty;
    private long consumed;
    private long rows;
    private long faulty;

    Reading(Piece piece, Batch.Target codes, Meter meter) throws IOException {
      this.meter = meter;
      this.reader =
          new PieceReader(piece.text, codes, piece.isExact ? piece.from : piece.from - 1, piece.to);
      if (!piece.isExact) {
        reader.findRow();
      }
      start = reader.position();
      consumed = piece.from == piece.text.heading().end() ? 0 : piece.from;
      isEmpty = start >= piece.to;
    }

    /** Reads the next rows; false with the last. */
    boolean next() throws IOException {
      boolean more = !isEmpty && reader.next();
      if (reader.consumed() > consumed || !more) {
        long faults = reader.faults().count();
        meter.add(reader.consumed() - consumed, reader.rows() - rows, faults - faulty);
        consumed = reader.consumed();
        rows = reader.rows();
        faulty = faults;
      }
      return more;
    }

    Batch batch() {
      return reader.batch();
    }

    Outcome outcome() {
      return new Outcome(start, reader.position(), reader.lines(), reader.rows(), reader.faults());
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
