package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.TableFacts;
import nl.sluitend.message.Message;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * The rules of an organisation: its own, and what it does with those of the library. A value.
 *
 * <pre>{@code
 * SumRule sum =
 *     new SumRule(RuleCard.of("VB-SOM-1"), Optional.empty(), new LabelPattern("Totaal"),
 *         List.of(SignedLabel.plus("Programma *")), List.of());
 * RuleSet rules =
 *     new RuleSet("Voorbeeld", Optional.empty(), List.of(sum),
 *         List.of(StandardChange.required("SUM-001")));
 * RuleBook book = rules.apply(RuleBook.standard());
 * }</pre>
 *
 * @param name what it is called; may be empty
 * @param group the only group of rules that is checked; empty for all
 * @param rules its own rules, in the order in which they are reported
 * @param standard what changes about rules of the library
 */
public record RuleSet(
    String name, Optional<RuleGroup> group, List<StatedRule> rules, List<StandardChange> standard) {
  /** No rules and no changes. */
  public static final RuleSet EMPTY = new RuleSet("", Optional.empty(), List.of(), List.of());

  /**
   * Copies the lists and checks that the parts go together.
   *
   * @throws InvalidRuleException with the first of {@link #flaws}, if there is any
   */
  public RuleSet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    rules = List.copyOf(rules);
    standard = List.copyOf(standard);
    List<RuleFlaw> flaws = flaws(group, rules, standard);
    if (!flaws.isEmpty()) {
      throw new InvalidRuleException(flaws.get(0));
    }
  }

  /**
   * Returns what keeps rules and changes from going together: ids that stand twice, sums of one row
   * with different terms, rules outside the group, changes of one rule that contradict each other.
   *
   * @param group the only group that is checked; empty for all
   * @param rules stated rules
   * @param standard changes of rules of the library
   * @return one for each rule or change that has to go or change, with its place in the rule set
   *     ({@code rules/2/id}); none if a {@link RuleSet} can be made of them
   */
  public static List<RuleFlaw> flaws(
      Optional<RuleGroup> group, List<StatedRule> rules, List<StandardChange> standard) {
    List<RuleFlaw> flaws = new ArrayList<>();
    Map<String, StatedRule> ids = new HashMap<>();
    Map<String, StatedRule> results = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      StatedRule rule = rules.get(i);
      String path = "rules/" + i;
      if (ids.putIfAbsent(rule.card().id(), rule) != null) {
        flaws.add(twice(path + "/id", rule.card().id()));
      } else if (group.isPresent() && !rule.card().groups().contains(group.get())) {
        flaws.add(outside(path + "/groups", rule.card().id(), group.get()));
      } else {
        SameResult.conflict(rule, results).ifPresent(m -> flaws.add(contradiction(path, m)));
      }
    }
    flaws.addAll(ofChanges(group, standard));
    return List.copyOf(flaws);
  }

  private static List<RuleFlaw> ofChanges(
      Optional<RuleGroup> group, List<StandardChange> standard) {
    List<RuleFlaw> flaws = new ArrayList<>();
    Map<String, StandardChange> changed = new HashMap<>();
    for (int i = 0; i < standard.size(); i++) {
      StandardChange change = standard.get(i);
      String path = "standard/" + i;
      if (changed.putIfAbsent(change.rule(), change) != null) {
        flaws.add(
            contradiction(
                path + "/rule",
                new Message(
                    "Regel " + change.rule() + " wordt al eerder veranderd; zet alles bij elkaar.",
                    "Rule " + change.rule() + " is changed before; put everything together.")));
      } else if (group.isPresent()
          && change.required()
          && Rule.all().stream()
              .anyMatch(r -> r.id().equals(change.rule()) && !r.groups().contains(group.get()))) {
        flaws.add(outside(path + "/required", change.rule(), group.get()));
      }
    }
    return flaws;
  }

  private static RuleFlaw twice(String path, String id) {
    return new RuleFlaw(
        Kind.RULE_TWICE,
        path,
        new Message(
            "Er is al een regel met de id '" + id + "'.",
            "There is a rule with the id '" + id + "' already."));
  }

  private static RuleFlaw outside(String path, String id, RuleGroup group) {
    return new RuleFlaw(
        Kind.NEVER_FIRES,
        path,
        new Message(
            "Regel "
                + id
                + " hoort niet bij "
                + group.dutch()
                + " en wordt hier nooit gecontroleerd.",
            "Rule "
                + id
                + " does not belong to "
                + group.english()
                + " and is never checked here."));
  }

  private static RuleFlaw contradiction(String path, Message message) {
    return new RuleFlaw(Kind.CONTRADICTION, path, message);
  }

  /**
   * Adds the rules to a book and changes those of the library.
   *
   * @param book a book with the rules of the library
   * @return the book with the rules of this set after its own
   * @throws IllegalArgumentException if the book lacks a rule that changes, or has one with an id
   *     of this set
   */
  public RuleBook apply(RuleBook book) {
    RuleBook applied = book;
    for (StatedRule rule : rules) {
      applied = rule.addTo(applied);
      applied = rule.card().required() ? applied.requiring(rule.card().id()) : applied;
    }
    for (StandardChange change : standard) {
      applied = change.applyTo(applied);
    }
    return group.isPresent() ? applied.only(group.get()) : applied;
  }

  /**
   * Returns the names in the rules that no table has, each with the name that looks most like it.
   * Such a rule is not applicable or not checkable, which is easily overlooked.
   *
   * @param tables the tables that the rules are meant for
   * @return one for each name, in the order of the rules; their paths are within the rule set, such
   *     as {@code rules/2/terms/0}
   */
  public List<UnusedName> unused(List<TableFacts> tables) {
    List<UnusedName> unused = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (UnusedName name : rules.get(i).unused(tables)) {
        unused.add(
            new UnusedName(
                name.rule(),
                "rules/" + i + "/" + name.path(),
                name.name(),
                name.nearest(),
                name.message()));
      }
    }
    return List.copyOf(unused);
  }
}
