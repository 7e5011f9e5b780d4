package nl.sluitend.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;

/**
 * What comparisons say about all figures but one (Fourier and Motzkin): slow and simple, and
 * another way to the same answers as a linear programme.
 */
final class Elimination {
  private Elimination() {}

  /** The rules about the other figures, as text. */
  static String of(Rules rules, String name) {
    return text(eliminate(atMost(atoms(rules)), name));
  }

  /** Whether comparisons can hold together. */
  static boolean feasible(List<Atom.Linear> atoms) {
    List<Atom.Linear> left = atMost(atoms);
    Set<String> names = new LinkedHashSet<>();
    left.forEach(atom -> names.addAll(atom.terms().keySet()));
    for (String name : names) {
      left = eliminate(left, name);
    }
    return left.stream().allMatch(atom -> atom.holds(Figures.none()));
  }

  static List<Atom.Linear> atoms(Rules rules) {
    List<Atom.Linear> atoms = new ArrayList<>(rules.equalities());
    atoms.addAll(rules.bounds());
    return atoms;
  }

  private static List<Atom.Linear> eliminate(List<Atom.Linear> atoms, String name) {
    Set<Atom.Linear> kept = new LinkedHashSet<>();
    List<Atom.Linear> above = new ArrayList<>();
    List<Atom.Linear> below = new ArrayList<>();
    for (Atom.Linear atom : atoms) {
      int sign = atom.coefficient(name).signum();
      if (sign == 0) {
        kept.add(atom);
      } else {
        (sign > 0 ? above : below).add(atom);
      }
    }
    for (Atom.Linear high : above) {
      for (Atom.Linear low : below) {
        kept.add(sum(high, low.coefficient(name).negated(), low, high.coefficient(name)));
      }
    }
    return List.copyOf(kept);
  }

  /** The same with sums on the small side only; an equality becomes two. */
  private static List<Atom.Linear> atMost(List<Atom.Linear> atoms) {
    List<Atom.Linear> all = new ArrayList<>();
    for (Atom.Linear atom : atoms) {
      switch (atom.sense()) {
        case LESS, AT_MOST -> all.add(atom);
        case AT_LEAST -> all.add(turned(atom, Sense.AT_MOST));
        case MORE -> all.add(turned(atom, Sense.LESS));
        case EQUAL -> {
          all.add(new Atom.Linear(atom.terms(), Sense.AT_MOST, atom.bound()));
          all.add(turned(atom, Sense.AT_MOST));
        }
      }
    }
    return all;
  }

  private static Atom.Linear turned(Atom.Linear atom, Sense sense) {
    Map<String, Rational> terms = new LinkedHashMap<>();
    atom.terms().forEach((name, c) -> terms.put(name, c.negated()));
    return new Atom.Linear(terms, sense, atom.bound().negated());
  }

  private static Atom.Linear sum(Atom.Linear a, Rational timesA, Atom.Linear b, Rational timesB) {
    Map<String, Rational> terms = new LinkedHashMap<>();
    a.terms().forEach((name, c) -> terms.put(name, c.times(timesA)));
    b.terms().forEach((name, c) -> terms.merge(name, c.times(timesB), Rational::plus));
    boolean strict = a.sense() == Sense.LESS || b.sense() == Sense.LESS;
    return new Atom.Linear(
        terms,
        strict ? Sense.LESS : Sense.AT_MOST,
        a.bound().times(timesA).plus(b.bound().times(timesB)));
  }

  private static String text(List<Atom.Linear> atoms) {
    List<String> rules = new ArrayList<>();
    for (Atom.Linear atom : atoms) {
      StringBuilder rule = new StringBuilder("0");
      atom.terms().forEach((name, c) -> rule.append(" + (").append(c).append(") * ").append(name));
      rule.append(atom.sense() == Sense.LESS ? " < " : " <= ").append(atom.bound());
      rules.add(rule.toString());
    }
    return String.join("; ", rules);
  }
}
