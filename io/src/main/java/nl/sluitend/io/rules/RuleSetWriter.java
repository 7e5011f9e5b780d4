package nl.sluitend.io.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.Severity;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.TableParts;
import nl.sluitend.ruleset.Bound;
import nl.sluitend.ruleset.CellSelector;
import nl.sluitend.ruleset.ColumnSelector;
import nl.sluitend.ruleset.Deviation;
import nl.sluitend.ruleset.DifferenceRule;
import nl.sluitend.ruleset.LabelPattern;
import nl.sluitend.ruleset.RuleCard;
import nl.sluitend.ruleset.RuleSet;
import nl.sluitend.ruleset.SignedColumn;
import nl.sluitend.ruleset.SignedLabel;
import nl.sluitend.ruleset.StandardChange;
import nl.sluitend.ruleset.StatedRule;
import nl.sluitend.ruleset.SumRule;
import nl.sluitend.ruleset.Threshold;
import nl.sluitend.ruleset.TieOut;

/** Writes a rule set; what reading fills in by itself is left out. */
final class RuleSetWriter {
  private RuleSetWriter() {}

  static JsonValue json(RuleSet set) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonValue.string(RuleSetFile.FORMAT));
    if (!set.name().isEmpty()) {
      members.put("name", JsonValue.string(set.name()));
    }
    set.group().ifPresent(group -> members.put("group", word(group)));
    members.put("rules", array(set.rules(), RuleSetWriter::rule));
    members.put("standard", array(set.standard(), RuleSetWriter::change));
    return JsonValue.object(members);
  }

  private static JsonValue change(StandardChange change) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("rule", JsonValue.string(change.rule()));
    change.severity().ifPresent(severity -> members.put("severity", word(severity)));
    change.off().ifPresent(reason -> members.put("off", Documents.json(reason)));
    putRequired(members, change.required());
    return JsonValue.object(members);
  }

  private static JsonValue rule(StatedRule rule) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    putCard(members, form(rule), rule.card());
    if (rule instanceof SumRule sum) {
      putSum(members, sum);
    } else if (rule instanceof DifferenceRule difference) {
      putDifference(members, difference);
    } else if (rule instanceof TieOut tieOut) {
      members.put("left", array(tieOut.left(), RuleSetWriter::cell));
      members.put("right", array(tieOut.right(), RuleSetWriter::cell));
    } else {
      putThreshold(members, (Threshold) rule);
    }
    return JsonValue.object(members);
  }

  private static RuleForm form(StatedRule rule) {
    if (rule instanceof SumRule) {
      return RuleForm.SUM;
    }
    if (rule instanceof DifferenceRule) {
      return RuleForm.DIFFERENCE;
    }
    return rule instanceof TieOut ? RuleForm.TIE_OUT : RuleForm.THRESHOLD;
  }

  private static void putCard(Map<String, JsonValue> members, RuleForm form, RuleCard card) {
    members.put("id", JsonValue.string(card.id()));
    members.put("kind", JsonValue.string(form.word()));
    card.summary().ifPresent(summary -> members.put("summary", Documents.json(summary)));
    if (card.severity() != Severity.ERROR) {
      members.put("severity", word(card.severity()));
    }
    if (!card.source().isEmpty()) {
      members.put("source", JsonValue.string(card.source()));
    }
    if (!card.groups().containsAll(Arrays.asList(RuleGroup.values()))) {
      members.put("groups", array(List.copyOf(card.groups()), RuleSetWriter::word));
    }
    putRequired(members, card.required());
  }

  private static void putRequired(Map<String, JsonValue> members, boolean required) {
    if (required) {
      members.put("required", JsonValue.bool(true));
    }
  }

  private static void putSum(Map<String, JsonValue> members, SumRule sum) {
    sum.table().ifPresent(table -> members.put("table", text(table)));
    members.put("result", text(sum.result()));
    members.put("terms", array(sum.terms(), RuleSetWriter::term));
    if (!sum.columns().isEmpty()) {
      members.put("columns", array(sum.columns(), RuleSetWriter::column));
    }
  }

  private static JsonValue term(SignedLabel term) {
    if (term.sign() > 0) {
      return text(term.label());
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("label", text(term.label()));
    putSign(members, term.sign());
    return JsonValue.object(members);
  }

  private static void putDifference(Map<String, JsonValue> members, DifferenceRule difference) {
    difference.table().ifPresent(table -> members.put("table", text(table)));
    members.put("result", column(difference.result()));
    members.put("terms", array(difference.terms(), RuleSetWriter::term));
    putRows(members, difference.rows());
  }

  private static JsonValue term(SignedColumn term) {
    Map<String, JsonValue> members = new LinkedHashMap<>(column(term.column()).members());
    putSign(members, term.sign());
    return JsonValue.object(members);
  }

  private static void putThreshold(Map<String, JsonValue> members, Threshold threshold) {
    threshold.table().ifPresent(table -> members.put("table", text(table)));
    putRows(members, threshold.rows());
    members.put("deviation", deviation(threshold.deviation()));
    threshold.percentage().ifPresent(bound -> members.put("percentage", bound(bound)));
    threshold.of().ifPresent(of -> members.put("of", column(of)));
    threshold.amount().ifPresent(bound -> members.put("amount", bound(bound)));
    members.put("when", word(threshold.when()));
    if (threshold.asPrinted()) {
      members.put("asPrinted", JsonValue.bool(true));
    }
  }

  private static JsonValue deviation(Deviation deviation) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (deviation instanceof Deviation.Between between) {
      members.put("budget", column(between.budget()));
      members.put("actuals", column(between.actuals()));
    } else {
      members.put("result", column(((Deviation.Stated) deviation).result()));
    }
    return JsonValue.object(members);
  }

  private static JsonValue bound(Bound bound) {
    return JsonValue.object(
        Map.of(
            bound.inclusive() ? "atLeast" : "moreThan",
            JsonValue.string(bound.value().toPlainString())));
  }

  private static void putRows(Map<String, JsonValue> members, List<LabelPattern> rows) {
    if (!rows.isEmpty()) {
      members.put("rows", array(rows, RuleSetWriter::text));
    }
  }

  private static JsonValue cell(CellSelector cell) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    cell.table().ifPresent(table -> members.put("table", text(table)));
    members.put("row", text(cell.row()));
    members.put("column", column(cell.column()));
    putSign(members, cell.sign());
    cell.unit().ifPresent(unit -> TableParts.putUnit(members, unit));
    if (cell.all()) {
      members.put("all", JsonValue.bool(true));
    }
    return JsonValue.object(members);
  }

  private static JsonValue column(ColumnSelector column) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    column.kind().ifPresent(kind -> members.put("kind", word(kind)));
    column.year().ifPresent(year -> members.put("year", JsonValue.number(year)));
    column.side().ifPresent(side -> members.put("side", word(side)));
    column.heading().ifPresent(heading -> members.put("heading", text(heading)));
    return JsonValue.object(members);
  }

  private static void putSign(Map<String, JsonValue> members, int sign) {
    if (sign < 0) {
      members.put("sign", JsonValue.string("-"));
    }
  }

  private static JsonValue text(LabelPattern pattern) {
    return JsonValue.string(pattern.text());
  }

  private static JsonValue word(Enum<?> constant) {
    return JsonValue.string(constant.name());
  }

  private static <T> JsonValue array(List<T> items, Function<T, JsonValue> json) {
    return JsonValue.array(items.stream().map(json).toList());
  }
}
