package nl.sluitend.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sluitend.linear.Rational;
import nl.sluitend.message.Reading;

/**
 * Linear rules over named figures. Immutable.
 *
 * <p>Rules are written one after another with {@code ;} or a line end between them: {@code turnover
 * - cost == profit}, {@code 0 <= staff < 100}, {@code 2x + y = 8}, {@code x1, x2 >= 0}, {@code
 * cost/turnover >= 0.6} (which does not hold for a turnover of 0), {@code if a == 0 then b == 0},
 * {@code size in {small, large}}, and {@code margin: x > 1} with a name. Parts of a condition are
 * joined by {@code and} and {@code or}. Numbers have a decimal point.
 */
public final class Rules {
  private final List<Rule> rules;
  private final List<Atom.Linear> equalities = new ArrayList<>();
  private final List<Atom.Linear> bounds = new ArrayList<>();
  private final List<Rule> others = new ArrayList<>();
  private final Set<String> numbers = new LinkedHashSet<>();

  Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      numbers.addAll(rule.numbers());
      sort(rule);
    }
  }

  private void sort(Rule rule) {
    boolean plain = rule.alternatives().isOne() && rule.texts().isEmpty();
    if (!plain) {
      others.add(rule);
      return;
    }
    for (Atom atom : rule.alternatives().lists().get(0)) {
      if (atom instanceof Atom.Linear linear) {
        (linear.isEquality() ? equalities : bounds).add(linear);
      }
    }
  }

  /**
   * Reads rules.
   *
   * @param text the rules
   * @return the rules that could be read, and a problem for each other one: {@code RUL-001}
   *     something else is expected there, {@code RUL-002} not linear, {@code RUL-003} a name used
   *     twice, {@code RUL-004} too many ways in which one rule can hold
   */
  public static Reading<Rules> read(String text) {
    return read(text, Figures.none());
  }

  /**
   * Reads rules about figures that are known, so that names such as {@code 0.4} or {@code 2018} are
   * not taken for numbers and it is known which names are of texts.
   *
   * @param text the rules
   * @param known figures and texts with their names
   * @return as {@link #read(String)}
   */
  public static Reading<Rules> read(String text, Figures known) {
    return new RuleParser(text, known).read();
  }

  /**
   * Returns the rules.
   *
   * @return the rules in the order in which they were written
   */
  public List<Rule> list() {
    return rules;
  }

  /**
   * Tells for each rule whether it holds exactly.
   *
   * @param figures the figures
   * @return the verdict by the name of the rule, in the order of the rules
   */
  public Map<String, Verdict> verdicts(Figures figures) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    rules.forEach(rule -> verdicts.put(rule.name(), rule.of(figures)));
    return Collections.unmodifiableMap(verdicts);
  }

  /**
   * Tells for each figure whether all rules about it hold: a whole and all its parts fail together,
   * since the rule alone does not say which of them is wrong.
   *
   * @param figures the figures
   * @return the verdict by the name of the figure: fails if any rule about it does, else not
   *     checkable if any rule about it is not; figures without a rule hold
   */
  public SortedMap<String, Verdict> byFigure(Figures figures) {
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    figures.numbers().keySet().forEach(name -> verdicts.put(name, Verdict.HOLDS));
    for (Rule rule : rules) {
      Verdict verdict = rule.of(figures);
      rule.numbers().forEach(name -> verdicts.merge(name, verdict, Verdict::and));
    }
    return Collections.unmodifiableSortedMap(verdicts);
  }

  /** The figures that the rules name, in order of appearance. */
  Set<String> numbers() {
    return Collections.unmodifiableSet(numbers);
  }

  /** The equalities that always have to hold. */
  List<Atom.Linear> equalities() {
    return Collections.unmodifiableList(equalities);
  }

  /** The other comparisons that always have to hold. */
  List<Atom.Linear> bounds() {
    return Collections.unmodifiableList(bounds);
  }

  /** The rules that are more than comparisons. */
  List<Rule> others() {
    return Collections.unmodifiableList(others);
  }

  boolean isComplete(Figures figures) {
    return numbers.stream().allMatch(name -> figures.number(name).isPresent());
  }

  /** Whether each rule of the other kind that held before still does. */
  boolean keepsOthers(Figures before, Figures after) {
    return others.stream()
        .noneMatch(rule -> rule.of(before) == Verdict.HOLDS && rule.of(after) != Verdict.HOLDS);
  }

  /** Whether each bound that held before still does. */
  boolean keepsBounds(Figures before, Figures after) {
    return bounds.stream().noneMatch(bound -> bound.holds(before) && !bound.holds(after));
  }

  /** The equalities that are off by more than a tolerance. */
  List<Atom.Linear> broken(Figures figures, Rational tolerance) {
    return equalities.stream()
        .filter(equality -> equality.of(figures, tolerance) != Verdict.HOLDS)
        .toList();
  }
}
