package nl.sluitend.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * The structural balance of a budget (structureel begrotingssaldo) in the layout that the commissie
 * BBV recommends, as budgets use it: saldo, movements of reserves, balance after allocation, of
 * which incidental, structural balance. Columns count from 0. Immutable.
 */
public final class StructuralBalance {
  private static final Source SOURCE =
      Source.read(
          "opbouw zoals in Amersfoort, begroting 2020,"
              + " https://amersfoort.begroting-2020.nl/p1720/"
              + "incidentele-en-structurele-baten-en-lasten");
  private static final Message TITLE =
      new Message("Structureel begrotingssaldo", "Structural balance");
  private static final Message AFTER =
      new Message("begrotingssaldo na bestemming", "balance after allocation");

  private final List<Column> columns;
  private final List<StructuralLine> lines;

  private StructuralBalance(List<Column> columns, List<StructuralLine> lines) {
    this.columns = List.copyOf(columns);
    this.lines = List.copyOf(lines);
  }

  /**
   * Returns the calculation of rows. A document that prints incidental costs positive and adds them
   * has them as {@link StructuralStep#INCIDENTAL_COSTS}.
   *
   * @param columns the columns
   * @param lines the rows
   * @return the calculation
   * @throws IllegalArgumentException if a saldo or what is incidental is missing, if a row has more
   *     or fewer amounts than there are columns, or if an amount is of another year than its column
   *     or the rest of it
   */
  public static StructuralBalance of(List<Column> columns, List<StructuralLine> lines) {
    for (StructuralLine line : lines) {
      Amounts.requireOnePerColumn(columns, line.label(), line.amounts());
    }
    if (lines.stream().noneMatch(line -> line.step() == StructuralStep.BALANCE)) {
      throw new IllegalArgumentException("There is no saldo van baten en lasten among the rows");
    }
    if (lines.stream().noneMatch(line -> line.step().isIncidental())) {
      throw new IllegalArgumentException(
          "The rows do not say what is incidental; state zero if nothing is");
    }
    Amounts.requireOneYear(columns, lines.stream().map(StructuralLine::amounts).toList());
    return new StructuralBalance(columns, lines);
  }

  /**
   * Returns the columns.
   *
   * @return the columns from left to right
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the rows.
   *
   * @return the rows in their order
   */
  public List<StructuralLine> lines() {
    return lines;
  }

  /**
   * Returns the balance after the movements of reserves and all else that is not incidental by
   * name.
   *
   * @param column the column
   * @return the balance after allocation (begrotingssaldo na bestemming)
   */
  public Derived afterAllocation(int column) {
    return sum(AFTER, /* incidental= */ false, column);
  }

  /**
   * Returns the incidental saldo, with incidental movements of reserves.
   *
   * @param column the column
   * @return the saldo; below zero where incidental things cost on balance
   */
  public Derived incidental(int column) {
    return sum(
        new Message("saldo van incidentele baten en lasten", "incidental balance"),
        /* incidental= */ true,
        column);
  }

  /**
   * Returns the structural balance.
   *
   * @param column the column
   * @return the balance after allocation without the incidental saldo
   */
  public Derived structural(int column) {
    return Derived.of(
        new Message("structureel begrotingssaldo", "structural balance"),
        Formula.of(afterAllocation(column)).minus(Formula.of(incidental(column))),
        SOURCE);
  }

  /**
   * Returns the calculation as a statement.
   *
   * @param presentation how what is incidental is shown, whatever way it was stated
   * @return the statement
   */
  public Statement statement(IncidentalPresentation presentation) {
    List<StatementLine> out = new ArrayList<>();
    for (StructuralLine line : lines) {
      if (!line.step().isIncidental()) {
        out.add(Amounts.line(line.label(), RowRole.DETAIL, Side.BALANCE, line.amounts()));
      }
    }
    out.add(
        Amounts.line(
            Words.title(AFTER),
            RowRole.SUBTOTAL,
            Side.BALANCE,
            Amounts.perColumn(columns, this::afterAllocation)));
    for (StructuralLine line : lines) {
      if (line.step().isIncidental()) {
        out.add(
            Amounts.line(
                line.label(), RowRole.DETAIL, Side.BALANCE, presentation.amounts(line, SOURCE)));
      }
    }
    out.add(
        Amounts.line(
            TITLE, RowRole.BALANCE, Side.BALANCE, Amounts.perColumn(columns, this::structural)));
    return new Statement(TITLE, columns, out);
  }

  private Derived sum(Message name, boolean incidental, int column) {
    Objects.checkIndex(column, columns.size());
    List<Formula.Term> terms =
        lines.stream()
            .filter(line -> line.step().isIncidental() == incidental)
            .map(
                line ->
                    Amounts.term(
                        line.amounts().get(column), line.step() == StructuralStep.INCIDENTAL_COSTS))
            .toList();
    return Amounts.sum(name, terms, SOURCE);
  }
}
