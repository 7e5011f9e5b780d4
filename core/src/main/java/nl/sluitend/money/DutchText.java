package nl.sluitend.money;

import static nl.sluitend.money.AmountNotation.NO_CENTS;

/**
 * Reads what nearly every amount in a Dutch text is, such as {@code -123.456.789,00}: up to nine
 * digits with points between thousands, and two decimals.
 *
 * <p>How long the next amount is cannot be foreseen, and a wrong guess takes as long as reading
 * several digits. So there is no branch but for the number of groups: every part gives a number
 * below zero if it is no number, and all are looked at together.
 */
final class DutchText {
  private static final int GROUP = 3;
  private static final int DECIMALS = 2;
  // Three groups with two points between them.
  private static final int MOST_CHARACTERS = 11;
  // What the digits before the first point count for, by how many there are.
  private static final int[] TENS = {0, 0, 10, 10};
  private static final int[] HUNDREDS = {0, 0, 0, 100};

  private DutchText() {}

  /** Returns the cents, or {@link AmountNotation#NO_CENTS} if the text has any other form. */
  static long cents(String text, int from, int to) {
    int minus = from < to && text.charAt(from) == '-' ? 1 : 0;
    int start = from + minus;
    int comma = to - DECIMALS - 1;
    int length = comma - start;
    if (length <= 0 || length > MOST_CHARACTERS) {
      return NO_CENTS;
    }
    int leading = length % (GROUP + 1);
    if (leading == 0) {
      return NO_CENTS;
    }
    int cents = decimals(text, comma);
    int point = start + leading;
    int first = leading(text, start, leading);
    if (length == leading) {
      return signed(first, cents, cents | first, minus);
    }
    int second = group(text, point);
    // With points, the first digit is not 0.
    int tests = cents | first | second | (text.charAt(start) - '1');
    if (length == leading + GROUP + 1) {
      return signed(1_000 * first + second, cents, tests, minus);
    }
    int third = group(text, point + GROUP + 1);
    return signed(1_000_000 * first + 1_000 * second + third, cents, tests | third, minus);
  }

  private static long signed(int euros, int cents, int tests, int minus) {
    long all = 100L * euros + cents;
    return tests < 0 ? NO_CENTS : (all ^ -minus) + minus;
  }

  private static int leading(String text, int start, int count) {
    int units = text.charAt(start + count - 1) - '0';
    // Of one digit or two, the first is read again, for nothing.
    int tens = text.charAt(start + Math.max(0, count - 2)) - '0';
    int hundreds = text.charAt(start) - '0';
    int value = HUNDREDS[count] * hundreds + TENS[count] * tens + units;
    return value | tests(hundreds, tens, units);
  }

  private static int group(String text, int point) {
    int hundreds = text.charAt(point + 1) - '0';
    int tens = text.charAt(point + 2) - '0';
    int units = text.charAt(point + 3) - '0';
    int value = 100 * hundreds + 10 * tens + units;
    return value | tests(hundreds, tens, units) | same(text.charAt(point), '.');
  }

  private static int decimals(String text, int comma) {
    int tenths = text.charAt(comma + 1) - '0';
    int hundredths = text.charAt(comma + 2) - '0';
    return (10 * tenths + hundredths)
        | tests(0, tenths, hundredths)
        | same(text.charAt(comma), ',');
  }

  /** Returns the sign bit alone, set unless all three are digits. */
  private static int tests(int one, int two, int three) {
    return (one | two | three | (9 - one) | (9 - two) | (9 - three)) & Integer.MIN_VALUE;
  }

  /** Returns the sign bit alone, set unless both are the same. */
  private static int same(char found, char expected) {
    int difference = found - expected;
    return (difference | -difference) & Integer.MIN_VALUE;
  }
}
