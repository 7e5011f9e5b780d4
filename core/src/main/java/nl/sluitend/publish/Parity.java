package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for claims that cannot hold together because one is odd where the other is even: each cell
 * that may move is in an even number of them, but what is due of them together is odd. Elimination
 * in numbers modulo two finds such claims wherever there are any, also in parts that are too large
 * for any search. No such proof could come from fractions: the exact amounts keep all claims.
 */
final class Parity {
  private static final int MOST_CLAIMS = 5000;

  private final RoundingProblem problem;
  private final Freedom freedom;
  private final Part part;
  private final Map<Integer, Integer> indexes = new HashMap<>();

  /** Claims added up: the cells that are in an odd number of them, and whether odd is due. */
  private static final class Row {
    final BitSet cells = new BitSet();
    final BitSet origin = new BitSet();
    boolean odd;

    void add(Row other) {
      cells.xor(other.cells);
      origin.xor(other.origin);
      odd ^= other.odd;
    }
  }

  private Parity(RoundingProblem problem, Freedom freedom, Part part) {
    this.problem = problem;
    this.freedom = freedom;
    this.part = part;
    for (int i = 0; i < part.cells().size(); i++) {
      indexes.put(part.cells().get(i), i);
    }
  }

  /** The numbers of such claims; empty if there are none, or too many to look at. */
  static Optional<List<Integer>> contradiction(
      RoundingProblem problem, Freedom freedom, Part part) {
    return part.claims().size() > MOST_CLAIMS
        ? Optional.empty()
        : new Parity(problem, freedom, part).find();
  }

  private Optional<List<Integer>> find() {
    Map<Integer, Row> pivots = new HashMap<>();
    for (int c = 0; c < part.claims().size(); c++) {
      Row row = row(c);
      Row pivot = row;
      while (!row.cells.isEmpty() && pivot != null) {
        pivot = pivots.putIfAbsent(row.cells.nextSetBit(0), row);
        if (pivot != null) {
          row.add(pivot);
        }
      }
      if (row.cells.isEmpty() && row.odd) {
        List<Integer> claims = new ArrayList<>();
        row.origin.stream().forEach(i -> claims.add(part.claims().get(i)));
        return Optional.of(claims);
      }
    }
    return Optional.empty();
  }

  private Row row(int c) {
    Claim claim = problem.claims().get(part.claims().get(c));
    Row row = new Row();
    row.origin.set(c);
    int due = claim.due();
    for (int i = 0; i < claim.size(); i++) {
      Integer index = indexes.get(claim.cell(i));
      if (index == null) {
        due += freedom.low(claim.cell(i));
      } else {
        row.cells.flip(index);
      }
    }
    row.odd = (due & 1) != 0;
    return row;
  }
}
