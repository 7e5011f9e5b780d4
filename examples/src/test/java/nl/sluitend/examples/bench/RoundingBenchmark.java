package nl.sluitend.examples.bench;

import java.util.concurrent.TimeUnit;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.TablePolicy;
import nl.sluitend.publish.TableRounding;
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

/** How long it takes to round a table of twelve columns to thousands so that it adds up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RoundingBenchmark {
  /** A table and its relations. */
  @State(Scope.Benchmark)
  public static class Exact {
    /** What hangs together in it. */
    @Param({
      "NESTED",
      "FLAT_LINKED",
      "NESTED_AMENDED",
      "NESTED_RESULTS",
      "NESTED_LINKED",
      "NESTED_LINKED_HALVES"
    })
    public ExactTables.Shape shape = ExactTables.Shape.NESTED;

    /** How many rows it has, totals included. */
    @Param({"250", "1000", "4000"})
    public int rows;

    private ExactTables exact = ExactTables.of(ExactTables.Shape.NESTED, 4);

    /** Makes the table. */
    @Setup
    public void make() {
      exact = ExactTables.of(shape, rows);
    }
  }

  /**
   * Changes as little as possible.
   *
   * @param of the table
   * @return the rounded table
   */
  @Benchmark
  public RoundedTable leastChange(Exact of) {
    return round(of, TablePolicy.LEAST_CHANGE);
  }

  /**
   * Lets details give way to totals.
   *
   * @param of the table
   * @return the rounded table
   */
  @Benchmark
  public RoundedTable keepTotals(Exact of) {
    return round(of, TablePolicy.KEEP_TOTALS);
  }

  private static RoundedTable round(Exact of, TablePolicy policy) {
    return TableRounding.to(Unit.THOUSAND)
        .with(policy)
        .keeping(of.exact.relations())
        .round(of.exact.table());
  }
}
