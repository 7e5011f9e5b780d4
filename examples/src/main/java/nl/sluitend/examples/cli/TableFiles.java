package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.io.InputLimits;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.datapackage.DataPackage;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;

/** Finds the tables in files and folders, and reads them. */
final class TableFiles {
  /**
   * A table that was read, or what is left of the attempt.
   *
   * @param source the path as found
   * @param reading the table and the problems of reading it
   */
  record Found(String source, Reading<BudgetTable> reading) {}

  private static final String DESCRIPTOR = "datapackage.json";

  private final Optional<Unit> unit;
  private final List<Found> found = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  TableFiles(Optional<Unit> unit) {
    this.unit = unit;
  }

  /** What was found; of a table that was named twice, the first. */
  List<Found> found() {
    Set<String> sources = new HashSet<>();
    return found.stream()
        .filter(one -> one.reading().value().isEmpty() || sources.add(one.source()))
        .toList();
  }

  List<String> passedOver() {
    return passedOver;
  }

  void add(Path path) {
    add(path, path.toString());
  }

  /** Adds a file or folder under the name that the report gives it. */
  void add(Path path, String name) {
    if (Files.isDirectory(path)) {
      addFolder(path, name);
    } else if (!Files.exists(path)) {
      refuse("FIL-001", name, "een bestand of map die bestaat", "a file or folder that exists");
    } else if (!addFile(path, name)) {
      refuse(
          "FIL-002",
          name,
          "een CSV, een tabel-JSON of een datapackage.json",
          "a CSV, a table JSON or a datapackage.json");
    }
  }

  private void addFolder(Path folder, String name) {
    int before = found.size();
    Map<Path, String> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .forEach(file -> files.put(file, named(name, folder.relativize(file))));
    } catch (IOException | UncheckedIOException e) {
      refuse("FIL-003", name, "een map die te lezen is", "a folder that can be read");
      return;
    }
    addAll(files);
    if (found.size() == before) {
      refuse("FIL-004", name, "een map met minstens één tabel", "a folder with at least one table");
    }
  }

  /** What a data package describes is read through it, and not again as a file of its own. */
  private void addAll(Map<Path, String> files) {
    Map<Path, Found> described = new LinkedHashMap<>();
    List<Path> descriptors = files.keySet().stream().filter(TableFiles::isDescriptor).toList();
    for (Path descriptor : descriptors) {
      read(descriptor, files.getOrDefault(descriptor, descriptor.toString()), described);
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Optional<Found> table = Optional.ofNullable(described.remove(file.getKey()));
      if (table.isPresent()) {
        found.add(table.get());
      } else if (!descriptors.contains(file.getKey()) && !addFile(file.getKey(), file.getValue())) {
        passedOver.add(file.getValue());
      }
    }
    found.addAll(described.values());
  }

  /** Whether the file is of a kind that holds tables; if so, they have been added. */
  private boolean addFile(Path file, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (isDescriptor(file)) {
      Map<Path, Found> described = new LinkedHashMap<>();
      read(file, name, described);
      found.addAll(described.values());
      return true;
    }
    if (!lower.endsWith(".csv") && !lower.endsWith(".json")) {
      return false;
    }
    Optional<byte[]> content;
    try {
      content = InputLimits.read(file);
    } catch (IOException e) {
      refuse("FIL-005", name, "een bestand dat te openen is", "a file that can be opened");
      return true;
    }
    if (content.isEmpty()) {
      String most = InputLimits.MAX_BYTES + " bytes";
      refuse("FIL-006", name, "hoogstens " + most, "at most " + most);
      return true;
    }
    byte[] bytes = content.get();
    if (lower.endsWith(".csv")) {
      found.add(new Found(name, csv(bytes, name, file)));
      return true;
    }
    boolean table = new String(bytes, StandardCharsets.UTF_8).contains("\"sluitend-table/");
    if (table) {
      found.add(new Found(name, TableJson.read(name, bytes)));
    }
    return table;
  }

  private Reading<BudgetTable> csv(byte[] bytes, String name, Path file) {
    if (TidyCsv.isTidy(bytes)) {
      return TidyCsv.read(bytes, name);
    }
    ReadOptions options = ReadOptions.of(name);
    if (unit.isPresent()) {
      options = options.withUnit(unit.get());
    }
    // Tables that lie in one folder are taken to be of one document.
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    return PrintedCsv.read(
        bytes, folder.isPresent() ? options.withDocument(folder.get().toString()) : options);
  }

  private void read(Path descriptor, String name, Map<Path, Found> tables) {
    Path folder = Optional.ofNullable(descriptor.getParent()).orElse(Path.of(""));
    String prefix = name.substring(0, name.length() - DESCRIPTOR.length());
    Reading<DataPackage> reading = DataPackage.read(descriptor, name, unit);
    if (reading.value().isEmpty()) {
      tables.put(descriptor, new Found(name, Reading.failed(reading.problems())));
      return;
    }
    for (DataPackage.Table table : reading.value().get().tables()) {
      tables.put(folder.resolve(table.path()), new Found(prefix + table.path(), table.reading()));
    }
    if (reading.problems().stream().anyMatch(Problem::isError)) {
      tables.put(descriptor, new Found(name, Reading.failed(reading.problems())));
    }
  }

  private static boolean isDescriptor(Path file) {
    return Optional.ofNullable(file.getFileName())
        .map(name -> name.toString().equals(DESCRIPTOR))
        .orElse(false);
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String named(String folder, Path relative) {
    String separator = folder.endsWith("/") || folder.endsWith("\\") ? "" : "/";
    return folder + separator + relative.toString().replace('\\', '/');
  }

  private void refuse(String code, String name, String dutch, String english) {
    Problem problem =
        Problem.of(code, Problem.Level.ERROR, Place.file(name), name, new Message(dutch, english));
    found.add(new Found(name, Reading.failed(List.of(problem))));
  }
}
