package nl.sluitend.printed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/**
 * What one printed text can be, before the table around it decides what it is. A number keeps its
 * digits and marks; only {@link #number(Notation)} turns them into a value.
 */
final class CellText {
  /** What the text looks like. */
  enum Form {
    BLANK,
    DASH,
    MARK,
    LETTER,
    NUMBER,
    /** Words, without any digit that could have been a figure. */
    WORDS,
    /** Digits, but no figure that people print: refused. */
    MALFORMED
  }

  /** What the marks inside a number say of the notation of its table. */
  enum Clue {
    /** Digits only. */
    NONE,
    /** Can only be Dutch: 1.234.567 or 1.234,5 or 12,5. */
    DUTCH,
    /** One point before three digits: thousands in a Dutch table. */
    POINT_GROUP,
    /** One comma before three digits: decimals or thousands. */
    COMMA_AMBIGUOUS,
    /** Can only be English: 1,234,567 or 1,234.5. */
    ENGLISH,
    /** A point that can only be a decimal mark: 65.98. */
    DECIMAL_POINT
  }

  private static final String MINUS = "[-\\u2010-\\u2015\\u2212]";
  private static final Pattern DASH = Pattern.compile("(?:€ ?)?" + MINUS + "{1,3}(?: ?€)?");
  private static final Map<String, Cell.Mark> MARKS =
      Map.of(
          "nb", Cell.Mark.NOT_KNOWN,
          "nnb", Cell.Mark.NOT_KNOWN,
          "pm", Cell.Mark.PRO_MEMORIE,
          "nvt", Cell.Mark.NOT_APPLICABLE);
  private static final Map<String, Effect> LETTERS =
      Map.of(
          "v", Effect.FAVOURABLE,
          "n", Effect.UNFAVOURABLE,
          "voordeel", Effect.FAVOURABLE,
          "nadeel", Effect.UNFAVOURABLE,
          "voordelig", Effect.FAVOURABLE,
          "nadelig", Effect.UNFAVOURABLE);
  private static final Map<String, Integer> MAGNITUDES =
      Map.of("k", 3, "duizend", 3, "mln", 6, "miljoen", 6, "mio", 6, "mrd", 9, "miljard", 9);

  /** sign, euro, letter in any order before; the number; magnitude, percent, letter, sign after. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>\\()? ?"
              + "(?<before>(?:(?:-/-|[-\\u2010-\\u2015\\u2212+]|€|eur|[vn](?= )) ?)*)"
              + "(?<digits>[0-9][0-9.,' ]*?)"
              + "(?<whole>,(?:-{1,2}|\\u2013|\\u2014))?"
              + "(?: ?(?<magnitude>k|duizend|mln\\.?|miljoen|mio\\.?|mrd\\.?|miljard))?"
              + "(?: ?(?<euro>€|euro))?"
              + "(?: ?(?<percent>%{1,2}|procent))?"
              + "(?: ?(?<fte>fte(?:'s)?))?"
              + "(?: ?(?<after>-/-|[-\\u2010-\\u2015\\u2212]))?"
              + "(?: ?(?<letter>[vn]))?"
              + " ?(?<close>\\))?"
              + " ?(?<footnote>\\*{1,4})?");

  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern POINT_GROUP = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
  private static final Pattern POINT_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3}){2,}");
  private static final Pattern POINT_GROUPS_COMMA =
      Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+,[0-9]+");
  private static final Pattern COMMA_THREE = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
  private static final Pattern COMMA_DECIMALS = Pattern.compile("[0-9]+,[0-9]+");
  private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3}){2,}");
  private static final Pattern COMMA_GROUPS_POINT =
      Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+\\.[0-9]+");
  private static final Pattern POINT_DECIMALS = Pattern.compile("[0-9]+\\.[0-9]+");
  private static final Pattern SPACE_GROUPS =
      Pattern.compile("[1-9][0-9]{0,2}([ '][0-9]{3})+(,[0-9]+)?");
  private static final int MOST_CHARACTERS = 120;
  private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-9])[0-9]");

  private final String printed;
  private final Form form;
  private final Optional<Cell> fixed;
  private final String digits;
  private final Clue clue;
  private final boolean negative;
  private final Optional<Integer> magnitude;
  private final boolean percent;
  private final boolean doublePercent;
  private final boolean fte;
  private final boolean euro;
  private final Optional<Effect> letter;
  private final boolean footnote;

  private CellText(String printed, Form form, Optional<Cell> fixed) {
    this.printed = printed;
    this.form = form;
    this.fixed = fixed;
    this.digits = "";
    this.clue = Clue.NONE;
    this.negative = false;
    this.magnitude = Optional.empty();
    this.percent = false;
    this.doublePercent = false;
    this.fte = false;
    this.euro = false;
    this.letter = Optional.empty();
    this.footnote = false;
  }

  private CellText(String printed, Matcher m, Clue clue) {
    this.printed = printed;
    this.form = Form.NUMBER;
    this.fixed = Optional.empty();
    this.digits = m.group("digits").strip();
    this.clue = clue;
    this.negative = minusSigns(m) == 1;
    this.magnitude =
        Optional.ofNullable(m.group("magnitude")).map(t -> MAGNITUDES.get(t.replace(".", "")));
    this.percent = m.group("percent") != null;
    this.doublePercent = "%%".equals(m.group("percent"));
    this.fte = m.group("fte") != null;
    this.euro =
        m.group("euro") != null
            || m.group("before").contains("€")
            || m.group("before").contains("eur")
            || m.group("whole") != null;
    this.letter = letters(m).map(LETTERS::get);
    this.footnote = m.group("footnote") != null;
  }

  /** Looks at a text as printed. */
  static CellText of(String text) {
    String tidy = Words.tidy(text);
    if (tidy.isEmpty()) {
      return new CellText(tidy, Form.BLANK, Optional.of(Cell.empty()));
    }
    String lower = tidy.toLowerCase(Locale.ROOT);
    if (DASH.matcher(lower).matches()) {
      return new CellText(tidy, Form.DASH, Optional.of(Cell.dash()));
    }
    Cell.Mark mark = MARKS.get(lower.replaceAll("[. ]", ""));
    if (mark != null) {
      return new CellText(tidy, Form.MARK, Optional.of(mark));
    }
    Effect effect = LETTERS.get(lower);
    if (effect != null) {
      return new CellText(tidy, Form.LETTER, Optional.of(new Cell.Letter(effect)));
    }
    Optional<CellText> number = number(tidy, lower);
    if (number.isPresent()) {
      return number.get();
    }
    boolean onlySigns = lower.chars().noneMatch(Character::isLetter);
    boolean hasDigit = lower.chars().anyMatch(Character::isDigit);
    Form form = hasDigit && onlySigns ? Form.MALFORMED : Form.WORDS;
    return new CellText(tidy, form, Optional.of(Cell.text(tidy)));
  }

  private static Optional<CellText> number(String tidy, String lower) {
    if (lower.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    Matcher m = NUMBER.matcher(lower);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean oneBracket = (m.group("open") == null) != (m.group("close") == null);
    boolean twoSigns = minusSigns(m) > 1 || (m.group("before").contains("+") && minusSigns(m) > 0);
    boolean twoLetters = m.group("letter") != null && m.group("before").matches(".*[vn] .*");
    boolean mixed =
        m.group("percent") != null && (m.group("magnitude") != null || m.group("fte") != null);
    Optional<Clue> clue = clue(m.group("digits").strip());
    if (oneBracket || twoSigns || twoLetters || mixed || clue.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new CellText(tidy, m, clue.get()));
  }

  private static int minusSigns(Matcher m) {
    int signs = m.group("open") != null ? 1 : 0;
    signs += m.group("after") != null ? 1 : 0;
    String before = m.group("before").replace("-/-", "-");
    return signs + (int) before.chars().filter(c -> Character.toString(c).matches(MINUS)).count();
  }

  private static Optional<String> letters(Matcher m) {
    if (m.group("letter") != null) {
      return Optional.of(m.group("letter"));
    }
    String before = m.group("before").replace("eur", "");
    return before.contains("v")
        ? Optional.of("v")
        : before.contains("n") ? Optional.of("n") : Optional.empty();
  }

  private static Optional<Clue> clue(String digits) {
    if (PLAIN.matcher(digits).matches()) {
      return Optional.of(Clue.NONE);
    }
    if (POINT_GROUP.matcher(digits).matches()) {
      return Optional.of(Clue.POINT_GROUP);
    }
    if (COMMA_THREE.matcher(digits).matches()) {
      return Optional.of(Clue.COMMA_AMBIGUOUS);
    }
    if (POINT_GROUPS.matcher(digits).matches()
        || POINT_GROUPS_COMMA.matcher(digits).matches()
        || COMMA_DECIMALS.matcher(digits).matches()
        || SPACE_GROUPS.matcher(digits).matches()) {
      return Optional.of(Clue.DUTCH);
    }
    if (COMMA_GROUPS.matcher(digits).matches() || COMMA_GROUPS_POINT.matcher(digits).matches()) {
      return Optional.of(Clue.ENGLISH);
    }
    return POINT_DECIMALS.matcher(digits).matches()
        ? Optional.of(Clue.DECIMAL_POINT)
        : Optional.empty();
  }

  String printed() {
    return printed;
  }

  Form form() {
    return form;
  }

  boolean isNumber() {
    return form == Form.NUMBER;
  }

  Clue clue() {
    return clue;
  }

  boolean isPercent() {
    return percent;
  }

  boolean hasDoublePercent() {
    return doublePercent;
  }

  boolean isFte() {
    return fte;
  }

  boolean hasFootnote() {
    return footnote;
  }

  boolean hasEuroSign() {
    return euro;
  }

  Optional<Integer> magnitude() {
    return magnitude;
  }

  boolean hasLetter() {
    return letter.isPresent();
  }

  /** A number that may as well be a year in a heading. */
  boolean isYear() {
    return isNumber() && YEAR.matcher(printed.replace("*", "").strip()).matches();
  }

  boolean hasDigit() {
    return printed.chars().anyMatch(Character::isDigit);
  }

  /** The cell of a text that is no number. */
  Cell fixedCell() {
    return fixed.orElseThrow();
  }

  /** The value with its sign; the scale is the number of decimals printed. */
  BigDecimal number(Notation notation) {
    String bare = digits.replace(" ", "").replace("'", "");
    String plain;
    if (clue == Clue.DECIMAL_POINT) {
      plain = bare;
    } else if (clue == Clue.DUTCH || (notation == Notation.DUTCH && clue != Clue.ENGLISH)) {
      plain = bare.replace(".", "").replace(',', '.');
    } else {
      plain = bare.replace(",", "");
    }
    BigDecimal value = new BigDecimal(plain);
    return negative ? value.negate() : value;
  }

  /** The amount, in the unit of its table or in the magnitude printed beside it. */
  Cell money(Unit tableUnit, Notation notation) {
    BigDecimal number = number(notation);
    Unit unit = magnitude.map(Unit::new).orElse(tableUnit);
    Figure figure = new Figure(unit.times(number), unit.withDecimals(number.scale()));
    return new Cell.Money(figure, letter);
  }

  Cell percentage(Notation notation) {
    return new Cell.Percentage(number(notation));
  }

  Cell count(Notation notation) {
    return new Cell.Count(number(notation));
  }
}
