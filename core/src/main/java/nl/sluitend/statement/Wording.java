package nl.sluitend.statement;

import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/** Formulas in words and in figures. */
final class Wording {
  static final Message PERCENTAGE = new Message("percentage", "percentage");
  static final Message AT_LEAST_ZERO = new Message("ten minste nul", "at least zero");
  static final Message ROUNDED = new Message("afgerond", "rounded");

  // Everything that a reader of lines may take for the end of one.
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Message PLUS = new Message(" plus ", " plus ");
  private static final Message MINUS = new Message(" min ", " minus ");
  private static final Message TIMES = new Message(" maal ", " times ");
  private static final Message DIVIDED = new Message(" gedeeld door ", " divided by ");
  private static final Message PERCENTAGE_OF =
      new Message(" als percentage van ", " as a percentage of ");

  private static final Message ROUNDED_TO = new Message("afgerond op", "rounded to");

  private final Language language;
  private final boolean figures;

  private Wording(Language language, boolean figures) {
    this.language = language;
    this.figures = figures;
  }

  /** A name on one line, whatever the caller or a table put into it. */
  static String line(String text) {
    return BLANK.matcher(text).replaceAll(" ").strip();
  }

  static String line(Message text, Language language) {
    return line(text.in(language));
  }

  /** What an error calls a formula. */
  static String name(Formula formula) {
    return words(formula, Language.DUTCH);
  }

  /** A rounding mode in words; every mode but UNNECESSARY. */
  static Message mode(RoundingMode mode) {
    return switch (mode) {
      case UP -> new Message("van nul af", "away from zero");
      case DOWN -> new Message("naar nul toe", "towards zero");
      case CEILING -> new Message("omhoog", "up");
      case FLOOR -> new Message("omlaag", "down");
      case HALF_UP -> new Message("half van nul af", "half away from zero");
      case HALF_DOWN -> new Message("half naar nul toe", "half towards zero");
      case HALF_EVEN -> new Message("half naar even", "half to even");
      case UNNECESSARY -> throw new IllegalArgumentException("Such a step rounds nothing");
    };
  }

  /** The step that a rounding rounds to, such as € 1.000 or 0,01%. */
  static String step(Formula.Rounded step, Language language) {
    return Numerals.written(step.step(), step.kind(), language);
  }

  /** The formula with the names of what goes in. */
  static String words(Formula formula, Language language) {
    return new Wording(language, /* figures= */ false).write(formula);
  }

  /** The formula with its figures, which {@link Explanation#parse} reads back. */
  static String figures(Formula formula, Language language) {
    return new Wording(language, /* figures= */ true).write(formula);
  }

  private String write(Formula formula) {
    if (formula instanceof Formula.Given given) {
      return figures
          ? Numerals.exact(given.input().value(), language)
          : line(given.input().name(), language);
    }
    if (formula instanceof Formula.Turned turned) {
      return figures
          ? Numerals.exact(Values.of(turned), language)
          : line(turned.input().name(), language);
    }
    if (formula instanceof Formula.Constant constant) {
      return Numerals.exact(constant.value(), language);
    }
    if (formula instanceof Formula.Outcome outcome) {
      return figures
          ? write(outcome.derived().formula())
          : line(outcome.derived().name(), language);
    }
    if (formula instanceof Formula.Sum sum) {
      return sum(sum);
    }
    if (formula instanceof Formula.Product product) {
      return part(product.left()) + operator(" × ", TIMES) + part(product.right());
    }
    if (formula instanceof Formula.AtLeastZero least) {
      return atLeastZero(least);
    }
    return formula instanceof Formula.Quotient quotient
        ? quotient(quotient)
        : rounded((Formula.Rounded) formula);
  }

  private String sum(Formula.Sum sum) {
    StringBuilder out = new StringBuilder();
    for (Formula.Term term : sum.terms()) {
      if (term.subtracted()) {
        String minus = operator(" - ", MINUS);
        out.append(out.isEmpty() ? minus.stripLeading() : minus);
      } else {
        out.append(out.isEmpty() ? "" : operator(" + ", PLUS));
      }
      out.append(isAdded(term) ? write(term.formula()) : part(term.formula()));
    }
    return out.toString();
  }

  /** Whether a term is a sum that only adds: its parentheses would say nothing. */
  private boolean isAdded(Formula.Term term) {
    return !term.subtracted()
        && unwrapped(term.formula()) instanceof Formula.Sum sum
        && !sum.terms().get(0).subtracted();
  }

  /** What is written in the place of a formula: in figures, earlier outcomes in full. */
  private Formula unwrapped(Formula formula) {
    if (figures && formula instanceof Formula.Outcome outcome) {
      return unwrapped(outcome.derived().formula());
    }
    if (formula instanceof Formula.Sum sum
        && sum.terms().size() == 1
        && !sum.terms().get(0).subtracted()) {
      return unwrapped(sum.terms().get(0).formula());
    }
    return formula;
  }

  private String quotient(Formula.Quotient quotient) {
    Message between = quotient.percentage() ? PERCENTAGE_OF : DIVIDED;
    String division = part(quotient.part()) + operator(" / ", between) + part(quotient.whole());
    return figures && quotient.percentage()
        ? PERCENTAGE.in(language) + "(" + division + ")"
        : division;
  }

  private String atLeastZero(Formula.AtLeastZero least) {
    String words = AT_LEAST_ZERO.in(language);
    return figures
        ? "%s(%s)".formatted(words, write(least.formula()))
        : "%s, %s".formatted(part(least.formula()), words);
  }

  private String rounded(Formula.Rounded step) {
    String to = step(step, language);
    String how = mode(step.mode()).in(language);
    return figures
        ? "%s(%s; %s; %s)".formatted(ROUNDED.in(language), write(step.formula()), to, how)
        : "%s, %s %s (%s)".formatted(part(step.formula()), ROUNDED_TO.in(language), to, how);
  }

  private String operator(String sign, Message word) {
    return figures ? sign : word.in(language);
  }

  /** A part in parentheses where it is made of parts itself. */
  private String part(Formula formula) {
    Formula written = unwrapped(formula);
    boolean whole =
        written instanceof Formula.Given
            || written instanceof Formula.Turned
            || written instanceof Formula.Constant
            || written instanceof Formula.Outcome
            || (figures && written instanceof Formula.Rounded)
            || (figures && written instanceof Formula.AtLeastZero);
    return whole ? write(written) : "(" + write(written) + ")";
  }

  static IllegalArgumentException mixed(String how, Formula left, Formula right) {
    return new IllegalArgumentException(
        "'%s' (%s) cannot be %s '%s' (%s)"
            .formatted(
                name(left),
                left.kind().in(Language.ENGLISH),
                how,
                name(right),
                right.kind().in(Language.ENGLISH)));
  }

  static Kind requireKind(UnaryOperator<Kind> with, String how, Formula left, Formula right) {
    try {
      return with.apply(right.kind());
    } catch (IllegalArgumentException e) {
      IllegalArgumentException mixed = mixed(how, left, right);
      mixed.initCause(e);
      throw mixed;
    }
  }
}
