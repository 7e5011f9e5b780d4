package nl.sluitend.records;

import java.util.List;

/** Compares lists as words are: by the first difference, then by length. */
final class Lexicographic {
  private Lexicographic() {}

  static <T extends Comparable<T>> int compare(List<T> a, List<T> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int compared = a.get(i).compareTo(b.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
