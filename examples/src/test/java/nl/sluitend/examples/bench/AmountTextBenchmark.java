package nl.sluitend.examples.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.sluitend.money.AmountNotation.DUTCH;
import static nl.sluitend.money.AmountNotation.PLAIN;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.money.format.AmountFormatQueryBuilder;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryFormats;
import nl.sluitend.money.Amount;
import nl.sluitend.money.AmountNotation;
import org.javamoney.moneta.format.CurrencyStyle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to read an amount from text exactly, beside other ways. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AmountTextBenchmark.TEXTS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class AmountTextBenchmark {
  static final int TEXTS = 100_000;

  /** The texts, each by itself and as a field of one long line. */
  @State(Scope.Benchmark)
  public static class Texts {
    private final MonetaryAmountFormat money =
        MonetaryFormats.getAmountFormat(
            AmountFormatQueryBuilder.of(Locale.forLanguageTag("nl-NL"))
                .set(CurrencyStyle.CODE)
                .build());
    private final DecimalFormat dutchFormat = dutchFormat();
    String[] plain = {};
    String[] dutch = {};
    String[] inEuros = {};
    Line plainLine = new Line();
    Line dutchLine = new Line();

    /** Writes the amounts in each notation, and reads them back in each way. */
    @Setup
    public void write() {
      long[] cents = BenchAmounts.cents(TEXTS, new SplittableRandom(11));
      plain = texts(cents, amount -> amount.toPlainString());
      dutch = texts(cents, amount -> dutchFormat.format(amount));
      inEuros = texts(cents, amount -> money.format(Amount.of(amount).toMoney()));
      plainLine = new Line(plain);
      dutchLine = new Line(dutch);
      for (int i = 0; i < TEXTS; i++) {
        BigDecimal amount = BigDecimal.valueOf(cents[i], 2);
        BenchAmounts.same(amount, new BigDecimal(plain[i]));
        BenchAmounts.same(amount, decimalFormat(dutch[i]));
        BenchAmounts.same(Amount.of(amount), Amount.from(money.parse(inEuros[i])));
        BenchAmounts.same(cents[i], PLAIN.cents(plain[i]));
        BenchAmounts.same(cents[i], DUTCH.cents(dutch[i]));
        BenchAmounts.same(cents[i], plainLine.cents(PLAIN, i));
        BenchAmounts.same(cents[i], dutchLine.cents(DUTCH, i));
      }
    }

    Number decimalFormat(String text) {
      return dutchFormat.parse(text, new ParsePosition(0));
    }

    private static String[] texts(long[] cents, Function<BigDecimal, String> written) {
      return Arrays.stream(cents)
          .mapToObj(c -> written.apply(BigDecimal.valueOf(c, 2)))
          .toArray(String[]::new);
    }

    private static DecimalFormat dutchFormat() {
      DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
      symbols.setGroupingSeparator('.');
      symbols.setDecimalSeparator(',');
      DecimalFormat format = new DecimalFormat("#,##0.00", symbols);
      format.setParseBigDecimal(true);
      return format;
    }
  }

  /** Fields with a semicolon behind each, and where they are. */
  static final class Line {
    private final byte[] bytes;
    private final int[] starts;

    Line(String... fields) {
      bytes = (String.join(";", fields) + ";").getBytes(US_ASCII);
      starts = new int[fields.length + 1];
      for (int i = 0; i < fields.length; i++) {
        starts[i + 1] = starts[i] + fields[i].length() + 1;
      }
    }

    long cents(AmountNotation notation, int field) {
      return notation.cents(bytes, starts[field], starts[field + 1] - 1);
    }
  }

  /**
   * Reads Dutch amounts from bytes.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void dutchFromBytes(Texts of, Blackhole read) {
    for (int i = 0; i < TEXTS; i++) {
      read.consume(of.dutchLine.cents(DUTCH, i));
    }
  }

  /**
   * Reads Dutch amounts from strings.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void dutchFromStrings(Texts of, Blackhole read) {
    for (String text : of.dutch) {
      read.consume(DUTCH.cents(text));
    }
  }

  /**
   * Reads Dutch amounts as decimal numbers.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void dutchByDecimalFormat(Texts of, Blackhole read) {
    for (String text : of.dutch) {
      read.consume(of.decimalFormat(text));
    }
  }

  /**
   * Reads Dutch amounts, with their currency, as JavaMoney's users do.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void dutchByMoneyFormat(Texts of, Blackhole read) {
    for (String text : of.inEuros) {
      read.consume(of.money.parse(text));
    }
  }

  /**
   * Reads plain amounts from bytes.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void plainFromBytes(Texts of, Blackhole read) {
    for (int i = 0; i < TEXTS; i++) {
      read.consume(of.plainLine.cents(PLAIN, i));
    }
  }

  /**
   * Reads plain amounts from strings.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void plainFromStrings(Texts of, Blackhole read) {
    for (String text : of.plain) {
      read.consume(PLAIN.cents(text));
    }
  }

  /**
   * Reads plain amounts as decimal numbers.
   *
   * @param of the texts
   * @param read takes what is read
   */
  @Benchmark
  public void plainByBigDecimal(Texts of, Blackhole read) {
    for (String text : of.plain) {
      read.consume(new BigDecimal(text));
    }
  }
}
