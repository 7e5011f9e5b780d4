package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * A table of exact euros with the labels and headings that budgets have: up to three levels of
 * subtotals, single lines between them, one side or both and their saldo, years or one year with
 * its amendment and result.
 */
final class LabelledTable {
  private static final int DEEPEST = 3;
  private static final long[] SIZES = {3_000, 300_000, 5_000_000};

  private final Random random;
  private final long size;
  private final Layout layout;
  private final boolean headings;
  private final List<Row> rows = new ArrayList<>();

  /** The columns; what is computed among them. */
  private enum Layout {
    YEARS,
    AMENDED,
    RESULT,
    AMENDED_AND_RESULT;

    List<Column> columns() {
      Column original = Column.of(ColumnKind.ORIGINAL_BUDGET, 2021);
      Column amendment = Column.of(ColumnKind.AMENDMENT, 2021);
      Column amended = Column.of(ColumnKind.AMENDED_BUDGET, 2021);
      Column actuals = Column.of(ColumnKind.ACTUALS, 2021);
      Column result = Column.of(ColumnKind.RESULT, 2021);
      return switch (this) {
        case YEARS ->
            List.of(
                Column.of(ColumnKind.MULTI_YEAR, 2021),
                Column.of(ColumnKind.MULTI_YEAR, 2022),
                Column.of(ColumnKind.MULTI_YEAR, 2023));
        case AMENDED -> List.of(original, amendment, amended);
        case RESULT -> List.of(amended, actuals, result);
        case AMENDED_AND_RESULT -> List.of(original, amendment, amended, actuals, result);
      };
    }

    void compute(long[] line) {
      if (this == AMENDED || this == AMENDED_AND_RESULT) {
        line[2] = line[0] + line[1];
      }
      if (this == RESULT) {
        line[2] = line[0] - line[1];
      }
      if (this == AMENDED_AND_RESULT) {
        line[4] = line[2] - line[3];
      }
    }
  }

  private LabelledTable(Random random) {
    this.random = random;
    this.size = SIZES[random.nextInt(SIZES.length)];
    this.layout = Layout.values()[random.nextInt(Layout.values().length)];
    this.headings = random.nextBoolean();
  }

  static BudgetTable of(Random random) {
    LabelledTable making = new LabelledTable(random);
    int depth = 1 + random.nextInt(DEEPEST);
    if (random.nextBoolean()) {
      making.block(depth, "", Optional.empty());
    } else {
      int least = Math.min(2, depth);
      long[] costs = making.block(least, "", Optional.of(Side.EXPENDITURE));
      long[] income = making.block(least, "", Optional.of(Side.INCOME));
      for (int column = 0; column < income.length; column++) {
        income[column] -= costs[column];
      }
      making.add("Saldo", RowRole.BALANCE, Optional.of(Side.BALANCE), income);
    }
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO);
    making.layout.columns().forEach(builder::column);
    making.rows.forEach(builder::row);
    return builder.build();
  }

  /** Lines, or blocks of a level less and perhaps a line, with their total below them. */
  private long[] block(int depth, String name, Optional<Side> side) {
    if (headings && !name.isEmpty()) {
      List<Cell> empty = new ArrayList<>();
      layout.columns().forEach(column -> empty.add(Cell.empty()));
      rows.add(Row.of(name, RowRole.HEADING, empty));
    }
    long[] total = new long[layout.columns().size()];
    int parts = 2 + random.nextInt(depth == 1 ? 5 : 3);
    for (int part = 1; part <= parts; part++) {
      String own = name.isEmpty() ? "Programma " + part : name + "." + part;
      addTo(total, depth == 1 ? line(side) : block(depth - 1, own, side));
    }
    if (depth > 1 && random.nextInt(6) == 0) {
      addTo(total, line(side));
    }
    RowRole role = name.isEmpty() && side.isEmpty() ? RowRole.TOTAL : RowRole.SUBTOTAL;
    add(name.isEmpty() ? "Totaal" + ofSide(side) : "Totaal " + name, role, side, total);
    return total;
  }

  private static String ofSide(Optional<Side> side) {
    return side.map(own -> own == Side.INCOME ? " baten" : " lasten").orElse("");
  }

  private static void addTo(long[] total, long[] more) {
    for (int column = 0; column < total.length; column++) {
      total[column] += more[column];
    }
  }

  private long[] line(Optional<Side> side) {
    long[] line = new long[layout.columns().size()];
    boolean nothing = random.nextInt(15) == 0;
    for (int column = 0; column < line.length; column++) {
      long amount = random.nextInt((int) size) - (random.nextInt(10) == 0 ? size / 4 : 0);
      line[column] = nothing || random.nextInt(8) == 0 ? 0 : amount;
    }
    layout.compute(line);
    add("Post " + (rows.size() + 1), RowRole.DETAIL, side, line);
    return line;
  }

  private void add(String label, RowRole role, Optional<Side> side, long[] line) {
    List<Cell> cells = new ArrayList<>();
    for (long amount : line) {
      cells.add(Cell.money(Figure.of(amount, Unit.EURO)));
    }
    Row row = Row.of(label, role, cells);
    rows.add(side.map(row::withSide).orElse(row));
  }
}
