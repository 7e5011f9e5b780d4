package nl.sluitend.message;

import java.util.Objects;

/**
 * Where something stands in somebody's file.
 *
 * @param source the file as the caller named it
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param column the field on that line (of a JSON file: the character), counted from 1; 0 where the
 *     whole line is meant
 */
public record Place(String source, int line, int column) {
  /** Checks that the counts are not negative. */
  public Place {
    Objects.requireNonNull(source, "source");
    if (line < 0 || column < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException(
          "A place has line and column from 0, but was " + line + ":" + column);
    }
  }

  /**
   * Returns the place that is a whole file.
   *
   * @param source the file as the caller named it
   * @return the place
   */
  public static Place file(String source) {
    return new Place(source, 0, 0);
  }

  /** Returns file, line and column as editors understand them, such as {@code a.csv:7:4}. */
  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }
}
