package nl.sluitend.delivery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The codes that look most like one that is not in a list. */
final class CodesAlike {
  private static final int MOST = 3;
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 40;

  private CodesAlike() {}

  /**
   * At most three that differ in two characters or less: nearest first, then those alike longest.
   */
  static List<String> of(String wanted, List<String> codes) {
    if (wanted.length() > LONGEST) {
      return List.of();
    }
    return codes.stream()
        .map(code -> new Near(code, edits(wanted, code), alike(wanted, code)))
        .filter(near -> near.edits <= MOST_EDITS && near.edits < wanted.length())
        .sorted(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Near::alike, Comparator.reverseOrder()))
        .limit(MOST)
        .map(Near::code)
        .toList();
  }

  private record Near(String code, int edits, int alike) {}

  /** With how many of the same characters both begin. */
  private static int alike(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int i = 0;
    while (i < most && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  /** How many characters have to be put in, taken out or replaced. */
  private static int edits(String one, String other) {
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
