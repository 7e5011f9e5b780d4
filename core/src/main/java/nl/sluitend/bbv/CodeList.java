package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of one kind in one layer and year, in published order. */
final class CodeList {
  private final List<Code> codes;
  private final List<Code> leaves;
  private final List<String> leafCodes = new ArrayList<>();
  private final Map<String, Code> byCode = new LinkedHashMap<>();

  private CodeList(List<Code> codes) {
    List<Code> withoutGroups = new ArrayList<>();
    for (Code code : codes) {
      byCode.put(code.code(), code);
      if (!code.isGroup()) {
        withoutGroups.add(code);
        leafCodes.add(code.code());
      }
    }
    this.codes = List.copyOf(codes);
    leaves = List.copyOf(withoutGroups);
  }

  /** Makes the list from the rows that are valid in a year. */
  static CodeList of(List<CodeRow> rows, int year) {
    List<Code> codes = new ArrayList<>();
    List<CodeRow> above = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      CodeRow row = rows.get(at);
      while (!above.isEmpty() && above.get(above.size() - 1).indent() >= row.indent()) {
        above.remove(above.size() - 1);
      }
      Optional<String> group =
          above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1).code(year));
      boolean isGroup = at + 1 < rows.size() && rows.get(at + 1).indent() > row.indent();
      codes.add(new Code(row.kind(), row.code(year), row.name(year), group, isGroup));
      above.add(row);
    }
    return new CodeList(codes);
  }

  List<Code> codes() {
    return codes;
  }

  List<Code> leaves() {
    return leaves;
  }

  Optional<Code> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The leaves that a text names: codes, and a..b for all from a up to and including b. */
  List<String> expand(String text) {
    List<String> named = new ArrayList<>();
    for (String word : DataFile.words(text)) {
      int dots = word.indexOf("..");
      if (dots < 0) {
        named.add(word);
      } else {
        int from = leafCodes.indexOf(word.substring(0, dots));
        int to = leafCodes.indexOf(word.substring(dots + 2));
        named.addAll(leafCodes.subList(from, to + 1));
      }
    }
    return named;
  }
}
