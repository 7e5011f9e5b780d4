package nl.sluitend.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      "Een map staat voor de tabellen eronder: *.csv, tabel-JSON en data packages, op naam."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:geen bevindingen vanaf de drempel",
      "1:bevindingen vanaf de drempel",
      "2:niet te gebruiken, of niet alles was te lezen"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ReportOptions reporting;

  @Parameters(arity = "1..*", paramLabel = "BESTAND|MAP", description = "Wat te controleren.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--unit",
      paramLabel = "1|1000|1000000",
      converter = UnitConverter.class,
      description = "Eenheid van de bedragen, in plaats van wat de tabellen noemen.")
  private @Nullable Unit unit;

  @Override
  public Integer call() {
    TableFiles files = new TableFiles(Optional.ofNullable(unit));
    paths.forEach(files::add);
    return reporting.report(files, spec.commandLine().getOut());
  }

  /** Units as people type them. */
  static final class UnitConverter implements ITypeConverter<Unit> {
    @Override
    public Unit convert(String text) {
      return switch (text) {
        case "1" -> Unit.EURO;
        case "1000" -> Unit.THOUSAND;
        case "1000000" -> Unit.MILLION;
        default ->
            throw new TypeConversionException("verwacht 1, 1000 of 1000000, gevonden " + text);
      };
    }
  }
}
