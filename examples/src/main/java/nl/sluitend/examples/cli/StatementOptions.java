package nl.sluitend.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.statement.StatementJson;
import nl.sluitend.io.statement.StatementMarkdown;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How statements are written: as tables, or with how each figure came about. */
final class StatementOptions {
  /** The forms of a statement. */
  enum Format {
    TEXT,
    JSON,
    MD
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|md",
      defaultValue = "text",
      description = "Tekst, JSON of Markdown (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Option(
      names = "--output",
      paramLabel = "BESTAND",
      description = "Schrijft in dit bestand, geheel of niet, in plaats van op de uitvoer.")
  private @Nullable Path output;

  Language language() {
    return lang.language();
  }

  /**
   * Computes and writes.
   *
   * @param explained whether with how each figure came about; JSON always tells
   * @return the exit code
   */
  int run(Calculation calculation, boolean explained, CommandLine command) {
    return run(calculation, explained, command, UnaryOperator.identity());
  }

  /** As {@link #run}, with what is left of each statement. */
  int run(
      Calculation calculation,
      boolean explained,
      CommandLine command,
      UnaryOperator<List<Statement>> left) {
    Optional<Calculation.Outcome> outcome;
    String text;
    try {
      outcome = calculation.compute(language(), command.getErr());
      if (outcome.isEmpty()) {
        return Sluitend.EXIT_UNUSABLE;
      }
      text = text(left.apply(outcome.get().statements()), outcome.get().unit(), explained);
    } catch (Unusable e) {
      command.getErr().println("sluitend: " + e.said().in(language()));
      return Sluitend.EXIT_UNUSABLE;
    } catch (IllegalArgumentException | ArithmeticException e) {
      // What a room refuses of its input, naming it.
      command.getErr().println("sluitend: " + e.getMessage());
      return Sluitend.EXIT_UNUSABLE;
    }
    if (!isWritten(text, command)) {
      return Sluitend.EXIT_UNUSABLE;
    }
    return outcome.get().hasFindings() ? Sluitend.EXIT_FINDINGS : Sluitend.EXIT_CLEAN;
  }

  private boolean isWritten(String text, CommandLine command) {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      command.getOut().print(text);
      return true;
    }
    try {
      AtomicFile.write(file.get(), text);
      return true;
    } catch (IOException e) {
      command.getErr().println("sluitend: %s is niet te schrijven (%s)".formatted(file.get(), e));
      return false;
    }
  }

  private String text(List<Statement> statements, Unit unit, boolean explained) {
    if (format == Format.JSON) {
      return StatementJson.write(statements, language());
    }
    return statements.stream()
        .map(statement -> page(statement, unit, explained))
        .collect(Collectors.joining("\n"));
  }

  private String page(Statement statement, Unit unit, boolean explained) {
    if (format == Format.MD) {
      return explained
          ? StatementMarkdown.explain(statement, language())
          : StatementMarkdown.write(statement, unit, language());
    }
    return explained
        ? StatementText.explain(statement, language())
        : StatementText.write(statement, unit, language());
  }
}
