package nl.sluitend.examples.bench;

import java.util.concurrent.TimeUnit;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.table.BudgetTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to check one table, all rules included. See the README beside this. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CheckBenchmark {
  /** Tables as published, the same at each size. */
  @State(Scope.Benchmark)
  public static class Published {
    /** Rows x columns. */
    @Param({"100x12", "200x12", "400x12", "800x12", "1000x10"})
    public String size = "200x12";

    BudgetTable table = BenchTables.published(10, 4, 4);

    /** Makes the table. */
    @Setup
    public void make() {
      int rows = Integer.parseInt(size.substring(0, size.indexOf('x')));
      int columns = Integer.parseInt(size.substring(size.indexOf('x') + 1));
      table = BenchTables.published(rows, columns, columns == 12 ? 4 : 5);
    }
  }

  /** Tables that make a search for relations hard. */
  @State(Scope.Benchmark)
  public static class Adversarial {
    /** What makes it hard, rows x columns. */
    @Param({"EQUAL 200x12", "ZERO 200x12", "DIGITS 200x12", "UNRELATED_TOTALS 2000x5"})
    public String kind = "EQUAL 200x12";

    BudgetTable table = BenchTables.published(10, 4, 4);

    /** Makes the table. */
    @Setup
    public void make() {
      String[] words = kind.split("[ x]", -1);
      table =
          BenchTables.adversary(
              BenchTables.Adversary.valueOf(words[0]),
              Integer.parseInt(words[1]),
              Integer.parseInt(words[2]));
    }
  }

  /**
   * Checks a table as published.
   *
   * @param state the table
   * @return what was found
   */
  @Benchmark
  public CheckedTable published(Published state) {
    return TableCheck.check("table.csv", state.table);
  }

  /**
   * Checks a table that makes it hard.
   *
   * @param state the table
   * @return what was found
   */
  @Benchmark
  public CheckedTable adversarial(Adversarial state) {
    return TableCheck.check("table.csv", state.table);
  }
}
