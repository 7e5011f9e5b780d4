package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.legality.BudgetCriterion;
import nl.sluitend.legality.BudgetItem;
import nl.sluitend.legality.BudgetLegality;
import nl.sluitend.legality.DeviationReason;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;

/** Overspending per programme, without netting, and what of it counts. */
public final class BudgetCriteria {
  private BudgetCriteria() {}

  /**
   * Prints the table that a college needs.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetItem care =
        programme("1B Toegang en voorzieningen", 38_685, 38_708)
            .because(DeviationReason.OPEN_ENDED);
    BudgetItem housing =
        programme("2A Passend wonen", 2_348, 3_629)
            .with(DeviationReason.RELATED_INCOME, thousands("rijkssubsidie", 179));
    BudgetLegality legality =
        BudgetLegality.of(
            List.of(
                programme("1A Vitale inwoners", 8_816, 8_098),
                care,
                housing,
                programme("2B Leefomgeving", 30_316, 28_875),
                programme("3A Economie", 2_076, 1_840),
                programme("3B Duurzaamheid", 6_267, 6_431),
                programme("4A Besturen", 3_851, 3_704),
                programme("Algemene dekkingsmiddelen", 1_931, 1_056),
                programme("Overhead", 13_021, 12_723)));
    BudgetCriterion criterion = BudgetCriterion.PROGRAMME_EXPENDITURE;
    System.out.print(
        StatementText.write(legality.statement(criterion), Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    for (Derived sum : List.of(legality.gross(criterion), legality.difference(criterion))) {
      System.out.println(sum.name().dutch() + ": " + sum.in(Language.DUTCH));
    }
    System.out.print(housing.remaining().explain(Language.DUTCH));
  }

  private static BudgetItem programme(String name, long authorised, long actual) {
    return BudgetItem.of(
        BudgetCriterion.PROGRAMME_EXPENDITURE,
        Message.same(name),
        thousands(name + ", begroting na wijziging", authorised),
        thousands(name + ", rekening", actual));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
