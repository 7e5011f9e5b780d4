package nl.sluitend.printed;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one slip of the hand makes of the digits of a number: two neighbours change places, one is
 * wrong, missing or too many, zeros too few or too many. These are the slips of the restricted
 * Damerau-Levenshtein distance of one (S. Scholtus, Algorithms for correcting some obvious
 * inconsistencies and rounding errors in business survey data, 2008) and the factors 10, 100 and
 * 1000.
 *
 * <p>Numbers are whole numbers of the unit they are printed in, so that 12,34 is 1234: the digits
 * are those that are printed, wherever the comma stands. The sign stays.
 */
public final class DigitEdits {
  private static final int MOST_ZEROS = 3;

  /** What happened to the digits on the way from what was meant to what is printed. */
  public enum Slip {
    /** Two digits beside each other changed places. */
    TRANSPOSED,
    /** One digit is another one. */
    WRONG,
    /** A digit is not there. */
    MISSING,
    /** A digit too many is there. */
    EXTRA,
    /** One, two or three zeros too few or too many: a factor 10, 100 or 1000. */
    FACTOR
  }

  /**
   * A number that may have been meant.
   *
   * @param slip what happened to it
   * @param meant the number, with the sign of what is printed
   */
  public record Edit(Slip slip, BigInteger meant) {
    /** Checks that both are there. */
    public Edit {
      Objects.requireNonNull(slip, "slip");
      Objects.requireNonNull(meant, "meant");
    }
  }

  private DigitEdits() {}

  /**
   * Lists all numbers that one slip can have turned into the printed one.
   *
   * @param printed the number as printed, in units
   * @param leastDigits how many digits the smallest numbers are printed with: 1 for whole numbers,
   *     3 for 0,05
   * @return each number once, with its most specific slip, in a fixed order; the printed number
   *     itself is not among them
   */
  public static List<Edit> of(BigInteger printed, int leastDigits) {
    return new Listing(printed, leastDigits).edits();
  }

  /**
   * Says which one slip can have turned a number into the printed one.
   *
   * @param printed the number as printed, in units
   * @param meant the number that was meant, in units
   * @return the most specific slip; empty if there is none or the numbers are the same
   */
  public static Optional<Slip> between(BigInteger printed, BigInteger meant) {
    boolean near =
        Math.abs(printed.abs().toString().length() - meant.abs().toString().length()) <= MOST_ZEROS;
    return near
        ? of(printed, 1).stream()
            .filter(edit -> edit.meant().equals(meant))
            .map(Edit::slip)
            .findFirst()
        : Optional.empty();
  }

  /** Returns the digits of a number without its sign, with zeros in front where it is short. */
  private static String digits(BigInteger number, int leastDigits) {
    String digits = number.abs().toString();
    return "0".repeat(Math.max(0, leastDigits - digits.length())) + digits;
  }

  /** Collects the numbers of one printed number; the first slip that gives a number keeps it. */
  private static final class Listing {
    private final BigInteger printed;
    private final String digits;
    private final int leastDigits;
    private final Map<BigInteger, Slip> slips = new LinkedHashMap<>();

    Listing(BigInteger printed, int leastDigits) {
      if (leastDigits < 1) {
        throw new IllegalArgumentException(
            "A number is printed with at least 1 digit, not " + leastDigits);
      }
      this.printed = printed;
      this.leastDigits = leastDigits;
      this.digits = digits(printed, leastDigits);
    }

    List<Edit> edits() {
      factors();
      transposed();
      wrong();
      extra();
      missing();
      List<Edit> edits = new ArrayList<>(slips.size());
      slips.forEach((meant, slip) -> edits.add(new Edit(slip, meant)));
      return edits;
    }

    private void factors() {
      BigInteger factor = BigInteger.ONE;
      for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
        factor = factor.multiply(BigInteger.TEN);
        put(Slip.FACTOR, printed.multiply(factor));
        BigInteger[] parts = printed.divideAndRemainder(factor);
        if (parts[1].signum() == 0) {
          put(Slip.FACTOR, parts[0]);
        }
      }
    }

    private void transposed() {
      for (int i = 0; i + 1 < digits.length(); i++) {
        put(
            Slip.TRANSPOSED,
            digits.substring(0, i)
                + digits.charAt(i + 1)
                + digits.charAt(i)
                + digits.substring(i + 2));
      }
    }

    private void wrong() {
      for (int i = 0; i < digits.length(); i++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          put(Slip.WRONG, digits.substring(0, i) + digit + digits.substring(i + 1));
        }
      }
    }

    private void extra() {
      for (int i = 0; i < digits.length(); i++) {
        put(Slip.EXTRA, digits.substring(0, i) + digits.substring(i + 1));
      }
    }

    private void missing() {
      for (int i = 0; i <= digits.length(); i++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          put(Slip.MISSING, digits.substring(0, i) + digit + digits.substring(i));
        }
      }
    }

    /** Takes a number if people print it so: no zeros in front but those that decimals need. */
    private void put(Slip slip, String meant) {
      boolean plain = meant.length() == leastDigits || !meant.startsWith("0");
      if (meant.length() >= leastDigits && plain) {
        BigInteger number = new BigInteger(meant);
        put(slip, printed.signum() < 0 ? number.negate() : number);
      }
    }

    private void put(Slip slip, BigInteger number) {
      if (!number.equals(printed)) {
        slips.putIfAbsent(number, slip);
      }
    }
  }
}
