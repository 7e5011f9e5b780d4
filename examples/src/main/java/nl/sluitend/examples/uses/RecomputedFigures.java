package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.indicator.KeyFigure;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Recomputed;

/** A printed percentage beside the one that its own figures give. */
public final class RecomputedFigures {
  private RecomputedFigures() {}

  /**
   * Prints whether print and recomputation can both be true.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    List<Recomputed> comparisons =
        List.of(
            compared("rekening 2023", 270_694, 736_263, "36.8"),
            compared("begroting 2024", 255_784, 775_309, "32.9"));
    for (Recomputed comparison : comparisons) {
      System.out.printf(
          "%s: gedrukt %s, berekend %s, mogelijk: %s%n",
          comparison.computed().name().dutch(),
          Derived.stated(comparison.printed()).in(Language.DUTCH),
          comparison.computed().in(Language.DUTCH),
          comparison.isPossible());
    }
    System.out.println();
    System.out.print(comparisons.get(1).difference().explain(Language.DUTCH));
  }

  private static Recomputed compared(String column, long equity, long total, String percentage) {
    Derived computed =
        Derived.of(
            Message.same("solvabiliteitsratio " + column),
            Formula.of(thousands("eigen vermogen", equity))
                .asPercentageOf(Formula.of(thousands("balanstotaal", total))),
            KeyFigure.SOLVENCY_RATIO.source());
    Input printed =
        Input.printed(
            Message.same("gedrukt " + column), new BigDecimal(percentage), Kind.PERCENTAGE);
    return new Recomputed(computed, printed);
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
