package nl.sluitend.publish;

import java.util.List;
import java.util.Objects;
import nl.sluitend.table.CellReference;

/**
 * A proof that the cells of a table cannot all be printed as floor or ceiling such that all
 * relations hold. Either it goes through cases until, in each, one relation cannot hold in one
 * place; or it adds up relations until nothing is left but that an odd number is even. Both can be
 * followed with pencil and paper.
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

  /**
   * Relations that cannot all hold, whatever their cells print: together they count every cell that
   * is no whole number of units an even number of times, so that what these cells print adds up to
   * an even number of units; but what the others of their cells print adds up to an odd one, and
   * all of it should be even, as the sides of each relation are equal.
   *
   * @param statements the relations, each in one place
   */
  record Parity(List<Statement> statements) implements Proof {
    /** Copies the list. */
    public Parity {
      statements = List.copyOf(statements);
    }
  }

  /**
   * What a relation says in one place.
   *
   * @param relation which of the relations, from 0
   * @param place the column (of rows) or row (of columns), from 0
   */
  record Statement(int relation, int place) {
    /** Checks that both count from 0. */
    public Statement {
      if (relation < 0 || place < 0) {
        throw new IllegalArgumentException(
            "Relations and places count from 0, but was " + relation + ", " + place);
      }
    }
  }
}
