package nl.sluitend.check;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who accepts a finding accepts the figures that it rests on, and no others. */
class BasisTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  private static List<AcceptedDeviation> accepted(CheckedTable table, String rule) {
    List<AcceptedDeviation> accepted =
        table.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .map(finding -> AcceptedDeviation.of(table, finding, "besluit", "griffie", DAY, DAY))
            .toList();
    assertThat(accepted).isNotEmpty();
    return accepted;
  }

  private static boolean isAccepted(
      RuleBook book, String rule, BudgetTable before, BudgetTable after) {
    List<AcceptedDeviation> accepted = accepted(book.check("a.csv", before), rule);
    CheckedTable marked =
        new AcceptedDeviations(accepted)
            .apply(List.of(book.check("a.csv", after)), DAY)
            .tables()
            .get(0);
    List<Finding> findings =
        marked.findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
    assertThat(findings).isNotEmpty();
    return findings.stream().allMatch(finding -> finding.accepted().isPresent());
  }

  // In each the finding has the same cells and parameters afterwards.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM-001|Wegen;120;131/Groen;80;76/Afval;45;52/Totaal;245;295"
            + "|Wegen;120;31/Groen;80;176/Afval;45;52/Totaal;245;295",
        "SUM-002|Wegen;120;131/Groen;80;76/Totaal;9.400;8.600"
            + "|Wegen;120;131/Groen;80;7777/Totaal;9.400;8.600",
        "LAB-001|Wegen;120;131/Groen;80;76/Wegen;120;131/Totaal;320;338"
            + "|Wegen;120;9131/Groen;80;76/Wegen;120;5131/Totaal;320;14338"
      })
  void a_finding_whose_basis_changed_is_another(String rule, String before, String after) {
    String head = "Lasten (x € 1.000);Begroting 2024;Rekening 2024\n";
    BudgetTable was = table(head + before.replace('/', '\n'));
    BudgetTable is = table(head + after.replace('/', '\n'));
    assertThat(isAccepted(RuleBook.standard(), rule, was, is)).isFalse();
    assertThat(isAccepted(RuleBook.standard(), rule, was, was)).isTrue();
  }

  @Test
  void a_letter_rests_on_the_amount_beside_it() {
    String rows =
        """
        Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil;V/N
        A;410;432;-22;N
        B;820;800;20;V
        C;300;281;19;V
        D;150;%s;V
        E;10;20;-10;N""";
    BudgetTable was = table(rows.formatted("158;-8"));
    BudgetTable is = table(rows.formatted("9950;-9800"));
    assertThat(isAccepted(RuleBook.standard(), "LET-001", was, is)).isFalse();
    assertThat(isAccepted(RuleBook.standard(), "LET-001", was, was)).isTrue();
  }

  @Test
  void a_quotient_rests_on_part_and_whole() {
    String rows =
        """
        Heffing (x € 1.000);Lasten;Baten;Dekking %%
        A;100;90;90%%
        B;200;100;50%%
        C;400;300;75%%
        D;%s;60%%""";
    BudgetTable was = table(rows.formatted("1000;500"));
    BudgetTable is = table(rows.formatted("80000;40000"));
    assertThat(isAccepted(RuleBook.standard(), "QUO-001", was, is)).isFalse();
    assertThat(isAccepted(RuleBook.standard(), "QUO-001", was, was)).isTrue();
  }

  private static final Message WHY = new Message("te hoog", "too high");
  private static final Rule OWN = Rule.of("GEM-001", WHY, Severity.ERROR, "verordening");

  private static BudgetTable pair(Unit unit, long budget, long actuals) {
    return BudgetTable.builder(unit)
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2024))
        .column(Column.of(ColumnKind.ACTUALS, 2024))
        .detail("Wegen", budget, actuals)
        .build();
  }

  @Test
  void the_same_amount_in_another_unit_is_another_figure() {
    RuleBook book =
        RuleBook.empty()
            .with(
                TableRule.of(
                    OWN,
                    facts ->
                        new RuleOutcome.Failed(
                            OWN,
                            1,
                            List.of(
                                new Finding(
                                    OWN,
                                    Severity.ERROR,
                                    List.of(new CellReference(0, 0)),
                                    Map.of(),
                                    WHY)))));
    BudgetTable inEuros = pair(Unit.EURO, 5000, 7000);
    assertThat(isAccepted(book, "GEM-001", inEuros, pair(Unit.THOUSAND, 5, 7))).isFalse();
    assertThat(isAccepted(book, "GEM-001", inEuros, pair(Unit.EURO, 5000, 8000))).isTrue();
  }

  @Test
  void what_is_expected_of_a_cell_rests_on_its_row_or_on_what_is_named() {
    CellReference cell = new CellReference(0, 0);
    RuleBook ofRow =
        RuleBook.empty().with(TableRule.comparing(OWN, c -> c.expect(cell, false, WHY)));
    RuleBook ofCell =
        RuleBook.empty().with(TableRule.comparing(OWN, c -> c.expect(cell, List.of(), false, WHY)));
    BudgetTable was = pair(Unit.EURO, 5000, 7000);
    BudgetTable is = pair(Unit.EURO, 5000, 8000);
    assertThat(isAccepted(ofRow, "GEM-001", was, is)).isFalse();
    assertThat(isAccepted(ofCell, "GEM-001", was, is)).isTrue();
  }

  @Test
  void another_expectation_of_the_same_cell_is_not_accepted_with_it() {
    CellReference cell = new CellReference(0, 0);
    TableRule one = TableRule.comparing(OWN, c -> c.expect(cell, false, WHY));
    TableRule other =
        TableRule.comparing(OWN, c -> c.expect(cell, false, new Message("te laat", "too late")));
    BudgetTable table = pair(Unit.EURO, 5000, 7000);
    List<AcceptedDeviation> accepted =
        accepted(RuleBook.empty().with(one).check("a.csv", table), "GEM-001");
    CheckedTable later = RuleBook.empty().with(other).check("a.csv", table);
    assertThat(new AcceptedDeviations(accepted).apply(List.of(later), DAY).lapsed())
        .extracting(LapsedDeviation::cause)
        .containsExactly(LapsedDeviation.Cause.CHANGED);
  }

  @Test
  void a_finding_that_became_more_severe_is_another() {
    RuleBook strict =
        RuleBook.empty().with(TableRule.comparing(OWN, c -> c.expect(CELL, false, WHY)));
    RuleBook mild = strict.severity("GEM-001", Severity.WARNING);
    BudgetTable table = pair(Unit.EURO, 5000, 7000);
    List<AcceptedDeviation> accepted = accepted(mild.check("a.csv", table), "GEM-001");
    assertThat(
            new AcceptedDeviations(accepted)
                .apply(List.of(strict.check("a.csv", table)), DAY)
                .tables()
                .get(0)
                .isClean())
        .isFalse();
  }

  private static final CellReference CELL = new CellReference(0, 0);

  @Test
  void the_basis_leaves_out_its_own_cells_and_those_named_twice() {
    CellReference other = new CellReference(1, 0);
    Finding finding =
        new Finding(OWN, Severity.ERROR, List.of(CELL), Map.of(), WHY)
            .restingOn(List.of(other, CELL, other));
    assertThat(finding.basis()).containsExactly(other);
  }

  @Test
  void a_deviation_is_never_about_one_of_two_tables_of_the_same_name() {
    CheckedTable table = RuleBook.standard().check("a.csv", pair(Unit.EURO, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AcceptedDeviations(List.of()).apply(List.of(table, table), DAY))
        .withMessageContaining("a.csv");
  }
}
