package nl.sluitend.io.national;

/** How a file writes its amounts. It is declared, never guessed from a cell. */
public enum AmountNotation {
  /** Digits, and a point before decimals: {@code -1234567.89}. */
  PLAIN('.', "-1234567.89"),
  /** A comma before decimals, and points between thousands or none: {@code -1.234.567,89}. */
  DUTCH(',', "-1.234.567,89");

  private final char decimalMark;
  private final String example;

  AmountNotation(char decimalMark, String example) {
    this.decimalMark = decimalMark;
    this.example = example;
  }

  char decimalMark() {
    return decimalMark;
  }

  String example() {
    return example;
  }
}
