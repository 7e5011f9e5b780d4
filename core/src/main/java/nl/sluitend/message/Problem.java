package nl.sluitend.message;

import java.util.Objects;

/**
 * Something in somebody's file that could not be read as it stands ({@link Level#ERROR}), or that
 * was read in one of several ways and is therefore said ({@link Level#NOTICE}).
 *
 * @param code a stable code, such as {@code CSV-003}; never reused for something else
 * @param level whether something could not be read
 * @param place where it stands
 * @param found what stands there
 * @param expected what could have stood there, or for a notice what it was taken for
 * @param message the whole in one sentence
 */
public record Problem(
    String code, Level level, Place place, String found, Message expected, Message message) {
  /** How serious a problem is. */
  public enum Level {
    /** Something could not be read; the rest was. */
    ERROR,
    /** Everything was read, and a decision was taken that the reader should know. */
    NOTICE
  }

  /** Checks that every part is there. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(message, "message");
  }

  private static final int LONGEST_SHOWN = 80;

  /**
   * Returns a problem whose sentence is made of what was found and what was expected.
   *
   * @param code the stable code
   * @param level whether something could not be read
   * @param place where it stands
   * @param found what stands there; a long text is cut
   * @param expected what could have stood there, or for a notice what it was taken for
   * @return the problem
   */
  public static Problem of(String code, Level level, Place place, String found, Message expected) {
    String shown = found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) + "…" : found;
    boolean error = level == Level.ERROR;
    Message message =
        new Message(
            (error ? "Gevonden: '%s'; verwacht: %s." : "'%s': %s.")
                .formatted(shown, expected.dutch()),
            (error ? "Found '%s'; expected %s." : "'%s': %s.")
                .formatted(shown, expected.english()));
    return new Problem(code, level, place, shown, expected, message);
  }

  /**
   * Returns a problem of level {@link Level#ERROR}.
   *
   * @param code the stable code
   * @param place where it stands
   * @param found what stands there
   * @param expected what could have stood there
   * @param message the whole in one sentence
   * @return the problem
   */
  public static Problem error(
      String code, Place place, String found, Message expected, Message message) {
    return new Problem(code, Level.ERROR, place, found, expected, message);
  }

  /**
   * Returns a problem of level {@link Level#NOTICE}.
   *
   * @param code the stable code
   * @param place where it stands
   * @param found what stands there
   * @param taken what it was taken for
   * @param message the whole in one sentence
   * @return the notice
   */
  public static Problem notice(
      String code, Place place, String found, Message taken, Message message) {
    return new Problem(code, Level.NOTICE, place, found, taken, message);
  }

  /**
   * Tells whether something could not be read.
   *
   * @return true for {@link Level#ERROR}
   */
  public boolean isError() {
    return level == Level.ERROR;
  }
}
