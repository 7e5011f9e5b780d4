package nl.sluitend.printed;

import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** The problems that a printed grid can have, each with its stable code. */
public enum GridProblem {
  /** There is no table in the file. */
  NO_TABLE("CSV-001", Problem.Level.ERROR),
  /** A row has fewer or more fields than the headings. */
  RAGGED_ROW("CSV-002", Problem.Level.ERROR),
  /** A text of digits and marks that is no figure. */
  MALFORMED_FIGURE("CSV-003", Problem.Level.ERROR),
  /** Words with digits where a figure is expected. */
  WORDS_FOR_FIGURE("CSV-004", Problem.Level.ERROR),
  /** A figure that can be read in two ways, and nothing decides. */
  AMBIGUOUS_FIGURE("CSV-005", Problem.Level.ERROR),
  /** A figure that can be read in two ways, and the figures around it decide. */
  DECIDED_FIGURE("CSV-006", Problem.Level.NOTICE),
  /** A decimal point in a table whose points stand between thousands. */
  STRAY_DECIMAL_POINT("CSV-007", Problem.Level.ERROR),
  /** The numbers of the table are in English notation. */
  ENGLISH_NOTATION("CSV-008", Problem.Level.NOTICE),
  /** No unit is stated. */
  UNIT_ASSUMED("CSV-009", Problem.Level.NOTICE),
  /** Two units are stated. */
  UNITS_CONTRADICT("CSV-010", Problem.Level.ERROR),
  /** A heading whose kind of column is not known. */
  HEADING_UNKNOWN("CSV-011", Problem.Level.NOTICE),
  /** A heading that says the same as an earlier one. */
  HEADING_TWICE("CSV-012", Problem.Level.NOTICE),
  /** The first line with figures has no headings above it. */
  HEADINGS_MISSING("CSV-013", Problem.Level.ERROR),
  /** Something printed beside a figure that is no part of it. */
  BESIDE_FIGURE("CSV-014", Problem.Level.NOTICE),
  /** Words without digits where a figure is expected. */
  TEXT_FOR_FIGURE("CSV-015", Problem.Level.NOTICE);

  private final String code;
  private final Problem.Level level;

  GridProblem(String code, Problem.Level level) {
    this.code = code;
    this.level = level;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code CSV-003}
   */
  public String code() {
    return code;
  }

  /**
   * Returns how serious it is.
   *
   * @return the level
   */
  public Problem.Level level() {
    return level;
  }

  Problem at(Place place, String found, Message expected) {
    return Problem.of(code, level, place, found, expected);
  }
}
