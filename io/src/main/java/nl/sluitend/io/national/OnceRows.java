package nl.sluitend.io.national;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import nl.sluitend.io.national.PieceReader.Text;
import nl.sluitend.message.Message;

/**
 * The rows of a file that it should have once, by their keys. It remembers each of them, so only
 * layouts that have few rows ask for it.
 */
final class OnceRows {
  private final int[] columns;
  private final byte separator;
  private final KeyDictionary[] dictionaries;
  private final long linesBefore;

  /** A number for each beginning of a key together with what follows it. */
  private final Map<Long, Integer> longer = new HashMap<>();

  private final Map<Integer, Long> lines = new HashMap<>();

  OnceRows(Text text) {
    this.columns = text.heading().columns().once();
    this.separator = (byte) text.layout().separator();
    this.dictionaries =
        text.layout().once().stream()
            .map(text.layout()::formOf)
            .map(OnceRows::dictionary)
            .toArray(KeyDictionary[]::new);
    this.linesBefore = text.heading().lines();
  }

  private static KeyDictionary dictionary(KeyForm form) {
    Map<String, Integer> codes = new HashMap<>();
    return new KeyDictionary(
        form, key -> codes.computeIfAbsent(key, each -> codes.size()), notUtf8 -> {});
  }

  /**
   * Takes a row, the rows before it in its file having been taken.
   *
   * @param line the line on which it begins, from 0 for the first after the headings
   * @return whether it is the first of its kind; else its fault was added
   */
  boolean take(CsvRecord row, long line, Faults faults) {
    if (columns.length == 0) {
      return true;
    }
    int key = 0;
    for (int i = 0; i < columns.length; i++) {
      int code =
          dictionaries[i].codeOf(row.text(), row.start(columns[i]), row.end(columns[i]), separator);
      long both = ((long) key << Integer.SIZE) | (code + 1L);
      key = longer.computeIfAbsent(both, each -> longer.size() + 1);
    }
    Long first = lines.putIfAbsent(key, line);
    if (first == null) {
      return true;
    }
    long shown = first + linesBefore + 1;
    faults.add(
        "NAT-007",
        line,
        columns[0] + 1,
        shown(row),
        new Message(
            "een regel die er nog niet was; deze staat al op regel " + shown,
            "a row that was not there yet; this one is on line " + shown + " already"));
    return false;
  }

  private String shown(CsvRecord row) {
    StringJoiner keys = new StringJoiner(" ");
    IntStream.range(0, columns.length)
        .mapToObj(i -> dictionaries[i].form().key(SlowRows.text(row, columns[i]).strip()))
        .forEach(keys::add);
    return keys.toString();
  }
}
