package nl.sluitend.printed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings printed words to one form, so that rules about words are written once. */
final class Words {
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\uFEFF]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern HYPHEN_IN_WORD = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private Words() {}

  /** One kind of space, none at the ends, nothing invisible; otherwise as printed. */
  static String tidy(String text) {
    return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /**
   * Lower case without accents, the ligature ĳ as two letters, and hyphens inside words taken out
   * ("sub-totaal", "vermeer-deringen").
   */
  static String plain(String text) {
    String letters = Normalizer.normalize(tidy(text), Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    return HYPHEN_IN_WORD.matcher(bare).replaceAll("");
  }
}
