package nl.sluitend.examples.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import nl.sluitend.money.Amount;
import nl.sluitend.money.CentSum;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to add up a column of a million amounts exactly, beside other ways. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class MoneyBenchmark {
  private static final int CELLS = 1_000_000;
  private static final String EURO = "EUR";

  /** One column, in each form that something adds up. */
  @State(Scope.Benchmark)
  public static class Cents {
    long[] cents = {};

    /** Makes the column: from cents up to some hundred million euros, a tenth of it negative. */
    @Setup
    public void fill() {
      cents = BenchAmounts.cents(CELLS, new SplittableRandom(7));
      Amount expected = Amount.of(BigDecimal.valueOf(Arrays.stream(cents).sum(), 2));
      BenchAmounts.same(expected, CentSum.total(cents));
    }
  }

  /** The column as amounts of JavaMoney's reference implementation. */
  @State(Scope.Benchmark)
  public static class Moneys {
    Money[] money = {};

    /**
     * Makes the column.
     *
     * @param of the cents
     */
    @Setup
    public void fill(Cents of) {
      money =
          Arrays.stream(of.cents)
              .mapToObj(c -> Money.of(BigDecimal.valueOf(c, 2), EURO))
              .toArray(Money[]::new);
      BenchAmounts.same(CentSum.total(of.cents), Amount.from(sum(money)));
    }
  }

  /** The column as the fast amounts of JavaMoney's reference implementation. */
  @State(Scope.Benchmark)
  public static class FastMoneys {
    FastMoney[] money = {};

    /**
     * Makes the column.
     *
     * @param of the cents
     */
    @Setup
    public void fill(Cents of) {
      money =
          Arrays.stream(of.cents)
              .mapToObj(c -> FastMoney.of(BigDecimal.valueOf(c, 2), EURO))
              .toArray(FastMoney[]::new);
      BenchAmounts.same(CentSum.total(of.cents), Amount.from(sum(money)));
    }
  }

  /** The column as decimal numbers. */
  @State(Scope.Benchmark)
  public static class Decimals {
    BigDecimal[] decimals = {};

    /**
     * Makes the column.
     *
     * @param of the cents
     */
    @Setup
    public void fill(Cents of) {
      decimals =
          Arrays.stream(of.cents)
              .mapToObj(c -> BigDecimal.valueOf(c, 2))
              .toArray(BigDecimal[]::new);
      BenchAmounts.same(CentSum.total(of.cents), Amount.of(sum(decimals)));
    }
  }

  /**
   * Adds up exactly.
   *
   * @param of the column
   * @return the sum
   */
  @Benchmark
  public Amount sumExactly(Cents of) {
    return CentSum.total(of.cents);
  }

  /**
   * Adds up exactly, one amount after the other.
   *
   * @param of the column
   * @return the sum
   */
  @Benchmark
  public Amount sumExactlyOneByOne(Cents of) {
    CentSum sum = new CentSum();
    for (long cents : of.cents) {
      sum.add(cents);
    }
    return sum.toAmount();
  }

  /**
   * Adds up exactly and hands the sum out as JavaMoney's.
   *
   * @param of the column
   * @return the sum
   */
  @Benchmark
  public MonetaryAmount sumExactlyToMoney(Cents of) {
    return CentSum.total(of.cents).toMoney();
  }

  /**
   * Adds up without a look at overflow.
   *
   * @param of the column
   * @return the sum, if it fits
   */
  @Benchmark
  public long sumUnchecked(Cents of) {
    long sum = 0;
    for (long cents : of.cents) {
      sum += cents;
    }
    return sum;
  }

  /**
   * Adds up decimal numbers.
   *
   * @param of the column
   * @return the sum
   */
  @Benchmark
  public BigDecimal sumBigDecimal(Decimals of) {
    return sum(of.decimals);
  }

  /**
   * Adds up as JavaMoney's users do.
   *
   * @param of the column
   * @return the sum
   */
  @Benchmark
  public Money sumMoney(Moneys of) {
    return sum(of.money);
  }

  /**
   * Adds up as JavaMoney's users do who are in a hurry.
   *
   * @param of the column
   * @return the sum
   */
  @Benchmark
  public FastMoney sumFastMoney(FastMoneys of) {
    return sum(of.money);
  }

  private static BigDecimal sum(BigDecimal[] decimals) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal each : decimals) {
      sum = sum.add(each);
    }
    return sum;
  }

  private static Money sum(Money[] money) {
    Money sum = Money.zero(money[0].getCurrency());
    for (Money each : money) {
      sum = sum.add(each);
    }
    return sum;
  }

  private static FastMoney sum(FastMoney[] money) {
    FastMoney sum = FastMoney.zero(money[0].getCurrency());
    for (FastMoney each : money) {
      sum = sum.add(each);
    }
    return sum;
  }
}
