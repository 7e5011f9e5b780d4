package nl.sluitend.relate;

import java.util.Arrays;
import java.util.List;

/** All ways to add, take away or leave out each line of a window. */
final class Combinations {
  /** Takes what may be a sum. */
  interface Offer {
    /**
     * Offers the lines that are added (sign 1) or taken away (sign -1).
     *
     * @param adjacent whether they are the first of the window, with none left out
     */
    void of(int[] terms, int[] signs, boolean adjacent);
  }

  private final Lines lines;
  private final int result;
  private final int[] window;
  private final int[] signs;
  private final int[] pivots;
  private final long[][] sums;
  private final long[][] slacks;

  /** The most that the lines from a depth on can add or hide, per pivot. */
  private final long[][] reach;

  Combinations(Lines lines, int result, int[] pivots, List<Integer> window) {
    this.lines = lines;
    this.result = result;
    this.window = window.stream().mapToInt(Integer::intValue).toArray();
    this.signs = new int[this.window.length];
    this.pivots = pivots;
    this.sums = new long[this.window.length + 1][pivots.length];
    this.slacks = new long[this.window.length + 1][pivots.length];
    this.reach = new long[this.window.length + 1][pivots.length];
    for (int p = 0; p < pivots.length; p++) {
      slacks[0][p] = lines.slack(result, pivots[p]);
      for (int depth = this.window.length - 1; depth >= 0; depth--) {
        int line = this.window[depth];
        reach[depth][p] =
            reach[depth + 1][p]
                + Math.abs(lines.value(line, pivots[p]))
                + lines.slack(line, pivots[p]);
      }
    }
  }

  void tryAll(Offer offer) {
    tryAll(0, offer);
  }

  private void tryAll(int depth, Offer offer) {
    if (pivots.length == 0 || !mayStillHold(depth)) {
      return;
    }
    if (depth == window.length) {
      give(offer);
      return;
    }
    for (int sign = 1; sign >= -1; sign--) {
      signs[depth] = sign;
      for (int p = 0; p < pivots.length; p++) {
        sums[depth + 1][p] = sums[depth][p] + sign * lines.value(window[depth], pivots[p]);
        slacks[depth + 1][p] =
            slacks[depth][p] + (sign == 0 ? 0 : lines.slack(window[depth], pivots[p]));
      }
      tryAll(depth + 1, offer);
    }
  }

  /** Whether the lines still to come can bring the sum to the result, but for one pivot. */
  private boolean mayStillHold(int depth) {
    int off = 0;
    for (int p = 0; p < pivots.length; p++) {
      long difference = lines.value(result, pivots[p]) - sums[depth][p];
      off += Math.abs(difference) > slacks[depth][p] + reach[depth][p] ? 1 : 0;
    }
    return off == 0 || (off == 1 && pivots.length > 2);
  }

  private void give(Offer offer) {
    int size = (int) Arrays.stream(signs).filter(sign -> sign != 0).count();
    if (size < 2) {
      return;
    }
    int[] terms = new int[size];
    int[] kept = new int[size];
    int n = 0;
    boolean adjacent = true;
    for (int i = 0; i < window.length; i++) {
      if (signs[i] != 0) {
        adjacent &= n == i;
        terms[n] = window[i];
        kept[n++] = signs[i];
      }
    }
    offer.of(terms, kept, adjacent);
  }
}
