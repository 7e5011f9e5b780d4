package nl.sluitend.printed;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** What the label of a row says of its role and its side. */
final class LabelReader {
  private static final Pattern ENUMERATION =
      Pattern.compile("^(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)] ?");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern TOTAL =
      Pattern.compile(
          "^(?:sub)?totale?n?\\b|^(?:sub ?)?totaal|^eindtotaal|\\btotaal\\b|^som\\b|^sommatie\\b");
  private static final Pattern BALANCE =
      Pattern.compile(
          "^netto|saldo\\b|\\bsaldi\\b|\\bresultaat\\b"
              + "|\\b(?:exploitatie|begrotings|jaarrekening|jaar|rekening)(?:saldo|resultaat)\\b|^per saldo|^overschot\\b|^tekort\\b"
              + "|^(?:stand|saldo) (?:per |op )?(?:31|ultimo|eind)|^eind(?:stand|saldo)");
  private static final Pattern OF_WHICH =
      Pattern.compile("^(?:[-–•] ?)?(?:waarvan|waaronder|w\\.?v\\.?|w\\.?o\\.?)(?![\\p{L}\\p{N}])");
  private static final Pattern EXPENDITURE =
      Pattern.compile(
          "lasten\\b|kosten\\b|\\blasten|\\buitgaven?\\b|\\bsalaris|\\bloonsom|\\btoevoeging|\\bvermeerdering|\\bdotatie|\\bstorting"
              + "|\\baanschaf|\\binvestering|overhead\\b|^overhead|\\bkostensoort");
  private static final Pattern INCOME =
      Pattern.compile(
          "\\bbaten\\b|\\binkomsten\\b|\\bopbrengst|\\bonttrekking|\\bvermindering|\\bontvangsten\\b");
  private static final Pattern INDICATOR_PERCENT =
      Pattern.compile(
          "%|percentage|\\bin procenten\\b|quote\\b|\\bratio\\b|sratio\\b|\\bdekkingsgraad");
  private static final Pattern IS_PERCENTAGE =
      Pattern.compile("^[a-z-]*percentage\\b|percentage$|\\((?:in )?%\\)$|\\bin (?:%|procenten)");
  private static final Pattern INDICATOR_COUNT =
      Pattern.compile("^aantal\\b|\\bfte\\b|\\bfte's\\b|^inwoners\\b|^formatie\\b|^bezetting\\b");
  private static final Pattern PER_ITEM =
      Pattern.compile("\\bper (?:inwoner|huishouden|woning|aansluiting|uur|fte)\\b");

  /** The key figures of BBV art. 11, which are percentages whether or not the sign is printed. */
  private static final Pattern KEY_FIGURE =
      Pattern.compile(
          "schuldquote|^solvabiliteit|^belastingcapaciteit|^structurele exploitatieruimte|^grondexploitaties?$");

  private static final Pattern INDICATOR_RATIO =
      Pattern.compile("ratio\\b|\\bfactor\\b|\\bindex\\b|\\bweerstandsvermogen\\b|\\bscore\\b");

  private LabelReader() {}

  private static String words(String label) {
    return ENUMERATION.matcher(Words.plain(label)).replaceFirst("");
  }

  /** The role that the label claims; the figures of the row are not looked at. */
  static RowRole role(String label) {
    String words = words(label);
    String outside = IN_BRACKETS.matcher(words).replaceAll("").strip();
    if (OF_WHICH.matcher(words).find() || OF_WHICH.matcher(Words.plain(label)).find()) {
      return RowRole.OF_WHICH;
    }
    if (TOTAL.matcher(outside).find()) {
      return RowRole.SUBTOTAL;
    }
    return BALANCE.matcher(outside).find() ? RowRole.BALANCE : RowRole.DETAIL;
  }

  /** The side that the label names, if it names one. */
  static Optional<Side> side(String label) {
    String words = words(label);
    boolean expenditure = EXPENDITURE.matcher(words).find();
    boolean income = INCOME.matcher(words).find();
    if (BALANCE.matcher(words).find() || (words.contains("lasten") && words.contains("baten"))) {
      return Optional.of(Side.BALANCE);
    }
    if (expenditure && income) {
      // "Opbrengst kostendekkende heffingen": the first word says what the row is.
      return Optional.of(
          first(EXPENDITURE, words) < first(INCOME, words) ? Side.EXPENDITURE : Side.INCOME);
    }
    if (expenditure) {
      return Optional.of(Side.EXPENDITURE);
    }
    return income ? Optional.of(Side.INCOME) : Optional.empty();
  }

  static boolean claimsPercentage(String label) {
    return INDICATOR_PERCENT.matcher(Words.plain(label)).find();
  }

  /** A label that is about nothing but a percentage, such as "Dekkingspercentage" or "(in %)". */
  static boolean isPercentage(String label) {
    return IS_PERCENTAGE.matcher(Words.plain(label)).find();
  }

  /** Whether a label is the name of a key figure that the BBV prescribes. */
  static boolean isKeyFigure(String label) {
    return KEY_FIGURE.matcher(words(label)).find();
  }

  static boolean claimsCount(String label) {
    String words = Words.plain(label);
    boolean named = INDICATOR_COUNT.matcher(words).find();
    return PER_ITEM.matcher(words).find()
        || (named && !words.contains("kosten") && !words.contains("lasten"));
  }

  /** A label that may be of a ratio, if its figures have decimals where amounts have none. */
  static boolean claimsRatio(String label) {
    return INDICATOR_RATIO.matcher(Words.plain(label)).find();
  }

  private static int first(Pattern pattern, String words) {
    var m = pattern.matcher(words);
    return m.find() ? m.start() : Integer.MAX_VALUE;
  }
}
