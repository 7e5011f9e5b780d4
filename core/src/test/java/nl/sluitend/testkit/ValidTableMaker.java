package nl.sluitend.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;
import nl.sluitend.table.Term;
import nl.sluitend.testkit.BudgetTables.Columns;
import nl.sluitend.testkit.BudgetTables.Rows;
import nl.sluitend.testkit.BudgetTables.Style;

/** Makes one table of given numbers: adds up exactly first, prints each cell for itself then. */
final class ValidTableMaker {
  private static final int YEAR = 2021;
  private static final List<String> COSTS =
      List.of(
          "Huisvesting",
          "Facilitair",
          "Juridische zaken",
          "Personeel & organisatie",
          "Informatisering en automatisering",
          "Communicatie",
          "Financiën",
          "Ondernemingsraad",
          "Directie",
          "Afdelingsmanagers",
          "Vervoermiddelen",
          "Inhuur");
  private static final List<String> INCOME =
      List.of("Leges", "Huren en pachten", "Gemeentefonds", "Belastingen", "Subsidies", "Rente");
  private static final List<String> BLOCKS =
      List.of("Bestuur", "Veiligheid", "Onderwijs", "Sociaal domein");

  private final Columns shape;
  private final Style style;
  private final BudgetTable.Builder builder;
  private final List<long[]> exact = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private ValidTableMaker(Columns shape, Style style) {
    this.shape = shape;
    this.style = style;
    this.builder = BudgetTable.builder(style.unit());
    if (style.declared()) {
      builder.convention(style.convention());
    }
  }

  static ValidTable make(Rows rows, Columns shape, Style style, List<List<List<Long>>> blocks) {
    ValidTableMaker maker = new ValidTableMaker(shape, style);
    maker.columns();
    switch (rows) {
      case FLAT -> maker.flat(blocks.get(0));
      case NESTED -> maker.nested(blocks);
      case SIDES -> maker.sides(blocks.get(0), blocks.get(1));
    }
    maker.relationsOfColumns();
    return new ValidTable(maker.builder.build(), maker.relations);
  }

  private void columns() {
    if (shape.isYears()) {
      for (int i = 0; i < shape.years(); i++) {
        builder.column(Column.of(ColumnKind.MULTI_YEAR, YEAR + i));
      }
      return;
    }
    builder.column(Column.of(ColumnKind.ORIGINAL_BUDGET, YEAR));
    for (int a = 1; a <= shape.amendments(); a++) {
      Column amendment = Column.of(ColumnKind.AMENDMENT, YEAR);
      Column state = Column.of(ColumnKind.AMENDED_BUDGET, YEAR);
      boolean only = shape.amendments() == 1;
      builder.column(only ? amendment : amendment.withAmendment(a));
      builder.column(only ? state : state.withAmendment(a));
    }
    builder.column(Column.of(ColumnKind.ACTUALS, YEAR));
    builder.column(Column.of(ColumnKind.RESULT, YEAR));
  }

  private void relationsOfColumns() {
    if (shape.isYears()) {
      return;
    }
    int budget = 0;
    for (int a = 1; a <= shape.amendments(); a++) {
      relation(Axis.COLUMNS, 2 * a, List.of(new Term(budget, 1), new Term(2 * a - 1, 1)));
      budget = 2 * a;
    }
    int actuals = budget + 1;
    int sign = actualsFirst() ? 1 : -1;
    relation(Axis.COLUMNS, actuals + 1, List.of(new Term(actuals, sign), new Term(budget, -sign)));
  }

  private boolean actualsFirst() {
    return style.convention().difference() == Difference.ACTUALS_MINUS_BUDGET;
  }

  private void flat(List<List<Long>> details) {
    List<Integer> rows = details(COSTS, 0, details, sign(Side.EXPENDITURE), Optional.empty());
    sum("Totaal", RowRole.TOTAL, terms(rows), Optional.empty());
  }

  private void nested(List<List<List<Long>>> blocks) {
    List<Integer> subtotals = new ArrayList<>();
    int first = 0;
    for (int b = 0; b < blocks.size(); b++) {
      heading(BLOCKS.get(b));
      List<Integer> rows =
          details(COSTS, first, blocks.get(b), sign(Side.EXPENDITURE), Optional.empty());
      first += rows.size();
      subtotals.add(
          sum("Totaal " + BLOCKS.get(b), RowRole.SUBTOTAL, terms(rows), Optional.empty()));
    }
    sum("Totaal", RowRole.TOTAL, terms(subtotals), Optional.empty());
  }

  private void sides(List<List<Long>> costs, List<List<Long>> income) {
    int lasten = side("lasten", Side.EXPENDITURE, COSTS, costs);
    int baten = side("baten", Side.INCOME, INCOME, income);
    boolean sameSign = style.convention().costs() == style.convention().income();
    sum(
        "Saldo",
        RowRole.BALANCE,
        List.of(new Term(baten, 1), new Term(lasten, sameSign ? -1 : 1)),
        Optional.of(Side.BALANCE));
  }

  private int side(String name, Side side, List<String> labels, List<List<Long>> numbers) {
    List<Integer> rows = details(labels, 0, numbers, sign(side), Optional.of(side));
    return sum("Totaal " + name, RowRole.SUBTOTAL, terms(rows), Optional.of(side));
  }

  private int sign(Side side) {
    Sign sign = side == Side.INCOME ? style.convention().income() : style.convention().costs();
    return sign == Sign.NEGATIVE ? -1 : 1;
  }

  private static List<Term> terms(List<Integer> rows) {
    return rows.stream().map(row -> new Term(row, 1)).toList();
  }

  private void heading(String label) {
    int columns = builder.build().columns().size();
    exact.add(new long[columns]);
    builder.row(
        Row.of(
            label,
            RowRole.HEADING,
            BudgetTables.indexes(columns).stream().map(c -> Cell.empty()).toList()));
  }

  private List<Integer> details(
      List<String> labels, int first, List<List<Long>> details, int sign, Optional<Side> side) {
    List<Integer> rows = new ArrayList<>();
    for (int d = 0; d < details.size(); d++) {
      int number = first + d;
      int round = number / labels.size();
      String label = labels.get(number % labels.size()) + (round == 0 ? "" : " " + (round + 1));
      rows.add(row(label, RowRole.DETAIL, expanded(details.get(d), sign), side));
    }
    return rows;
  }

  /** From the free numbers of a row to one per column. */
  private long[] expanded(List<Long> free, int sign) {
    if (shape.isYears()) {
      return free.stream().mapToLong(number -> sign * number).toArray();
    }
    long[] numbers = new long[2 * shape.amendments() + 3];
    long budget = sign * free.get(0);
    numbers[0] = budget;
    for (int a = 1; a <= shape.amendments(); a++) {
      numbers[2 * a - 1] = sign * free.get(a);
      budget += numbers[2 * a - 1];
      numbers[2 * a] = budget;
    }
    long actuals = sign * free.get(shape.amendments() + 1);
    numbers[numbers.length - 2] = actuals;
    numbers[numbers.length - 1] = actualsFirst() ? actuals - budget : budget - actuals;
    return numbers;
  }

  private int sum(String label, RowRole role, List<Term> terms, Optional<Side> side) {
    long[] numbers = new long[exact.get(0).length];
    for (Term term : terms) {
      for (int c = 0; c < numbers.length; c++) {
        numbers[c] += term.sign() * exact.get(term.index())[c];
      }
    }
    int row = row(label, role, numbers, side);
    relation(Axis.ROWS, row, terms);
    return row;
  }

  private int row(String label, RowRole role, long[] numbers, Optional<Side> side) {
    List<Cell> cells = new ArrayList<>();
    for (long number : numbers) {
      Amount amount = style.fine().times(BigDecimal.valueOf(number));
      Amount printed =
          style.rounding().map(mode -> amount.roundedTo(style.unit(), mode)).orElse(amount);
      cells.add(Cell.money(new Figure(printed, style.unit())));
    }
    exact.add(numbers);
    builder.row(new Row(label, role, side, Optional.empty(), cells));
    return exact.size() - 1;
  }

  private void relation(Axis axis, int result, List<Term> terms) {
    relations.add(Relation.declared(axis, result, terms));
  }
}
