package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** Rows that could not be read: the first of them in full, all of them counted. */
final class Faults {
  /** More than a problem shows, so that it says that it cut the text. */
  private static final int MOST_SHOWN = 100;

  private final int kept;
  private final List<Fault> first = new ArrayList<>();
  private long count;

  /** The first by the alphabet, whatever part of the file was read first. */
  private String notUtf8 = "";

  /** A faulty row, by its line from the start of what was read. */
  private record Fault(String code, long line, int column, String found, Message expected) {}

  Faults(int kept) {
    this.kept = kept;
  }

  long count() {
    return count;
  }

  /** Takes one; lines count from 0 here. */
  void add(String code, long line, int column, String found, Message expected) {
    count++;
    if (first.size() < kept) {
      String shown = found.substring(0, Math.min(found.length(), MOST_SHOWN));
      first.add(new Fault(code, line, column, shown, expected));
    }
  }

  /** Takes a key that was read as windows-1252. */
  void addNotUtf8(String key) {
    if (notUtf8.isEmpty() || key.compareTo(notUtf8) < 0) {
      notUtf8 = key;
    }
  }

  /** Takes all of what comes next in the file, after so many lines. */
  void addAll(Faults next, long linesBefore) {
    count += next.count;
    if (!next.notUtf8.isEmpty()) {
      addNotUtf8(next.notUtf8);
    }
    for (Fault fault : next.first) {
      if (first.size() < kept) {
        long line = Math.addExact(fault.line, linesBefore);
        first.add(new Fault(fault.code, line, fault.column, fault.found, fault.expected));
      }
    }
  }

  /** Returns what was decided about a file that its reader should know. */
  List<Problem> notices(String file) {
    return notUtf8.isEmpty() ? List.of() : List.of(notUtf8(file, notUtf8));
  }

  /** Says that a file is no UTF-8, by the first that was read otherwise. */
  static Problem notUtf8(String file, String found) {
    return Problem.of(
        "NAT-008",
        Problem.Level.NOTICE,
        Place.file(file),
        found,
        new Message(
            "geen UTF-8, en gelezen als windows-1252; dat geldt voor elke sleutel van het"
                + " bestand die geen UTF-8 is",
            "no UTF-8, and read as windows-1252; so is every key of the file that is no UTF-8"));
  }

  /** Returns those that are kept, as problems of a file. */
  List<Problem> problems(String file) {
    return first.stream().map(fault -> problem(file, fault)).toList();
  }

  private static Problem problem(String file, Fault fault) {
    int line = (int) Math.min(fault.line + 1, Integer.MAX_VALUE);
    Place place = new Place(file, line, fault.column);
    return Problem.of(fault.code, Problem.Level.ERROR, place, fault.found, fault.expected);
  }
}
