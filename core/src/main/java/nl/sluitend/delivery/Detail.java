package nl.sluitend.delivery;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A value of which the format says nothing more: what suppliers put beside an amount (detaildata:
 * ledger account, cost centre, description) and fields that no schema knows. Nothing of it is lost
 * or interpreted.
 */
public sealed interface Detail {
  /**
   * A text.
   *
   * @param text any text
   */
  record Text(String text) implements Detail {
    /** Checks that it is there. */
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A number, with its digits as written: 1.0 is not 1.
   *
   * @param digits the number as JSON writes it, such as {@code -12.50} or {@code 1e3}
   */
  record Numeral(String digits) implements Detail {
    /** The most digits that a number may have, before and after its point and in its exponent. */
    public static final int MAX_DIGITS = 1000;

    /** A minus, a point, an e and the sign of the exponent. */
    private static final int MOST_SIGNS = 4;

    private static final Pattern FORM =
        Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][-+]?[0-9]++)?");

    /** Checks that it is a number. */
    public Numeral {
      if (digits.length() > MAX_DIGITS + MOST_SIGNS
          || digits.chars().filter(c -> c >= '0' && c <= '9').count() > MAX_DIGITS
          || !FORM.matcher(digits).matches()) {
        throw new IllegalArgumentException(
            "A number is written with at most %s digits such as -12.50, but was '%s'"
                .formatted(MAX_DIGITS, digits.substring(0, Math.min(digits.length(), 60))));
      }
    }
  }

  /**
   * True or false.
   *
   * @param truth which
   */
  record Truth(boolean truth) implements Detail {}

  /** Nothing: JSON's null. */
  enum Nothing implements Detail {
    /** The one value there is. */
    NOTHING
  }

  /**
   * Values in a row.
   *
   * @param items the values in their order
   */
  record Items(List<Detail> items) implements Detail {
    /** Copies the values. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Names with values.
   *
   * @param fields the fields
   */
  record Group(DetailFields fields) implements Detail {
    /** Checks that they are there. */
    public Group {
      Objects.requireNonNull(fields, "fields");
    }
  }
}
