package nl.sluitend.ledger;

import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** What can be wrong on the way from a ledger to a delivery. */
public enum LedgerProblem {
  /** No rule says what a line is in Iv3, and neither does the line. */
  NOT_MAPPED("LED-101", Problem.Level.ERROR),
  /** A part of where a line belongs is not said by any rule or by the line. */
  INCOMPLETE("LED-102", Problem.Level.ERROR),
  /** Two rules, neither more specific, say different things of a line. */
  TIE("LED-103", Problem.Level.ERROR),
  /** A code is not one that amounts are booked on in that layer and year. */
  CODE_NOT_VALID("LED-104", Problem.Level.ERROR),
  /** No line fits a rule. */
  UNUSED_RULE("LED-105", Problem.Level.NOTICE),
  /** An amount stands where CBS expects none (grijze cel). */
  GREY_CELL("LED-106", Problem.Level.NOTICE),
  /** The positions of a balance post do not differ by what was booked on it. */
  BALANCE_GAP("LED-107", Problem.Level.NOTICE),
  /** The ledger books another result on the taakveld of the result than its other lines give. */
  RESULT_DIFFERS("LED-108", Problem.Level.NOTICE),
  /** A line that says nothing of Iv3 itself looks like the total of others. */
  LIKE_A_TOTAL("LED-109", Problem.Level.NOTICE),
  /** The delivery has not a single record. */
  NO_RECORDS("LED-110", Problem.Level.NOTICE);

  private final String code;
  private final Problem.Level level;

  LedgerProblem(String code, Problem.Level level) {
    this.code = code;
    this.level = level;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code LED-101}
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

  Problem at(Place place, String found, String dutch, String english) {
    return Problem.of(code, level, place, found, new Message(dutch, english));
  }
}
