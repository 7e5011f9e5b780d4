package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.LapsedDeviation.Cause;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The life of accepted deviations: in force, not yet, no longer, with other figures, gone. */
class AcceptedDeviationsTest {
  private static final Message WHY = new Message("te hoog", "too high");
  private static final Rule LARGE = new Rule("GEM-001", WHY, Severity.ERROR, WHY, "own");
  private static final long LIMIT = 100;
  private static final LocalDate ON = LocalDate.of(2024, 1, 31);
  private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);

  /** Its findings say nothing of the figures, so that only the cells can tell that they changed. */
  private static final RuleBook BOOK =
      RuleBook.empty().with(TableRule.of(LARGE, facts -> large(facts.table())));

  private static RuleOutcome large(BudgetTable table) {
    List<Finding> findings =
        IntStream.range(0, table.rows().size())
            .filter(row -> table.figure(row, 0).orElseThrow().amount().compareTo(limit()) > 0)
            .mapToObj(
                row ->
                    new Finding(
                        LARGE, Severity.ERROR, List.of(new CellReference(row, 0)), Map.of(), WHY))
            .toList();
    return RuleOutcome.of(LARGE, table.rows().size(), findings, WHY);
  }

  private static Amount limit() {
    return Figure.of(LIMIT, Unit.EURO).amount();
  }

  private static CheckedTable checked(List<Long> figures) {
    BudgetTable.Builder table =
        BudgetTable.builder(Unit.EURO).column(Column.of(ColumnKind.ACTUALS, 2024));
    for (int i = 0; i < figures.size(); i++) {
      table.detail("Post " + i, figures.get(i));
    }
    return BOOK.check("a.csv", table.build());
  }

  private static List<AcceptedDeviation> accepted(CheckedTable table) {
    return table.findings().stream()
        .map(finding -> AcceptedDeviation.of(table, finding, "besluit 12", "griffie", ON, UNTIL))
        .toList();
  }

  /** A later year of the same table: each figure with what it became. */
  record Life(List<Long> before, List<Long> after, LocalDate day) {}

  @Provide
  Arbitrary<Life> lives() {
    Arbitrary<Long> figure = Arbitraries.of(1L, LIMIT, LIMIT + 1, LIMIT + 2, 5 * LIMIT);
    Arbitrary<LocalDate> days =
        Arbitraries.oneOf(
            Arbitraries.of(
                ON.minusDays(1), ON, ON.plusDays(1), UNTIL.minusDays(1), UNTIL, UNTIL.plusDays(1)),
            Arbitraries.integers().between(-500, 900).map(ON::plusDays));
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            rows ->
                Combinators.combine(
                        figure.list().ofSize(rows), figure.list().ofSize(rows), keeps(rows), days)
                    .as(
                        (before, after, keep, day) ->
                            new Life(
                                before,
                                IntStream.range(0, rows)
                                    .mapToObj(i -> keep.get(i) ? before.get(i) : after.get(i))
                                    .toList(),
                                day)));
  }

  private static Arbitrary<List<Boolean>> keeps(int rows) {
    return Arbitraries.of(true, true, false).list().ofSize(rows);
  }

  @Property
  void a_finding_is_accepted_just_while_its_figure_stands_and_the_days_run(
      @ForAll("lives") Life life) {
    List<AcceptedDeviation> deviations = accepted(checked(life.before()));
    CheckedTable later = checked(life.after());
    AcceptedDeviations.Applied applied =
        new AcceptedDeviations(deviations).apply(List.of(later), life.day());
    boolean inForce = !life.day().isBefore(ON) && !life.day().isAfter(UNTIL);
    CheckedTable marked = applied.tables().get(0);
    for (Finding finding : marked.findings()) {
      int row = finding.cells().get(0).row();
      boolean same = life.before().get(row).equals(life.after().get(row));
      assertThat(finding.accepted().isPresent()).isEqualTo(same && inForce);
    }
    assertThat(marked.isClean())
        .isEqualTo(marked.findings().stream().allMatch(f -> f.accepted().isPresent()));
  }

  @Property
  void each_deviation_accepts_something_or_says_why_not(@ForAll("lives") Life life) {
    List<AcceptedDeviation> deviations = accepted(checked(life.before()));
    AcceptedDeviations.Applied applied =
        new AcceptedDeviations(deviations).apply(List.of(checked(life.after())), life.day());
    List<AcceptedDeviation> used =
        applied.tables().get(0).findings().stream().flatMap(f -> f.accepted().stream()).toList();
    List<AcceptedDeviation> all = new ArrayList<>(used);
    for (LapsedDeviation lapsed : applied.lapsed()) {
      all.add(lapsed.deviation());
      assertThat(lapsed.cause()).isEqualTo(cause(life, lapsed.deviation()));
    }
    assertThat(all).containsExactlyInAnyOrderElementsOf(deviations);
  }

  private static Cause cause(Life life, AcceptedDeviation deviation) {
    int row = deviation.cells().get(0).row();
    if (life.after().get(row) <= LIMIT) {
      return Cause.GONE;
    }
    if (!life.after().get(row).equals(life.before().get(row))) {
      return Cause.CHANGED;
    }
    return life.day().isBefore(ON) ? Cause.NOT_YET : Cause.EXPIRED;
  }

  @Property
  void nothing_is_hidden_and_what_is_removed_is_forgotten(@ForAll("lives") Life life) {
    CheckedTable plain = checked(life.after());
    AcceptedDeviations accepted = new AcceptedDeviations(accepted(checked(life.before())));
    List<CheckedTable> marked = accepted.apply(List.of(plain), life.day()).tables();
    assertThat(
            marked.get(0).findings().stream().map(f -> f.with(Optional.<AcceptedDeviation>empty())))
        .containsExactlyElementsOf(plain.findings());
    assertThat(accepted.apply(marked, life.day()).tables()).isEqualTo(marked);
    assertThat(new AcceptedDeviations(List.of()).apply(marked, life.day()).tables())
        .containsExactly(plain);
  }

  @Example
  void the_first_and_the_last_day_count() {
    CheckedTable table = checked(List.of(101L));
    AcceptedDeviations accepted = new AcceptedDeviations(accepted(table));
    for (LocalDate day : List.of(ON, UNTIL)) {
      assertThat(accepted.apply(List.of(table), day).lapsed()).isEmpty();
    }
    assertThat(cause(accepted, table, ON.minusDays(1))).isEqualTo(Cause.NOT_YET);
    assertThat(cause(accepted, table, UNTIL.plusDays(1))).isEqualTo(Cause.EXPIRED);
  }

  private static Cause cause(AcceptedDeviations accepted, CheckedTable table, LocalDate day) {
    return accepted.apply(List.of(table), day).lapsed().get(0).cause();
  }

  @Example
  void a_rule_that_was_not_checked_leaves_its_deviations_open() {
    CheckedTable table = checked(List.of(101L));
    AcceptedDeviations accepted = new AcceptedDeviations(accepted(table));
    CheckedTable off = BOOK.without(LARGE.id(), WHY).check("a.csv", table.table());
    assertThat(cause(accepted, off, ON)).isEqualTo(Cause.NOT_CHECKED);
    assertThat(cause(accepted, BOOK.check("b.csv", table.table()), ON)).isEqualTo(Cause.NO_TABLE);
  }

  @Example
  void a_second_deviation_for_one_finding_is_double() {
    CheckedTable table = checked(List.of(101L));
    List<AcceptedDeviation> twice = new ArrayList<>(accepted(table));
    twice.addAll(accepted(table));
    AcceptedDeviations.Applied applied = new AcceptedDeviations(twice).apply(List.of(table), ON);
    assertThat(applied.lapsed()).extracting(LapsedDeviation::cause).containsExactly(Cause.DOUBLE);
  }

  @Example
  void a_deviation_of_a_standard_rule_is_bound_to_its_figures_and_its_cells() {
    CheckedTable table = TableCheck.check("a.csv", SeedTables.OVERHEAD.table());
    Finding finding = table.findings().get(0);
    assertThat(AcceptedDeviation.of(table, finding, "r", "a", ON, ON).parameters())
        .containsAllEntriesOf(finding.parameters())
        .containsEntry("cell 18,3", "-12048000");
  }

  @Example
  void a_deviation_has_a_reason_an_author_and_days_in_order() {
    assertThatIllegalArgumentException().isThrownBy(() -> deviation(" ", "a", ON, ON));
    assertThatIllegalArgumentException().isThrownBy(() -> deviation("r", "", ON, ON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deviation("r", "a", ON, ON.minusDays(1)))
        .withMessageContaining("2024-01-30");
  }

  private static AcceptedDeviation deviation(
      String reason, String author, LocalDate on, LocalDate until) {
    return new AcceptedDeviation(
        "GEM-001", "a.csv", List.of(), Map.of(), reason, author, on, until);
  }
}
