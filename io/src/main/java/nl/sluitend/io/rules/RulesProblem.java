package nl.sluitend.io.rules;

import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.ruleset.RuleFlaw;

/**
 * What can be wrong with a rule set or a file of accepted deviations, besides what can be wrong
 * with any JSON ({@code JSN-…}). The codes are stable and never reused. A rule or deviation with a
 * problem is left out of what was read.
 */
public enum RulesProblem {
  /** An id that no rule can have. */
  BAD_ID(
      "RST-001",
      "1 tot 64 letters, cijfers, punten, streepjes en _",
      "1 to 64 letters, digits, dots, dashes and underscores"),
  /** An id that belongs to a rule of the library. */
  LIBRARY_ID("RST-002", "een eigen id", "an id of one's own"),
  /** A second rule with one id. */
  RULE_TWICE("RST-003", "een id die er nog niet is", "an id that is not there yet"),
  /** A change of a standard rule that there is not. */
  UNKNOWN_RULE("RST-004", "de id van een standaardregel", "the id of a standard rule"),
  /** Statements that cannot both be meant. */
  CONTRADICTION(
      "RST-005", "iets dat de rest niet tegenspreekt", "what does not contradict the rest"),
  /** A rule that can never give a finding, or gives one always. */
  NEVER_FIRES("RST-006", "een regel die iets kan vinden", "a rule that can find something"),
  /** Any other value that cannot be. */
  BAD_VALUE("RST-007", "een waarde die kan", "a value that can be"),
  /** A name that none of the tables has. The rule is kept. */
  UNUSED_NAME("RST-008", "een naam uit de tabellen", "a name from the tables"),
  /** A text that is no date. */
  NOT_A_DATE("RST-009", "een datum zoals \"2026-12-31\"", "a date such as \"2026-12-31\""),
  /** A report without the finding that is asked for. */
  NO_SUCH_FINDING("RST-010", "een bevinding van het rapport", "a finding of the report");

  private final String code;
  private final String dutch;
  private final String english;

  RulesProblem(String code, String dutch, String english) {
    this.code = code;
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code RST-003}
   */
  public String code() {
    return code;
  }

  /**
   * Returns what could have stood there.
   *
   * @return a few words, without a capital and a full stop
   */
  public Message expected() {
    return new Message(dutch, english);
  }

  void add(JsonProblems problems, JsonValue value, Message message) {
    problems.add(code, value, expected(), message);
  }

  static RulesProblem of(RuleFlaw.Kind kind) {
    return switch (kind) {
      case BAD_ID -> BAD_ID;
      case LIBRARY_ID -> LIBRARY_ID;
      case RULE_TWICE -> RULE_TWICE;
      case UNKNOWN_RULE -> UNKNOWN_RULE;
      case CONTRADICTION -> CONTRADICTION;
      case NEVER_FIRES -> NEVER_FIRES;
      case BAD_VALUE -> BAD_VALUE;
    };
  }
}
