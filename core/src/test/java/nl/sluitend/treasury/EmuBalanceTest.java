package nl.sluitend.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class EmuBalanceTest {
  private static final Column COLUMN = Column.of(ColumnKind.ACTUALS, 2018);

  @Test
  void groningenIsReproducedFromItsBalanceSheets() {
    List<EmuLine> lines = new ArrayList<>();
    for (Map<String, String> row : rows()) {
      if (!row.get("what").startsWith("= ")) {
        EmuItem item = EmuItem.valueOf(row.get("what"));
        EmuLine line =
            EmuLine.ofBalances(
                item, item.inWords(), List.of(stated(row, "opening"), stated(row, "closing")));
        lines.add(line);

        Recomputed change = new Recomputed(line.changes().get(0), printed(row, "change"));
        assertThat(change.isSame()).as(row.get("what")).isTrue();
      }
    }
    EmuBalance emu = EmuBalance.of(List.of(COLUMN), lines);
    Map<String, String> last = rows().get(rows().size() - 1);

    assertThat(new Recomputed(emu.balance(0), printed(last, "change")).isSame()).isTrue();
    assertThat(emu.columns()).containsExactly(COLUMN);
    assertThat(emu.lines()).isEqualTo(lines);
    Given.requireExplained(emu.balance(0));
    assertThat(
            TableCheck.check(
                    "emu", emu.statement().toTable(Unit.THOUSAND, RoundingMode.UNNECESSARY))
                .verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void theBalanceOfTwoTotalsIsTheirDifference() {
    for (Map<String, String> row : Cases.own(EmuBalanceTest.class, "emu-totals.csv")) {
      Derived balance = EmuBalance.balance(stated(row, "assets"), stated(row, "liabilities"));

      assertThat(new Recomputed(balance, printed(row, "balance")).isSame())
          .as(row.get("case"))
          .isTrue();
    }
  }

  @Test
  void aMissingItemIsNamedAndAChangeTakesTwoBalances() {
    Message label = Message.same("vaste schuld");

    assertThatThrownBy(() -> EmuBalance.of(List.of(COLUMN), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The EMU balance has no line of financiële vaste activa; state it, if need be as zero");
    assertThatThrownBy(
            () -> EmuLine.ofBalances(EmuItem.FIXED_DEBT, label, List.of(Given.euros("schuld", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'vaste schuld' has 1 balances, but a change takes two");
  }

  private static List<Map<String, String>> rows() {
    return Cases.own(EmuBalanceTest.class, "emu-balances.csv");
  }

  private static Input printed(Map<String, String> row, String column) {
    return Given.printed(column, row.get(column), row.get("unit"));
  }

  private static Derived stated(Map<String, String> row, String column) {
    return Derived.stated(printed(row, column));
  }
}
