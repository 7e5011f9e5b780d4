package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.SumTable.Shape;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Row;
import nl.sluitend.table.Term;
import nl.sluitend.testkit.BudgetTables;

/** Laws of rounded tables, over all shapes of small ones. */
class TableRoundingPropertiesTest {
  private static final int MOST_CELLS_TO_TRY = 12;

  @Provide
  Arbitrary<SumTable> tables() {
    return tables(Arbitraries.of(SumTable.ROWS), Arbitraries.of(SumTable.COLUMNS));
  }

  private static Arbitrary<SumTable> tables(Arbitrary<Shape> rows, Arbitrary<Shape> columns) {
    return rows.flatMap(
        row ->
            columns.flatMap(
                column ->
                    Arbitraries.of(500L, 250L, 200L, 100L, 1L)
                        .flatMap(
                            grain ->
                                Arbitraries.longs()
                                    .between(
                                        -20L * (grain == 1 ? 300 : 1), 20L * (grain == 1 ? 300 : 1))
                                    .map(number -> number * grain)
                                    .array(long[].class)
                                    .ofSize(column.free().size())
                                    .array(long[][].class)
                                    .ofSize(row.free().size())
                                    .map(free -> SumTable.of(row, column, Unit.EURO, free)))));
  }

  private static RoundedTable rounded(SumTable table, TablePolicy policy) {
    return TableRounding.to(Unit.THOUSAND)
        .keeping(table.relations())
        .with(policy)
        .round(table.table());
  }

  @Property(tries = 1500)
  void finds_the_least_change_or_proves_that_there_is_none(@ForAll("tables") SumTable table) {
    assumeThat(table.rows().size() * table.columns().size()).isLessThanOrEqualTo(MOST_CELLS_TO_TRY);
    Optional<Amount> least = table.leastByTryingAll(Unit.THOUSAND);
    RoundedTable rounded = rounded(table, TablePolicy.LEAST_CHANGE);
    if (least.isPresent()) {
      assertThat(rounded.solvability()).isIn(Solvability.GUARANTEED, Solvability.FOUND);
      assertThat(rounded.totalChange()).isEqualTo(least.get());
      assertThat(rounded.moved()).isEmpty();
    } else {
      assertThat(rounded.solvability()).isEqualTo(Solvability.IMPOSSIBLE);
      assertThat(rounded.impossibility().orElseThrow().isProvedFor(table.table(), Unit.THOUSAND))
          .isTrue();
      assertThat(rounded.moved()).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void where_a_shape_guarantees_it_there_is_a_solution(@ForAll("guaranteed") SumTable table) {
    RoundedTable rounded = rounded(table, TablePolicy.LEAST_CHANGE);
    assertThat(rounded.solvability()).isEqualTo(Solvability.GUARANTEED);
    assertThat(rounded.moved()).isEmpty();
  }

  @Provide
  Arbitrary<SumTable> guaranteed() {
    return Arbitraries.oneOf(
        tables(
            rows("one line", "flat", "total first"),
            columns("one", "unrelated", "amended", "result", "BBV", "two amendments")),
        tables(rows("one line"), columns("lasten, baten, saldo amended")),
        tables(
            rows("nested", "three levels", "lasten, baten, saldo"),
            columns("one", "unrelated", "amended", "result")),
        tables(
            rows("nested with a grand total over details too"),
            columns("one", "unrelated", "amended", "result")));
  }

  private static Arbitrary<Shape> rows(String... names) {
    return Arbitraries.of(
        SumTable.ROWS.stream().filter(shape -> List.of(names).contains(shape.name())).toList());
  }

  private static Arbitrary<Shape> columns(String... names) {
    return Arbitraries.of(
        SumTable.COLUMNS.stream().filter(shape -> List.of(names).contains(shape.name())).toList());
  }

  @Property(tries = 300)
  void all_relations_hold_unless_the_policy_is_plain(
      @ForAll("tables") SumTable table, @ForAll TablePolicy policy) {
    RoundedTable rounded = rounded(table, policy);
    List<Verdict> verdicts =
        Judge.judge(rounded.table(), rounded.relations()).stream()
            .flatMap(judged -> judged.instances().stream())
            .map(Instance::verdict)
            .toList();
    if (policy == TablePolicy.PLAIN) {
      long open = verdicts.stream().filter(verdict -> verdict != Verdict.EXACT).count();
      assertThat(rounded.gaps()).hasSize((int) open);
      assertThat(rounded.shifts()).isEmpty();
    } else {
      assertThat(verdicts).allMatch(verdict -> verdict == Verdict.EXACT);
      assertThat(rounded.gaps()).isEmpty();
    }
  }

  @Property(tries = 500)
  void the_certificate_says_what_is_printed_and_nothing_else(
      @ForAll("tables") SumTable table, @ForAll TablePolicy policy, @ForAll Random random) {
    RoundedTable rounded = rounded(table, policy);
    RoundingCertificate certificate = rounded.certificate();
    assertThat(certificate.holdsFor(table.table(), rounded.table())).isTrue();
    // One figure elsewhere and it no longer holds.
    int row = random.nextInt(rounded.table().rows().size());
    int column = random.nextInt(rounded.table().columns().size());
    Row own = rounded.table().rows().get(row);
    List<Cell> cells = new ArrayList<>(own.cells());
    Amount amount = SumTable.amount(rounded.table(), row, column).plus(Unit.THOUSAND.step());
    cells.set(column, Cell.money(new Figure(amount, Unit.THOUSAND)));
    BudgetTable.Builder other = BudgetTable.builder(Unit.THOUSAND);
    rounded.table().columns().forEach(other::column);
    for (int r = 0; r < rounded.table().rows().size(); r++) {
      other.row(r == row ? own.withCells(cells) : rounded.table().rows().get(r));
    }
    boolean isInASum =
        rounded.relations().stream()
            .anyMatch(relation -> holds(relation, relation.axis() == Axis.ROWS ? row : column));
    boolean mayBeCeiling =
        !isInASum
            && SumTable.amount(rounded.table(), row, column)
                    .compareTo(SumTable.amount(table.table(), row, column))
                < 0;
    assertThat(certificate.holdsFor(table.table(), other.build())).isEqualTo(mayBeCeiling);
  }

  private static boolean holds(Relation relation, int line) {
    return relation.result() == line
        || relation.terms().stream().anyMatch(term -> term.index() == line);
  }

  @Property(tries = 300)
  void every_figure_is_floor_or_ceiling_and_zeros_multiples_and_signs_stay(
      @ForAll("tables") SumTable table, @ForAll("closing") TablePolicy policy) {
    RoundedTable rounded = rounded(table, policy);
    assumeThat(rounded.solvability()).isNotEqualTo(Solvability.IMPOSSIBLE);
    forEachCell(
        table.table(),
        cell -> {
          Amount exact = SumTable.amount(table.table(), cell.row(), cell.column());
          Amount printed = SumTable.amount(rounded.table(), cell.row(), cell.column());
          assertThat(printed)
              .isIn(
                  exact.roundedTo(Unit.THOUSAND, RoundingMode.FLOOR),
                  exact.roundedTo(Unit.THOUSAND, RoundingMode.CEILING));
          assertThat(printed.signum()).isIn(0, exact.signum());
        });
  }

  @Provide
  Arbitrary<TablePolicy> closing() {
    return Arbitraries.of(TablePolicy.LEAST_CHANGE, TablePolicy.KEEP_TOTALS);
  }

  @Property(tries = 200)
  void only_cells_named_as_shifted_are_not_the_nearest(
      @ForAll("tables") SumTable table, @ForAll("closing") TablePolicy policy) {
    RoundedTable rounded = rounded(table, policy);
    List<CellReference> shifted = rounded.shifts().stream().map(CellShift::cell).toList();
    Amount[] total = {Amount.ZERO};
    forEachCell(
        table.table(),
        cell -> {
          Amount exact = SumTable.amount(table.table(), cell.row(), cell.column());
          Amount printed = SumTable.amount(rounded.table(), cell.row(), cell.column());
          Amount distance = printed.minus(exact).abs();
          total[0] = total[0].plus(distance);
          assertThat(shifted.contains(cell))
              .isEqualTo(distance.compareTo(Unit.THOUSAND.half()) > 0);
        });
    assertThat(rounded.totalChange()).isEqualTo(total[0]);
  }

  @Property(tries = 200)
  void rounding_again_changes_nothing(
      @ForAll("tables") SumTable table, @ForAll("computing") TablePolicy policy) {
    RoundedTable once = rounded(table, policy);
    RoundedTable twice =
        TableRounding.to(Unit.THOUSAND).keeping(once.relations()).with(policy).round(once.table());
    assertThat(twice.table()).isEqualTo(once.table());
    assertThat(twice.shifts()).isEmpty();
    assertThat(twice.totalChange()).isEqualTo(Amount.ZERO);
  }

  @Provide
  Arbitrary<TablePolicy> computing() {
    return Arbitraries.of(TablePolicy.values()).filter(policy -> policy != TablePolicy.PLAIN);
  }

  @Property(tries = 200)
  void the_order_of_rows_does_not_change_the_total_change(
      @ForAll("tables") SumTable table, @ForAll Random random) {
    int rows = table.table().rows().size();
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      order.add(row);
    }
    Collections.shuffle(order, random);
    BudgetTable.Builder builder = BudgetTable.builder(table.table().unit());
    table.table().columns().forEach(builder::column);
    for (int row : order) {
      Row own = table.table().rows().get(row);
      builder.row(own);
    }
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : table.relations()) {
      relations.add(
          relation.axis() == Axis.ROWS
              ? Relation.declared(
                  relation.axis(),
                  order.indexOf(relation.result()),
                  relation.terms().stream()
                      .map(term -> new Term(order.indexOf(term.index()), term.sign()))
                      .toList())
              : relation);
    }
    Collections.shuffle(relations, random);
    RoundedTable shuffled =
        TableRounding.to(Unit.THOUSAND).keeping(relations).round(builder.build());
    RoundedTable own = rounded(table, TablePolicy.LEAST_CHANGE);
    assertThat(shuffled.solvability() == Solvability.IMPOSSIBLE)
        .isEqualTo(own.solvability() == Solvability.IMPOSSIBLE);
    if (own.solvability() != Solvability.IMPOSSIBLE) {
      assertThat(shuffled.totalChange()).isEqualTo(own.totalChange());
    }
  }

  @Property(tries = 200)
  void totals_that_come_first_are_never_further_away_than_otherwise(
      @ForAll("totalled") SumTable table) {
    RoundedTable first = rounded(table, TablePolicy.KEEP_TOTALS);
    RoundedTable least = rounded(table, TablePolicy.LEAST_CHANGE);
    int last = table.table().rows().size() - 1;
    assertThat(distance(table, first, last)).isLessThanOrEqualTo(distance(table, least, last));
    assertThat(least.totalChange()).isLessThanOrEqualTo(first.totalChange());
  }

  @Property(tries = 300)
  void from_the_top_down_is_as_good_as_level_by_level(@ForAll("tables") SumTable table) {
    List<Relation.Linear> relations = new ArrayList<>();
    table.relations().forEach(relation -> relations.add((Relation.Linear) relation));
    RoundingProblem problem = ExactTable.read(table.table(), Unit.THOUSAND, relations);
    TableSolver solver = new TableSolver(problem, TableSolver.USUAL);
    Freedom freedom = Freedom.adjacent(problem);
    TableSolver.Solution found = solver.solve(freedom);
    assumeThat(found.isFound()).isTrue();
    Optional<Levels> levels = Optional.of(Levels.of(problem));
    List<Integer> slowly = Closing.byLevels(solver, freedom, found, levels);
    List<Integer> first = Closing.byLevels(solver, freedom, solver.solve(freedom, levels), levels);
    assertThat(costs(freedom, levels.get(), first)).isEqualTo(costs(freedom, levels.get(), slowly));
  }

  /** What the cells of each level cost. */
  private static Map<Integer, Long> costs(Freedom freedom, Levels levels, List<Integer> steps) {
    Map<Integer, Long> costs = new TreeMap<>();
    for (int cell = 0; cell < steps.size(); cell++) {
      costs.merge(levels.ofCell(cell), freedom.cost(cell, steps.get(cell)), Long::sum);
    }
    return costs;
  }

  @Provide
  Arbitrary<SumTable> totalled() {
    return tables(
        rows("flat", "nested", "three levels", "lasten, baten, saldo"),
        columns("one", "unrelated", "amended", "result"));
  }

  private static Amount distance(SumTable table, RoundedTable rounded, int row) {
    Amount distance = Amount.ZERO;
    for (int column = 0; column < table.table().columns().size(); column++) {
      distance =
          distance.plus(
              SumTable.amount(rounded.table(), row, column)
                  .minus(SumTable.amount(table.table(), row, column))
                  .abs());
    }
    return distance;
  }

  @Property(tries = 200)
  void details_that_are_kept_are_the_nearest(@ForAll("tables") SumTable table) {
    RoundedTable rounded = rounded(table, TablePolicy.KEEP_DETAILS);
    for (int row : table.rows()) {
      for (int column : table.columns()) {
        Amount exact = SumTable.amount(table.table(), row, column);
        assertThat(SumTable.amount(rounded.table(), row, column))
            .isEqualTo(exact.roundedTo(Unit.THOUSAND, RoundingMode.HALF_UP));
      }
    }
  }

  @Property(tries = 150)
  void what_is_printed_closes_to_the_last_digit_for_whoever_checks_it(
      @ForAll("budgets") BudgetTable table, @ForAll("computing") TablePolicy policy) {
    RoundedTable rounded = TableRounding.to(Unit.THOUSAND).with(policy).round(table);
    assertThat(rounded.gaps()).isEmpty();
    assertThat(TableCheck.check("table", rounded.table()).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.NOTHING_TO_CHECK);
  }

  @Provide
  Arbitrary<BudgetTable> budgets() {
    return Arbitraries.oneOf(
            BudgetTables.flat().exact().in(Unit.EURO).tables(),
            BudgetTables.nested().exact().in(Unit.EURO).tables(),
            BudgetTables.withBothSides().exact().in(Unit.EURO).tables(),
            Arbitraries.randomValue(LabelledTable::of),
            Arbitraries.randomValue(LabelledTable::of))
        .filter(table -> TableCheck.check("table", table).verdict() == TableVerdict.CLOSES);
  }

  private interface Visit {
    void cell(CellReference cell);
  }

  private static void forEachCell(BudgetTable table, Visit visit) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Optional<Figure> figure = table.figure(row, column);
        assertThat(figure).isPresent();
        visit.cell(new CellReference(row, column));
      }
    }
  }
}
