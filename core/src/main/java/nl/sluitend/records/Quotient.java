package nl.sluitend.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;

/** A linear expression, divided by another one that may be the number 1. */
record Quotient(Sum above, Sum below) {
  /** Figures with their coefficients, and a number. */
  record Sum(Map<String, Rational> terms, Rational number) {
    static final Sum ONE = of(Rational.ONE);

    Sum {
      Map<String, Rational> copy = new LinkedHashMap<>(terms);
      copy.values().removeIf(coefficient -> coefficient.signum() == 0);
      terms = copy;
    }

    static Sum of(Rational number) {
      return new Sum(Map.of(), number);
    }

    boolean isNumber() {
      return terms.isEmpty();
    }

    Sum plus(Sum other) {
      Map<String, Rational> sum = new LinkedHashMap<>(terms);
      other.terms.forEach((name, c) -> sum.merge(name, c, Rational::plus));
      return new Sum(sum, number.plus(other.number));
    }

    Sum times(Rational factor) {
      Map<String, Rational> product = new LinkedHashMap<>(terms);
      product.replaceAll((name, c) -> c.times(factor));
      return new Sum(product, number.times(factor));
    }

    /** The product; empty if it is not linear. */
    Optional<Sum> times(Sum other) {
      if (other.isNumber()) {
        return Optional.of(times(other.number));
      }
      return isNumber() ? Optional.of(other.times(number)) : Optional.empty();
    }

    Atom compared(Sense sense) {
      return new Atom.Linear(terms, sense, number.negated());
    }
  }

  static Quotient of(Rational number) {
    return new Quotient(Sum.of(number), Sum.ONE);
  }

  static Quotient of(String name) {
    return new Quotient(new Sum(Map.of(name, Rational.ONE), Rational.ZERO), Sum.ONE);
  }

  Quotient negated() {
    return new Quotient(above.times(Rational.MINUS_ONE), below);
  }

  Optional<Quotient> plus(Quotient other) {
    if (below.equals(other.below)) {
      return Optional.of(new Quotient(above.plus(other.above), below));
    }
    return join(
        above
            .times(other.below)
            .flatMap(mine -> other.above.times(below).map(its -> mine.plus(its))),
        below.times(other.below));
  }

  Optional<Quotient> times(Quotient other) {
    return join(above.times(other.above), below.times(other.below));
  }

  /** Divides; empty if the result is not linear above or below the line, or the divisor is 0. */
  Optional<Quotient> dividedBy(Quotient other) {
    return other.above.isNumber() && other.above.number().signum() == 0
        ? Optional.empty()
        : join(above.times(other.below), below.times(other.above));
  }

  private static Optional<Quotient> join(Optional<Sum> above, Optional<Sum> below) {
    return above.flatMap(up -> below.map(down -> new Quotient(up, down)));
  }

  /** What it takes for this to compare with zero: no division by zero, and its sign matters. */
  Alternatives compared(Sense sense) {
    if (below.isNumber()) {
      Sum whole = above.times(Rational.ONE.dividedBy(below.number()));
      return Alternatives.of(whole.compared(sense));
    }
    List<Atom> positive = List.of(below.compared(Sense.MORE), above.compared(sense));
    List<Atom> negative = List.of(below.compared(Sense.LESS), above.compared(mirrored(sense)));
    return new Alternatives(List.of(positive, negative));
  }

  private static Sense mirrored(Sense sense) {
    return switch (sense) {
      case LESS -> Sense.MORE;
      case AT_MOST -> Sense.AT_LEAST;
      case EQUAL -> Sense.EQUAL;
      case AT_LEAST -> Sense.AT_MOST;
      case MORE -> Sense.LESS;
    };
  }
}
