package nl.sluitend.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentLedgerTest {
  private static final LineKey OVERHEAD = Ledgers.costs("0.4");
  private static final LineKey ROADS = Ledgers.costs("2.1");
  private static final LineKey FUND = Ledgers.income("0.7");
  private static final LineKey ASYLUM = Ledgers.costs("6.2");
  private static final LineKey GRANT = Ledgers.income("6.2");
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 9);
  private static final LocalDate JULY = LocalDate.of(2023, 7, 6);

  private static AmendmentLedger empty() {
    return AmendmentLedger.of(
        2023,
        Ledgers.ADOPTED,
        List.of(
            Ledgers.line(OVERHEAD, 12_207_113),
            Ledgers.line(ROADS, 8_902_377),
            Ledgers.line(FUND, 21_119_447)));
  }

  private static AmendmentLedger ledger() {
    return empty()
        .with(
            Ledgers.amendment(
                1,
                MARCH,
                /* neutral= */ true,
                AmendmentLine.of(OVERHEAD, Ledgers.euros(-311_009)),
                AmendmentLine.of(ROADS, Ledgers.euros(311_009))))
        .with(
            Ledgers.amendment(
                2,
                MARCH,
                /* neutral= */ false,
                AmendmentLine.opening(ASYLUM, Message.same("Regel 6.2"), Ledgers.euros(1_503_211)),
                AmendmentLine.opening(GRANT, Message.same("Baten 6.2"), Ledgers.euros(1_477_903))))
        .with(
            Ledgers.amendment(
                4,
                JULY,
                /* neutral= */ false,
                AmendmentLine.of(OVERHEAD, Ledgers.euros(207_411)),
                AmendmentLine.of(ASYLUM, Ledgers.euros(-90_007)),
                AmendmentLine.of(FUND, Ledgers.euros(640_333))));
  }

  @Test
  void theBudgetAtAnyDecision() {
    AmendmentLedger ledger = ledger();

    assertThat(Ledgers.amount(ledger.after(0).total(Side.BALANCE)))
        .isEqualTo(Amount.ofEuros(9_957));
    assertThat(ledger.after(1).total(Side.BALANCE).value())
        .isEqualTo(ledger.after(0).total(Side.BALANCE).value());
    assertThat(ledger.after(0).lines()).hasSize(3);
    assertThat(ledger.current().lines())
        .extracting(BudgetLine::key)
        .containsExactly(OVERHEAD, ROADS, FUND, ASYLUM, GRANT);
    assertThat(Ledgers.amount(ledger.current().line(OVERHEAD).amount()))
        .isEqualTo(Amount.ofEuros(12_103_515));
    assertThat(ledger.current().line(GRANT).label()).isEqualTo(Message.same("Baten 6.2"));
    assertThat(ledger.last()).isEqualTo(4);
    assertThat(ledger.year()).isEqualTo(2023);
    assertThat(ledger.amendments()).extracting(Amendment::title).contains("Wijziging 2");
    assertThat(empty().last()).isZero();
  }

  @Test
  void anAmountTellsHowItCameAbout() {
    Derived overhead = ledger().current().line(OVERHEAD).amount();

    String text = overhead.explain(Language.DUTCH);

    assertThat(text)
        .contains("Formule: primitief plus 1e wijziging plus 4e wijziging")
        .contains("Almelo");
    assertThat(Explanation.evaluate(text)).isEqualTo(overhead.value());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-10, 0",
    "2023-03-08, 0",
    "2023-03-09, 2",
    "2023-07-05, 2",
    "2023-07-06, 4",
    "2024-01-01, 4"
  })
  void theBudgetAtAnyDay(LocalDate day, int number) {
    assertThat(ledger().at(day).number()).isEqualTo(number);
  }

  @Test
  void thereIsNoBudgetBeforeItWasAdopted() {
    assertThatThrownBy(() -> ledger().at(LocalDate.of(2022, 11, 9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("On 2022-11-09 there was no budget yet: it was adopted on 2022-11-10");
  }

  @Test
  void wasAndBecomes() {
    LineChange asylum =
        ledger().changes(1, 4).stream()
            .filter(change -> change.key().equals(ASYLUM))
            .findFirst()
            .orElseThrow();

    assertThat(asylum.label()).isEqualTo(Message.same("Regel 6.2"));
    assertThat(Ledgers.amount(asylum.was())).isEqualTo(Amount.ZERO);
    assertThat(asylum.was().name().dutch()).isEqualTo("nog geen regel");
    assertThat(Ledgers.amount(asylum.change())).isEqualTo(Amount.ofEuros(1_413_204));
    assertThat(Ledgers.amount(asylum.becomes())).isEqualTo(Amount.ofEuros(1_413_204));
    assertThat(asylum.change().formula().in(Language.ENGLISH))
        .isEqualTo("amendment 2 plus amendment 4");
  }

  @ParameterizedTest
  @CsvSource({"0, 4, EACH", "0, 4, TOGETHER", "0, 1, EACH", "1, 4, EACH", "1, 4, TOGETHER"})
  void aStatementCloses(int from, int to, ChangeColumns columns) {
    BudgetTable table =
        ledger().statement(from, to, columns).toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void aStatementHasOriginalAmendmentsAndAmended() {
    BudgetTable table =
        ledger().statement(0, 4, ChangeColumns.EACH).toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(table.columns())
        .extracting(Column::heading)
        .containsExactly(
            "begroting primitief 2023",
            "1e wijziging",
            "2e wijziging",
            "4e wijziging",
            "begroting 2023 na 4e wijziging");
    assertThat(table.columns().get(4).amendment()).contains(4);
    assertThat(table.rows().get(table.rows().size() - 1).role()).isEqualTo(RowRole.BALANCE);
    BudgetTable together =
        ledger().statement(0, 4, ChangeColumns.TOGETHER).toTable(Unit.EURO, RoundingMode.HALF_UP);
    assertThat(together.columns())
        .extracting(Column::kind)
        .containsExactly(
            ColumnKind.ORIGINAL_BUDGET, ColumnKind.AMENDMENT, ColumnKind.AMENDED_BUDGET);
  }

  @Test
  void oneSideAloneEndsInATotal() {
    AmendmentLedger income =
        AmendmentLedger.of(2023, Ledgers.ADOPTED, List.of(Ledgers.line(FUND, 5)))
            .with(Ledgers.amendment(1, MARCH, false, AmendmentLine.of(FUND, Ledgers.euros(2))));

    assertThat(income.statement(0, 1, ChangeColumns.EACH).lines())
        .extracting(line -> line.label().dutch())
        .containsExactly("Regel 0.7", "Totaal baten");
  }

  @Test
  void ordersAndNumbersAreKept() {
    Amendment first = Ledgers.amendment(1, MARCH, false);

    assertThatThrownBy(() -> ledger().with(first))
        .hasMessage("Amendment 1 cannot follow amendment 4");
    assertThatThrownBy(() -> ledger().with(Ledgers.amendment(4, JULY, false)))
        .hasMessage("Amendment 4 cannot follow amendment 4");
    assertThatThrownBy(() -> ledger().with(Ledgers.amendment(5, MARCH, false)))
        .hasMessage("Amendment 5 is of 2023-03-09, but what it amends is of 2023-07-06");
    assertThatThrownBy(() -> empty().with(Ledgers.amendment(1, LocalDate.of(2022, 1, 1), false)))
        .hasMessage("Amendment 1 is of 2022-01-01, but what it amends is of 2022-11-10");
    assertThatThrownBy(() -> Ledgers.amendment(0, MARCH, false))
        .hasMessage("Amendments count from 1, but was 0");
    assertThatThrownBy(() -> ledger().after(3))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There is no amendment 3; there are: [1, 2, 4]");
    assertThatThrownBy(() -> ledger().statement(4, 4, ChangeColumns.EACH))
        .hasMessage("The second state is a later one than the first, but was 4 after 4");
  }

  @Test
  void linesAreKnownOrOpened() {
    AmendmentLine unknown = AmendmentLine.of(ASYLUM, Ledgers.euros(1));
    AmendmentLine again = AmendmentLine.opening(ROADS, Message.same("x"), Ledgers.euros(1));

    assertThatThrownBy(() -> empty().with(Ledgers.amendment(1, MARCH, false, unknown)))
        .hasMessage(
            "Amendment 1 changes expenditure of 6.2, which the budget does not have; maybe it opens"
                + " it");
    assertThatThrownBy(() -> empty().with(Ledgers.amendment(1, MARCH, false, again)))
        .hasMessage("Amendment 1 opens expenditure of 2.1, which the budget has already");
    assertThatThrownBy(() -> Ledgers.amendment(1, MARCH, false, unknown, unknown))
        .hasMessage("Amendment 1 changes expenditure of 6.2 twice");
    assertThatThrownBy(
            () ->
                AmendmentLedger.of(
                    2023, Ledgers.ADOPTED, List.of(Ledgers.line(FUND, 1), Ledgers.line(FUND, 2))))
        .hasMessage("The original budget has income of 0.7 twice");
    assertThatThrownBy(() -> empty().current().line(ASYLUM))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("The budget has no expenditure of 6.2; it has: [expenditure of 0.4")
        .hasMessageContaining("income of 0.7");
    assertThatThrownBy(() -> Ledgers.costs(" ")).hasMessage("A line of a budget has a code");
    assertThatThrownBy(() -> new LineKey("0.4", Side.BALANCE))
        .hasMessage("A line of a budget is lasten or baten, but '0.4' is saldo");
  }

  @Test
  void aNeutralAmendmentIsNeutral() {
    assertThatThrownBy(
            () -> Ledgers.amendment(3, MARCH, true, AmendmentLine.of(ROADS, Ledgers.euros(7))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Amendment 3 is said to be budget-neutral, but changes the saldo by -7");
    AmendmentLine more = AmendmentLine.of(ROADS, thousands(8));
    AmendmentLine less = AmendmentLine.of(OVERHEAD, thousands(-7));
    // Rounded to thousands, 8 and -7 can be the same.
    Amendment rounded = Ledgers.amendment(3, MARCH, true, more, less);
    assertThat(Ledgers.amount(rounded.effect())).isEqualTo(Amount.ofEuros(-1000));
    assertThat(rounded.inWords()).isEqualTo(new Message("3e wijziging", "amendment 3"));
    assertThatThrownBy(
            () ->
                Ledgers.amendment(3, MARCH, true, more, AmendmentLine.of(OVERHEAD, thousands(-6))))
        .hasMessageContaining("changes the saldo by");
  }

  @Test
  void amountsAreMoneyOfOneYear() {
    Derived hours =
        Derived.stated(
            Input.exact(
                Message.same("uren"),
                Quantity.of(BigDecimal.TEN, Kind.number(Message.same("uur")))));

    assertThatThrownBy(() -> AmendmentLine.of(ROADS, hours))
        .hasMessage("'lasten van 2.1' is an amount of money, but 'uren' is not");
    assertThatThrownBy(() -> new BudgetLine(FUND, Message.same("x"), hours))
        .hasMessage("'baten van 0.7' is an amount of money, but 'uren' is not");
    AmendmentLedger one =
        AmendmentLedger.of(
            2023,
            Ledgers.ADOPTED,
            List.of(new BudgetLine(FUND, Message.same("x"), year("begroting", 2023))));
    assertThatThrownBy(
            () ->
                one.with(
                    Ledgers.amendment(
                        1, MARCH, false, AmendmentLine.of(FUND, year("wijziging", 2022)))))
        .hasMessage("Column '1e wijziging' is of 2023, but 'wijziging' is of 2022");
    assertThatThrownBy(
            () ->
                AmendmentLedger.of(
                    2023,
                    Ledgers.ADOPTED,
                    List.of(
                        new BudgetLine(FUND, Message.same("x"), year("een", 2023)),
                        new BudgetLine(ROADS, Message.same("y"), year("twee", 2022)))))
        .hasMessage("Column 'begroting primitief 2023' is of 2023, but 'twee' is of 2022");
  }

  private static Derived thousands(long number) {
    return Derived.stated(Input.printed(Message.same("bedrag"), Figure.of(number, Unit.THOUSAND)));
  }

  private static Derived year(String name, int year) {
    return Derived.stated(
        Input.exact(Message.same(name), Amount.ofEuros(1))
            .withOrigin(Origin.named("bron").withYear(year)));
  }
}
