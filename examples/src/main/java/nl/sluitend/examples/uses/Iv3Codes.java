package nl.sluitend.examples.uses;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.bbv.CodeChanges;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.Conversion;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.money.Amount;

/** What a code of Iv3 is in a year, and what becomes of figures in another year. */
public final class Iv3Codes {
  private Iv3Codes() {}

  /**
   * Prints what changed from 2024 to 2025.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    CodeLists lists = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025);
    System.out.println(lists.find(CodeKind.TASK_FIELD, "0.10").orElseThrow().name());
    System.out.println("6.2 in 2025: " + lists.isLeaf(CodeKind.TASK_FIELD, "6.2"));
    System.out.println("0.4 × 5.1 grijs: " + lists.isGrey(Matrix.EXPENDITURE, "0.4", "5.1"));

    CodeChanges changes = CodeChanges.between(GovernmentLayer.MUNICIPALITY, 2024, 2025);
    Map<String, Amount> amounts = new LinkedHashMap<>();
    amounts.put("0.4", Amount.ofEuros(15_537_000));
    amounts.put("6.2", Amount.ofEuros(2_000_000));
    amounts.put("6.6", Amount.ofEuros(800_000));
    Conversion conversion = changes.convert(CodeKind.TASK_FIELD, amounts);
    System.out.println(conversion.amounts());
    for (Conversion.Unconverted left : conversion.unconverted()) {
      System.out.println(left.code() + " " + left.amount() + " → " + left.into());
    }
    for (SeriesBreak broken : conversion.breaks()) {
      System.out.println(broken.code() + " " + broken.year() + ": " + broken.reason().dutch());
    }
  }
}
