package nl.sluitend.io.datapackage;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.table.Column;

/**
 * A field of a CSV file: how its texts are written (Table Schema) and what the column means.
 *
 * @param name the heading in the file, made unique if it is not
 * @param title the heading as printed, where the name is not
 * @param type the type of Table Schema, such as {@code number}
 * @param decimalChar the mark before decimals, where it is stated
 * @param groupChar the mark between thousands, where it is stated
 * @param bareNumber false if marks such as % stand beside the numbers
 * @param meaning the column, where its meaning is stated; its heading is the title, or else the
 *     name
 */
record FieldDescriptor(
    String name,
    Optional<String> title,
    String type,
    Optional<String> decimalChar,
    Optional<String> groupChar,
    boolean bareNumber,
    Optional<Column> meaning) {
  /** Checks that there is a name, and that it is of the column that is meant. */
  FieldDescriptor {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(decimalChar, "decimalChar");
    Objects.requireNonNull(groupChar, "groupChar");
    Objects.requireNonNull(meaning, "meaning");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A field has a name");
    }
    if (meaning.isPresent() && !meaning.get().heading().equals(title.orElse(name))) {
      throw new IllegalArgumentException(
          "Field '" + name + "' means a column with another heading: " + meaning.get().heading());
    }
  }

  /** A field of texts without a stated meaning, such as that of the labels. */
  static FieldDescriptor text(String name) {
    return new FieldDescriptor(
        name,
        Optional.empty(),
        "string",
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty());
  }

  /** The heading as printed: the title, or else the name. */
  String heading() {
    return title.orElse(name);
  }
}
