package nl.sluitend.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;

/**
 * A table and everything that checking it gave.
 *
 * @param source where the table is from, as the caller names it
 * @param table the table
 * @param convention its sign convention with the evidence
 * @param relations its relations, judged
 * @param joint whether all relations can hold at once
 * @param outcomes one per rule, in the order of {@link Rule#all()}
 * @param notTried what was not looked for, because the table is too large for it
 */
public record CheckedTable(
    String source,
    BudgetTable table,
    FoundConvention convention,
    List<JudgedRelation> relations,
    JointJudgement joint,
    List<RuleOutcome> outcomes,
    List<Message> notTried) {
  /** Copies the lists. */
  public CheckedTable {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(convention, "convention");
    relations = List.copyOf(relations);
    Objects.requireNonNull(joint, "joint");
    outcomes = List.copyOf(outcomes);
    notTried = List.copyOf(notTried);
  }

  /**
   * Returns all findings, in the order of the rules and then of their cells.
   *
   * @return the findings
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (RuleOutcome outcome : outcomes) {
      outcome.findings().stream().sorted(byCells()).forEach(findings::add);
    }
    return findings;
  }

  /**
   * Says whether the table closes. A difference that rounding can explain, however unlikely, leaves
   * a table that closes within rounding; the finding says that it is unlikely.
   *
   * @return the verdict
   */
  public TableVerdict verdict() {
    List<Verdict> verdicts =
        relations.stream()
            .flatMap(relation -> relation.instances().stream())
            .map(instance -> instance.verdict())
            .filter(verdict -> verdict != Verdict.NOT_CHECKABLE)
            .toList();
    if (verdicts.isEmpty()) {
      return TableVerdict.NOTHING_TO_CHECK;
    }
    if (verdicts.contains(Verdict.BROKEN)) {
      return TableVerdict.DOES_NOT_CLOSE;
    }
    return verdicts.stream().allMatch(verdict -> verdict == Verdict.EXACT)
        ? TableVerdict.CLOSES
        : TableVerdict.CLOSES_WITHIN_ROUNDING;
  }

  /**
   * Returns how people call the table: its title, else the heading of its labels, else its source.
   *
   * @return the name
   */
  public String name() {
    if (!table.title().isEmpty()) {
      return table.title();
    }
    return table.labelHeading().isEmpty() ? source : table.labelHeading();
  }

  /** The same table with the outcome of one more rule, in its place among the others. */
  CheckedTable with(RuleOutcome outcome) {
    List<RuleOutcome> all = new ArrayList<>(outcomes);
    all.removeIf(other -> other.rule().equals(outcome.rule()));
    all.add(outcome);
    all.sort(Comparator.comparingInt(other -> Rule.all().indexOf(other.rule())));
    return new CheckedTable(source, table, convention, relations, joint, all, notTried);
  }

  private static Comparator<Finding> byCells() {
    return (one, other) -> {
      int shared = Math.min(one.cells().size(), other.cells().size());
      for (int i = 0; i < shared; i++) {
        int order = one.cells().get(i).compareTo(other.cells().get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(one.cells().size(), other.cells().size());
    };
  }
}
