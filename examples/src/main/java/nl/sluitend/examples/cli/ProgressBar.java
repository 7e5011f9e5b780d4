package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import nl.sluitend.io.national.Progress;
import picocli.CommandLine.Help.Ansi;

/** A bar on a terminal that grows while files are read; nothing where nobody looks. */
final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 40;
  private static final int WHOLE = 100;

  private final PrintWriter out;
  private final boolean seen;
  private long shown = -1;

  ProgressBar(PrintWriter out, boolean seen) {
    this.out = out;
    this.seen = seen;
  }

  /** A bar that shows if the terminal is one. */
  static ProgressBar on(PrintWriter out) {
    return new ProgressBar(out, Ansi.AUTO.enabled());
  }

  @Override
  public boolean update(long bytesRead, long bytesTotal, long rows, long faultyRows) {
    long percent = bytesTotal == 0 ? WHOLE : percent(bytesRead, bytesTotal);
    if (seen && percent > shown) {
      shown = percent;
      int filled = (int) (percent * WIDTH / WHOLE);
      out.print("\r[%s%s] %s%%".formatted("#".repeat(filled), " ".repeat(WIDTH - filled), percent));
      out.flush();
    }
    return true;
  }

  /** Without overflow for any size of file. */
  private static long percent(long part, long whole) {
    return whole < Long.MAX_VALUE / WHOLE ? part * WHOLE / whole : part / (whole / WHOLE);
  }

  /** Wipes the bar, so that what comes next begins on a clean line. */
  @Override
  public void close() {
    if (shown >= 0) {
      out.print("\r" + " ".repeat(WIDTH + "[] 100%".length()) + "\r");
      out.flush();
      shown = -1;
    }
  }
}
