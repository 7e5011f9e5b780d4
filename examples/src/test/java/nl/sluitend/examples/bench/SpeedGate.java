package nl.sluitend.examples.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every speed that a release must have, beside what it is compared with, and ends with 1
 * if one of them is missed.
 *
 * <pre>java -cp … nl.sluitend.examples.bench.SpeedGate FOLDER [ROWS]</pre>
 *
 * <p>One million rows take some minutes; before a release it is ten million. Each figure is a ratio
 * of two medians of one run, so it says something on any machine that does nothing else.
 */
public final class SpeedGate {
  private static final String ROWS = "1000000";
  private static final int ROWS_FOR_THREADS = 10_000_000;
  private static final String DUTCH = "DUTCH";
  private static final String PLAIN = "PLAIN";
  private static final String SORTED = "SORTED";
  private static final String SHUFFLED = "SHUFFLED";

  private final String folder;
  private final String rows;
  private final Map<Side, RunResult> results = new HashMap<>();
  private final List<String> missed = new ArrayList<>();

  private SpeedGate(String folder, String rows) {
    this.folder = folder;
    this.rows = rows;
  }

  /** One side of a comparison: a benchmark with its parameters. */
  private record Side(String benchmark, Map<String, String> parameters) {
    Side(Class<?> benchmark, String method) {
      this(benchmark, method, Map.of());
    }

    Side(Class<?> benchmark, String method, Map<String, String> parameters) {
      this(benchmark.getName() + "." + method, parameters);
    }
  }

  /**
   * Measures.
   *
   * @param args the folder for the files, and how many rows they have
   * @throws RunnerException if a benchmark cannot be run, or two sides have other results
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if this one is stopped
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    SpeedGate gate = new SpeedGate(args[0], args.length > 1 ? args[1] : ROWS);
    gate.bulk();
    gate.money();
    gate.json();
    gate.startUp();
    if (!gate.missed.isEmpty()) {
      System.out.println("Missed: " + String.join(", ", gate.missed));
      System.exit(1);
    }
    System.out.println("Every must that was measured is met.");
  }

  private void bulk() throws RunnerException {
    Side sorted = national(NationalProgram.SUMS, SORTED, PLAIN, 1);
    Side shuffled = national(NationalProgram.SUMS, SHUFFLED, PLAIN, 1);
    faster("B1 DuckDB", sorted, national(NationalProgram.DUCKDB, SORTED, PLAIN, 1), 4);
    faster(
        "B2 DuckDB, shuffled", shuffled, national(NationalProgram.DUCKDB, SHUFFLED, PLAIN, 1), 3.5);
    for (String order : List.of(SORTED, SHUFFLED)) {
      Side ours = national(NationalProgram.SUMS, order, DUTCH, 1);
      Side duckDb = national(NationalProgram.DUCKDB, order, DUTCH, 1);
      faster("B3 DuckDB, Dutch, " + order, ours, duckDb, 3.5);
      Side plain = order.equals(SORTED) ? sorted : shuffled;
      faster("B4 scan, " + order, plain, national(NationalProgram.SCAN, order, PLAIN, 1), 0.28);
    }
    faster(
        "B7 FastCSV reading",
        national(NationalProgram.ROW_VIEW, SORTED, PLAIN, 1),
        national(NationalProgram.FASTCSV_READ, SORTED, PLAIN, 1),
        1.5);
    faster(
        "B8 Jackson records",
        national(NationalProgram.ROW_STREAM, SORTED, PLAIN, 1),
        national(NationalProgram.JACKSON_READ, SORTED, PLAIN, 1),
        2);
    allocates("B11 bytes a row", sorted, Double.parseDouble(rows), 8);
    if (Integer.parseInt(rows) < ROWS_FOR_THREADS) {
      System.out.println(
          "B5, B6 are of " + ROWS_FOR_THREADS + " rows: threads take time to start.");
      return;
    }
    Side twice = national(NationalProgram.SUMS, SORTED, PLAIN, 2);
    faster("B5 two threads", twice, sorted, 1.7);
    faster(
        "B6 DuckDB, two threads", twice, national(NationalProgram.DUCKDB, SORTED, PLAIN, 2), 4.5);
  }

  private Side national(NationalProgram program, String order, String notation, int threads) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("folder", folder);
    parameters.put("rows", rows);
    parameters.put("program", program.name());
    parameters.put("order", order);
    parameters.put("notation", notation);
    parameters.put("threads", Integer.toString(threads));
    return new Side(NationalBenchmark.class, "read", parameters);
  }

  private void money() throws RunnerException {
    Side sum = new Side(MoneyBenchmark.class, "sumExactly");
    Side handedOut = new Side(MoneyBenchmark.class, "sumExactlyToMoney");
    Side money = new Side(MoneyBenchmark.class, "sumMoney");
    faster("M1 Money", sum, money, 400);
    faster("M1 FastMoney", sum, new Side(MoneyBenchmark.class, "sumFastMoney"), 200);
    faster("M1 BigDecimal", sum, new Side(MoneyBenchmark.class, "sumBigDecimal"), 12);
    faster("M2 unchecked", sum, new Side(MoneyBenchmark.class, "sumUnchecked"), 1 / 1.5);
    faster("M3 Money", handedOut, money, 300);

    allocates("M7 bytes, a column", sum, 1, 100);

    Side bytes = new Side(AmountTextBenchmark.class, "dutchFromBytes");
    Side strings = new Side(AmountTextBenchmark.class, "dutchFromStrings");
    Side plain = new Side(AmountTextBenchmark.class, "plainFromBytes");
    Side format = new Side(AmountTextBenchmark.class, "dutchByDecimalFormat");
    Side moneta = new Side(AmountTextBenchmark.class, "dutchByMoneyFormat");
    faster("M4 DecimalFormat, bytes", bytes, format, 3);
    faster("M4 DecimalFormat, String", strings, format, 3);
    faster("M5 Moneta's format, bytes", bytes, moneta, 50);
    faster("M5 Moneta's format, String", strings, moneta, 50);
    faster("M6 BigDecimal", plain, new Side(AmountTextBenchmark.class, "plainByBigDecimal"), 2.5);
    for (Side text : List.of(bytes, strings, plain)) {
      String method = text.benchmark().substring(text.benchmark().lastIndexOf('.') + 1);
      allocates("M7 bytes, " + method, text, 1, 0.5);
    }
  }

  private void json() throws RunnerException {
    for (String array : List.of("true", "false")) {
      String form = "true".equals(array) ? ", array" : ", lines";
      Map<String, String> parameters = Map.of("array", array);
      Side ours = new Side(NationalJsonBenchmark.class, "grouped", parameters);
      Side tokens = new Side(NationalJsonBenchmark.class, "tokensOnly", parameters);
      Side records = new Side(NationalJsonBenchmark.class, "databindRecords", parameters);
      Side duckDb = new Side(NationalJsonBenchmark.class, "duckDb", parameters);
      faster("J1 databind" + form, ours, records, 1.4);
      faster("J2 tokens" + form, ours, tokens, 0.7);
      faster("J3 DuckDB" + form, ours, duckDb, "true".equals(array) ? 0.8 : 0.6);
    }
  }

  private void startUp() throws IOException, InterruptedException {
    StartUp.Figures figures = StartUp.measure(StartUp.ROUNDS);
    say("S1 empty process", figures.firstSum(), figures.firstSum() <= 1.3, "at most 1.3");
    say(
        "S2 Moneta's first",
        figures.firstHandedOut(),
        figures.firstHandedOut() <= 1.1,
        "at most 1.1");
  }

  private void faster(String what, Side ours, Side beside, double least) throws RunnerException {
    double ratio = median(beside) / median(ours);
    say(what, ratio, ratio >= least, "at least " + least);
  }

  private void allocates(String what, Side side, double per, double most) throws RunnerException {
    double bytes =
        result(side).getSecondaryResults().get("gc.alloc.rate.norm").getStatistics().getMin() / per;
    say(what, bytes, bytes <= most, "at most " + most);
  }

  private void say(String what, double figure, boolean met, String must) {
    String verdict = met ? "met" : "MISSED";
    System.out.println(
        String.format(Locale.ROOT, "%-30s %8.2f  %-16s %s", what, figure, must, verdict));
    if (!met) {
      missed.add(what);
    }
  }

  private double median(Side side) throws RunnerException {
    return result(side).getPrimaryResult().getStatistics().getPercentile(50);
  }

  private RunResult result(Side side) throws RunnerException {
    RunResult known = results.get(side);
    if (known == null) {
      known = run(side);
      results.put(side, known);
    }
    return known;
  }

  private static RunResult run(Side side) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + side.benchmark().replace(".", "\\.") + "$")
            .forks(1)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    side.parameters().forEach((name, value) -> options.param(name, value));
    if (side.benchmark().startsWith(NationalBenchmark.class.getName())) {
      // Compiling takes one of two cores from the threads; that must be over.
      options.mode(Mode.SingleShotTime).warmupIterations(15).measurementIterations(11);
    } else {
      TimeValue moment = TimeValue.milliseconds(500);
      options.warmupIterations(6).warmupTime(moment);
      options.measurementIterations(9).measurementTime(moment);
    }
    return new Runner(options.build()).runSingle();
  }
}
