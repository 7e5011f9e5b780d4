package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.ruleset.Threshold.When;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

class ThresholdTest {
  private static final Deviation BETWEEN =
      new Deviation.Between(
          ColumnSelector.of(ColumnKind.AMENDED_BUDGET), ColumnSelector.of(ColumnKind.ACTUALS));

  private static Threshold threshold(
      Optional<Bound> percentage, Optional<Bound> amount, When when, boolean asPrinted) {
    return new Threshold(
        RuleCard.of("VB-5").withSeverity(Severity.WARNING),
        Optional.empty(),
        List.of(),
        BETWEEN,
        percentage,
        Optional.empty(),
        amount,
        when,
        asPrinted);
  }

  /** More than 5 % and at least € 15.000. */
  private static final Threshold BYLAW =
      threshold(
          Optional.of(Bound.moreThan("5")), Optional.of(Bound.atLeast("15000")), When.BOTH, false);

  private static BudgetTable table(Unit unit, long budget, long actuals) {
    return BudgetTable.builder(unit)
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .detail("Programma 1", budget, actuals)
        .build();
  }

  private static RuleOutcome check(Threshold rule, BudgetTable table) {
    return rule.check(TableFacts.of("t.csv", table));
  }

  private static Decision decision(Threshold rule, BudgetTable table) {
    RuleOutcome outcome = check(rule, table);
    assertThat(outcome.isChecked()).isTrue();
    return outcome.findings().stream()
        .map(finding -> Decision.valueOf(finding.parameters().get("explanation")))
        .findFirst()
        .orElse(Decision.NO);
  }

  @Example
  void exactAtTheBoundary() {
    assertThat(decision(BYLAW, table(Unit.EURO, 300_000, 315_000))).isEqualTo(Decision.NO);
    assertThat(decision(BYLAW, table(Unit.EURO, 299_999, 314_999))).isEqualTo(Decision.YES);
    assertThat(decision(BYLAW, table(Unit.EURO, 299_980, 314_979))).isEqualTo(Decision.NO);
    assertThat(decision(BYLAW, table(Unit.EURO, -299_999, -284_999))).isEqualTo(Decision.YES);
    Threshold either = threshold(BYLAW.percentage(), BYLAW.amount(), When.EITHER, false);
    assertThat(decision(either, table(Unit.EURO, 300_000, 315_000))).isEqualTo(Decision.YES);
    assertThat(decision(either, table(Unit.EURO, 100, 106))).isEqualTo(Decision.YES);
    assertThat(decision(either, table(Unit.EURO, 100, 105))).isEqualTo(Decision.NO);
  }

  @Example
  void saysWhatNeedsAText() {
    RuleOutcome outcome = check(BYLAW, table(Unit.THOUSAND, 430, 480));
    Finding finding = outcome.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.cells()).containsExactly(new CellReference(0, 1), new CellReference(0, 0));
    assertThat(finding.parameters())
        .containsEntry("deviation", "50000")
        .containsEntry("of", "430000")
        .containsEntry("explanation", "YES");
    assertThat(finding.message().dutch())
        .isEqualTo(
            "'Programma 1', 'rekening 2021': afwijking 50 (11,63% van 430) vraagt een toelichting"
                + " (meer dan 5% en minstens € 15.000).");
    assertThat(finding.message().english())
        .isEqualTo(
            "'Programma 1', 'rekening 2021': deviation 50 (11,63% of 430) needs an explanation"
                + " (more than 5% and at least € 15.000).");
  }

  @Example
  void roundedFiguresOnTheBoundAreUndecided() {
    RuleOutcome outcome = check(BYLAW, table(Unit.THOUSAND, 300, 315));
    Finding finding = outcome.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
    assertThat(finding.parameters()).containsEntry("explanation", "UNDECIDED");
    assertThat(finding.message().dutch()).contains("is niet te zeggen", "afgerond");
    assertThat(finding.message().english()).contains("cannot be said", "rounded");
    Threshold printed = threshold(BYLAW.percentage(), BYLAW.amount(), When.BOTH, true);
    assertThat(decision(printed, table(Unit.THOUSAND, 300, 315))).isEqualTo(Decision.NO);
    assertThat(decision(printed, table(Unit.THOUSAND, 299, 314))).isEqualTo(Decision.YES);
  }

  @Example
  void ofABudgetOfZeroAnyDeviationIsMoreThanAnyPercentage() {
    Threshold percent =
        threshold(Optional.of(Bound.atLeast("500")), Optional.empty(), When.BOTH, false);
    RuleOutcome outcome = check(percent, table(Unit.EURO, 0, 1));
    assertThat(outcome.findings().get(0).message().dutch())
        .contains("afwijking 1 van nul, dus meer dan elk percentage");
    assertThat(outcome.findings().get(0).message().english())
        .contains("deviation 1 of zero, so more than any percentage");
    assertThat(decision(percent, table(Unit.EURO, 0, 0))).isEqualTo(Decision.NO);
    assertThat(decision(percent, table(Unit.THOUSAND, 0, 100))).isEqualTo(Decision.YES);
    assertThat(decision(percent, table(Unit.THOUSAND, 0, 0))).isEqualTo(Decision.NO);
  }

  @Example
  void figuresThatPrintAlikeDeviateInNothing() {
    Threshold low =
        threshold(
            Optional.of(Bound.moreThan("5")), Optional.of(Bound.atLeast("1")), When.EITHER, false);
    for (long figure : List.of(0L, 3L, -7L, 400L)) {
      assertThat(check(low, table(Unit.THOUSAND, figure, figure)))
          .isEqualTo(new RuleOutcome.Passed(low.rule(), 1));
    }
    assertThat(decision(low, table(Unit.THOUSAND, 400, 401))).isEqualTo(Decision.UNDECIDED);
  }

  /** From -2.500 to -1.500 and from 500 to 1.500: large deviations are small parts of it. */
  @Example
  void boundsThatNoAmountsPassTogetherAreNotPassed() {
    BudgetTable table = table(Unit.THOUSAND, -2, 1);
    Optional<Bound> percentage = Optional.of(Bound.atLeast("190"));
    Optional<Bound> amount = Optional.of(Bound.atLeast("3200"));
    assertUndecidedAlone(percentage, amount, table);
    assertThat(decision(threshold(percentage, amount, When.BOTH, false), table))
        .isEqualTo(Decision.NO);
    Optional<Bound> less = Optional.of(Bound.atLeast("3100"));
    assertThat(decision(threshold(percentage, less, When.BOTH, false), table))
        .isEqualTo(Decision.UNDECIDED);
  }

  @Example
  void boundsThatAllAmountsPassEitherOfArePassed() {
    BudgetTable table = table(Unit.THOUSAND, -2, 1);
    Optional<Bound> percentage = Optional.of(Bound.moreThan("125"));
    Optional<Bound> amount = Optional.of(Bound.moreThan("2400"));
    assertUndecidedAlone(percentage, amount, table);
    assertThat(decision(threshold(percentage, amount, When.EITHER, false), table))
        .isEqualTo(Decision.YES);
    Optional<Bound> more = Optional.of(Bound.moreThan("2500"));
    assertThat(decision(threshold(percentage, more, When.EITHER, false), table))
        .isEqualTo(Decision.UNDECIDED);
    // 125 % and 2.500 meet in one point, which passes at least but not more than these.
    percentage = Optional.of(Bound.atLeast("125"));
    assertThat(decision(threshold(percentage, more, When.EITHER, false), table))
        .isEqualTo(Decision.YES);
  }

  private static void assertUndecidedAlone(
      Optional<Bound> percentage, Optional<Bound> amount, BudgetTable table) {
    assertThat(decision(threshold(percentage, Optional.empty(), When.BOTH, false), table))
        .isEqualTo(Decision.UNDECIDED);
    assertThat(decision(threshold(Optional.empty(), amount, When.BOTH, false), table))
        .isEqualTo(Decision.UNDECIDED);
  }

  /** The same with both bounds, over amounts that print as the figures do. */
  @Property(tries = 100)
  void twoBoundsAreDecidedAsTheirAmountsAre(
      @ForAll @LongRange(min = -4, max = 4) long budget,
      @ForAll @LongRange(min = -4, max = 4) long actuals,
      @ForAll @IntRange(min = 1, max = 300) int percent,
      @ForAll @IntRange(min = 1, max = 60) int hundreds,
      @ForAll boolean inclusive,
      @ForAll boolean both) {
    Assume.that(budget != actuals);
    Threshold rule =
        threshold(
            Optional.of(new Bound(BigDecimal.valueOf(percent), inclusive)),
            Optional.of(new Bound(BigDecimal.valueOf(100L * hundreds), !inclusive)),
            both ? When.BOTH : When.EITHER,
            false);
    Set<Decision> exact = EnumSet.noneOf(Decision.class);
    for (long b = -500; b <= 500; b += 100) {
      for (long a = -500; a <= 500; a += 100) {
        exact.add(decision(rule, table(Unit.EURO, 1000 * budget + b, 1000 * actuals + a)));
      }
    }
    Decision rounded = decision(rule, table(Unit.THOUSAND, budget, actuals));
    if (rounded != Decision.UNDECIDED) {
      assertThat(exact).containsExactly(rounded);
    }
  }

  @Example
  void partsOfALineCountWithTheLine() {
    BudgetTable table =
        table(Unit.EURO, 100, 100).toBuilder()
            .row(
                Row.of(
                    "waarvan ICT",
                    RowRole.OF_WHICH,
                    List.of(
                        Cell.money(Figure.of(1, Unit.EURO)),
                        Cell.money(Figure.of(90_000, Unit.EURO)))))
            .build();
    assertThat(check(BYLAW, table)).isEqualTo(new RuleOutcome.Passed(BYLAW.rule(), 1));
    assertThat(decision(ofRow("waarvan *"), table)).isEqualTo(Decision.YES);
    assertThat(BYLAW.rule().parameters())
        .filteredOn(parameter -> parameter.name().equals("rows"))
        .extracting(parameter -> parameter.description().dutch())
        .containsExactly("de regels; leeg voor alle behalve totalen, saldi en 'waarvan'");
  }

  private static Threshold ofRow(String label) {
    return new Threshold(
        BYLAW.card(),
        Optional.empty(),
        List.of(new LabelPattern(label)),
        BETWEEN,
        BYLAW.percentage(),
        Optional.empty(),
        BYLAW.amount(),
        When.BOTH,
        false);
  }

  @Example
  void totalsCountOnlyWhereAsked() {
    BudgetTable table =
        table(Unit.EURO, 100, 100).toBuilder().total("Totaal", 100_000, 900_000).build();
    assertThat(decision(BYLAW, table)).isEqualTo(Decision.NO);
    assertThat(decision(ofRow("totaal"), table)).isEqualTo(Decision.YES);
  }

  @Example
  void aStatedDeviationIsTaken() {
    Threshold stated =
        new Threshold(
            BYLAW.card(),
            Optional.empty(),
            List.of(),
            new Deviation.Stated(ColumnSelector.of(ColumnKind.RESULT)),
            BYLAW.percentage(),
            Optional.of(ColumnSelector.of(ColumnKind.AMENDED_BUDGET)),
            BYLAW.amount(),
            When.BOTH,
            false);
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .detail("A", 300_000, -15_000)
            .detail("B", 299_999, -15_000)
            .build();
    assertThat(check(stated, table).findings())
        .extracting(finding -> finding.parameters().get("row"))
        .containsExactly("B");
  }

  @Example
  void whatIsNoAmountIsSaid() {
    BudgetTable table =
        table(Unit.EURO, 1, 1).toBuilder()
            .row(
                Row.of(
                    "B",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(5, Unit.EURO)), Cell.Mark.NOT_KNOWN)))
            .row(Row.of("C", RowRole.DETAIL, List.of(Cell.empty(), Cell.empty())))
            .row(
                Row.of(
                    "D",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(50_000, Unit.EURO)), Cell.empty())))
            .build();
    RuleOutcome outcome = check(BYLAW, table);
    assertThat(outcome.findings())
        .extracting(f -> f.parameters().get("row"), Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("D", Severity.WARNING));
    Unchecked unknown =
        new Unchecked(
            List.of(new CellReference(1, 1)),
            new Message(
                "'B', 'rekening 2021' is geen bedrag", "'B', 'rekening 2021' is no amount"));
    assertThat(outcome.unchecked()).containsExactly(unknown);
    Threshold ofB = ofRow("b");
    assertThat(check(ofB, table))
        .isEqualTo(new RuleOutcome.NotCheckable(ofB.rule(), unknown.because()));
  }

  @Example
  void aRowThatIsNotThereIsNotPassedOver() {
    Threshold some =
        new Threshold(
            BYLAW.card(),
            Optional.empty(),
            List.of(new LabelPattern("Programma *"), new LabelPattern("Reserves")),
            BETWEEN,
            BYLAW.percentage(),
            Optional.empty(),
            BYLAW.amount(),
            When.BOTH,
            false);
    assertThat(check(some, table(Unit.EURO, 1, 1)))
        .isEqualTo(
            new RuleOutcome.Passed(
                some.rule(),
                1,
                List.of(new Unchecked(List.of(), Reasons.noRow(new LabelPattern("Reserves"))))));
  }

  @Example
  void aBudgetWithoutActualsIsNotPassedOver() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2020))
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("A", 900_000, 1, 1)
            .build();
    assertThat(check(BYLAW, table))
        .isEqualTo(
            new RuleOutcome.Passed(
                BYLAW.rule(),
                1,
                List.of(
                    new Unchecked(
                        List.of(),
                        new Message(
                            "'begroting na wijziging 2020': er is geen kolom rekening",
                            "'begroting na wijziging 2020': there is no column rekening")))));
  }

  @Example
  void refusesWhatIsNoBound() {
    for (String value : List.of("0", "-5", "0.00")) {
      assertThatThrownBy(() -> Bound.moreThan(value)).isInstanceOf(InvalidRuleException.class);
    }
    assertThatThrownBy(() -> threshold(Optional.empty(), Optional.empty(), When.BOTH, false))
        .isInstanceOf(InvalidRuleException.class);
    assertThatThrownBy(
            () ->
                new Deviation.Between(
                    ColumnSelector.of(ColumnKind.ACTUALS), ColumnSelector.of(ColumnKind.ACTUALS)))
        .isInstanceOf(InvalidRuleException.class);
  }

  /** Whole euros against whole-number arithmetic, near the bound and far from it. */
  @Property
  void agreesWithWholeNumbers(
      @ForAll @LongRange(min = -2000, max = 2000) long budget,
      @ForAll @LongRange(min = -150, max = 150) long deviation,
      @ForAll @IntRange(min = 1, max = 200) int tenths,
      @ForAll @IntRange(min = 1, max = 150) int euros,
      @ForAll boolean inclusivePercentage,
      @ForAll boolean inclusiveAmount,
      @ForAll boolean both) {
    Threshold rule =
        threshold(
            Optional.of(new Bound(BigDecimal.valueOf(tenths, 1), inclusivePercentage)),
            Optional.of(new Bound(BigDecimal.valueOf(euros), inclusiveAmount)),
            both ? When.BOTH : When.EITHER,
            false);
    BigInteger size = BigInteger.valueOf(deviation).abs();
    int percent =
        size.multiply(BigInteger.valueOf(1000))
            .compareTo(BigInteger.valueOf(budget).abs().multiply(BigInteger.valueOf(tenths)));
    int amount = size.compareTo(BigInteger.valueOf(euros));
    boolean overPercent = percent > 0 || (inclusivePercentage && percent == 0 && deviation != 0);
    boolean overAmount = amount > 0 || (inclusiveAmount && amount == 0);
    boolean expected = both ? overPercent && overAmount : overPercent || overAmount;
    assertThat(decision(rule, table(Unit.EURO, budget, budget + deviation)))
        .isEqualTo(expected ? Decision.YES : Decision.NO);
  }

  /** What is decided of rounded figures holds for all amounts that print as they do. */
  @Property
  void roundedFiguresAreDecidedAsTheirAmountsAre(
      @ForAll @LongRange(min = -40, max = 40) long budget,
      @ForAll @LongRange(min = -40, max = 40) long actuals,
      @ForAll @IntRange(min = -500, max = 500) int budgetError,
      @ForAll @IntRange(min = -500, max = 500) int actualsError,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll boolean inclusive) {
    Assume.that(budget != actuals);
    Threshold rule =
        threshold(
            Optional.of(new Bound(BigDecimal.valueOf(percent), inclusive)),
            Optional.empty(),
            When.BOTH,
            false);
    Decision rounded = decision(rule, table(Unit.THOUSAND, budget, actuals));
    Decision exact =
        decision(
            rule, table(Unit.EURO, 1000 * budget + budgetError, 1000 * actuals + actualsError));
    if (rounded != Decision.UNDECIDED) {
      assertThat(exact).isEqualTo(rounded);
    }
  }

  /** What is undecided is so for a reason: at some ends and bends it is, at others it is not. */
  @Property
  void undecidedHasBothKindsOfAmounts(
      @ForAll @LongRange(min = -40, max = 40) long budget,
      @ForAll @LongRange(min = -40, max = 40) long actuals,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    Threshold rule =
        threshold(
            Optional.of(new Bound(BigDecimal.valueOf(percent), false)),
            Optional.empty(),
            When.BOTH,
            false);
    if (decision(rule, table(Unit.THOUSAND, budget, actuals)) == Decision.UNDECIDED) {
      int yes = 0;
      int no = 0;
      for (long b = -500; b <= 500; b += 50) {
        for (long a = -500; a <= 500; a += 50) {
          Decision exact = decision(rule, table(Unit.EURO, 1000 * budget + b, 1000 * actuals + a));
          yes += exact == Decision.YES ? 1 : 0;
          no += exact == Decision.NO ? 1 : 0;
        }
      }
      assertThat(yes).isPositive();
      assertThat(no).isPositive();
    }
  }

  /** Multiplying figures and amount alike changes nothing; exchanging the signs neither. */
  @Property(tries = 300)
  void scaleAndSignDoNotCount(
      @ForAll @LongRange(min = -2000, max = 2000) long budget,
      @ForAll @LongRange(min = -2000, max = 2000) long actuals,
      @ForAll @IntRange(min = 1, max = 1000) int euros,
      @ForAll @IntRange(min = 1, max = 1000) int factor) {
    Optional<Bound> percentage = Optional.of(Bound.moreThan("5"));
    Threshold rule =
        threshold(
            percentage, Optional.of(new Bound(BigDecimal.valueOf(euros), true)), When.BOTH, false);
    Threshold larger =
        threshold(
            percentage,
            Optional.of(new Bound(BigDecimal.valueOf((long) euros * factor), true)),
            When.BOTH,
            false);
    Decision decision = decision(rule, table(Unit.EURO, budget, actuals));
    assertThat(decision(larger, table(Unit.EURO, budget * factor, actuals * factor)))
        .isEqualTo(decision);
    assertThat(decision(rule, table(Unit.EURO, -budget, -actuals))).isEqualTo(decision);
  }
}
