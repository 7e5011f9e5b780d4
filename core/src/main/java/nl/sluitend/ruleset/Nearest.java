package nl.sluitend.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The text that looks most like another, by the number of characters that differ. */
final class Nearest {
  /** So much of a text is compared; labels are shorter. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /** The first of the nearest; empty if more than a third of the characters differ. */
  static Optional<String> of(LabelPattern pattern, List<String> texts) {
    String wanted = cut(pattern.key().replace("*", ""));
    int fewest = Math.max(1, wanted.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String text : texts) {
      String key = cut(LabelPattern.normalised(text));
      if (Math.abs(key.length() - wanted.length()) < fewest) {
        int edits = edits(wanted, key);
        if (edits < fewest) {
          fewest = edits;
          nearest = Optional.of(text);
        }
      }
    }
    return nearest;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
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
