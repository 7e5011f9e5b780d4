package nl.sluitend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFiguresTest {
  /** Velsen 2017; the results are printed without a percent sign in a table of thousands. */
  private static final BudgetTable VELSEN =
      BudgetTable.builder(Unit.THOUSAND)
          .column(Column.of(ColumnKind.ACTUALS, 2015))
          .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2016))
          .detail("A Vaste schulden", 161_879, 201_519)
          .detail("B Netto vlottende schuld", 10_847, 12_088)
          .detail("C Overlopende passiva", 17_321, 14_575)
          .detail("D Financiële activa,cf art 36 BBV lid b,c, d, e en f", 8_521, 7_911)
          .detail("E Uitzettingen < 1 jaar", 21_837, 19_288)
          .detail("F Liquide middelen", 1_064, 753)
          .detail("G Overlopende activa", 5_819, 5_473)
          .detail("H Totale baten", 171_748, 174_927)
          .row(
              row(
                  "Netto schuldquote gecorrigeerd voor alle verstrekte leningen"
                      + " (A+B+C-D-E-F-G)/H x 100%",
                  Cell.money(new Figure(Amount.ofEuros(88_970), new Unit(1))),
                  Cell.money(new Figure(Amount.ofEuros(111_340), new Unit(1)))))
          .row(
              row(
                  "met procentteken",
                  new Cell.Percentage(new BigDecimal("88.97")),
                  new Cell.Count(new BigDecimal("111.3"))))
          .row(row("tekst", Cell.text("laag"), Cell.empty()))
          .build();

  private static Row row(String label, Cell... cells) {
    return new Row(label, RowRole.INDICATOR, Optional.empty(), Optional.empty(), List.of(cells));
  }

  @Test
  void aPrintedTableIsReadByItsLabelsAndItsResultsAreCompared() {
    List<KeyFigureSuggestion<KeyFigureItem>> items = KeyFigureSuggestion.items(VELSEN);
    List<KeyFigureSuggestion<KeyFigure>> results = KeyFigureSuggestion.results(VELSEN);
    KeyFigures figures =
        KeyFigures.of(
            "begroting 2017", VELSEN, Rounding.NEAREST, KeyFigureSuggestion.accepted(items));

    assertThat(items)
        .extracting(KeyFigureSuggestion::meant)
        .isEqualTo(KeyFigure.CORRECTED_NET_DEBT_RATIO.items());
    assertThat(results)
        .containsExactly(
            new KeyFigureSuggestion<>(
                8, VELSEN.rows().get(8).label(), KeyFigure.CORRECTED_NET_DEBT_RATIO));
    assertThat(figures.lines()).allMatch(KeyFigureLine::suggested);
    assertThat(figures.available()).containsExactly(KeyFigure.CORRECTED_NET_DEBT_RATIO);
    for (int row : new int[] {8, 9}) {
      assertThat(figures.compare(KeyFigure.CORRECTED_NET_DEBT_RATIO, "begroting", VELSEN, row))
          .hasSize(2)
          .allMatch(Recomputed::isReproduced)
          .noneMatch(Recomputed::isSame)
          .extracting(each -> each.printed().origin().orElseThrow().in(Language.DUTCH))
          .first()
          .asString()
          .contains("begroting, rij " + (row + 1));
    }
    assertThat(figures.figure(KeyFigure.CORRECTED_NET_DEBT_RATIO, 0).explain(Language.DUTCH))
        .contains("88,97%", "161.879", "Stcrt. 2015, 20619", "rij 1 'A Vaste schulden'");
  }

  @Test
  void aResultWithoutANumberIsNamed() {
    KeyFigures figures =
        KeyFigures.of(
            "begroting",
            VELSEN,
            Rounding.NEAREST,
            KeyFigureSuggestion.accepted(KeyFigureSuggestion.items(VELSEN)));

    assertThatThrownBy(
            () -> figures.compare(KeyFigure.CORRECTED_NET_DEBT_RATIO, "begroting", VELSEN, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("begroting: row 11 'tekst' states no percentage in column 1 'rekening 2015'");
  }

  @Test
  void columnsWithoutAmountsAreLeftOut() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of("Aandeel", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
            .column(Column.of(ColumnKind.ACTUALS, 2018))
            .row(
                row(
                    "Eigen vermogen",
                    new Cell.Percentage(BigDecimal.ONE),
                    Cell.money(Figure.of(30, Unit.THOUSAND))))
            .row(
                row(
                    "Balanstotaal",
                    new Cell.Percentage(BigDecimal.TEN),
                    Cell.money(Figure.of(100, Unit.THOUSAND))))
            .row(row("Solvabiliteit", Cell.empty(), new Cell.Percentage(new BigDecimal("30.0"))))
            .build();
    KeyFigures figures =
        KeyFigures.of(
            "t",
            table,
            Rounding.NEAREST,
            List.of(
                new KeyFigureRow(0, KeyFigureItem.EQUITY, false, true),
                KeyFigureRow.of(1, KeyFigureItem.BALANCE_SHEET_TOTAL)));

    assertThat(figures.columns()).containsExactly(Column.of(ColumnKind.ACTUALS, 2018));
    assertThat(figures.compare(KeyFigure.SOLVENCY_RATIO, "t", table, 2))
        .hasSize(1)
        .allMatch(Recomputed::isReproduced);
    Message note =
        new Message(
            "Voorstel naar het label: eigen vermogen ('Eigen vermogen').",
            "Suggested by the label: equity ('Eigen vermogen').");
    assertThat(figures.statement().notes()).containsExactly(note);
    assertThat(figures.statement(KeyFigure.SOLVENCY_RATIO).notes()).containsExactly(note);
  }

  @Test
  void onlyTheSuggestionsThatAreUsedAreNoted() {
    KeyFigureLine equity =
        new KeyFigureLine(KeyFigureItem.EQUITY, /* suggested= */ true, List.of());
    KeyFigureLine total = KeyFigureLine.of(KeyFigureItem.BALANCE_SHEET_TOTAL);
    KeyFigureLine cash = new KeyFigureLine(KeyFigureItem.CASH, /* suggested= */ true, List.of());

    assertThat(KeyFigures.of(List.of(), List.of(equity, total, cash)).statement().notes())
        .isEmpty();
    KeyFigures figures =
        KeyFigures.of(
            List.of(Column.of(ColumnKind.ACTUALS, 2020)),
            List.of(
                KeyFigureLine.of(KeyFigureItem.EQUITY, euros("ev", 1)),
                KeyFigureLine.of(KeyFigureItem.BALANCE_SHEET_TOTAL, euros("totaal", 2)),
                new KeyFigureLine(KeyFigureItem.CASH, true, List.of(euros("kas", 1)))));
    assertThat(figures.statement().notes()).isEmpty();
  }

  @Test
  void resultsOfOtherColumnsAreRefused() {
    KeyFigures figures =
        KeyFigures.of(
            "begroting",
            VELSEN,
            Rounding.NEAREST,
            KeyFigureSuggestion.accepted(KeyFigureSuggestion.items(VELSEN)));
    Column actuals = Column.of(ColumnKind.ACTUALS, 2015);
    Column budget = Column.of(ColumnKind.ORIGINAL_BUDGET, 2016);

    assertThat(compared(figures, actuals, budget)).hasSize(2);
    for (List<Column> other :
        List.of(
            List.of(budget, actuals),
            List.of(actuals),
            List.of(actuals, Column.of(ColumnKind.ORIGINAL_BUDGET, 2017)),
            List.of(actuals, Column.of(ColumnKind.ACTUALS, 2016)),
            List.of(actuals, budget.withSide(Side.INCOME)))) {
      assertThatThrownBy(() -> compared(figures, other.toArray(Column[]::new)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("of which the computed figures are");
    }
    Column one = Column.of("1", ColumnKind.AMENDMENT);
    KeyFigures solvency =
        KeyFigures.of(
            List.of(one),
            List.of(
                KeyFigureLine.of(KeyFigureItem.EQUITY, euros("ev", 10)),
                KeyFigureLine.of(KeyFigureItem.BALANCE_SHEET_TOTAL, euros("totaal", 100))));
    BudgetTable same =
        BudgetTable.builder(Unit.EURO)
            .column(one)
            .row(row("Solvabiliteit", new Cell.Percentage(BigDecimal.TEN)))
            .build();
    assertThat(solvency.compare(KeyFigure.SOLVENCY_RATIO, "t", same, 0))
        .allMatch(Recomputed::isSame);
    KeyFigures without = KeyFigures.of(List.of(one), List.of());
    for (Column other : List.of(one.withAmendment(2), Column.of("2", ColumnKind.AMENDMENT))) {
      assertThatThrownBy(() -> compared(without, other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("t: column 1 is not '1', of which the computed figures are");
    }
  }

  private static List<Recomputed> compared(KeyFigures figures, Column... columns) {
    BudgetTable.Builder table = BudgetTable.builder(Unit.EURO);
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      table.column(column);
      cells.add(new Cell.Percentage(BigDecimal.TEN));
    }
    table.row(row("Netto schuldquote gecorrigeerd", cells.toArray(Cell[]::new)));
    return figures.compare(KeyFigure.CORRECTED_NET_DEBT_RATIO, "t", table.build(), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Vaste schulden (cf. art. 46 BBV)                   | FIXED_DEBT
          B. Netto vlottende schuld (cf. art. 48 BBV)           | NET_FLOATING_DEBT
          C. Overlopende passiva (cf. art. 49 BBV)              | ACCRUED_LIABILITIES
          D. Financiële activa (cf. art. 36 lid d, e en f)      | FINANCIAL_ASSETS
          D. Financiële activa (cf. art. 36 lid b, c, d, e en f)| FINANCIAL_ASSETS_WITH_LOANS
          D. Financiele vaste activa (b t/m f)                  | FINANCIAL_ASSETS_WITH_LOANS
          D. Financiële activa                                  |
          E. Uitzettingen < 1 jaar (cf. art. 39 BBV)            | SHORT_TERM_RECEIVABLES
          F. Liquide middelen (cf. art. 40 BBV)                 | CASH
          G. Overlopende activa (cf. art. 40a BBV)              | ACCRUED_ASSETS
          H. Totale baten (excl. mutaties reserves)             | INCOME
          Het eigen vermogen                                    | EQUITY
          Het totaal aan alle passiva                           | BALANCE_SHEET_TOTAL
          b. Balanstotaal                                       | BALANCE_SHEET_TOTAL
          Niet in exploitatie genomen bouwgronden               | LAND_NOT_IN_DEVELOPMENT
          Bouwgronden in exploitatie                            | LAND_IN_DEVELOPMENT
          A Totale structurele lasten                           | STRUCTURAL_EXPENDITURE
          B Totale structurele baten                            | STRUCTURAL_INCOME
          C Totale structurele toevoegingen aan reserves        | STRUCTURAL_ADDITIONS
          D Totale structurele onttrekkingen aan reserves       | STRUCTURAL_WITHDRAWALS
          Structureel begrotingssaldo                           | STRUCTURAL_BALANCE
          A. OZB-lasten voor gezin bij gemiddelde WOZ-waarde    | PROPERTY_TAX
          B. Rioolheffing voor gezin                            | SEWERAGE_CHARGE
          C. Afvalstoffenheffing voor een gezin                 | WASTE_CHARGE
          D. Eventuele heffingskorting                          | TAX_CREDIT
          F. Landelijk gemiddelde woonlasten gezin in t-1       | NATIONAL_AVERAGE
          Woonlasten (OZB, rioolheffing en afvalstoffenheffing) |
          Netto schuldquote                                     |
          """)
  void labelsSuggestItems(String label, KeyFigureItem item) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2015))
            .detail(label, 1)
            .build();

    assertThat(KeyFigureSuggestion.items(table))
        .extracting(KeyFigureSuggestion::meant)
        .isEqualTo(Optional.ofNullable(item).stream().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Netto schuldquote (A+B+C-D-E-F-G)/H x 100%                  | NET_DEBT_RATIO
          Netto schuldquote gecorrigeerd voor alle verstrekte leningen | CORRECTED_NET_DEBT_RATIO
          Solvabilteit (A/B) * 100%                                   | SOLVENCY_RATIO
          Solvabiliteitsratio in %                                    | SOLVENCY_RATIO
          Structurele exploitatieruimte ((B-A)+(D-C))/E x 100%        | STRUCTURAL_ROOM
          Grondexploitatie (A+B)/C x 100%                             | LAND
          belastingcapaciteit                                         | TAX_CAPACITY
          Woonlasten t.o.v. landelijk gemiddelde jaar ervoor E/F x 100% | TAX_CAPACITY
          Weerstandsvermogen                                          |
          """)
  void labelsSuggestResults(String label, KeyFigure figure) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2015))
            .row(row(label, new Cell.Percentage(BigDecimal.TEN)))
            .build();

    assertThat(KeyFigureSuggestion.results(table))
        .extracting(KeyFigureSuggestion::meant)
        .isEqualTo(Optional.ofNullable(figure).stream().toList());
  }

  @Test
  void aRowWithTheOppositeSignIsTurned() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2018))
            .detail("lasten", -90)
            .detail("baten", 100)
            .detail("toevoegingen", 0)
            .detail("onttrekkingen", 5)
            .build();
    List<KeyFigureRow> rows =
        List.of(
            new KeyFigureRow(0, KeyFigureItem.STRUCTURAL_EXPENDITURE, true, false),
            KeyFigureRow.of(1, KeyFigureItem.STRUCTURAL_INCOME),
            KeyFigureRow.of(2, KeyFigureItem.STRUCTURAL_ADDITIONS),
            KeyFigureRow.of(3, KeyFigureItem.STRUCTURAL_WITHDRAWALS));
    KeyFigures figures = KeyFigures.of("t", table, Rounding.NEAREST, rows);

    assertThat(figures.numerator(KeyFigure.STRUCTURAL_ROOM, 0).value().toAmount())
        .isEqualTo(Amount.ofEuros(15_000));
    assertThat(figures.lines()).noneMatch(KeyFigureLine::suggested);
    assertThat(figures.available()).isEmpty();
    assertThatThrownBy(() -> figures.figure(KeyFigure.STRUCTURAL_ROOM, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "For 'structurele exploitatieruimte' the item"
                + " 'E. totale baten zonder mutaties reserves' is missing");
  }

  @Test
  void oneSetOfItemsGivesAllKeyFigures() {
    List<KeyFigureLine> lines =
        Stream.of(KeyFigureItem.values())
            .map(item -> KeyFigureLine.of(item, euros(item.name(), 100)))
            .toList();
    KeyFigures figures = KeyFigures.of(List.of(Column.of(ColumnKind.ACTUALS, 2020)), lines);

    assertThat(figures.available()).containsExactly(KeyFigure.values());
    assertThat(figures.statement().lines()).hasSize(KeyFigure.values().length);
    assertThat(figures.figure(KeyFigure.LAND, 0).show(0, RoundingMode.HALF_UP)).isEqualTo("200");
    assertThat(KeyFigure.LAND.letter(KeyFigureItem.INCOME)).isEqualTo("C");
    assertThat(KeyFigure.NET_DEBT_RATIO.letter(KeyFigureItem.INCOME)).isEqualTo("H");
    assertThatThrownBy(() -> KeyFigure.LAND.letter(KeyFigureItem.CASH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The land development is computed without cash");
  }

  @Test
  void linesSayWhereAnArticleIsFromMemory() {
    List<KeyFigureLine> lines =
        KeyFigure.NET_DEBT_RATIO.items().stream()
            .map(item -> KeyFigureLine.of(item, euros(item.name(), 100)))
            .toList();
    KeyFigures figures = KeyFigures.of(List.of(Column.of(ColumnKind.ACTUALS, 2020)), lines);

    assertThat(figures.statement(KeyFigure.NET_DEBT_RATIO).lines())
        .extracting(line -> line.label().dutch())
        .contains(
            "A. vaste schulden (BBV art. 46)",
            "B. netto vlottende schuld (BBV art. 48 (niet in de bron nagelezen))",
            "netto schuld");
  }

  @Test
  void theBudgetPresentsSixYears() {
    assertThat(KeyFigures.presentation(2018))
        .extracting(Column::heading)
        .containsExactly(
            "Verslag 2016",
            "Begroting 2017",
            "Begroting 2018",
            "meerjarenraming 2019",
            "meerjarenraming 2020",
            "meerjarenraming 2021");
  }

  @Test
  void wrongItemsAreNamed() {
    List<Column> columns = List.of(Column.of(ColumnKind.ACTUALS, 2020));
    KeyFigureLine equity = KeyFigureLine.of(KeyFigureItem.EQUITY, euros("ev", 1));

    assertThatThrownBy(() -> KeyFigures.of(columns, List.of(equity, equity)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Item 'eigen vermogen' is given twice");
    assertThatThrownBy(
            () -> KeyFigures.of(columns, List.of(KeyFigureLine.of(KeyFigureItem.EQUITY))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Item 'eigen vermogen' has 0 figures, but there are 1 columns");
    Derived hours =
        Derived.stated(
            Input.exact(
                Message.same("uren"),
                Quantity.of(BigDecimal.ONE, Kind.number(Message.same("uur")))));
    assertThatThrownBy(() -> KeyFigureLine.of(KeyFigureItem.EQUITY, hours))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The item 'eigen vermogen' is money, but 'uren' is not");
    KeyFigures figures =
        KeyFigures.of(
            columns,
            List.of(
                equity, KeyFigureLine.of(KeyFigureItem.BALANCE_SHEET_TOTAL, euros("totaal", 0))));
    assertThatThrownBy(() -> figures.figure(KeyFigure.SOLVENCY_RATIO, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("'totaal': it is zero");
    assertThatThrownBy(() -> figures.figure(KeyFigure.SOLVENCY_RATIO, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void yearsMustBeTheSameButTheAverageMayBeOfTheYearBefore() {
    assertThat(tax(2018, 2018).value()).isEqualTo(tax(2018, 2017).value());
    assertThat(tax(2018, euros("F", 100)).value()).isEqualTo(tax(2018, 2017).value());
    assertThatThrownBy(() -> tax(2018, 2019))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'A' is of 2018, so 'F' is of the year before, but was of 2019");
    assertThatThrownBy(() -> tax(2018, 2016)).isInstanceOf(IllegalArgumentException.class);
    KeyFigures figures =
        KeyFigures.of(
            List.of(Column.of(ColumnKind.ACTUALS, 2020)),
            List.of(
                KeyFigureLine.of(KeyFigureItem.EQUITY, dated("A", 2020)),
                KeyFigureLine.of(KeyFigureItem.BALANCE_SHEET_TOTAL, dated("B", 2019))));
    assertThatThrownBy(() -> figures.figure(KeyFigure.SOLVENCY_RATIO, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'rekening 2020' is of 2020, but 'B' is of 2019");
  }

  private static Derived tax(int year, int average) {
    return tax(year, dated("F", average));
  }

  private static Derived tax(int year, Derived average) {
    return KeyFigures.of(
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, year)),
            List.of(
                KeyFigureLine.of(KeyFigureItem.PROPERTY_TAX, dated("A", year)),
                KeyFigureLine.of(KeyFigureItem.SEWERAGE_CHARGE, dated("B", year)),
                KeyFigureLine.of(KeyFigureItem.WASTE_CHARGE, euros("C", 100)),
                KeyFigureLine.of(KeyFigureItem.TAX_CREDIT, euros("D", 0)),
                KeyFigureLine.of(KeyFigureItem.NATIONAL_AVERAGE, average)))
        .figure(KeyFigure.TAX_CAPACITY, 0);
  }

  private static Derived dated(String name, int year) {
    return Derived.stated(
        Input.exact(Message.same(name), Amount.ofEuros(100))
            .withOrigin(Origin.named("proef").withYear(year)));
  }

  static Derived euros(String name, long euros) {
    return Derived.stated(Input.exact(Message.same(name), Amount.ofEuros(euros)));
  }

  static Derived minus(Derived left, Derived right) {
    return Derived.of(
        left.name(), Formula.of(left).minus(Formula.of(right)), Source.read("verschil"));
  }

  /** A few values of all kinds for the properties. */
  static List<KeyFigureLine> lines(KeyFigure figure, List<Amount> amounts) {
    List<KeyFigureLine> lines = new ArrayList<>();
    for (int i = 0; i < figure.items().size(); i++) {
      KeyFigureItem item = figure.items().get(i);
      lines.add(
          KeyFigureLine.of(item, Derived.stated(Input.exact(item.inWords(), amounts.get(i)))));
    }
    return lines;
  }
}
