package nl.sluitend.records;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.sluitend.linear.Rational;

/** One rule as it was written. */
public final class Rule {
  private final String name;
  private final String text;
  private final Alternatives alternatives;

  Rule(String name, String text, Alternatives alternatives) {
    this.name = name;
    this.text = text;
    this.alternatives = alternatives;
  }

  /**
   * Returns what the rule is called.
   *
   * @return the name before its colon, or {@code #} and its place from 1
   */
  public String name() {
    return name;
  }

  /**
   * Returns the rule as it was written.
   *
   * @return the text without its name
   */
  public String text() {
    return text;
  }

  /**
   * Tells whether the rule holds exactly.
   *
   * @param figures the figures
   * @return whether it holds
   */
  public Verdict of(Figures figures) {
    return alternatives.of(figures, Rational.ZERO);
  }

  Alternatives alternatives() {
    return alternatives;
  }

  /** The names of the figures in it, in order of appearance. */
  Set<String> numbers() {
    Set<String> names = new LinkedHashSet<>();
    alternatives
        .lists()
        .forEach(
            list ->
                list.forEach(
                    atom -> {
                      if (atom instanceof Atom.Linear linear) {
                        names.addAll(linear.terms().keySet());
                      }
                    }));
    return Collections.unmodifiableSet(names);
  }

  /** The names of the texts in it, in order of appearance. */
  Set<String> texts() {
    Set<String> names = new LinkedHashSet<>();
    alternatives
        .lists()
        .forEach(
            list ->
                list.forEach(
                    atom -> {
                      if (atom instanceof Atom.Text words) {
                        names.add(words.name());
                      }
                    }));
    return Collections.unmodifiableSet(names);
  }

  /** Returns the name and the text. */
  @Override
  public String toString() {
    return name + ": " + text;
  }
}
