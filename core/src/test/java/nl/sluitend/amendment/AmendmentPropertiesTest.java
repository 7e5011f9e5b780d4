package nl.sluitend.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Side;

/** What holds for every ledger of amendments. */
class AmendmentPropertiesTest {
  private static final int MOST = 2_000_000_000;
  private static final int LINES = 6;

  @Property(tries = 100)
  void everyStateIsTheStateBeforePlusTheDecision(
      @ForAll @Size(min = 6, max = 40) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    AmendmentLedger ledger = ledger(cents, 1);
    int before = 0;
    for (Amendment amendment : ledger.amendments()) {
      for (Side side : Side.values()) {
        assertThat(total(ledger, amendment.number(), side))
            .isEqualTo(total(ledger, before, side).plus(effect(amendment, side)));
      }
      before = amendment.number();
    }
  }

  @Property(tries = 100)
  void replayIsTheSum(
      @ForAll @Size(min = 6, max = 40) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    AmendmentLedger ledger = ledger(cents, 1);

    for (BudgetLine line : ledger.current().lines()) {
      Amount sum = Amount.ZERO;
      for (int i = line(line.key()); i < cents.size(); i += LINES) {
        sum = sum.plus(Amount.ofCents(cents.get(i)));
      }
      assertThat(Ledgers.amount(line.amount())).isEqualTo(sum);
      assertThat(Explanation.evaluate(line.amount().explain(Language.ENGLISH)))
          .isEqualTo(line.amount().value());
    }
  }

  @Property(tries = 100)
  void wasAndBecomesTurnRoundAndAddUp(
      @ForAll @Size(min = 18, max = 40) List<@IntRange(min = -MOST, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 0, max = 2) int middle) {
    AmendmentLedger ledger = ledger(cents, 1);
    List<LineChange> there = ledger.changes(0, ledger.last());
    List<LineChange> back = ledger.changes(ledger.last(), 0);

    for (int i = 0; i < there.size(); i++) {
      LineChange change = there.get(i);
      assertThat(Ledgers.amount(change.change()))
          .isEqualTo(Ledgers.amount(change.becomes()).minus(Ledgers.amount(change.was())))
          .isEqualTo(Ledgers.amount(back.get(i).change()).negated())
          .isEqualTo(
              change(ledger, change.key(), 0, middle)
                  .plus(change(ledger, change.key(), middle, ledger.last())));
      assertThat(change.was().value()).isEqualTo(back.get(i).becomes().value());
    }
    assertThat(ledger.changes(middle, middle))
        .allMatch(change -> change.change().value().numerator().signum() == 0);
  }

  @Property(tries = 100)
  void scalingScales(
      @ForAll @Size(min = 6, max = 30) List<@IntRange(min = -MOST, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    assertThat(total(ledger(cents, factor), ledger(cents, 1).last(), Side.BALANCE))
        .isEqualTo(total(ledger(cents, 1), ledger(cents, 1).last(), Side.BALANCE).times(factor));
  }

  @Property(tries = 60)
  void aStatementInCentsCloses(
      @ForAll @IntRange(min = 12, max = 30) int size,
      @ForAll Random random,
      @ForAll ChangeColumns columns) {
    AmendmentLedger ledger = ledger(random.ints(size, 1, MOST).boxed().toList(), 1);
    BudgetTable table =
        ledger.statement(0, ledger.last(), columns).toTable(Unit.CENT, RoundingMode.UNNECESSARY);

    assertThat(TableCheck.check("ledger", table).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
    for (int row = 0; row < table.rows().size(); row++) {
      Amount sum = Amount.ZERO;
      int last = table.columns().size() - 1;
      for (int c = 0; c < last; c++) {
        sum = sum.plus(table.figure(row, c).orElseThrow().amount());
      }
      assertThat(sum).isEqualTo(table.figure(row, last).orElseThrow().amount());
    }
  }

  /** Five lines, a sixth that the first amendment opens, and an amendment of all for six more. */
  private static AmendmentLedger ledger(List<Integer> cents, int factor) {
    List<AmendmentLine> changes = new ArrayList<>();
    List<BudgetLine> original = new ArrayList<>();
    for (int i = 0; i < cents.size(); i++) {
      Derived amount = Ledgers.cents((long) factor * cents.get(i));
      Message label = Message.same("Regel " + i);
      if (i < LINES - 1) {
        original.add(new BudgetLine(key(i), label, amount));
      } else {
        changes.add(
            i < LINES
                ? AmendmentLine.opening(key(i), label, amount)
                : AmendmentLine.of(key(i % LINES), amount));
      }
    }
    AmendmentLedger ledger = AmendmentLedger.of(2023, Ledgers.ADOPTED, original);
    ledger = ledger.with(amendment(1, changes.subList(0, 1)));
    for (int i = 1; i < changes.size(); i += LINES) {
      int end = Math.min(i + LINES, changes.size());
      ledger = ledger.with(amendment(ledger.last() + 1, changes.subList(i, end)));
    }
    return ledger;
  }

  private static Amendment amendment(int number, List<AmendmentLine> lines) {
    return Ledgers.amendment(
        number,
        Ledgers.ADOPTED.plusDays(number),
        /* neutral= */ false,
        lines.toArray(AmendmentLine[]::new));
  }

  private static LineKey key(int line) {
    return line % 2 == 0 ? Ledgers.costs("c" + line) : Ledgers.income("c" + line);
  }

  private static int line(LineKey key) {
    return Integer.parseInt(key.code().substring(1));
  }

  private static Amount total(AmendmentLedger ledger, int number, Side side) {
    return Ledgers.amount(ledger.after(number).total(side));
  }

  private static Amount effect(Amendment amendment, Side side) {
    if (side == Side.BALANCE) {
      return Ledgers.amount(amendment.effect());
    }
    Amount sum = Amount.ZERO;
    for (AmendmentLine line : amendment.lines()) {
      if (line.key().side() == side) {
        sum = sum.plus(Ledgers.amount(line.change()));
      }
    }
    return sum;
  }

  private static Amount change(AmendmentLedger ledger, LineKey key, int from, int to) {
    return ledger.changes(from, to).stream()
        .filter(change -> change.key().equals(key))
        .map(change -> Ledgers.amount(change.change()))
        .findFirst()
        .orElse(Amount.ZERO);
  }
}
