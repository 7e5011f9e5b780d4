package nl.sluitend.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.SignConvention;
import org.jspecify.annotations.Nullable;

/**
 * A table and everything that checking it gave. Immutable; relations, convention and joint
 * judgement are the same whatever rules the table was checked by, and are only computed if a rule
 * or a reader asks for them.
 */
public final class CheckedTable {
  private static final JointJudgement.HalfUnit UNKNOWN =
      new JointJudgement.HalfUnit(BigInteger.ZERO, BigInteger.ONE);
  private static final Message FAILED =
      new Message(
          "de verbanden van de tabel konden niet worden bepaald",
          "the relations of the table could not be determined");

  private final Known known;
  private final List<RuleOutcome> outcomes;
  private final SortedSet<String> required;

  /** What is known of the table, now or when it is asked for. */
  private record Known(
      String source,
      BudgetTable table,
      Supplier<FoundConvention> convention,
      Supplier<List<JudgedRelation>> relations,
      Supplier<JointJudgement> joint,
      Supplier<List<Message>> notTried) {}

  /**
   * Makes a checked table of its parts.
   *
   * @param source where the table is from, as the caller names it
   * @param table the table
   * @param convention its sign convention with the evidence
   * @param relations its relations, judged
   * @param joint whether all relations can hold at once
   * @param outcomes one per rule, in the order of the rules
   * @param notTried what was not looked for, because the table is too large for it
   */
  public CheckedTable(
      String source,
      BudgetTable table,
      FoundConvention convention,
      List<JudgedRelation> relations,
      JointJudgement joint,
      List<RuleOutcome> outcomes,
      List<Message> notTried) {
    this(
        new Known(
            Objects.requireNonNull(source, "source"),
            Objects.requireNonNull(table, "table"),
            always(Objects.requireNonNull(convention, "convention")),
            always(List.copyOf(relations)),
            always(Objects.requireNonNull(joint, "joint")),
            always(List.copyOf(notTried))),
        outcomes,
        Set.of());
  }

  private CheckedTable(Known known, Collection<RuleOutcome> outcomes, Collection<String> required) {
    this.known = known;
    this.outcomes = List.copyOf(outcomes);
    this.required = Collections.unmodifiableSortedSet(new TreeSet<>(required));
  }

  /** What rules gave; the rest comes from the facts when it is asked for. */
  static CheckedTable of(
      TableFacts facts, Collection<RuleOutcome> outcomes, Collection<String> required) {
    return new CheckedTable(
        new Known(
            facts.source(),
            facts.table(),
            () ->
                TableFacts.ifPossible(facts::convention)
                    .orElse(new FoundConvention(SignConvention.UNDETERMINED, 0, 0, 0, 0)),
            () -> TableFacts.ifPossible(facts::relations).orElse(List.of()),
            () ->
                TableFacts.ifPossible(facts::joint)
                    .orElseGet(() -> new JointJudgement.Undecided(UNKNOWN, FAILED)),
            () -> TableFacts.ifPossible(facts::notTried).orElse(List.of(FAILED))),
        outcomes,
        required);
  }

  private static <T> Supplier<T> always(T value) {
    return () -> value;
  }

  /**
   * Returns where the table is from.
   *
   * @return the source, as the caller names it
   */
  public String source() {
    return known.source();
  }

  /**
   * Returns the table.
   *
   * @return the table as printed
   */
  public BudgetTable table() {
    return known.table();
  }

  /**
   * Returns the sign convention of the table with the evidence.
   *
   * @return the convention; undetermined if finding it failed
   */
  public FoundConvention convention() {
    return known.convention().get();
  }

  /**
   * Returns the relations of the table, judged.
   *
   * @return the relations; none if finding them failed, which {@link #notTried()} then says
   */
  public List<JudgedRelation> relations() {
    return known.relations().get();
  }

  /**
   * Returns whether all relations can hold at once.
   *
   * @return the judgement; undecided if it failed
   */
  public JointJudgement joint() {
    return known.joint().get();
  }

  /**
   * Returns what came of every rule.
   *
   * @return one outcome for each rule of the book, in its order
   */
  public List<RuleOutcome> outcomes() {
    return outcomes;
  }

  /**
   * Returns the rules that have to be checked before the table can be clean.
   *
   * @return their ids, sorted
   */
  public Set<String> required() {
    return required;
  }

  /**
   * Returns what was not looked for, because the table is too large for it.
   *
   * @return what was left out; none if nothing was
   */
  public List<Message> notTried() {
    return known.notTried().get();
  }

  /**
   * Returns the outcome of one rule.
   *
   * @param id the id of the rule
   * @return its outcome; empty if the table was not checked by a book with that rule
   */
  public Optional<RuleOutcome> outcome(String id) {
    return outcomes.stream().filter(outcome -> outcome.rule().id().equals(id)).findFirst();
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
   * Returns what keeps the table from being clean: rules that failed to run, required rules that
   * were not checked or could not compare everything, errors that nobody accepted, and that no rule
   * was checked at all.
   *
   * @return what it is, in the order of the rules; none if the table is clean
   */
  public List<Blocker> blockers() {
    return Blockers.of(outcomes, required);
  }

  /**
   * Tells whether nothing stands in the way of this table.
   *
   * @return true if there are no {@link #blockers()}
   */
  public boolean isClean() {
    return blockers().isEmpty();
  }

  /**
   * Says whether the table closes. A difference that rounding can explain, however unlikely, leaves
   * a table that closes within rounding; the finding says that it is unlikely. This is about the
   * figures alone: accepting a deviation does not change it.
   *
   * @return the verdict
   */
  public TableVerdict verdict() {
    List<Verdict> verdicts =
        relations().stream()
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
    if (!table().title().isEmpty()) {
      return table().title();
    }
    return table().labelHeading().isEmpty() ? source() : table().labelHeading();
  }

  /**
   * The same table with outcomes of the rules of a book, in the order of the book. Outcomes of
   * other rules stay where they are.
   */
  CheckedTable with(List<RuleOutcome> ofBook) {
    Set<String> ids =
        ofBook.stream().map(outcome -> outcome.rule().id()).collect(Collectors.toUnmodifiableSet());
    Iterator<RuleOutcome> next = ofBook.iterator();
    List<RuleOutcome> all = new ArrayList<>();
    for (RuleOutcome outcome : outcomes) {
      all.add(ids.contains(outcome.rule().id()) ? next.next() : outcome);
    }
    next.forEachRemaining(all::add);
    return new CheckedTable(known, all, required);
  }

  /** The same table with each finding as the operator gives it. */
  CheckedTable withFindings(UnaryOperator<Finding> change) {
    return new CheckedTable(
        known, outcomes.stream().map(outcome -> with(outcome, change)).toList(), required);
  }

  private static RuleOutcome with(RuleOutcome outcome, UnaryOperator<Finding> change) {
    return outcome instanceof RuleOutcome.Failed failed
        ? new RuleOutcome.Failed(
            failed.rule(),
            failed.comparisons(),
            failed.findings().stream().map(change).toList(),
            failed.unchecked())
        : outcome;
  }

  /** The same table without the outcomes of some rules. */
  CheckedTable withoutOutcomes(Set<String> ids) {
    return new CheckedTable(
        known,
        outcomes.stream().filter(outcome -> !ids.contains(outcome.rule().id())).toList(),
        required);
  }

  /** The same table with more rules that have to be checked. */
  CheckedTable requiring(Set<String> ids) {
    Set<String> all = new TreeSet<>(required);
    all.addAll(ids);
    return new CheckedTable(known, outcomes, all);
  }

  /** The same table without rules that need not be checked in it after all. */
  CheckedTable waiving(Set<String> ids) {
    Set<String> rest = new TreeSet<>(required);
    rest.removeAll(ids);
    return new CheckedTable(known, outcomes, rest);
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

  /** Two are equal if everything they say is; relations are computed for that. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CheckedTable that
            && source().equals(that.source())
            && table().equals(that.table())
            && outcomes.equals(that.outcomes)
            && required.equals(that.required)
            && convention().equals(that.convention())
            && relations().equals(that.relations())
            && joint().equals(that.joint())
            && notTried().equals(that.notTried()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(source(), table(), outcomes, required);
  }

  @Override
  public String toString() {
    return "%s: %s rules, %s findings".formatted(source(), outcomes.size(), findings().size());
  }
}
