package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.overhead.OverheadMethod;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an overview of overhead and its rates are computed from. */
final class OverheadOptions implements Calculation {
  @Parameters(
      paramLabel = "BESTAND",
      description = "Tabel met de kosten van overhead: CSV, tabel-JSON of datapackage.json.")
  private Path file = Path.of("");

  @Option(
      names = "--wages",
      paramLabel = "BESTAND",
      description = "Tabel met de directe salarislasten; haar totaal is de noemer van de opslag.")
  private @Nullable Path wages;

  @Option(
      names = "--hours",
      paramLabel = "GETAL",
      converter = NumberConverter.class,
      description = "Productieve uren, voor het bedrag per uur.")
  private @Nullable BigDecimal hours;

  @Option(
      names = "--fte",
      paramLabel = "GETAL",
      converter = NumberConverter.class,
      description = "Directe formatie, voor het bedrag per formatieplaats.")
  private @Nullable BigDecimal fte;

  @Option(
      names = "--expenditure",
      paramLabel = "EURO",
      converter = NumberConverter.class,
      description = "Totale lasten in euro's, voor het aandeel daarin.")
  private @Nullable BigDecimal expenditure;

  @Option(
      names = "--organisation-costs",
      paramLabel = "EURO",
      converter = NumberConverter.class,
      description = "Apparaatskosten in euro's, voor het aandeel daarin.")
  private @Nullable BigDecimal organisationCosts;

  @Option(
      names = "--inhabitants",
      paramLabel = "GETAL",
      converter = NumberConverter.class,
      description = "Inwoners, voor het bedrag per inwoner.")
  private @Nullable BigDecimal inhabitants;

  @Option(
      names = "--published",
      paramLabel = "TARIEF",
      description = {
        "Een gedrukt tarief, zoals 92%% of 38 (euro): welke berekening het geeft. Een tarief met meer"
            + " decimalen laat minder berekeningen over."
      })
  private @Nullable String published;

  @Option(
      names = "--column",
      paramLabel = "NUMMER",
      description =
          "Alleen deze kolom, geteld vanaf 1; mag vaker. Zonder: alle ramingen en rekeningen.")
  private List<Integer> columns = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "REGEL=SOORT",
      description = {
        "Deelt een regel in; mag vaker. Soorten: ${COMPLETION-CANDIDATES}. Zonder: het voorstel dat"
            + " uit het label volgt, dat als voorstel in de uitkomst staat."
      })
  private Map<String, CostKind> kinds = new LinkedHashMap<>();

  @Option(
      names = "--costs",
      paramLabel = "positive|negative",
      description = "Met welk teken lasten gedrukt zijn, als een tabel dat niet uitwijst.")
  private @Nullable CostSign costs;

  @Mixin private UnitOption unit;

  /** What divides overhead, as far as it was given. */
  record Numbers(
      Optional<BigDecimal> hours,
      Optional<BigDecimal> fte,
      Optional<BigDecimal> expenditure,
      Optional<BigDecimal> organisationCosts,
      Optional<BigDecimal> inhabitants) {}

  @Override
  public Optional<Outcome> compute(Language language, PrintWriter err) {
    Optional<OneTable> table = read(file, language, err);
    Optional<OneTable> salaries = Optional.ofNullable(wages).flatMap(f -> read(f, language, err));
    if (table.isEmpty() || (wages != null && salaries.isEmpty())) {
      return Optional.empty();
    }
    OverheadTable overhead =
        OverheadTable.of(
            table.get(), sign(table.get(), Optional.ofNullable(costs)), wanted(table.get()), kinds);
    RateTable rates =
        new RateTable(
            overhead,
            salaries.map(s -> new RateTable.Wages(s, sign(s, Optional.ofNullable(costs)))),
            numbers());
    return Optional.of(
        new Outcome(
            rates.statements(published()), table.get().table().unit(), /* hasFindings= */ false));
  }

  private Optional<OneTable> read(Path path, Language language, PrintWriter err) {
    return OneTable.read(path, unit.given(), language, err);
  }

  private static CostSign sign(OneTable table, Optional<CostSign> given) {
    return given
        .or(table::costs)
        .orElseThrow(
            () ->
                new Unusable(
                    "%s wijst niet uit met welk teken lasten gedrukt zijn (--costs)"
                        .formatted(table.source()),
                    "%s does not show which sign costs are printed with (--costs)"
                        .formatted(table.source())));
  }

  private List<Integer> wanted(OneTable table) {
    if (columns.isEmpty()) {
      return table.columns();
    }
    List<Integer> wanted = columns.stream().map(number -> number - 1).toList();
    for (int column : wanted) {
      if (!table.columns().contains(column)) {
        List<Integer> usable = table.columns().stream().map(c -> c + 1).toList();
        throw new Unusable(
            "%s: kolom %s is geen raming of rekening met bedragen; dat zijn %s"
                .formatted(table.source(), column + 1, usable),
            "%s: column %s is no budget or actuals with amounts; those are %s"
                .formatted(table.source(), column + 1, usable));
      }
    }
    return wanted;
  }

  private Numbers numbers() {
    return new Numbers(
        Optional.ofNullable(hours),
        Optional.ofNullable(fte),
        Optional.ofNullable(expenditure),
        Optional.ofNullable(organisationCosts),
        Optional.ofNullable(inhabitants));
  }

  /** The published rate in every kind that it can be of. */
  private List<Input> published() {
    Optional<String> text = Optional.ofNullable(published);
    if (text.isEmpty()) {
      return List.of();
    }
    boolean percentage = text.get().endsWith("%");
    String digits = percentage ? text.get().substring(0, text.get().length() - 1) : text.get();
    BigDecimal number = NumberConverter.number(digits);
    Stream<Kind> kinds =
        percentage
            ? Stream.of(Kind.PERCENTAGE)
            : Stream.of(OverheadMethod.PER_PRODUCTIVE_HOUR, OverheadMethod.PER_FTE)
                .flatMap(method -> method.denominator().above().stream())
                .map(Kind::moneyPer);
    Message name = new Message("gedrukt tarief", "printed rate");
    return kinds.map(kind -> Input.printed(name, number, kind)).toList();
  }
}
