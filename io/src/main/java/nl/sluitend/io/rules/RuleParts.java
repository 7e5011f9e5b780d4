package nl.sluitend.io.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.Severity;
import nl.sluitend.io.tree.Decimals;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.TableParts;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.ruleset.Bound;
import nl.sluitend.ruleset.CellSelector;
import nl.sluitend.ruleset.ColumnSelector;
import nl.sluitend.ruleset.Deviation;
import nl.sluitend.ruleset.InvalidRuleException;
import nl.sluitend.ruleset.LabelPattern;
import nl.sluitend.ruleset.RuleCard;
import nl.sluitend.ruleset.RuleFlaw;
import nl.sluitend.ruleset.SignedColumn;
import nl.sluitend.ruleset.SignedLabel;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;

/** Reads the parts of rules. What cannot be read has been added to the problems. */
final class RuleParts {
  private static final List<Integer> SIGNS = List.of(1, -1);

  private final JsonProblems problems;

  RuleParts(JsonProblems problems) {
    this.problems = problems;
  }

  /** Makes a part; what is wrong with it becomes a problem where it stands. */
  <T> Optional<T> made(JsonValue at, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (InvalidRuleException e) {
      RuleFlaw flaw = e.flaw();
      RulesProblem.of(flaw.kind()).add(problems, Documents.locate(at, flaw.path()), flaw.message());
      return Optional.empty();
    }
  }

  Optional<RuleCard> card(JsonFields fields) {
    int before = problems.count();
    Optional<String> id = fields.requiredText("id");
    Optional<Message> summary = Documents.findMessage(fields, "summary");
    Severity severity = fields.findWord("severity", Severity.class).orElse(Severity.ERROR);
    String source = fields.findText("source").orElse("");
    Set<RuleGroup> groups = groups(fields);
    boolean required = fields.findBool("required").orElse(false);
    return problems.count() > before
        ? Optional.empty()
        : made(
            fields.object(),
            () -> new RuleCard(id.orElseThrow(), summary, severity, source, groups, required));
  }

  private Set<RuleGroup> groups(JsonFields fields) {
    Optional<List<JsonValue>> items = fields.findItems("groups");
    if (items.isEmpty()) {
      return EnumSet.allOf(RuleGroup.class);
    }
    Set<RuleGroup> groups = EnumSet.noneOf(RuleGroup.class);
    for (JsonValue item : items.get()) {
      Optional<RuleGroup> group =
          List.of(RuleGroup.values()).stream()
              .filter(g -> item.equals(JsonValue.string(g.name())))
              .findFirst();
      group.ifPresentOrElse(groups::add, () -> unknownGroup(item));
    }
    return groups;
  }

  private void unknownGroup(JsonValue item) {
    String words = "DRAFT_BUDGET, ACCOUNTS, AMENDMENTS";
    problems.add(
        JsonProblem.UNKNOWN_WORD,
        item,
        new Message("een van: " + words, "one of: " + words),
        new Message(
            "Veld 'groups' kent het woord " + item.shown() + " niet, wel: " + words + ".",
            "Field 'groups' has no word " + item.shown() + ", but: " + words + "."));
  }

  Optional<LabelPattern> label(Optional<JsonValue> value, String name) {
    return value
        .flatMap(at -> text(at, name))
        .flatMap(text -> made(value.get(), () -> new LabelPattern(text)));
  }

  private Optional<String> text(JsonValue value, String name) {
    if (value.kind() == JsonValue.Kind.STRING) {
      return Optional.of(value.text());
    }
    problems.add(
        JsonProblem.WRONG_TYPE,
        value,
        new Message("een tekst tussen aanhalingstekens", "a string"),
        new Message(
            "'" + name + "' is een tekst tussen aanhalingstekens, niet: " + value.shown(),
            "'" + name + "' is a string, not: " + value.shown()));
    return Optional.empty();
  }

  /** The rows that a rule is about; none where it does not say. */
  List<LabelPattern> labels(JsonFields fields) {
    return items(fields, "rows", (value, name) -> label(Optional.of(value), name));
  }

  /** The columns that a rule is about; none where it does not say. */
  List<ColumnSelector> columns(JsonFields fields) {
    return items(fields, "columns", (value, name) -> column(Optional.of(value), name));
  }

  private <T> List<T> items(
      JsonFields fields, String name, BiFunction<JsonValue, String, Optional<T>> read) {
    Optional<List<JsonValue>> items = fields.findItems(name);
    List<T> all = new ArrayList<>();
    for (JsonValue item : items.orElse(List.of())) {
      read.apply(item, name).ifPresent(all::add);
    }
    if (items.filter(List::isEmpty).isPresent()) {
      RulesProblem.NEVER_FIRES.add(
          problems,
          fields.find(name).orElse(fields.object()),
          new Message(
              "Een lege lijst kiest niets; laat '" + name + "' weg om alles te kiezen.",
              "An empty list selects nothing; leave out '" + name + "' to select all."));
    }
    return all;
  }

  List<SignedLabel> labelTerms(JsonFields fields) {
    List<SignedLabel> terms = new ArrayList<>();
    for (JsonValue item : fields.requiredItems("terms").orElse(List.of())) {
      labelTerm(item).ifPresent(terms::add);
    }
    return terms;
  }

  private Optional<SignedLabel> labelTerm(JsonValue value) {
    if (value.kind() == JsonValue.Kind.STRING) {
      return label(Optional.of(value), "terms").map(label -> new SignedLabel(label, 1));
    }
    return JsonFields.of(value, "terms", problems)
        .flatMap(
            fields -> {
              Optional<LabelPattern> label = label(fields.required("label"), "label");
              Optional<Integer> sign = sign(fields);
              fields.refuseOthers();
              return label.flatMap(l -> sign.map(s -> new SignedLabel(l, s)));
            });
  }

  /** Plus unless it says otherwise. */
  private static Optional<Integer> sign(JsonFields fields) {
    return fields.find("sign").isEmpty()
        ? Optional.of(1)
        : fields.requiredWord("sign", SIGNS, sign -> sign > 0 ? "+" : "-");
  }

  List<SignedColumn> columnTerms(JsonFields fields) {
    List<SignedColumn> terms = new ArrayList<>();
    for (JsonValue item : fields.requiredItems("terms").orElse(List.of())) {
      JsonFields.of(item, "terms", problems)
          .flatMap(
              term -> {
                Optional<Integer> sign = sign(term);
                return column(term).flatMap(c -> sign.map(s -> new SignedColumn(c, s)));
              })
          .ifPresent(terms::add);
    }
    return terms;
  }

  Optional<ColumnSelector> column(Optional<JsonValue> value, String name) {
    return value.flatMap(at -> JsonFields.of(at, name, problems)).flatMap(this::column);
  }

  private Optional<ColumnSelector> column(JsonFields fields) {
    int before = problems.count();
    Optional<ColumnKind> kind = fields.findWord("kind", ColumnKind.class);
    Optional<Integer> year = fields.findWhole("year", Integer.MIN_VALUE);
    Optional<Side> side = fields.findWord("side", Side.class);
    Optional<LabelPattern> heading = label(fields.find("heading"), "heading");
    fields.refuseOthers();
    return problems.count() > before
        ? Optional.empty()
        : made(fields.object(), () -> new ColumnSelector(kind, year, side, heading));
  }

  List<CellSelector> cells(JsonFields fields, String side) {
    List<CellSelector> cells = new ArrayList<>();
    for (JsonValue item : fields.requiredItems(side).orElse(List.of())) {
      JsonFields.of(item, side, problems).flatMap(this::cell).ifPresent(cells::add);
    }
    return cells;
  }

  private Optional<CellSelector> cell(JsonFields fields) {
    Optional<LabelPattern> table = label(fields.find("table"), "table");
    Optional<LabelPattern> row = label(fields.required("row"), "row");
    Optional<ColumnSelector> column = column(fields.required("column"), "column");
    Optional<Integer> sign = sign(fields);
    Optional<Unit> unit = TableParts.findUnit(fields);
    boolean all = fields.findBool("all").orElse(false);
    fields.refuseOthers();
    return row.flatMap(
        r -> column.flatMap(c -> sign.map(s -> new CellSelector(table, r, c, s, unit, all))));
  }

  Optional<Deviation> deviation(JsonFields fields) {
    return fields
        .required("deviation")
        .flatMap(value -> JsonFields.of(value, "deviation", problems))
        .flatMap(this::deviationOf);
  }

  private Optional<Deviation> deviationOf(JsonFields fields) {
    if (fields.find("result").isPresent()) {
      Optional<ColumnSelector> result = column(fields.find("result"), "result");
      fields.refuseOthers();
      return result.map(Deviation.Stated::new);
    }
    Optional<ColumnSelector> budget = column(fields.required("budget"), "budget");
    Optional<ColumnSelector> actuals = column(fields.required("actuals"), "actuals");
    fields.refuseOthers();
    return budget.flatMap(
        b -> actuals.flatMap(a -> made(fields.object(), () -> new Deviation.Between(b, a))));
  }

  Optional<Bound> bound(JsonFields fields, String name) {
    return fields.findObject(name).flatMap(object -> boundOf(object, name));
  }

  private Optional<Bound> boundOf(JsonFields fields, String name) {
    Optional<JsonValue> moreThan = fields.find("moreThan");
    Optional<JsonValue> atLeast = fields.find("atLeast");
    fields.refuseOthers();
    if (moreThan.isPresent() == atLeast.isPresent()) {
      RulesProblem.CONTRADICTION.add(
          problems,
          fields.object(),
          new Message(
              "'" + name + "' heeft óf 'moreThan' óf 'atLeast'.",
              "'" + name + "' has either 'moreThan' or 'atLeast'."));
      return Optional.empty();
    }
    JsonValue value = moreThan.or(() -> atLeast).orElseThrow();
    return Decimals.NUMBER
        .read(value, name, problems)
        .flatMap(n -> made(value, () -> new Bound(new BigDecimal(n), atLeast.isPresent())));
  }
}
