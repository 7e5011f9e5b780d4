package nl.sluitend.ruleset;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Message;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * What a rule set does with a rule of the library.
 *
 * @param rule the id of the rule
 * @param severity its other severity, if it gets one
 * @param off why it is switched off, if it is
 * @param required whether a table is only clean if the rule was checked
 */
public record StandardChange(
    String rule, Optional<Severity> severity, Optional<Message> off, boolean required) {
  /**
   * Checks that there is such a rule and that the change can be meant.
   *
   * @throws InvalidRuleException if there is no such rule, nothing changes, or a rule that is
   *     switched off is required or gets a severity
   */
  public StandardChange {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(off, "off");
    String own = rule;
    if (Rule.all().stream().noneMatch(other -> other.id().equals(own))) {
      String ids = String.join(", ", Rule.all().stream().map(Rule::id).toList());
      throw RuleFlaw.invalid(
          Kind.UNKNOWN_RULE,
          "rule",
          "Er is geen standaardregel '" + rule + "'; er zijn: " + ids + ".",
          "There is no standard rule '" + rule + "'; there are: " + ids + ".");
    }
    if (off.isPresent() && required) {
      throw RuleFlaw.invalid(
          Kind.CONTRADICTION,
          "required",
          "Regel " + rule + " kan niet verplicht en uitgezet zijn.",
          "Rule " + rule + " cannot be required and switched off.");
    }
    if (off.isPresent() && severity.isPresent()) {
      throw RuleFlaw.invalid(
          Kind.CONTRADICTION,
          "severity",
          "Regel " + rule + " is uitgezet; een zwaarte heeft dan geen betekenis.",
          "Rule " + rule + " is switched off; a severity means nothing then.");
    }
    if (off.filter(reason -> reason.dutch().isBlank() || reason.english().isBlank()).isPresent()) {
      throw RuleFlaw.invalid(
          Kind.BAD_VALUE,
          "off",
          "Zeg waarom regel " + rule + " is uitgezet.",
          "Say why rule " + rule + " is switched off.");
    }
    if (severity.isEmpty() && off.isEmpty() && !required) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "",
          "Aan regel " + rule + " verandert niets.",
          "Nothing changes about rule " + rule + ".");
    }
  }

  /**
   * Returns the change of a severity.
   *
   * @param rule the id of the rule
   * @param severity its other severity
   * @return the change
   */
  public static StandardChange severity(String rule, Severity severity) {
    return new StandardChange(rule, Optional.of(severity), Optional.empty(), false);
  }

  /**
   * Returns the change that switches a rule off.
   *
   * @param rule the id of the rule
   * @param because why
   * @return the change
   */
  public static StandardChange off(String rule, Message because) {
    return new StandardChange(rule, Optional.empty(), Optional.of(because), false);
  }

  /**
   * Returns the change that requires a rule.
   *
   * @param rule the id of the rule
   * @return the change
   */
  public static StandardChange required(String rule) {
    return new StandardChange(rule, Optional.empty(), Optional.empty(), true);
  }

  RuleBook applyTo(RuleBook book) {
    RuleBook changed = severity.isPresent() ? book.severity(rule, severity.get()) : book;
    changed = off.isPresent() ? changed.without(rule, off.get()) : changed;
    return required ? changed.requiring(rule) : changed;
  }
}
