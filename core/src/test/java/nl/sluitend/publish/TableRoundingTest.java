package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableRoundingTest {
  private static final Column AMOUNTS = Column.of("Begroting", ColumnKind.ORIGINAL_BUDGET);

  private static BudgetTable list(List<BigDecimal> amounts, Unit unit) {
    BudgetTable.Builder builder = BudgetTable.builder(unit).column(AMOUNTS);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal amount : amounts) {
      sum = sum.add(amount);
      builder.row(row("Post " + amount, RowRole.DETAIL, amount, unit));
    }
    return builder.row(row("Totaal", RowRole.TOTAL, sum, unit)).build();
  }

  private static Row row(String label, RowRole role, BigDecimal amount, Unit unit) {
    return Row.of(label, role, List.of(Cell.money(new Figure(Amount.of(amount), unit))));
  }

  private static Relation total(int result, int... terms) {
    List<Term> all = new ArrayList<>();
    for (int term : terms) {
      all.add(new Term(term, 1));
    }
    return Relation.declared(Axis.ROWS, result, all);
  }

  private static Relation columns(int result, int one, int other, int sign) {
    return Relation.declared(
        Axis.COLUMNS, result, List.of(new Term(one, 1), new Term(other, sign)));
  }

  static Stream<Map<String, String>> lists() {
    return Cases.own(TableRoundingTest.class, "rounded-list-cases.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void lists_of_others_come_out_as_they_say(Map<String, String> row) {
    List<BigDecimal> input = Cases.items(row, "input").stream().map(BigDecimal::new).toList();
    int finest = input.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
    BudgetTable table = list(input, new Unit(-Math.max(0, finest)));
    int[] terms = new int[input.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = i;
    }
    RoundedTable rounded =
        TableRounding.to(Unit.of(new BigDecimal(row.get("step"))))
            .keeping(List.of(total(terms.length, terms)))
            .with(TablePolicy.KEEP_TOTALS)
            .round(table);
    List<Amount> printed = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      printed.add(SumTable.amount(rounded.table(), i, 0));
    }
    List<Amount> expected =
        Cases.items(row, "expected").stream().map(text -> Amount.of(new BigDecimal(text))).toList();
    if (row.get("difference").isEmpty()) {
      assertThat(printed).isEqualTo(expected);
    } else {
      assertThat(printed).isNotEqualTo(expected);
    }
    assertThat(rounded.gaps()).isEmpty();
  }

  private static BudgetTable waalwijk() {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO).column(AMOUNTS);
    for (Map<String, String> row :
        Cases.own(TableRoundingTest.class, "waalwijk-overhead-2019.csv")) {
      String label = row.get("row");
      RowRole role =
          label.startsWith("Totaal")
              ? RowRole.SUBTOTAL
              : label.equals("Saldo") ? RowRole.BALANCE : RowRole.DETAIL;
      builder.row(row(label, role, new BigDecimal(row.get("euros")), Unit.EURO));
    }
    return builder.build();
  }

  @Test
  void waalwijk_comes_out_as_published() {
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND)
            .keeping(
                List.of(
                    total(7, 0, 1, 2, 3, 4, 5, 6), total(13, 8, 9, 10, 11, 12), total(14, 7, 13)))
            .round(waalwijk());
    List<Map<String, String>> published =
        Cases.own(TableRoundingTest.class, "waalwijk-overhead-2019.csv");
    for (int row = 0; row < published.size(); row++) {
      assertThat(SumTable.amount(rounded.table(), row, 0).in(Unit.THOUSAND))
          .as(published.get(row).get("row"))
          .isEqualTo(published.get(row).get("thousands"));
    }
    assertThat(rounded.solvability()).isEqualTo(Solvability.GUARANTEED);
    assertThat(rounded.shifts())
        .containsExactly(
            new CellShift(
                new CellReference(2, 0),
                Amount.ofEuros(483_341),
                Amount.ofEuros(483_000),
                Amount.ofEuros(484_000)));
    assertThat(rounded.note())
        .isEqualTo(
            new Message(
                "De bedragen zijn afgerond op € 1.000. Om de tellingen te laten sluiten is 1 van"
                    + " de 15 bedragen naar de andere kant afgerond.",
                "Amounts are rounded to € 1,000. To make all sums add up, 1 of the 15 amounts is"
                    + " rounded to the other side."));
  }

  @Test
  void waalwijk_comes_out_as_published_with_the_relations_that_it_shows() {
    RoundedTable rounded = TableRounding.to(Unit.THOUSAND).round(waalwijk());
    assertThat(SumTable.amount(rounded.table(), 2, 0)).isEqualTo(Amount.ofEuros(484_000));
    assertThat(TableCheck.check("waalwijk", rounded.table()).verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }

  /** Six amounts of 500: columns P, W, N, R and the result; lines 1 to 4, A, B and the total. */
  private static SumTable sixAmounts(SumTable.Shape rows) {
    SumTable.Shape columns = SumTable.COLUMNS.get(4);
    long[][] free = {{0, 500, 500}, {0, 0, 500}, {0, 500, 500}, {500, 0, 0}};
    return SumTable.of(rows, columns, Unit.EURO, free);
  }

  @Test
  void six_amounts_that_cannot_add_up_are_recognised_with_a_proof() {
    SumTable table = sixAmounts(SumTable.ROWS.get(3));
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND).keeping(table.relations()).round(table.table());
    assertThat(table.leastByTryingAll(Unit.THOUSAND)).isEmpty();
    assertThat(rounded.solvability()).isEqualTo(Solvability.IMPOSSIBLE);
    Impossibility impossibility = rounded.impossibility().orElseThrow();
    assertThat(impossibility.isProvedFor(table.table(), Unit.THOUSAND)).isTrue();
    // The relations hold all the same, and it is the result that moved.
    assertThat(rounded.gaps()).isEmpty();
    assertThat(rounded.moved())
        .isNotEmpty()
        .allMatch(shift -> shift.cell().column() == 4)
        .allMatch(shift -> shift.printed().minus(shift.exact()).abs().equals(Unit.THOUSAND.step()));
    assertThat(rounded.note().dutch()).contains("een eenheid of meer");
  }

  @Test
  void a_proof_proves_nothing_of_another_table_or_unit() {
    SumTable table = sixAmounts(SumTable.ROWS.get(3));
    Impossibility impossibility =
        TableRounding.to(Unit.THOUSAND)
            .keeping(table.relations())
            .round(table.table())
            .impossibility()
            .orElseThrow();
    BudgetTable other = sixAmounts(SumTable.ROWS.get(3)).table();
    assertThat(impossibility.isProvedFor(other, new Unit(2))).isFalse();
    assertThat(
            new Impossibility(impossibility.relations(), Optional.empty())
                .isProvedFor(other, Unit.THOUSAND))
        .isFalse();
    assertThat(
            new Impossibility(List.of(), impossibility.proof()).isProvedFor(other, Unit.THOUSAND))
        .isFalse();
    Proof contradiction = new Proof.Contradiction(0, 0);
    CellReference cell = new CellReference(0, 1);
    Proof twice =
        new Proof.Cases(cell, new Proof.Cases(cell, contradiction, contradiction), contradiction);
    for (Proof wrong :
        List.of(contradiction, twice, new Proof.Cases(cell, contradiction, contradiction))) {
      assertThat(
              new Impossibility(impossibility.relations(), Optional.of(wrong))
                  .isProvedFor(other, Unit.THOUSAND))
          .isFalse();
    }
  }

  @Test
  void without_subtotals_or_without_actuals_they_can_add_up() {
    SumTable.Shape flat = SumTable.Shape.of("flat", 5, new int[] {4, 1, 2, 3, 4});
    SumTable free = sixAmounts(flat);
    assertThat(
            TableRounding.to(Unit.THOUSAND)
                .keeping(free.relations())
                .round(free.table())
                .solvability())
        .isEqualTo(Solvability.GUARANTEED);
    long[][] amounts = {{0, 500}, {0, 0}, {0, 500}, {500, 0}};
    SumTable amended =
        SumTable.of(SumTable.ROWS.get(3), SumTable.COLUMNS.get(1), Unit.EURO, amounts);
    assertThat(
            TableRounding.to(Unit.THOUSAND)
                .keeping(amended.relations())
                .round(amended.table())
                .solvability())
        .isEqualTo(Solvability.GUARANTEED);
  }

  private static BudgetTable thirds() {
    return list(Stream.of("333", "333", "334").map(BigDecimal::new).toList(), Unit.EURO);
  }

  private static final List<Relation> SUM = List.of(total(3, 0, 1, 2));

  @Test
  void each_policy_gives_way_elsewhere_and_says_so() {
    TableRounding rounding = TableRounding.to(new Unit(2)).keeping(SUM);
    RoundedTable totals = rounding.with(TablePolicy.KEEP_TOTALS).round(thirds());
    assertThat(printed(totals)).containsExactly(300L, 300L, 400L, 1000L);
    assertThat(totals.note().dutch()).endsWith("Totalen gaan daarbij voor details.");

    RoundedTable details = rounding.with(TablePolicy.KEEP_DETAILS).round(thirds());
    assertThat(printed(details)).containsExactly(300L, 300L, 300L, 900L);
    assertThat(details.moved()).hasSize(1);
    assertThat(details.note().dutch())
        .isEqualTo(
            "De bedragen zijn afgerond op € 100. Totalen en saldi zijn berekend uit de afgeronde"
                + " bedragen. 1 bedrag wijkt een eenheid of meer af van het exacte bedrag (€"
                + " 100).");

    RoundedTable line = rounding.with(TablePolicy.ROUNDING_LINE).round(thirds());
    assertThat(printed(line)).containsExactly(300L, 300L, 300L, 100L, 1000L);
    assertThat(line.table().rows().get(3).label()).isEqualTo("Afronding");
    assertThat(line.relations()).containsExactly(total(4, 0, 1, 2, 3));
    assertThat(line.note().english()).endsWith("on the line 'Afronding'.");

    RoundedTable plain = rounding.with(TablePolicy.PLAIN).round(thirds());
    assertThat(printed(plain)).containsExactly(300L, 300L, 300L, 1000L);
    assertThat(plain.gaps()).containsExactly(new RoundingGap(SUM.get(0), 0, Amount.ofEuros(100)));
    assertThat(plain.note().english())
        .isEqualTo(
            "Amounts are rounded to € 100. Totals may therefore differ from the sum of the rounded"
                + " amounts.");
    assertThat(plain.solvability()).isEqualTo(Solvability.NOT_ASKED);
  }

  /** Saldi of lasten and baten before, by and after an amendment: the saldo after adds up twice. */
  @Test
  void beside_a_line_of_rounding_every_relation_among_columns_holds() {
    SumTable.Shape columns =
        SumTable.Shape.of(
            "saldi, the last first",
            9,
            new int[] {8, 5, -6},
            new int[] {4, 1, 2},
            new int[] {6, 1, -3},
            new int[] {8, 7, 8},
            new int[] {5, 3, 4},
            new int[] {7, 2, -4});
    for (SumTable.Shape rows : SumTable.ROWS.subList(0, 2)) {
      long[][] free = new long[rows.free().size()][];
      Arrays.fill(free, new long[] {0, 500, 0, 250});
      SumTable table = SumTable.of(rows, columns, Unit.EURO, free);
      RoundedTable rounded =
          TableRounding.to(Unit.THOUSAND)
              .keeping(table.relations())
              .with(TablePolicy.ROUNDING_LINE)
              .round(table.table());
      assertThat(rounded.gaps()).isEmpty();
      assertThat(rounded.relations()).hasSameSizeAs(table.relations());
      assertThat(rounded.certificate().holdsFor(table.table(), rounded.table())).isTrue();
    }
  }

  /** A row that is in two sums, of which one has nothing else that may move. */
  @Test
  void totals_come_first_where_a_sum_has_only_one_amount_that_may_move() {
    SumTable.Shape rows =
        SumTable.Shape.of("once more", 4, new int[] {2, 2, 1}, new int[] {3, 3, 1});
    SumTable.Shape columns = SumTable.Shape.of("a pair", 4, new int[] {3, 2, 1});
    SumTable table =
        SumTable.of(rows, columns, Unit.EURO, new long[][] {{-1500, 1000, 0}, {1000, -1000, 0}});
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND)
            .keeping(table.relations())
            .with(TablePolicy.KEEP_TOTALS)
            .round(table.table());
    assertThat(rounded.solvability()).isEqualTo(Solvability.IMPOSSIBLE);
    assertThat(rounded.gaps()).isEmpty();
    assertThat(rounded.certificate().holdsFor(table.table(), rounded.table())).isTrue();
  }

  /** A sum that only happens to be equal to another column: no figures computed from terms are. */
  private static RoundedTable coincidence(TablePolicy policy, int rows) {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO);
    for (String heading : List.of("Een", "Twee", "Samen", "Ook")) {
      builder.column(Column.of(heading, ColumnKind.OTHER));
    }
    for (int row = 0; row < rows; row++) {
      builder.row(amounts("Post " + row, 400, 400, 800, 800));
    }
    builder.row(amounts("Totaal", 400L * rows, 400L * rows, 800L * rows, 800L * rows));
    int[] terms = IntStream.range(0, rows).toArray();
    Relation same = Relation.declared(Axis.COLUMNS, 2, List.of(new Term(3, 1)));
    List<Relation> all = new ArrayList<>(List.of(columns(2, 0, 1, 1), same));
    all.add(total(rows, terms));
    return TableRounding.to(Unit.THOUSAND).keeping(all).with(policy).round(builder.build());
  }

  private static Row amounts(String label, long... amounts) {
    List<Cell> cells = new ArrayList<>();
    for (long amount : amounts) {
      cells.add(Cell.money(Figure.of(amount, Unit.EURO)));
    }
    return Row.of(label, RowRole.DETAIL, cells);
  }

  @ParameterizedTest
  @EnumSource(TablePolicy.class)
  void where_sums_that_happen_to_be_equal_cannot_both_hold_it_is_said(TablePolicy policy) {
    for (int rows : new int[] {1, 2, 3}) {
      RoundedTable rounded = coincidence(policy, rows);
      assertThat(rounded.certificate().holdsFor(rounded.exact(), rounded.table())).isTrue();
      boolean closes = rounded.note().dutch().contains("De tellingen sluiten.");
      assertThat(closes && !rounded.gaps().isEmpty()).isFalse();
    }
  }

  @Test
  void the_line_of_rounding_tells_of_columns_that_do_not_add_up_in_it() {
    RoundedTable one = coincidence(TablePolicy.ROUNDING_LINE, 1);
    assertThat(one.added()).isEmpty();
    assertThat(one.note())
        .isEqualTo(
            new Message(
                "De bedragen zijn afgerond op € 1.000. Op 2 plaatsen sluit een telling niet.",
                "Amounts are rounded to € 1,000. In 2 places a sum does not add up."));
    RoundedTable three = coincidence(TablePolicy.ROUNDING_LINE, 3);
    assertThat(three.added()).containsExactly(3);
    assertThat(three.gaps()).extracting(RoundingGap::place).contains(3);
  }

  private static List<Long> printed(RoundedTable rounded) {
    List<Long> printed = new ArrayList<>();
    for (int row = 0; row < rounded.table().rows().size(); row++) {
      printed.add(SumTable.amount(rounded.table(), row, 0).toBigDecimal().longValueExact());
    }
    return printed;
  }

  @ParameterizedTest
  @EnumSource(TablePolicy.class)
  void what_adds_up_anyway_needs_no_more_words(TablePolicy policy) {
    BudgetTable table =
        list(Stream.of("200", "300", "500").map(BigDecimal::new).toList(), Unit.EURO);
    RoundedTable rounded = TableRounding.to(new Unit(2)).keeping(SUM).with(policy).round(table);
    assertThat(rounded.shifts()).isEmpty();
    assertThat(rounded.note().dutch())
        .isEqualTo(
            policy == TablePolicy.KEEP_DETAILS
                ? "De bedragen zijn afgerond op € 100. Totalen en saldi zijn berekend uit de"
                    + " afgeronde bedragen."
                : "De bedragen zijn afgerond op € 100. De tellingen sluiten.");
  }

  @Test
  void of_halves_the_one_away_from_zero_is_printed_where_both_would_do() {
    BudgetTable table =
        list(Stream.of("-150", "250", "50").map(BigDecimal::new).toList(), Unit.EURO);
    RoundedTable rounded = TableRounding.to(new Unit(2)).keeping(List.of()).round(table);
    assertThat(printed(rounded)).containsExactly(-200L, 300L, 100L, 200L);
    assertThat(rounded.shifts()).isEmpty();
  }

  @Test
  void what_is_no_amount_stays_as_it_is() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .title("Overhead")
            .labelHeading("Post")
            .document("Begroting")
            .convention(nl.sluitend.table.SignConvention.UNDETERMINED)
            .column(AMOUNTS)
            .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
            .row(Row.of("Kop", RowRole.HEADING, List.of(Cell.empty(), Cell.empty())))
            .row(
                Row.of(
                    "Een",
                    RowRole.DETAIL,
                    List.of(
                        new Cell.Money(Figure.of(1600, Unit.EURO), Optional.of(Effect.FAVOURABLE)),
                        new Cell.Percentage(new BigDecimal("12.5")))))
            .row(Row.of("Twee", RowRole.DETAIL, List.of(Cell.dash(), Cell.empty())))
            .row(Row.of("Drie", RowRole.DETAIL, List.of(Cell.Mark.PRO_MEMORIE, Cell.empty())))
            .row(Row.of("Vier", RowRole.DETAIL, List.of(Cell.text("zie daar"), Cell.empty())))
            .row(
                Row.of(
                    "Totaal",
                    RowRole.TOTAL,
                    List.of(Cell.money(Figure.of(1600, Unit.EURO)), Cell.empty())))
            .build();
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND)
            .keeping(List.of(total(5, 1, 2, 3), total(5, 1, 4), total(5, 0, 3), total(0, 3)))
            .with(TablePolicy.ROUNDING_LINE)
            .round(table);
    Figure two = Figure.of(2, Unit.THOUSAND);
    assertThat(rounded.table())
        .isEqualTo(
            BudgetTable.builder(Unit.THOUSAND)
                .title("Overhead")
                .labelHeading("Post")
                .document("Begroting")
                .convention(nl.sluitend.table.SignConvention.UNDETERMINED)
                .column(AMOUNTS)
                .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
                .row(table.rows().get(0))
                .row(
                    table
                        .rows()
                        .get(1)
                        .withCells(
                            List.of(
                                new Cell.Money(two, Optional.of(Effect.FAVOURABLE)),
                                table.cell(1, 1))))
                .row(table.rows().get(2))
                .row(table.rows().get(3))
                .row(table.rows().get(4))
                .row(table.rows().get(5).withCells(List.of(Cell.money(two), Cell.empty())))
                .build());
  }

  @Test
  void a_difference_may_be_printed_the_other_way_round_in_some_rows() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Begroting", ColumnKind.OTHER))
            .column(Column.of("Rekening", ColumnKind.OTHER))
            .column(Column.of("Verschil", ColumnKind.OTHER))
            .detail("Lasten", 1400, 2800, 1400)
            .detail("Baten", 2500, 1400, 1100)
            .detail("Reserves", 1400, 1400, 0)
            .detail("Saldo", 5300, 5600, 2500)
            .build();
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND)
            .keeping(List.of(columns(2, 0, 1, -1), total(3, 0, 1, 2)))
            .with(TablePolicy.LEAST_CHANGE)
            .round(withoutLastDifference(table));
    for (int row = 0; row < 3; row++) {
      Amount difference =
          SumTable.amount(rounded.table(), row, 0)
              .minus(SumTable.amount(rounded.table(), row, 1))
              .abs();
      assertThat(SumTable.amount(rounded.table(), row, 2)).isEqualTo(difference);
    }
  }

  private static BudgetTable withoutLastDifference(BudgetTable table) {
    BudgetTable.Builder builder = BudgetTable.builder(table.unit());
    table.columns().forEach(builder::column);
    table.rows().subList(0, 3).forEach(builder::row);
    Row last = table.rows().get(3);
    List<Cell> cells = new ArrayList<>(last.cells().subList(0, 2));
    cells.add(Cell.text("nader te bepalen"));
    return builder.row(last.withCells(cells)).build();
  }

  @Test
  void differences_of_either_direction_and_empty_rows_are_kept() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Begroting", ColumnKind.OTHER))
            .column(Column.of("Rekening", ColumnKind.OTHER))
            .column(Column.of("Verschil", ColumnKind.OTHER))
            .detail("Lasten", 1400, 1400, 0)
            .detail("Baten", 1400, 2800, 1400)
            .row(
                Row.of(
                    "Later",
                    RowRole.DETAIL,
                    List.of(Cell.empty(), Cell.Mark.PRO_MEMORIE, Cell.empty())))
            .row(
                Row.of(
                    "Per inwoner",
                    RowRole.INDICATOR,
                    List.of(
                        Cell.money(Figure.of(1400, Unit.EURO)),
                        Cell.money(Figure.of(1500, Unit.EURO)),
                        Cell.money(Figure.of(7, Unit.EURO)))))
            .total("Totaal", 2800, 4200, 1400)
            .build();
    // The same difference twice, in two words.
    Relation again = Relation.declared(Axis.COLUMNS, 2, List.of(new Term(1, -1), new Term(0, 1)));
    List<Relation> relations = List.of(columns(2, 0, 1, -1), again, total(4, 0, 1, 2));
    for (TablePolicy policy : TablePolicy.values()) {
      RoundedTable rounded =
          TableRounding.to(Unit.THOUSAND).keeping(relations).with(policy).round(table);
      if (policy == TablePolicy.LEAST_CHANGE) {
        assertThat(rounded.gaps()).isEmpty();
        assertThat(rounded.moved()).isEmpty();
      }
      assertThat(rounded.table().cell(2, 0)).isEqualTo(Cell.empty());
      assertThat(SumTable.amount(rounded.table(), 3, 0)).isEqualTo(Amount.ofEuros(1000));
    }
  }

  @Test
  void relations_that_run_in_a_circle_are_kept() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(AMOUNTS)
            .detail("Een", 1600)
            .detail("Twee", 1700)
            .detail("Drie", 3300)
            .detail("Vier", -1700)
            .build();
    for (TablePolicy policy : TablePolicy.values()) {
      RoundedTable rounded =
          TableRounding.to(Unit.THOUSAND)
              .keeping(List.of(total(2, 0, 1), total(0, 2, 3)))
              .with(policy)
              .round(table);
      assertThat(rounded.gaps().isEmpty()).isEqualTo(policy != TablePolicy.PLAIN);
    }
  }

  @Test
  void a_rounding_line_leaves_other_measures_empty() {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO)
            .column(AMOUNTS)
            .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE));
    for (int amount : new int[] {1400, 1400}) {
      builder.row(
          Row.of(
              "Post",
              RowRole.DETAIL,
              List.of(Cell.money(Figure.of(amount, Unit.EURO)), Cell.empty())));
    }
    builder.row(
        Row.of(
            "Totaal",
            RowRole.TOTAL,
            List.of(Cell.money(Figure.of(2800, Unit.EURO)), Cell.empty())));
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND)
            .keeping(List.of(total(2, 0, 1)))
            .with(TablePolicy.ROUNDING_LINE)
            .round(builder.build());
    assertThat(rounded.table().rows().get(2))
        .isEqualTo(
            Row.of(
                "Afronding",
                RowRole.DETAIL,
                List.of(Cell.money(Figure.of(1, Unit.THOUSAND)), Cell.empty())));
    assertThat(rounded.relations()).containsExactly(total(3, 0, 1, 2));
  }

  @Test
  void a_row_that_does_not_add_up_is_named_by_its_number_if_it_has_no_label() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Begroting", ColumnKind.OTHER))
            .column(Column.of("Rekening", ColumnKind.OTHER))
            .column(Column.of("Verschil", ColumnKind.OTHER))
            .detail("", 1400, 1400, 5)
            .build();
    assertThatThrownBy(
            () ->
                TableRounding.to(Unit.THOUSAND).keeping(List.of(columns(2, 0, 1, -1))).round(table))
        .hasMessageContaining("'Verschil' = + 'Begroting' - 'Rekening' in row '1'");
    assertThatThrownBy(
            () ->
                TableRounding.to(Unit.THOUSAND).keeping(List.of(columns(2, 0, 1, 1))).round(table))
        .isInstanceOf(UnroundableTableException.class);
    assertThatThrownBy(
            () ->
                TableRounding.to(Unit.THOUSAND)
                    .keeping(List.of(Relation.declared(Axis.COLUMNS, 2, List.of(new Term(0, 1)))))
                    .round(table))
        .isInstanceOf(UnroundableTableException.class);
  }

  @Test
  void an_exact_table_that_does_not_add_up_is_refused() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(AMOUNTS)
            .detail("Een", 100)
            .detail("Twee", 200)
            .detail("Drie", 200)
            .detail("Vier", 200)
            .detail("Vijf", 200)
            .total("Totaal", 907)
            .build();
    assertThatThrownBy(
            () ->
                TableRounding.to(Unit.THOUSAND)
                    .keeping(List.of(total(5, 0, 1, 2, 3, 4)))
                    .round(table))
        .isInstanceOfSatisfying(
            UnroundableTableException.class,
            e ->
                assertThat(e.reason())
                    .isEqualTo(
                        new Message(
                            "De exacte tabel sluit zelf niet: 'Totaal' = + 'Een' + 'Twee' + 'Drie'"
                                + " + 'Vier' en nog 1 in kolom 'Begroting'; er staat € 907, de"
                                + " termen geven € 900, verschil € 7",
                            "The exact table does not add up itself: 'Totaal' = + 'Een' + 'Twee' +"
                                + " 'Drie' + 'Vier' and 1 more in column 'Begroting'; it states €"
                                + " 907, its terms give € 900, difference € 7")))
        .hasMessageContaining("difference € 7");
  }

  @Test
  void a_unit_that_is_finer_than_the_amounts_are_known_is_refused() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND).column(AMOUNTS).detail("", 0).detail("Een", 5).build();
    assertThatThrownBy(() -> TableRounding.to(Unit.EURO).round(table))
        .isInstanceOf(UnroundableTableException.class)
        .hasMessage(
            "'Een' in column 'Begroting' is known in units of € 1000, so not finer: € 1 cannot be"
                + " had");
    assertThat(TableRounding.to(Unit.THOUSAND).round(table).table()).isEqualTo(table);
  }

  @Test
  void amounts_that_are_too_fine_to_count_are_refused() {
    BudgetTable fine = list(List.of(new BigDecimal("0.0000000000000000001")), new Unit(-19));
    assertThatThrownBy(() -> TableRounding.to(Unit.EURO).keeping(List.of()).round(fine))
        .isInstanceOf(UnroundableTableException.class)
        .hasMessageContaining("19 digits");
    BudgetTable less = list(List.of(new BigDecimal("0.000000000000000001")), new Unit(-18));
    assertThatThrownBy(() -> TableRounding.to(Unit.EURO).keeping(List.of()).round(less))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("too fine");
  }

  @Test
  void amounts_of_eighty_digits_are_rounded_as_any_other() {
    BigDecimal huge = BigDecimal.TEN.pow(70).add(new BigDecimal("333"));
    BudgetTable table = list(List.of(huge, huge, huge.negate()), Unit.EURO);
    RoundedTable rounded = TableRounding.to(Unit.THOUSAND).keeping(SUM).round(table);
    assertThat(rounded.gaps()).isEmpty();
    assertThat(SumTable.amount(rounded.table(), 0, 0))
        .isEqualTo(Amount.of(huge).roundedTo(Unit.THOUSAND, RoundingMode.FLOOR));
  }

  @Test
  void relations_that_are_no_sums_have_no_bearing() {
    Relation carry = new Relation.Carry(Axis.ROWS, 3, 0, 1, nl.sluitend.relate.Origin.DECLARED);
    RoundedTable rounded =
        TableRounding.to(new Unit(2))
            .keeping(List.of(carry, SUM.get(0), SUM.get(0)))
            .round(thirds());
    assertThat(rounded.relations()).isEqualTo(SUM);
  }
}
