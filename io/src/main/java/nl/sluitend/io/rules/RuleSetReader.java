package nl.sluitend.io.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.ruleset.Bound;
import nl.sluitend.ruleset.CellSelector;
import nl.sluitend.ruleset.ColumnSelector;
import nl.sluitend.ruleset.Deviation;
import nl.sluitend.ruleset.DifferenceRule;
import nl.sluitend.ruleset.LabelPattern;
import nl.sluitend.ruleset.RuleCard;
import nl.sluitend.ruleset.RuleFlaw;
import nl.sluitend.ruleset.RuleSet;
import nl.sluitend.ruleset.SignedColumn;
import nl.sluitend.ruleset.SignedLabel;
import nl.sluitend.ruleset.StandardChange;
import nl.sluitend.ruleset.StatedRule;
import nl.sluitend.ruleset.SumRule;
import nl.sluitend.ruleset.Threshold;
import nl.sluitend.ruleset.TieOut;
import nl.sluitend.ruleset.UnusedName;

/** Reads a rule set and collects what is wrong with it. */
final class RuleSetReader {
  private final JsonProblems problems;
  private final RuleParts parts;

  /** A part of a rule set with where it stands. */
  private record Read<T>(T part, JsonValue at) {}

  /**
   * What was read.
   *
   * @param reading the rule set and the problems
   * @param rules where each of its rules stands
   */
  record Result(Reading<RuleSet> reading, List<JsonValue> rules) {
    /** Notices of names that no table has. */
    List<Problem> unused(String source, List<TableFacts> tables) {
      JsonProblems found = new JsonProblems(source);
      for (UnusedName name : reading.value().map(set -> set.unused(tables)).orElse(List.of())) {
        String[] path = name.path().split("/", 3);
        JsonValue rule = rules.get(Integer.parseInt(path[1]));
        RulesProblem.UNUSED_NAME.add(found, Documents.locate(rule, path[2]), name.message());
      }
      return found.all().stream()
          .map(p -> Problem.notice(p.code(), p.place(), p.found(), p.expected(), p.message()))
          .toList();
    }
  }

  RuleSetReader(JsonProblems problems) {
    this.problems = problems;
    this.parts = new RuleParts(problems);
  }

  Result read(Optional<JsonValue> root) {
    Optional<JsonFields> fields =
        root.flatMap(value -> Documents.fields(value, RuleSetFile.FORMAT, problems));
    return fields
        .map(this::ruleSet)
        .orElseGet(() -> new Result(Reading.failed(problems.all()), List.of()));
  }

  private Result ruleSet(JsonFields fields) {
    String name = fields.findText("name").orElse("");
    Optional<RuleGroup> group = fields.findWord("group", RuleGroup.class);
    List<Read<StatedRule>> rules = new ArrayList<>();
    for (JsonValue value : fields.findItems("rules").orElse(List.of())) {
      rule(value).ifPresent(rule -> rules.add(new Read<>(rule, value)));
    }
    List<Read<StandardChange>> standard = new ArrayList<>();
    for (JsonValue value : fields.findItems("standard").orElse(List.of())) {
      change(value).ifPresent(change -> standard.add(new Read<>(change, value)));
    }
    fields.refuseOthers();
    refuse(group, rules, standard);
    RuleSet set = new RuleSet(name, group, parts(rules), parts(standard));
    return new Result(
        new Reading<>(Optional.of(set), problems.all()), rules.stream().map(Read::at).toList());
  }

  /** Takes out what does not go together with the rest, each with a problem. */
  private void refuse(
      Optional<RuleGroup> group, List<Read<StatedRule>> rules, List<Read<StandardChange>> changes) {
    Set<JsonValue> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RuleFlaw flaw : RuleSet.flaws(group, parts(rules), parts(changes))) {
      String[] path = flaw.path().split("/", 3);
      int index = Integer.parseInt(path[1]);
      JsonValue at = path[0].equals("rules") ? rules.get(index).at() : changes.get(index).at();
      refused.add(at);
      RulesProblem.of(flaw.kind())
          .add(problems, Documents.locate(at, path.length > 2 ? path[2] : ""), flaw.message());
    }
    rules.removeIf(rule -> refused.contains(rule.at()));
    changes.removeIf(change -> refused.contains(change.at()));
  }

  private Optional<StandardChange> change(JsonValue value) {
    return JsonFields.of(value, "standard", problems).flatMap(this::change);
  }

  private Optional<StandardChange> change(JsonFields fields) {
    int before = problems.count();
    Optional<String> rule = fields.requiredText("rule");
    Optional<Severity> severity = fields.findWord("severity", Severity.class);
    Optional<Message> off = Documents.findMessage(fields, "off");
    boolean required = fields.findBool("required").orElse(false);
    fields.refuseOthers();
    return problems.count() > before
        ? Optional.empty()
        : parts.made(
            fields.object(), () -> new StandardChange(rule.orElseThrow(), severity, off, required));
  }

  private Optional<StatedRule> rule(JsonValue value) {
    return JsonFields.of(value, "rules", problems).flatMap(this::rule);
  }

  private Optional<StatedRule> rule(JsonFields fields) {
    int before = problems.count();
    Optional<RuleCard> card = parts.card(fields);
    Optional<RuleForm> form =
        fields.requiredWord("kind", List.of(RuleForm.values()), RuleForm::word);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Supplier<StatedRule> rule =
        switch (form.get()) {
          case SUM -> sum(fields, card);
          case DIFFERENCE -> difference(fields, card);
          case TIE_OUT -> tieOut(fields, card);
          case THRESHOLD -> threshold(fields, card);
        };
    fields.refuseOthers();
    // The rule is only made of parts that are all good.
    return problems.count() > before ? Optional.empty() : parts.made(fields.object(), rule);
  }

  private Supplier<StatedRule> sum(JsonFields fields, Optional<RuleCard> card) {
    Optional<LabelPattern> table = parts.label(fields.find("table"), "table");
    Optional<LabelPattern> result = parts.label(fields.required("result"), "result");
    List<SignedLabel> terms = parts.labelTerms(fields);
    List<ColumnSelector> columns = parts.columns(fields);
    return () -> new SumRule(card.orElseThrow(), table, result.orElseThrow(), terms, columns);
  }

  private Supplier<StatedRule> difference(JsonFields fields, Optional<RuleCard> card) {
    Optional<LabelPattern> table = parts.label(fields.find("table"), "table");
    Optional<ColumnSelector> result = parts.column(fields.required("result"), "result");
    List<SignedColumn> terms = parts.columnTerms(fields);
    List<LabelPattern> rows = parts.labels(fields);
    return () -> new DifferenceRule(card.orElseThrow(), table, result.orElseThrow(), terms, rows);
  }

  private Supplier<StatedRule> tieOut(JsonFields fields, Optional<RuleCard> card) {
    List<CellSelector> left = parts.cells(fields, "left");
    List<CellSelector> right = parts.cells(fields, "right");
    return () -> new TieOut(card.orElseThrow(), left, right);
  }

  private Supplier<StatedRule> threshold(JsonFields fields, Optional<RuleCard> card) {
    Optional<LabelPattern> table = parts.label(fields.find("table"), "table");
    List<LabelPattern> rows = parts.labels(fields);
    Optional<Deviation> deviation = parts.deviation(fields);
    Optional<Bound> percentage = parts.bound(fields, "percentage");
    Optional<ColumnSelector> of = parts.column(fields.find("of"), "of");
    Optional<Bound> amount = parts.bound(fields, "amount");
    Threshold.When when = fields.findWord("when", Threshold.When.class).orElse(Threshold.When.BOTH);
    boolean asPrinted = fields.findBool("asPrinted").orElse(false);
    return () ->
        new Threshold(
            card.orElseThrow(),
            table,
            rows,
            deviation.orElseThrow(),
            percentage,
            of,
            amount,
            when,
            asPrinted);
  }

  private static <T> List<T> parts(List<Read<T>> read) {
    return read.stream().map(Read::part).toList();
  }
}
