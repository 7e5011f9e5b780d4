package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Section;
import nl.sluitend.io.FileTrouble;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.iv3.LedgerCsv;
import nl.sluitend.io.iv3.MappingCsv;
import nl.sluitend.ledger.BuildShift;
import nl.sluitend.ledger.BuiltDelivery;
import nl.sluitend.ledger.DeliveryBuild;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.ledger.LedgerMapping;
import nl.sluitend.ledger.LedgerProblem;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.printed.Notation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3 build}: a delivery from a ledger. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Maakt van een grootboek in CSV een Iv3-levering in JSON (schema 2.1.1): per taakveld en"
          + " categorie opgeteld, met het resultaat op taakveld 0.11 categorie 7.1, sluitend op de"
          + " euro.",
      "De mapping is een CSV met de koppen grootboek;kostenplaats;naar;taakveld/balanscode;"
          + "categorie;standper;teken. Een regel die nergens heen leidt is een fout. Wat er is"
          + " gedaan staat op de foutuitvoer.",
      "Wat het CBS om zijn bouw (SF) of codes (DF) zou weigeren, wordt niet geschreven."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:gemaakt",
      "1:gemaakt, maar balansstanden en mutaties, of geboekt resultaat en saldo, passen niet bij"
          + " elkaar, of er is geen enkel record",
      "2:niet gemaakt: niet te gebruiken, niet te lezen, een regel zonder plaats, of een levering"
          + " die het CBS zou weigeren"
    })
final class Iv3BuildCommand implements Callable<Integer> {
  /** The notations by the names that people type. */
  enum Marks {
    NL(Notation.DUTCH),
    EN(Notation.ENGLISH);

    private final Notation notation;

    Marks(Notation notation) {
      this.notation = notation;
    }
  }

  /** What makes a delivery one to look at again. */
  private static final Set<String> DOUBTS =
      Set.of(
          LedgerProblem.BALANCE_GAP.code(),
          LedgerProblem.RESULT_DIFFERS.code(),
          LedgerProblem.NO_RECORDS.code());

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GROOTBOEK", description = "Het grootboek (CSV).")
  private Path ledger = Path.of("");

  @Option(
      names = "--mapping",
      paramLabel = "BESTAND",
      description =
          "Wat rekeningen en kostenplaatsen in Iv3 zijn (CSV); niet nodig als het grootboek dat"
              + " zelf zegt.")
  private @Nullable Path mapping;

  @Mixin private Iv3MetadataOptions about;

  @Option(
      names = "--details",
      description = "Bewaart rekening, kostenplaats en omschrijving als details.")
  private boolean details;

  @Option(
      names = "--unit",
      paramLabel = "cent|euro|duizend",
      defaultValue = "euro",
      converter = UnitConverter.Step.class,
      description = "Waarop wordt afgerond (standaard ${DEFAULT-VALUE}).")
  private Unit unit = Unit.EURO;

  @Option(
      names = "--notation",
      paramLabel = "nl|en",
      description = "1.234,56 (nl) of 1,234.56 (en); standaard wat de bedragen laten zien.")
  private @Nullable Marks marks;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "BESTAND",
      description = "Schrijft in dit bestand, geheel of niet, in plaats van op de uitvoer.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    try {
      DeliveryBuild build = DeliveryBuild.of(about.metadata()).roundedTo(unit);
      Reading<List<LedgerLine>> lines =
          LedgerCsv.read(ledger, Optional.ofNullable(marks).map(m -> m.notation));
      Reading<LedgerMapping> rules =
          Optional.ofNullable(mapping)
              .map(MappingCsv::read)
              .orElseGet(() -> Reading.of(LedgerMapping.none()));
      lines.problems().forEach(this::say);
      rules.problems().forEach(this::say);
      if (lines.hasErrors() || rules.hasErrors()) {
        return Sluitend.EXIT_UNUSABLE;
      }
      if (lines.orElseThrow().isEmpty()) {
        throw new Unusable(
            "%s heeft geen enkele regel".formatted(ledger),
            "%s has not a single line".formatted(ledger));
      }
      Reading<BuiltDelivery> built =
          (details ? build.withDetails() : build).from(lines.orElseThrow(), rules.orElseThrow());
      built.problems().forEach(this::say);
      return built.value().isEmpty() ? Sluitend.EXIT_UNUSABLE : written(built);
    } catch (Unusable e) {
      err().println("sluitend: " + e.said().in(language()));
    }
    return Sluitend.EXIT_UNUSABLE;
  }

  private int written(Reading<BuiltDelivery> built) {
    BuiltDelivery made = built.orElseThrow();
    Delivery delivery = made.delivery().toBuilder().contact(about.contact()).build();
    List<Message> faults = Iv3Structure.faults(delivery);
    if (!faults.isEmpty()) {
      faults.forEach(this::say);
      say(
          new Message(
              "het CBS zou deze levering weigeren; er is niets geschreven",
              "CBS would refuse this delivery; nothing was written"));
      return Sluitend.EXIT_UNUSABLE;
    }
    Optional<Path> to = Optional.ofNullable(output);
    try {
      if (to.isPresent()) {
        DeliveryJson.write(delivery, to.get());
      } else {
        spec.commandLine().getOut().print(DeliveryJson.write(delivery));
      }
    } catch (IOException e) {
      throw new Unusable(FileTrouble.writing(to.orElse(Path.of("")), e));
    }
    account(made);
    return built.problems().stream().map(Problem::code).anyMatch(DOUBTS::contains)
        ? Sluitend.EXIT_FINDINGS
        : Sluitend.EXIT_CLEAN;
  }

  /** What was done. */
  private void account(BuiltDelivery made) {
    say(
        new Message(
            "%s regels verwerkt; resultaat € %s%s"
                .formatted(made.lines(), euros(made.result()), side(made.result(), "onder ")),
            "%s lines used; result € %s%s"
                .formatted(made.lines(), euros(made.result()), side(made.result(), "under "))));
    for (BuildShift shift : made.shifts()) {
      String cell = "%s %s %s".formatted(shift.section().cbsName(), shift.code(), shift.category());
      say(
          new Message(
              "%s: € %s is € %s geworden, niet € %s, om te sluiten"
                  .formatted(
                      cell, euros(shift.exact()), euros(shift.stated()), euros(shift.nearest())),
              "%s: € %s became € %s, not € %s, to add up"
                  .formatted(
                      cell, euros(shift.exact()), euros(shift.stated()), euros(shift.nearest()))));
    }
  }

  /** Where the result stands in the delivery. */
  private static String side(Amount result, String under) {
    if (result.signum() == 0) {
      return "";
    }
    Section side = result.signum() > 0 ? Section.EXPENDITURE : Section.INCOME;
    return ", %s%s".formatted(under, side.cbsName());
  }

  private String euros(Amount amount) {
    return CellPrinter.print(amount, Unit.EURO, language());
  }

  private void say(Message message) {
    err().println("sluitend: " + message.in(language()));
  }

  private void say(Problem problem) {
    new Iv3Deliveries(err(), language()).say(problem);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private Language language() {
    return lang.language();
  }
}
