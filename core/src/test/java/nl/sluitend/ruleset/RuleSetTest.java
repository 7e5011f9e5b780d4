package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.ruleset.RuleFlaw.Kind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

class RuleSetTest {
  private static final Message WHY = new Message("labels zijn codes", "labels are codes");
  private static final BudgetTable TABLE =
      BudgetTable.builder(Unit.THOUSAND)
          .title("Overhead")
          .column(Column.of(ColumnKind.ACTUALS, 2021))
          .detail("Huisvesting", 4)
          .detail("ICT", 5)
          .total("Totaal overhead", 9)
          .build();

  private static SumRule sum(String id, String... terms) {
    return new SumRule(
        RuleCard.of(id),
        Optional.empty(),
        new LabelPattern("Totaal overhead"),
        java.util.Arrays.stream(terms).map(SignedLabel::plus).toList(),
        List.of());
  }

  @Example
  void addsItsRulesAndChangesThoseOfTheLibrary() {
    RuleSet set =
        new RuleSet(
            "Voorbeeld",
            Optional.of(RuleGroup.ACCOUNTS),
            List.of(sum("VB-1", "Huisvesting", "ICT")),
            List.of(
                StandardChange.off("LAB-001", WHY),
                StandardChange.severity("SUM-002", Severity.INFORMATION),
                StandardChange.required("SUM-001")));
    RuleBook book = set.apply(RuleBook.standard());
    assertThat(book.required()).containsExactly("SUM-001");
    assertThat(book.rule("SUM-002").orElseThrow().severity()).isEqualTo(Severity.INFORMATION);
    CheckedTable checked = book.check("t.csv", TABLE);
    assertThat(checked.outcomes()).hasSize(Rule.all().size() + 1);
    assertThat(checked.outcome("VB-1").orElseThrow()).isInstanceOf(RuleOutcome.Passed.class);
    assertThat(checked.outcome("LAB-001").orElseThrow())
        .isInstanceOfSatisfying(
            RuleOutcome.SwitchedOff.class, off -> assertThat(off.because()).isEqualTo(WHY));
    assertThatIllegalArgumentException().isThrownBy(() -> set.apply(book));
  }

  @Example
  void aRequiredRuleThatFindsNothingToCheckIsNotClean() {
    BudgetTable other =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Huisvesting", 4)
            .build();
    SumRule rule = sum("VB-1", "Huisvesting", "ICT");
    SumRule required =
        new SumRule(
            rule.card().asRequired(), rule.table(), rule.result(), rule.terms(), rule.columns());
    RuleSet set = new RuleSet("", Optional.empty(), List.of(required), List.of());
    assertThat(set.apply(RuleBook.empty()).check("t", other).isClean()).isFalse();
    RuleSet free = new RuleSet("", Optional.empty(), List.of(rule), List.of());
    assertThat(free.apply(RuleBook.standard()).check("t", other).isClean()).isTrue();
  }

  @Example
  void emptyChangesNothing() {
    assertThat(RuleSet.EMPTY.apply(RuleBook.standard()).rules())
        .isEqualTo(RuleBook.standard().rules());
  }

  @Example
  void flawsAreFoundTogetherWithTheirPlaces() {
    RuleCard amendments =
        new RuleCard(
            "VB-4", Optional.empty(), Severity.ERROR, "", EnumSet.of(RuleGroup.AMENDMENTS), false);
    SumRule outside =
        new SumRule(
            amendments,
            Optional.empty(),
            new LabelPattern("X"),
            List.of(SignedLabel.plus("Y")),
            List.of());
    List<RuleFlaw> flaws =
        RuleSet.flaws(
            Optional.of(RuleGroup.DRAFT_BUDGET),
            List.of(
                sum("VB-1", "A", "B"),
                sum("VB-1", "A"),
                sum("VB-2", "A"),
                sum("VB-3", "b", "a"),
                outside),
            List.of(
                StandardChange.required("SUM-003"),
                StandardChange.severity("CEL-001", Severity.ERROR),
                StandardChange.required("CEL-001")));
    assertThat(flaws)
        .extracting(RuleFlaw::path, RuleFlaw::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("rules/1/id", Kind.RULE_TWICE),
            org.assertj.core.groups.Tuple.tuple("rules/2", Kind.CONTRADICTION),
            org.assertj.core.groups.Tuple.tuple("rules/4/groups", Kind.NEVER_FIRES),
            org.assertj.core.groups.Tuple.tuple("standard/0/required", Kind.NEVER_FIRES),
            org.assertj.core.groups.Tuple.tuple("standard/2/rule", Kind.CONTRADICTION));
    assertThat(flaws)
        .allSatisfy(
            flaw -> {
              assertThat(flaw.message().dutch()).isNotBlank();
              assertThat(flaw.message().english())
                  .isNotBlank()
                  .isNotEqualTo(flaw.message().dutch());
            });
  }

  @Example
  void refusesIdsAndChangesThatCannotBe() {
    refused(Kind.BAD_ID, () -> RuleCard.of("met spatie"));
    refused(Kind.LIBRARY_ID, () -> RuleCard.of("sum-001"));
    refused(Kind.UNKNOWN_RULE, () -> StandardChange.required("SUM-999"));
    refused(
        Kind.CONTRADICTION,
        () -> new StandardChange("SUM-001", Optional.empty(), Optional.of(WHY), true));
    refused(
        Kind.CONTRADICTION,
        () -> new StandardChange("SUM-001", Optional.of(Severity.ERROR), Optional.of(WHY), false));
    refused(
        Kind.NEVER_FIRES,
        () -> new StandardChange("SUM-001", Optional.empty(), Optional.empty(), false));
    refused(
        Kind.NEVER_FIRES,
        () ->
            new ColumnSelector(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static void refused(
      Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable make) {
    assertThatThrownBy(make)
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.flaw().kind()).isEqualTo(kind));
  }

  @Example
  void unusedNamesComeWithTheNearest() {
    TieOut tieOut =
        new TieOut(
            RuleCard.of("VB-2"),
            List.of(CellSelector.of("Overhed", "ICT", ColumnSelector.of(ColumnKind.ACTUALS))),
            List.of(CellSelector.of("Overhead", "Totaal", ColumnSelector.headed("Rekening 2012"))));
    RuleSet set =
        new RuleSet(
            "", Optional.empty(), List.of(sum("VB-1", "Huisvesting", "ITC"), tieOut), List.of());
    List<UnusedName> unused = set.unused(List.of(TableFacts.of("t.csv", TABLE)));
    assertThat(unused)
        .extracting(UnusedName::path, UnusedName::name, name -> name.nearest().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("rules/0/terms/1", "ITC", ""),
            org.assertj.core.groups.Tuple.tuple("rules/1/left/0/table", "Overhed", "Overhead"),
            org.assertj.core.groups.Tuple.tuple("rules/1/right/0/row", "Totaal", ""),
            org.assertj.core.groups.Tuple.tuple(
                "rules/1/right/0/column", "'Rekening 2012'", "rekening 2021"));
    assertThat(unused.get(1).message().dutch())
        .isEqualTo("Regel VB-2: geen tabel heet 'Overhed'; bedoelt u 'Overhead'?");
    assertThat(unused.get(1).message().english())
        .isEqualTo("Rule VB-2: no table is called 'Overhed'; did you mean 'Overhead'?");
    assertThat(unused.get(0).message().dutch())
        .isEqualTo("Regel VB-1: geen regel met cijfers heet 'ITC'.");
  }

  @Example
  void aRequiredRuleWithAPlaceThatIsNotComparedIsNotClean() {
    SumRule sum =
        new SumRule(
            RuleCard.of("VB-1"),
            Optional.empty(),
            new LabelPattern("Totaal"),
            List.of(SignedLabel.plus("Wegen")),
            List.of());
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .row(
                Row.of(
                    "Wegen",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(10, Unit.EURO)), new Cell.Text("zie bijlage"))))
            .total("Totaal", 10, 999)
            .build();
    RuleBook book = sum.addTo(RuleBook.empty());
    assertThat(book.check("t", table).isClean()).isTrue();
    assertThat(book.requiring("VB-1").check("t", table).isClean()).isFalse();
  }
}
