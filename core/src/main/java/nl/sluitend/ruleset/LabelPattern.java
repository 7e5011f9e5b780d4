package nl.sluitend.ruleset;

import java.text.Normalizer;
import java.util.Locale;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * Which texts are meant: one text, or with {@code *} for any run of characters, all of a form.
 * Upper and lower case are the same, and so are runs of blanks of any kind; blanks at the ends do
 * not count.
 *
 * @param text such as {@code Totaal overhead} or {@code 0.4 *}
 */
public record LabelPattern(String text) {
  /**
   * Checks that there is a text.
   *
   * @throws InvalidRuleException if it is blank
   */
  public LabelPattern {
    if (normalised(text).isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "",
          "Een label zonder tekst kiest niets.",
          "A label without text selects nothing.");
    }
  }

  /**
   * Tells whether the pattern stands for one text only.
   *
   * @return false if it has a {@code *}
   */
  public boolean isExact() {
    return text.indexOf('*') < 0;
  }

  /**
   * Tells whether a text is meant.
   *
   * @param label any text
   * @return true if it has the form of this pattern
   */
  public boolean matches(String label) {
    return matchesNormalised(normalised(text), normalised(label));
  }

  /** What two patterns for the same texts have in common. */
  String key() {
    return normalised(text);
  }

  /** Text in which differences that nobody sees are gone. */
  static String normalised(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && out.length() > 0) {
        out.append(' ');
      }
      blank = false;
      plain &= c < 0x80;
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return plain
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether a text has the form of a pattern. Never looks back further than the last star, so that
   * it takes at most the product of both lengths.
   */
  static boolean matchesNormalised(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int afterStar = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        afterStar = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++afterStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  @Override
  public String toString() {
    return text;
  }
}
