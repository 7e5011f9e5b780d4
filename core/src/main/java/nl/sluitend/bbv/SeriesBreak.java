package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;

/**
 * A year from which figures on a code cannot be compared with earlier ones without more. Whoever
 * makes a series over years asks for these first: the best known is taakveld 0.4 in 2025, whose
 * definition changed while its code did not.
 *
 * @param kind the list
 * @param code the code
 * @param year the first year of the new state
 * @param nature what changes
 * @param reason why, as a sentence
 */
public record SeriesBreak(CodeKind kind, String code, int year, Nature nature, Message reason) {
  /** Checks that all of it is there. */
  public SeriesBreak {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(reason, "reason");
  }

  /** What can change. */
  public enum Nature {
    /** CBS changed the definition. */
    DEFINITION,
    /** Other codes took over part of it, or may have. */
    SCOPE,
    /** Another name; the files do not say whether what it holds changed as well. */
    NAME,
    /** The code begins or ends. */
    CODE
  }

  private static final class Holder {
    private static final List<List<String>> ROWS =
        DataFile.lines("breaks.txt").stream().map(DataFile::cells).toList();
  }

  /**
   * Returns what breaks a series of figures on a code.
   *
   * @param layer the layer of government
   * @param kind the list
   * @param code the code
   * @param from one end of the series
   * @param to the other end, before or after
   * @return the breaks by year; empty for a series that is not broken, as far as is known
   * @throws IllegalArgumentException if there are no lists for one of the years
   */
  public static List<SeriesBreak> of(
      GovernmentLayer layer, CodeKind kind, String code, int from, int to) {
    List<SeriesBreak> breaks = new ArrayList<>();
    CodeLists before = CodeLists.of(layer, Math.min(from, to));
    CodeLists last = CodeLists.of(layer, Math.max(from, to));
    for (int year = before.year() + 1; year <= last.year(); year++) {
      CodeLists after = CodeLists.of(layer, year);
      breaks.addAll(stated(layer, kind, code, year));
      shown(before.find(kind, code), after.find(kind, code), year).ifPresent(breaks::add);
      before = after;
    }
    return List.copyOf(breaks);
  }

  /** What our data states. */
  private static List<SeriesBreak> stated(
      GovernmentLayer layer, CodeKind kind, String code, int year) {
    return Holder.ROWS.stream()
        .filter(row -> Validity.parse(row.get(0)).covers(layer, year))
        .filter(row -> CodeKind.valueOf(row.get(1)) == kind)
        .filter(row -> DataFile.codes(row.get(2)).contains(code))
        .map(
            row ->
                new SeriesBreak(
                    kind,
                    code,
                    year,
                    Nature.valueOf(row.get(3)),
                    new Message(row.get(4), row.get(5))))
        .toList();
  }

  /** What the lists show. */
  private static Optional<SeriesBreak> shown(
      Optional<Code> before, Optional<Code> after, int year) {
    if (before.isPresent() && after.isPresent()) {
      return before.get().name().equals(after.get().name())
          ? Optional.empty()
          : Optional.of(
              made(after.get(), year, Nature.NAME, Sentences.renamed(before.get(), after.get())));
    }
    return after
        .map(code -> made(code, year, Nature.CODE, Sentences.starts(code, year)))
        .or(
            () ->
                before.map(code -> made(code, year, Nature.CODE, Sentences.ends(code, year - 1))));
  }

  private static SeriesBreak made(Code code, int year, Nature nature, Message reason) {
    return new SeriesBreak(code.kind(), code.code(), year, nature, reason);
  }
}
