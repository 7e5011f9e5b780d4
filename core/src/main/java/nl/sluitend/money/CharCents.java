package nl.sluitend.money;

import static nl.sluitend.money.AmountNotation.NO_CENTS;

/** Reads amounts that fit a long of cents from characters, without allocating. */
final class CharCents {
  private static final int GROUP = 3;

  private CharCents() {}

  static long read(CharSequence text, int from, int to, AmountNotation notation) {
    boolean negative = from < to && text.charAt(from) == '-';
    int start = negative ? from + 1 : from;
    int at = endOfDigits(text, start, to);
    int digits = at - start;
    if (digits == 0 || digits > ByteCents.MOST_DIGITS) {
      return NO_CENTS;
    }
    long euros = number(text, start, at, 0);
    if (notation.grouped() && digits <= GROUP && text.charAt(start) != '0') {
      while (at < to && text.charAt(at) == '.') {
        int end = endOfDigits(text, at + 1, to);
        digits += GROUP;
        if (end - at - 1 != GROUP || digits > ByteCents.MOST_DIGITS) {
          return NO_CENTS;
        }
        euros = number(text, at + 1, end, euros);
        at = end;
      }
    }
    if (at == to) {
      return negative ? -100 * euros : 100 * euros;
    }
    return text.charAt(at) == notation.mark()
        ? withDecimals(text, at + 1, to, euros, negative)
        : NO_CENTS;
  }

  private static long withDecimals(
      CharSequence text, int from, int to, long euros, boolean negative) {
    int count = to - from;
    if (count == 0 || count > Amount.MAX_DECIMALS || endOfDigits(text, from, to) < to) {
      return NO_CENTS;
    }
    long cents = 100 * euros + 10L * (text.charAt(from) - '0');
    if (count > 1) {
      cents += text.charAt(from + 1) - '0';
    }
    for (int i = from + 2; i < to; i++) {
      if (text.charAt(i) != '0') {
        return NO_CENTS;
      }
    }
    return negative ? -cents : cents;
  }

  private static int endOfDigits(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static long number(CharSequence text, int from, int to, long before) {
    long value = before;
    for (int i = from; i < to; i++) {
      value = 10 * value + (text.charAt(i) - '0');
    }
    return value;
  }
}
