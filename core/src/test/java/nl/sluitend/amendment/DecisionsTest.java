package nl.sluitend.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;

/** Who decided what, and of which year the amounts are. */
class DecisionsTest {
  private static final LineKey COSTS = Ledgers.costs("0.4");
  private static final LineKey INCOME = Ledgers.income("0.7");

  private static Amendment amendment(
      int number, DecidedBy by, boolean technical, boolean neutral, long costs, long income) {
    return new Amendment(
        number,
        Ledgers.ADOPTED.plusDays(number),
        "Wijziging " + number,
        by,
        technical,
        neutral,
        List.of(
            AmendmentLine.of(COSTS, Ledgers.euros(costs)),
            AmendmentLine.of(INCOME, Ledgers.euros(income))));
  }

  private static AmendmentLedger ledger() {
    return AmendmentLedger.of(
            2023,
            Ledgers.ADOPTED,
            List.of(Ledgers.line(COSTS, 12_207_113), Ledgers.line(INCOME, 21_119_447)))
        .with(amendment(1, DecidedBy.COUNCIL, false, false, 311_009, 207_411))
        .with(amendment(2, DecidedBy.COLLEGE, true, true, 90_007, 90_007))
        .with(amendment(3, DecidedBy.COLLEGE, false, false, -41_203, 1_719))
        .with(amendment(5, DecidedBy.COUNCIL, true, false, 0, -503));
  }

  @Test
  void decisionsAreFoundByWhoTookThemAndWhatTheyAre() {
    AmendmentLedger ledger = ledger();

    assertThat(ledger.amendments(amendment -> true)).isEqualTo(ledger.amendments());
    assertThat(numbers(ledger.amendments(amendment -> amendment.by() == DecidedBy.COLLEGE)))
        .containsExactly(2, 3);
    assertThat(numbers(ledger.amendments(Amendment::technical))).containsExactly(2, 5);
    assertThat(numbers(ledger.amendments(Amendment::neutral))).containsExactly(2);
    assertThat(ledger.amendments(amendment -> amendment.number() > 5)).isEmpty();
  }

  private static List<Integer> numbers(List<Amendment> amendments) {
    return amendments.stream().map(Amendment::number).toList();
  }

  @Test
  void decisionsAreShownWithTheirEffect() {
    Statement statement = ledger().decisions(amendment -> amendment.by() == DecidedBy.COLLEGE);

    assertThat(statement.lines())
        .extracting(line -> line.label().dutch())
        .containsExactly(
            "2e wijziging, 2022-11-12, Wijziging 2 (college, technisch, budgettair neutraal)",
            "3e wijziging, 2022-11-13, Wijziging 3 (college)",
            "Totaal");
    assertThat(statement.lines().get(0).label().english())
        .isEqualTo("amendment 2, 2022-11-12, Wijziging 2 (college, technical, budget-neutral)");
    assertThat(euros(statement.lines().get(1))).containsExactly(-41_203L, 1_719L, 42_922L);
    assertThat(euros(statement.lines().get(2))).containsExactly(48_804L, 91_726L, 42_922L);
    assertThat(statement.columns())
        .extracting(column -> column.side().orElseThrow())
        .containsExactly(Side.EXPENDITURE, Side.INCOME, Side.BALANCE);
    BudgetTable table = ledger().decisions(all -> true).toTable(Unit.EURO, RoundingMode.HALF_UP);
    assertThat(TableCheck.check("besluiten", table).verdict()).isEqualTo(TableVerdict.CLOSES);
    assertThat(euros(ledger().decisions(all -> false).lines().get(0))).containsExactly(0L, 0L, 0L);
  }

  private static List<Long> euros(StatementLine line) {
    return line.figures().stream()
        .map(figure -> Ledgers.amount(figure).toBigDecimal().longValueExact())
        .toList();
  }

  @Test
  void theStatementOfTheBudgetNamesItsDecisions() {
    assertThat(ledger().statement(2, 5, ChangeColumns.TOGETHER).notes())
        .extracting(Message::english)
        .containsExactly(
            "amendment 3, 2022-11-13, Wijziging 3 (college).",
            "amendment 5, 2022-11-15, Wijziging 5 (council, technical).");
    assertThat(ledger().statement(0, 1, ChangeColumns.EACH).notes())
        .extracting(Message::dutch)
        .containsExactly("1e wijziging, 2022-11-11, Wijziging 1 (raad).");
  }

  /** What decisions do together is what changes between the states. */
  @Property(tries = 100)
  void effectsAddUpToTheChangeOfTheBudget(
      @ForAll @Size(min = 2, max = 12)
          List<@IntRange(min = -1_000_000_000, max = 1_000_000_000) Integer> euros) {
    AmendmentLedger ledger =
        AmendmentLedger.of(
            2023, Ledgers.ADOPTED, List.of(Ledgers.line(COSTS, 1), Ledgers.line(INCOME, 1)));
    List<DecidedBy> deciders = List.of(DecidedBy.values());
    for (int i = 1; i < euros.size(); i++) {
      ledger =
          ledger.with(
              amendment(i, deciders.get(i % 2), i % 3 == 0, false, euros.get(i), euros.get(i - 1)));
    }
    List<Amendment> found = new ArrayList<>();
    for (DecidedBy by : deciders) {
      found.addAll(ledger.amendments(amendment -> amendment.by() == by));
    }

    assertThat(found).containsExactlyInAnyOrderElementsOf(ledger.amendments());
    List<Side> sides = List.of(Side.values());
    List<StatementLine> lines = ledger.decisions(all -> true).lines();
    for (Side side : sides) {
      Amount change =
          Ledgers.amount(ledger.current().total(side))
              .minus(Ledgers.amount(ledger.after(0).total(side)));
      Amount effects = Amount.ZERO;
      for (Amendment amendment : ledger.amendments()) {
        effects = effects.plus(Ledgers.amount(amendment.effect(side)));
      }
      assertThat(effects).isEqualTo(change);
      assertThat(lines.get(lines.size() - 1).figures())
          .extracting(figure -> Ledgers.amount(figure))
          .contains(change);
    }
  }

  @Test
  void theBudgetOfAYearHasAmountsOfThatYear() {
    assertThatThrownBy(
            () ->
                AmendmentLedger.of(
                    2023,
                    Ledgers.ADOPTED,
                    List.of(new BudgetLine(COSTS, Message.same("o"), ofYear("o", 2019)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'begroting primitief 2023' is of 2023, but 'o' is of 2019");
    Amendment other =
        new Amendment(
            6,
            LocalDate.of(2023, 1, 1),
            "x",
            DecidedBy.COUNCIL,
            false,
            false,
            List.of(AmendmentLine.of(COSTS, ofYear("a", 2020))));
    assertThatThrownBy(() -> ledger().with(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column '6e wijziging' is of 2023, but 'a' is of 2020");
  }

  private static Derived ofYear(String name, int year) {
    return Derived.stated(
        Input.exact(Message.same(name), Amount.ofEuros(1))
            .withOrigin(Origin.named("bron").withYear(year)));
  }
}
