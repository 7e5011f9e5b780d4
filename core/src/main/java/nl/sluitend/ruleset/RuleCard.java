package nl.sluitend.ruleset;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Message;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * What every stated rule says of itself.
 *
 * @param id chosen by whoever states it, such as {@code VB-AANSLUITING-1}; not one of {@link
 *     Rule#all()}
 * @param summary what it asks, in one line; without one it is made of the rule
 * @param severity its most severe finding
 * @param source where it comes from, such as an article of a bylaw; empty if it does not say
 * @param groups the documents and steps it belongs to, at least one
 * @param required whether a table is clean only if this rule was checked on it
 */
public record RuleCard(
    String id,
    Optional<Message> summary,
    Severity severity,
    String source,
    Set<RuleGroup> groups,
    boolean required) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * Checks the id.
   *
   * @throws InvalidRuleException if it is no id, or one of the library, or there is no group
   */
  public RuleCard {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(source, "source");
    if (!ID.matcher(id).matches()) {
      throw RuleFlaw.invalid(
          Kind.BAD_ID,
          "id",
          "Een id heeft 1 tot 64 letters, cijfers, punten, streepjes en _, en begint met een letter"
              + " of cijfer.",
          "An id has 1 to 64 letters, digits, dots, dashes and underscores, and starts with a letter"
              + " or digit.");
    }
    String own = id;
    if (Rule.all().stream().anyMatch(rule -> rule.id().equalsIgnoreCase(own))) {
      throw RuleFlaw.invalid(
          Kind.LIBRARY_ID,
          "id",
          "De id '" + id + "' is van een standaardregel; kies een andere.",
          "The id '" + id + "' belongs to a standard rule; choose another.");
    }
    Set<RuleGroup> copy = EnumSet.noneOf(RuleGroup.class);
    copy.addAll(groups);
    groups = Collections.unmodifiableSet(copy);
    if (groups.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "groups",
          "Een regel zonder groep wordt nooit gecontroleerd.",
          "A rule without a group is never checked.");
    }
  }

  /**
   * Returns a card of a rule for every group whose findings are errors, not required.
   *
   * @param id the id
   * @return the card
   */
  public static RuleCard of(String id) {
    return new RuleCard(
        id, Optional.empty(), Severity.ERROR, "", EnumSet.allOf(RuleGroup.class), false);
  }

  /**
   * Returns the same card with another severity.
   *
   * @param newSeverity the severity of the most severe finding
   * @return the card
   */
  public RuleCard withSeverity(Severity newSeverity) {
    return new RuleCard(id, summary, newSeverity, source, groups, required);
  }

  /**
   * Returns the same card of a rule that has to be checked.
   *
   * @return the card
   */
  public RuleCard asRequired() {
    return new RuleCard(id, summary, severity, source, groups, /* required= */ true);
  }

  /** The rule with what was not said filled in. */
  Rule rule(Message ifNotSaid, Message explanation, Optional<LabelPattern> table) {
    Rule rule = new Rule(id, summary.orElse(ifNotSaid), severity, explanation, source());
    Message tables =
        table
            .map(pattern -> new Message("tabellen '" + pattern + "'", "tables '" + pattern + "'"))
            .orElse(rule.appliesTo());
    return rule.withAppliesTo(tables).withGroups(groups.toArray(new RuleGroup[0]));
  }
}
