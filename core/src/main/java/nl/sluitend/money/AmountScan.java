package nl.sluitend.money;

import java.util.function.IntUnaryOperator;

/**
 * Reads an amount of any width, character by character: the full rules of a notation. What is fast
 * reads a part of the same language.
 */
final class AmountScan {
  private static final int GROUP = 3;

  private final IntUnaryOperator characters;
  private final int to;
  private final AmountNotation notation;
  private final StringBuilder plain = new StringBuilder();
  private int at;
  private boolean failed;

  AmountScan(IntUnaryOperator characters, int from, int to, AmountNotation notation) {
    this.characters = characters;
    this.to = to;
    this.notation = notation;
    this.at = from;
  }

  /** Reads until the end or the first fault. */
  void run() {
    if (at < to && characters.applyAsInt(at) == '-') {
      plain.append('-');
      at++;
    }
    int start = at;
    int digits = digits(Amount.MAX_INTEGER_DIGITS);
    if (digits == 0) {
      failed = true;
      return;
    }
    // A group after 0 is a plain decimal number that was taken for a Dutch one.
    if (notation.grouped() && digits <= GROUP && characters.applyAsInt(start) != '0') {
      groups(digits);
    }
    if (!failed && at < to && characters.applyAsInt(at) == notation.mark()) {
      at++;
      plain.append('.');
      failed = digits(Amount.MAX_DECIMALS) == 0;
    }
    failed |= at < to;
  }

  boolean failed() {
    return failed;
  }

  /** Returns where the fault is, or else the end. */
  int index() {
    return at;
  }

  /** Returns the number without groups, with a point before decimals. */
  String plain() {
    return plain.toString();
  }

  private void groups(int before) {
    int digits = before;
    while (!failed && at < to && characters.applyAsInt(at) == '.') {
      at++;
      int added = digits(Math.min(GROUP, Amount.MAX_INTEGER_DIGITS - digits));
      digits += added;
      failed = added < GROUP;
    }
  }

  private int digits(int most) {
    int count = 0;
    while (count < most && at < to && isDigit(characters.applyAsInt(at))) {
      plain.append((char) characters.applyAsInt(at));
      at++;
      count++;
    }
    return count;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
