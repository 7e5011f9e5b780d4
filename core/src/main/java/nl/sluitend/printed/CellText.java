package nl.sluitend.printed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
          "ntb", Cell.Mark.NOT_KNOWN,
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

  /** What may follow a number, in any order and each at most once. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<magnitude>k|duizend|mln\\.?|miljoen|mio\\.?|mrd\\.?|miljard)"
              + "|(?<euro>€|euro)"
              + "|(?<percent>%{1,2}|procent)"
              + "|(?<fte>fte(?:'s)?)"
              + "|(?<minus>-/-|[-\\u2010-\\u2015\\u2212])"
              + "|(?<letter>[vn])"
              + "|(?<close>\\))");

  /** Sign, euro and letter before it in any order; then the digits; then the marks after it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<ahead>€ ?)?(?<open>\\()? ?"
              + "(?<before>(?:(?:-/-|[-\\u2010-\\u2015\\u2212+]|€|eur|[vn](?= )) ?)*)"
              + "(?<digits>[0-9][0-9.,' ]*?)"
              + "(?<whole>,(?:-{1,2}|\\u2013|\\u2014))?"
              + "(?<after>(?: ?(?:"
              + MARK.pattern().replaceAll("\\?<[a-z]+>", "?:")
              + "))*)"
              + "(?<footnote> ?\\*{1,4}\\)?| [0-9]\\)| ?[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+\\u207e?)?");

  private static final List<String> MARK_NAMES =
      List.of("magnitude", "euro", "percent", "fte", "minus", "letter", "close");
  private static final Pattern LETTER = Pattern.compile("[vn]");
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

  /** Far more than anybody prints, and few enough to add up many of them in any unit. */
  private static final int MOST_DIGITS = 60;

  private static final int FINEST_EXPONENT = -20;
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

  private CellText(String printed, Matcher m, Map<String, String> marks, Clue clue) {
    String before = m.group("before").replace("eur", "€");
    this.printed = printed;
    this.form = Form.NUMBER;
    this.fixed = Optional.empty();
    this.digits = m.group("digits").strip();
    this.clue = clue;
    this.negative = minusSigns(m, marks) == 1;
    this.magnitude =
        Optional.ofNullable(marks.get("magnitude")).map(t -> MAGNITUDES.get(t.replace(".", "")));
    this.percent = marks.containsKey("percent");
    this.doublePercent = "%%".equals(marks.get("percent"));
    this.fte = marks.containsKey("fte");
    this.euro =
        marks.containsKey("euro")
            || m.group("ahead") != null
            || before.contains("€")
            || m.group("whole") != null;
    this.letter =
        Optional.ofNullable(marks.get("letter"))
            .or(() -> LETTER.matcher(before).results().map(r -> r.group()).findFirst())
            .map(LETTERS::get);
    this.footnote = m.group("footnote") != null;
  }

  /** Looks at a text as printed. */
  static CellText of(String text) {
    String tidy = Words.tidy(text);
    if (tidy.isEmpty()) {
      return new CellText(tidy, Form.BLANK, Optional.of(Cell.empty()));
    }
    String lower = tidy.toLowerCase(Locale.ROOT);
    if (DASH.matcher(lower).matches() || lower.equals("nihil")) {
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
    Optional<Map<String, String>> found = marks(m.group("after"));
    Optional<Clue> clue = clue(m.group("digits").strip());
    if (found.isEmpty() || clue.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> marks = found.get();
    boolean oneBracket = (m.group("open") != null) != marks.containsKey("close");
    int minusSigns = minusSigns(m, marks);
    boolean twoSigns = minusSigns > 1 || (m.group("before").contains("+") && minusSigns > 0);
    long letters = LETTER.matcher(m.group("before")).results().count();
    boolean twoLetters = letters + (marks.containsKey("letter") ? 1 : 0) > 1;
    boolean mixed =
        marks.containsKey("percent")
            && (marks.containsKey("magnitude") || marks.containsKey("fte"));
    return oneBracket || twoSigns || twoLetters || mixed
        ? Optional.empty()
        : Optional.of(new CellText(tidy, m, marks, clue.get()));
  }

  /** The marks after a number by their names; empty if one of them is there twice. */
  private static Optional<Map<String, String>> marks(String after) {
    Map<String, String> marks = new HashMap<>();
    Matcher m = MARK.matcher(after);
    while (m.find()) {
      for (String name : MARK_NAMES) {
        String mark = m.group(name);
        if (mark != null && marks.put(name, mark) != null) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(marks);
  }

  private static int minusSigns(Matcher m, Map<String, String> marks) {
    int signs = (m.group("open") != null ? 1 : 0) + (marks.containsKey("minus") ? 1 : 0);
    String before = m.group("before").replace("-/-", "-");
    return signs + (int) before.chars().filter(c -> Character.toString(c).matches(MINUS)).count();
  }

  private static Optional<Clue> clue(String digits) {
    if (digits.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
      return Optional.empty();
    }
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

  /** Whether its last decimal is a step that amounts are printed in. */
  boolean isMoney(Unit tableUnit, Notation notation) {
    int exponent = magnitude.orElse(tableUnit.exponent());
    return exponent - number(notation).scale() >= FINEST_EXPONENT;
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
