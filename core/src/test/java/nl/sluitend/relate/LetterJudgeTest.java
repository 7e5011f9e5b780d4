package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

/** Whether letters V and N go with the signs of amounts. */
class LetterJudgeTest {
  private static List<Instance> judged(BudgetTable table, int result, int amounts, int sign) {
    Relation relation = new Relation.Letter(result, amounts, sign, Origin.DISCOVERED);
    return Judge.judge(table, List.of(relation)).get(0).instances();
  }

  private static final BudgetTable LETTERS =
      table(
          """
          Post;Verschil;V/N
          A;12;V
          B;-3;N
          C;4;N
          D;0;V
          E;-;N
          F;;V
          G;5;
          H;-6;V""");

  @Test
  void a_letter_goes_with_the_sign_or_is_wrong() {
    List<Instance> instances = judged(LETTERS, 1, 0, 1);
    assertThat(instances).extracting(Instance::at).containsExactly(0, 1, 2, 3, 4, 7);
    assertThat(instances)
        .extracting(Instance::verdict)
        .containsExactly(
            Verdict.EXACT,
            Verdict.EXACT,
            Verdict.BROKEN,
            Verdict.EXACT,
            Verdict.EXACT,
            Verdict.BROKEN);
    assertThat(instances.get(2).outcome())
        .contains(new Instance.Letters(Effect.UNFAVOURABLE, Effect.FAVOURABLE));
  }

  @Test
  void positive_may_be_a_disadvantage() {
    assertThat(judged(LETTERS, 1, 0, -1))
        .extracting(Instance::verdict)
        .containsExactly(
            Verdict.BROKEN,
            Verdict.BROKEN,
            Verdict.EXACT,
            Verdict.EXACT,
            Verdict.EXACT,
            Verdict.EXACT);
  }

  @Test
  void a_dash_goes_with_zero_only() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Verschil", ColumnKind.RESULT))
            .column(Column.of("", ColumnKind.OTHER).withMeasure(Measure.LETTER))
            .row(neutral(0))
            .row(neutral(1))
            .build();
    List<Instance> instances = judged(table, 1, 0, 1);
    assertThat(instances)
        .extracting(Instance::verdict)
        .containsExactly(Verdict.EXACT, Verdict.BROKEN);
    assertThat(instances.get(1).outcome())
        .contains(new Instance.Letters(Effect.NEUTRAL, Effect.FAVOURABLE));
  }

  private static Row neutral(long number) {
    return Row.of(
        "A" + number,
        RowRole.DETAIL,
        List.of(Cell.money(Figure.of(number, Unit.EURO)), new Cell.Letter(Effect.NEUTRAL)));
  }

  @Test
  void a_letter_may_share_the_cell_with_its_amount() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Verschil", ColumnKind.RESULT))
            .row(beside(-4, Effect.UNFAVOURABLE))
            .row(beside(4, Effect.UNFAVOURABLE))
            .detail("Zonder letter", 7)
            .build();
    assertThat(judged(table, 0, 0, 1))
        .extracting(Instance::verdict)
        .containsExactly(Verdict.EXACT, Verdict.BROKEN);
  }

  private static Row beside(long number, Effect effect) {
    return Row.of(
        "A" + number,
        RowRole.DETAIL,
        List.of(new Cell.Money(Figure.of(number, Unit.EURO), Optional.of(effect))));
  }
}
