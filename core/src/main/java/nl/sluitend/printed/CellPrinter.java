package nl.sluitend.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import nl.sluitend.message.Language;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/**
 * Prints cells in Dutch notation: points between thousands, a comma before decimals. What it prints
 * is read back as the same cell in the same unit. {@link #in} gives the English notation, for those
 * who read English; it is the other way round.
 */
public final class CellPrinter {
  /** How negative figures are marked. */
  public enum Minus {
    /** {@code -1.234}. */
    LEADING,
    /** {@code 1.234-}. */
    TRAILING,
    /** {@code -/- 1.234}. */
    LESS,
    /** {@code (1.234)}. */
    PARENTHESES
  }

  private static final int MILLION = 6;
  private static final int BILLION = 9;

  private final Minus minus;
  private final boolean euroSign;
  private final Language language;

  private CellPrinter(Minus minus, boolean euroSign, Language language) {
    this.minus = Objects.requireNonNull(minus, "minus");
    this.euroSign = euroSign;
    this.language = Objects.requireNonNull(language, "language");
  }

  /**
   * Returns the usual style: a leading minus and no euro sign.
   *
   * @return the printer
   */
  public static CellPrinter standard() {
    return new CellPrinter(Minus.LEADING, false, Language.DUTCH);
  }

  /**
   * Returns a printer of another style.
   *
   * @param minus how negative figures are marked
   * @param euroSign whether amounts carry a euro sign
   * @return the printer
   */
  public static CellPrinter of(Minus minus, boolean euroSign) {
    return new CellPrinter(minus, euroSign, Language.DUTCH);
  }

  /**
   * Returns a printer of the same style in the notation of a language.
   *
   * @param language Dutch, as in {@code 1.234,5}, or English, as in {@code 1,234.5}
   * @return the printer
   */
  public CellPrinter in(Language language) {
    return new CellPrinter(minus, euroSign, language);
  }

  /**
   * Prints a cell.
   *
   * @param cell the cell
   * @param unit the unit of its table
   * @return the text; an amount printed in steps larger than the unit comes with "mln." or "mrd.",
   *     in English with "million" or "billion"
   */
  public String print(Cell cell, Unit unit) {
    return cell.accept(new Printing(unit));
  }

  /**
   * Prints an amount as a number of units, with decimals where it is not whole.
   *
   * @param amount the amount
   * @param unit the unit to print in
   * @return the text, such as {@code -12.048}
   */
  public static String print(Amount amount, Unit unit) {
    return standard().number(amount.in(unit));
  }

  /**
   * Prints a number with points between thousands and a comma before decimals.
   *
   * @param number the number; its scale is the number of decimals printed
   * @return the text, with a leading minus where it is negative
   */
  public static String print(BigDecimal number) {
    return standard().number(number);
  }

  /**
   * Prints an amount as a number of units, with decimals where it is not whole, in the notation of
   * a language.
   *
   * @param amount the amount
   * @param unit the unit to print in
   * @param language the language
   * @return the text, such as {@code -12.048} in Dutch and {@code -12,048} in English
   */
  public static String print(Amount amount, Unit unit, Language language) {
    return standard().in(language).number(amount.in(unit));
  }

  /**
   * Prints a number in the notation of a language.
   *
   * @param number the number; its scale is the number of decimals printed
   * @param language the language
   * @return the text, such as {@code -12.048,50} in Dutch and {@code -12,048.50} in English
   */
  public static String print(BigDecimal number, Language language) {
    return standard().in(language).number(number);
  }

  private String number(BigDecimal number) {
    String digits = grouped(number.abs());
    if (number.signum() >= 0) {
      return digits;
    }
    return switch (minus) {
      case LEADING -> "-" + digits;
      case TRAILING -> digits + "-";
      case LESS -> "-/- " + digits;
      case PARENTHESES -> "(" + digits + ")";
    };
  }

  private String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    boolean dutch = language == Language.DUTCH;
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder(plain.length() + whole.length() / 3);
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(dutch ? '.' : ',');
      }
      out.append(whole.charAt(i));
    }
    return point < 0
        ? out.toString()
        : out.append(dutch ? ',' : '.').append(plain, point + 1, plain.length()).toString();
  }

  /** Knows the unit of the table that is printed. */
  private final class Printing implements Cell.Visitor<String> {
    private final Unit unit;

    Printing(Unit unit) {
      this.unit = unit;
    }

    @Override
    public String money(Cell.Money cell) {
      int step = cell.figure().unit().exponent();
      int magnitude = unit.exponent();
      String suffix = "";
      if (step > magnitude) {
        magnitude = step <= MILLION ? MILLION : BILLION;
        suffix = suffix(magnitude);
      }
      BigDecimal number =
          cell.figure()
              .amount()
              .in(new Unit(magnitude))
              .setScale(Math.max(0, magnitude - step), RoundingMode.UNNECESSARY);
      String text = (euroSign ? "€ " : "") + number(number) + suffix;
      if (suffix.isEmpty()
          || minus == Minus.LEADING
          || minus == Minus.LESS
          || number.signum() >= 0) {
        return text + letter(cell);
      }
      // A minus at the end comes after the magnitude, which belongs to the number.
      String positive = number(number.abs()) + suffix;
      String signed = minus == Minus.TRAILING ? positive + " -" : "(" + positive + ")";
      return (euroSign ? "€ " : "") + signed + letter(cell);
    }

    private String suffix(int magnitude) {
      if (language == Language.ENGLISH) {
        return magnitude == MILLION ? " million" : " billion";
      }
      return magnitude == MILLION ? " mln." : " mrd.";
    }

    private String letter(Cell.Money cell) {
      return cell.letter().map(effect -> " " + text(effect)).orElse("");
    }

    private String text(Effect effect) {
      return switch (effect) {
        case FAVOURABLE -> "V";
        case UNFAVOURABLE -> "N";
        case NEUTRAL -> "-";
      };
    }

    @Override
    public String dash() {
      return "-";
    }

    @Override
    public String empty() {
      return "";
    }

    @Override
    public String percentage(Cell.Percentage cell) {
      return number(cell.percent()) + "%";
    }

    @Override
    public String count(Cell.Count cell) {
      return number(cell.number());
    }

    @Override
    public String text(Cell.Text cell) {
      return cell.text();
    }

    @Override
    public String letter(Cell.Letter cell) {
      return text(cell.effect());
    }

    @Override
    public String mark(Cell.Mark cell) {
      return cell.printed();
    }
  }
}
