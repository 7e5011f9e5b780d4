package nl.sluitend.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published budgets after amendment, recomputed. The days of the decisions are not in print. */
class WorkedAmendmentTest {
  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  @ParameterizedTest
  @ValueSource(strings = {"almelo-2023", "duoplus-ict-2020"})
  void theAmendedBudgetIsOriginalPlusAmendment(String id) {
    List<Map<String, String>> rows = rows(id);
    BudgetState state = ledger(rows).current();

    for (Map<String, String> row : rows) {
      Derived computed =
          row.get("code").equals("TOTAL")
              ? state.total(Side.EXPENDITURE)
              : state.line(Ledgers.costs(row.get("code"))).amount();
      assertThat(new Recomputed(computed, printed(row, "amended")).isSame())
          .as(row.toString())
          .isTrue();
    }
  }

  @Test
  void theTableOfDuoClosesAndIsThePrintedOne() {
    List<Map<String, String>> rows = rows("duoplus-ict-2020");

    BudgetTable table =
        ledger(rows)
            .statement(0, 1, ChangeColumns.EACH)
            .toTable(Unit.THOUSAND, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("ict", table).verdict()).isEqualTo(TableVerdict.CLOSES);
    for (int r = 0; r < rows.size(); r++) {
      List<String> columns = List.of("original", "change", "amended");
      for (int c = 0; c < columns.size(); c++) {
        assertThat(table.figure(r, c))
            .contains(Figure.of(Long.parseLong(rows.get(r).get(columns.get(c))), Unit.THOUSAND));
      }
    }
  }

  private static List<Map<String, String>> rows(String id) {
    return Cases.own(WorkedAmendmentTest.class, "worked-amendments.csv").stream()
        .filter(row -> row.get("case").equals(id))
        .toList();
  }

  private static AmendmentLedger ledger(List<Map<String, String>> rows) {
    List<Map<String, String>> lines =
        rows.stream().filter(row -> !row.get("code").equals("TOTAL")).toList();
    AmendmentLedger ledger =
        AmendmentLedger.of(
            2020,
            DAY,
            lines.stream()
                .map(
                    row ->
                        new BudgetLine(
                            Ledgers.costs(row.get("code")),
                            Message.same(row.get("label")),
                            Derived.stated(printed(row, "original"))))
                .toList());
    AmendmentLine[] changes =
        lines.stream()
            .map(
                row ->
                    AmendmentLine.of(
                        Ledgers.costs(row.get("code")), Derived.stated(printed(row, "change"))))
            .toArray(AmendmentLine[]::new);
    return ledger.with(Ledgers.amendment(1, DAY, /* neutral= */ false, changes));
  }

  private static Input printed(Map<String, String> row, String column) {
    return Input.printed(
            Message.same(row.get("label")),
            Figure.of(Long.parseLong(row.get(column)), Unit.THOUSAND))
        .withOrigin(Origin.named(row.get("source")));
  }
}
