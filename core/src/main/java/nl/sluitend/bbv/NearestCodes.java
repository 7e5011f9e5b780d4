package nl.sluitend.bbv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The codes that look most like one that is not in a list. */
final class NearestCodes {
  private static final int MOST = 3;
  private static final int MOST_EDITS = 2;

  /** Longer than any code; whatever is longer still is no slip of the pen. */
  private static final int LONGEST = 40;

  private NearestCodes() {}

  /**
   * At most three that differ in two characters or less, and not in all that was written: nearest
   * first, then those alike longest, then in the order of the list.
   */
  static List<Code> to(String wanted, List<Code> codes) {
    if (wanted.length() > LONGEST) {
      return List.of();
    }
    return codes.stream()
        .map(code -> new Near(code, edits(wanted, code.code()), alike(wanted, code.code())))
        .filter(near -> near.edits <= MOST_EDITS && near.edits < wanted.length())
        .sorted(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Near::alike, Comparator.reverseOrder()))
        .limit(MOST)
        .map(Near::code)
        .toList();
  }

  private record Near(Code code, int edits, int alike) {}

  /** With how many of the same characters both begin. */
  private static int alike(String one, String other) {
    int differs = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return differs < 0 ? one.length() : differs;
  }

  /** How many characters have to be put in, taken out or replaced. */
  static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
