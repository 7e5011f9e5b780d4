package nl.sluitend.io.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.io.InputLimits;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.Notation;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;

/**
 * Reads the file of a resource: table JSON by its ending, tidy CSV by its first line, any other CSV
 * as printed and then completed with what the resource says.
 *
 * @param resource the resource, with the unit to read in
 * @param options what is known before reading
 */
record TableReader(ResourceDescriptor resource, ReadOptions options) {
  static TableReader of(ResourceDescriptor resource, String source, Optional<Unit> unit) {
    TableNotes notes = resource.notes();
    Optional<Unit> unitToReadIn = unit.or(notes::unit);
    TableNotes adapted =
        new TableNotes(
            unitToReadIn, notes.document(), notes.convention(), notes.rows(), notes.expect());
    return new TableReader(
        resource.withNotes(adapted),
        new ReadOptions(
            source, unitToReadIn, notation(resource), notes.document(), notes.convention()));
  }

  /** The notation that the schema states, if all of its fields that state one agree. */
  private static Optional<Notation> notation(ResourceDescriptor resource) {
    Set<String> marks =
        resource.fields().stream()
            .flatMap(field -> field.decimalChar().stream())
            .collect(Collectors.toSet());
    if (marks.equals(Set.of(","))) {
      return Optional.of(Notation.DUTCH);
    }
    return marks.equals(Set.of(".")) ? Optional.of(Notation.ENGLISH) : Optional.empty();
  }

  Reading<BudgetTable> read(Path file) {
    Optional<byte[]> bytes;
    try {
      bytes = InputLimits.read(file);
    } catch (IOException e) {
      bytes = Optional.empty();
    }
    if (bytes.isPresent()) {
      return read(bytes.get());
    }
    // Each form has its own way to say that a file cannot be read.
    return isJson() ? TableJson.read(file) : PrintedCsv.read(file, options);
  }

  Reading<BudgetTable> read(byte[] bytes) {
    if (isJson()) {
      return TableJson.read(options.source(), bytes);
    }
    if (TidyCsv.isTidy(bytes)) {
      return TidyCsv.read(bytes, options.source());
    }
    Reading<BudgetTable> printed = PrintedCsv.read(bytes, options);
    if (printed.value().isEmpty()) {
      return printed;
    }
    Reading<BudgetTable> completed = resource.complete(printed.value().get(), options.source());
    List<Problem> problems = new ArrayList<>(printed.problems());
    problems.addAll(completed.problems());
    return new Reading<>(completed.value(), problems);
  }

  private boolean isJson() {
    return Names.hasEnding(resource.path(), ".json");
  }
}
