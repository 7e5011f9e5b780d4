package nl.sluitend.io.national;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.sluitend.national.SumAccumulator;

/**
 * Divides JSON files among threads: each takes some files that follow each other, and what came of
 * them is put together in their order, so that nothing depends on which thread was first.
 */
final class JsonJobs {
  private static final int PARTS_PER_THREAD = 8;

  private final int threads;
  private final Supplier<JsonJob> newJob;
  private final SumAccumulator total;
  private final JsonFaults faults;
  private long rows;
  private int unreadFiles;

  /**
   * Prepares.
   *
   * @param threads how many at most
   * @param newJob makes what reads some files
   * @param total where their sums come together
   */
  JsonJobs(int threads, Settings settings, Supplier<JsonJob> newJob, SumAccumulator total) {
    this.threads = threads;
    this.faults = new JsonFaults(settings.faultsKept());
    this.newJob = newJob;
    this.total = total;
  }

  NationalSums run(List<Source> sources, Meter meter) throws IOException {
    int used = SumJob.affordable(threads, Runtime.getRuntime().maxMemory());
    int size = 1 + sources.size() / (used * PARTS_PER_THREAD);
    ExecutorService workers = Executors.newFixedThreadPool(used);
    try {
      Deque<Future<JsonJob>> jobs = new ArrayDeque<>();
      for (int from = 0; from < sources.size(); from += size) {
        List<Source> part = sources.subList(from, Math.min(from + size, sources.size()));
        jobs.addLast(workers.submit(() -> newJob.get().read(part)));
        // Sums wait for those before them, but not many: they take memory.
        if (jobs.size() > used + 2) {
          add(SumJob.get(jobs.removeFirst()));
        }
      }
      while (!jobs.isEmpty()) {
        add(SumJob.get(jobs.removeFirst()));
      }
      ReadReport report = new ReadReport(rows, faults.rows(), unreadFiles, faults.problems());
      return new NationalSums(total.result(), report);
    } finally {
      meter.stop();
      workers.shutdownNow();
    }
  }

  private void add(JsonJob job) {
    total.add(job.sums());
    faults.addAll(job.faults());
    rows += job.rows();
    unreadFiles += job.unreadFiles();
  }
}
