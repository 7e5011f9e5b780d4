package nl.sluitend.examples.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fuzzes for as long as one likes, and names each fault once, with a seed that shows it.
 *
 * <p>Usage: {@code FuzzRun SECONDS FIRST_SEED FOLDER...}.
 */
public final class FuzzRun {
  private static final long SLOW_MILLISECONDS = 2000;

  private FuzzRun() {}

  /**
   * Runs and prints what was found.
   *
   * @param arguments for how long, the first seed, and the folders with the files to start from
   * @throws IOException if one of those cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    long seed = Long.parseLong(arguments[1]);
    List<Path> folders = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FuzzedInput inputs = FuzzedInput.of(folders);
    Map<String, List<Long>> faults = new TreeMap<>();
    long slowest = 0;
    long first = seed;
    for (; System.nanoTime() < end; seed++) {
      byte[] bytes = inputs.of(seed);
      long start = System.nanoTime();
      try {
        AnyInput.use(bytes);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        faults.computeIfAbsent(name(e), key -> new ArrayList<>()).add(seed);
      }
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      if (milliseconds > Math.max(slowest, SLOW_MILLISECONDS)) {
        slowest = milliseconds;
        out.println("seed %s: %s bytes took %s ms".formatted(seed, bytes.length, milliseconds));
      }
    }
    out.println("%s files, %s kinds of fault".formatted(seed - first, faults.size()));
    faults.forEach(
        (name, seeds) ->
            out.println("%s times, first seed %s: %s".formatted(seeds.size(), seeds.get(0), name)));
  }

  private static String name(Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("nl.sluitend"))
            .limit(3)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .reduce((a, b) -> a + " < " + b)
            .orElse("elsewhere");
    return fault.getClass().getSimpleName() + " at " + place + ": " + fault.getMessage();
  }
}
