package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;

/** The smallest thing that can hold or not. */
sealed interface Atom {
  /** Whether it holds, where equalities may be off by some tolerance. */
  Verdict of(Figures figures, Rational tolerance);

  /** What holds exactly when this does not: one of these. */
  List<Atom> opposite();

  /**
   * A sum that is compared with a number.
   *
   * @param terms the coefficients other than zero, in the order in which the rule names them
   */
  record Linear(Map<String, Rational> terms, Sense sense, Rational bound) implements Atom {
    public Linear {
      Map<String, Rational> copy = new LinkedHashMap<>(terms);
      copy.values().removeIf(coefficient -> coefficient.signum() == 0);
      terms = Collections.unmodifiableMap(copy);
    }

    boolean isEquality() {
      return sense == Sense.EQUAL;
    }

    Rational coefficient(String name) {
      return terms.getOrDefault(name, Rational.ZERO);
    }

    /** How far the sum is above the bound; empty if a figure is missing. */
    Optional<Rational> excess(Figures figures) {
      Rational sum = bound.negated();
      for (Map.Entry<String, Rational> term : terms.entrySet()) {
        Optional<BigDecimal> number = figures.number(term.getKey());
        if (number.isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(term.getValue().times(Rational.of(number.get())));
      }
      return Optional.of(sum);
    }

    boolean holds(Figures figures) {
      return of(figures, Rational.ZERO) == Verdict.HOLDS;
    }

    @Override
    public Verdict of(Figures figures, Rational tolerance) {
      return excess(figures)
          .map(excess -> holds(excess, tolerance) ? Verdict.HOLDS : Verdict.FAILS)
          .orElse(Verdict.NOT_CHECKABLE);
    }

    boolean holds(Rational excess, Rational tolerance) {
      return switch (sense) {
        case LESS -> excess.signum() < 0;
        case AT_MOST -> excess.signum() <= 0;
        case EQUAL -> excess.abs().compareTo(tolerance) <= 0;
        case AT_LEAST -> excess.signum() >= 0;
        case MORE -> excess.signum() > 0;
      };
    }

    @Override
    public List<Atom> opposite() {
      List<Sense> senses =
          switch (sense) {
            case LESS -> List.of(Sense.AT_LEAST);
            case AT_MOST -> List.of(Sense.MORE);
            case EQUAL -> List.of(Sense.LESS, Sense.MORE);
            case AT_LEAST -> List.of(Sense.LESS);
            case MORE -> List.of(Sense.AT_MOST);
          };
      List<Atom> atoms = new ArrayList<>();
      senses.forEach(other -> atoms.add(new Linear(terms, other, bound)));
      return atoms;
    }

    /** The same with the bound let in. */
    Linear closed() {
      return switch (sense) {
        case LESS -> new Linear(terms, Sense.AT_MOST, bound);
        case MORE -> new Linear(terms, Sense.AT_LEAST, bound);
        default -> this;
      };
    }
  }

  /**
   * A text that is one of some, or none of them.
   *
   * @param among whether it has to be one of them
   */
  record Text(String name, SortedSet<String> values, boolean among) implements Atom {
    public Text {
      values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static Text of(String name, Set<String> values) {
      return new Text(name, new TreeSet<>(values), true);
    }

    boolean allows(String value) {
      return values.contains(value) == among;
    }

    @Override
    public Verdict of(Figures figures, Rational tolerance) {
      return figures
          .text(name)
          .map(text -> allows(text) ? Verdict.HOLDS : Verdict.FAILS)
          .orElse(Verdict.NOT_CHECKABLE);
    }

    @Override
    public List<Atom> opposite() {
      return List.of(new Text(name, values, !among));
    }
  }
}
