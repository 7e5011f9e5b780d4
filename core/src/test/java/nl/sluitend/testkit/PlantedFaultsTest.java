package nl.sluitend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

class PlantedFaultsTest {
  private static final BudgetTable TABLE =
      BudgetTable.builder(Unit.THOUSAND)
          .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
          .column(Column.of(ColumnKind.ACTUALS, 2021))
          .column(Column.of(ColumnKind.RESULT, 2021))
          .detail("Huisvesting", -1322, -1391, -69)
          .detail("Facilitair", -462, -483, -21)
          .total("Totaal", -1784, -1874, -90)
          .build();

  @Provide
  Arbitrary<ValidTable> all() {
    return BudgetTables.all();
  }

  @Provide
  Arbitrary<ValidTable> exact() {
    return BudgetTables.nested().withAmendments(1, 2).exact().valid();
  }

  @Test
  void every_kind_but_letters_is_planted() {
    assertThat(PlantedFaults.of(TABLE, 1))
        .extracting(PlantedFault::kind)
        .containsOnly(
            Arrays.stream(FaultKind.values())
                .filter(kind -> kind != FaultKind.LETTER)
                .toArray(FaultKind[]::new));
  }

  @Test
  void rounding_faults_are_just_beyond_what_rounding_explains() {
    // Totals that are already 1 off, which half a unit for each of four figures explains.
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Wegen", 120, 131)
            .detail("Groen", 80, 76)
            .detail("Afval", 45, 52)
            .total("Totaal", 246, 258)
            .build();
    assertThat(PlantedFaults.of(table, 1))
        .filteredOn(fault -> fault.kind() == FaultKind.ROUNDING)
        .extracting(fault -> fault.plantIn(table).cell(3, fault.cells().get(0).column()))
        .containsExactlyInAnyOrder(thousands(242), thousands(248), thousands(256), thousands(262));
  }

  private static Cell thousands(long units) {
    return Cell.money(Figure.of(units, Unit.THOUSAND));
  }

  @Property(tries = 200)
  void rounding_cannot_explain_a_rounding_fault(
      @ForAll("all") ValidTable valid, @ForAll long seed) {
    for (PlantedFault fault : valid.faults(seed)) {
      if (fault.kind() == FaultKind.ROUNDING) {
        assertThat(Judge.judge(fault.plantIn(valid.table()), valid.relations()))
            .as(() -> fault + valid.toString())
            .anyMatch(judged -> judged.count(Verdict.BROKEN) > 0);
      }
    }
  }

  @Test
  void figures_that_say_the_same_are_not_in_the_wrong_column() {
    Cell nought = thousands(0);
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .row(Row.of("Bestuur", RowRole.DETAIL, List.of(nought, Cell.dash())))
            .row(
                Row.of(
                    "Zorg",
                    RowRole.DETAIL,
                    List.of(thousands(2), Cell.money(Figure.of(2_000, Unit.EURO)))))
            .row(Row.of("Sport", RowRole.DETAIL, List.of(thousands(2), Cell.dash())))
            .build();
    assertThat(PlantedFaults.of(table, 1))
        .filteredOn(fault -> fault.kind() == FaultKind.WRONG_COLUMN)
        .extracting(PlantedFault::cells)
        .containsExactly(List.of(new CellReference(2, 0), new CellReference(2, 1)));
  }

  @Test
  void a_fault_is_refused_by_another_table() {
    PlantedFault fault = PlantedFaults.of(TABLE, 1).get(0);
    BudgetTable spoilt = fault.plantIn(TABLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault.plantIn(spoilt))
        .withMessageContaining("not for that table");
  }

  @Property(tries = 200)
  void a_fault_changes_its_cells_and_no_others_and_is_undone(
      @ForAll("all") ValidTable valid, @ForAll long seed) {
    BudgetTable table = valid.table();
    for (PlantedFault fault : some(valid.faults(seed))) {
      BudgetTable spoilt = fault.plantIn(table);
      for (int r = 0; r < table.rows().size(); r++) {
        for (int c = 0; c < table.columns().size(); c++) {
          boolean own = fault.cells().contains(new CellReference(r, c));
          assertThat(spoilt.cell(r, c).equals(table.cell(r, c))).isNotEqualTo(own);
        }
      }
      for (CellChange change : fault.undoing()) {
        assertThat(spoilt.cell(change.cell().row(), change.cell().column()))
            .isEqualTo(change.before());
      }
      assertThat(new PlantedFault(fault.kind(), fault.undoing()).plantIn(spoilt)).isEqualTo(table);
    }
  }

  @Property(tries = 200)
  void the_same_seed_gives_the_same_faults_each_once(
      @ForAll("all") ValidTable valid, @ForAll long seed) {
    List<PlantedFault> faults = valid.faults(seed);
    assertThat(valid.faults(seed)).isEqualTo(faults);
    assertThat(new HashSet<>(faults)).hasSameSizeAs(faults);
  }

  /** In a table of exact amounts with results, every figure is part of a sum. */
  @Property(tries = 200)
  void no_fault_of_whole_units_leaves_every_relation_exact(
      @ForAll("exact") ValidTable valid, @ForAll long seed) {
    for (PlantedFault fault : some(valid.faults(seed))) {
      assertThat(Judge.judge(fault.plantIn(valid.table()), valid.relations()))
          .as(() -> fault + valid.toString())
          .anyMatch(judged -> judged.count(Verdict.EXACT) < judged.instances().size());
    }
  }

  private static List<PlantedFault> some(List<PlantedFault> faults) {
    int step = Math.max(1, faults.size() / 20);
    return IntStream.range(0, faults.size())
        .filter(i -> i % step == 0)
        .mapToObj(faults::get)
        .toList();
  }
}
