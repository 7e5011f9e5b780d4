package nl.sluitend.examples.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Cell;

/**
 * Reads the cells of statistical tables in the notation that each table names, such as {@code Comma
 * Point}: grouping, then decimal mark. A statistical office's letter after a figure (E: estimate,
 * p: provisional, r: revised) is left out, and so are currency signs and asterisks.
 */
final class StatisticalNumbers {
  private static final Pattern DASHES = Pattern.compile("[-–—]{1,3}");
  private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)n\\.?/?a\\.?");
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}(?:\\.0+)?");
  private static final int MOST_DECIMALS = 15;

  private final Pattern number;
  private final String grouping;
  private final String decimalMark;

  StatisticalNumbers(String format) {
    String[] names = format.split(" ", -1);
    grouping = mark(names[0]);
    decimalMark = mark(names[1]);
    String whole =
        grouping.isEmpty()
            ? "[0-9]{1,30}"
            : "(?:[0-9]{1,3}(?:%s[0-9]{3}){1,9}|[0-9]{1,30})".formatted(Pattern.quote(grouping));
    String decimals = "%s[0-9]{1,%s}".formatted(Pattern.quote(decimalMark), MOST_DECIMALS);
    number =
        Pattern.compile(
            "(?<sign>[-+−–])? ?(?<number>%s(?:%s)?|%s)(?<percent> ?%%)?[Epr]?"
                .formatted(whole, decimals, decimals));
  }

  private static String mark(String name) {
    return switch (name) {
      case "Comma" -> ",";
      case "Point" -> ".";
      case "Space" -> " ";
      case "None" -> "";
      default -> throw new IllegalArgumentException("No such mark: " + name);
    };
  }

  /** What is printed; the unit of a number is its last decimal. */
  Cell read(String printed) {
    String text = printed.replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ").strip();
    if (text.isEmpty()) {
      return Cell.empty();
    }
    if (DASHES.matcher(text).matches()) {
      return Cell.dash();
    }
    if (NOT_APPLICABLE.matcher(text).matches()) {
      return Cell.Mark.NOT_APPLICABLE;
    }
    return number(text).orElseGet(() -> Cell.text(text));
  }

  private Optional<Cell> number(String text) {
    String bare = text.replaceAll("^[*$£€]+ ?| ?[*$£€]+$", "");
    boolean brackets = bare.startsWith("(") && bare.endsWith(")");
    String inside = brackets ? bare.substring(1, bare.length() - 1) : bare;
    inside = inside.replaceFirst("^(-?)[$£€] ?", "$1");
    var matcher = number.matcher(inside);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group("number").replace(grouping, "").replace(decimalMark, ".");
    BigDecimal value = new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
    boolean minus = matcher.group("sign") != null && !matcher.group("sign").equals("+");
    BigDecimal signed = minus != brackets ? value.negate() : value;
    if (matcher.group("percent") != null) {
      return Optional.of(new Cell.Percentage(signed));
    }
    Unit unit = Unit.EURO.withDecimals(signed.scale());
    return Optional.of(Cell.money(new Figure(Unit.EURO.times(signed), unit)));
  }

  /** A number that may be a year, as headings are. */
  static boolean isYear(String printed) {
    return YEAR.matcher(printed.strip()).matches();
  }
}
