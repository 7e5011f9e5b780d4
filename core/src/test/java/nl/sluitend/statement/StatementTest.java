package nl.sluitend.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final Derived ONE = amount("8142036");
  private static final Derived TWO = amount("483341");
  private static final Derived SUM = Formulas.derived(Formula.of(ONE).plus(Formula.of(TWO)));

  @Test
  void aStatementBecomesATableThatCloses() {
    Derived share = Formulas.derived(Formula.of(ONE).asPercentageOf(Formula.of(SUM)));
    Derived people =
        Derived.stated(
            Input.exact(
                Message.same("fte"),
                Quantity.of(new BigDecimal("3.5"), Kind.number(Message.same("fte")))));
    Statement statement =
        statement(
            line("Salarissen", RowRole.DETAIL, ONE),
            line("Ingeleend\npersoneel", RowRole.DETAIL, TWO),
            line("Totaal", RowRole.TOTAL, SUM),
            line("Aandeel salarissen", RowRole.INDICATOR, share),
            line("Formatie", RowRole.INDICATOR, people));

    BudgetTable table = statement.toTable(Unit.THOUSAND, RoundingMode.HALF_UP);

    assertThat(table.figure(0, 0).orElseThrow().amount()).isEqualTo(Amount.ofEuros(8_142_000));
    assertThat(table.rows().get(1).label()).isEqualTo("Ingeleend personeel");
    assertThat(table.cell(3, 0)).isEqualTo(new Cell.Percentage(new BigDecimal("94.40")));
    assertThat(table.cell(4, 0)).isEqualTo(new Cell.Count(new BigDecimal("3.50")));
    assertThat(TableCheck.check("overhead", table).verdict()).isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void linesAndNotesAreAddedAtTheEnd() {
    Message first = Message.same("een");
    Message second = Message.same("twee");
    Statement statement = statement(line("Salarissen", RowRole.DETAIL, ONE));

    Statement more =
        statement
            .withNotes(List.of(first))
            .withLines(List.of(line("Ingeleend", RowRole.DETAIL, TWO)))
            .withNotes(List.of(second));

    assertThat(more.lines()).hasSize(2).first().isEqualTo(statement.lines().get(0));
    assertThat(more.notes()).containsExactly(first, second);
    assertThat(statement.notes()).isEmpty();
  }

  @Test
  void onlyIndicatorsAreNoMoney() {
    Derived share = Formulas.derived(Formula.of(ONE).asPercentageOf(Formula.of(TWO)));

    assertThatThrownBy(() -> line("Aandeel", RowRole.DETAIL, share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Aandeel'");
  }

  @Test
  void everyLineHasOneFigurePerColumn() {
    StatementLine line =
        new StatementLine(
            Message.same("Leeg"), RowRole.DETAIL, Optional.empty(), Optional.empty(), List.of());

    assertThatThrownBy(() -> statement(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 'Leeg' has 0 figures, but the statement has 1 columns");
  }

  private static Statement statement(StatementLine... lines) {
    return new Statement(
        new Message("Overzicht", "Statement"),
        List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2019)),
        List.of(lines));
  }

  private static StatementLine line(String label, RowRole role, Derived figure) {
    return new StatementLine(
        Message.same(label), role, Optional.empty(), Optional.empty(), List.of(figure));
  }

  private static Derived amount(String euros) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.parse(euros)));
  }
}
