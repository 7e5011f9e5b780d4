package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/** Reads a formula in figures back, as {@link Wording#figures} writes it in one language. */
final class FigureParser {
  // Deeper nesting would exhaust the stack before it says anything about a budget.
  private static final int DEEPEST = 500;
  private static final Pattern DUTCH = literal(".", ",");
  private static final Pattern ENGLISH = literal(",", ".");

  private final String text;
  private final Language language;
  private int at;
  private int depth;

  private FigureParser(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  private static Pattern literal(String group, String mark) {
    return Pattern.compile(
        "(?<euro>€ )?(?<whole>-?(?:[0-9]{1,3}(?:\\%s[0-9]{3}){1,120}|[0-9]{1,400}))"
                .formatted(group)
            + "(?:\\%s(?<decimals>[0-9]{1,400}))?".formatted(mark)
            + "(?<percent>%)?(?<words>(?: \\p{L}+){0,20})");
  }

  static Formula parse(String text, Language language) {
    FigureParser parser = new FigureParser(text, language);
    Formula formula = parser.sum();
    if (parser.at < text.length()) {
      throw parser.unexpected();
    }
    return formula;
  }

  private Formula sum() {
    depth++;
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("A calculation nests at most %s deep".formatted(DEEPEST));
    }
    List<Formula.Term> terms = new ArrayList<>();
    boolean opposite = take("- ");
    terms.add(new Formula.Term(product(), opposite));
    Optional<Boolean> subtracted = sign();
    while (subtracted.isPresent()) {
      terms.add(new Formula.Term(product(), subtracted.get()));
      subtracted = sign();
    }
    depth--;
    return terms.size() == 1 && !terms.get(0).subtracted()
        ? terms.get(0).formula()
        : new Formula.Sum(terms);
  }

  private Optional<Boolean> sign() {
    if (take(" + ")) {
      return Optional.of(false);
    }
    return take(" - ") ? Optional.of(true) : Optional.empty();
  }

  private Formula product() {
    Formula formula = primary();
    while (true) {
      if (take(" × ")) {
        formula = formula.times(primary());
      } else if (take(" / ")) {
        formula = formula.dividedBy(primary());
      } else {
        return formula;
      }
    }
  }

  private Formula primary() {
    if (take("(")) {
      Formula inner = sum();
      expect(")");
      return inner;
    }
    if (take(Wording.PERCENTAGE.in(language) + "(")) {
      return percentage();
    }
    if (take(Wording.AT_LEAST_ZERO.in(language) + "(")) {
      Formula inner = sum();
      expect(")");
      return inner.atLeastZero();
    }
    return take(Wording.ROUNDED.in(language) + "(") ? rounded() : literal();
  }

  private Formula percentage() {
    Formula inner = sum();
    expect(")");
    if (inner instanceof Formula.Quotient quotient) {
      return quotient.part().asPercentageOf(quotient.whole());
    }
    throw new IllegalArgumentException("A percentage is of one figure in another: " + text);
  }

  private Formula rounded() {
    Formula inner = sum();
    expect("; ");
    BigDecimal step = quantity().rounded(40, RoundingMode.UNNECESSARY);
    expect("; ");
    RoundingMode mode = mode();
    expect(")");
    return inner.rounded(step, mode);
  }

  private RoundingMode mode() {
    return Arrays.stream(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .filter(mode -> text.startsWith(Wording.mode(mode).in(language) + ")", at))
        .findFirst()
        .map(
            mode -> {
              expect(Wording.mode(mode).in(language));
              return mode;
            })
        .orElseThrow(this::unexpected);
  }

  private Formula literal() {
    return Formula.constant(quantity());
  }

  private Quantity quantity() {
    Matcher matcher =
        (language == Language.DUTCH ? DUTCH : ENGLISH).matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw unexpected();
    }
    BigDecimal number = number(matcher);
    Kind kind = kind(matcher);
    at = matcher.end();
    return Quantity.of(number, kind);
  }

  private static BigDecimal number(Matcher matcher) {
    String whole = matcher.group("whole").replaceAll("[.,]", "");
    String decimals = matcher.group("decimals");
    return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
  }

  private Kind kind(Matcher matcher) {
    String words = matcher.group("words").strip();
    boolean euro = matcher.group("euro") != null;
    if (matcher.group("percent") != null) {
      if (euro || !words.isEmpty()) {
        throw unexpected();
      }
      return Kind.PERCENTAGE;
    }
    String[] units = (" " + words).split(" per ", 2);
    Optional<Message> below =
        units.length == 2 ? Optional.of(Message.same(units[1])) : Optional.empty();
    Optional<Message> above =
        Optional.of(units[0].strip()).filter(unit -> !unit.isEmpty()).map(Message::same);
    if (euro && above.isPresent()) {
      throw unexpected();
    }
    return new Kind(euro ? Kind.MONEY.above() : above, below, /* percentage= */ false);
  }

  private boolean take(String token) {
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw unexpected();
    }
  }

  private IllegalArgumentException unexpected() {
    String rest = text.substring(at);
    String shown = rest.length() > 40 ? rest.substring(0, 40) + "…" : rest;
    return new IllegalArgumentException(
        "The calculation cannot be read at character %s: '%s'".formatted(at + 1, shown));
  }
}
