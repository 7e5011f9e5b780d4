package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.Split;
import nl.sluitend.table.BudgetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sluitend share}: an amount split over keys without loss. */
@Command(
    name = "share",
    mixinStandardHelpOptions = true,
    description = {
      "Verdeelt een bedrag over leden naar een verdeelsleutel; de aandelen zijn samen het bedrag.",
      "",
      "Het bestand met sleutels is een CSV: een regel met koppen, dan per lid een regel met zijn"
          + " naam en wat het van elke sleutel heeft, zoals",
      "",
      "  gemeente;inwoners;fte",
      "  Diemen;31000;12,5",
      "  Ouder-Amstel;14000;6",
      "",
      "Getallen zijn nul of meer en staan er zonder punten tussen duizendtallen. In een kolom met"
          + " percentages heeft elk veld een procentteken, en zijn ze samen 100. Een regel met het"
          + " totaal hoort er niet in. Bij meer dan een kolom zegt --weight welke meetelt, en hoe"
          + " zwaar.",
      ""
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:verdeeld", "2:niet te gebruiken, of niet te lezen"})
final class ShareCommand implements Callable<Integer> {
  /** The forms of the outcome. */
  enum Format {
    TEXT,
    CSV,
    JSON,
    MD
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BEDRAG",
      converter = AmountConverter.class,
      description = "Het bedrag in euro's, zoals 483341 of 483341,50; ook negatief.")
  private Amount amount = Amount.ZERO;

  @Option(
      names = "--keys",
      required = true,
      paramLabel = "BESTAND",
      description = "De leden en hun sleutels, als CSV.")
  private Path keys = Path.of("");

  @Option(
      names = "--weight",
      paramLabel = "SLEUTEL=GETAL",
      description = {
        "Hoe zwaar een kolom van het bestand telt, zoals --weight inwoners=60 --weight fte=40; mag"
            + " vaker. Kolommen zonder gewicht tellen dan niet mee."
      })
  private Map<String, String> weights = new LinkedHashMap<>();

  @Option(
      names = "--unit",
      paramLabel = "1000|1|0.01",
      defaultValue = "0.01",
      converter = StepConverter.class,
      description = "Stap van de aandelen in euro's (standaard ${DEFAULT-VALUE}).")
  private Unit unit = Unit.CENT;

  @Option(
      names = "--policy",
      paramLabel = "WIJZE",
      defaultValue = "largest-remainder",
      converter = SharePolicy.Converter.class,
      description = {
        "Wie de rest krijgt (standaard ${DEFAULT-VALUE}): largest-remainder (grootste rest),"
            + " first-to-last (van voor naar achter), largest-key (grootste sleutel eerst),"
            + " rounding-line (regel afronding), separate-remainder (rest apart) of member:NAAM"
            + " (een lid)."
      })
  private SharePolicy policy = SharePolicy.LARGEST_REMAINDER;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|md",
      defaultValue = "text",
      description = "Tekst, CSV, tabel-JSON of Markdown (standaard ${DEFAULT-VALUE}).")
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

  @Override
  public Integer call() {
    try {
      Reading<List<Keys>> reading = ShareKeys.read(keys);
      reading.problems().forEach(this::say);
      if (reading.hasErrors()) {
        return Sluitend.EXIT_UNUSABLE;
      }
      ShareKeys columns = new ShareKeys(keys, reading.value().orElseThrow());
      write(text(split(columns.weighed(weights))));
      return Sluitend.EXIT_CLEAN;
    } catch (Unusable e) {
      spec.commandLine().getErr().println("sluitend: " + e.said().in(language()));
      return Sluitend.EXIT_UNUSABLE;
    }
  }

  private Split split(Keys key) {
    if (!amount.isMultipleOf(unit)) {
      throw new Unusable(
          "€ %s is geen heel aantal stappen van € %s; rond het eerst af, of neem een kleinere --unit"
              .formatted(euros(amount, Language.DUTCH), euros(unit.step(), Language.DUTCH)),
          "€ %s is no whole number of steps of € %s; round it first, or take a smaller --unit"
              .formatted(euros(amount, Language.ENGLISH), euros(unit.step(), Language.ENGLISH)));
    }
    return policy.of(key).split(amount, unit, key);
  }

  private static String euros(Amount amount, Language language) {
    return CellPrinter.print(amount, Unit.EURO, language);
  }

  private String text(Split split) {
    BudgetTable table = ShareTable.of(split, language());
    return switch (format) {
      case TEXT -> TableText.write(table, language()) + "\n" + sum(split) + "\n";
      case MD -> TableMarkdown.write(table, language()) + "\n" + sum(split) + "\n";
      case CSV -> PrintedCsv.write(table);
      case JSON -> TableJson.write(table);
    };
  }

  private String sum(Split split) {
    return ShareTable.sum(split).in(language());
  }

  private void write(String text) {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      spec.commandLine().getOut().print(text);
      return;
    }
    try {
      AtomicFile.write(file.get(), text);
    } catch (IOException e) {
      throw new Unusable(
          "%s is niet te schrijven (%s)".formatted(file.get(), e),
          "%s cannot be written (%s)".formatted(file.get(), e));
    }
  }

  private void say(Problem problem) {
    String message = problem.message().in(language());
    PrintWriter err = spec.commandLine().getErr();
    err.println("%s %s %s".formatted(problem.place(), problem.code(), message));
  }

  private Language language() {
    return lang.language();
  }

  /** Amounts as people type them. */
  static final class AmountConverter implements ITypeConverter<Amount> {
    @Override
    public Amount convert(String text) {
      boolean negative = text.startsWith("-");
      Amount typed = Amount.of(NumberConverter.number(negative ? text.substring(1) : text));
      return negative ? typed.negated() : typed;
    }
  }

  /** Steps as people type them. */
  static final class StepConverter implements ITypeConverter<Unit> {
    @Override
    public Unit convert(String text) {
      try {
        return Unit.parse(text.replace(',', '.'));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "verwacht een macht van tien zoals 1000, 1 of 0.01, gevonden " + text);
      }
    }
  }
}
