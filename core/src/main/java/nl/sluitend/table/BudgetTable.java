package nl.sluitend.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A budget table as printed: columns, rows, and in every place a cell. Immutable.
 *
 * <p>Rows and columns count from 1 in reports and messages; here, as everywhere in Java, from 0.
 */
public final class BudgetTable {
  private final String title;
  private final String labelHeading;
  private final Optional<String> document;
  private final Unit unit;
  private final Optional<SignConvention> declaredConvention;
  private final List<Column> columns;
  private final List<Row> rows;
  private final List<Unit> usualUnits;

  private BudgetTable(Builder builder) {
    this.title = builder.title;
    this.labelHeading = builder.labelHeading;
    this.document = builder.document;
    this.unit = builder.unit;
    this.declaredConvention = builder.declaredConvention;
    this.columns = List.copyOf(builder.columns);
    this.rows = List.copyOf(builder.rows);
    this.usualUnits = IntStream.range(0, columns.size()).mapToObj(this::usualUnit).toList();
  }

  /**
   * Starts a table.
   *
   * @param unit the unit that the table states ("x € 1.000")
   * @return an empty builder
   */
  public static Builder builder(Unit unit) {
    return new Builder(unit);
  }

  /**
   * Returns a builder that holds everything of this table.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(unit).title(title).labelHeading(labelHeading);
    document.ifPresent(builder::document);
    declaredConvention.ifPresent(builder::convention);
    columns.forEach(builder::column);
    rows.forEach(builder::row);
    return builder;
  }

  /**
   * Returns the title.
   *
   * @return the title; empty if there is none
   */
  public String title() {
    return title;
  }

  /**
   * Returns the heading above the labels, without the unit.
   *
   * @return the heading; empty if there is none
   */
  public String labelHeading() {
    return labelHeading;
  }

  /**
   * Returns the document that the table is from. Tables of one document are compared.
   *
   * @return the name of the document, if known
   */
  public Optional<String> document() {
    return document;
  }

  /**
   * Returns the unit that the table states.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Returns the sign convention that the caller fixed; without one it is found from the figures.
   *
   * @return the declared convention, if any
   */
  public Optional<SignConvention> declaredConvention() {
    return declaredConvention;
  }

  /**
   * Returns the columns, the label column not among them.
   *
   * @return the columns from left to right
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the rows, the headings of the columns not among them.
   *
   * @return the rows from top to bottom
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Returns one cell.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the cell
   */
  public Cell cell(int row, int column) {
    return rows.get(row).cells().get(column);
  }

  /**
   * Returns what a cell states as an amount. A zero, as a digit or as a dash, is as fine as the
   * figures of its column: "0" among 54,8 and 7,4 million stands for less than half of 0,1.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the figure; empty where the cell states no amount
   */
  public Optional<Figure> figure(int row, int column) {
    Cell cell = cell(row, column);
    Unit usual = usualUnits.get(column);
    if (cell == Cell.Dash.INSTANCE && columns.get(column).measure() == Measure.AMOUNT) {
      return Optional.of(new Figure(Amount.ZERO, usual));
    }
    if (!(cell instanceof Cell.Money money)) {
      return Optional.empty();
    }
    boolean coarseZero =
        money.figure().amount().signum() == 0 && money.figure().unit().compareTo(usual) > 0;
    return Optional.of(coarseZero ? new Figure(Amount.ZERO, usual) : money.figure());
  }

  /**
   * Returns the first row with a label.
   *
   * @param label the label as printed
   * @return the index of the row, from 0
   * @throws NoSuchElementException if no row has it, naming the labels that there are
   */
  public int row(String label) {
    return findRow(label)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No row is labelled '%s'; there are: %s"
                        .formatted(
                            label,
                            rows.stream().map(Row::label).collect(Collectors.joining(", ")))));
  }

  /**
   * Looks for the first row with a label.
   *
   * @param label the label as printed
   * @return the index of the row, from 0, if there is one
   */
  public Optional<Integer> findRow(String label) {
    return first(rows.size(), i -> rows.get(i).label().equals(label));
  }

  /**
   * Returns the first column of a kind.
   *
   * @param kind what the column shows
   * @return the index of the column, from 0
   * @throws NoSuchElementException if there is none, naming the kinds that there are
   */
  public int column(ColumnKind kind) {
    return findColumn(kind)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No column is of kind %s; there are: %s"
                        .formatted(kind, columns.stream().map(Column::kind).toList())));
  }

  /**
   * Looks for the first column of a kind.
   *
   * @param kind what the column shows
   * @return the index of the column, from 0, if there is one
   */
  public Optional<Integer> findColumn(ColumnKind kind) {
    return first(columns.size(), i -> columns.get(i).kind() == kind);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BudgetTable that
        && title.equals(that.title)
        && labelHeading.equals(that.labelHeading)
        && document.equals(that.document)
        && unit.equals(that.unit)
        && declaredConvention.equals(that.declaredConvention)
        && columns.equals(that.columns)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, labelHeading, document, unit, declaredConvention, columns, rows);
  }

  @Override
  public String toString() {
    return "%s (x %s): %s rows, %s columns"
        .formatted(title.isEmpty() ? "Table" : title, unit, rows.size(), columns.size());
  }

  private static Optional<Integer> first(int size, IntPredicate wanted) {
    return IntStream.range(0, size).filter(wanted).boxed().findFirst();
  }

  /** The unit that most figures but zero are printed in; of equally many the finest. */
  private Unit usualUnit(int column) {
    Map<Unit, Integer> counts = new HashMap<>();
    for (Row row : rows) {
      if (row.cells().get(column) instanceof Cell.Money money
          && money.figure().amount().signum() != 0) {
        counts.merge(money.figure().unit(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Unit, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(unit);
  }

  /** Builds a table and refuses what cannot be one. Not safe for use by several threads. */
  public static final class Builder {
    private final Unit unit;
    private String title = "";
    private String labelHeading = "";
    private Optional<String> document = Optional.empty();
    private Optional<SignConvention> declaredConvention = Optional.empty();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Optional<Row> totalOfBlock = Optional.empty();

    private Builder(Unit unit) {
      this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * Names the table.
     *
     * @param newTitle the title
     * @return this builder
     */
    public Builder title(String newTitle) {
      title = newTitle.strip();
      return this;
    }

    /**
     * Sets the heading above the labels.
     *
     * @param heading the heading, without the unit
     * @return this builder
     */
    public Builder labelHeading(String heading) {
      labelHeading = heading.strip();
      return this;
    }

    /**
     * Names the document that the table is from.
     *
     * @param name the same for all tables of one document; blank for none
     * @return this builder
     */
    public Builder document(String name) {
      document = Optional.of(name.strip()).filter(stripped -> !stripped.isEmpty());
      return this;
    }

    /**
     * Fixes the sign convention instead of having it found.
     *
     * @param convention the convention
     * @return this builder
     */
    public Builder convention(SignConvention convention) {
      declaredConvention = Optional.of(convention);
      return this;
    }

    /**
     * Adds a column. All columns come before the first row.
     *
     * @param column the column
     * @return this builder
     * @throws IllegalArgumentException if another column means the same
     * @throws IllegalStateException if there are rows already
     */
    public Builder column(Column column) {
      if (!rows.isEmpty()) {
        throw new IllegalStateException("Columns come before rows");
      }
      for (Column earlier : columns) {
        if (earlier.meansTheSameAs(column)) {
          throw new IllegalArgumentException(
              "The columns '%s' and '%s' mean the same: %s of %s"
                  .formatted(
                      earlier.heading(),
                      column.heading(),
                      column.kind(),
                      column.year().map(String::valueOf).orElse("no year")));
        }
      }
      columns.add(column);
      return this;
    }

    /**
     * Adds a row.
     *
     * @param row one cell per column
     * @return this builder
     * @throws IllegalArgumentException if it has more or fewer cells than there are columns, or is
     *     a second total with nothing between it and the first
     */
    public Builder row(Row row) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row '%s' has %s cells, but the table has %s columns"
                .formatted(row.label(), row.cells().size(), columns.size()));
      }
      if (row.role() == RowRole.TOTAL) {
        totalOfBlock.ifPresent(
            total -> {
              throw new IllegalArgumentException(
                  "The block that ends with total '%s' has a second total, '%s'"
                      .formatted(total.label(), row.label()));
            });
        totalOfBlock = Optional.of(row);
      } else {
        totalOfBlock = Optional.empty();
      }
      rows.add(row);
      return this;
    }

    /**
     * Adds a line of amounts in the unit of the table.
     *
     * @param label the label
     * @param numbers one number of units per column
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer numbers than columns
     */
    public Builder detail(String label, long... numbers) {
      return row(Row.of(label, RowRole.DETAIL, cells(numbers)));
    }

    /**
     * Adds a total of amounts in the unit of the table.
     *
     * @param label the label
     * @param numbers one number of units per column
     * @return this builder
     * @throws IllegalArgumentException as {@link #row(Row)} does
     */
    public Builder total(String label, long... numbers) {
      return row(Row.of(label, RowRole.TOTAL, cells(numbers)));
    }

    /**
     * Builds the table.
     *
     * @return the table
     * @throws IllegalArgumentException if it has no column
     */
    public BudgetTable build() {
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("A table has at least one column besides the labels");
      }
      return new BudgetTable(this);
    }

    private List<Cell> cells(long... numbers) {
      return Arrays.stream(numbers).mapToObj(n -> Cell.money(Figure.of(n, unit))).toList();
    }
  }
}
