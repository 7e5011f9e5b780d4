package nl.sluitend.io.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;

/**
 * Tables with their sources, in a folder with a {@code datapackage.json}. Reading what was written
 * gives the same package, but for what reading has to say.
 *
 * <p>A table whose path ends in {@code .csv} is written as printed, and what print does not show
 * stands in the description; where print would lose something even so (words that look like a
 * figure, say), the file is a tidy CSV, which loses nothing. With {@code .json} it is a table JSON.
 *
 * <p>The {@code datapackage.json} is one of Frictionless (Data Package and Table Schema, version
 * 1), with an object {@code sluitend} per resource for what they do not have. Properties of
 * Frictionless that are not here are passed over; in {@code sluitend} nothing unknown is.
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
 * <p>What is only carried through is JSON text. It is kept on one line in one form: members stay in
 * their order and numbers as they are written; blanks and escapes do not count.
 *
 * @param name the name of the package: small letters, digits, dots, hyphens, _ and /
 * @param title its title, if it has one
 * @param sources where all its tables come from
 * @param tables its tables, with names and paths that differ
 * @param notes the object {@code sluitend} of the package, if it has one: a JSON object with any
 *     members, carried through
 */
public record DataPackage(
    String name,
    Optional<String> title,
    List<Source> sources,
    List<Table> tables,
    Optional<String> notes) {
  private static final String CSV = ".csv";
  private static final String JSON = ".json";

  /**
   * Where data come from.
   *
   * @param title what it is called, such as a document and a page
   * @param path its address or its file, if it has one; it is never opened
   */
  public record Source(String title, Optional<String> path) {
    /** Checks that both are there. */
    public Source {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * A table in a package.
   *
   * @param name its name in the package
   * @param path its file, relative to the folder, ending in {@code .csv} or {@code .json}
   * @param reading the table, and what reading it had to say
   * @param sources where it comes from
   * @param expect one JSON value, not null, carried through; the seeds keep there what checking
   *     must find
   */
  public record Table(
      String name,
      String path,
      Reading<BudgetTable> reading,
      List<Source> sources,
      Optional<String> expect) {
    /** Copies the sources, checks the ending of the path, and brings the JSON to one form. */
    public Table {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(expect, "expect");
      sources = List.copyOf(sources);
      if (!isTable(path)) {
        throw new IllegalArgumentException(
            "The path of a table ends in .csv or .json, but was '" + path + "'");
      }
      if (expect.isPresent()) {
        JsonValue value = json("What is expected of table '" + name + "'", expect.get());
        if (value.kind() == JsonValue.Kind.NULL) {
          throw new IllegalArgumentException(
              "What is expected of table '" + name + "' is any JSON but null");
        }
        expect = Optional.of(value.toString());
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

  /** Copies the lists, and brings the JSON to one form. */
  public DataPackage {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(notes, "notes");
    sources = List.copyOf(sources);
    tables = List.copyOf(tables);
    if (notes.isPresent()) {
      JsonValue value = json("The notes of package '" + name + "'", notes.get());
      if (value.kind() != JsonValue.Kind.OBJECT) {
        throw new IllegalArgumentException(
            "The notes of package '" + name + "' are an object, but were " + value.shown());
      }
      notes = Optional.of(value.toString());
    }
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
            new DataPackage(
                found.name(),
                found.title(),
                found.sources(),
                tables,
                found.notes().map(JsonValue::toString))),
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
   *     there is no table, one could not be read whole, no CSV can hold one that should become a
   *     CSV (half a surrogate pair; a table without rows), or what is carried through is nested too
   *     deep to be read back
   */
  public void write(Path folder) throws IOException {
    List<TableFile> files = tables.stream().map(DataPackage::file).toList();
    DataPackageDescriptor descriptor =
        new DataPackageDescriptor(
            name,
            title,
            sources,
            files.stream().map(TableFile::descriptor).toList(),
            notes.map(JsonValue::parse));
    String json = descriptor.toJson();
    Files.createDirectories(folder);
    for (TableFile file : files) {
      Path path = folder.resolve(file.descriptor().path());
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
      AtomicFile.write(path, file.text());
    }
    AtomicFile.write(folder.resolve(Names.DESCRIPTOR), json);
  }

  private static JsonValue json(String what, String text) {
    try {
      return JsonValue.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(what + " must be one JSON value: " + e.getMessage(), e);
    }
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
        resource.name(),
        resource.path(),
        reading,
        resource.sources(),
        resource.notes().expect().map(JsonValue::toString));
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
