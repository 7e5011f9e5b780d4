package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.printed.Grids;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;
import nl.sluitend.table.TableArbitraries;
import nl.sluitend.testkit.BudgetTables;
import nl.sluitend.testkit.SluitendAssertions;

/** Laws that hold for the verdict on every table. */
class CheckPropertiesTest {
  private static final List<String> HEADINGS =
      List.of(
          "Begroting 2021 primitief",
          "Wijziging",
          "Begroting na wijziging",
          "Rekening",
          "Verschil");

  /**
   * Exact euros that add up: blocks of details, each detail with its original budget, amendment and
   * actuals.
   */
  record Ledger(List<List<List<Long>>> blocks, boolean actualsFirst) {
    /** The table with each cell rounded for itself, as text. */
    List<List<String>> printed(Unit unit, RoundingMode mode) {
      List<List<String>> lines = new ArrayList<>();
      List<String> headings = new ArrayList<>(List.of("Post"));
      headings.addAll(HEADINGS);
      lines.add(headings);
      List<Long> grand = List.of(0L, 0L, 0L);
      for (int b = 0; b < blocks.size(); b++) {
        List<Long> subtotal = List.of(0L, 0L, 0L);
        for (int d = 0; d < blocks.get(b).size(); d++) {
          List<Long> detail = blocks.get(b).get(d);
          lines.add(line("Regel " + b + "." + d, detail, unit, mode));
          subtotal = plus(subtotal, detail);
        }
        if (blocks.size() > 1) {
          lines.add(line("Subtotaal " + b, subtotal, unit, mode));
        }
        grand = plus(grand, subtotal);
      }
      lines.add(line("Totaal", grand, unit, mode));
      return lines;
    }

    private static List<Long> plus(List<Long> a, List<Long> b) {
      return IntStream.range(0, a.size()).mapToObj(i -> a.get(i) + b.get(i)).toList();
    }

    private List<String> line(String label, List<Long> parts, Unit unit, RoundingMode mode) {
      long amended = parts.get(0) + parts.get(1);
      long actuals = parts.get(2);
      long result = actualsFirst ? actuals - amended : amended - actuals;
      List<String> line = new ArrayList<>(List.of(label));
      for (long euros : new long[] {parts.get(0), parts.get(1), amended, actuals, result}) {
        line.add(CellPrinter.print(Amount.ofEuros(euros).roundedTo(unit, mode), unit));
      }
      return line;
    }
  }

  private static CheckedTable check(List<List<String>> lines, Unit unit) {
    return TableCheck.check(
        "test.csv",
        Grids.read(Grids.join(lines), ReadOptions.of("test.csv").withUnit(unit)).orElseThrow());
  }

  /**
   * The verdicts on what labels and headings claim. What only the figures show may depend on where
   * lines stand, since people add up what stands together.
   */
  private static Map<String, Verdict> verdicts(CheckedTable checked) {
    BudgetTable table = checked.table();
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (JudgedRelation judged : checked.relations()) {
      if (judged.relation().origin() == Origin.DISCOVERED) {
        continue;
      }
      boolean ofRows = judged.relation().axis() == Axis.ROWS;
      for (Instance instance : judged.instances()) {
        int row = ofRows ? judged.relation().result() : instance.at();
        int column = ofRows ? instance.at() : judged.relation().result();
        verdicts.put(
            judged.relation().axis()
                + " "
                + table.rows().get(row).label()
                + " "
                + table.columns().get(column).heading(),
            instance.verdict());
      }
    }
    return verdicts;
  }

  @Property(tries = 500)
  void a_table_rounded_per_cell_is_never_called_broken(
      @ForAll("ledgers") Ledger ledger,
      @ForAll("units") Unit unit,
      @ForAll("roundings") RoundingMode mode) {
    CheckedTable checked = check(ledger.printed(unit, mode), unit);
    assertThat(checked.verdict())
        .as(() -> shown(checked))
        .isNotEqualTo(TableVerdict.DOES_NOT_CLOSE);
    assertThat(checked.findings().stream().map(Finding::severity)).doesNotContain(Severity.ERROR);
    if (unit.equals(Unit.EURO)) {
      assertThat(checked.verdict()).isEqualTo(TableVerdict.CLOSES);
    }
  }

  @Property(tries = 300)
  void nor_is_a_table_that_declares_its_convention(
      @ForAll("exactTables") BudgetTable exact,
      @ForAll("units") Unit unit,
      @ForAll("roundings") RoundingMode mode) {
    SluitendAssertions.assertThat(exact).addsUpExactly();
    SluitendAssertions.assertThat(BudgetTables.printedIn(exact, unit, mode)).addsUpWithinRounding();
  }

  @Property(tries = 300)
  void shuffled_columns_give_the_same_verdicts(
      @ForAll("ledgers") Ledger ledger, @ForAll("units") Unit unit, @ForAll long seed) {
    List<List<String>> lines = ledger.printed(unit, RoundingMode.HALF_UP);
    List<Integer> order =
        new ArrayList<>(IntStream.rangeClosed(1, HEADINGS.size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    List<List<String>> shuffled = new ArrayList<>();
    for (List<String> line : lines) {
      List<String> fields = new ArrayList<>(List.of(line.get(0)));
      order.forEach(i -> fields.add(line.get(i)));
      shuffled.add(fields);
    }
    CheckedTable one = check(lines, unit);
    CheckedTable other = check(shuffled, unit);
    assertThat(verdicts(other)).as(() -> shown(other)).isEqualTo(verdicts(one));
    assertThat(List.of(one.verdict(), other.verdict())).doesNotContain(TableVerdict.DOES_NOT_CLOSE);
    assertThat(other.convention()).isEqualTo(one.convention());
  }

  @Property(tries = 300)
  void the_order_of_details_does_not_change_the_verdict_on_a_total(
      @ForAll("ledgers") Ledger ledger, @ForAll("units") Unit unit, @ForAll long seed) {
    List<List<List<Long>>> blocks = new ArrayList<>();
    for (List<List<Long>> block : ledger.blocks()) {
      List<List<Long>> shuffled = new ArrayList<>(block);
      Collections.shuffle(shuffled, new Random(seed));
      blocks.add(shuffled);
    }
    Ledger other = new Ledger(blocks, ledger.actualsFirst());
    Map<String, Verdict> before = verdicts(check(ledger.printed(unit, RoundingMode.HALF_UP), unit));
    Map<String, Verdict> after = verdicts(check(other.printed(unit, RoundingMode.HALF_UP), unit));
    before.keySet().removeIf(key -> key.contains("Regel"));
    after.keySet().removeIf(key -> key.contains("Regel"));
    assertThat(after)
        .as(() -> shown(check(other.printed(unit, RoundingMode.HALF_UP), unit)))
        .isEqualTo(before);
  }

  @Property(tries = 300)
  void scaling_amounts_and_units_by_a_power_of_ten_changes_nothing(
      @ForAll("ledgers") Ledger ledger,
      @ForAll("units") Unit unit,
      @ForAll @IntRange(min = -4, max = 9) int power,
      @ForAll("wrongs") long wrong) {
    List<List<String>> lines = ledger.printed(unit, RoundingMode.HALF_UP);
    BudgetTable table = check(lines, unit).table();
    BudgetTable changed = withLastFigure(table, wrong);
    CheckedTable one = TableCheck.check("test", changed);
    CheckedTable other = TableCheck.check("test", scaled(changed, power));
    assertThat(verdicts(other)).isEqualTo(verdicts(one));
    assertThat(likelihoods(other)).isEqualTo(likelihoods(one));
    assertThat(other.findings().stream().map(f -> f.rule().id() + f.severity() + f.cells()))
        .containsExactlyElementsOf(
            one.findings().stream().map(f -> f.rule().id() + f.severity() + f.cells()).toList());
  }

  @Property(tries = 300)
  void checking_any_table_ends_and_says_something_of_every_rule(
      @ForAll("anyTables") BudgetTable table) {
    CheckedTable checked = TableCheck.check("test", table);
    assertThat(checked.outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyElementsOf(Rule.all());
    for (Finding finding : checked.findings()) {
      assertThat(finding.message().dutch()).isNotBlank();
      assertThat(finding.message().english()).isNotBlank();
      for (CellReference cell : finding.cells()) {
        assertThat(cell.row()).isLessThan(table.rows().size());
        assertThat(cell.column()).isLessThan(table.columns().size());
      }
    }
  }

  /** Figures and relations in short, for when they are not as expected. */
  private static String shown(CheckedTable checked) {
    BudgetTable table = checked.table();
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < table.rows().size(); r++) {
      int row = r;
      text.append(table.rows().get(r).label());
      IntStream.range(0, table.columns().size())
          .forEach(c -> text.append(' ').append(table.figure(row, c).map(Figure::amount)));
      text.append('\n');
    }
    for (JudgedRelation judged : checked.relations()) {
      text.append(judged.relation()).append(judged.evidence()).append('\n');
    }
    return text.toString();
  }

  private static List<String> likelihoods(CheckedTable checked) {
    return checked.relations().stream()
        .flatMap(judged -> judged.instances().stream())
        .flatMap(instance -> instance.amounts().stream())
        .map(outcome -> outcome.likelihood().toString())
        .toList();
  }

  /** The table with so many units more in its last cell. */
  private static BudgetTable withLastFigure(BudgetTable table, long more) {
    int last = table.rows().size() - 1;
    int column = table.columns().size() - 1;
    return mapped(
        table,
        table.unit(),
        (row, c, figure) ->
            row == last && c == column
                ? new Figure(figure.amount().plus(table.unit().step().times(more)), figure.unit())
                : figure);
  }

  private static BudgetTable scaled(BudgetTable table, int power) {
    return mapped(
        table,
        new Unit(table.unit().exponent() + power),
        (row, c, figure) -> {
          Unit unit = new Unit(figure.unit().exponent() + power);
          return new Figure(unit.times(figure.amount().in(figure.unit())), unit);
        });
  }

  private interface Change {
    Figure of(int row, int column, Figure figure);
  }

  private static BudgetTable mapped(BudgetTable table, Unit unit, Change change) {
    BudgetTable.Builder builder = BudgetTable.builder(unit);
    for (Column column : table.columns()) {
      builder.column(column);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.cells().size(); c++) {
        Cell cell = row.cells().get(c);
        cells.add(
            cell instanceof Cell.Money money
                ? new Cell.Money(change.of(r, c, money.figure()), money.letter())
                : cell);
      }
      builder.row(row.withCells(cells));
    }
    return builder.build();
  }

  @Provide
  Arbitrary<Ledger> ledgers() {
    // Ties, zeros and small amounts are what rounding goes wrong on.
    Arbitrary<Long> euros =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(-9_999_999, 9_999_999)),
            Tuple.of(2, Arbitraries.longs().between(-1_500, 1_500)),
            Tuple.of(2, Arbitraries.longs().between(-99, 99).map(n -> n * 500)),
            Tuple.of(1, Arbitraries.just(0L)));
    Arbitrary<List<Long>> detail = euros.list().ofSize(3);
    return Combinators.combine(
            detail.list().ofMinSize(1).ofMaxSize(7).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false))
        .as(Ledger::new)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.EURO, new Unit(1), new Unit(2), Unit.THOUSAND, Unit.MILLION);
  }

  @Provide
  Arbitrary<RoundingMode> roundings() {
    return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
  }

  @Provide
  Arbitrary<Long> wrongs() {
    return Arbitraries.of(0L, 1L, 2L, 3L, 5L, -27L, 1_000L);
  }

  @Provide
  Arbitrary<BudgetTable> exactTables() {
    return BudgetTables.flat().withAmendments(1, 4).in(Unit.EURO).exact().tables();
  }

  @Provide
  Arbitrary<BudgetTable> anyTables() {
    return TableArbitraries.tables();
  }
}
