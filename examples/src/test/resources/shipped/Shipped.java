import nl.sluitend.check.TableCheck;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** Uses core, io and, if asked to, the implementation of JavaMoney. */
public class Shipped {
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("a", 1)
            .detail("b", 2)
            .total("Totaal", 30)
            .build();
    BudgetTable again = TableJson.read("t.json", TableJson.write(table).getBytes()).orElseThrow();
    System.out.println(TableCheck.check("t.json", again).verdict());
    if (arguments[0].equals("money")) {
      System.out.println(Amount.ofEuros(-12048000).toMoney());
    }
  }
}
