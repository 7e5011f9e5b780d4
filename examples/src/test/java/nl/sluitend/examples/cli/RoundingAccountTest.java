package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.CellShift;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.Solvability;
import nl.sluitend.publish.TableRounding;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no small table leads to: outcomes of which the search was given up. */
class RoundingAccountTest {
  private static final RoundedTable THIRDS = TableRounding.to(Unit.THOUSAND).round(thirds());

  private static BudgetTable thirds() {
    BudgetTable.Builder table =
        BudgetTable.builder(Unit.EURO).column(Column.of("Begroting", ColumnKind.ORIGINAL_BUDGET));
    for (String amount : List.of("100400", "200400", "300400")) {
      table.row(row("Post " + amount, RowRole.DETAIL, amount));
    }
    return table.row(row("Totaal", RowRole.TOTAL, "601200")).build();
  }

  private static Row row(String label, RowRole role, String amount) {
    Figure figure = new Figure(Amount.of(new BigDecimal(amount)), Unit.EURO);
    return Row.of(label, role, List.of(Cell.money(figure)));
  }

  private static RoundedTable with(Solvability solvability, List<CellShift> shifts) {
    return new RoundedTable(
        THIRDS.exact(),
        THIRDS.table(),
        THIRDS.policy(),
        THIRDS.relations(),
        shifts,
        THIRDS.gaps(),
        THIRDS.totalChange(),
        solvability,
        THIRDS.impossibility(),
        THIRDS.added(),
        THIRDS.note());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOUND_NOT_LEAST | DUTCH   | Of het met minder verschuiving kan, is niet bekend: uitzoeken",
        "FOUND_NOT_LEAST | ENGLISH | Whether less shifting would do is not known: it would take"
            + " too",
        "UNDECIDED       | DUTCH   | Of alle bedragen op de eenheid eronder of erboven kunnen"
            + " staan,",
        "UNDECIDED       | ENGLISH | Whether all amounts can be at the unit below or above is not",
        "IMPOSSIBLE      | DUTCH   | Alle bedragen op de eenheid eronder of erboven kan niet.",
        "IMPOSSIBLE      | ENGLISH | All amounts at the unit below or above is impossible."
      })
  void what_is_not_known_or_not_proved_is_said_as_that(
      Solvability solvability, Language language, String said) {
    RoundingAccount account = new RoundingAccount(with(solvability, THIRDS.shifts()), language);
    assertThat(account.text()).contains(said);
    assertThat(account.markdown()).contains(said);
    assertThat(account.html()).contains("<p>" + said);
  }

  @ParameterizedTest
  @CsvSource({"GUARANTEED", "FOUND", "NOT_ASKED"})
  void what_needs_no_words_gets_none(Solvability solvability) {
    RoundingAccount account =
        new RoundingAccount(with(solvability, THIRDS.shifts()), Language.DUTCH);
    assertThat(account.text()).isEqualTo(new RoundingAccount(THIRDS, Language.DUTCH).text());
  }

  @Test
  void a_certificate_that_does_not_hold_is_not_repeated() {
    CellShift one = THIRDS.shifts().get(0);
    CellShift far = new CellShift(one.cell(), one.exact(), one.nearest(), Amount.ofEuros(900_000));
    RoundedTable wrong = with(Solvability.FOUND, List.of(far));
    assertThat(new RoundingAccount(wrong, Language.DUTCH).text())
        .contains("Wat er met de tabel is gedaan, klopt niet met de gedrukte bedragen.")
        .doesNotContain("Nagegaan");
    assertThat(new RoundingAccount(wrong, Language.ENGLISH).text())
        .contains("What was done to the table does not agree with the printed amounts.");
  }
}
