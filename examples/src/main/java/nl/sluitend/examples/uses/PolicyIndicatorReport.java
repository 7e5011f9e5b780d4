package nl.sluitend.examples.uses;

import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.indicator.PolicyIndicator;
import nl.sluitend.indicator.PolicyIndicators;
import nl.sluitend.indicator.PolicyItem;
import nl.sluitend.indicator.PolicyLine;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** Policy indicators of the organisation, and two definitions of one of them. */
public final class PolicyIndicatorReport {
  private PolicyIndicatorReport() {}

  /**
   * Prints what the definitions give.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Input hired = Input.exact(PolicyItem.HIRED_STAFF.inWords(), Amount.ofEuros(1_169_109));
    Input wages = Input.printed(PolicyItem.WAGES.inWords(), Figure.of(12_345, Unit.THOUSAND));
    PolicyIndicators hulst =
        PolicyIndicators.of(
            List.of(Column.of(ColumnKind.ACTUALS, 2018)),
            List.of(
                PolicyLine.of(PolicyItem.HIRED_STAFF, Derived.stated(hired)),
                PolicyLine.of(PolicyItem.WAGES, Derived.stated(wages))));
    System.out.print(
        StatementText.write(hulst.statement(hulst.available()), Unit.EURO, Language.DUTCH));

    Input overhead = Input.printed(PolicyItem.OVERHEAD.inWords(), Figure.of(5_262, Unit.THOUSAND));
    Input expenditure =
        Input.printed(PolicyItem.EXPENDITURE.inWords(), Figure.of(57_683, Unit.THOUSAND));
    PolicyIndicators goirle =
        PolicyIndicators.of(
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2018)),
            List.of(
                PolicyLine.of(PolicyItem.OVERHEAD, Derived.stated(overhead)),
                PolicyLine.of(PolicyItem.EXPENDITURE, Derived.stated(expenditure))));
    System.out.println();
    System.out.print(
        goirle
            .rounded(PolicyIndicator.OVERHEAD, 0, 2, RoundingMode.HALF_UP)
            .explain(Language.DUTCH));
  }
}
