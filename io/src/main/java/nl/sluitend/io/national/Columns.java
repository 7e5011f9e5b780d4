package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.national.Dimension;

/** What each column of one file is, found by the headings. */
final class Columns {
  /** A column that nothing is taken from. */
  static final int PASSED = -1;

  private final int[] dimensions;
  private final int[] amountOf;

  private Columns(int[] dimensions, int[] amountOf) {
    this.dimensions = dimensions;
    this.amountOf = amountOf;
  }

  int count() {
    return dimensions.length;
  }

  /** Returns the index of the dimension that a column has keys of, or {@link #PASSED}. */
  int dimension(int column) {
    return dimensions[column];
  }

  /** Returns the index of the column among those of amounts, or {@link #PASSED}. */
  int amount(int column) {
    return amountOf[column];
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
    int[] dimensions = passed(names.size());
    for (int d = 0; d < wanted.size(); d++) {
      String heading = layout.keys().get(wanted.get(d));
      if (heading != null) {
        put(dimensions, find(names, heading, place, problems), d);
      }
    }
    int[] amountOf = passed(names.size());
    for (int a = 0; a < layout.amounts().size(); a++) {
      put(amountOf, find(names, layout.amounts().get(a).heading(), place, problems), a);
    }
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new Columns(dimensions, amountOf));
  }

  private static int[] passed(int size) {
    int[] all = new int[size];
    Arrays.fill(all, PASSED);
    return all;
  }

  private static void put(int[] of, int column, int value) {
    if (column >= 0) {
      of[column] = value;
    }
  }

  private static int find(List<String> names, String heading, Place place, List<Problem> problems) {
    int first = names.indexOf(heading);
    if (first >= 0 && first == names.lastIndexOf(heading)) {
      return first;
    }
    String found = String.join(" | ", names);
    problems.add(
        Problem.of(
            "NAT-001",
            Problem.Level.ERROR,
            place,
            found,
            first < 0
                ? new Message("een kolom '" + heading + "'", "a column '" + heading + "'")
                : new Message(
                    "één kolom '" + heading + "'", "one single column '" + heading + "'")));
    return -1;
  }
}
