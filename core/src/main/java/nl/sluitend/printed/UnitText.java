package nl.sluitend.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.money.Unit;

/** The unit that a heading states, such as "bedragen x € 1.000". */
final class UnitText {
  private static final String NUMBER =
      "(?<number>1 ?mln\\.?|1 ?miljoen|1 ?mrd\\.?|mln\\.?|miljoen(?:en)?|duizend(?:en)?|1(?:[. ]?000){1,3}|100(?:[. ]000)|10(?:[. ]000)|100|10|1)";
  private static final Pattern STATEMENT =
      Pattern.compile(
          "[(\\[]? ?(?:(?:alle )?bedrag(?:en)?:? ?)?(?:"
              + "(?:in )?(?<!\\p{L})(?:€|eur(?:o(?:'s)?)?) ?[x×*] ?"
              + NUMBER.replace("<number>", "<n1>")
              + "|(?<![\\p{L}\\p{N}])[x×*] ?(?:€|eur(?:o)?)? ?"
              + NUMBER.replace("<number>", "<n2>")
              + "(?![0-9.]*[0-9])(?! ?%)"
              + "|in (?:€|eur(?:o)?) ?"
              + NUMBER.replace("<number>", "<n3>")
              + "(?![0-9])"
              + "|in "
              + "(?<n4>duizend(?:en|tallen)?|miljoen(?:en)?|mln\\.?)"
              + "|(?<=[(\\[])(?:€|eur(?:o)?) ?"
              + "(?<n5>1[. ]000(?:[. ]000)?|1 ?mln\\.?)"
              + "|(?<![\\p{L}\\p{N}])(?:in )?(?:€|euro) ?(?<n6>mln\\.?|miljoen|mio\\.?)"
              + "|(?<![\\p{L}\\p{N}])(?:in )?(?<n7>k ?€|k ?euro\\b|€ ?k(?!\\p{L}))"
              + "|(?<euros>in (?:hele |gehele )?(?:euro(?:'?s)?|€)(?! ?[0-9x×*]))"
              + ")(?:,-{1,2})?(?: ?(?:€|euro(?:'?s)?))? ?[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONEY = Pattern.compile("€|euro|bedrag", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_LABEL =
      Pattern.compile("\\s*(?:[(\\[]|in |bedrag)", Pattern.CASE_INSENSITIVE);

  private UnitText() {}

  /** A statement of the unit found in a text, and the text without it. */
  record Found(Unit unit, String rest) {}

  static Optional<Found> find(String text) {
    String tidy = Words.tidy(text).replace('\u2019', '\'');
    Matcher m = STATEMENT.matcher(tidy);
    if (!m.find()) {
      return Optional.empty();
    }
    String rest = Words.tidy(tidy.substring(0, m.start()) + " " + tidy.substring(m.end()));
    return Optional.of(new Found(unit(m), rest.replaceAll("[ ,;:]+$", "")));
  }

  /**
   * The unit that the label of a row states at its end: "(in euro's)". Elsewhere an amount of €
   * 1.000 is part of what the row is about.
   */
  static Optional<Unit> ofLabel(String label) {
    String tidy = Words.tidy(label).replace('\u2019', '\'');
    Matcher m = STATEMENT.matcher(tidy);
    boolean stated =
        m.find()
            && m.end() == tidy.length()
            && OF_LABEL.matcher(m.group()).lookingAt()
            && MONEY.matcher(m.group()).find();
    return stated ? Optional.of(unit(m)) : Optional.empty();
  }

  /** Whether a text says nothing but the unit. */
  static boolean isWhole(String text) {
    return find(text).map(found -> found.rest().isEmpty()).orElse(false);
  }

  private static Unit unit(Matcher m) {
    if (m.group("euros") != null) {
      return Unit.EURO;
    }
    for (int i = 1; i <= 7; i++) {
      String number = m.group("n" + i);
      if (number != null) {
        return unit(Words.plain(number));
      }
    }
    throw new IllegalStateException("A unit without a number: " + m.group());
  }

  private static Unit unit(String number) {
    if (number.contains("duizend") || number.contains("k")) {
      return Unit.THOUSAND;
    }
    if (number.contains("ml") || number.contains("mio") || number.contains("miljoen")) {
      return Unit.MILLION;
    }
    if (number.contains("mrd")) {
      return new Unit(9);
    }
    return new Unit(number.replaceAll("[. ]", "").length() - 1);
  }
}
