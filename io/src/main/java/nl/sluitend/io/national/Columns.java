package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.national.Dimension;

/**
 * What each column of one file is, found by the headings. A column may have keys of more than one
 * dimension, such as the side and the category in {@code L1.1}.
 */
final class Columns {
  /** A column that no amounts are taken from. */
  static final int PASSED = -1;

  /**
   * The keys of a dimension in a column.
   *
   * @param column the column
   * @param dimension the index of the dimension among those that are wanted
   */
  record Keys(int column, int dimension) {}

  private final Keys[] keys;
  private final int[] amountOf;
  private final int[] once;

  private Columns(List<Keys> keys, int[] amountOf, int[] once) {
    this.keys = keys.toArray(Keys[]::new);
    this.amountOf = amountOf;
    this.once = once;
  }

  int count() {
    return amountOf.length;
  }

  /** Returns the columns of keys, from left to right. */
  Keys[] keys() {
    return keys;
  }

  /** Returns the index of the column among those of amounts, or {@link #PASSED}. */
  int amount(int column) {
    return amountOf[column];
  }

  /** Returns the columns whose keys no two rows may have together; none if any may. */
  int[] once() {
    return once;
  }

  /**
   * Finds the columns.
   *
   * @param headings the first record
   * @param wanted the dimensions whose keys are wanted
   * @param problems where a heading that is missing or there twice is told
   * @return the columns; empty if there was a problem
   */
  static Optional<Columns> find(
      CsvRecord headings,
      NationalLayout layout,
      List<Dimension> wanted,
      Place place,
      List<Problem> problems) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < headings.fields(); i++) {
      names.add(KeyDictionary.decoded(headings.text(), headings.start(i), headings.end(i)).strip());
    }
    int before = problems.size();
    List<Keys> keys = new ArrayList<>();
    for (int d = 0; d < wanted.size(); d++) {
      String heading = layout.keys().get(wanted.get(d));
      if (heading != null) {
        keys.add(new Keys(find(names, heading, place, problems), d));
      }
    }
    keys.sort((one, other) -> Integer.compare(one.column(), other.column()));
    int[] amountOf = new int[names.size()];
    Arrays.fill(amountOf, PASSED);
    for (int a = 0; a < layout.amounts().size(); a++) {
      int column = find(names, layout.amounts().get(a).heading(), place, problems);
      if (column >= 0) {
        amountOf[column] = a;
      }
    }
    int[] once =
        layout.once().stream()
            .mapToInt(each -> find(names, layout.heading(each), place, problems))
            .toArray();
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new Columns(keys, amountOf, once));
  }

  /** Finds the one heading that is spelled so, else the one that is but for its capitals. */
  private static int find(List<String> names, String heading, Place place, List<Problem> problems) {
    List<Integer> found = equal(names, heading);
    if (found.isEmpty()) {
      List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      found = equal(lower, heading.toLowerCase(Locale.ROOT));
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    Problem problem =
        Problem.of(
            "NAT-001",
            Problem.Level.ERROR,
            place,
            String.join(" | ", names),
            found.isEmpty()
                ? new Message("een kolom '" + heading + "'", "a column '" + heading + "'")
                : new Message(
                    "één kolom '" + heading + "'", "one single column '" + heading + "'"));
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
    return -1;
  }

  private static List<Integer> equal(List<String> names, String heading) {
    return IntStream.range(0, names.size())
        .filter(i -> names.get(i).equals(heading))
        .boxed()
        .toList();
  }
}
