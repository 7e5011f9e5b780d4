package nl.sluitend.check;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Purpose;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Term;

/** The findings of judged relations: one per instance that is not exact. */
final class RelationFindings {
  private RelationFindings() {}

  static RuleOutcome outcome(
      Rule rule, CheckedRelations checked, Purpose purpose, Message otherwise) {
    List<Finding> findings = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>();
    int comparisons = 0;
    for (int i : checked.of(purpose)) {
      JudgedRelation judged = checked.judged().get(i);
      for (Instance instance : judged.instances()) {
        comparisons += instance.outcome().isPresent() ? 1 : 0;
        CellReference at = place(judged.relation(), instance);
        instance.reason().ifPresent(reason -> unchecked.add(new Unchecked(List.of(at), reason)));
        finding(rule, checked.table(), judged, instance, checked.fault(i, instance.at()))
            .ifPresent(findings::add);
      }
    }
    return RuleOutcome.of(rule, comparisons, findings, unchecked, otherwise);
  }

  /** The cell that states the outcome. */
  private static CellReference place(Relation relation, Instance instance) {
    return relation.axis() == Axis.ROWS
        ? new CellReference(relation.result(), instance.at())
        : new CellReference(instance.at(), relation.result());
  }

  private static Optional<Finding> finding(
      Rule rule,
      BudgetTable table,
      JudgedRelation judged,
      Instance instance,
      Optional<Fault> fault) {
    if (instance.outcome().isEmpty() || instance.verdict() == Verdict.EXACT) {
      return Optional.empty();
    }
    Relation relation = judged.relation();
    CellReference cell = place(relation, instance);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("row", table.rows().get(cell.row()).label());
    parameters.put("column", table.columns().get(cell.column()).heading());
    Finding finding =
        new Finding(
            rule,
            severity(instance.verdict()),
            List.of(cell),
            parameters,
            message(table, relation, instance, cell, parameters),
            fault);
    return Optional.of(finding.restingOn(Basis.of(table, relation, instance.at())));
  }

  private static Severity severity(Verdict verdict) {
    return switch (verdict) {
      case BROKEN -> Severity.ERROR;
      case UNLIKELY -> Severity.WARNING;
      default -> Severity.INFORMATION;
    };
  }

  /** The message; the figures in it are added to the parameters. */
  private static Message message(
      BudgetTable table,
      Relation relation,
      Instance instance,
      CellReference cell,
      Map<String, String> parameters) {
    Instance.Outcome outcome = instance.outcome().orElseThrow();
    Message what;
    if (outcome instanceof Instance.Quotient quotient) {
      parameters.put("stated", quotient.stated().toPlainString());
      parameters.put("computed", quotient.computed().toPlainString());
      parameters.put("difference", quotient.difference().toPlainString());
      parameters.put("low", quotient.low().toPlainString());
      parameters.put("high", quotient.high().toPlainString());
      what = quotient(table, (Relation.Ratio) relation, cell, instance.verdict(), quotient);
    } else if (outcome instanceof Instance.Letters letters) {
      parameters.put("stated", letters.stated().name());
      parameters.put("expected", letters.expected().name());
      what = letters(table, (Relation.Letter) relation, cell, letters);
    } else {
      Instance.Amounts amounts = instance.amounts().orElseThrow();
      parameters.put("stated", amounts.stated().toString());
      parameters.put("computed", amounts.computed().toString());
      parameters.put("difference", amounts.difference().toString());
      parameters.put("slack", amounts.slack().toString());
      parameters.put("likelihood", amounts.likelihood().toString());
      what = amounts(table, relation, cell, instance.verdict(), amounts);
    }
    Message row = Names.row(table, cell.row());
    Message column = Names.column(table, cell.column());
    return new Message(
        "%s, %s: %s.".formatted(row.dutch(), column.dutch(), what.dutch()),
        "%s, %s: %s.".formatted(row.english(), column.english(), what.english()));
  }

  private static Message quotient(
      BudgetTable table,
      Relation.Ratio relation,
      CellReference cell,
      Verdict verdict,
      Instance.Quotient outcome) {
    boolean signed = table.cell(cell.row(), cell.column()) instanceof Cell.Percentage;
    String sign = signed ? "%" : "";
    // One decimal more than is printed, outwards, so that what is said stays true.
    int decimals = outcome.stated().scale() + 1;
    String stated = CellPrinter.print(outcome.stated()) + sign;
    String computed = CellPrinter.print(outcome.computed()) + sign;
    String low = CellPrinter.print(outcome.low().setScale(decimals, RoundingMode.FLOOR)) + sign;
    String high = CellPrinter.print(outcome.high().setScale(decimals, RoundingMode.CEILING)) + sign;
    Message part = sum(table, relation.axis(), relation.terms());
    Message whole = sum(table, relation.axis(), relation.divisor());
    Message rounding =
        verdict == Verdict.BROKEN
            ? new Message(
                "afronding verklaart %s tot %s".formatted(low, high),
                "rounding explains %s to %s".formatted(low, high))
            : new Message("afronding verklaart dat", "rounding explains it");
    return new Message(
        "er staat %s, maar %s / %s geeft %s; %s"
            .formatted(stated, part.dutch(), whole.dutch(), computed, rounding.dutch()),
        "stated %s, but %s / %s gives %s; %s"
            .formatted(stated, part.english(), whole.english(), computed, rounding.english()));
  }

  /** Such as {@code 'Baten'} or {@code ('A' + 'B' - 'C')}. */
  private static Message sum(BudgetTable table, Axis axis, List<Term> terms) {
    List<Message> names =
        terms.stream()
            .map(
                term ->
                    axis == Axis.ROWS
                        ? Names.row(table, term.index())
                        : Names.column(table, term.index()))
            .toList();
    return new Message(
        sum(terms, names.stream().map(Message::dutch).toList()),
        sum(terms, names.stream().map(Message::english).toList()));
  }

  private static String sum(List<Term> terms, List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      boolean plus = terms.get(i).sign() > 0;
      if (i > 0) {
        text.append(plus ? " + " : " - ");
      } else if (!plus) {
        text.append('-');
      }
      text.append(names.get(i));
    }
    return terms.size() == 1 ? text.toString() : "(" + text + ")";
  }

  private static Message letters(
      BudgetTable table, Relation.Letter relation, CellReference cell, Instance.Letters outcome) {
    Figure figure = table.figure(cell.row(), relation.amounts()).orElseThrow();
    String amount = Names.amount(table, figure.amount(), figure.unit());
    Message column = Names.column(table, relation.amounts());
    String stated = letter(outcome.stated());
    String expected = letter(outcome.expected());
    return new Message(
        "er staat %s, maar bij %s in %s hoort %s"
            .formatted(stated, amount, column.dutch(), expected),
        "stated %s, but %s in %s goes with %s"
            .formatted(stated, amount, column.english(), expected));
  }

  private static String letter(Effect effect) {
    return switch (effect) {
      case FAVOURABLE -> "V";
      case UNFAVOURABLE -> "N";
      case NEUTRAL -> "-";
    };
  }

  private static Message amounts(
      BudgetTable table,
      Relation relation,
      CellReference cell,
      Verdict verdict,
      Instance.Amounts outcome) {
    Unit step = table.figure(cell.row(), cell.column()).map(Figure::unit).orElse(table.unit());
    String stated = Names.amount(table, outcome.stated(), step);
    String computed = Names.amount(table, outcome.computed(), step);
    String difference = Names.amount(table, outcome.difference().abs(), step);
    String slack = Names.amount(table, outcome.slack(), table.unit());
    Message rounding =
        switch (verdict) {
          case BROKEN ->
              new Message(
                  "afronding verklaart hoogstens " + slack, "rounding explains at most " + slack);
          case UNLIKELY ->
              new Message(
                  "afronding kan dat verklaren, maar de kans daarop is "
                      + dutch(outcome)
                      + "; waarschijnlijk klopt een cijfer niet",
                  "rounding can explain it, but the chance is "
                      + outcome.likelihood()
                      + "; probably a figure is wrong");
          default ->
              new Message(
                  "afronding verklaart dat (kans " + dutch(outcome) + ")",
                  "rounding explains it (chance " + outcome.likelihood() + ")");
        };
    Message terms = terms(table, relation);
    return new Message(
        "er staat %s, maar %s %s; verschil %s, %s"
            .formatted(stated, terms.dutch(), computed, difference, rounding.dutch()),
        "stated %s, but %s %s; difference %s, %s"
            .formatted(stated, terms.english(), computed, difference, rounding.english()));
  }

  /** What the stated amount is compared with. */
  private static Message terms(BudgetTable table, Relation relation) {
    if (relation instanceof Relation.Carry carry) {
      Message source = sum(table, carry.axis(), carry.terms());
      return carry.step() < 0
          ? new Message(
              source.dutch() + " een plaats eerder is", source.english() + " one place before is")
          : new Message(
              source.dutch() + " een plaats verder is", source.english() + " one place after is");
    }
    return relation.axis() == Axis.ROWS
        ? new Message("de regels geven", "the rows give")
        : new Message("de kolommen geven", "the columns give");
  }

  private static String dutch(Instance.Amounts outcome) {
    return outcome.likelihood().toString().replace('.', ',');
  }
}
