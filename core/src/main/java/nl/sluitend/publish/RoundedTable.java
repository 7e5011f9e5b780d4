package nl.sluitend.publish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;

/**
 * A table as it can be printed, and what was done to get it.
 *
 * @param exact the table of exact amounts
 * @param table the table to print
 * @param policy what gave way
 * @param relations the relations, in the table to print
 * @param shifts the cells that do not print the nearest number of units, row by row
 * @param gaps where the printed figures do not keep a relation
 * @param totalChange how far the printed figures are from the exact ones, all together
 * @param solvability whether the table can add up at floors and ceilings
 * @param impossibility why it cannot, where it was asked for; all relations hold then too, and the
 *     cells that went further for it are those of {@link #moved()}
 * @param added the rows of the table to print that the exact one does not have, from 0
 * @param note what was done, as a sentence for the reading guide (leeswijzer)
 */
public record RoundedTable(
    BudgetTable exact,
    BudgetTable table,
    TablePolicy policy,
    List<Relation> relations,
    List<CellShift> shifts,
    List<RoundingGap> gaps,
    Amount totalChange,
    Solvability solvability,
    Optional<Impossibility> impossibility,
    List<Integer> added,
    Message note) {
  /** Copies the lists. */
  public RoundedTable {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(totalChange, "totalChange");
    Objects.requireNonNull(solvability, "solvability");
    Objects.requireNonNull(impossibility, "impossibility");
    Objects.requireNonNull(note, "note");
    relations = List.copyOf(relations);
    shifts = List.copyOf(shifts);
    gaps = List.copyOf(gaps);
    added = List.copyOf(added);
  }

  /**
   * Returns the cells that print neither the floor nor the ceiling of their exact amount.
   *
   * @return those among the shifts
   */
  public List<CellShift> moved() {
    return shifts.stream().filter(shift -> !shift.isAdjacent(table.unit())).toList();
  }

  /**
   * Says what holds in the printed table and what does not, for anybody to check: which relation
   * was given up where, and which cells went further than floor and ceiling.
   *
   * @return the certificate, which holds for {@link #exact()} and {@link #table()}
   */
  public RoundingCertificate certificate() {
    return new RoundingCertificate(relations, gaps, moved(), added);
  }
}
