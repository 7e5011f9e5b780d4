package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.message.Message;

/** What there is to say of the rows of a table, once for all that are alike. */
final class TieNotes {
  private final CodeLists lists;
  private final TieLabels labels;
  private final List<String> byName = new ArrayList<>();
  private final List<String> byNumber = new ArrayList<>();
  private final List<Message> contradicted = new ArrayList<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<String> sideless = new ArrayList<>();
  private final Set<String> sidelessColumns = new LinkedHashSet<>();
  private final Map<List<Object>, List<String>> repeated = new LinkedHashMap<>();

  TieNotes(CodeLists lists, TieLabels labels) {
    this.lists = lists;
    this.labels = labels;
  }

  /** A row that is about a taakveld. */
  void read(String row, TieLabels.Label label, Code code) {
    String as = "'%s' = %s".formatted(row, code.code());
    if (label.isByName()) {
      byName.add(as);
    }
    if (label.isGroupByNumber()) {
      byNumber.add("%s %s".formatted(as, code.name()));
    }
    labels
        .contradicted(label)
        .ifPresent(
            other ->
                contradicted.add(
                    new Message(
                        "'%s' is vergeleken met %s, maar is zo genoemd als %s"
                            .formatted(row, code.code(), other.code()),
                        "'%s' is compared with %s, but has the name of %s"
                            .formatted(row, code.code(), other.code()))));
  }

  /** A row whose code no taakveld of the year has. */
  void unknown(String code) {
    unknown.add(code);
  }

  /** A row that says nowhere whether it is lasten, baten or saldo. */
  void withoutSide(String row) {
    sideless.add(row);
  }

  /** A column of which that holds, beside others that do say it. */
  void columnWithoutSide(String heading) {
    sidelessColumns.add("'" + heading + "'");
  }

  /** A figure of a code, in a column and of a side. */
  void compared(List<Object> what, String row) {
    repeated.computeIfAbsent(what, w -> new ArrayList<>()).add(row);
  }

  List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    if (!byName.isEmpty()) {
      notes.add(list("zonder code, gelezen aan hun naam: %s", "no code, read by name: %s", byName));
    }
    if (!byNumber.isEmpty()) {
      notes.add(
          list(
              "gelezen als hoofdtaakveld, om hun nummer: %s",
              "read as a group of taakvelden, by number: %s", byNumber));
    }
    notes.addAll(contradicted);
    unknown.forEach(code -> notes.add(unknownCode(code)));
    if (!sideless.isEmpty()) {
      notes.add(
          list(
              "niet vergeleken, want nergens staat of het lasten, baten of saldo is: %s",
              "not compared, since nothing says whether it is lasten, baten or saldo: %s",
              sideless));
    }
    if (!sidelessColumns.isEmpty()) {
      notes.add(
          list(
              "niet vergeleken, want nergens staat of het lasten, baten of saldo is: kolom %s",
              "not compared, since nothing says whether it is lasten, baten or saldo: column %s",
              sidelessColumns));
    }
    repeated.values().stream()
        .filter(rows -> rows.size() > 1)
        .distinct()
        .forEach(
            rows ->
                notes.add(
                    list(
                        "over hetzelfde taakveld, elk met het geheel vergeleken: %s",
                        "about the same taakveld, each compared with the whole: %s",
                        rows.stream().map(row -> "'" + row + "'").toList())));
    return notes;
  }

  private static Message list(String dutch, String english, Collection<String> rows) {
    String joined = String.join(", ", rows);
    return new Message(dutch.formatted(joined), english.formatted(joined));
  }

  private Message unknownCode(String code) {
    SortedSet<Integer> years = CodeLists.yearsOf(lists.layer(), CodeKind.TASK_FIELD, code);
    String of = "%s %s".formatted(lists.layer().cbsName(), lists.year());
    if (!years.isEmpty()) {
      return new Message(
          "taakveld %s is er niet in %s; het was er in %s t/m %s"
              .formatted(code, of, years.first(), years.last()),
          "there is no taakveld %s in %s; there was from %s to %s"
              .formatted(code, of, years.first(), years.last()));
    }
    String like =
        lists.nearest(CodeKind.TASK_FIELD, code).stream()
            .map(Code::code)
            .collect(Collectors.joining(", "));
    Message none =
        new Message(
            "taakveld %s is er niet in %s".formatted(code, of),
            "there is no taakveld %s in %s".formatted(code, of));
    return like.isEmpty()
        ? none
        : new Message(none.dutch() + "; wel " + like, none.english() + ", but " + like);
  }
}
