package nl.sluitend.io.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Unchecked;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/** The outcome of every rule on one table. */
final class HtmlRules {
  private final HtmlOut out;
  private final Language language;
  private final CheckedTable checked;
  private final Numbered findings;
  private final String id;

  HtmlRules(HtmlOut out, Language language, CheckedTable checked, Numbered findings, String id) {
    this.out = out;
    this.language = language;
    this.checked = checked;
    this.findings = findings;
    this.id = id;
  }

  void write() {
    if (checked.outcomes().isEmpty()) {
      return;
    }
    out.element("h3", say(HtmlWords.RULES), "id", id + "rules");
    out.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        id + "rules");
    out.open("table", "class", "rules");
    out.open("thead").open("tr");
    out.element("th", say(HtmlWords.RULE), "scope", "col");
    out.element("th", say(HtmlWords.OUTCOME), "scope", "col");
    out.close().close();
    out.open("tbody");
    checked.outcomes().forEach(this::rule);
    out.close().close().close();
  }

  private void rule(RuleOutcome outcome) {
    Rule rule = outcome.rule();
    out.open("tr");
    out.open("th", "scope", "row");
    out.element("code", rule.id()).text(" ").foreign(say(rule.summary()));
    out.open("details").element("summary", say(HtmlWords.EXPLANATION));
    out.element("p", say(rule.explanation()));
    out.open("p").text(say(HtmlWords.SOURCE) + ": ").foreign(rule.source()).close();
    out.close().close();
    out.open("td");
    outcome(outcome);
    out.close().close();
  }

  private void outcome(RuleOutcome outcome) {
    OutcomeKind kind = OutcomeKind.of(outcome);
    boolean missing =
        !(outcome.isChecked() && outcome.unchecked().isEmpty())
            && checked.required().contains(outcome.rule().id());
    out.open("span", "class", "badge " + (missing ? "error" : look(kind, outcome)));
    out.element("span", HtmlWords.mark(kind), "aria-hidden", "true");
    out.text(" " + say(RuleWords.outcome(kind)));
    if (missing) {
      out.text(", " + say(HtmlWords.REQUIRED));
    }
    out.close();
    if (outcome.isChecked()) {
      out.text(" " + say(Words.comparisons(OutcomeKind.comparisons(outcome))));
    }
    OutcomeKind.reason(outcome).ifPresent(reason -> out.text(" ").foreign(say(reason)));
    links(outcome);
    unchecked(outcome);
  }

  private void unchecked(RuleOutcome outcome) {
    if (outcome.unchecked().isEmpty()) {
      return;
    }
    out.open("ul");
    for (Unchecked place : outcome.unchecked()) {
      out.open("li").foreign(say(RuleWords.unchecked(checked.table(), place))).close();
    }
    out.close();
  }

  private void links(RuleOutcome outcome) {
    List<Numbered.One> own =
        findings.all().stream()
            .filter(one -> one.finding().rule().id().equals(outcome.rule().id()))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    out.text("; " + say(Words.FINDINGS).toLowerCase(Locale.ROOT) + ":");
    for (Numbered.One one : own) {
      out.text(" ").open("a", "href", "#" + id + "f" + one.number());
      out.text(Integer.toString(one.number())).close();
    }
  }

  private static String look(OutcomeKind kind, RuleOutcome outcome) {
    return switch (kind) {
      case PASSED -> outcome.unchecked().isEmpty() ? "good" : "warning";
      case FAILED ->
          outcome.findings().stream()
              .filter(finding -> finding.accepted().isEmpty())
              .map(finding -> finding.severity())
              .max(Comparator.naturalOrder())
              .map(
                  worst ->
                      switch (worst) {
                        case ERROR -> "error";
                        case WARNING -> "warning";
                        case INFORMATION -> "information";
                      })
              .orElse("accepted");
      case NOT_APPLICABLE, SWITCHED_OFF -> "none";
      case NOT_CHECKABLE -> "warning";
      case ERROR -> "error";
    };
  }

  private String say(Message message) {
    return message.in(language);
  }
}
