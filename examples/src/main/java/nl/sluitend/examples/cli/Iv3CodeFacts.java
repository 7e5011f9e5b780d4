package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeChanges;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.bbv.Slip;
import nl.sluitend.bbv.Successors;
import nl.sluitend.message.Message;

/** What there is to tell about one code: where it is valid, what it borders on, what breaks it. */
record Iv3CodeFacts(
    Code code,
    Optional<Code> group,
    NavigableSet<Integer> years,
    Successors predecessors,
    Successors successors,
    Map<Matrix, List<Code>> white,
    List<SeriesBreak> breaks) {

  static Iv3CodeFacts of(CodeLists lists, Code code) {
    GovernmentLayer layer = lists.layer();
    NavigableSet<Integer> known = CodeLists.years(layer);
    NavigableSet<Integer> years = CodeLists.yearsOf(layer, code.kind(), code.code());
    return new Iv3CodeFacts(
        code,
        code.group().flatMap(group -> lists.find(code.kind(), group)),
        years,
        beyond(lists, code, years.first(), -1),
        beyond(lists, code, years.last(), 1),
        white(lists, code),
        SeriesBreak.of(layer, code.kind(), code.code(), known.first(), known.last()).stream()
            .filter(one -> one.nature() != SeriesBreak.Nature.CODE)
            .toList());
  }

  /** Where a code goes in the year before its first, or after its last. */
  private static Successors beyond(CodeLists lists, Code code, int end, int step) {
    return CodeLists.years(lists.layer()).contains(end + step)
        ? CodeChanges.between(lists.layer(), end, end + step).successors(code.kind(), code.code())
        : new Successors(List.of(), /* ourReading= */ false);
  }

  private static Map<Matrix, List<Code>> white(CodeLists lists, Code code) {
    Map<Matrix, List<Code>> white = new EnumMap<>(Matrix.class);
    for (Matrix matrix : Matrix.values()) {
      if (matrix.rowKind() == code.kind() && !code.isGroup()) {
        white.put(matrix, lists.whiteCategories(matrix, code.code()));
      }
    }
    return white;
  }

  /** Why a year does not have a code, as far as there is more to say than that it has not. */
  static List<Message> absence(CodeLists lists, CodeKind kind, String typed) {
    List<Message> reasons = new ArrayList<>();
    lists.slip(kind, typed).map(Iv3CodeFacts::said).ifPresent(reasons::add);
    NavigableSet<Integer> years = CodeLists.yearsOf(lists.layer(), kind, typed);
    if (!years.isEmpty()) {
      int nearest = lists.year() > years.last() ? years.last() : years.first();
      List<String> there =
          CodeChanges.between(lists.layer(), nearest, lists.year()).successors(kind, typed).codes();
      String runs = Iv3CodesText.runs(years);
      String dutch = "%s %s bestaat in %s".formatted(kind.cbsName(), typed, runs);
      String english = "%s %s exists in %s".formatted(kind.cbsName(), typed, runs);
      String list = String.join(", ", there);
      reasons.add(
          there.isEmpty()
              ? new Message(dutch, english)
              : new Message(
                  "%s; in %s is dat %s".formatted(dutch, lists.year(), list),
                  "%s; in %s that is %s".formatted(english, lists.year(), list)));
    }
    return reasons;
  }

  private static Message said(Slip slip) {
    Message printed =
        new Message(
            "in het bestand van CBS staat hij bij vergissing", "CBS's file has it by mistake");
    return slip.right()
        .map(
            right ->
                new Message(
                    printed.dutch() + ", bedoeld is " + right,
                    printed.english() + ", for " + right))
        .orElse(printed);
  }
}
