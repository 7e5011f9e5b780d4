package nl.sluitend.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;

/** Which taakveld the label of a row is about. */
final class TieLabels {
  private static final Pattern CODE =
      Pattern.compile(
          "\\s*(?:(?:taakveld|tv)\\s+)?([0-9]+\\.[0-9]+[a-z]?|[0-9]+\\.|[0-9])\\.?"
              + "(?![0-9.a-zA-Z,])(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TOTALS =
      Set.of(
          "totaal",
          "totalen",
          "eindtotaal",
          "generaaltotaal",
          "totaalgeneraal",
          "totaaltaakvelden",
          "totaalalletaakvelden",
          "totaalgemeente",
          "totaallasten",
          "totaalbaten",
          "totaallastenenbaten");

  private final CodeLists lists;
  private final Map<String, List<Code>> byName = new LinkedHashMap<>();

  /**
   * A label.
   *
   * @param code the taakveld or group that it is about; empty if it is about none
   * @param written the code that it begins with, which no list of the year need have; else empty
   * @param name what it says besides, without capitals, spaces and marks
   */
  record Label(Optional<Code> code, Optional<String> written, String name) {
    /** A taakveld that was found by its name, since the label has no code. */
    boolean isByName() {
      return written.isEmpty();
    }

    /** Whether it claims to be the total of the rows above it. */
    boolean isTotal() {
      return written.isEmpty() && TOTALS.contains(name);
    }

    /** Whether the number of a group stands before something else than its name. */
    boolean isGroupByNumber() {
      return written.isPresent()
          && code.filter(c -> c.isGroup() && !plain(c.name()).equals(name)).isPresent();
    }
  }

  TieLabels(CodeLists lists) {
    this.lists = lists;
    for (Code leaf : lists.leaves(CodeKind.TASK_FIELD)) {
      byName.merge(plain(leaf.name()), List.of(leaf), (one, other) -> List.of());
    }
  }

  /** The code that a label begins with, of a group with its point or without; else its name. */
  Label read(String label) {
    Matcher matcher = CODE.matcher(label);
    if (!matcher.matches()) {
      String name = plain(label);
      return new Label(named(name), Optional.empty(), name);
    }
    String code = matcher.group(1).toLowerCase(Locale.ROOT);
    Optional<Code> found =
        lists.find(CodeKind.TASK_FIELD, code).or(() -> lists.find(CodeKind.TASK_FIELD, code + "."));
    return new Label(found, Optional.of(code), plain(matcher.group(2)));
  }

  /** The one taakveld that is called so. */
  private Optional<Code> named(String name) {
    return byName.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The taakveld that a label names after the code of another one. */
  Optional<Code> contradicted(Label label) {
    return named(label.name())
        .filter(other -> label.code().filter(code -> !code.equals(other)).isPresent());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
