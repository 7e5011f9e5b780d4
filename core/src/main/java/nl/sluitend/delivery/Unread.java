package nl.sluitend.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What stands among the records of a section, or among the remarks, and is none: a field is
 * missing, or an amount is no number. It is in no figure, but kept as it is stated, so that it can
 * be shown and written back in its place.
 *
 * @param section the section; empty among the remarks
 * @param number its place among all that stands there, read or not, counted from 1
 * @param stated what stands there; numbers have their digits as written
 */
public record Unread(Optional<Section> section, int number, Detail stated) {
  /** Remarks stand before the data. */
  private static final Comparator<Unread> ORDER =
      Comparator.comparingInt(Unread::rank).thenComparingInt(Unread::number);

  /** Checks that all is there and that the number counts from 1. */
  public Unread {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(stated, "stated");
    if (number < 1) {
      throw new IllegalArgumentException("A record is counted from 1, but was " + number);
    }
  }

  private int rank() {
    return section.map(s -> s.compareTo(Section.EXPENDITURE)).orElse(-1);
  }

  /**
   * Puts all in the order in which they stand, and those beyond the end of their section directly
   * behind it.
   *
   * @param read how many records of a section, or remarks, were read
   */
  static List<Unread> placed(List<Unread> unread, ToIntFunction<Optional<Section>> read) {
    List<Unread> sorted = unread.stream().sorted(ORDER).toList();
    List<Unread> placed = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Unread each = sorted.get(i);
      before = i > 0 && sorted.get(i - 1).section.equals(each.section) ? before + 1 : 0;
      if (before > 0 && sorted.get(i - 1).number == each.number) {
        throw new IllegalArgumentException("Two stand in one place: " + each);
      }
      int end = read.applyAsInt(each.section) + before + 1;
      placed.add(new Unread(each.section, Math.min(each.number, end), each.stated));
    }
    return List.copyOf(placed);
  }
}
