package nl.sluitend.publish;

import java.util.Objects;
import nl.sluitend.table.CellReference;

/**
 * A proof that the cells of a table cannot all be printed as floor or ceiling such that all
 * relations hold: it goes through cases until, in each, one relation cannot hold in one place. It
 * can be followed with pencil and paper.
 */
public sealed interface Proof {
  /**
   * A cell is printed as its floor or as its ceiling, and neither is possible.
   *
   * @param cell the cell
   * @param floor why its floor is not possible
   * @param ceiling why its ceiling is not possible
   */
  record Cases(CellReference cell, Proof floor, Proof ceiling) implements Proof {
    /** Checks that all is there. */
    public Cases {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(floor, "floor");
      Objects.requireNonNull(ceiling, "ceiling");
    }
  }

  /**
   * A relation cannot hold in one place: whatever its undecided cells print, its sides differ.
   *
   * @param relation which of the relations, from 0
   * @param place the column (of rows) or row (of columns), from 0
   */
  record Contradiction(int relation, int place) implements Proof {
    /** Checks that both count from 0. */
    public Contradiction {
      if (relation < 0 || place < 0) {
        throw new IllegalArgumentException(
            "Relations and places count from 0, but was " + relation + ", " + place);
      }
    }
  }
}
