package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;

/**
 * The rules that give no finding: those that nothing could be compared for, and those that hold.
 */
final class RuleText {
  private static final int PLACES_BY_NAME = 3;

  private RuleText() {}

  static void write(Page page, CheckedTable checked) {
    errors(page, checked);
    notCheckable(page, checked);
    List<String> off = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    List<String> notApplicable = new ArrayList<>();
    for (RuleOutcome outcome : checked.outcomes()) {
      switch (OutcomeKind.of(outcome)) {
        case PASSED ->
            passed.add(
                "%s (%s)"
                    .formatted(
                        outcome.rule().id(),
                        page.say(Words.comparisons(OutcomeKind.comparisons(outcome)))));
        case NOT_APPLICABLE ->
            notApplicable.add("%s (%s)".formatted(outcome.rule().id(), reason(page, outcome)));
        case SWITCHED_OFF ->
            off.add("%s (%s)".formatted(outcome.rule().id(), reason(page, outcome)));
        case FAILED, NOT_CHECKABLE, ERROR -> {
          // Said elsewhere.
        }
      }
    }
    List<String> unchecked =
        checked.required().stream()
            .filter(id -> checked.outcome(id).filter(RuleOutcome::isChecked).isEmpty())
            .toList();
    if (!passed.isEmpty() || !notApplicable.isEmpty() || !off.isEmpty() || !unchecked.isEmpty()) {
      page.blank();
    }
    list(page, Words.PASSED, passed);
    list(page, Words.NOT_APPLICABLE, notApplicable);
    list(page, Words.SWITCHED_OFF, off);
    list(page, Words.REQUIRED, unchecked);
  }

  /** Rules that could not be carried out: what they would have found is not known. */
  private static void errors(Page page, CheckedTable checked) {
    List<String> lines =
        checked.outcomes().stream()
            .filter(outcome -> OutcomeKind.of(outcome) == OutcomeKind.ERROR)
            .map(outcome -> line(page, outcome))
            .toList();
    if (!lines.isEmpty()) {
      page.heading(page.say(Words.RULE_ERRORS));
      lines.forEach(line -> page.item("!", line, mark -> page.ink().problem(mark)));
    }
  }

  private static String line(Page page, RuleOutcome outcome) {
    return "%s %s – %s"
        .formatted(outcome.rule().id(), page.say(outcome.rule().summary()), reason(page, outcome));
  }

  private static void notCheckable(Page page, CheckedTable checked) {
    List<String> lines = new ArrayList<>();
    for (RuleOutcome outcome : checked.outcomes()) {
      if (OutcomeKind.of(outcome) == OutcomeKind.NOT_CHECKABLE) {
        lines.add(line(page, outcome));
      }
      // What rules of the library could not compare is said of their relations below.
      if (!Rule.all().contains(outcome.rule())) {
        outcome.unchecked().stream()
            .map(place -> page.say(RuleWords.unchecked(checked.table(), place)))
            .forEach(text -> lines.add(outcome.rule().id() + " " + text));
      }
    }
    Labels labels = new Labels(page, checked.table());
    for (JudgedRelation judged : checked.relations()) {
      instances(page, labels, judged, lines);
    }
    if (!lines.isEmpty()) {
      page.heading(page.say(Words.NOT_CHECKABLE));
      lines.forEach(line -> page.item("-", line, UnaryOperator.identity()));
    }
  }

  /** The places where one relation could not be checked, by reason. */
  private static void instances(
      Page page, Labels labels, JudgedRelation judged, List<String> lines) {
    boolean ofRows = judged.relation().axis() == Axis.ROWS;
    int result = judged.relation().result();
    Map<String, List<Integer>> byReason = new LinkedHashMap<>();
    for (Instance instance : judged.instances()) {
      instance
          .reason()
          .map(page::say)
          .ifPresent(r -> byReason.computeIfAbsent(r, x -> new ArrayList<>()).add(instance.at()));
    }
    byReason.forEach(
        (reason, places) -> {
          String name = labels.line(judged.relation().axis(), result);
          String where =
              places.size() > PLACES_BY_NAME
                  ? page.say(ofRows ? Words.columns(places.size()) : Words.rows(places.size()))
                  : places.stream()
                      .map(at -> ofRows ? labels.column(at) : labels.row(at))
                      .collect(Collectors.joining(", "));
          lines.add("%s %s: %s".formatted(name, page.say(Words.in(where)), reason));
        });
  }

  private static String reason(Page page, RuleOutcome outcome) {
    return OutcomeKind.reason(outcome).map(page::say).orElse("");
  }

  private static void list(Page page, Message name, List<String> items) {
    if (!items.isEmpty()) {
      page.text(page.say(name) + ": " + String.join(", ", items));
    }
  }
}
