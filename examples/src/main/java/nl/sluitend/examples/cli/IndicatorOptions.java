package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.indicator.KeyFigure;
import nl.sluitend.indicator.KeyFigureItem;
import nl.sluitend.indicator.KeyFigureRow;
import nl.sluitend.indicator.KeyFigureSuggestion;
import nl.sluitend.indicator.KeyFigures;
import nl.sluitend.indicator.PolicyIndicator;
import nl.sluitend.indicator.PolicyIndicators;
import nl.sluitend.indicator.PolicyItem;
import nl.sluitend.indicator.PolicyLine;
import nl.sluitend.indicator.SignalClass;
import nl.sluitend.indicator.SignalValues;
import nl.sluitend.indicator.SignalVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What key figures and policy indicators are computed from. */
final class IndicatorOptions implements Calculation {
  private static final RoundingMode MODE = RoundingMode.HALF_UP;
  private static final Column STATED = Column.of("Opgegeven", ColumnKind.OTHER);

  /** The signal values by the names that people type. */
  enum Signals {
    PROVINCIAL,
    HEEMSKERK;

    SignalValues bands() {
      return this == PROVINCIAL ? SignalValues.PROVINCIAL : SignalValues.HEEMSKERK;
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "BESTAND",
      description = "Tabel met de posten van een of meer kengetallen.")
  private @Nullable Path file;

  @Option(
      names = "--item",
      paramLabel = "REGEL=POST",
      description =
          "Zegt wat een regel is; mag vaker. Posten: ${COMPLETION-CANDIDATES}. Zonder: het voorstel"
              + " dat uit het label volgt, dat als voorstel in de uitkomst staat.")
  private Map<String, KeyFigureItem> items = new LinkedHashMap<>();

  @Option(
      names = "--policy",
      paramLabel = "POST=GETAL",
      description =
          "Een gegeven voor de beleidsindicatoren, bedragen in euro's; mag vaker. Posten:"
              + " POSITIONS (formatie in fte), STAFF (bezetting in fte), INHABITANTS,"
              + " ORGANISATION_COSTS (apparaatskosten), DIRECT_WAGES, WAGES (loonsom), HIRED_STAFF"
              + " (inhuur), OVERHEAD, EXPENDITURE (lasten), ADDITIONS (toevoegingen aan reserves).")
  private Map<PolicyItem, String> policy = new LinkedHashMap<>();

  @Option(
      names = "--decimals",
      paramLabel = "AANTAL",
      description =
          "Rondt af op dit aantal decimalen (half van nul af). Zonder: hoogstens twee, en niet meer"
              + " dan de gegevens dragen.")
  private @Nullable Integer decimals;

  @Option(
      names = "--signals",
      paramLabel = "provincial|heemskerk",
      description = "Zegt in welke klasse van deze signaleringswaarden een kengetal valt.")
  private @Nullable Signals signals;

  @Mixin private UnitOption unit;

  @Override
  public Optional<Outcome> compute(Language language, PrintWriter err) {
    Optional<Path> path = Optional.ofNullable(file);
    if (path.isEmpty() && policy.isEmpty()) {
      throw new Unusable(
          "geef een BESTAND met kengetallen, of gegevens voor beleidsindicatoren (--policy)",
          "give a file with key figures, or inputs of policy indicators (--policy)");
    }
    List<Statement> statements = new ArrayList<>();
    Unit shownIn = Unit.EURO;
    if (path.isPresent()) {
      Optional<OneTable> table = OneTable.read(path.get(), unit.given(), language, err);
      if (table.isEmpty()) {
        return Optional.empty();
      }
      statements.add(keyFigures(table.get()));
      shownIn = table.get().table().unit();
    }
    if (!policy.isEmpty()) {
      statements.add(policyIndicators());
    }
    return Optional.of(new Outcome(statements, shownIn, /* hasFindings= */ false));
  }

  private Statement keyFigures(OneTable from) {
    List<KeyFigureRow> rows = rows(from);
    for (int c = 0; c < from.table().columns().size(); c++) {
      int column = c;
      if (from.table().columns().get(c).measure() == Measure.AMOUNT) {
        rows.forEach(row -> from.requireAmount(row.row(), column));
      }
    }
    KeyFigures figures = KeyFigures.of(from.source(), from.table(), Rounding.NEAREST, rows);
    List<KeyFigure> available = figures.available();
    if (available.isEmpty()) {
      throw new Unusable(
          "%s: geen kengetal is te berekenen; %s"
              .formatted(from.source(), missing(figures, Language.DUTCH)),
          "%s: no key figure can be computed; %s"
              .formatted(from.source(), missing(figures, Language.ENGLISH)));
    }
    List<Message> notes = new ArrayList<>();
    for (KeyFigure figure : available) {
      notes.addAll(printed(from, figures, figure));
      notes.addAll(signals(figures, figure));
    }
    Statement all = figures.statement();
    List<StatementLine> lines =
        available.stream()
            .map(
                figure ->
                    line(
                        figure.inWords(),
                        figures.columns().size(),
                        c ->
                            shown(
                                figures.figure(figure, c),
                                d -> figures.rounded(figure, c, d, MODE))))
            .toList();
    return new Statement(all.title(), all.columns(), lines, all.notes()).withNotes(notes);
  }

  private StatementLine line(Message label, int columns, IntFunction<Derived> figures) {
    return new StatementLine(
        label,
        RowRole.INDICATOR,
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, columns).mapToObj(figures).toList());
  }

  private Derived shown(Derived exact, IntFunction<Derived> rounded) {
    return Optional.ofNullable(decimals).map(rounded::apply).orElse(exact);
  }

  /** What was said of a row goes before what its label suggests; an item has one row. */
  private List<KeyFigureRow> rows(OneTable from) {
    Map<Integer, KeyFigureItem> stated = Stated.byRow(from, items);
    Map<KeyFigureItem, KeyFigureRow> rows = new EnumMap<>(KeyFigureItem.class);
    stated.forEach((row, item) -> put(from, rows, KeyFigureRow.of(row, item)));
    List<KeyFigureSuggestion<KeyFigureItem>> suggested =
        KeyFigureSuggestion.items(from.table()).stream()
            .filter(one -> !stated.containsKey(one.row()) && !stated.containsValue(one.meant()))
            .toList();
    KeyFigureSuggestion.accepted(suggested).forEach(row -> put(from, rows, row));
    return List.copyOf(rows.values());
  }

  private static void put(OneTable from, Map<KeyFigureItem, KeyFigureRow> rows, KeyFigureRow row) {
    Optional<KeyFigureRow> other = Optional.ofNullable(rows.put(row.item(), row));
    if (other.isPresent()) {
      String one = from.table().rows().get(other.get().row()).label();
      String two = from.table().rows().get(row.row()).label();
      throw new Unusable(
          "%s: '%s' en '%s' lijken beide %s; zeg met --item welke het is"
              .formatted(from.source(), one, two, row.item().inWords().dutch()),
          "%s: '%s' and '%s' both look like %s; say which it is with --item"
              .formatted(from.source(), one, two, row.item().inWords().english()));
    }
  }

  /** What the key figures lack of which some items are there. */
  private static String missing(KeyFigures figures, Language language) {
    List<KeyFigureItem> there = figures.lines().stream().map(line -> line.item()).toList();
    String lacking =
        Arrays.stream(KeyFigure.values())
            .filter(figure -> figure.items().stream().anyMatch(there::contains))
            .map(
                figure ->
                    figure.inWords().in(language)
                        + ": "
                        + figure.items().stream()
                            .filter(item -> !there.contains(item))
                            .map(item -> item.inWords().in(language))
                            .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    Message form =
        lacking.isEmpty()
            ? new Message("geen regel lijkt een post", "no row looks like an item")
            : new Message("er ontbreekt voor " + lacking, "missing is for " + lacking);
    return form.in(language);
  }

  /** Where print and computation differ. */
  private static List<Message> printed(OneTable from, KeyFigures figures, KeyFigure figure) {
    List<Message> notes = new ArrayList<>();
    for (KeyFigureSuggestion<KeyFigure> row : KeyFigureSuggestion.results(from.table())) {
      if (row.meant() == figure) {
        List<Recomputed> compared = figures.compare(figure, from.source(), from.table(), row.row());
        for (int c = 0; c < compared.size(); c++) {
          if (!compared.get(c).isReproduced()) {
            notes.add(Stated.note(compared.get(c), figures.columns().get(c).heading()));
          }
        }
      }
    }
    return notes;
  }

  private List<Message> signals(KeyFigures figures, KeyFigure figure) {
    Optional<SignalValues> values = Optional.ofNullable(signals).map(Signals::bands);
    if (values.isEmpty() || values.get().bands().stream().noneMatch(b -> b.figure() == figure)) {
      return List.of();
    }
    Map<String, List<String>> columns = new TreeMap<>();
    for (int c = 0; c < figures.columns().size(); c++) {
      SignalVerdict verdict = values.get().verdict(figure, figures.figure(figure, c));
      // Where rounding leaves it open, all classes that it may be.
      String classes =
          verdict.possible().stream().map(SignalClass::name).collect(Collectors.joining("/"));
      String heading = figures.columns().get(c).heading();
      columns.computeIfAbsent(classes, none -> new ArrayList<>()).add(heading);
    }
    String all =
        columns.entrySet().stream()
            .map(each -> "%s (%s)".formatted(each.getKey(), String.join(", ", each.getValue())))
            .collect(Collectors.joining("; "));
    return List.of(
        new Message(
            "Signalering %s: %s. Bron: %s."
                .formatted(figure.inWords().dutch(), all, values.get().source().in(Language.DUTCH)),
            "Signals of %s: %s. Source: %s."
                .formatted(
                    figure.inWords().english(), all, values.get().source().in(Language.ENGLISH))));
  }

  private Statement policyIndicators() {
    List<PolicyLine> lines = new ArrayList<>();
    new TreeMap<>(policy)
        .forEach(
            (item, text) -> {
              Quantity value = Quantity.of(NumberConverter.number(text), item.kind());
              lines.add(PolicyLine.of(item, Derived.stated(Input.exact(item.inWords(), value))));
            });
    PolicyIndicators indicators = PolicyIndicators.of(List.of(STATED), lines);
    List<PolicyIndicator> available = indicators.available();
    if (available.isEmpty()) {
      throw new Unusable(
          "uit deze gegevens volgt geen beleidsindicator",
          "no policy indicator follows from these inputs");
    }
    Statement all = indicators.statement(available);
    return new Statement(
        all.title(),
        all.columns(),
        available.stream()
            .map(
                one ->
                    line(
                        one.inWords(),
                        1,
                        c ->
                            shown(
                                indicators.figure(one, c),
                                d -> indicators.rounded(one, c, d, MODE))))
            .toList(),
        all.notes());
  }
}
