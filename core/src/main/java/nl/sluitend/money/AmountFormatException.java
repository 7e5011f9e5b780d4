package nl.sluitend.money;

/** Text that is no amount in the notation it was said to have: which character it fails on. */
public final class AmountFormatException extends NumberFormatException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 60;

  /** The place of the first character that no amount can have there. */
  private final int index;

  /** What was found. */
  private final String text;

  AmountFormatException(AmountNotation notation, String text, int from, int index) {
    super(
        "Expected an amount such as %s, but was '%s', which fails at position %s"
            .formatted(notation.example(), shortened(text), index - from + 1));
    this.index = index;
    this.text = text;
  }

  /**
   * Returns the place of the first character, or byte, that no amount can have there.
   *
   * @return its index in the array or the text that was handed over; the end, if more was needed
   */
  public int index() {
    return index;
  }

  /**
   * Returns what was found.
   *
   * @return the whole text that should have been an amount; bytes are taken for UTF-8
   */
  public String text() {
    return text;
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
