package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.List;

/** A row of successions.txt: codes of the list before, and where their amounts go in the next. */
record Succession(
    Validity firstYear,
    CodeKind kind,
    List<String> before,
    boolean backwards,
    List<String> after,
    boolean isReading) {
  private static final class Holder {
    private static final List<Succession> ALL = read(DataFile.lines("successions.txt"));
  }

  private static List<Succession> read(List<String> lines) {
    List<Succession> all = new ArrayList<>();
    for (String line : lines) {
      List<String> row = DataFile.cells(line);
      all.add(
          new Succession(
              Validity.parse(row.get(0)),
              CodeKind.valueOf(row.get(1)),
              DataFile.codes(row.get(2)),
              row.get(3).equals("<->"),
              DataFile.codes(row.get(4)),
              row.get(5).equals("reading")));
    }
    return List.copyOf(all);
  }

  /** What follows or precedes a code at the first year of a list. */
  static List<Succession> of(
      GovernmentLayer layer, int firstYear, boolean forward, CodeKind kind, String code) {
    return Holder.ALL.stream()
        .filter(one -> one.kind == kind && one.firstYear.covers(layer, firstYear))
        .filter(one -> forward || one.backwards)
        .filter(one -> (forward ? one.before : one.after).contains(code))
        .toList();
  }

  /** The codes on the other side. */
  List<String> other(boolean forward) {
    return forward ? after : before;
  }
}
