package nl.sluitend.io.datapackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.json.JsonDocument;
import nl.sluitend.io.json.JsonProblems;
import nl.sluitend.io.json.JsonValue;
import nl.sluitend.message.Reading;

/**
 * What a {@code datapackage.json} says (Frictionless Data Package and Table Schema, version 1, with
 * an object {@code sluitend} per resource for what they do not have). Properties of Frictionless
 * that are not here are passed over; in {@code sluitend} nothing unknown is.
 *
 * <pre>{@code
 * {
 *   "profile": "tabular-data-package",
 *   "name": "diemen-2021",
 *   "title": "Jaarstukken 2021",
 *   "resources": [
 *     {
 *       "profile": "tabular-data-resource",
 *       "name": "overhead",
 *       "path": "overhead.csv",
 *       "title": "Overhead",
 *       "sources": [{"title": "Jaarstukken 2021, p. 142"}],
 *       "format": "csv",
 *       "mediatype": "text/csv",
 *       "encoding": "utf-8",
 *       "dialect": {"delimiter": ";"},
 *       "schema": {
 *         "fields": [
 *           {"name": "Soort kosten", "type": "string"},
 *           {"name": "Rekening 2021", "type": "number", "decimalChar": ",", "groupChar": "."}
 *         ],
 *         "missingValues": ["", "-", "n.b.", "p.m.", "n.v.t."]
 *       },
 *       "sluitend": {
 *         "unit": "1000",
 *         "document": "Jaarstukken 2021",
 *         "columns": [
 *           {"field": "Rekening 2021", "kind": "ACTUALS", "year": 2021, "measure": "AMOUNT"}
 *         ],
 *         "rows": [{"row": 9, "label": "ICT", "role": "DETAIL", "costKind": "ICT"}],
 *         "expect": {"verdict": "CLOSES"}
 *       }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Unit, sign convention and words are as in {@link nl.sluitend.io.json.TableJson}.
 *
 * @param name the name of the package: small letters, digits, dots, hyphens, _ and /
 * @param title its title, if it has one
 * @param sources where its tables come from
 * @param resources its files, at least one, with names and paths that differ
 * @param notes the object {@code sluitend} of the package, if it has one: any members, carried
 *     through
 */
public record DataPackageDescriptor(
    String name,
    Optional<String> title,
    List<Source> sources,
    List<ResourceDescriptor> resources,
    Optional<JsonValue> notes) {
  /**
   * Copies the lists, and checks the names.
   *
   * @param name the name of the package
   * @param title its title, if it has one
   * @param sources where its tables come from
   * @param resources its files
   * @param notes the object {@code sluitend} of the package
   */
  public DataPackageDescriptor {
    Objects.requireNonNull(title, "title");
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
    if (notes.isPresent() && notes.get().kind() != JsonValue.Kind.OBJECT) {
      throw new IllegalArgumentException("The notes of '" + name + "' are an object");
    }
    if (!Names.isName(name)) {
      throw new IllegalArgumentException("A package cannot be named '" + name + "'");
    }
    if (resources.isEmpty()) {
      throw new IllegalArgumentException("Package '" + name + "' has no resources");
    }
    if (!Names.differ(resources, ResourceDescriptor::name)
        || !Names.differ(resources, resource -> Names.pathKey(resource.path()))) {
      throw new IllegalArgumentException("Two resources of '" + name + "' have one name or path");
    }
  }

  /**
   * Reads the description of a package and sees whether its files are there.
   *
   * @param folder the folder of the package, or the {@code datapackage.json} in it
   * @return the description as far as it could be read, and every problem
   */
  public static Reading<DataPackageDescriptor> read(Path folder) {
    return read(folder, file(folder).toString());
  }

  static Reading<DataPackageDescriptor> read(Path folder, String source) {
    JsonProblems problems = new JsonProblems(source);
    Optional<DataPackageDescriptor> descriptor =
        JsonDocument.read(file(folder), problems)
            .flatMap(new DescriptorReader(problems, PackageFiles.in(folder(folder)))::read);
    return new Reading<>(descriptor, problems.all());
  }

  /**
   * Reads the description of a package without looking for its files.
   *
   * @param source what problems call it
   * @param bytes the content of a {@code datapackage.json}
   * @return the description as far as it could be read, and every problem
   */
  public static Reading<DataPackageDescriptor> read(String source, byte[] bytes) {
    JsonProblems problems = new JsonProblems(source);
    Optional<DataPackageDescriptor> descriptor =
        JsonDocument.read(bytes, problems)
            .flatMap(new DescriptorReader(problems, PackageFiles.ANY)::read);
    return new Reading<>(descriptor, problems.all());
  }

  /**
   * Writes {@code datapackage.json}, whole or not at all.
   *
   * @param folder the folder of the package, which must be there
   * @throws IOException if it cannot be written; what was there is untouched then
   * @throws IllegalArgumentException as {@link #toJson()} does
   */
  public void write(Path folder) throws IOException {
    AtomicFile.write(folder.resolve(Names.DESCRIPTOR), toJson());
  }

  /**
   * Returns the content of {@code datapackage.json}. The same description always gives the same
   * text, one field, column or row a line.
   *
   * @return JSON, lines ending in a line feed
   * @throws IllegalArgumentException if it could not be read back: what is expected of a table is
   *     nested too deep, or the whole is too large
   */
  public String toJson() {
    String json = DescriptorWriter.json(this).toLines(5);
    Reading<DataPackageDescriptor> back = read(name, json.getBytes(StandardCharsets.UTF_8));
    if (!back.value().equals(Optional.of(this)) || back.hasErrors()) {
      throw new IllegalArgumentException(
          "Package '" + name + "' could not be read back: " + back.problems());
    }
    return json;
  }

  static Path folder(Path folderOrFile) {
    if (!folderOrFile.endsWith(Names.DESCRIPTOR)) {
      return folderOrFile;
    }
    return Optional.ofNullable(folderOrFile.getParent()).orElse(Path.of(""));
  }

  private static Path file(Path folderOrFile) {
    return folderOrFile.endsWith(Names.DESCRIPTOR)
        ? folderOrFile
        : folderOrFile.resolve(Names.DESCRIPTOR);
  }
}
