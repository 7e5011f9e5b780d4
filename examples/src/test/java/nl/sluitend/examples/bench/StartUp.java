package nl.sluitend.examples.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.sluitend.money.CentSum;
import org.javamoney.moneta.Money;

/**
 * Measures whole processes: how long the first exact sum takes beside a process that does nothing,
 * and the first amount handed out as JavaMoney's beside Moneta's own first. All four run in turn,
 * as many rounds as the argument says (21), and the medians are divided.
 */
public final class StartUp {
  /** How many rounds are measured. */
  static final int ROUNDS = 21;

  private static final int WARM_UP = 3;

  private StartUp() {}

  /** A process that does nothing. */
  public static final class Nothing {
    private Nothing() {}

    /**
     * Ends.
     *
     * @param args none
     */
    public static void main(String[] args) {
      System.out.println("nothing");
    }
  }

  /** A process that adds up exactly. */
  public static final class FirstSum {
    private FirstSum() {}

    /**
     * Adds up three amounts.
     *
     * @param args none
     */
    public static void main(String[] args) {
      System.out.println(CentSum.total(new long[] {123_456, -7, 99}));
    }
  }

  /** A process that hands out an amount as JavaMoney's. */
  public static final class FirstHandedOut {
    private FirstHandedOut() {}

    /**
     * Adds up three amounts and hands out the sum.
     *
     * @param args none
     */
    public static void main(String[] args) {
      System.out.println(CentSum.total(new long[] {123_456, -7, 99}).toMoney());
    }
  }

  /** A process that uses Moneta alone. */
  public static final class FirstOfMoneta {
    private FirstOfMoneta() {}

    /**
     * Makes an amount.
     *
     * @param args none
     */
    public static void main(String[] args) {
      System.out.println(Money.of(new BigDecimal("1235.48"), "EUR"));
    }
  }

  /** The first sum over a process that does nothing; the first handed out over Moneta's own. */
  record Figures(double firstSum, double firstHandedOut) {}

  /**
   * Measures.
   *
   * @param args how many rounds, if not 21
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if this one is stopped
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Figures figures = measure(args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS);
    print("S1: first sum / nothing", figures.firstSum());
    print("S2: first handed out / Moneta", figures.firstHandedOut());
  }

  /** Measures so many rounds, and prints what each process took. */
  static Figures measure(int rounds) throws IOException, InterruptedException {
    List<Class<?>> programs =
        List.of(Nothing.class, FirstSum.class, FirstHandedOut.class, FirstOfMoneta.class);
    long[][] nanos = new long[programs.size()][rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int i = 0; i < nanos.length; i++) {
        long taken = run(programs.get(i));
        if (round >= 0) {
          nanos[i][round] = taken;
        }
      }
    }
    for (int i = 0; i < nanos.length; i++) {
      Arrays.sort(nanos[i]);
      print(programs.get(i).getSimpleName() + " ms", median(nanos[i]) / 1e6);
    }
    return new Figures(
        (double) median(nanos[1]) / median(nanos[0]), (double) median(nanos[2]) / median(nanos[3]));
  }

  private static long run(Class<?> program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    long taken = System.nanoTime() - start;
    if (exit != 0) {
      throw new IllegalStateException(program + " ended with " + exit);
    }
    return taken;
  }

  private static long median(long[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static void print(String what, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-32s %.2f", what, figure));
  }
}
