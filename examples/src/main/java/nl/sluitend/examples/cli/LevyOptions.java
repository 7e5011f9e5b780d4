package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.levy.CeilingVerdict;
import nl.sluitend.levy.LevyCoverage;
import nl.sluitend.levy.LevyItem;
import nl.sluitend.levy.LevyItemSuggestion;
import nl.sluitend.levy.LevyRow;
import nl.sluitend.levy.LevyTariff;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the cost coverage of a levy is computed from. */
final class LevyOptions implements Calculation {
  /** Where in the cycle the columns are that do not say so. */
  enum Stage {
    BUDGET,
    ACTUALS
  }

  private static final Message UNITS = new Message("eenheid", "unit");

  @Parameters(
      paramLabel = "BESTAND",
      description = "Tabel met de kostendekkendheid van één heffing.")
  private Path file = Path.of("");

  @Option(
      names = "--item",
      paramLabel = "REGEL=POST",
      description =
          "Zegt wat een regel is; mag vaker. Posten: ${COMPLETION-CANDIDATES}. Zonder: het voorstel"
              + " dat uit het label volgt, dat als voorstel in de uitkomst staat.")
  private Map<String, LevyItem> items = new LinkedHashMap<>();

  @Option(
      names = "--target",
      paramLabel = "PERCENTAGE",
      converter = NumberConverter.class,
      defaultValue = "100",
      description =
          "Welk deel van de kosten de heffing moet dekken, en hoogstens mag (standaard"
              + " ${DEFAULT-VALUE}).")
  private BigDecimal target = new BigDecimal(100);

  @Option(
      names = "--payers",
      paramLabel = "AANTAL",
      converter = NumberConverter.class,
      description = "Hoeveel eenheden betalen (aansluitingen, huishoudens), voor het tarief.")
  private @Nullable BigDecimal payers;

  @Option(
      names = "--step",
      paramLabel = "EURO",
      converter = NumberConverter.class,
      defaultValue = "0.01",
      description = "Waarop het tarief naar beneden wordt afgerond (standaard ${DEFAULT-VALUE}).")
  private BigDecimal step = new BigDecimal("0.01");

  @Option(
      names = "--stage",
      paramLabel = "budget|actuals",
      description = "Raming of rekening, voor kolommen waarvan het opschrift dat niet zegt.")
  private @Nullable Stage stage;

  @Mixin private UnitOption unit;

  @Override
  public Optional<Outcome> compute(Language language, PrintWriter err) {
    return OneTable.read(file, unit.given(), language, err).map(this::outcome);
  }

  private Outcome outcome(OneTable from) {
    List<LevyRow> rows = rows(from);
    rows.stream()
        .filter(row -> row.item() != LevyItem.COVERAGE)
        .forEach(row -> from.columns().forEach(c -> from.requireAmount(row.row(), c)));
    LevyCoverage levy = LevyCoverage.of(from.source(), from.table(), Rounding.NEAREST, rows);
    List<Message> notes = new ArrayList<>();
    boolean exceeded = false;
    for (int c = 0; c < levy.columns().size(); c++) {
      notes.addAll(printed(levy, c));
      CeilingVerdict verdict = levy.verdict(c, target());
      notes.add(said(levy, c, verdict));
      exceeded |= verdict == CeilingVerdict.EXCEEDED && isBudget(levy.columns().get(c));
    }
    Statement statement = levy.statement().withLines(targets(levy)).withNotes(notes);
    return new Outcome(List.of(statement), from.table().unit(), exceeded);
  }

  /** What was said of a row goes before what its label suggests. */
  private List<LevyRow> rows(OneTable from) {
    Map<Integer, LevyItem> stated = Stated.byRow(from, items);
    Map<Integer, LevyRow> rows = new LinkedHashMap<>();
    LevyItemSuggestion.of(from.table()).forEach(one -> rows.put(one.row(), one.accepted()));
    stated.forEach((row, item) -> rows.put(row, LevyItemSuggestion.row(from.table(), row, item)));
    return IntStream.range(0, from.table().rows().size())
        .mapToObj(row -> Optional.ofNullable(rows.get(row)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Message> printed(LevyCoverage levy, int column) {
    return levy.printed(column).stream()
        .filter(figure -> !figure.isSame() && !isExactlyShown(figure))
        .map(figure -> Stated.note(figure, levy.columns().get(column).heading()))
        .toList();
  }

  /** A percentage that rounds to what is printed needs no note. */
  private static boolean isExactlyShown(Recomputed figure) {
    return figure.computed().value().kind().isRatio() && figure.isReproduced();
  }

  private static Message said(LevyCoverage levy, int column, CeilingVerdict verdict) {
    String heading = levy.columns().get(column).heading();
    Derived coverage = levy.coverage(column);
    return new Message(
        "%s: dekking %s, %s."
            .formatted(heading, coverage.in(Language.DUTCH), verdict.inWords().dutch()),
        "%s: coverage %s, %s."
            .formatted(heading, coverage.in(Language.ENGLISH), verdict.inWords().english()));
  }

  private boolean isBudget(Column column) {
    return switch (column.kind()) {
      case ORIGINAL_BUDGET, AMENDED_BUDGET, MULTI_YEAR -> true;
      case ACTUALS -> false;
      default -> stage == Stage.BUDGET;
    };
  }

  private Input target() {
    return Input.exact(
        new Message("streefdekking", "target coverage"), Quantity.of(target, Kind.PERCENTAGE));
  }

  private List<StatementLine> targets(LevyCoverage levy) {
    List<StatementLine> lines = new ArrayList<>();
    Input wanted = target();
    lines.add(
        line(
            levy,
            new Message("Opbrengst voor de streefdekking", "Revenue for the target coverage"),
            Side.INCOME,
            c -> levy.requiredRevenue(c, wanted)));
    Optional.ofNullable(payers)
        .ifPresent(
            number -> {
              Input paying =
                  Input.exact(
                      new Message("aantal eenheden", "number of units"),
                      Quantity.of(number, Kind.number(UNITS)));
              lines.add(
                  line(
                      levy,
                      new Message("Tarief", "Tariff"),
                      null,
                      c -> tariff(levy, c, wanted, paying).rounded()));
              lines.add(
                  line(
                      levy,
                      new Message("Dekking bij dat tarief", "Coverage at that tariff"),
                      null,
                      c -> tariff(levy, c, wanted, paying).coverage()));
            });
    return lines;
  }

  private LevyTariff tariff(LevyCoverage levy, int column, Input wanted, Input paying) {
    return levy.tariff(column, wanted, paying, Amount.of(step), RoundingMode.DOWN);
  }

  private static StatementLine line(
      LevyCoverage levy, Message label, @Nullable Side side, IntFunction<Derived> figures) {
    return new StatementLine(
        label,
        RowRole.INDICATOR,
        Optional.ofNullable(side),
        Optional.empty(),
        IntStream.range(0, levy.columns().size()).mapToObj(figures).toList());
  }
}
