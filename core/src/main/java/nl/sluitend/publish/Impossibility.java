package nl.sluitend.publish;

import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;

/**
 * No table in this unit keeps all relations with every figure at the floor or the ceiling of its
 * exact value.
 *
 * @param relations the relations
 * @param proof why not; empty where it was decided by trying every way to print each line, and a
 *     proof by cases would be too long to write down
 */
public record Impossibility(List<Relation> relations, Optional<Proof> proof) {
  /** Copies the relations. */
  public Impossibility {
    relations = List.copyOf(relations);
  }

  /**
   * Follows the proof step by step, without what found it.
   *
   * @param exact the table of exact amounts
   * @param unit the unit it was to be printed in
   * @return true if there is a proof, and it proves what it should of that table
   */
  public boolean isProvedFor(BudgetTable exact, Unit unit) {
    return proof.isPresent() && new ProofCheck(exact, unit, relations).proves(proof.get());
  }
}
