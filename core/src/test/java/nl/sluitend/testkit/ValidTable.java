package nl.sluitend.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;

/**
 * A table that adds up, with the relations it was made from: its totals first, from top to bottom,
 * then what runs among its columns, from left to right.
 *
 * @param table the table
 * @param relations what holds in it, exactly or within rounding
 */
public record ValidTable(BudgetTable table, List<Relation> relations) {
  /** Copies the relations. */
  public ValidTable {
    Objects.requireNonNull(table, "table");
    relations = List.copyOf(relations);
  }

  /**
   * Judges the relations in the table.
   *
   * @return one per relation; none of them is broken anywhere
   */
  public List<JudgedRelation> judged() {
    return Judge.judge(table, relations);
  }

  /**
   * Returns the faults that can be planted in the table.
   *
   * @param seed which digits are spoilt, and by how much
   * @return the faults, see {@link PlantedFaults}
   */
  public List<PlantedFault> faults(long seed) {
    return PlantedFaults.of(table, judged(), seed);
  }

  /** Returns the table in aligned columns, so that a failed property shows what it failed on. */
  @Override
  public String toString() {
    return System.lineSeparator() + MarkedTable.print(table, Set.of());
  }
}
