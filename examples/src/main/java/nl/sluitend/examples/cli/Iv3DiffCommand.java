package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.comparison.DeliveryDiff;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3 diff}: what differs between two deliveries. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Vergelijkt twee Iv3-leveringen: bedragen per onderdeel, code en categorie in exacte euro's,"
          + " totalen per taakveld en categorie, saldo, metadata en kengetallen.",
      "Details worden niet vergeleken: bedragen met dezelfde code en categorie tellen op."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:geen verschillen",
      "1:verschillen",
      "2:niet te gebruiken, of een levering is niet geheel te lezen"
    })
final class Iv3DiffCommand implements Callable<Integer> {
  /** How the difference is written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "VOOR", description = "De eerdere levering (JSON).")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "NA", description = "De latere levering (JSON).")
  private Path later = Path.of("");

  @Option(
      names = "--unit",
      split = ",",
      paramLabel = UnitConverter.OF_DELIVERY,
      converter = UnitConverter.OfDelivery.class,
      description =
          "Eenheid van de bedragen van beide, of van de een en de ander (duizend,euro); standaard"
              + " wat de bedragen laten zien.")
  private List<Unit> units = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      defaultValue = "text",
      description = "Vorm van de uitvoer (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal van de uitvoer (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Override
  public Integer call() {
    if (units.size() > 2) {
      Message most =
          new Message(
              "--unit is er een voor beide leveringen, of twee; gevonden %s"
                  .formatted(units.size()),
              "--unit is one for both deliveries, or two; found %s".formatted(units.size()));
      err().println("sluitend: " + most.in(language()));
      return Sluitend.EXIT_UNUSABLE;
    }
    Iv3Deliveries deliveries = new Iv3Deliveries(err(), language());
    Optional<Delivery> before = deliveries.read(earlier);
    Optional<Delivery> after = deliveries.read(later);
    if (before.isEmpty() || after.isEmpty()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    Optional<Unit> own = deliveries.unit(earlier, before.get(), given(0));
    Optional<Unit> other = deliveries.unit(later, after.get(), given(1));
    if (own.isPresent() != other.isPresent()) {
      Path unknown = own.isPresent() ? later : earlier;
      say(
          "%s: uit de bedragen blijkt niet of het euro's of duizenden zijn: geef --unit",
          "%s: the amounts do not show whether they are euros or thousands: give --unit", unknown);
      return Sluitend.EXIT_UNUSABLE;
    }
    if (own.isEmpty()) {
      say(
          "%s: uit de bedragen blijkt geen eenheid; vergeleken zoals ze er staan",
          "%s: the amounts show no unit; compared as they stand", earlier);
    }
    return written(
        DeliveryDiff.between(
            before.get(), own.orElse(Unit.EURO), after.get(), other.orElse(Unit.EURO)));
  }

  private int written(DeliveryDiff diff) {
    Iv3DiffText text = new Iv3DiffText(diff, language());
    spec.commandLine()
        .getOut()
        .print(
            switch (format) {
              case TEXT -> text.text();
              case CSV -> text.csv();
              case JSON -> text.json();
            });
    return diff.isEmpty() ? Sluitend.EXIT_CLEAN : Sluitend.EXIT_FINDINGS;
  }

  private Optional<Unit> given(int index) {
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(units.get(Math.min(index, units.size() - 1)));
  }

  private void say(String dutch, String english, Path file) {
    Message message = new Message(dutch.formatted(file), english.formatted(file));
    err().println("sluitend: " + message.in(language()));
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private Language language() {
    return lang.language();
  }
}
