package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.io.report.ReportedFindings;
import nl.sluitend.money.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sluitend check}: checks the tables in files and folders. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Controleert tabellen in bestanden en mappen.",
      "Een map staat voor de tabellen eronder: *.csv, tabel-JSON en data packages, op naam.",
      "Geaccepteerde en bekende bevindingen blijven in het verslag staan, maar tellen niet mee voor"
          + " de exitcode."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:geen bevindingen vanaf de drempel",
      "1:bevindingen vanaf de drempel, een regel die niet kon worden uitgevoerd, of een verplichte"
          + " regel die niet of niet overal is gecontroleerd",
      "2:niet te gebruiken, of niet alles was te lezen"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ReportOptions reporting;

  @Parameters(arity = "1..*", paramLabel = "BESTAND|MAP", description = "Wat te controleren.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--unit",
      paramLabel = "euro|duizend|miljoen",
      converter = UnitConverter.class,
      description = "Eenheid van de bedragen, in plaats van wat de tabellen noemen.")
  private @Nullable Unit unit;

  @Option(
      names = "--rules",
      paramLabel = "BESTAND",
      description = "Eigen regels, naast die van het programma.")
  private @Nullable Path rules;

  @Option(names = "--accept", paramLabel = "BESTAND", description = "Geaccepteerde afwijkingen.")
  private @Nullable Path accept;

  @Option(
      names = "--date",
      paramLabel = "JJJJ-MM-DD",
      converter = DayConverter.class,
      description =
          "Dag waarop geaccepteerde afwijkingen moeten gelden (standaard vandaag, in Amsterdam).")
  private @Nullable LocalDate date;

  @Option(
      names = "--baseline",
      paramLabel = "VERSLAG",
      description =
          "Een eerder JSON-verslag: wat daar ongewijzigd in staat, is bekend en telt niet mee voor"
              + " de exitcode.")
  private @Nullable Path baseline;

  @Option(
      names = "--group",
      paramLabel = "draft-budget|accounts|amendments",
      converter = GroupConverter.class,
      description =
          "Alleen regels voor de ontwerpbegroting, de jaarstukken of wijzigingen; de andere staan"
              + " in het verslag als uitgeschakeld.")
  private @Nullable RuleGroup group;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    // All of these are read, so that all that is wrong with them is said at once.
    Inputs inputs = new Inputs(err, reporting.language());
    RuleBook book = inputs.rules(Optional.ofNullable(rules));
    Optional<AcceptedDeviations> accepted = inputs.accepted(Optional.ofNullable(accept));
    Optional<ReportedFindings> earlier = inputs.report(Optional.ofNullable(baseline));
    if (inputs.hasFailed()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    Checking checking =
        new Checking(
            Optional.ofNullable(group).map(book::only).orElse(book), accepted, day(), earlier);
    TableFiles files = new TableFiles(Optional.ofNullable(unit));
    paths.forEach(files::add);
    inputs.sayUnused(Optional.ofNullable(rules), files.found());
    return reporting.report(files, checking, spec.commandLine().getOut(), err);
  }

  private LocalDate day() {
    return Optional.ofNullable(date).orElseGet(() -> LocalDate.now(ZoneId.of("Europe/Amsterdam")));
  }

  /** Days as ISO 8601 writes them. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("verwacht een dag als 2024-12-31, gevonden " + text);
      }
    }
  }

  /** Groups of rules as people type them. */
  static final class GroupConverter implements ITypeConverter<RuleGroup> {
    @Override
    public RuleGroup convert(String text) {
      return switch (text) {
        case "draft-budget" -> RuleGroup.DRAFT_BUDGET;
        case "accounts" -> RuleGroup.ACCOUNTS;
        case "amendments" -> RuleGroup.AMENDMENTS;
        default ->
            throw new TypeConversionException(
                "verwacht draft-budget, accounts of amendments, gevonden " + text);
      };
    }
  }
}
