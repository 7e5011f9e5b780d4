package nl.sluitend.relate;

import java.util.Arrays;

/** The sum of ever more lines, looked at in a few places only until it may hold. */
final class RunningSum {
  private final Lines lines;
  private final int result;
  private final int[] pivots;
  private final long[] sums;
  private final long[] slacks;
  private int[] terms = new int[16];
  private int size;

  RunningSum(Lines lines, int result, int[] pivots) {
    this.lines = lines;
    this.result = result;
    this.pivots = pivots;
    this.sums = new long[pivots.length];
    this.slacks = new long[pivots.length];
    for (int p = 0; p < pivots.length; p++) {
      slacks[p] = lines.slack(result, pivots[p]);
    }
  }

  void add(int line) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
    }
    terms[size++] = line;
    for (int p = 0; p < pivots.length; p++) {
      sums[p] += lines.value(line, pivots[p]);
      slacks[p] += lines.slack(line, pivots[p]);
    }
  }

  int result() {
    return result;
  }

  int size() {
    return size;
  }

  int[] terms() {
    int[] sorted = Arrays.copyOf(terms, size);
    Arrays.sort(sorted);
    return sorted;
  }

  int[] plus() {
    int[] signs = new int[size];
    Arrays.fill(signs, 1);
    return signs;
  }

  /** A quick look at a few places. */
  boolean mayHold() {
    int fails = 0;
    for (int p = 0; p < pivots.length; p++) {
      long difference = lines.value(result, pivots[p]) - sums[p];
      fails += Math.abs(difference) > slacks[p] ? 1 : 0;
    }
    return fails < pivots.length && 2 * fails <= pivots.length;
  }
}
