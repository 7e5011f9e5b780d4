package nl.sluitend.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/**
 * How long a national file takes: sums per municipality, year and taakveld, and rows one by one,
 * beside others that do the same. See the README beside this.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(
    value = 3,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class NationalBenchmark {
  private static final Set<NationalProgram> OF_SUMS =
      EnumSet.of(
          NationalProgram.SUMS,
          NationalProgram.DUCKDB,
          NationalProgram.FASTCSV,
          NationalProgram.JACKSON);

  /** The number of rows; 10000000 before a release. */
  @Param("1000000")
  public int rows = 1_000_000;

  /** The order of the rows. */
  @Param({"SORTED", "SHUFFLED"})
  public NationalData.Order order = NationalData.Order.SORTED;

  /** How amounts are written. */
  @Param({"PLAIN", "DUTCH"})
  public NationalData.Notation notation = NationalData.Notation.PLAIN;

  /** How many threads those may use that can use more than one. */
  @Param("1")
  public int threads = 1;

  /** Who reads. */
  @Param({
    "SUMS",
    "DUCKDB",
    "FASTCSV",
    "FASTCSV_READ",
    "JACKSON",
    "JACKSON_READ",
    "ROW_VIEW",
    "ROW_STREAM",
    "SCAN"
  })
  public NationalProgram program = NationalProgram.SUMS;

  /** Where files are kept between runs. */
  @Param("target/national")
  public String folder = "target/national";

  private Path file = Path.of("");

  /**
   * Makes the file if it is not there, and checks that the sums are those of ours.
   *
   * @throws IOException if the file cannot be written or read
   * @throws SQLException if DuckDB cannot read it
   */
  @Setup
  public void make() throws IOException, SQLException {
    file = NationalData.file(Path.of(folder), rows, order, notation);
    if (OF_SUMS.contains(program)) {
      Map<String, Long> ours = NationalProgram.sums(NationalProgram.SUMS.run(file, threads));
      if (!NationalProgram.sums(program.run(file, threads)).equals(ours)) {
        throw new IllegalStateException(program + " has other sums");
      }
    }
  }

  /**
   * Reads the file.
   *
   * @return what came of it
   * @throws IOException if the file cannot be read
   * @throws SQLException if DuckDB cannot read it
   */
  @Benchmark
  public Object read() throws IOException, SQLException {
    return program.run(file, threads);
  }
}
