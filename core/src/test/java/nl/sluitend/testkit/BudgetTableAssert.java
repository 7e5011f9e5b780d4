package nl.sluitend.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.diagnose.Diagnosis;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a table, made by {@link SluitendAssertions#assertThat(BudgetTable)}. The table is
 * checked once, by all rules of the library. A failed assertion prints the table with the suspect
 * cells marked.
 */
public final class BudgetTableAssert extends AbstractAssert<BudgetTableAssert, BudgetTable> {
  private static final boolean EXACTLY = true;

  private @Nullable CheckedTable checked;

  private final RuleBook book;

  BudgetTableAssert(BudgetTable actual) {
    this(actual, RuleBook.standard());
  }

  BudgetTableAssert(BudgetTable actual, RuleBook book) {
    super(actual, BudgetTableAssert.class);
    this.book = book;
  }

  /**
   * Asserts that every sum and difference agrees to the last digit, and that there is one. It fails
   * where something could not be compared: a relation with a term in words, a total below rows that
   * do not add up to it, a difference whose direction nothing shows.
   *
   * @return this assertion
   */
  public BudgetTableAssert addsUpExactly() {
    String words = "add up exactly";
    return hasVerdict(Set.of(TableVerdict.CLOSES), words, verdict -> verdict != Verdict.EXACT)
        .isCompared(words, EXACTLY);
  }

  /**
   * Asserts that every sum and difference agrees exactly or within half a unit for each figure in
   * it, and that there is one. A difference that rounding could give but hardly ever would is
   * within rounding too: it is a warning, see {@link #hasNoFindings(Severity)}. Like {@link
   * #addsUpExactly()} it fails where something could not be compared.
   *
   * @return this assertion
   */
  public BudgetTableAssert addsUpWithinRounding() {
    String words = "add up within rounding";
    return hasVerdict(
            Set.of(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING),
            words,
            verdict -> verdict == Verdict.BROKEN)
        .isCompared(words, !EXACTLY);
  }

  /**
   * Asserts that some sum or difference is off by more than rounding can explain.
   *
   * @return this assertion
   */
  public BudgetTableAssert doesNotAddUp() {
    return hasVerdict(Set.of(TableVerdict.DOES_NOT_CLOSE), "not add up", verdict -> false);
  }

  /**
   * Asserts that the table is found to have a sum or difference, whether it holds or not and
   * whether labels claim it or only figures show it.
   *
   * @param axis whether the indexes are of rows or of columns
   * @param result the row or column that states the outcome, from 0
   * @param terms what it is made of, in any order
   * @return this assertion
   */
  public BudgetTableAssert hasRelation(Axis axis, int result, Term... terms) {
    return hasRelation(Relation.declared(axis, result, List.of(terms)));
  }

  /**
   * Asserts that the table is found to have a relation, wherever that comes from.
   *
   * @param relation the relation; its terms may stand in any order, and its origin does not matter
   * @return this assertion
   */
  public BudgetTableAssert hasRelation(Relation relation) {
    if (relations().noneMatch(found -> isSame(found, relation))) {
      List<String> found =
          relations().map(other -> "    " + Suspect.equation(actual, other)).toList();
      fail(
          "Expecting table to have the relation%n    %s%nbut of its %s it has %s%n%s"
              .formatted(
                  Suspect.equation(actual, relation),
                  relation.axis() == Axis.ROWS ? "rows" : "columns",
                  found.isEmpty()
                      ? "none"
                      : "only"
                          + System.lineSeparator()
                          + String.join(System.lineSeparator(), found),
                  Suspect.print(actual, List.of())));
    }
    return this;
  }

  /**
   * Asserts that the table is found to have a row that adds up others.
   *
   * @param label the first row with this label states the total
   * @param parts the first rows with these labels, in any order
   * @return this assertion
   * @throws java.util.NoSuchElementException if there is no row with one of the labels
   */
  public BudgetTableAssert hasTotal(String label, String... parts) {
    isNotNull();
    List<Term> terms = Stream.of(parts).map(part -> new Term(actual.row(part), 1)).toList();
    return hasRelation(Relation.declared(Axis.ROWS, actual.row(label), terms));
  }

  /**
   * Asserts that a rule of the library has something to report, of whatever severity.
   *
   * @param ruleId such as {@code SUM-001}
   * @param cells the cells of one finding, in any order; any finding will do if none are given
   * @return this assertion
   */
  public BudgetTableAssert hasFinding(String ruleId, CellReference... cells) {
    Set<CellReference> wanted = Set.of(cells);
    boolean found =
        findings(ruleId)
            .anyMatch(finding -> wanted.isEmpty() || Set.copyOf(finding.cells()).equals(wanted));
    if (!found) {
      fail(
          "Expecting table to have a finding of %s%s, but %s%n%s"
              .formatted(
                  ruleId,
                  wanted.isEmpty() ? "" : " at " + Suspect.names(actual, List.of(cells)),
                  findings(ruleId).findAny().isPresent()
                      ? "that rule finds only this:"
                      : "that rule finds nothing:",
                  suspects(findings(ruleId))));
    }
    return this;
  }

  /**
   * Asserts that a rule of the library has nothing to report. A rule that could not compare what it
   * is about, or failed with an error, has not said that.
   *
   * @param ruleId such as {@code SUM-001}
   * @return this assertion
   */
  public BudgetTableAssert hasNoFinding(String ruleId) {
    if (findings(ruleId).findAny().isPresent()) {
      fail(
          "Expecting table to have no finding of %s, but it has:%n%s"
              .formatted(ruleId, suspects(findings(ruleId))));
    }
    return saidSomething(outcome -> outcome.rule().id().equals(ruleId), "of " + ruleId);
  }

  /**
   * Asserts that no rule of the library has anything to report that matters as much as this, or
   * more. A rule that could find such a thing, but could not compare what it is about or failed
   * with an error, has not said that.
   *
   * @param least the least severity that counts
   * @return this assertion
   */
  public BudgetTableAssert hasNoFindings(Severity least) {
    Predicate<Finding> counts = finding -> finding.severity().compareTo(least) >= 0;
    if (checked().findings().stream().anyMatch(counts)) {
      fail(
          "Expecting table to have no finding of %s or worse, but it has:%n%s"
              .formatted(least, suspects(checked().findings().stream().filter(counts))));
    }
    return saidSomething(
        outcome -> outcome.rule().severity().compareTo(least) >= 0, "of " + least + " or worse");
  }

  /** Fails if one of the rules has no outcome that says whether there is something to report. */
  private BudgetTableAssert saidSomething(Predicate<RuleOutcome> concerns, String words) {
    List<String> silent =
        checked().outcomes().stream()
            .filter(concerns)
            .filter(
                outcome ->
                    outcome instanceof RuleOutcome.Error
                        || outcome instanceof RuleOutcome.NotCheckable)
            .map(outcome -> outcome.rule().id() + " " + RuleOutcomeAssert.said(actual, outcome))
            .toList();
    if (!silent.isEmpty()) {
      fail(
          "Expecting table to have no finding %s, but %s:%n%s"
              .formatted(words, String.join("; ", silent), Suspect.print(actual, List.of())));
    }
    return this;
  }

  /** Fails if something that is to add up could not be compared. */
  private BudgetTableAssert isCompared(String words, boolean exactly) {
    List<Suspect> suspects = new ArrayList<>(instances(i -> i.verdict() == Verdict.NOT_CHECKABLE));
    // A total that may be quoted from another table is information only.
    findings(Rule.UNTRACED_TOTAL.id())
        .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
        .forEach(finding -> suspects.add(Suspect.of(actual, finding)));
    FoundRelations.of(actual).undirectedResults().stream()
        .filter(column -> !fitsEitherWay(column, exactly))
        .forEach(column -> suspects.add(Suspect.ofUndirected(actual, column)));
    if (!suspects.isEmpty()) {
      fail(
          "Expecting table to %s, but not everything in it could be compared:%n%s"
              .formatted(words, Suspect.print(actual, suspects)));
    }
    return this;
  }

  /** Whether a result has no direction only because it may be taken both ways, such as nought. */
  private boolean fitsEitherWay(int result, boolean exactly) {
    List<Integer> others =
        IntStream.range(0, actual.columns().size())
            .filter(c -> c != result && actual.columns().get(c).measure() == Measure.AMOUNT)
            .boxed()
            .toList();
    return others.stream()
        .anyMatch(
            one ->
                others.stream()
                    .filter(other -> other > one)
                    .anyMatch(
                        other ->
                            IntStream.range(0, actual.rows().size())
                                .allMatch(row -> fitsEitherWay(row, result, one, other, exactly))));
  }

  private boolean fitsEitherWay(int row, int result, int one, int other, boolean exactly) {
    if (actual.figure(row, result).isEmpty()) {
      return true;
    }
    // Whichever way the difference is taken, one of the two is this far off.
    Amount off = amount(row, one).minus(amount(row, other)).abs().plus(amount(row, result).abs());
    Amount slack =
        Stream.of(result, one, other)
            .flatMap(column -> actual.figure(row, column).stream())
            .map(figure -> figure.unit().half())
            .reduce(Amount.ZERO, Amount::plus);
    return off.compareTo(exactly ? Amount.ZERO : slack) <= 0;
  }

  private Amount amount(int row, int column) {
    return actual.figure(row, column).map(Figure::amount).orElse(Amount.ZERO);
  }

  private List<Suspect> instances(Predicate<Instance> isSuspect) {
    return checked().relations().stream()
        .flatMap(
            judged ->
                judged.instances().stream()
                    .filter(isSuspect)
                    .map(instance -> Suspect.of(actual, judged, instance)))
        .toList();
  }

  private BudgetTableAssert hasVerdict(
      Set<TableVerdict> wanted, String words, Predicate<Verdict> isSuspect) {
    TableVerdict verdict = checked().verdict();
    if (!wanted.contains(verdict)) {
      List<Suspect> suspects =
          instances(i -> i.outcome().isPresent() && isSuspect.test(i.verdict()));
      fail(
          "Expecting table to %s, but %s:%n%s%s"
              .formatted(words, said(verdict), Suspect.print(actual, suspects), repairs()));
    }
    return this;
  }

  /** The best explanations of what is broken, a line each. */
  private String repairs() {
    StringBuilder lines = new StringBuilder();
    for (Fault fault : Diagnosis.of(actual, checked().relations()).faults()) {
      for (Explanation best : fault.best()) {
        String reason = MarkedTable.oneLine(best.reason().english());
        lines.append("  perhaps ").append(reason).append(System.lineSeparator());
      }
    }
    return lines.toString();
  }

  private static String said(TableVerdict verdict) {
    return switch (verdict) {
      case CLOSES -> "it does, exactly";
      case CLOSES_WITHIN_ROUNDING -> "it adds up only within rounding";
      case DOES_NOT_CLOSE -> "it does not";
      case NOTHING_TO_CHECK -> "it has no sum or difference that can be compared";
      case UNREADABLE -> "it could not be read";
    };
  }

  private CheckedTable checked() {
    isNotNull();
    CheckedTable once = checked;
    if (once == null) {
      once = book.check("actual", actual);
      checked = once;
    }
    return once;
  }

  private Stream<Relation> relations() {
    return checked().relations().stream().map(judged -> judged.relation());
  }

  private Stream<Finding> findings(String ruleId) {
    boolean known =
        checked().outcomes().stream().anyMatch(outcome -> outcome.rule().id().equals(ruleId));
    if (!known) {
      throw new IllegalArgumentException("There is no rule " + ruleId);
    }
    return checked().findings().stream().filter(finding -> finding.rule().id().equals(ruleId));
  }

  private String suspects(Stream<Finding> findings) {
    return Suspect.print(actual, findings.map(f -> Suspect.of(actual, f)).toList());
  }

  /** The same claim, wherever it comes from. */
  private static boolean isSame(Relation one, Relation other) {
    boolean same =
        one.kind() == other.kind()
            && one.axis() == other.axis()
            && one.result() == other.result()
            && Set.copyOf(one.terms()).equals(Set.copyOf(other.terms()));
    if (same && one instanceof Relation.Ratio ratio && other instanceof Relation.Ratio second) {
      return ratio.factor() == second.factor()
          && Set.copyOf(ratio.divisor()).equals(Set.copyOf(second.divisor()));
    }
    if (same && one instanceof Relation.Carry carry && other instanceof Relation.Carry second) {
      return carry.step() == second.step();
    }
    return same;
  }

  private void fail(String message) {
    failWithMessage("%s", message);
  }
}
