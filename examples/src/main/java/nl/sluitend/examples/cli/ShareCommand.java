package nl.sluitend.examples.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.csv.KeysCsv;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
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
      "Het bestand met sleutels is een CSV: een regel met koppen, dan per lid een regel met zijn naam"
          + " en wat het van elke sleutel heeft, zoals",
      "",
      "  gemeente;inwoners;fte",
      "  Diemen;31000;12,5",
      "  Ouder-Amstel;14000;6",
      "",
      "Getallen zijn nul of meer en staan er zonder punten tussen duizendtallen. In een kolom met"
          + " percentages heeft elk veld een procentteken, en zijn ze samen 100. Een regel met het totaal"
          + " hoort er niet in. Bij meer dan een kolom zegt --weight welke meetelt, en hoe zwaar.",
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
            + " rounding-line (regel afronding), separate-remainder (rest apart) of member:NAAM (een"
            + " lid)."
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
      Optional<List<Keys>> columns = columns();
      return columns.isPresent() && isWritten(text(split(columns.get())))
          ? Sluitend.EXIT_CLEAN
          : Sluitend.EXIT_UNUSABLE;
    } catch (Unusable e) {
      say(e.said().in(language()));
      return Sluitend.EXIT_UNUSABLE;
    }
  }

  private Optional<List<Keys>> columns() {
    Reading<List<Keys>> reading = KeysCsv.read(keys);
    for (Problem problem : reading.problems()) {
      spec.commandLine()
          .getErr()
          .println(
              "%s %s %s"
                  .formatted(problem.place(), problem.code(), problem.message().in(language())));
    }
    return reading.hasErrors() ? Optional.empty() : reading.value();
  }

  private Split split(List<Keys> columns) {
    if (!amount.isMultipleOf(unit)) {
      throw new Unusable(
          "€ %s is geen heel aantal stappen van € %s; rond het eerst af, of neem een kleinere --unit"
              .formatted(amount, unit),
          "€ %s is no whole number of steps of € %s; round it first, or take a smaller --unit"
              .formatted(amount, unit));
    }
    Keys key = weights.isEmpty() ? only(columns) : weighed(columns);
    return policy.of(key).split(amount, unit, key);
  }

  private Keys only(List<Keys> columns) {
    if (columns.size() > 1) {
      String names = names(columns);
      throw new Unusable(
          "%s heeft meer dan een sleutel: '%s'; --weight zegt welke meetelt, en hoe zwaar"
              .formatted(keys, names),
          "%s has more than one key: '%s'; --weight says which counts, and how heavily"
              .formatted(keys, names));
    }
    return columns.get(0);
  }

  private Keys weighed(List<Keys> columns) {
    List<Keys.Part> parts = new ArrayList<>();
    for (Map.Entry<String, String> weight : weights.entrySet()) {
      Keys column = named(weight.getKey(), columns);
      BigDecimal number = NumberConverter.number(weight.getValue());
      if (number.signum() > 0) {
        parts.add(new Keys.Part(number, column));
      }
    }
    if (parts.isEmpty()) {
      throw new Unusable(
          "alle gewichten zijn nul, zodat niemand iets krijgt",
          "all weights are zero, so that nobody gets anything");
    }
    // A single key stays what it is, so that it is shown as it was given.
    return parts.size() == 1 ? parts.get(0).keys() : Keys.mix(mixed(), parts);
  }

  private Message mixed() {
    List<String> parts = new ArrayList<>();
    weights.forEach((name, weight) -> parts.add(weight + " × " + name));
    return Message.same(String.join(" + ", parts));
  }

  private Keys named(String name, List<Keys> columns) {
    return columns.stream()
        .filter(column -> column.name().dutch().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Unusable(
                    "%s heeft geen sleutel '%s'; er zijn '%s'"
                        .formatted(keys, name, names(columns)),
                    "%s has no key '%s'; there are '%s'".formatted(keys, name, names(columns))));
  }

  private static String names(List<Keys> columns) {
    return String.join("', '", columns.stream().map(column -> column.name().dutch()).toList());
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

  private boolean isWritten(String text) {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      spec.commandLine().getOut().print(text);
      return true;
    }
    try {
      AtomicFile.write(file.get(), text);
      return true;
    } catch (IOException e) {
      say("%s is niet te schrijven (%s)".formatted(file.get(), e));
      return false;
    }
  }

  private void say(String words) {
    spec.commandLine().getErr().println("sluitend: " + words);
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
