package nl.sluitend.examples.cli;

import java.util.Arrays;
import nl.sluitend.bbv.GovernmentLayer;
import picocli.CommandLine.ITypeConverter;

/** What commands of Iv3 are asked about, as people type it. */
final class Iv3Values {
  /** A thousand threads read nothing faster. */
  private static final int MOST_THREADS = 1000;

  private Iv3Values() {}

  /** Layers of government by the names that CBS has for them. */
  static final class Layer implements ITypeConverter<GovernmentLayer> {
    @Override
    public GovernmentLayer convert(String text) {
      return Arrays.stream(GovernmentLayer.values())
          .filter(each -> each.cbsName().equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new NotUnderstood(
                      "verwacht gemeente, gr of provincie, gevonden " + text,
                      "expected gemeente, gr or provincie, found " + text));
    }
  }

  /** Financial years. */
  static final class Year implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1900, 2999, "een jaar zoals 2025", "a year such as 2025");
    }
  }

  /** Numbers of threads. */
  static final class Threads implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(
          text,
          1,
          MOST_THREADS,
          "een aantal draden van 1 tot en met " + MOST_THREADS,
          "a number of threads from 1 to " + MOST_THREADS);
    }
  }

  private static int number(String text, int least, int most, String dutch, String english) {
    // Longer ones are no such number, and would not fit in one.
    if (text.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new NotUnderstood(
        "verwacht %s, gevonden %s".formatted(dutch, text),
        "expected %s, found %s".formatted(english, text));
  }
}
