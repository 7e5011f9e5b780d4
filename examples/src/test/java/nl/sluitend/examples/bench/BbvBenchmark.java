package nl.sluitend.examples.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.overhead.CreditPresentation;
import nl.sluitend.overhead.OverheadLine;
import nl.sluitend.overhead.OverheadMethod;
import nl.sluitend.overhead.OverheadStatement;
import nl.sluitend.overhead.OverheadTotal;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the overhead of a municipality takes: figures, statement, table, explanations. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BbvBenchmark {
  private static final long SEED = 20170101;

  /** A municipality: lines of overhead in thousands, and what rates divide by. */
  @State(Scope.Benchmark)
  public static class Municipality {
    /** How many lines of overhead it has. */
    @Param({"200", "400"})
    public int lines;

    private OverheadStatement overhead = statement(1);
    private final List<Derived> denominators = new ArrayList<>();

    /** Makes the lines. */
    @Setup
    public void make() {
      overhead = statement(lines);
      denominators.clear();
      for (OverheadMethod method : OverheadMethod.values()) {
        Quantity number = Quantity.of(BigDecimal.valueOf(13_872_000), method.denominator());
        denominators.add(Derived.stated(Input.exact(Message.same("noemer " + method), number)));
      }
    }

    private static OverheadStatement statement(int lines) {
      Random random = new Random(SEED);
      List<OverheadLine> all =
          IntStream.range(0, lines).mapToObj(i -> line(i, 1 + random.nextInt(9_000))).toList();
      return OverheadStatement.of(List.of(Column.of(ColumnKind.ACTUALS, 2021)), all);
    }

    private static OverheadLine line(int index, int thousands) {
      Message label = Message.same("Regel " + (index + 1));
      boolean credit = index % 50 == 49;
      Figure figure = new Figure(Unit.THOUSAND.times(BigDecimal.valueOf(thousands)), Unit.THOUSAND);
      return new OverheadLine(
          label,
          credit ? Optional.of(CostKind.CHARGED_ON) : Optional.empty(),
          Side.EXPENDITURE,
          credit ? CostSign.NEGATIVE : CostSign.POSITIVE,
          /* suggested= */ false,
          List.of(Input.printed(label, figure)));
    }
  }

  private static List<Derived> figures(Municipality state) {
    List<Derived> figures = new ArrayList<>();
    OverheadStatement overhead = state.overhead;
    for (OverheadTotal total : OverheadTotal.values()) {
      figures.add(overhead.total(total, 0));
    }
    for (int i = 0; i < overhead.lines().size(); i++) {
      figures.add(overhead.share(i, OverheadTotal.NET, 0));
    }
    OverheadMethod[] methods = OverheadMethod.values();
    for (int i = 0; i < methods.length; i++) {
      Derived net = overhead.total(OverheadTotal.NET, 0);
      figures.add(methods[i].rate(net, state.denominators.get(i)).rate());
    }
    return figures;
  }

  /**
   * Computes all totals, the share of every line and the rate of every method, exactly.
   *
   * @param state the municipality
   * @return the figures
   */
  @Benchmark
  public List<Derived> totalsSharesAndRates(Municipality state) {
    return figures(state);
  }

  /**
   * Makes the statement and its table.
   *
   * @param state the municipality
   * @return the table
   */
  @Benchmark
  public BudgetTable statementAsTable(Municipality state) {
    return state
        .overhead
        .statement(CreditPresentation.AS_INCOME)
        .toTable(Unit.THOUSAND, RoundingMode.HALF_UP);
  }

  /**
   * Explains the net total: one figure of all lines.
   *
   * @param state the municipality
   * @return the text
   */
  @Benchmark
  public String explainTheTotal(Municipality state) {
    return state.overhead.total(OverheadTotal.NET, 0).explain(Language.DUTCH);
  }

  /**
   * Explains every total, share and rate; each share lists all lines again.
   *
   * @param state the municipality
   * @return the texts
   */
  @Benchmark
  public List<String> explainEverything(Municipality state) {
    return figures(state).stream().map(figure -> figure.explain(Language.DUTCH)).toList();
  }
}
