package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that claims tie together, and these claims; no claim ties them to others.
 *
 * @param cells the cells that may move, in order
 * @param claims the numbers of the claims on them, in order
 */
record Part(List<Integer> cells, List<Integer> claims) {
  /** Copies the lists. */
  Part {
    cells = List.copyOf(cells);
    claims = List.copyOf(claims);
  }

  /** All parts of a table, by their first cell. */
  static List<Part> of(RoundingProblem problem, Freedom freedom) {
    int[] parent = new int[problem.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Claim claim : problem.claims()) {
      int first = -1;
      for (int i = 0; i < claim.size(); i++) {
        if (!freedom.isFixed(claim.cell(i))) {
          int root = root(parent, claim.cell(i));
          first = first < 0 ? root : first;
          // The lower number becomes the root, so that it is the first cell of its part.
          parent[Math.max(first, root)] = Math.min(first, root);
          first = Math.min(first, root);
        }
      }
    }
    return gathered(problem, freedom, parent);
  }

  private static List<Part> gathered(RoundingProblem problem, Freedom freedom, int[] parent) {
    List<List<Integer>> cells = new ArrayList<>();
    List<List<Integer>> claims = new ArrayList<>();
    int[] part = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      if (!freedom.isFixed(i)) {
        int root = root(parent, i);
        if (root == i) {
          part[i] = cells.size();
          cells.add(new ArrayList<>());
          claims.add(new ArrayList<>());
        }
        cells.get(part[root]).add(i);
      }
    }
    for (int c = 0; c < problem.claims().size(); c++) {
      Claim claim = problem.claims().get(c);
      int free = 0;
      while (free < claim.size() && freedom.isFixed(claim.cell(free))) {
        free++;
      }
      if (free < claim.size()) {
        claims.get(part[root(parent, claim.cell(free))]).add(c);
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      parts.add(new Part(cells.get(i), claims.get(i)));
    }
    return parts;
  }

  private static int root(int[] parent, int cell) {
    int at = cell;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
