package nl.sluitend.io.national;

import static java.lang.invoke.MethodHandles.byteArrayViewVarHandle;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;

/**
 * Amounts from bytes to cents, strictly in one notation. What is plain goes eight digits at a time
 * ({@link #fast}); the rest, and whatever may be wrong, goes by {@link #exact}.
 */
final class AmountBytes {
  /** What {@link #fast} returns where it does not decide. */
  static final long UNDECIDED = Long.MIN_VALUE;

  /** Bytes that must be readable before an amount. */
  static final int BEFORE = 8;

  private static final VarHandle LONG = byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
  private static final long ZEROS = 0x3030_3030_3030_3030L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** What {@code 000.000} looks like before a decimal comma, with a byte to spare before it. */
  private static final long DUTCH_ZEROS = 0x3030_302E_3030_3030L;

  private static final int GROUP = 3;
  private static final int MOST_CHARACTERS = 60;
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern DUTCH =
      Pattern.compile("-?(?:[0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,[0-9]+)?");

  private final boolean dutch;
  private final byte mark;

  /** Cents in a hundredth of the unit, and in the unit; a unit too large for these gets zero. */
  private final long perHundredth;

  private final long most;
  private final int exponent;

  AmountBytes(AmountNotation notation, Unit unit) {
    this.dutch = notation == AmountNotation.DUTCH;
    this.mark = (byte) (dutch ? ',' : '.');
    this.exponent = unit.exponent() + 2;
    // Beyond this the product, or that of whole units, would not fit.
    boolean fits = exponent <= 12;
    this.perHundredth = fits && exponent >= 2 ? power(exponent - 2) : 0;
    this.most = perHundredth == 0 ? -1 : Long.MAX_VALUE / perHundredth / 100;
  }

  private static long power(int exponent) {
    return BigInteger.TEN.pow(exponent).longValueExact();
  }

  /**
   * Reads an amount with two decimals or none. At least {@link #BEFORE} bytes before {@code from}
   * can be read, and eight from any place up to {@code end}.
   *
   * @return the cents, or {@link #UNDECIDED}
   */
  long fast(byte[] bytes, int from, int end) {
    int negative = bytes[from] == '-' ? 1 : 0;
    int start = from + negative;
    int point = end - 3;
    long hundredths;
    if (point > start && bytes[point] == mark) {
      int tens = bytes[end - 2] - '0';
      int ones = bytes[end - 1] - '0';
      if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
        return UNDECIDED;
      }
      hundredths = tens * 10L + ones;
    } else {
      point = end;
      hundredths = 0;
    }
    long whole = dutch ? dutch(bytes, start, point) : plain(bytes, start, point);
    if (whole < 0) {
      return UNDECIDED;
    }
    if (whole >= most) {
      return UNDECIDED;
    }
    long cents = (whole * 100 + hundredths) * perHundredth;
    return negative == 0 ? cents : -cents;
  }

  /** Returns up to sixteen digits as a number; negative if there is anything else. */
  private static long plain(byte[] bytes, int start, int end) {
    int digits = end - start;
    if (digits <= 8) {
      // Eight bytes that end where the digits end; what stands before is made zeros.
      return digits <= 0 ? -1 : eight(rightAligned(bytes, end, digits, ZEROS));
    }
    if (digits > 16) {
      return -1;
    }
    long high = eight(rightAligned(bytes, end - 8, digits - 8, ZEROS));
    long low = eight((long) LONG.get(bytes, end - 8));
    return (high | low) < 0 ? -1 : high * 100_000_000 + low;
  }

  /** The same with points between thousands, up to nine digits. */
  private static long dutch(byte[] bytes, int start, int end) {
    int length = end - start;
    if (length <= 7) {
      boolean isLed = length <= GROUP || isFirst(bytes[start]);
      return length <= 0 || !isLed ? -1 : six(rightAligned(bytes, end, length, DUTCH_ZEROS));
    }
    long low = (long) LONG.get(bytes, end - 8);
    if (length < 9 || length > 11 || (low & 0xFF) != '.' || !isFirst(bytes[start])) {
      return -1;
    }
    long high = eight(rightAligned(bytes, end - 8, length - 8, ZEROS));
    long rest = six(low);
    return (high | rest) < 0 ? -1 : high * 1_000_000 + rest;
  }

  /** With points, the first digit is not 0. */
  private static boolean isFirst(byte digit) {
    return digit >= '1' && digit <= '9';
  }

  private static long rightAligned(byte[] bytes, int end, int length, long fill) {
    long word = (long) LONG.get(bytes, end - 8);
    // A shift by 64 is none in Java, so it goes in two.
    long kept = -1L << (8 * (8 - length));
    return (word & kept) | (fill & ~kept);
  }

  /** Eight characters of which the first is left out, digits around a point. */
  private static long six(long word) {
    if (((word >>> 32) & 0xFF) != '.') {
      return -1;
    }
    return eight((word & 0xFFFF_FF00_0000_0000L) | ((word & 0xFFFF_FF00L) << 8) | 0x3030L);
  }

  /** Eight digits as a number; negative if any is none. */
  private static long eight(long word) {
    long digits = word - ZEROS;
    if ((((digits + 0x7676_7676_7676_7676L) | digits) & HIGH_BITS) != 0) {
      return -1;
    }
    long pairs = digits * 10 + (digits >>> 8);
    return ((pairs & 0x0000_00FF_0000_00FFL) * 0x000F_4240_0000_0064L
            + ((pairs >>> 16) & 0x0000_00FF_0000_00FFL) * 0x0000_2710_0000_0001L)
        >>> 32;
  }

  /**
   * Reads any amount, spaces around it allowed.
   *
   * @return the cents; empty if it is none in this notation, has parts of a cent or too many digits
   */
  Optional<BigInteger> exact(byte[] bytes, int from, int end) {
    String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).strip();
    if (text.length() > MOST_CHARACTERS || !(dutch ? DUTCH : PLAIN).matcher(text).matches()) {
      return Optional.empty();
    }
    String plain = dutch ? text.replace(".", "").replace(',', '.') : text;
    BigDecimal cents = new BigDecimal(plain).scaleByPowerOfTen(exponent).stripTrailingZeros();
    return cents.scale() > 0 ? Optional.empty() : Optional.of(cents.toBigIntegerExact());
  }
}
