package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

class SumRuleTest {
  private static final SumRule SUM =
      new SumRule(
          RuleCard.of("VB-1").withSeverity(Severity.ERROR),
          Optional.empty(),
          new LabelPattern("totaal"),
          List.of(SignedLabel.plus("Programma *"), SignedLabel.minus("Reserves")),
          List.of());

  private static BudgetTable.Builder table(Unit unit) {
    return BudgetTable.builder(unit)
        .title("Programma's")
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021));
  }

  private static RuleOutcome check(SumRule rule, BudgetTable table) {
    return rule.check(TableFacts.of("t.csv", table));
  }

  @Example
  void passesWhereItHolds() {
    BudgetTable table =
        table(Unit.EURO)
            .detail("Programma 1", 10, 20)
            .detail("Programma 2", 5, 7)
            .detail("Reserves", 3, 4)
            .total("Totaal", 12, 23)
            .build();
    assertThat(check(SUM, table)).isEqualTo(new RuleOutcome.Passed(SUM.rule(), 2));
  }

  @Example
  void findsWhatRoundingCannotExplain() {
    BudgetTable table =
        table(Unit.THOUSAND)
            .detail("Programma 1", 10, 20)
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 19)
            .build();
    Finding finding = check(SUM, table).findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells()).containsExactly(new CellReference(2, 1));
    assertThat(finding.parameters())
        .containsEntry("stated", "19000")
        .containsEntry("computed", "16000")
        .containsEntry("difference", "3000")
        .containsEntry("slack", "1500")
        .containsEntry("row", "Totaal");
    assertThat(finding.message().dutch())
        .isEqualTo(
            "'Totaal', 'rekening 2021': er staat 19, maar 'Programma 1' - 'Reserves' geeft 16;"
                + " verschil 3, afronding verklaart hoogstens 1,5.");
    assertThat(finding.message().english())
        .isEqualTo(
            "'Totaal', 'rekening 2021': stated 19, but 'Programma 1' - 'Reserves' gives 16;"
                + " difference 3, rounding explains at most 1,5.");
  }

  @Example
  void roundingIsInformation() {
    BudgetTable table =
        table(Unit.THOUSAND)
            .detail("Programma 1", 10, 20)
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 17)
            .build();
    assertThat(check(SUM, table).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFORMATION);
  }

  @Example
  void onlyTheColumnsThatAreAsked() {
    SumRule budget =
        new SumRule(
            SUM.card(),
            SUM.table(),
            SUM.result(),
            SUM.terms(),
            List.of(ColumnSelector.of(ColumnKind.AMENDED_BUDGET)));
    BudgetTable table =
        table(Unit.EURO)
            .detail("Programma 1", 10, 20)
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 999)
            .build();
    assertThat(check(budget, table)).isEqualTo(new RuleOutcome.Passed(budget.rule(), 1));
  }

  @Example
  void whatCannotBeComparedIsNotPassedOver() {
    BudgetTable table =
        table(Unit.EURO)
            .row(
                Row.of(
                    "Programma 1",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(10, Unit.EURO)), new Cell.Text("zie bijlage"))))
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 999)
            .build();
    Unchecked words =
        new Unchecked(
            List.of(new CellReference(2, 1)),
            new Message("een term is geen bedrag", "a term is no amount"));
    assertThat(check(SUM, table)).isEqualTo(new RuleOutcome.Passed(SUM.rule(), 1, List.of(words)));
    BudgetTable wrong = table.toBuilder().detail("Programma 2", 1, 1).build();
    assertThat(check(SUM, wrong).findings()).hasSize(1);
    assertThat(check(SUM, wrong).unchecked()).containsExactly(words);
  }

  @Example
  void aColumnThatIsNotThereIsNotPassedOver() {
    ColumnSelector years = ColumnSelector.of(ColumnKind.MULTI_YEAR);
    SumRule some =
        new SumRule(
            SUM.card(),
            SUM.table(),
            SUM.result(),
            SUM.terms(),
            List.of(ColumnSelector.of(ColumnKind.ACTUALS), years));
    BudgetTable table =
        table(Unit.EURO)
            .detail("Programma 1", 10, 20)
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 16)
            .build();
    assertThat(check(some, table))
        .isEqualTo(
            new RuleOutcome.Passed(
                some.rule(),
                1,
                List.of(new Unchecked(List.of(), Reasons.noColumn(List.of(years))))));
  }

  @Example
  void aFindingRestsOnItsTerms() {
    BudgetTable table =
        table(Unit.EURO)
            .detail("Programma 1", 10, 20)
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 19)
            .build();
    assertThat(check(SUM, table).findings().get(0).basis())
        .containsExactly(new CellReference(0, 1), new CellReference(1, 1));
  }

  /** In a book a rule says what it says by itself. */
  @Example
  void aBookAsksTheSame() {
    BudgetTable table =
        table(Unit.EURO)
            .detail("Programma 1", 10, 20)
            .detail("Reserves", 3, 4)
            .total("Totaal", 7, 19)
            .build();
    assertThat(SUM.addTo(RuleBook.empty()).check("t.csv", table).outcomes())
        .containsExactly(check(SUM, table));
  }

  @Example
  void whatIsMissingOrTwiceIsSaid() {
    BudgetTable.Builder some = table(Unit.EURO).detail("Programma 1", 1, 2);
    assertThat(check(SUM, some.build())).isInstanceOf(RuleOutcome.NotApplicable.class);
    BudgetTable noReserves = some.total("Totaal", 1, 2).build();
    assertThat(check(SUM, noReserves))
        .isInstanceOfSatisfying(
            RuleOutcome.NotCheckable.class,
            outcome ->
                assertThat(outcome.because().dutch())
                    .isEqualTo("er is geen regel 'Reserves' met cijfers"));
    BudgetTable twice =
        noReserves.toBuilder().detail("Reserves", 0, 0).detail("reserves", 0, 0).build();
    assertThat(check(SUM, twice))
        .isInstanceOfSatisfying(
            RuleOutcome.NotCheckable.class,
            outcome ->
                assertThat(outcome.because().english()).isEqualTo("there are 2 rows 'Reserves'"));
    BudgetTable other = table(Unit.EURO).detail("ICT", 1, 2).total("Totaal", 1, 2).build();
    assertThat(check(SUM, other)).isInstanceOf(RuleOutcome.NotApplicable.class);
    SumRule named =
        new SumRule(
            SUM.card(),
            Optional.of(new LabelPattern("programma*")),
            SUM.result(),
            SUM.terms(),
            List.of());
    assertThat(check(named, other)).isInstanceOf(RuleOutcome.NotCheckable.class);
  }

  @Example
  void aRowOfTwoTermsIsSaid() {
    SumRule both =
        new SumRule(
            SUM.card(),
            Optional.empty(),
            SUM.result(),
            List.of(SignedLabel.plus("Programma *"), SignedLabel.plus("*1")),
            List.of());
    BudgetTable table = table(Unit.EURO).detail("Programma 1", 1, 2).total("Totaal", 1, 2).build();
    assertThat(check(both, table))
        .isInstanceOfSatisfying(
            RuleOutcome.NotCheckable.class,
            outcome ->
                assertThat(outcome.because().dutch())
                    .isEqualTo("'Programma 1' past bij meer dan één term"));
  }

  @Example
  void refusesWhatCanNeverFire() {
    refused("terms", List.of());
    refused("terms/0", List.of(SignedLabel.plus(" TOTAAL")));
    refused("terms/1", List.of(SignedLabel.plus("A"), SignedLabel.minus("a")));
  }

  private static void refused(String path, List<SignedLabel> terms) {
    assertThatThrownBy(
            () ->
                new SumRule(
                    RuleCard.of("X"),
                    Optional.empty(),
                    new LabelPattern("Totaal"),
                    terms,
                    List.of()))
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.flaw().path()).isEqualTo(path));
  }

  /** Multiplying all figures by ten, or printing them in another unit, changes no severity. */
  @Property(tries = 200)
  void scaleDoesNotCount(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = -999, max = 999) Long> parts,
      @ForAll @LongRange(min = -8, max = 8) long off,
      @ForAll @IntRange(min = -2, max = 6) int exponent) {
    assertThat(severities(parts, off, new Unit(exponent)))
        .isEqualTo(severities(parts, off, Unit.EURO));
  }

  /** Rows in another order give the same findings on the same row. */
  @Property(tries = 200)
  void orderOfRowsDoesNotCount(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = -999, max = 999) Long> parts,
      @ForAll @LongRange(min = -8, max = 8) long off,
      @ForAll Random random) {
    List<Long> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    assertThat(severities(shuffled, off, Unit.THOUSAND))
        .isEqualTo(severities(parts, off, Unit.THOUSAND));
  }

  private static List<Severity> severities(List<Long> parts, long off, Unit unit) {
    BudgetTable.Builder table = BudgetTable.builder(unit).column(Column.of(ColumnKind.ACTUALS, 1));
    for (int i = 0; i < parts.size(); i++) {
      table.detail("Programma " + i, parts.get(i));
    }
    table.detail("Reserves", 7);
    long sum = parts.stream().mapToLong(Long::longValue).sum() - 7;
    RuleOutcome outcome = check(SUM, table.total("Totaal", sum + off).build());
    assertThat(outcome.isChecked()).isTrue();
    assertThat(outcome.findings().isEmpty()).isEqualTo(off == 0);
    return outcome.findings().stream().map(Finding::severity).toList();
  }
}
