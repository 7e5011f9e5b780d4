package nl.sluitend.io.national;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sluitend.io.national.Piece.Outcome;
import nl.sluitend.io.national.PieceReader.Text;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.SumAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * Adds up files with several threads. Each piece has sums of its own, and these are put together in
 * the order of the pieces, so that nothing depends on which thread was first.
 */
final class SumJob {
  private static final int PIECES_PER_THREAD = 4;

  /** What a thread takes: its block, and the sums of pieces that wait for those before them. */
  private static final long MEMORY_OF_THREAD = 20L << 20;

  private final NationalLayout layout;
  private final List<Dimension> by;
  private final int threads;
  private final Settings settings;
  private final Meter meter;
  private final SumAccumulator total;
  private final Tally tally;
  private final Deque<Step> steps = new ArrayDeque<>();

  /** Where the next row begins of the text that is being put together. */
  private long position;

  /** What is to be put together next, once its thread is done. */
  private interface Step {
    void finish() throws IOException;
  }

  SumJob(NationalLayout layout, List<Dimension> by, int threads, Settings settings, Meter meter) {
    this.layout = layout;
    this.by = by;
    this.threads = affordable(threads, Runtime.getRuntime().maxMemory());
    this.settings = settings;
    this.meter = meter;
    this.total = new SumAccumulator(by);
    this.tally = new Tally(settings);
  }

  /** Returns as many threads as were asked for, or as the memory has room for. */
  static int affordable(int threads, long memory) {
    return (int) Math.max(1, Math.min(threads, memory / MEMORY_OF_THREAD));
  }

  NationalSums run(List<Source> sources) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (Source source : sources) {
        Opening opening = Opening.of(source, layout, by, settings);
        push(() -> begin(opening));
        if (opening.text().isPresent()) {
          divide(opening.text().get(), workers);
        } else {
          meter.add(source.size(), 0, 0);
        }
      }
      while (!steps.isEmpty()) {
        steps.removeFirst().finish();
      }
      return new NationalSums(total.result(), tally.report());
    } finally {
      meter.stop();
      workers.shutdownNow();
    }
  }

  /** Sums wait for those before them, but not many: they take memory. */
  private void push(Step step) throws IOException {
    steps.addLast(step);
    while (steps.size() > threads + 2) {
      steps.removeFirst().finish();
    }
  }

  private void begin(Opening opening) {
    tally.begin(opening);
    position = opening.text().map(text -> text.heading().end()).orElse(0L);
  }

  private void divide(Text text, ExecutorService workers) throws IOException {
    long from = text.heading().end();
    long size = text.isDivisible() ? text.source().size() : from;
    long pieces = (long) threads * PIECES_PER_THREAD;
    long step = Math.max(settings.smallestPiece(), (size - from) / pieces + 1);
    boolean exact = true;
    while (from + step < size) {
      start(new Piece(text, from, from + step, exact), workers);
      from += step;
      exact = false;
    }
    start(new Piece(text, from, Long.MAX_VALUE, exact), workers);
  }

  private void start(Piece piece, ExecutorService workers) throws IOException {
    SumTarget sums = new SumTarget(by);
    Future<Outcome> outcome = workers.submit(() -> piece.read(sums, meter));
    push(() -> finish(piece, sums, outcome));
  }

  private void finish(Piece piece, SumTarget sums, Future<Outcome> future) throws IOException {
    Outcome outcome = get(future);
    SumTarget read = sums;
    if (outcome.start() != position) {
      // The line feed it began after was within quotes.
      Piece again = new Piece(piece.text(), position, piece.to(), true);
      read = new SumTarget(by);
      outcome = again.read(read, meter.again());
    }
    total.add(read.sums());
    tally.add(outcome);
    position = outcome.end();
  }

  /** Waits for what a thread does; what it threw is thrown here. */
  static <T> T get(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Piece.interrupted(e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    if (cause instanceof IOException unread) {
      return unread;
    }
    if (cause instanceof RuntimeException wrong) {
      throw wrong;
    }
    throw new IllegalStateException(cause);
  }
}
