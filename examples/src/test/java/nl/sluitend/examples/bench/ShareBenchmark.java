package nl.sluitend.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.publish.Split;
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

/** How long it takes to split one amount over very many keys, keys included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ShareBenchmark {
  private static final Message KEY = Message.same("sleutel");
  private static final Amount AMOUNT = Amount.ofCents(123_456_789_012L);

  /** The members and what they have. */
  @State(Scope.Benchmark)
  public static class Members {
    /** How many members there are. */
    @Param({"1000", "100000", "1000000"})
    public int members;

    final List<Message> names = new ArrayList<>();
    long[] inhabitants = {};
    long[] cents = {};

    /** Makes numbers of inhabitants, and amounts whose products do not fit a long. */
    @Setup
    public void fill() {
      inhabitants = new long[members];
      cents = new long[members];
      for (int i = 0; i < members; i++) {
        names.add(Message.same("lid " + i));
        inhabitants[i] = 1 + (i * 7919L) % 100_003;
        cents[i] = inhabitants[i] * 1_000_003;
      }
    }
  }

  /**
   * Splits by the largest remainder over numbers of inhabitants.
   *
   * @param of the members
   * @return the split
   */
  @Benchmark
  public Split largestRemainder(Members of) {
    return ResiduePolicy.LARGEST_REMAINDER.split(
        AMOUNT, Unit.CENT, Keys.of(KEY, of.names, of.inhabitants));
  }

  /**
   * Splits by the largest remainder over amounts in cents.
   *
   * @param of the members
   * @return the split
   */
  @Benchmark
  public Split largestRemainderOverAmounts(Members of) {
    return ResiduePolicy.LARGEST_REMAINDER.split(
        AMOUNT, Unit.CENT, Keys.of(KEY, of.names, of.cents));
  }

  /**
   * Splits with a line of rounding over numbers of inhabitants.
   *
   * @param of the members
   * @return the split
   */
  @Benchmark
  public Split roundingLine(Members of) {
    return ResiduePolicy.ROUNDING_LINE.split(
        AMOUNT, Unit.CENT, Keys.of(KEY, of.names, of.inhabitants));
  }
}
