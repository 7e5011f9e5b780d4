package nl.sluitend.testkit;

/** The ways in which a figure of a table is spoilt. */
public enum FaultKind {
  /** The other sign. */
  SIGN,
  /** V for N, or N for V. */
  LETTER,
  /** A difference taken the other way round. */
  DIFFERENCE_REVERSED,
  /** Two neighbouring digits in each other's place. */
  TRANSPOSED,
  /** One digit is another. */
  DIGIT_WRONG,
  /** One digit fewer. */
  DIGIT_MISSING,
  /** One digit more. */
  DIGIT_EXTRA,
  /** Ten, a hundred or a thousand times too large or too small. */
  FACTOR,
  /** The figures of two neighbouring columns in each other's place. */
  WRONG_COLUMN,
  /** A total without one of its rows. */
  ROW_LEFT_OUT,
  /** A total with one of its rows twice. */
  ROW_COUNTED_TWICE,
  /** A total that is still that of the column before. */
  OLD_TOTAL,
  /** Just beyond what rounding can explain. */
  ROUNDING
}
