package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.TableFacts;
import nl.sluitend.io.InputLimits;
import nl.sluitend.io.report.ReportedFindings;
import nl.sluitend.io.rules.AcceptedFile;
import nl.sluitend.io.rules.RuleSetFile;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.ruleset.RuleSet;

/** Reads the files that say how to check, and says what is wrong with them. */
final class Inputs {
  private final PrintWriter err;
  private final Language language;
  private Optional<byte[]> ruleFile = Optional.empty();
  private boolean failed;

  Inputs(PrintWriter err, Language language) {
    this.err = err;
    this.language = language;
  }

  /** Whether any file could not be read whole; then nothing is to be checked by it. */
  boolean hasFailed() {
    return failed;
  }

  /** The rules of the library, with those of a file. */
  RuleBook rules(Optional<Path> file) {
    return file.flatMap(this::ruleSet)
        .map(rules -> rules.apply(RuleBook.standard()))
        .orElse(RuleBook.standard());
  }

  private Optional<RuleSet> ruleSet(Path file) {
    ruleFile = content(file);
    // What could not be read at all is read once more for its problem.
    return whole(
        ruleFile
            .map(bytes -> RuleSetFile.read(file.toString(), bytes))
            .orElseGet(() -> RuleSetFile.read(file)));
  }

  /** Says which names in the file with rules none of the tables has. */
  void sayUnused(Optional<Path> file, List<TableFiles.Found> found) {
    if (file.isEmpty() || ruleFile.isEmpty()) {
      return;
    }
    List<TableFacts> tables = new ArrayList<>();
    for (TableFiles.Found table : found) {
      table.reading().value().ifPresent(t -> tables.add(TableFacts.of(table.source(), t)));
    }
    RuleSetFile.unused(file.get().toString(), ruleFile.get(), tables).forEach(this::say);
  }

  private static Optional<byte[]> content(Path file) {
    try {
      return InputLimits.read(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The accepted deviations of a file. */
  Optional<AcceptedDeviations> accepted(Optional<Path> file) {
    return file.flatMap(f -> whole(AcceptedFile.read(f)));
  }

  /** What the report in a file states. */
  Optional<ReportedFindings> report(Optional<Path> file) {
    return file.flatMap(f -> whole(ReportedFindings.read(f)));
  }

  private <T> Optional<T> whole(Reading<T> reading) {
    reading.problems().forEach(this::say);
    failed |= reading.hasErrors();
    return reading.hasErrors() ? Optional.empty() : reading.value();
  }

  private void say(Problem problem) {
    err.println(
        "%s %s %s".formatted(problem.place(), problem.code(), problem.message().in(language)));
  }
}
