package nl.sluitend.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/**
 * A finding that somebody has looked at and takes responsibility for (geaccepteerde afwijking). It
 * is bound to the cells, to the figures and to all figures that the finding rests on: when one of
 * them changes it no longer holds.
 *
 * @param rule the id of the rule
 * @param source where the table is from, as in the report
 * @param cells the cells of the finding, in its order
 * @param parameters the figures and names of the finding and the values of its cells, as {@link
 *     #figures} gives them
 * @param reason why the deviation is right, in words
 * @param author who says so
 * @param on the first day that it holds
 * @param until the last day that it holds
 */
public record AcceptedDeviation(
    String rule,
    String source,
    List<CellReference> cells,
    Map<String, String> parameters,
    String reason,
    String author,
    LocalDate on,
    LocalDate until) {
  /**
   * Copies the cells and the parameters.
   *
   * @throws IllegalArgumentException if there is no reason or author, or the last day is before the
   *     first
   */
  public AcceptedDeviation {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(source, "source");
    cells = List.copyOf(cells);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    if (reason.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException(
          "An accepted deviation of %s in '%s' has a reason and an author".formatted(rule, source));
    }
    if (until.isBefore(on)) {
      throw new IllegalArgumentException(
          "The deviation of %s in '%s' is accepted on %s, after its end %s"
              .formatted(rule, source, on, until));
    }
  }

  /**
   * Accepts a finding as it stands now.
   *
   * @param table the table that it was found in
   * @param finding the finding
   * @param reason why it is right
   * @param author who says so
   * @param on the first day that it holds
   * @param until the last day that it holds
   * @return the accepted deviation
   */
  public static AcceptedDeviation of(
      CheckedTable table,
      Finding finding,
      String reason,
      String author,
      LocalDate on,
      LocalDate until) {
    return new AcceptedDeviation(
        finding.rule().id(),
        table.source(),
        finding.cells(),
        figures(table.table(), finding),
        reason,
        author,
        on,
        until);
  }

  /** The name among the parameters of how much the finding matters. */
  public static final String SEVERITY = "finding severity";

  /**
   * The name among the parameters of the units that figures are printed in: one, or one for each
   * figure of the cells and of the basis.
   */
  public static final String UNITS = "cell units";

  /**
   * Returns what a deviation is bound to: the severity and the parameters of the finding, the value
   * of each cell that it is about or rests on, under the names that {@link #parameter} gives, and
   * the units of these figures. Amounts are plain decimals in euros, a dash is {@code -}, an empty
   * cell nothing; a cell that the table does not have is left out.
   *
   * @param table the table
   * @param finding the finding
   * @return the figures, sorted by name
   */
  public static Map<String, String> figures(BudgetTable table, Finding finding) {
    Map<String, String> figures = new TreeMap<>(finding.parameters());
    Stream.concat(finding.cells().stream(), finding.basis().stream())
        .filter(cell -> isIn(table, cell))
        .forEach(
            cell ->
                figures.put(parameter(cell), CellValue.of(table.cell(cell.row(), cell.column()))));
    figures.put(SEVERITY, finding.severity().name());
    String units = units(table, finding);
    if (!units.isEmpty()) {
      figures.put(UNITS, units);
    }
    return Collections.unmodifiableMap(figures);
  }

  /**
   * Returns the units that the figures of a finding are printed in.
   *
   * @param table the table
   * @param finding the finding
   * @return the unit, if all figures have the same, else that of each in order, separated by
   *     commas; empty if there is no figure
   */
  public static String units(BudgetTable table, Finding finding) {
    List<String> units =
        Stream.concat(finding.cells().stream(), finding.basis().stream())
            .filter(cell -> isIn(table, cell))
            .flatMap(cell -> table.figure(cell.row(), cell.column()).stream())
            .map(figure -> figure.unit().toString())
            .toList();
    return String.join(
        ",", Set.copyOf(units).size() > 1 ? units : units.stream().limit(1).toList());
  }

  private static boolean isIn(BudgetTable table, CellReference cell) {
    return cell.row() < table.rows().size() && cell.column() < table.columns().size();
  }

  /**
   * Returns the name that the value of a cell has among the parameters.
   *
   * @param cell the cell
   * @return such as {@code cell 3,2}, row and column from 1
   */
  public static String parameter(CellReference cell) {
    return "cell %s,%s".formatted(cell.row() + 1, cell.column() + 1);
  }

  /** Whether it is about this finding, whatever its figures. */
  boolean isAbout(String tableSource, Finding finding) {
    return rule.equals(finding.rule().id())
        && source.equals(tableSource)
        && cells.equals(finding.cells());
  }

  boolean isInForce(LocalDate day) {
    return !day.isBefore(on) && !day.isAfter(until);
  }
}
