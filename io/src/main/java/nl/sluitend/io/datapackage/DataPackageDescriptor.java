package nl.sluitend.io.datapackage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Reading;

/**
 * What the {@code datapackage.json} of a package says (see {@link DataPackage}).
 *
 * @param name the name of the package: small letters, digits, dots, hyphens, _ and /
 * @param title its title, if it has one
 * @param sources where its tables come from
 * @param resources its files, at least one, with names and paths that differ
 * @param notes the object {@code sluitend} of the package, if it has one: any members, carried
 *     through
 */
record DataPackageDescriptor(
    String name,
    Optional<String> title,
    List<Source> sources,
    List<ResourceDescriptor> resources,
    Optional<JsonValue> notes) {
  /** Copies the lists, and checks the names. */
  DataPackageDescriptor {
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
   * @param source what problems call the description
   */
  static Reading<DataPackageDescriptor> read(Path folder, String source) {
    JsonProblems problems = new JsonProblems(source);
    Optional<DataPackageDescriptor> descriptor =
        JsonDocument.read(file(folder), problems)
            .flatMap(new DescriptorReader(problems, PackageFiles.in(folder(folder)))::read);
    return new Reading<>(descriptor, problems.all());
  }

  /** Reads the content of a {@code datapackage.json} without looking for its files. */
  static Reading<DataPackageDescriptor> read(String source, byte[] bytes) {
    JsonProblems problems = new JsonProblems(source);
    Optional<DataPackageDescriptor> descriptor =
        JsonDocument.read(bytes, problems)
            .flatMap(new DescriptorReader(problems, PackageFiles.ANY)::read);
    return new Reading<>(descriptor, problems.all());
  }

  /**
   * The content of {@code datapackage.json}. The same description always gives the same text, one
   * field, column or row a line.
   *
   * @throws IllegalArgumentException if it could not be read back: what is expected of a table is
   *     nested too deep, or the whole is too large
   */
  String toJson() {
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
