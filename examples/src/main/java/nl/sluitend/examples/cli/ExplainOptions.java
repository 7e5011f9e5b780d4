package nl.sluitend.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which figures are explained, and how that is written. */
final class ExplainOptions {
  @Mixin private StatementOptions writing;

  @Option(
      names = "--figure",
      paramLabel = "TEKST",
      description = "Alleen de regels waarin deze tekst voorkomt; zonder: alle.")
  private @Nullable String figure;

  /** Computes and explains. */
  int run(Calculation calculation, CommandLine command) {
    return writing.run(calculation, /* explained= */ true, command, this::chosen);
  }

  private List<Statement> chosen(List<Statement> statements) {
    Optional<String> wanted = Optional.ofNullable(figure);
    if (wanted.isEmpty()) {
      return statements;
    }
    List<Statement> chosen =
        statements.stream()
            .map(statement -> only(statement, wanted.get()))
            .filter(statement -> !statement.lines().isEmpty())
            .toList();
    if (chosen.isEmpty()) {
      TreeSet<String> labels = new TreeSet<>();
      statements.forEach(one -> one.lines().forEach(line -> labels.add(label(line))));
      String all = String.join("', '", labels);
      throw new Unusable(
          "geen regel bevat '%s'; er zijn '%s'".formatted(wanted.get(), all),
          "no row contains '%s'; there are '%s'".formatted(wanted.get(), all));
    }
    return chosen;
  }

  private Statement only(Statement statement, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return new Statement(
        statement.title(),
        statement.columns(),
        statement.lines().stream()
            .filter(line -> label(line).toLowerCase(Locale.ROOT).contains(wanted))
            .toList(),
        statement.notes());
  }

  private String label(StatementLine line) {
    return line.label().in(writing.language());
  }
}
