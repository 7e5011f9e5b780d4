package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.sheet.TableHtml;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.io.sheet.TableXlsx;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.TablePolicy;
import nl.sluitend.publish.TableRounding;
import nl.sluitend.publish.UnroundableTableException;
import nl.sluitend.table.BudgetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sluitend publish}: a table of exact amounts, rounded so that it adds up in print. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Rondt een tabel met exacte bedragen zo af dat de gedrukte cijfers optellen.",
      "Onder de tabel staan de zin voor de leeswijzer en de bedragen die niet op de dichtstbijzijnde"
          + " eenheid staan; bij csv, json en xlsx komen die op de foutuitvoer."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:afgerond; alle tellingen sluiten, elk bedrag staat op de eenheid eronder of erboven",
      "1:afgerond, maar een telling sluit niet of een bedrag staat verder weg",
      "2:niet te gebruiken, of niet te lezen"
    })
final class PublishCommand implements Callable<Integer> {
  /** The forms of the table. */
  enum Format {
    TEXT,
    CSV,
    JSON,
    MD,
    HTML,
    XLSX
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "BESTAND", description = "De tabel met exacte bedragen.")
  private Path file = Path.of("");

  @Option(
      names = "--unit",
      paramLabel = "1000000|1000|1",
      defaultValue = "1000",
      converter = ShareCommand.StepConverter.class,
      description = "Waarop wordt afgerond, in euro's (standaard ${DEFAULT-VALUE}).")
  private Unit unit = Unit.THOUSAND;

  @Option(
      names = "--policy",
      paramLabel = "WIJZE",
      defaultValue = "least-change",
      converter = PolicyConverter.class,
      description = {
        "Wat wijkt (standaard ${DEFAULT-VALUE}): least-change (zo weinig mogelijk), keep-totals"
            + " (details voor totalen), keep-details (totalen en saldi worden berekend uit de"
            + " afgeronde details), rounding-line (een regel afronding) of plain (niets: elk bedrag"
            + " voor zich)."
      })
  private TablePolicy policy = TablePolicy.LEAST_CHANGE;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|md|html|xlsx",
      defaultValue = "text",
      description =
          "Tekst, CSV, tabel-JSON, Markdown, HTML of werkblad (standaard ${DEFAULT-VALUE}).")
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
      description =
          "Schrijft in dit bestand, geheel of niet, in plaats van op de uitvoer; nodig voor xlsx.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    try {
      Optional<Path> to = Optional.ofNullable(output);
      if (format == Format.XLSX && to.isEmpty()) {
        throw new Unusable(
            "een werkblad gaat naar een bestand: geef --output",
            "a workbook goes to a file: give --output");
      }
      Optional<OneTable> exact = OneTable.read(file, Optional.empty(), language(), err());
      if (exact.isEmpty()) {
        return Sluitend.EXIT_UNUSABLE;
      }
      BudgetTable table = exact.get().table();
      return published(TableRounding.to(unit).with(policy).round(table), to);
    } catch (Unusable e) {
      err().println("sluitend: " + e.said().in(language()));
    } catch (UnroundableTableException e) {
      err().println("sluitend: %s: %s".formatted(file, e.reason().in(language())));
    } catch (ArithmeticException e) {
      err().println("sluitend: %s: %s".formatted(file, e.getMessage()));
    }
    return Sluitend.EXIT_UNUSABLE;
  }

  private int published(RoundedTable rounded, Optional<Path> to) {
    RoundingAccount account = new RoundingAccount(rounded, language());
    try {
      write(rounded, account, to);
    } catch (IOException e) {
      String place = to.map(Path::toString).orElse("");
      throw new Unusable(
          "%s is niet te schrijven (%s)".formatted(place, e),
          "%s cannot be written (%s)".formatted(place, e));
    }
    boolean apart = format == Format.CSV || format == Format.JSON || format == Format.XLSX;
    if (apart) {
      err().print(account.text());
    }
    account.caveats().forEach(caveat -> err().println("sluitend: " + caveat));
    return rounded.gaps().isEmpty() && rounded.moved().isEmpty()
        ? Sluitend.EXIT_CLEAN
        : Sluitend.EXIT_FINDINGS;
  }

  private void write(RoundedTable rounded, RoundingAccount account, Optional<Path> to)
      throws IOException {
    byte[] content =
        format == Format.XLSX
            ? TableXlsx.write(rounded.table(), rounded.relations(), language())
            : text(rounded.table(), account).getBytes(StandardCharsets.UTF_8);
    if (to.isPresent()) {
      AtomicFile.write(to.get(), content);
    } else {
      spec.commandLine().getOut().print(new String(content, StandardCharsets.UTF_8));
    }
  }

  private String text(BudgetTable table, RoundingAccount account) {
    return switch (format) {
      case TEXT, XLSX -> TableText.write(table, language()) + "\n" + account.text();
      case MD -> TableMarkdown.write(table, language()) + "\n" + account.markdown();
      case HTML -> TableHtml.write(table, language()) + account.html();
      case CSV -> PrintedCsv.write(table);
      case JSON -> TableJson.write(table);
    };
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private Language language() {
    return lang.language();
  }

  /** Policies as people type them. */
  static final class PolicyConverter implements ITypeConverter<TablePolicy> {
    private static final Map<String, TablePolicy> POLICIES = new LinkedHashMap<>();

    static {
      List.of(TablePolicy.values())
          .forEach(
              policy ->
                  POLICIES.put(policy.name().toLowerCase(Locale.ROOT).replace('_', '-'), policy));
    }

    @Override
    public TablePolicy convert(String text) {
      return Optional.ofNullable(POLICIES.get(text))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "verwacht %s, gevonden %s"
                          .formatted(String.join(", ", POLICIES.keySet()), text)));
    }
  }
}
