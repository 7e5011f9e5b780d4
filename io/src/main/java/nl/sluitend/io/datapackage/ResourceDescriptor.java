package nl.sluitend.io.datapackage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;

/**
 * One file of a package and what is known of it.
 *
 * @param name the name of the resource: small letters, digits, dots, hyphens, _ and /
 * @param path the file, relative to the folder of the package, with slashes
 * @param title the title of the table, if it is stated
 * @param sources where the table comes from
 * @param delimiter the mark between the fields of the CSV, if it is stated
 * @param fields the fields of the CSV, that of the labels first; none if there is no schema
 * @param notes what we say of the table beside that
 */
record ResourceDescriptor(
    String name,
    String path,
    Optional<String> title,
    List<Source> sources,
    Optional<String> delimiter,
    List<FieldDescriptor> fields,
    TableNotes notes) {
  /** Copies the lists, and checks names and path. */
  ResourceDescriptor {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(delimiter, "delimiter");
    Objects.requireNonNull(notes, "notes");
    sources = List.copyOf(sources);
    fields = List.copyOf(fields);
    if (!Names.isName(name)) {
      throw new IllegalArgumentException("A resource cannot be named '" + name + "'");
    }
    if (!Names.isSafePath(path)) {
      throw new IllegalArgumentException(
          "A path is relative and stays within the folder, but was '" + path + "'");
    }
    if (!Names.differ(fields, FieldDescriptor::name)) {
      throw new IllegalArgumentException("Two fields of '" + name + "' have one name");
    }
    if (!fields.isEmpty() && fields.get(0).meaning().isPresent()) {
      throw new IllegalArgumentException("The first field of '" + name + "' holds the labels");
    }
  }

  /** A resource of which nothing more is known. */
  static ResourceDescriptor of(String name, String path) {
    return new ResourceDescriptor(
        name, path, Optional.empty(), List.of(), Optional.empty(), List.of(), TableNotes.NONE);
  }

  ResourceDescriptor withNotes(TableNotes newNotes) {
    return new ResourceDescriptor(name, path, title, sources, delimiter, fields, newNotes);
  }

  ResourceDescriptor withCsv(String newDelimiter, List<FieldDescriptor> newFields) {
    return new ResourceDescriptor(
        name, path, title, sources, Optional.of(newDelimiter), newFields, notes);
  }

  /**
   * Adds to a table that was read from print what this resource says of it: title, document and
   * convention, the meaning of columns and of rows. Whatever does not fit is a problem, and what
   * was read stays.
   *
   * @param printed the table as read from the file, in the unit that the resource states
   * @param source what problems call the file
   * @throws IllegalArgumentException if the table was read in another unit than the stated one
   */
  Reading<BudgetTable> complete(BudgetTable printed, String source) {
    return new Completion(this, source).complete(printed);
  }
}
