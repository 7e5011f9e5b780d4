package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.TableSolver.Limits;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/** Where the search for a table ends, and what is said then. */
class TableLimitsTest {
  private static SumTable sixAmounts() {
    long[][] free = {{0, 500, 500}, {0, 0, 500}, {0, 500, 500}, {500, 0, 0}};
    return SumTable.of(SumTable.ROWS.get(3), SumTable.COLUMNS.get(4), Unit.EURO, free);
  }

  private static RoundingProblem problem(SumTable table) {
    List<Relation.Linear> relations = new ArrayList<>();
    table.relations().forEach(relation -> relations.add((Relation.Linear) relation));
    return ExactTable.read(table.table(), Unit.THOUSAND, relations);
  }

  private static boolean holds(RoundingProblem problem, List<Integer> steps) {
    return problem.claims().stream()
        .allMatch(
            claim ->
                IntStream.range(0, claim.size())
                        .map(i -> claim.sign(i) * steps.get(claim.cell(i)))
                        .sum()
                    == claim.due());
  }

  @Test
  void what_is_not_decided_is_said_to_be_so_and_adds_up_from_its_details() {
    RoundingProblem problem = problem(sixAmounts());
    for (boolean totalsFirst : List.of(true, false)) {
      Closing.Outcome outcome = new Closing(problem, new Limits(1, 1)).solve(totalsFirst);
      assertThat(outcome.solvability()).isEqualTo(Solvability.UNDECIDED);
      assertThat(outcome.impossibility()).isEmpty();
      Closing.Outcome parity = new Closing(problem, new Limits(1, 100)).solve(totalsFirst);
      assertThat(parity.solvability()).isEqualTo(Solvability.IMPOSSIBLE);
      assertThat(holds(problem, outcome.steps())).isTrue();
    }
  }

  @Test
  void what_is_impossible_stays_so_if_its_proof_would_be_too_long() {
    SumTable table = sixAmounts();
    RoundingProblem problem = problem(table);
    Closing.Outcome outcome = new Closing(problem, new Limits(1000, 0)).solve(true);
    assertThat(outcome.solvability()).isEqualTo(Solvability.IMPOSSIBLE);
    Impossibility impossibility = outcome.impossibility().orElseThrow();
    assertThat(impossibility.proof()).isEmpty();
    assertThat(impossibility.isProvedFor(table.table(), Unit.THOUSAND)).isFalse();
    assertThat(holds(problem, outcome.steps())).isTrue();
  }

  @Test
  void a_large_table_that_is_neither_network_nor_tree_is_not_decided() {
    int side = 30;
    List<List<Integer>> formulas = new ArrayList<>();
    List<Integer> allRows = new ArrayList<>();
    List<Integer> allColumns = new ArrayList<>();
    int grand = side * side + 2 * side;
    allRows.add(grand);
    allColumns.add(grand);
    for (int i = 0; i < side; i++) {
      int own = i;
      List<Integer> across = new ArrayList<>(List.of(side * side + i));
      List<Integer> down = new ArrayList<>(List.of(side * side + side + i));
      IntStream.range(0, side).forEach(k -> across.add(own * side + k + 1));
      IntStream.range(0, side).forEach(k -> down.add(k * side + own + 1));
      formulas.add(across);
      formulas.add(down);
      allRows.add(side * side + i + 1);
      allColumns.add(side * side + side + i + 1);
    }
    formulas.add(allRows);
    formulas.add(allColumns);
    SumTable.Shape rows = new SumTable.Shape("crossed", grand + 1, formulas);
    long[][] free = new long[side * side][3];
    for (int row = 0; row < free.length; row++) {
      free[row] = new long[] {row * 37L, ((long) row * row) % 1009, row * 613L};
    }
    SumTable table = SumTable.of(rows, SumTable.COLUMNS.get(4), Unit.EURO, free);
    RoundingProblem problem = problem(table);
    Closing.Outcome outcome = new Closing(problem, new Limits(1000, 1000)).solve(false);
    assertThat(outcome.solvability()).isEqualTo(Solvability.UNDECIDED);
    assertThat(holds(problem, outcome.steps())).isTrue();
  }

  @Test
  void a_level_that_takes_too_long_leaves_what_was_found() {
    RoundingProblem problem = problem(sixAmounts());
    TableSolver solver = new TableSolver(problem, new Limits(1, 1));
    List<Integer> steps = Collections.nCopies(problem.size(), 7);
    TableSolver.Solution found =
        new TableSolver.Solution(
            steps, /* guaranteed= */ false, List.of(), List.of(), new BitSet());
    assertThat(
            Closing.byLevels(
                solver, Freedom.adjacent(problem), found, Optional.of(Levels.of(problem))))
        .isEqualTo(steps);
  }

  @Test
  void lines_that_take_too_long_stay_as_they_change_least() {
    RoundingProblem problem = problem(sixAmounts());
    Freedom freedom = Freedom.adjacent(problem);
    TreeLine top = new TreeLine(freedom, 6);
    TreeLine below = new TreeLine(freedom, 2);
    top.findWays();
    below.ways = List.of(new int[] {0}, new int[] {1});
    below.costs = new long[] {5, 1};
    below.own = new long[] {1, 1};
    TreeKnot knot = new TreeKnot();
    knot.children.add(below);
    knot.targets = List.of(new int[0]);
    knot.targetOfWay = new int[] {0};
    knot.outcomes = List.of(new SumChoice.Outcome(5, List.of(0)));
    top.below.add(knot);
    List<TreeLine> order = List.of(top, below);
    assertThat(new TreeDescent(order).totalsFirst(0)).containsEntry(below, 0);
    assertThat(new TreeDescent(order).totalsFirst(1000)).containsEntry(below, 1);
  }

  @Test
  void of_amounts_too_fine_to_weigh_totals_still_come_first() {
    long thousand = 1_000_000_000_000L;
    long[][] free = new long[4][3];
    for (int row = 0; row < free.length; row++) {
      for (int column = 0; column < free[row].length; column++) {
        free[row][column] = (thousand * (7 * row + 3 * column + 2)) / 11 + row;
      }
    }
    SumTable table = SumTable.of(SumTable.ROWS.get(3), SumTable.COLUMNS.get(4), new Unit(-9), free);
    RoundingProblem problem = problem(table);
    Freedom freedom = Freedom.adjacent(problem);
    List<Integer> first = new Closing(problem, TableSolver.USUAL).solve(true).steps();
    List<Integer> least = new Closing(problem, TableSolver.USUAL).solve(false).steps();
    assertThat(holds(problem, first)).isTrue();
    assertThat(ofTotal(problem, freedom, first))
        .isLessThanOrEqualTo(ofTotal(problem, freedom, least));
  }

  private static long ofTotal(RoundingProblem problem, Freedom freedom, List<Integer> steps) {
    return IntStream.range(0, steps.size())
        .filter(cell -> problem.place(cell).row() == 6)
        .mapToLong(cell -> freedom.cost(cell, steps.get(cell)))
        .sum();
  }

  @Test
  void an_odd_number_that_would_be_even_is_a_proof() {
    SumTable table = sixAmounts();
    Impossibility impossibility =
        new Closing(problem(table), TableSolver.USUAL).solve(false).impossibility().orElseThrow();
    assertThat(impossibility.proof().orElseThrow()).isInstanceOf(Proof.Parity.class);
    assertThat(impossibility.isProvedFor(table.table(), Unit.THOUSAND)).isTrue();
    Proof.Parity proof = (Proof.Parity) impossibility.proof().get();
    List<Proof.Statement> less = proof.statements().subList(1, proof.statements().size());
    List<Proof.Statement> unknown = new ArrayList<>(proof.statements());
    unknown.add(new Proof.Statement(99, 0));
    for (List<Proof.Statement> wrong : List.of(less, unknown, List.<Proof.Statement>of())) {
      assertThat(
              new Impossibility(table.relations(), Optional.of(new Proof.Parity(wrong)))
                  .isProvedFor(table.table(), Unit.THOUSAND))
          .isFalse();
    }
    List<Relation> others = new ArrayList<>(table.relations());
    Collections.reverse(others);
    assertThat(
            new Impossibility(others, Optional.of(proof)).isProvedFor(table.table(), Unit.THOUSAND))
        .isFalse();
    assertThatThrownBy(() -> new Proof.Statement(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proof.Statement(0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Flat rows, beside columns the last of which looks back at the first. */
  private static SumTable ring(int lines) {
    List<Integer> total = new ArrayList<>(List.of(lines));
    IntStream.rangeClosed(1, lines).forEach(total::add);
    SumTable.Shape rows = new SumTable.Shape("flat", lines + 1, List.of(total));
    SumTable.Shape columns =
        SumTable.Shape.of(
            "ring",
            8,
            new int[] {2, 1, 2},
            new int[] {4, 3, 4},
            new int[] {6, 5, 6},
            new int[] {7, 7, -1});
    long[][] free = new long[lines][4];
    for (int row = 0; row < lines; row++) {
      for (int column = 0; column < free[row].length; column++) {
        free[row][column] = (row * 7919L + column * 104_729L + row * (long) row * column) % 99_991;
      }
    }
    return SumTable.of(rows, columns, Unit.EURO, free);
  }

  @Test
  void what_is_not_decided_is_printed_one_relation_of_columns_after_the_other() {
    RoundingProblem problem = problem(ring(100));
    for (boolean totalsFirst : List.of(true, false)) {
      Closing.Outcome outcome = new Closing(problem, new Limits(400, 1)).solve(totalsFirst);
      assertThat(outcome.solvability()).isEqualTo(Solvability.UNDECIDED);
      assertThat(holds(problem, outcome.steps())).isTrue();
      List<Integer> steps = outcome.steps();
      // From details alone the grand total would be tens of units away.
      assertThat(steps).allMatch(step -> -2 <= step && step <= 3);
      assertThat(steps.stream().filter(step -> step < 0 || step > 1)).hasSizeLessThan(20);
    }
  }

  @Test
  void columns_that_are_tied_twice_are_left_to_their_details() {
    SumTable.Shape columns =
        SumTable.Shape.of("twice", 3, new int[] {2, 1, 2}, new int[] {2, 1, -2});
    long[][] free = {{100, 0}, {250, 0}, {370, 0}, {480, 0}};
    RoundingProblem problem = problem(SumTable.of(SumTable.ROWS.get(3), columns, Unit.EURO, free));
    assertThat(new ColumnByColumn(problem, TableSolver.USUAL, /* totalsFirst= */ false).steps())
        .isEmpty();
  }

  @Test
  void cases_within_cases_end_before_the_stack_does() {
    RoundingProblem problem = problem(ring(2000)).claiming(List.of(0));
    Freedom adjacent = Freedom.adjacent(problem);
    Part part = Part.of(problem, adjacent).get(0);
    CaseSearch.Outcome outcome =
        CaseSearch.search(problem, adjacent, part, /* first= */ true, Long.MAX_VALUE);
    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.proof()).isEmpty();
  }

  @Test
  void sums_of_too_many_dimensions_are_given_up() {
    int[][] vectors = new int[2][70];
    Arrays.fill(vectors[1], 1);
    List<int[][]> members = List.<int[][]>of(vectors);
    List<long[]> costs = List.of(new long[] {1, 2});
    List<int[]> targets = List.of(new int[70]);
    assertThatThrownBy(() -> SumChoice.solve(members, costs, targets, 1000))
        .isInstanceOf(SumChoice.TooMany.class)
        .hasMessage("too many partial sums");
  }

  @Test
  void sums_that_nothing_reaches_are_never() {
    List<int[][]> members = List.of(new int[][] {{0, 0}, {1, 1}}, new int[][] {{0, 0}, {1, 1}});
    List<long[]> costs = List.of(new long[] {1, 2}, new long[] {5, 1});
    List<int[]> targets = List.of(new int[] {1, 1}, new int[] {1, 0}, new int[] {3, 3});
    assertThat(SumChoice.solve(members, costs, targets, 1000))
        .containsExactly(
            new SumChoice.Outcome(2, List.of(0, 1)),
            new SumChoice.Outcome(SumChoice.NEVER, List.of()),
            new SumChoice.Outcome(SumChoice.NEVER, List.of()));
    assertThat(SumChoice.solve(members, costs, targets.subList(2, 3), 1000))
        .containsExactly(new SumChoice.Outcome(SumChoice.NEVER, List.of()));
  }

  @Test
  void a_relation_that_follows_from_two_others_is_found() {
    List<Relation.Linear> relations =
        List.of(sum(2, 0, 1), sum(5, 3, 4), sum(6, 2, 5), sum(6, 0, 1, 3, 4));
    assertThat(DependentRelations.of(relations))
        .containsExactly(new DependentRelations.Dependency(3, List.of(0, 1, 2)));
    assertThat(DependentRelations.of(relations.subList(0, 3))).isEmpty();
  }

  private static Relation.Linear sum(int result, int... terms) {
    return Relation.declared(
        Axis.ROWS, result, IntStream.of(terms).mapToObj(term -> new Term(term, 1)).toList());
  }

  @Test
  void places_count_from_zero() {
    assertThatThrownBy(() -> new Proof.Contradiction(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proof.Contradiction(0, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RoundingGap(sum(1, 0), -1, Amount.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_proof_holds_for_differences_that_are_printed_the_other_way_round() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Begroting", ColumnKind.OTHER))
            .column(Column.of("Rekening", ColumnKind.OTHER))
            .column(Column.of("Som", ColumnKind.OTHER))
            .column(Column.of("Verschil", ColumnKind.OTHER))
            .detail("Een", 500, 1500, 2000, 1000)
            .row(
                Row.of(
                    "Twee",
                    RowRole.DETAIL,
                    List.of(Cell.empty(), Cell.dash(), Cell.dash(), Cell.text("?"))))
            .build();
    Relation sum = columns(2, 1);
    Relation difference = columns(3, -1);
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND).keeping(List.of(sum, difference)).round(table);
    assertThat(rounded.solvability()).isEqualTo(Solvability.IMPOSSIBLE);
    assertThat(rounded.impossibility().orElseThrow().isProvedFor(table, Unit.THOUSAND)).isTrue();
    for (int relation : new int[] {0, 1}) {
      Proof nothing = new Proof.Contradiction(relation, 1);
      assertThat(
              new Impossibility(List.of(sum, difference), Optional.of(nothing))
                  .isProvedFor(table, Unit.THOUSAND))
          .isFalse();
    }
  }

  private static Relation columns(int result, int sign) {
    return Relation.declared(Axis.COLUMNS, result, List.of(new Term(0, 1), new Term(1, sign)));
  }

  @Test
  void a_proof_about_what_is_no_amount_proves_nothing() {
    SumTable table = sixAmounts();
    Proof contradiction = new Proof.Contradiction(99, 0);
    Proof outside = new Proof.Cases(new CellReference(0, 0), contradiction, contradiction);
    BudgetTable words =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Begroting", ColumnKind.OTHER))
            .row(Row.of("Een", RowRole.DETAIL, List.of(Cell.text("volgt"))))
            .build();
    assertThat(
            new Impossibility(table.relations(), Optional.of(outside))
                .isProvedFor(words, Unit.THOUSAND))
        .isFalse();
    assertThat(
            new Impossibility(table.relations(), Optional.of(outside))
                .isProvedFor(table.table(), Unit.THOUSAND))
        .isFalse();
  }
}
