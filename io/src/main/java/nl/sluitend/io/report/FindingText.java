package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/**
 * The findings of a table, from most to least severe. Errors and warnings are all written out;
 * information only while it is short, since mostly it says that rounding explains a difference.
 */
final class FindingText {
  private static final int INFORMATION_IN_FULL = 5;

  private static final String INDENT = "    ";

  private FindingText() {}

  static void write(Page page, CheckedTable checked, Known known) {
    List<Finding> findings = checked.findings();
    FaultText faults = new FaultText(page, checked);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      List<Finding> group = findings.stream().filter(f -> f.severity() == severity).toList();
      if (group.isEmpty()) {
        continue;
      }
      page.heading("%s (%s)".formatted(page.say(Words.heading(severity)), group.size()));
      if (severity == Severity.INFORMATION && group.size() > INFORMATION_IN_FULL) {
        shortened(page, checked, group, known);
      } else {
        for (Finding finding : group) {
          item(page, finding);
          known(page, known.take(checked, finding));
          faults.write(finding);
          accepted(page, finding);
        }
      }
    }
  }

  /** One line per rule. */
  private static void shortened(
      Page page, CheckedTable checked, List<Finding> findings, Known known) {
    Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.accepted().isPresent()) {
        item(page, finding);
        known(page, known.take(checked, finding));
        accepted(page, finding);
        continue;
      }
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    byRule.forEach(
        (rule, alike) -> {
          long taken = alike.stream().filter(finding -> known.take(checked, finding)).count();
          if (alike.size() == 1) {
            item(page, alike.get(0));
            known(page, taken > 0);
            return;
          }
          String text = page.say(shortened(checked, rule, alike));
          item(page, Severity.INFORMATION, rule.id() + " " + text);
          if (taken > 0) {
            page.indented(INDENT, page.say(DiffWords.known(taken)));
          }
        });
  }

  private static void known(Page page, boolean known) {
    if (known) {
      page.indented(INDENT, page.say(DiffWords.KNOWN));
    }
  }

  private static void accepted(Page page, Finding finding) {
    finding
        .accepted()
        .ifPresent(deviation -> page.indented(INDENT, page.say(Words.accepted(deviation))));
  }

  private static Message shortened(CheckedTable checked, Rule rule, List<Finding> alike) {
    List<Map<String, String>> differences =
        alike.stream()
            .map(Finding::parameters)
            .filter(parameters -> parameters.containsKey("difference"))
            .toList();
    if (differences.size() < alike.size()) {
      return Words.times(alike.size(), rule.summary());
    }
    return differences.stream()
        // Of a quotient the difference is no amount; it has no slack.
        .filter(parameters -> parameters.containsKey("slack"))
        .flatMap(parameters -> Optional.ofNullable(parameters.get("difference")).stream())
        .map(difference -> Amount.parse(difference).abs())
        .max(Comparator.naturalOrder())
        .map(largest -> Words.roundings(alike.size(), largest, checked.table().unit()))
        .orElseGet(() -> Words.roundings(alike.size()));
  }

  private static void item(Page page, Finding finding) {
    item(page, finding.severity(), finding.rule().id() + " " + page.say(finding.message()));
  }

  private static void item(Page page, Severity severity, String text) {
    page.item(Words.mark(severity), text, mark -> page.ink().severity(severity, mark));
  }
}
