package nl.sluitend.testkit;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/**
 * How many planted faults a rule catches, by kind. A fault is caught when the rule finds something
 * in the spoilt table that it does not find in the sound one: other cells, or the same cells with a
 * higher severity. Information does not count, unless the rule never gives more.
 *
 * <pre>{@code
 * CatchRate rate = CatchRate.of(rule, table, PlantedFaults.of(table, 1));
 * System.out.println(rate);
 * assertThat(rate.perThousand()).isGreaterThan(900);
 * }</pre>
 *
 * <p>Give only the faults that concern the rule: one in a figure that it does not look at says
 * nothing of it.
 */
public final class CatchRate {
  /** What became of the faults of one kind. */
  private static final class Count {
    private int planted;
    private int caught;
    private int located;
    private int threw;

    void add(Count other) {
      planted += other.planted;
      caught += other.caught;
      located += other.located;
      threw += other.threw;
    }
  }

  private final TableRule rule;
  private final Map<FaultKind, Count> counts = new EnumMap<>(FaultKind.class);
  private final List<PlantedFault> missed = new ArrayList<>();

  private CatchRate(TableRule rule) {
    this.rule = Objects.requireNonNull(rule, "rule");
  }

  /**
   * Plants faults one at a time and counts which of them a rule catches.
   *
   * @param rule the rule
   * @param table a table that adds up
   * @param faults faults for that table, those that concern the rule
   * @return the catch rate
   * @throws IllegalArgumentException if the rule fails with an error on the table without faults
   */
  public static CatchRate of(TableRule rule, BudgetTable table, List<PlantedFault> faults) {
    CatchRate rate = new CatchRate(rule);
    RuleOutcome sound = check(rule, table);
    if (sound instanceof RuleOutcome.Error error) {
      throw new IllegalArgumentException(
          "Rule %s fails with an error on the table without faults: %s"
              .formatted(rule.rule().id(), error.because().english()));
    }
    Map<Set<CellReference>, Severity> before = worst(findings(sound));
    for (PlantedFault fault : faults) {
      rate.plant(fault, table, before);
    }
    return rate;
  }

  /**
   * Plants all faults that concern a rule in several tables.
   *
   * @param rule the rule
   * @param tables tables that add up
   * @param concerns which faults concern the rule
   * @param seed which digits are spoilt, and by how much
   * @return the catch rate over all tables together
   * @throws IllegalArgumentException if the rule fails with an error on a table without faults
   */
  public static CatchRate of(
      TableRule rule, List<ValidTable> tables, Predicate<PlantedFault> concerns, long seed) {
    CatchRate all = new CatchRate(rule);
    for (ValidTable valid : tables) {
      all =
          all.plus(of(rule, valid.table(), valid.faults(seed).stream().filter(concerns).toList()));
    }
    return all;
  }

  /**
   * Adds what was counted elsewhere, such as on another table.
   *
   * @param other a catch rate of the same rule
   * @return both together
   * @throws IllegalArgumentException if the other is of another rule
   */
  public CatchRate plus(CatchRate other) {
    if (!rule.rule().id().equals(other.rule.rule().id())) {
      throw new IllegalArgumentException(
          "Rates of one rule are added, not of %s and %s"
              .formatted(rule.rule().id(), other.rule.rule().id()));
    }
    CatchRate sum = new CatchRate(rule);
    for (CatchRate part : List.of(this, other)) {
      part.counts.forEach((kind, count) -> sum.count(kind).add(count));
      sum.missed.addAll(part.missed);
    }
    return sum;
  }

  /**
   * Returns how many faults were planted.
   *
   * @return the number
   */
  public int planted() {
    return total().planted;
  }

  /**
   * Returns how many faults of a kind were planted.
   *
   * @param kind the kind
   * @return the number
   */
  public int planted(FaultKind kind) {
    return counts.getOrDefault(kind, new Count()).planted;
  }

  /**
   * Returns how many faults the rule caught.
   *
   * @return the number
   */
  public int caught() {
    return total().caught;
  }

  /**
   * Returns for how many faults the rule named a cell that was spoilt, not only one that no longer
   * agrees with it.
   *
   * @return the number
   */
  public int located() {
    return total().located;
  }

  /**
   * Returns for how many faults the rule failed with an error: it threw, or gave no proper outcome.
   * These are not caught.
   *
   * @return the number
   */
  public int threw() {
    return total().threw;
  }

  /**
   * Returns how many of a thousand planted faults the rule caught, rounded down.
   *
   * @return 0 up to 1000
   * @throws IllegalStateException if nothing was planted
   */
  public int perThousand() {
    return perThousand(total())
        .orElseThrow(() -> new IllegalStateException("No fault was planted"));
  }

  /**
   * Returns how many of a thousand planted faults of a kind the rule caught, rounded down.
   *
   * @param kind the kind
   * @return 0 up to 1000
   * @throws IllegalStateException if nothing of that kind was planted
   */
  public int perThousand(FaultKind kind) {
    return perThousand(counts.getOrDefault(kind, new Count()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No fault of kind %s was planted, only of %s"
                        .formatted(kind, counts.keySet())));
  }

  /**
   * Returns the faults that the rule did not catch.
   *
   * @return the faults in the order in which they were planted
   */
  public List<PlantedFault> missed() {
    return Collections.unmodifiableList(missed);
  }

  private void plant(
      PlantedFault fault, BudgetTable table, Map<Set<CellReference>, Severity> before) {
    Count count = count(fault.kind());
    count.planted++;
    RuleOutcome after = check(rule, fault.plantIn(table));
    List<Finding> fresh = findings(after).stream().filter(f -> isFresh(f, before)).toList();
    count.threw += after instanceof RuleOutcome.Error ? 1 : 0;
    if (fresh.isEmpty()) {
      missed.add(fault);
      return;
    }
    count.caught++;
    Set<CellReference> spoilt = new LinkedHashSet<>(fault.cells());
    boolean located = fresh.stream().anyMatch(f -> f.cells().stream().anyMatch(spoilt::contains));
    count.located += located ? 1 : 0;
  }

  /** What comes of the rule in a rule book, where an outcome that is not proper is an error. */
  private static RuleOutcome check(TableRule rule, BudgetTable table) {
    return RuleBook.empty().with(rule).check("planted", table).outcomes().get(0);
  }

  /** What the rule finds that counts. */
  private static List<Finding> findings(RuleOutcome outcome) {
    Severity most = outcome.rule().severity();
    Severity least = most.compareTo(Severity.WARNING) < 0 ? most : Severity.WARNING;
    return outcome.findings().stream().filter(f -> f.severity().compareTo(least) >= 0).toList();
  }

  /** How severe the worst finding about the same cells is. */
  private static Map<Set<CellReference>, Severity> worst(List<Finding> findings) {
    Map<Set<CellReference>, Severity> worst = new HashMap<>();
    findings.forEach(
        f ->
            worst.merge(Set.copyOf(f.cells()), f.severity(), BinaryOperator.maxBy(naturalOrder())));
    return worst;
  }

  private static boolean isFresh(Finding finding, Map<Set<CellReference>, Severity> before) {
    Severity known = before.get(Set.copyOf(finding.cells()));
    return known == null || finding.severity().compareTo(known) > 0;
  }

  private Count count(FaultKind kind) {
    return counts.computeIfAbsent(kind, k -> new Count());
  }

  private Count total() {
    Count total = new Count();
    counts.values().forEach(total::add);
    return total;
  }

  private static OptionalInt perThousand(Count count) {
    return count.planted == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) (1000L * count.caught / count.planted));
  }

  /** Returns a table with a line per kind of fault. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add("Catch rate of " + rule.rule().id());
    lines.add(line("", "planted", "caught", "at the cell", ""));
    counts.forEach((kind, count) -> lines.add(line(kind.toString(), count)));
    lines.add(line("all", total()));
    if (threw() > 0) {
      lines.add("The rule failed with an error for " + threw() + " of them.");
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(String name, Count count) {
    OptionalInt rate = perThousand(count);
    return line(
        name,
        Integer.toString(count.planted),
        Integer.toString(count.caught),
        Integer.toString(count.located),
        rate.isEmpty() ? "-" : percent(rate.getAsInt()));
  }

  private static String percent(int perThousand) {
    return "%s.%s %%".formatted(perThousand / 10, perThousand % 10);
  }

  private static String line(String name, String... numbers) {
    StringBuilder line = new StringBuilder("  %-20s".formatted(name));
    for (String number : numbers) {
      line.append("%12s".formatted(number));
    }
    return line.toString().stripTrailing();
  }
}
