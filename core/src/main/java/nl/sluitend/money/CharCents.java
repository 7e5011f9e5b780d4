package nl.sluitend.money;

import static nl.sluitend.money.AmountNotation.NO_CENTS;

/**
 * Reads amounts that fit a long of cents from characters. All but what is usual in Dutch are copied
 * as bytes first, which are read eight at a time: reading characters one by one takes longer,
 * because where each part of an amount ends is never foreseen. Each thread keeps one array for
 * that, so nothing is allocated.
 */
final class CharCents {
  private static final int USUAL = 48;
  private static final int MARGIN = Long.BYTES;
  private static final int LAST_ASCII = 0x7F;
  private static final ThreadLocal<byte[]> COPY =
      ThreadLocal.withInitial(() -> new byte[USUAL + 2 * MARGIN]);

  private CharCents() {}

  static long read(CharSequence text, int from, int to, AmountNotation notation) {
    if (notation.grouped() && text instanceof String string) {
      long cents = DutchText.cents(string, from, to);
      return cents == NO_CENTS ? copied(text, from, to, notation) : cents;
    }
    return copied(text, from, to, notation);
  }

  private static long copied(CharSequence text, int from, int to, AmountNotation notation) {
    int length = to - from;
    // Longer ones are amounts only if they end in many zeros.
    byte[] bytes = length <= USUAL ? COPY.get() : new byte[length + 2 * MARGIN];
    int all = 0;
    for (int i = 0; i < length; i++) {
      char character = text.charAt(from + i);
      all |= character;
      bytes[MARGIN + i] = (byte) character;
    }
    // No amount has another character, but its lowest byte could look like a digit.
    return all > LAST_ASCII ? NO_CENTS : notation.cents(bytes, MARGIN, MARGIN + length);
  }
}
