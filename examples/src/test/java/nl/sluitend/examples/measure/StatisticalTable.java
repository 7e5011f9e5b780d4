package nl.sluitend.examples.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/**
 * A statistical table as a budget table, from its texts alone; the annotations are not looked at.
 *
 * <ul>
 *   <li>Labels: the columns before the first one with more numbers than words. A column of nothing
 *       but years counts as words. Without such columns, the first column of words gives the labels
 *       and stays a column too.
 *   <li>Headings: the rows above the first one with a number that may not be a year. Below that, a
 *       row of two or more years and no other number is a heading among the rows, as is a row
 *       without numbers. A row with nothing in it is left out.
 *   <li>Roles: what the reader of printed tables makes of the labels, with a figure in each row
 *       that has one.
 *   <li>A column with as many words as numbers is of words; one with mostly percent signs is of
 *       percentages; all others are amounts in units of one, each figure with its own decimals.
 * </ul>
 */
final class StatisticalTable {
  private final AnnotatedTable source;
  private final List<List<Cell>> cells;
  private final int labels;
  private final List<Integer> rows;
  private final Optional<BudgetTable> table;

  private StatisticalTable(AnnotatedTable source) {
    this.source = source;
    StatisticalNumbers numbers = new StatisticalNumbers(source.format());
    this.cells =
        source.texts().stream().map(row -> row.stream().map(numbers::read).toList()).toList();
    this.labels = labels();
    int first = firstDataRow();
    this.rows = IntStream.range(first, cells.size()).filter(r -> !isBlank(r)).boxed().toList();
    this.table = labels < width() && !rows.isEmpty() ? Optional.of(table(first)) : Optional.empty();
  }

  static StatisticalTable of(AnnotatedTable source) {
    return new StatisticalTable(source);
  }

  /** The table; empty where there is no column of numbers. */
  Optional<BudgetTable> table() {
    return table;
  }

  /** From a cell of the table to the same cell among the texts. */
  CellReference place(int row, int column) {
    return new CellReference(rows.get(row), column + labels);
  }

  /** Whether a cell, by its place among the texts, holds an amount other than zero. */
  boolean counts(CellReference place) {
    Cell cell = cells.get(place.row()).get(place.column());
    return (cell instanceof Cell.Money money && money.figure().amount().signum() != 0)
        || (cell instanceof Cell.Percentage percentage && percentage.percent().signum() != 0);
  }

  /** Whether a cell, by its place among the texts, is an amount of the table that is checked. */
  boolean isFigure(CellReference place) {
    int row = rows.indexOf(place.row());
    int column = place.column() - labels;
    return row >= 0
        && column >= 0
        && table
            .filter(read -> read.columns().get(column).measure() == Measure.AMOUNT)
            .flatMap(read -> read.figure(row, column))
            .isPresent();
  }

  private int width() {
    return cells.isEmpty() ? 0 : cells.get(0).size();
  }

  private boolean isBlank(int row) {
    return cells.get(row).stream().allMatch(cell -> cell == Cell.Empty.INSTANCE);
  }

  private int labels() {
    int column = 0;
    while (column < width() && isOfWords(column)) {
      column++;
    }
    return column;
  }

  private boolean isOfWords(int column) {
    long words = count(column, Cell.Text.class);
    long numbers = count(column, Cell.Money.class) + count(column, Cell.Percentage.class);
    long years =
        IntStream.range(0, cells.size())
            .filter(r -> cells.get(r).get(column) instanceof Cell.Money && isYear(r, column))
            .count();
    return numbers <= words || numbers == years;
  }

  private long count(int column, Class<? extends Cell> form) {
    return cells.stream().map(row -> row.get(column)).filter(form::isInstance).count();
  }

  private boolean isYear(int row, int column) {
    return StatisticalNumbers.isYear(source.texts().get(row).get(column));
  }

  private int firstDataRow() {
    int row = 0;
    while (row < cells.size() && !hasData(row)) {
      row++;
    }
    return row;
  }

  private List<Integer> numbers(int row) {
    return IntStream.range(labels, width())
        .filter(
            c ->
                cells.get(row).get(c) instanceof Cell.Money
                    || cells.get(row).get(c) instanceof Cell.Percentage)
        .boxed()
        .toList();
  }

  private boolean hasData(int row) {
    List<Integer> numbers = numbers(row);
    return !numbers.isEmpty() && !numbers.stream().allMatch(c -> isYear(row, c));
  }

  private boolean isYears(int row) {
    List<Integer> numbers = numbers(row);
    return numbers.size() > 1 && numbers.stream().allMatch(c -> isYear(row, c));
  }

  private BudgetTable table(int first) {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO).title(source.name());
    List<Measure> measures = new ArrayList<>();
    for (int c = labels; c < width(); c++) {
      measures.add(measure(c));
      Column column = Column.of(heading(first, c), ColumnKind.OTHER);
      builder.column(column.withMeasure(measures.get(c - labels)));
    }
    List<RowRole> roles = roles();
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      boolean heading = roles.get(i) == RowRole.HEADING;
      List<Cell> body = new ArrayList<>();
      for (int c = labels; c < width(); c++) {
        Cell cell = cells.get(row).get(c);
        String text = source.texts().get(row).get(c).strip();
        body.add(heading && cell instanceof Cell.Money ? Cell.text(text) : cell);
      }
      builder.row(Row.of(label(row), roles.get(i), body));
    }
    return builder.build();
  }

  private Measure measure(int column) {
    long words = count(column, Cell.Text.class);
    long amounts = count(column, Cell.Money.class);
    long percentages = count(column, Cell.Percentage.class);
    if (percentages > amounts && percentages > words) {
      return Measure.PERCENTAGE;
    }
    return amounts > words ? Measure.AMOUNT : Measure.TEXT;
  }

  private String heading(int first, int column) {
    return IntStream.range(0, first)
        .mapToObj(row -> source.texts().get(row).get(column).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String label(int row) {
    List<String> texts = source.texts().get(row);
    List<String> words =
        labels > 0
            ? texts.subList(0, labels)
            : IntStream.range(0, width())
                .filter(column -> measure(column) == Measure.TEXT)
                .limit(1)
                .mapToObj(texts::get)
                .toList();
    return words.stream()
        .map(text -> text.replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The roles that a printed table with these labels would have. */
  private List<RowRole> roles() {
    List<PrintedGrid.Line> lines = new ArrayList<>();
    lines.add(new PrintedGrid.Line(1, List.of("", "Rekening")));
    for (int row : rows) {
      boolean heading = numbers(row).isEmpty() || isYears(row);
      lines.add(
          new PrintedGrid.Line(lines.size() + 1, List.of(label(row), heading ? "" : "1.000")));
    }
    BudgetTable read = PrintedGrid.read(lines, ReadOptions.of("labels")).value().orElseThrow();
    if (read.rows().size() != rows.size()) {
      throw new IllegalStateException("A row was read as a heading of columns: " + source.name());
    }
    List<RowRole> roles = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      // Whether a row is of indicators shows in its figures, which were not handed over.
      RowRole role = read.rows().get(i).role();
      roles.add(role == RowRole.INDICATOR ? RowRole.DETAIL : role);
    }
    return roles;
  }
}
