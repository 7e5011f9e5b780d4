package nl.sluitend.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.io.report.JsonDiff;
import nl.sluitend.io.report.ReportDiff;
import nl.sluitend.io.report.ReportedFindings;
import nl.sluitend.io.report.TextDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend diff}: compares two JSON reports. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Vergelijkt twee JSON-verslagen: welke bevindingen nieuw, gewijzigd, verdwenen en ongewijzigd"
          + " zijn.",
      "Een bevinding is dezelfde als tabel, regel en cellen dat zijn, en ongewijzigd als ook haar"
          + " cijfers, ernst en acceptatie dat zijn."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:niets nieuws vanaf de drempel",
      "1:nieuwe of gewijzigde bevindingen vanaf de drempel, of iets dat nu niet is te controleren en"
          + " eerder wel",
      "2:niet te gebruiken, of een verslag is niet te lezen"
    })
final class DiffCommand implements Callable<Integer> {
  /** How a diff is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OUD", description = "Het eerdere JSON-verslag.")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "NIEUW", description = "Het latere JSON-verslag.")
  private Path later = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Vorm van de uitvoer (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal van de uitvoer (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      defaultValue = "error",
      description = "Exitcode 1 vanaf deze ernst (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.FailOn failOn = ReportOptions.FailOn.ERROR;

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(spec.commandLine().getErr(), lang.language());
    Optional<ReportedFindings> before = inputs.report(Optional.of(earlier));
    Optional<ReportedFindings> after = inputs.report(Optional.of(later));
    if (before.isEmpty() || after.isEmpty()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    ReportDiff diff = ReportDiff.between(before.get(), after.get());
    spec.commandLine()
        .getOut()
        .print(
            format == Format.JSON
                ? JsonDiff.write(diff)
                : TextDiff.write(diff, lang.language(), ReportOptions.style()));
    return !diff.obstacles().isEmpty() || failOn.reachedBy(diff.worst())
        ? Sluitend.EXIT_FINDINGS
        : Sluitend.EXIT_CLEAN;
  }
}
