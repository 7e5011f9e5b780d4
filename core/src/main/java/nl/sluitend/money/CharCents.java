package nl.sluitend.money;

import static nl.sluitend.money.AmountNotation.NO_CENTS;

/**
 * Reads amounts that fit a long of cents from characters, without allocating. Each character is
 * looked at once, and what has a known length is read without a loop: loops that end where the text
 * says are what takes the time here.
 */
final class CharCents {
  private static final int GROUP = 3;

  private CharCents() {}

  static long read(CharSequence text, int from, int to, AmountNotation notation) {
    boolean negative = from < to && text.charAt(from) == '-';
    int start = negative ? from + 1 : from;
    int at = start;
    long euros = 0;
    while (at < to && isDigit(text.charAt(at))) {
      euros = 10 * euros + (text.charAt(at) - '0');
      at++;
    }
    int digits = at - start;
    if (digits == 0) {
      return NO_CENTS;
    }
    if (notation.grouped() && digits <= GROUP && text.charAt(start) != '0') {
      while (at < to && text.charAt(at) == '.') {
        int group = group(text, at + 1, to);
        if (group < 0) {
          return NO_CENTS;
        }
        euros = 1000 * euros + group;
        at += GROUP + 1;
        digits += GROUP;
      }
    }
    // With more digits it may have overflowed, and is not looked at.
    if (digits > ByteCents.MOST_DIGITS) {
      return NO_CENTS;
    }
    int decimals = at == to ? 0 : decimals(text, at, to, notation.mark());
    if (decimals < 0) {
      return NO_CENTS;
    }
    long cents = 100 * euros + decimals;
    return negative ? -cents : cents;
  }

  /** Returns the number that three digits make, or -1 if there are no three. */
  private static int group(CharSequence text, int from, int to) {
    if (to - from < GROUP) {
      return -1;
    }
    int hundreds = text.charAt(from) - '0';
    int tens = text.charAt(from + 1) - '0';
    int units = text.charAt(from + 2) - '0';
    return areDigits(hundreds, tens, units) ? 100 * hundreds + 10 * tens + units : -1;
  }

  /** Returns the hundredths that a mark and decimals make, or -1 if they make none. */
  private static int decimals(CharSequence text, int at, int to, char mark) {
    int count = to - at - 1;
    if (text.charAt(at) != mark || count == 0 || count > Amount.MAX_DECIMALS) {
      return -1;
    }
    int tenths = text.charAt(at + 1) - '0';
    int hundredths = count > 1 ? text.charAt(at + 2) - '0' : 0;
    return areDigits(0, tenths, hundredths) && onlyZeros(text, at + 3, to)
        ? 10 * tenths + hundredths
        : -1;
  }

  private static boolean onlyZeros(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '0') {
      at++;
    }
    return at >= to;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean areDigits(int one, int two, int three) {
    return (one | two | three | (9 - one) | (9 - two) | (9 - three)) >= 0;
  }
}
