package nl.sluitend.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant to type. */
final class NearestWords {
  private static final int MOST = 3;

  private NearestWords() {}

  /** The words that need the fewest letters put in, left out or changed; capitals do not count. */
  static List<String> to(String typed, List<String> words) {
    String wanted = typed.toUpperCase(Locale.ROOT);
    return words.stream()
        .sorted(Comparator.comparing(word -> distance(wanted, word.toUpperCase(Locale.ROOT))))
        .limit(MOST)
        .toList();
  }

  /** Words that have it in them, else those that differ in few letters; none if there are none. */
  static List<String> like(String typed, List<String> words) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    List<String> longer =
        words.stream()
            .filter(word -> word.toUpperCase(Locale.ROOT).contains(wanted))
            .sorted()
            .limit(MOST)
            .toList();
    return longer.isEmpty()
        ? to(wanted, words).stream()
            .filter(word -> distance(wanted, word.toUpperCase(Locale.ROOT)) <= few(wanted))
            .toList()
        : longer;
  }

  private static int few(String word) {
    return 1 + word.length() / 4;
  }

  /** The edit distance of Levenshtein. */
  static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + changed);
      }
      last = next;
    }
    return last[other.length()];
  }
}
