package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.table.Term;

/** The rows read so far, and which of them a total has taken in. */
final class OpenRows {
  /** Rows that no total has taken in yet. */
  private final List<Integer> open = new ArrayList<>();

  /** Rows that a total has taken in, those below a total that comes first among them. */
  private final Set<Integer> taken = new HashSet<>();

  /** Rows since the last total, and of these the ones since the last heading. */
  private final List<Integer> block = new ArrayList<>();

  private int sinceHeading;
  private boolean headed;
  private final List<Integer> ofWhich = new ArrayList<>();
  private final List<Integer> summaries = new ArrayList<>();

  void addHeading() {
    sinceHeading = block.size();
    headed = true;
  }

  void addOfWhich(int row) {
    ofWhich.add(row);
  }

  /** Adds a row that a later total may take in, unless one above it did. */
  void addLeaf(int row) {
    if (!isTaken(row)) {
      open.add(row);
      block.add(row);
    }
  }

  /** Adds a total and what it takes in. */
  void addTotal(int row, List<Term> terms) {
    terms.forEach(term -> taken.add(term.index()));
    open.removeAll(taken);
    open.add(row);
    block.clear();
    ofWhich.clear();
    sinceHeading = 0;
    headed = false;
    summaries.add(row);
  }

  boolean isTaken(int row) {
    return taken.contains(row);
  }

  boolean hasTotals() {
    return !summaries.isEmpty();
  }

  List<Integer> open() {
    return open;
  }

  List<Integer> block() {
    return block;
  }

  List<Integer> sinceHeading() {
    return block.subList(sinceHeading, block.size());
  }

  /** Whether rows are all that stand since a heading, below the last total. */
  boolean areUnderHeading(Set<Integer> rows) {
    return headed && rows.equals(Set.copyOf(sinceHeading()));
  }

  /** The parts of the block that are named apart, "waarvan". */
  List<Integer> ofWhich() {
    return ofWhich;
  }

  /** The last total and what stands since; nothing if nothing does. */
  List<Integer> running() {
    return block.isEmpty() ? block : sinceTotal();
  }

  /** The last total, if there is one, and what stands since. */
  List<Integer> sinceTotal() {
    List<Integer> since = new ArrayList<>(block);
    if (hasTotals()) {
      since.add(0, summaries.get(summaries.size() - 1));
    }
    return since;
  }
}
