package nl.sluitend.io.national;

import java.util.concurrent.CancellationException;

/** Adds up how far all threads are, and stops them when the caller wishes so. */
final class Meter {
  private final Progress progress;
  private final long total;
  private long read;
  private long rows;
  private long faulty;
  private boolean stopped;

  Meter(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  /**
   * Tells what was read since the last time.
   *
   * @throws CancellationException if reading is to stop
   */
  synchronized void add(long moreRead, long moreRows, long moreFaulty) {
    if (!stopped) {
      read += moreRead;
      rows += moreRows;
      faulty += moreFaulty;
      stopped = !progress.update(Math.min(read, total), total, rows, faulty);
    }
    if (stopped) {
      throw new CancellationException("Reading was stopped; there is no result");
    }
  }

  /** Makes every thread stop at its next block. */
  synchronized void stop() {
    stopped = true;
  }

  /** Returns a meter for what is read again: it tells nothing, but stops as this one does. */
  Meter again() {
    return new Meter((bytes, all, good, bad) -> keepsOn(), 0);
  }

  private synchronized boolean keepsOn() {
    add(0, 0, 0);
    return true;
  }
}
