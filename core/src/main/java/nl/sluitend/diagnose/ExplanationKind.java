package nl.sluitend.diagnose;

import nl.sluitend.message.Message;
import nl.sluitend.printed.DigitEdits;

/**
 * What can have gone wrong between the figure that was meant and the one that is printed.
 *
 * <p>How usual each kind is stands here and nowhere else, in bits: one bit more is half as often.
 * It is a rough guess on purpose; what tells explanations apart is how many other figures the same
 * kind of slip could have given, and how well the repaired figures fit.
 */
public enum ExplanationKind {
  /** A plus for a minus or the other way round. */
  SIGN_SWAPPED(3, "het teken is omgekeerd", "the sign is reversed"),
  /** V for N or the other way round. */
  LETTER_SWAPPED(3, "V en N zijn verwisseld", "V and N are swapped"),
  /** The difference is taken the other way round. */
  DIFFERENCE_REVERSED(
      3, "het verschil is andersom genomen", "the difference is taken the other way"),
  /** Two digits beside each other changed places. */
  DIGITS_TRANSPOSED(3, "twee cijfers zijn verwisseld", "two digits are transposed"),
  /** One digit is another one. */
  DIGIT_WRONG(3, "één cijfer is fout", "one digit is wrong"),
  /** A digit is not there. */
  DIGIT_MISSING(3, "er ontbreekt een cijfer", "a digit is missing"),
  /** A digit too many is there. */
  DIGIT_EXTRA(3, "er staat een cijfer te veel", "there is a digit too many"),
  /** A factor 10, 100 or 1000. */
  FACTOR(
      3,
      "het bedrag is een factor 10, 100 of 1000 te groot of te klein",
      "the figure is a factor 10, 100 or 1000 too large or too small"),
  /** Figures of one row stand in each other's column. */
  WRONG_COLUMN(3, "de bedragen staan in elkaars kolom", "the figures are in each other's column"),
  /** A row is not in the total. */
  ROW_LEFT_OUT(3, "een regel is niet meegeteld", "a row is left out of the total"),
  /** A row is in the total twice. */
  ROW_COUNTED_TWICE(3, "een regel is dubbel geteld", "a row is counted twice"),
  /** A total, or one of its rows in it, is still that of before an amendment. */
  OLD_TOTAL_KEPT(
      3, "het bedrag is dat van vóór een wijziging", "the figure is that of before an amendment"),
  /** One or two units more than rounding can give. */
  ROUNDING_IMPOSSIBLE(
      3, "dit verschil kan geen afronding zijn", "this difference cannot come from rounding"),
  /** Another figure would fit, but nothing shows how this one came about. */
  OTHER_FIGURE(3, "een ander bedrag past wel", "another figure would fit"),
  /** More than one of these at once. */
  SEVERAL(0, "er is meer dan één fout", "there is more than one fault");

  private final int bits;
  private final String dutch;
  private final String english;

  ExplanationKind(int bits, String dutch, String english) {
    this.bits = bits;
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Says it in words.
   *
   * @return half a sentence
   */
  public Message message() {
    return new Message(dutch, english);
  }

  /** How unusual it is, in thousandths of a bit. */
  long cost() {
    return 1000L * bits;
  }

  static ExplanationKind of(DigitEdits.Slip slip) {
    return switch (slip) {
      case TRANSPOSED -> DIGITS_TRANSPOSED;
      case WRONG -> DIGIT_WRONG;
      case MISSING -> DIGIT_MISSING;
      case EXTRA -> DIGIT_EXTRA;
      case FACTOR -> FACTOR;
    };
  }
}
