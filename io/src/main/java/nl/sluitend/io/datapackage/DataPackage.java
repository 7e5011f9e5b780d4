package nl.sluitend.io.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.json.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;

/**
 * Tables with their sources, in a folder with a {@code datapackage.json} (see {@link
 * DataPackageDescriptor} for what it says). Reading what was written gives the same package, but
 * for what reading has to say.
 *
 * <p>A table whose path ends in {@code .csv} is written as printed, and what print does not show
 * stands in the description; where print would lose something even so (words that look like a
 * figure, say), the file is a tidy CSV, which loses nothing. With {@code .json} it is a table JSON.
 *
 * @param name the name of the package: small letters, digits, dots, hyphens, _ and /
 * @param title its title, if it has one
 * @param sources where all its tables come from
 * @param tables its tables, with names and paths that differ
 * @param notes the object {@code sluitend} of the package, if it has one: any members, carried
 *     through
 */
public record DataPackage(
    String name,
    Optional<String> title,
    List<Source> sources,
    List<Table> tables,
    Optional<JsonValue> notes) {
  private static final String CSV = ".csv";
  private static final String JSON = ".json";

  /**
   * A table in a package.
   *
   * @param name its name in the package
   * @param path its file, relative to the folder, ending in {@code .csv} or {@code .json}
   * @param reading the table, and what reading it had to say
   * @param sources where it comes from
   * @param expect any JSON but null, carried through; the seeds keep there what checking must find
   */
  public record Table(
      String name,
      String path,
      Reading<BudgetTable> reading,
      List<Source> sources,
      Optional<JsonValue> expect) {
    /**
     * Copies the sources, and checks the ending of the path.
     *
     * @param name its name in the package
     * @param path its file, relative to the folder
     * @param reading the table
     * @param sources where it comes from
     * @param expect any JSON but null
     */
    public Table {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(expect, "expect");
      sources = List.copyOf(sources);
      if (!isTable(path)) {
        throw new IllegalArgumentException(
            "The path of a table ends in .csv or .json, but was '" + path + "'");
      }
    }

    /**
     * Returns a table to write.
     *
     * @param name its name in the package
     * @param path its file
     * @param table the table
     * @return the table in its package
     */
    public static Table of(String name, String path, BudgetTable table) {
      return new Table(name, path, Reading.of(table), List.of(), Optional.empty());
    }

    private Table withoutProblems() {
      return new Table(name, path, new Reading<>(reading.value(), List.of()), sources, expect);
    }
  }

  /**
   * Copies the lists.
   *
   * @param name the name of the package
   * @param title its title, if it has one
   * @param sources where all its tables come from
   * @param tables its tables
   * @param notes the object {@code sluitend} of the package
   */
  public DataPackage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(notes, "notes");
    sources = List.copyOf(sources);
    tables = List.copyOf(tables);
  }

  /**
   * Reads a package and its tables.
   *
   * @param folder the folder of the package, or the {@code datapackage.json} in it
   * @return as {@link #read(Path, String, Optional)} does
   */
  public static Reading<DataPackage> read(Path folder) {
    return read(folder, folder.toString(), Optional.empty());
  }

  /**
   * Reads a package and its tables.
   *
   * @param folder the folder of the package, or the {@code datapackage.json} in it
   * @param source what problems call it
   * @param unit the unit of all tables as printed, whatever the description says; empty to take it
   *     from there or from print
   * @return the package as far as it could be read, and the problems of its description; those of a
   *     table are with the table. A resource without its file is left out, and so is one that is no
   *     table; that is said.
   */
  public static Reading<DataPackage> read(Path folder, String source, Optional<Unit> unit) {
    Path root = DataPackageDescriptor.folder(folder);
    boolean isFile = !root.equals(folder);
    String described = isFile ? source : source + "/" + Names.DESCRIPTOR;
    String prefix =
        described.endsWith(Names.DESCRIPTOR)
            ? described.substring(0, described.length() - Names.DESCRIPTOR.length())
            : described + "/";
    Reading<DataPackageDescriptor> descriptor = DataPackageDescriptor.read(folder, described);
    if (descriptor.value().isEmpty()) {
      return Reading.failed(descriptor.problems());
    }
    List<Problem> problems = new ArrayList<>(descriptor.problems());
    List<Table> tables = new ArrayList<>();
    PackageFiles files = PackageFiles.in(root);
    for (ResourceDescriptor resource : descriptor.value().get().resources()) {
      String file = prefix + resource.path();
      if (!isTable(resource.path())) {
        problems.add(passedOver(resource, file));
      } else if (files.problem(resource.path()).isEmpty()) {
        // A file that is not there has been said.
        tables.add(
            table(
                resource,
                TableReader.of(resource, file, unit).read(root.resolve(resource.path()))));
      }
    }
    DataPackageDescriptor found = descriptor.value().get();
    return new Reading<>(
        Optional.of(
            new DataPackage(found.name(), found.title(), found.sources(), tables, found.notes())),
        problems);
  }

  /**
   * Returns the same package without what reading had to say of its tables.
   *
   * @return the changed package
   */
  public DataPackage withoutProblems() {
    return new DataPackage(
        name, title, sources, tables.stream().map(Table::withoutProblems).toList(), notes);
  }

  /**
   * Writes the tables and then {@code datapackage.json}, each file whole or not at all. Nothing is
   * written before the content of every file has been made.
   *
   * @param folder the folder; it and those that the paths name are made where they are missing
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if a name or a path cannot be in a package, two are the same,
   *     there is no table, one could not be read whole, or no CSV can hold one that should become a
   *     CSV (half a surrogate pair; a table without rows)
   */
  public void write(Path folder) throws IOException {
    List<TableFile> files = tables.stream().map(DataPackage::file).toList();
    DataPackageDescriptor descriptor =
        new DataPackageDescriptor(
            name, title, sources, files.stream().map(TableFile::descriptor).toList(), notes);
    String json = descriptor.toJson();
    Files.createDirectories(folder);
    for (TableFile file : files) {
      Path path = folder.resolve(file.descriptor().path());
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
      AtomicFile.write(path, file.text());
    }
    AtomicFile.write(folder.resolve(Names.DESCRIPTOR), json);
  }

  private static TableFile file(Table table) {
    if (table.reading().hasErrors()) {
      throw new IllegalArgumentException(
          "Table '" + table.name() + "' was not read whole and is not written");
    }
    return TableFile.of(table, table.reading().orElseThrow());
  }

  static boolean isTable(String path) {
    return Names.hasEnding(path, CSV) || Names.hasEnding(path, JSON);
  }

  private static Table table(ResourceDescriptor resource, Reading<BudgetTable> reading) {
    return new Table(
        resource.name(), resource.path(), reading, resource.sources(), resource.notes().expect());
  }

  private static Problem passedOver(ResourceDescriptor resource, String file) {
    return new Problem(
        DataPackageProblem.NO_TABLE.code(),
        DataPackageProblem.NO_TABLE.level(),
        Place.file(file),
        resource.path(),
        Message.same(CSV + ", " + JSON),
        new Message(
            "Dit onderdeel is geen CSV of tabel-JSON en is overgeslagen.",
            "This resource is no CSV or table JSON and was passed over."));
  }
}
