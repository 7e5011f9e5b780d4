package nl.sluitend.io.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Unchecked;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** The one run of the SARIF report: the rules, what became of the checking, and the results. */
final class SarifRun {
  private static final String REQUIRED = "REQUIRED";
  private static final String NOTHING = "NOTHING-CHECKED";
  private static final String LAPSED = "LAPSED";
  private static final String NOT_TRIED = "NOT-TRIED";
  private static final String PASSED_OVER = "PASSED-OVER";

  private final JsonOut out;
  private final Language language;
  private final Report report;

  /** By id, each with its place. */
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private final List<String> ruleIds;
  private final List<String> sources;
  private final List<Notification> notifications;
  private final List<String> codes;
  private final SarifResult results;

  /** Something about the checking itself, not about the figures. */
  private record Notification(
      String code, String level, Message message, Place place, Optional<String> rule) {}

  /** What became of one rule on one table, or one finding of it. */
  private record Result(
      CheckedTable table,
      RuleOutcome outcome,
      Optional<Finding> finding,
      Optional<Unchecked> unchecked) {}

  SarifRun(JsonOut out, Language language, Report report) {
    this.out = out;
    this.language = language;
    this.report = report;
    for (Report.Entry entry : report.entries()) {
      for (RuleOutcome outcome : outcomes(entry)) {
        rules.merge(outcome.rule().id(), outcome.rule(), SarifRun::worst);
      }
    }
    this.ruleIds = List.copyOf(rules.keySet());
    this.notifications = notifications(report);
    Set<String> places = new LinkedHashSet<>();
    report.entries().forEach(entry -> places.add(Texts.wellFormed(entry.source())));
    notifications.forEach(
        notification -> places.add(Texts.wellFormed(notification.place().source())));
    this.sources = List.copyOf(places);
    this.codes = notifications.stream().map(Notification::code).distinct().toList();
    this.results = new SarifResult(out, language, ruleIds, sources, new Known(report));
  }

  /** A rule may have another severity in another table; the worst is what readers go by. */
  private static Rule worst(Rule one, Rule other) {
    return other.severity().compareTo(one.severity()) > 0 ? other : one;
  }

  private static List<RuleOutcome> outcomes(Report.Entry entry) {
    return entry.table().map(CheckedTable::outcomes).orElse(List.of());
  }

  // --- what is notified -----------------------------------------------------------------------

  private static List<Notification> notifications(Report report) {
    List<Notification> all = new ArrayList<>();
    for (Report.Entry entry : report.entries()) {
      entry.problems().forEach(problem -> all.add(notification(problem)));
      entry.table().ifPresent(checked -> notifications(checked, all));
    }
    for (LapsedDeviation lapsed : report.lapsed()) {
      all.add(
          new Notification(
              LAPSED,
              "warning",
              RuleWords.lapsed(lapsed),
              Place.file(lapsed.deviation().source()),
              Optional.empty()));
    }
    for (String source : report.passedOver()) {
      all.add(
          new Notification(
              PASSED_OVER, "note", Words.PASSED_OVER, Place.file(source), Optional.empty()));
    }
    return all;
  }

  private static Notification notification(Problem problem) {
    return new Notification(
        problem.code(),
        problem.isError() ? "error" : "note",
        problem.message(),
        problem.place(),
        Optional.empty());
  }

  private static void notifications(CheckedTable checked, List<Notification> all) {
    Place place = Place.file(checked.source());
    for (RuleOutcome outcome : checked.outcomes()) {
      Message reason = OutcomeKind.reason(outcome).orElse(Message.same(""));
      OutcomeKind kind = OutcomeKind.of(outcome);
      Optional<String> rule = Optional.of(outcome.rule().id());
      if (kind == OutcomeKind.ERROR) {
        all.add(
            new Notification(kind.name(), "error", RuleWords.because(kind, reason), place, rule));
      } else if (!outcome.isChecked() && checked.required().contains(outcome.rule().id())) {
        all.add(new Notification(REQUIRED, "error", RuleWords.required(kind, reason), place, rule));
      } else if (!outcome.unchecked().isEmpty()
          && checked.required().contains(outcome.rule().id())) {
        all.add(new Notification(REQUIRED, "error", HtmlWords.notEverywhere(1), place, rule));
      }
    }
    if (checked.outcomes().stream().noneMatch(RuleOutcome::isChecked)) {
      Message nothing = new Message("er is geen regel gecontroleerd", "no rule was checked");
      all.add(new Notification(NOTHING, "error", nothing, place, Optional.empty()));
    }
    checked
        .notTried()
        .forEach(
            message ->
                all.add(new Notification(NOT_TRIED, "note", message, place, Optional.empty())));
  }

  // --- writing --------------------------------------------------------------------------------

  void write() throws IOException {
    out.spread(
        () -> {
          out.spreadObject("tool", () -> out.spreadObject("driver", this::driver));
          out.field("language", language == Language.DUTCH ? "nl" : "en");
          out.lines("invocations", List.of(report), r -> invocation());
          out.lines("artifacts", sources, this::artifact);
          out.lines("results", results(), this::result);
          if (report.day().isPresent()) {
            out.object("properties", () -> out.field("day", report.day().get().toString()));
          }
        });
  }

  private void driver() throws IOException {
    out.field("name", "Sluitend");
    out.lines("rules", rules.values(), this::rule);
    out.lines("notifications", codes, code -> out.inline(() -> out.field("id", code)));
  }

  private void rule(Rule rule) throws IOException {
    out.spread(
        () -> {
          out.field("id", rule.id());
          text("shortDescription", rule.summary());
          text("fullDescription", rule.explanation());
          text("help", help(rule));
          out.object(
              "defaultConfiguration", () -> out.field("level", SarifResult.level(rule.severity())));
          out.object("properties", () -> properties(rule));
        });
  }

  private void properties(Rule rule) throws IOException {
    out.field("severity", rule.severity());
    out.field("source", rule.source());
    out.field("appliesTo", say(rule.appliesTo()));
    out.list(
        "parameters",
        rule.parameters(),
        parameter ->
            out.inline(
                () -> {
                  out.field("name", parameter.name());
                  out.field("value", parameter.value());
                  out.field("description", say(parameter.description()));
                }));
    out.list("groups", rule.groups(), group -> out.string(group.name()));
  }

  /** What is compared, for which tables, and where that comes from. */
  private static Message help(Rule rule) {
    return new Message(
        "%s Geldt voor: %s. Bron: %s."
            .formatted(rule.explanation().dutch(), rule.appliesTo().dutch(), rule.source()),
        "%s Applies to: %s. Source: %s."
            .formatted(rule.explanation().english(), rule.appliesTo().english(), rule.source()));
  }

  private void text(String name, Message message) throws IOException {
    out.object(name, () -> out.field("text", SarifResult.literal(say(message))));
  }

  private void invocation() throws IOException {
    boolean failed = notifications.stream().anyMatch(one -> one.level().equals("error"));
    out.spread(
        () -> {
          out.field("executionSuccessful", !failed);
          out.lines("ruleConfigurationOverrides", switchedOff(), this::override);
          out.lines("toolExecutionNotifications", notifications, this::notification);
        });
  }

  /** The rules that were switched off for all tables. */
  private List<String> switchedOff() {
    return ruleIds.stream()
        .filter(
            id ->
                report.entries().stream()
                    .flatMap(entry -> outcomes(entry).stream())
                    .filter(outcome -> outcome.rule().id().equals(id))
                    .allMatch(RuleOutcome.SwitchedOff.class::isInstance))
        .toList();
  }

  private void override(String id) throws IOException {
    out.inline(
        () -> {
          out.object("configuration", () -> out.field("enabled", false));
          reference("descriptor", id, ruleIds);
        });
  }

  private void notification(Notification notification) throws IOException {
    out.inline(
        () -> {
          out.list(
              "locations", List.of(notification.place()), place -> out.inline(() -> place(place)));
          text("message", notification.message());
          out.field("level", notification.level());
          reference("descriptor", notification.code(), codes);
          if (notification.rule().isPresent()) {
            reference("associatedRule", notification.rule().get(), ruleIds);
          }
        });
  }

  private void reference(String name, String id, List<String> ids) throws IOException {
    out.object(
        name,
        () -> {
          out.field("id", id);
          out.field("index", ids.indexOf(id));
        });
  }

  /** The column of a problem counts fields, that of a region characters: it stays a property. */
  private void place(Place place) throws IOException {
    results.physical(place.source(), place.line());
    if (place.column() > 0) {
      out.object("properties", () -> out.field("field", place.column()));
    }
  }

  private void artifact(String source) throws IOException {
    out.inline(
        () -> {
          out.object("location", () -> out.field("uri", Uris.of(source)));
          out.object("description", () -> out.field("text", SarifResult.literal(source)));
          out.list("roles", List.of("analysisTarget"), out::string);
        });
  }

  private List<Result> results() {
    List<Result> all = new ArrayList<>();
    for (Report.Entry entry : report.entries()) {
      if (entry.table().isPresent()) {
        CheckedTable checked = entry.table().get();
        checked.outcomes().forEach(outcome -> all.addAll(results(checked, outcome)));
      }
    }
    return all;
  }

  private static Collection<Result> results(CheckedTable checked, RuleOutcome outcome) {
    List<Result> all = new ArrayList<>(found(checked, outcome));
    outcome
        .unchecked()
        .forEach(u -> all.add(new Result(checked, outcome, Optional.empty(), Optional.of(u))));
    return all;
  }

  private static Collection<Result> found(CheckedTable checked, RuleOutcome outcome) {
    List<Result> findings =
        checked.findings().stream()
            .filter(finding -> finding.rule().id().equals(outcome.rule().id()))
            .map(finding -> new Result(checked, outcome, Optional.of(finding), Optional.empty()))
            .toList();
    return findings.isEmpty()
        ? List.of(new Result(checked, outcome, Optional.empty(), Optional.empty()))
        : findings;
  }

  private void result(Result result) throws IOException {
    if (result.finding().isPresent()) {
      results.finding(result.table(), result.finding().get());
    } else if (result.unchecked().isPresent()) {
      results.unchecked(result.table(), result.outcome(), result.unchecked().get());
    } else {
      results.outcome(result.table(), result.outcome());
    }
  }

  private String say(Message message) {
    return message.in(language);
  }
}
