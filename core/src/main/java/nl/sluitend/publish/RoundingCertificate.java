package nl.sluitend.publish;

import java.util.List;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;

/**
 * What a printed table is, whatever policy or fallback it comes from: all relations hold in every
 * place but those named, with the difference there, and every figure is the floor or the ceiling of
 * its exact value but those named, with what they print instead. Anybody can check it against the
 * two tables.
 *
 * @param relations the relations, in the printed table
 * @param gaps where the printed figures do not keep a relation
 * @param moved the cells that print neither the floor nor the ceiling of their exact amount
 * @param added the rows of the printed table that the exact one does not have, from 0
 */
public record RoundingCertificate(
    List<Relation> relations, List<RoundingGap> gaps, List<CellShift> moved, List<Integer> added) {
  /** Copies the lists. */
  public RoundingCertificate {
    relations = List.copyOf(relations);
    gaps = List.copyOf(gaps);
    moved = List.copyOf(moved);
    added = List.copyOf(added);
  }

  /**
   * Checks every cell and every relation in every place, without what made the printed table.
   *
   * @param exact the table of exact amounts
   * @param printed the table to print
   * @return true if the printed table is what this says, no more and no less
   */
  public boolean holdsFor(BudgetTable exact, BudgetTable printed) {
    return new CertificateCheck(this, exact, printed).holds();
  }
}
