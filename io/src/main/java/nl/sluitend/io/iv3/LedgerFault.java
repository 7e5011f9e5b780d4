package nl.sluitend.io.iv3;

import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** What can be wrong in the file of a ledger or a mapping. */
enum LedgerFault {
  /** There are no headings, one that is needed is missing, or one is there twice. */
  HEADINGS("LED-001", Problem.Level.ERROR),
  /** A line has more fields than there are headings. */
  BEYOND_HEADINGS("LED-002", Problem.Level.ERROR),
  /** A field holds no amount. */
  AMOUNT("LED-003", Problem.Level.ERROR),
  /** A column is not used, since its heading is none that is known. */
  UNUSED_COLUMN("LED-004", Problem.Level.NOTICE),
  /** A field holds no section. */
  SECTION("LED-005", Problem.Level.ERROR),
  /** Nothing shows whether a mark in an amount stands before decimals or between thousands. */
  NOTATION("LED-006", Problem.Level.ERROR),
  /** Two columns of which one is to be filled both are. */
  TWICE("LED-007", Problem.Level.ERROR),
  /** A field does not say whether an amount is debit or credit. */
  SIDE("LED-008", Problem.Level.ERROR),
  /** The sign of amounts says the side that stands beside them. */
  SIGN_SAYS_SIDE("LED-009", Problem.Level.NOTICE),
  /** Nothing shows whether the sign of amounts says the side that stands beside them. */
  SIGN_OR_SIDE("LED-010", Problem.Level.ERROR),
  /** A field holds no pattern. */
  PATTERN("MAP-001", Problem.Level.ERROR),
  /** A field holds no sign. */
  SIGN("MAP-002", Problem.Level.ERROR);

  private final String code;
  private final Problem.Level level;

  LedgerFault(String code, Problem.Level level) {
    this.code = code;
    this.level = level;
  }

  Problem at(Place place, String found, String dutch, String english) {
    return Problem.of(code, level, place, found, new Message(dutch, english));
  }
}
