package org.example.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/** From one year to the next, overhead grows by no more than the indexation the council set. */
public final class OverheadGrowth {
  private static final Rule RULE =
      new Rule(
              "GEM-001",
              new Message(
                  "Overhead groeit niet harder dan de index.",
                  "Overhead grows no faster than the index."),
              Severity.ERROR,
              new Message(
                  "Elk jaar van de regel 'Totaal overhead' wordt vergeleken met het jaar ervoor.",
                  "Each year of the row 'Totaal overhead' is compared with the year before."),
              "Kadernota, financiële uitgangspunten")
          .withGroups(RuleGroup.DRAFT_BUDGET);
  private static final Message NO_YEARS =
      new Message("de tabel heeft geen jaren overhead", "the table has no years of overhead");
  private static final Message TOO_MUCH =
      new Message(
          "de overhead groeit harder dan de index of wisselt van teken",
          "overhead grows faster than the index or changes its sign");
  private static final Message INDEX = new Message("de index in %", "the index in %");

  private OverheadGrowth() {}

  /**
   * Makes the rule.
   *
   * @param percent the indexation, such as 3.2
   * @return the rule, to be added to a rule book
   */
  public static TableRule atMost(BigDecimal percent) {
    Rule rule = RULE.withParameters(new RuleParameter("percent", percent.toPlainString(), INDEX));
    BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
    return TableRule.of(
        rule,
        facts -> {
          List<Step> steps = steps(facts.table(), factor);
          List<Finding> findings =
              steps.stream().filter(Step::isTooMuch).map(step -> step.finding(rule)).toList();
          return RuleOutcome.of(rule, steps.size(), findings, NO_YEARS);
        });
  }

  /** From each year of overhead to the next, where both are figures. */
  private static List<Step> steps(BudgetTable table, BigDecimal factor) {
    List<Step> steps = new ArrayList<>();
    Optional<Integer> row = table.findRow("Totaal overhead");
    for (int c = 1; row.isPresent() && c < table.columns().size(); c++) {
      Optional<Figure> before = table.figure(row.get(), c - 1);
      Optional<Figure> after = table.figure(row.get(), c);
      if (before.isPresent() && after.isPresent()) {
        steps.add(new Step(new CellReference(row.get(), c), before.get(), after.get(), factor));
      }
    }
    return steps;
  }

  /** Overhead in one year, and in the year before. */
  private record Step(CellReference cell, Figure before, Figure after, BigDecimal factor) {
    Amount most() {
      return times(before.amount());
    }

    /** What rounding of both figures can explain. */
    Amount slack() {
      return times(before.unit().half()).plus(after.unit().half());
    }

    boolean isTooMuch() {
      boolean turned = before.amount().signum() * after.amount().signum() < 0;
      Amount growth = after.amount().abs().minus(most().abs());
      return turned || growth.compareTo(slack()) > 0;
    }

    Finding finding(Rule rule) {
      Map<String, String> figures =
          Map.of(
              "stated", after.amount().toString(),
              "computed", most().toString(),
              "difference", after.amount().minus(most()).toString(),
              "slack", slack().toString());
      return new Finding(rule, Severity.ERROR, List.of(cell), figures, TOO_MUCH);
    }

    private Amount times(Amount amount) {
      return Amount.of(amount.toBigDecimal().multiply(factor));
    }
  }
}
