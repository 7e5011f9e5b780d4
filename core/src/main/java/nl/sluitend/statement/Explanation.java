package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * The text under a figure that says how it came about, for a council member to read and for anyone
 * to evaluate again: one of its lines is the calculation in figures, in units that are checked.
 */
public final class Explanation {
  private static final Message FORMULA = new Message("Formule: ", "Formula: ");
  private static final Message CALCULATION = new Message("Berekening: ", "Calculation: ");
  private static final Message RANGE = new Message("Bereik: ", "Range: ");
  private static final Message UNKNOWN =
      new Message(
          "niet te zeggen: een deler kan achter zijn afronding nul zijn",
          "cannot be said: behind its rounding a divisor can be zero");
  private static final Message WHATEVER =
      new Message(
          "één uitkomst, wat er achter de afronding van de gegevens ook staat",
          "one outcome, whatever stands behind the rounding of the inputs");
  private static final Message TURNED =
      new Message("; hier met omgekeerd teken", "; here with its sign turned");
  private static final Message SOURCE = new Message("Bron: ", "Source: ");
  private static final Message ABOUT = new Message("afgerond ", "about ");
  private static final RoundingMode SHOWN = RoundingMode.HALF_UP;

  private Explanation() {}

  static String of(Derived derived, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(Wording.line(derived.name(), language) + ": " + shown(derived, language));
    lines.add(FORMULA.in(language) + Wording.words(derived.formula(), language));
    lines.add(CALCULATION.in(language) + Wording.figures(derived.formula(), language));
    lines.addAll(outcomes(derived, language));
    Set<Input> turned = turned(derived.formula());
    derived.inputs().forEach(input -> lines.add(input(input, turned.contains(input), language)));
    lines.add(RANGE.in(language) + range(derived, language));
    lines.add(SOURCE.in(language) + Wording.line(derived.source().in(language)));
    return String.join("\n", lines) + "\n";
  }

  /**
   * Reads the calculation in an explanation back, in the language that it is in.
   *
   * @param text what {@link Derived#explain} returned
   * @return the formula, with every input as a constant
   * @throws IllegalArgumentException if there is no calculation, or it cannot be read, saying where
   */
  public static Formula parse(String text) {
    List<String> lines = text.lines().toList();
    // The first line is a name of the caller's; all others begin with a word or a dash of ours.
    return IntStream.range(1, lines.size())
        .mapToObj(lines::get)
        .flatMap(
            line ->
                List.of(Language.values()).stream()
                    .filter(language -> line.startsWith(CALCULATION.in(language)))
                    .map(
                        language ->
                            FigureParser.parse(
                                line.substring(CALCULATION.in(language).length()), language)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The text has no line with a calculation"));
  }

  /**
   * Evaluates an explanation again.
   *
   * @param text what {@link Derived#explain} returned
   * @return the same number as the figure that it explains; its units are words of one language
   * @throws IllegalArgumentException if there is no calculation, it cannot be read, or it mixes
   *     units
   * @throws ArithmeticException if it divides by zero
   */
  public static Quantity evaluate(String text) {
    return Values.of(parse(text));
  }

  static String written(Derived derived, Language language) {
    Quantity value = derived.value();
    BigDecimal number = number(derived);
    if (number.signum() == 0 && value.numerator().signum() != 0) {
      // No digit is supported: a zero would say more than is known.
      return derived.findRange().map(range -> range(range, language)).orElse("0");
    }
    return isExact(number, value)
        ? Numerals.exact(value, language)
        : Numerals.written(number, value.kind(), language);
  }

  private static String shown(Derived derived, Language language) {
    BigDecimal number = number(derived);
    boolean exact = isExact(number, derived.value()) || number.signum() == 0;
    return (exact ? "" : ABOUT.in(language)) + written(derived, language);
  }

  /**
   * An amount is stated as its inputs give it, and what was rounded as it was; its range says how
   * far that goes.
   */
  private static BigDecimal number(Derived derived) {
    if (derived.formula() instanceof Formula.Rounded step) {
      return derived.showExactly(Math.max(0, step.step().scale()), SHOWN);
    }
    BigDecimal cents = derived.showExactly(2, SHOWN);
    boolean amount = derived.value().kind().isMoney() && isExact(cents, derived.value());
    return amount ? cents : derived.show(2, SHOWN);
  }

  private static boolean isExact(BigDecimal number, Quantity value) {
    return Quantity.of(number, value.kind()).equals(value);
  }

  /** The earlier figures that a derivation uses, each once. */
  private static List<Derived> outcomes(Derived derived) {
    IdentityHashMap<Derived, Boolean> seen = new IdentityHashMap<>();
    List<Derived> outcomes = new ArrayList<>();
    collect(derived.formula(), seen, outcomes);
    return outcomes;
  }

  private static void collect(
      Formula formula, IdentityHashMap<Derived, Boolean> seen, List<Derived> outcomes) {
    if (formula instanceof Formula.Outcome outcome && seen.put(outcome.derived(), true) == null) {
      outcomes.add(outcome.derived());
    }
    Bounds.parts(formula).forEach(part -> collect(part, seen, outcomes));
  }

  /** A source is said once: where it is that of the outcome, or of the figure before, not again. */
  private static List<String> outcomes(Derived derived, Language language) {
    List<String> lines = new ArrayList<>();
    Set<Source> said = new HashSet<>(Set.of(derived.source()));
    for (Derived part : outcomes(derived)) {
      String source =
          said.add(part.source())
              ? " (%s)".formatted(Wording.line(part.source().in(language)))
              : "";
      lines.add(
          "- %s: %s = %s%s"
              .formatted(
                  Wording.line(part.name(), language),
                  Wording.words(part.formula(), language),
                  shown(part, language),
                  source));
    }
    return lines;
  }

  private static String input(Input input, boolean turned, Language language) {
    String place =
        input.origin().map(origin -> "; " + Wording.line(origin.in(language))).orElse("");
    return "- %s: %s, %s%s%s"
        .formatted(
            Wording.line(input.name(), language),
            Numerals.exact(input.value(), language),
            range(input.range(), language),
            place,
            turned ? TURNED.in(language) : "");
  }

  /** The inputs that stand in a formula with their sign turned. */
  private static Set<Input> turned(Formula formula) {
    Set<Input> turned = Collections.newSetFromMap(new IdentityHashMap<>());
    collectTurned(formula, turned);
    return turned;
  }

  private static void collectTurned(Formula formula, Set<Input> turned) {
    if (formula instanceof Formula.Turned one) {
      turned.add(one.input());
    }
    Bounds.parts(formula).forEach(part -> collectTurned(part, turned));
  }

  private static String range(Derived derived, Language language) {
    Optional<QuantityRange> range = derived.findRange();
    if (range.isEmpty()) {
      return UNKNOWN.in(language);
    }
    boolean rounded = derived.inputs().stream().anyMatch(input -> !input.range().isExact());
    return range.get().isExact() && rounded ? WHATEVER.in(language) : range(range.get(), language);
  }

  private static String range(QuantityRange range, Language language) {
    if (range.isExact()) {
      return new Message("exact", "exact").in(language);
    }
    Message wide =
        new Message(
            ", ruim genomen: de grenzen worden misschien niet gehaald",
            ", taken widely: the ends may be out of reach");
    Message form = new Message("tussen %s en %s%s", "between %s and %s%s");
    int decimals = decimals(range);
    return form.in(language)
        .formatted(
            end(range.low(), decimals, RoundingMode.FLOOR, language),
            end(range.high(), decimals, RoundingMode.CEILING, language),
            range.tight() ? "" : wide.in(language));
  }

  /** An end is rounded outward, so that what is printed still holds every true value. */
  private static String end(Quantity end, int decimals, RoundingMode outward, Language language) {
    BigDecimal number = end.rounded(decimals, outward).stripTrailingZeros();
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return Numerals.written(plain, end.kind(), language);
  }

  /** Enough decimals to tell the ends apart in two digits. */
  private static int decimals(QuantityRange range) {
    BigDecimal width =
        new Quantity(range.high().number().minus(range.low().number()), range.low().kind())
            .rounded(40, RoundingMode.UP);
    return Math.max(0, width.scale() - width.precision() + 2);
  }
}
