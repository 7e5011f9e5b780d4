package nl.sluitend.examples.faults;

/** The ways in which a figure is spoilt. */
enum PlantKind {
  SIGN,
  LETTER,
  DIFFERENCE_REVERSED,
  TRANSPOSED,
  DIGIT_WRONG,
  DIGIT_MISSING,
  DIGIT_EXTRA,
  FACTOR,
  WRONG_COLUMN,
  ROW_LEFT_OUT,
  ROW_COUNTED_TWICE,
  OLD_TOTAL,
  ROUNDING
}
