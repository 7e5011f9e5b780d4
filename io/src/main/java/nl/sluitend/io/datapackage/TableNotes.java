package nl.sluitend.io.datapackage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.money.Unit;
import nl.sluitend.table.SignConvention;

/**
 * What we say of a table in a package beside what Frictionless has: the object {@code sluitend} of
 * its resource.
 *
 * @param unit the unit of the figures, if it is stated
 * @param document the document that the table is from, if it is stated
 * @param convention the sign convention, if it is declared
 * @param rows what rows mean where print does not show it
 * @param expect any JSON but null, carried through; the seeds keep there what checking must find
 */
record TableNotes(
    Optional<Unit> unit,
    Optional<String> document,
    Optional<SignConvention> convention,
    List<RowNote> rows,
    Optional<JsonValue> expect) {
  /** Nothing is said. */
  static final TableNotes NONE =
      new TableNotes(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /** Copies the notes on rows, and checks that there is one per row. */
  TableNotes {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(convention, "convention");
    rows = List.copyOf(rows);
    if (rows.stream().map(RowNote::row).distinct().count() < rows.size()) {
      throw new IllegalArgumentException("A row has one note, but some have more");
    }
    if (expect.isPresent() && expect.get().kind() == JsonValue.Kind.NULL) {
      throw new IllegalArgumentException("What is expected is any JSON but null");
    }
  }
}
