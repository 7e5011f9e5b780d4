package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.Notation;

/**
 * Amounts as ledgers export them: 1.234,56 and 1,234.56, a sign before or after, or brackets. One
 * ledger has one notation, which those amounts show that can be read in one way only.
 */
final class LedgerAmounts {
  private static final Pattern FORM =
      Pattern.compile(
          "€? ?(?<before>[-+])? ?(?<open>\\()?€?"
              + " ?(?<digits>[0-9][0-9.,]*)(?<close>\\))?(?<after>[-+])?");

  /** A 0 begins no groups of thousands, unless decimals after them show that they are groups. */
  private static final Pattern DUTCH =
      Pattern.compile(
          "[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+|[0-9]+(,[0-9]+)?");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]+(\\.[0-9]+)?");

  private static final int MOST_CHARACTERS = 80;

  private LedgerAmounts() {}

  /** The notation of a column; empty if its marks can be read in two ways and nothing decides. */
  static Optional<Notation> notation(List<String> texts) {
    long dutch = 0;
    long english = 0;
    long open = 0;
    for (String text : texts) {
      String digits = digits(text);
      boolean asDutch = DUTCH.matcher(digits).matches();
      boolean asEnglish = ENGLISH.matcher(digits).matches();
      dutch += asDutch && !asEnglish ? 1 : 0;
      english += asEnglish && !asDutch ? 1 : 0;
      open += isOpen(text) ? 1 : 0;
    }
    if (dutch == 0 && english == 0 && open > 0) {
      return Optional.empty();
    }
    return Optional.of(english > dutch ? Notation.ENGLISH : Notation.DUTCH);
  }

  /** Whether a number has a mark that can be read in two ways. */
  static boolean isOpen(String text) {
    String digits = digits(text);
    return DUTCH.matcher(digits).matches()
        && ENGLISH.matcher(digits).matches()
        && !digits.chars().allMatch(Character::isDigit);
  }

  /** The amount; empty if the text is none in that notation, or has too many digits. */
  static Optional<Amount> read(String text, Notation notation) {
    Optional<Matcher> form = form(text);
    String digits = digits(text);
    boolean dutch = notation == Notation.DUTCH;
    if (form.isEmpty() || !(dutch ? DUTCH : ENGLISH).matcher(digits).matches()) {
      return Optional.empty();
    }
    String plain = dutch ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    Amount amount = Amount.of(new BigDecimal(plain));
    return Optional.of(isNegative(form.get()) ? amount.negated() : amount)
        .filter(LedgerLine::holds);
  }

  private static boolean isNegative(Matcher form) {
    return "-".equals(form.group("before"))
        || form.group("open") != null
        || "-".equals(form.group("after"));
  }

  /** One sign at most, and brackets in pairs. */
  private static Optional<Matcher> form(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    String plain = text.replace('\u2212', '-').replace('\u00a0', ' ').strip();
    Matcher matcher = FORM.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean open = matcher.group("open") != null;
    int signs =
        (matcher.group("before") == null ? 0 : 1)
            + (open ? 1 : 0)
            + (matcher.group("after") == null ? 0 : 1);
    return signs > 1 || open != (matcher.group("close") != null)
        ? Optional.empty()
        : Optional.of(matcher);
  }

  private static String digits(String text) {
    return form(text).map(matcher -> matcher.group("digits")).orElse("");
  }
}
