package nl.sluitend.examples.uses;

import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.overview.Variance;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;

/** Two differences of one page that are printed in opposite ways, with their effect. */
public final class Variances {
  private Variances() {}

  /**
   * Prints what each difference means for the result.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    SignConvention overheadTable =
        new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.ACTUALS_MINUS_BUDGET);
    SignConvention wagesTable =
        new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.BUDGET_MINUS_ACTUALS);

    Variance project =
        new Variance(
            Side.EXPENDITURE, cost("Diemen 2022, begroting", -300), cost("Diemen 2022", -130));
    Variance team =
        new Variance(
            Side.EXPENDITURE,
            cost("Team Administratie, begroting", -772),
            cost("Team Administratie", -779));
    System.out.println(project.kind() + " " + project.printed(overheadTable).in(Language.DUTCH));
    System.out.println(team.kind() + " " + team.printed(wagesTable).in(Language.DUTCH));
    System.out.print(team.effect().explain(Language.DUTCH));

    Derived stated = Variance.ofPrinted(Side.EXPENDITURE, wagesTable, printed("Totaal", 362));
    System.out.println(stated.in(Language.DUTCH) + " " + Variance.kind(stated));
  }

  private static Derived cost(String name, long printed) {
    return CostSign.NEGATIVE.cost(printed(name, printed));
  }

  private static Input printed(String name, long amount) {
    return Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND));
  }
}
