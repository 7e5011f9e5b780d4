package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.check.TableFacts;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.SignConvention;

/**
 * A file with the one table that a calculation starts from.
 *
 * @param source the path as given
 * @param table the table
 */
record OneTable(String source, BudgetTable table) {
  /**
   * Reads the file and says what is wrong with it.
   *
   * @return the table; empty if it could not be read whole, or if there is not exactly one
   */
  static Optional<OneTable> read(
      Path file, Optional<Unit> unit, Language language, PrintWriter err) {
    TableFiles files = new TableFiles(unit);
    files.add(file);
    List<OneTable> tables = new ArrayList<>();
    boolean failed = false;
    for (TableFiles.Found found : files.found()) {
      for (Problem problem : found.reading().problems()) {
        err.println(
            "%s %s %s".formatted(problem.place(), problem.code(), problem.message().in(language)));
        failed |= problem.isError();
      }
      found.reading().value().ifPresent(table -> tables.add(new OneTable(found.source(), table)));
    }
    if (!failed && tables.size() != 1) {
      err.println(several(file, tables.size()).in(language));
    }
    return failed || tables.size() != 1 ? Optional.empty() : Optional.of(tables.get(0));
  }

  private static Message several(Path file, int number) {
    return new Message(
        "sluitend: %s: er is één tabel nodig, maar er zijn er %s".formatted(file, number),
        "sluitend: %s: one table is needed, but there are %s".formatted(file, number));
  }

  /** Which sign a cost carries, if the table tells. */
  Optional<CostSign> costs() {
    return switch (convention().costs()) {
      case POSITIVE -> Optional.of(CostSign.POSITIVE);
      case NEGATIVE -> Optional.of(CostSign.NEGATIVE);
      default -> Optional.empty();
    };
  }

  /** The sign convention as declared, else as the figures show. */
  SignConvention convention() {
    return table
        .declaredConvention()
        .orElseGet(() -> TableFacts.of(source, table).convention().convention());
  }

  /** The columns of amounts that are budgets or actuals, not differences between them. */
  List<Integer> columns() {
    return IntStream.range(0, table.columns().size()).filter(this::isStock).boxed().toList();
  }

  private boolean isStock(int index) {
    Column column = table.columns().get(index);
    return column.measure() == Measure.AMOUNT
        && column.kind() != ColumnKind.RESULT
        && column.kind() != ColumnKind.AMENDMENT;
  }

  /** The column of this table that shows the same as a column of another one. */
  Optional<Integer> like(Column other) {
    return columns().stream()
        .filter(
            c ->
                table.columns().get(c).kind() == other.kind()
                    && table.columns().get(c).year().equals(other.year()))
        .findFirst();
  }

  /** The row with the total of the table, if it has one. */
  Optional<Integer> total() {
    List<Integer> totals =
        IntStream.range(0, table.rows().size())
            .filter(r -> table.rows().get(r).role() == RowRole.TOTAL)
            .boxed()
            .toList();
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  /** Refuses a cell without an amount, naming it. */
  void requireAmount(int row, int column) {
    if (table.figure(row, column).isEmpty()) {
      String label = table.rows().get(row).label();
      String heading = table.columns().get(column).heading();
      throw new Unusable(
          "%s: rij %s '%s' heeft geen bedrag in kolom %s '%s'"
              .formatted(source, row + 1, label, column + 1, heading),
          "%s: row %s '%s' has no amount in column %s '%s'"
              .formatted(source, row + 1, label, column + 1, heading));
    }
  }
}
