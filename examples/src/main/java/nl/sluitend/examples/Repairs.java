package nl.sluitend.examples;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.diagnose.Diagnosis;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.diagnose.Repaired;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Calc11;
import nl.sluitend.relate.FoundRelation;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The second example of the README: what is found, judged and diagnosed, step by step. */
public final class Repairs {
  private Repairs() {}

  /**
   * Repairs a table, and says what it knew before and after.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .detail("Huisvesting", -1322, -1391, -69)
            .detail("Facilitair", -462, -483, -21)
            .total("Totaal", -1784, -1847, -90)
            .build();
    FoundRelations found = FoundRelations.of(table);
    List<Relation> relations = found.relations().stream().map(FoundRelation::relation).toList();
    System.out.println(JointJudgement.of(table, relations).getClass().getSimpleName());
    for (Fault fault : Diagnosis.of(table, found.judge(table)).faults()) {
      Explanation best = fault.best().get(0);
      System.out.println(fault.certainty() + ": " + best.reason().dutch());
      Repaired repaired = best.apply(table); // a new table, with what changed and why
      System.out.println(JointJudgement.of(repaired.table(), relations));
    }
    found.notTried().stream().map(Message::dutch).forEach(System.out::println);
    System.out.println(calculation());
  }

  private static Calc11.Status calculation() {
    Calc11.Fact part = new Calc11.Fact.Rounded(new BigDecimal("1391000"), -3);
    Calc11.Fact other = new Calc11.Fact.Rounded(new BigDecimal("483000"), -3);
    Calc11.Fact total = new Calc11.Fact.Rounded(new BigDecimal("1875000"), -3);
    List<Calc11.Contribution> parts =
        List.of(
            new Calc11.Contribution(List.of(part), BigDecimal.ONE),
            new Calc11.Contribution(List.of(other), BigDecimal.ONE));
    return Calc11.check(parts, List.of(total), Rounding.NEAREST).status();
  }
}
