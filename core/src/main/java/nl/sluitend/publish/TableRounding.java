package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.FoundRelation;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;

/**
 * Rounds a table of exact amounts to a unit so that it adds up in print.
 *
 * <pre>{@code
 * RoundedTable rounded = TableRounding.to(Unit.THOUSAND).round(exact);
 * rounded.table();    // what to print
 * rounded.shifts();   // the figures that are not the nearest thousand
 * rounded.note();     // the sentence for the reading guide
 * }</pre>
 *
 * <p>A table in which one direction has a single total over unrelated lines, whatever the other has
 * that makes a tree, always can be rounded so that all relations hold and every figure is the floor
 * or the ceiling of its exact value (two families of sums, each nested, make a network, and a
 * network that has a flow has one in whole units). So can nested rows beside one relation among
 * columns. Nested rows beside several related columns mostly can, which is decided exactly; where
 * they cannot, the result says so, with a proof, and names the figures that moved further: those of
 * a result column, or where it takes too long to find out, of the last column of each relation.
 * Whatever comes out, {@link RoundedTable#certificate()} says which relations hold and which
 * figures are floors and ceilings, and can be checked against both tables.
 *
 * <p>To decide it in general is NP-hard, so that limits remain, which depend on the table alone.
 * Random tables with subtotals, of which all columns hang together, were all decided up to 200 rows
 * by 16 columns in euros, and by 12 columns where all amounts are halves of the unit; with 24
 * columns up to 50 rows most were, and of 200 rows none. Those in euros came out at floors and
 * ceilings nevertheless, perhaps not with the least change ({@link Solvability#FOUND_NOT_LEAST});
 * of coarser amounts some did. Shapes matter as well: with three levels of totals over sums and
 * differences of columns, all in euros were decided up to 100 rows by 12 columns and 200 rows by 9,
 * and of 200 by 12 six in ten; where all amounts are halves of the unit, up to 50 rows by 9
 * columns, and of 100 by 7 six in ten. All of these took less than two seconds, whatever came of
 * them.
 *
 * <p>That two nested families can be rounded so is known as controlled rounding (L.H. Cox and L.R.
 * Ernst, Controlled rounding, 1982; B.D. Causey, L.H. Cox and L.R. Ernst, Applications of
 * transportation theory to statistical problems, 1985; J. Šíma, Table rounding problem, 1999). The
 * solvers are ours: this module depends on the interfaces of money alone, amounts have to stay
 * exact, ties have to be broken the same way everywhere, and a network of this kind takes less code
 * than a bridge to a solver. The time grows about as the number of cells; where nested rows meet
 * several related columns also with the number of ways to print one row, and with lines below one
 * subtotal that are all alike.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TableRounding {
  private final Unit unit;
  private final TablePolicy policy;
  private final Optional<List<Relation>> relations;

  private TableRounding(Unit unit, TablePolicy policy, Optional<List<Relation>> relations) {
    this.unit = unit;
    this.policy = policy;
    this.relations = relations;
  }

  /**
   * Starts with {@link TablePolicy#LEAST_CHANGE} and the relations that the table shows.
   *
   * @param unit the unit to print in
   * @return the rounding
   */
  public static TableRounding to(Unit unit) {
    return new TableRounding(
        Objects.requireNonNull(unit, "unit"), TablePolicy.LEAST_CHANGE, Optional.empty());
  }

  /**
   * Chooses what gives way.
   *
   * @param newPolicy the policy
   * @return the changed rounding
   */
  public TableRounding with(TablePolicy newPolicy) {
    return new TableRounding(unit, Objects.requireNonNull(newPolicy, "newPolicy"), relations);
  }

  /**
   * Chooses the relations that have to hold, instead of those that the table shows.
   *
   * @param chosen sums and differences; others have no bearing on rounding and are left out
   * @return the changed rounding
   */
  public TableRounding keeping(List<? extends Relation> chosen) {
    return new TableRounding(unit, policy, Optional.of(List.copyOf(chosen)));
  }

  /**
   * Rounds a table. Percentages, numbers, words and marks stay as they are.
   *
   * @param exact the table of exact amounts, which adds up
   * @return the table to print and what was done
   * @throws UnroundableTableException if the exact table does not add up itself, naming relation
   *     and difference; if an amount is not known as finely as the unit; or if amounts have more
   *     than 18 digits below the unit
   * @throws ArithmeticException if the table is so large and its amounts are so fine that the total
   *     change cannot be counted
   */
  public RoundedTable round(BudgetTable exact) {
    List<Relation.Linear> linear = new ArrayList<>();
    for (Relation relation : relations.orElseGet(() -> shown(exact))) {
      if (relation instanceof Relation.Linear sum && !linear.contains(sum)) {
        linear.add(sum);
      }
    }
    if (policy == TablePolicy.ROUNDING_LINE) {
      if (relations.isEmpty()) {
        // A row that shows to be a sum in two ways, such as with and without zeros, needs one line.
        Set<Integer> results = new HashSet<>();
        linear.removeIf(sum -> sum.axis() == Axis.ROWS && !results.add(sum.result()));
      }
      // What follows from other sums of rows would need the lines of all of these.
      List<Relation.Linear> others =
          DependentRelations.of(linear).stream()
              .<Relation.Linear>map(found -> linear.get(found.relation()))
              .filter(follows -> follows.axis() == Axis.ROWS)
              .toList();
      linear.removeAll(others);
    }
    RoundingProblem problem = ExactTable.read(exact, unit, linear);
    Computed computed = new Computed(problem);
    return switch (policy) {
      case LEAST_CHANGE -> closed(exact, problem, /* totalsFirst= */ false);
      case KEEP_TOTALS -> closed(exact, problem, /* totalsFirst= */ true);
      case KEEP_DETAILS -> printed(exact, problem).result(computed.fromDetails());
      case PLAIN -> printed(exact, problem).result(computed.nearest());
      case ROUNDING_LINE -> printed(exact, problem).withLines(computed.acrossColumns());
    };
  }

  private static List<Relation> shown(BudgetTable exact) {
    return FoundRelations.of(exact).relations().stream().map(FoundRelation::relation).toList();
  }

  private RoundedTable closed(BudgetTable exact, RoundingProblem problem, boolean totalsFirst) {
    Closing.Outcome outcome = new Closing(problem, TableSolver.USUAL).solve(totalsFirst);
    return printed(exact, problem)
        .with(outcome.solvability(), outcome.impossibility())
        .result(outcome.steps());
  }

  private Printing printed(BudgetTable exact, RoundingProblem problem) {
    return new Printing(exact, problem, policy);
  }
}
