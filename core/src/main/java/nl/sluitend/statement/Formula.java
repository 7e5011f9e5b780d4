package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Language;
import nl.sluitend.money.PlainDecimal;
import nl.sluitend.money.Unit;

/**
 * How a figure is derived. The kinds of what goes in are checked when the formula is built: euros
 * are not added to hours.
 */
public sealed interface Formula {
  /**
   * Returns what the outcome counts.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Returns an input as a formula.
   *
   * @param input the input
   * @return the formula
   */
  static Formula of(Input input) {
    return new Given(input);
  }

  /**
   * Returns an input with its sign turned, because it is printed the other way round.
   *
   * @param input the input
   * @return the formula
   */
  static Formula turned(Input input) {
    return new Turned(input);
  }

  /**
   * Returns the outcome of an earlier derivation as a formula.
   *
   * @param derived the earlier figure
   * @return the formula; of a figure that is only stated, its input
   */
  static Formula of(Derived derived) {
    Formula formula = derived.formula();
    return formula instanceof Given || formula instanceof Turned ? formula : new Outcome(derived);
  }

  /**
   * Returns a number that is part of the formula itself, such as the hundred of a percentage.
   *
   * @param value the number
   * @return the formula
   */
  static Formula constant(Quantity value) {
    return new Constant(value);
  }

  /**
   * Returns the sum of formulas.
   *
   * @param parts at least one, all of one kind
   * @return the sum
   * @throws IllegalArgumentException if there is none, or if they differ in kind, naming both
   */
  static Formula sum(List<? extends Formula> parts) {
    return new Sum(parts.stream().map(part -> new Term(part, /* subtracted= */ false)).toList());
  }

  /**
   * Adds.
   *
   * @param other what is added, of the same kind
   * @return the sum
   * @throws IllegalArgumentException if the kinds differ, naming both
   */
  default Formula plus(Formula other) {
    return new Sum(List.of(new Term(this, false), new Term(other, false)));
  }

  /**
   * Takes away.
   *
   * @param other what is taken away, of the same kind
   * @return the difference
   * @throws IllegalArgumentException if the kinds differ, naming both
   */
  default Formula minus(Formula other) {
    return new Sum(List.of(new Term(this, false), new Term(other, true)));
  }

  /**
   * Changes the sign.
   *
   * @return the opposite
   */
  default Formula negated() {
    return new Sum(List.of(new Term(this, true)));
  }

  /**
   * Multiplies.
   *
   * @param other the factor
   * @return the product
   * @throws IllegalArgumentException if nothing is counted in the product of both kinds
   */
  default Formula times(Formula other) {
    return new Product(this, other);
  }

  /**
   * Divides.
   *
   * @param other the divisor
   * @return the quotient
   * @throws IllegalArgumentException if nothing is counted in the quotient of both kinds
   */
  default Formula dividedBy(Formula other) {
    return new Quotient(this, other, /* percentage= */ false);
  }

  /**
   * Divides and shows the ratio as a percentage.
   *
   * @param whole the divisor, of the same kind
   * @return the percentage
   * @throws IllegalArgumentException if the kinds differ, naming both
   */
  default Formula asPercentageOf(Formula whole) {
    return new Quotient(this, whole, /* percentage= */ true);
  }

  /**
   * Counts what is below zero as zero, as an overspending that does not offset another.
   *
   * @return the formula, or zero where it is negative
   */
  default Formula atLeastZero() {
    return new AtLeastZero(this);
  }

  /**
   * Rounds, as a step of the derivation that its explanation names.
   *
   * @param decimals the number of decimals of the number as shown: for a percentage those before
   *     the sign; -3 for thousands
   * @param mode how the last digit is rounded
   * @return the rounded formula
   */
  default Formula rounded(int decimals, RoundingMode mode) {
    return rounded(BigDecimal.ONE.scaleByPowerOfTen(-decimals), mode);
  }

  /**
   * Rounds to any step, as a step of the derivation that its explanation names.
   *
   * @param step the step, in the number as shown: 0.5 rounds to half a percent, or to fifty cents
   * @param mode how it is rounded
   * @return the rounded formula
   * @throws IllegalArgumentException if the step is not above zero, is below 1E-30 or above 1E+30,
   *     or the mode does not round
   */
  default Formula rounded(BigDecimal step, RoundingMode mode) {
    return new Rounded(this, step, mode);
  }

  /**
   * Rounds an amount to a unit, as a step of the derivation that its explanation names.
   *
   * @param unit the step
   * @param mode how it is rounded
   * @return the rounded formula
   * @throws IllegalArgumentException if this is no money
   */
  default Formula rounded(Unit unit, RoundingMode mode) {
    if (!kind().isMoney()) {
      throw new IllegalArgumentException(
          "Only money is rounded to a unit of euros, not '%s'".formatted(Wording.name(this)));
    }
    return rounded(-unit.exponent(), mode);
  }

  /**
   * An input.
   *
   * @param input the input
   */
  record Given(Input input) implements Formula {
    /** Checks that it is there. */
    public Given {
      Objects.requireNonNull(input, "input");
    }

    @Override
    public Kind kind() {
      return input.value().kind();
    }
  }

  /**
   * An input whose sign is turned, because it is printed the other way round.
   *
   * @param input the input
   */
  record Turned(Input input) implements Formula {
    /** Checks that it is there. */
    public Turned {
      Objects.requireNonNull(input, "input");
    }

    @Override
    public Kind kind() {
      return input.value().kind();
    }
  }

  /**
   * The outcome of an earlier derivation.
   *
   * @param derived the earlier figure
   */
  record Outcome(Derived derived) implements Formula {
    /** Checks that it is there. */
    public Outcome {
      Objects.requireNonNull(derived, "derived");
    }

    @Override
    public Kind kind() {
      return derived.formula().kind();
    }
  }

  /**
   * A number that is part of the formula.
   *
   * @param value the number
   */
  record Constant(Quantity value) implements Formula {
    /** Checks that it is a decimal number. */
    public Constant {
      if (!Numerals.terminates(value.number())) {
        throw new IllegalArgumentException("A constant is a decimal number, but was " + value);
      }
    }

    @Override
    public Kind kind() {
      return value.kind();
    }
  }

  /**
   * A part of a sum.
   *
   * @param formula what is added or taken away
   * @param subtracted whether it is taken away
   */
  record Term(Formula formula, boolean subtracted) {
    /** Checks that it is there. */
    public Term {
      Objects.requireNonNull(formula, "formula");
    }
  }

  /**
   * A sum of terms with their signs.
   *
   * @param terms at least one, all of one kind
   */
  record Sum(List<Term> terms) implements Formula {
    /** Checks that there is a term and that the kinds agree. */
    public Sum {
      terms = List.copyOf(terms);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException("A sum has at least one term");
      }
      Formula first = terms.get(0).formula();
      for (Term term : terms) {
        if (!term.formula().kind().equals(first.kind())) {
          throw Wording.mixed("added to", term.formula(), first);
        }
      }
    }

    @Override
    public Kind kind() {
      return terms.get(0).formula().kind();
    }
  }

  /**
   * A product.
   *
   * @param left the first factor
   * @param right the second factor
   */
  record Product(Formula left, Formula right) implements Formula {
    /** Checks that the product counts something. */
    public Product {
      Wording.requireKind(left.kind()::times, "multiplied by", left, right);
    }

    @Override
    public Kind kind() {
      return left.kind().times(right.kind());
    }
  }

  /**
   * A quotient.
   *
   * @param part what is divided
   * @param whole the divisor
   * @param percentage whether it is shown as a percentage
   */
  record Quotient(Formula part, Formula whole, boolean percentage) implements Formula {
    /** Checks that the quotient counts something; for a percentage, nothing. */
    public Quotient {
      Kind kind = Wording.requireKind(part.kind()::dividedBy, "divided by", part, whole);
      if (percentage && !kind.isRatio()) {
        throw Wording.mixed("a percentage of", part, whole);
      }
    }

    @Override
    public Kind kind() {
      Kind kind = part.kind().dividedBy(whole.kind());
      return percentage ? Kind.PERCENTAGE : kind;
    }
  }

  /**
   * A formula that counts as zero where it is negative.
   *
   * @param formula what counts
   */
  record AtLeastZero(Formula formula) implements Formula {
    /** Checks that it is there. */
    public AtLeastZero {
      Objects.requireNonNull(formula, "formula");
    }

    @Override
    public Kind kind() {
      return formula.kind();
    }
  }

  /**
   * A rounding step.
   *
   * @param formula what is rounded
   * @param step what it is rounded to, in the number as shown; without trailing zeros
   * @param mode how it is rounded
   */
  record Rounded(Formula formula, BigDecimal step, RoundingMode mode) implements Formula {
    private static final int MOST = 30;

    /** Checks the step and that the mode rounds. */
    public Rounded {
      Objects.requireNonNull(formula, "formula");
      step = PlainDecimal.copy(step).stripTrailingZeros();
      if (mode == RoundingMode.UNNECESSARY) {
        throw new IllegalArgumentException(
            "A rounding step rounds, so its mode is not UNNECESSARY");
      }
      if (step.signum() <= 0 || Math.abs((long) step.scale()) > MOST || step.precision() > MOST) {
        throw new IllegalArgumentException(
            "Rounding is to a step above zero, of 1E-%s up to 1E+%s, but was %s"
                .formatted(MOST, MOST, step));
      }
    }

    @Override
    public Kind kind() {
      return formula.kind();
    }
  }

  /**
   * Returns the formula in words.
   *
   * @param language the language
   * @return such as "overhead als percentage van directe salarislasten"
   */
  default String in(Language language) {
    return Wording.words(this, language);
  }
}
