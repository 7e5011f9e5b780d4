package nl.sluitend.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;

/**
 * The rules that tables are checked by, in the order in which they are reported. Immutable: each
 * method that changes something returns another book. Every rule of a book has exactly one outcome
 * for every table, whatever happens: one that is switched off, throws or has nothing to check is
 * seen as such.
 *
 * <pre>{@code
 * RuleBook book =
 *     RuleBook.standard()
 *         .with(costsAreNegative)
 *         .without("LAB-001", new Message("labels zijn codes", "labels are codes"))
 *         .severity("CEL-001", Severity.INFORMATION)
 *         .requiring("SUM-001");
 * book.check("overhead.csv", table).isClean();
 * }</pre>
 */
public final class RuleBook {
  private static final RuleBook EMPTY = new RuleBook(List.of(), new TreeSet<>());

  private final List<Entry> entries;
  private final SortedSet<String> required;

  private RuleBook(List<Entry> entries, SortedSet<String> required) {
    this.entries = List.copyOf(entries);
    this.required = Collections.unmodifiableSortedSet(required);
  }

  /** Made when it is first asked for. */
  private static final class Standard {
    static final RuleBook BOOK = StandardRules.addTo(EMPTY);
  }

  /**
   * Returns the book of this library.
   *
   * @return all rules of {@link Rule#all()}, in that order; none is required
   */
  public static RuleBook standard() {
    return Standard.BOOK;
  }

  /**
   * Returns a book without rules, to add one's own to.
   *
   * @return the empty book
   */
  public static RuleBook empty() {
    return EMPTY;
  }

  /**
   * Adds a rule over one table, after the others.
   *
   * @param rule the rule
   * @return the book with the rule
   * @throws IllegalArgumentException if there is a rule with this id
   */
  public RuleBook with(TableRule rule) {
    return with(Entry.of(rule));
  }

  /**
   * Adds a rule over several tables, after the others.
   *
   * @param rule the rule
   * @return the book with the rule
   * @throws IllegalArgumentException if there is a rule with this id
   */
  public RuleBook with(DocumentRule rule) {
    return with(Entry.of(rule));
  }

  /**
   * Switches a rule off. It stays in the book and in every result, as switched off.
   *
   * @param id the id of the rule
   * @param because why, for whoever reads the report
   * @return the book with the rule switched off
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook without(String id, Message because) {
    Objects.requireNonNull(because, "because");
    return changing(id, entry -> entry.off(because));
  }

  /**
   * Gives a rule another severity. Findings as severe as the rule itself get it; those that were
   * less severe stay so, but never go above it.
   *
   * @param id the id of the rule
   * @param severity the severity
   * @return the book with the changed rule
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook severity(String id, Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return changing(id, entry -> entry.severity(severity));
  }

  /**
   * Requires that a rule is checked: a table where it neither passed nor failed is not clean.
   *
   * @param id the id of the rule
   * @return the book that requires it
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleBook requiring(String id) {
    RuleBook known = changing(id, entry -> entry);
    SortedSet<String> more = new TreeSet<>(required);
    more.add(id);
    return new RuleBook(known.entries, more);
  }

  /**
   * Switches off the rules of other groups. They stay in the book and in every result.
   *
   * @param group the group to check
   * @return the book in which only rules of the group are checked
   */
  public RuleBook only(RuleGroup group) {
    Message because =
        new Message("hoort niet bij " + group.dutch(), "does not belong to " + group.english());
    return new RuleBook(
        entries.stream()
            .map(e -> e.isOff() || e.rule().groups().contains(group) ? e : e.off(because))
            .toList(),
        new TreeSet<>(required));
  }

  /**
   * Returns the rules.
   *
   * @return every rule once, in the order of the book, with the severity that it has here
   */
  public List<Rule> rules() {
    return entries.stream().map(Entry::rule).toList();
  }

  /**
   * Returns one rule.
   *
   * @param id its id
   * @return the rule, with the severity that it has here, if there is one
   */
  public Optional<Rule> rule(String id) {
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Returns the rules that have to be checked.
   *
   * @return their ids, sorted
   */
  public Set<String> required() {
    return required;
  }

  /**
   * Returns tables that pass a rule and tables that fail it.
   *
   * @param id the id of the rule
   * @return the example, if the rule has one
   * @throws IllegalArgumentException if there is no such rule
   */
  public Optional<RuleExample> example(String id) {
    return entry(id).example();
  }

  /**
   * Checks a table by all rules; a rule over several tables is given this one only.
   *
   * @param source where the table is from, for the report
   * @param table the table
   * @return what every rule says of it; {@link #check(List)} adds what only several tables show
   */
  public CheckedTable check(String source, BudgetTable table) {
    TableFacts facts = TableFacts.of(source, table);
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (Entry entry : entries) {
      entry.check(facts).ifPresent(outcomes::add);
    }
    CheckedTable alone = CheckedTable.of(facts, outcomes, required);
    if (outcomes.size() == entries.size()) {
      return alone;
    }
    List<RuleOutcome> all = new ArrayList<>();
    int next = 0;
    for (Entry entry : entries) {
      Optional<RuleOutcome> ofDocument = entry.check(alone, List.of(alone));
      all.add(ofDocument.isPresent() ? ofDocument.get() : outcomes.get(next++));
    }
    return CheckedTable.of(facts, all, required);
  }

  /**
   * Checks what only several tables together show. What rules of this book over one table have not
   * said yet is checked first; that goes for rules that another book has by the same id, but with
   * another severity or switched off. A required rule over several tables is checked if it is in
   * one of them and says of the others that it is not about them.
   *
   * @param tables tables that {@link #check(String, BudgetTable)} gave, of any documents
   * @return the same tables in the same order, with the outcomes of all rules in the order of the
   *     book
   */
  public List<CheckedTable> check(List<CheckedTable> tables) {
    List<List<RuleOutcome>> ofTables = tables.stream().map(this::ofTable).toList();
    Set<String> documents =
        entries.stream()
            .filter(Entry::isOfDocument)
            .map(entry -> entry.rule().id())
            .collect(Collectors.toUnmodifiableSet());
    List<CheckedTable> alone = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      CheckedTable table = tables.get(i).requiring(required).withoutOutcomes(documents);
      alone.add(table.with(ofTables.get(i)));
    }
    List<CheckedTable> checked = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Iterator<RuleOutcome> next = ofTables.get(i).iterator();
      List<RuleOutcome> all = new ArrayList<>();
      for (Entry entry : entries) {
        all.add(entry.check(alone.get(i), alone).orElseGet(next::next));
      }
      checked.add(tables.get(i).requiring(required).with(all));
    }
    return waived(checked);
  }

  /** What the rules over one table say of it, asked again where another book has said it. */
  private List<RuleOutcome> ofTable(CheckedTable table) {
    TableFacts facts = TableFacts.of(table.source(), table.table());
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (Entry entry : entries) {
      if (!entry.isOfDocument()) {
        table
            .outcome(entry.rule().id())
            .filter(entry::isOutcome)
            .or(() -> entry.check(facts))
            .ifPresent(outcomes::add);
      }
    }
    return outcomes;
  }

  /** A rule over several tables was asked for once, not in each of them. */
  private List<CheckedTable> waived(List<CheckedTable> tables) {
    Set<String> looked =
        entries.stream()
            .filter(Entry::isOfDocument)
            .map(entry -> entry.rule().id())
            .filter(id -> tables.stream().anyMatch(table -> isChecked(table, id)))
            .collect(Collectors.toUnmodifiableSet());
    return tables.stream()
        .map(
            table ->
                table.waiving(
                    looked.stream()
                        .filter(
                            id ->
                                table.outcome(id).orElse(null) instanceof RuleOutcome.NotApplicable)
                        .collect(Collectors.toUnmodifiableSet())))
        .toList();
  }

  private static boolean isChecked(CheckedTable table, String id) {
    return table.outcome(id).filter(RuleOutcome::isChecked).isPresent();
  }

  private RuleBook with(Entry added) {
    if (rule(added.rule().id()).isPresent()) {
      throw new IllegalArgumentException(
          "There is a rule '%s' already; there are: %s".formatted(added.rule().id(), ids()));
    }
    List<Entry> more = new ArrayList<>(entries);
    more.add(added);
    return new RuleBook(more, new TreeSet<>(required));
  }

  private RuleBook changing(String id, UnaryOperator<Entry> change) {
    entry(id);
    return new RuleBook(
        entries.stream().map(e -> e.rule().id().equals(id) ? change.apply(e) : e).toList(),
        new TreeSet<>(required));
  }

  private Entry entry(String id) {
    return entries.stream()
        .filter(entry -> entry.rule().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no rule '%s'; there are: %s".formatted(id, ids())));
  }

  private String ids() {
    return entries.isEmpty()
        ? "none"
        : rules().stream().map(Rule::id).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return "Rule book: " + ids();
  }
}
