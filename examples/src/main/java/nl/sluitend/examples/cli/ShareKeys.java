package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sluitend.io.csv.KeysCsv;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.publish.Keys;

/**
 * The keys of a file, and how heavily each counts.
 *
 * @param file where they come from
 * @param columns the keys
 */
record ShareKeys(Path file, List<Keys> columns) {
  /** Reads the columns of the file, and says what is wrong with it. */
  static Reading<List<Keys>> read(Path file) {
    if (!Files.exists(file)) {
      return refused(file, "FIL-001", "een bestand dat bestaat", "a file that exists");
    }
    if (Files.isDirectory(file)) {
      return refused(
          file, "FIL-005", "een bestand met sleutels, geen map", "a file of keys, no folder");
    }
    return KeysCsv.read(file);
  }

  private static Reading<List<Keys>> refused(Path file, String code, String dutch, String english) {
    String name = file.toString();
    Message expected = new Message(dutch, english);
    return Reading.failed(
        List.of(Problem.of(code, Problem.Level.ERROR, Place.file(name), name, expected)));
  }

  /** One key of all, by their weights; without weights, the only one. */
  Keys weighed(Map<String, String> weights) {
    return weights.isEmpty() ? only() : mixed(weights);
  }

  private Keys only() {
    if (columns.size() > 1) {
      String names = names();
      throw new Unusable(
          "%s heeft meer dan een sleutel: '%s'; --weight zegt welke meetelt, en hoe zwaar"
              .formatted(file, names),
          "%s has more than one key: '%s'; --weight says which counts, and how heavily"
              .formatted(file, names));
    }
    return columns.get(0);
  }

  private Keys mixed(Map<String, String> weights) {
    List<Keys.Part> parts = new ArrayList<>();
    for (Map.Entry<String, String> weight : weights.entrySet()) {
      Keys column = named(weight.getKey());
      BigDecimal number = NumberConverter.number(weight.getValue());
      if (number.signum() > 0) {
        parts.add(new Keys.Part(number, column));
      }
    }
    if (parts.isEmpty()) {
      throw new Unusable(
          "alle gewichten zijn nul, zodat niemand iets krijgt",
          "all weights are zero, so that nobody gets anything");
    }
    // A single key stays what it is, so that it is shown as it was given.
    return parts.size() == 1 ? parts.get(0).keys() : Keys.mix(name(weights), parts);
  }

  private static Message name(Map<String, String> weights) {
    List<String> parts = new ArrayList<>();
    weights.forEach((name, weight) -> parts.add(weight + " × " + name));
    return Message.same(String.join(" + ", parts));
  }

  private Keys named(String name) {
    return columns.stream()
        .filter(column -> column.name().dutch().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Unusable(
                    "%s heeft geen sleutel '%s'; er zijn '%s'".formatted(file, name, names()),
                    "%s has no key '%s'; there are '%s'".formatted(file, name, names())));
  }

  private String names() {
    return String.join("', '", columns.stream().map(column -> column.name().dutch()).toList());
  }
}
