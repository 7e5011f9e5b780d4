package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.deliverycheck.DeliveryCheck;
import nl.sluitend.io.iv3.DeliveryFile;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.iv3.DeliveryProblem;
import nl.sluitend.io.report.DeliveryReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3 check}: checks deliveries of Iv3 by the codes of CBS. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Controleert leveringen van Iv3 (JSON) met de codes van CBS: SF, DF en PF.",
      "Grijze cellen geven een waarschuwing (GRY-001)."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:geen bevindingen vanaf de drempel",
      "1:bevindingen vanaf de drempel",
      "2:niet te gebruiken, of niet alles was te lezen"
    })
final class Iv3CheckCommand implements Callable<Integer> {
  private static final Set<String> CODES_OF_STRUCTURE =
      Arrays.stream(StructureCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  @Spec private CommandSpec spec;

  @Mixin private ReportOptions reporting;

  @Parameters(arity = "1..*", paramLabel = "BESTAND", description = "Leveringen in JSON.")
  private Set<Path> files = new LinkedHashSet<>();

  @Option(
      names = "--unit",
      paramLabel = UnitConverter.OF_DELIVERY,
      converter = UnitConverter.OfDelivery.class,
      description = {
        "Eenheid van de bedragen (standaard wat ze laten zien). PF006 tot en met PF008 laten dan"
            + " € 50.000 toe (eigen lezing), anders 50 in de eenheid van het bestand."
      })
  private @Nullable Unit unit;

  @Option(
      names = "--layer",
      paramLabel = "gemeente|gr|provincie",
      converter = Iv3Values.Layer.class,
      description = "Codelijsten van deze overheidslaag, wat de levering ook zegt.")
  private @Nullable GovernmentLayer layer;

  @Option(
      names = "--year",
      paramLabel = "JAAR",
      converter = Iv3Values.Year.class,
      description = "Codelijsten van dit jaar, wat de levering ook zegt.")
  private @Nullable Integer year;

  @Option(
      names = "--all-periods",
      description = "Elke controle, ook die CBS in deze periode niet uitvoert.")
  private boolean allPeriods;

  @Override
  public Integer call() {
    DeliveryCheck check = check();
    List<Report.Entry> entries = files.stream().map(file -> entry(check, file)).toList();
    PrintWriter out = spec.commandLine().getOut();
    return reporting.report(
        new Report(entries, List.of()), DeliveryReport::write, out, spec.commandLine().getErr());
  }

  private DeliveryCheck check() {
    DeliveryCheck check = DeliveryCheck.standard();
    check = Optional.ofNullable(unit).map(check::withUnit).orElse(check);
    check = Optional.ofNullable(layer).map(check::withLayer).orElse(check);
    check = Optional.ofNullable(year).map(check::withYear).orElse(check);
    return allPeriods ? check.inAllPeriods() : check;
  }

  /** A file that is not there, or no delivery, is not read; the problems say why. */
  private Report.Entry entry(DeliveryCheck check, Path file) {
    String source = file.toString();
    Reading<DeliveryFile> reading = DeliveryJson.read(file);
    if (reading.value().isEmpty()) {
      return Report.Entry.unreadable(source, reading.problems());
    }
    DeliveryFile read = reading.value().get();
    CheckedTable checked = check.check(source, read.delivery(), read.faults());
    Stream<Problem> problems =
        reading.problems().stream()
            // These are findings of the check.
            .filter(problem -> !CODES_OF_STRUCTURE.contains(problem.code()));
    return Report.Entry.of(
        checked, Stream.concat(problems, unit(source, read.delivery(), checked)).toList());
  }

  /** How to say what amounts do not show. */
  private static Problem withOption(Problem unit) {
    return unit.code().equals(DeliveryProblem.UNIT_UNKNOWN.code())
        ? Problem.notice(
            unit.code(),
            unit.place(),
            unit.found(),
            unit.expected(),
            UnitConverter.withOption(unit.message(), "--unit"))
        : unit;
  }

  /** In which unit the amounts were read, and why, where nobody said it. */
  private Stream<Problem> unit(String source, Delivery delivery, CheckedTable checked) {
    return unit != null || checked.table().rows().isEmpty()
        ? Stream.empty()
        : Stream.of(withOption(DeliveryProblem.ofUnit(source, UnitEvidence.of(delivery))));
  }
}
