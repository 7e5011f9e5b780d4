package nl.sluitend.io.report;

import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.message.Message;

/** The words of the rule book, in both languages. What rules say is theirs. */
final class PageWords {
  static final Message BOOK = new Message("Regels", "Rules");
  static final Message SEVERITY = new Message("ernst", "severity");
  static final Message ASKS = new Message("vraagt", "asks");
  static final Message APPLIES_TO = new Message("geldt voor", "applies to");
  static final Message GROUPS = new Message("groepen", "groups");
  static final Message SOURCE = new Message("bron", "source");
  static final Message PARAMETERS = new Message("Parameters", "Parameters");
  static final Message PASSING = new Message("Voorbeeld dat klopt", "Example that is right");
  static final Message FAILING = new Message("Voorbeeld dat niet klopt", "Example that is wrong");
  static final Message NO_EXAMPLE =
      new Message("Deze regel heeft geen voorbeeld.", "This rule has no example.");
  static final Message NO_RULES = new Message("Er zijn geen regels.", "There are no rules.");
  static final Message NO_GROUP = new Message("geen", "none");
  static final Message OTHER_RULE =
      new Message(
          "een andere regel dan die van de bladzijde", "another rule than that of the page");

  private PageWords() {}

  static Message groups(Set<RuleGroup> groups) {
    if (groups.isEmpty()) {
      return NO_GROUP;
    }
    return new Message(
        groups.stream().map(RuleGroup::dutch).collect(Collectors.joining(", ")),
        groups.stream().map(RuleGroup::english).collect(Collectors.joining(", ")));
  }

  static Message table(int number) {
    return new Message("Tabel " + number, "Table " + number);
  }

  static Message passed(Message comparisons) {
    return new Message(
        "Zonder bevindingen: " + comparisons.dutch() + ".",
        "Without findings: " + comparisons.english() + ".");
  }
}
