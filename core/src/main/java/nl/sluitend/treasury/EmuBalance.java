package nl.sluitend.treasury;

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

/**
 * The EMU balance (EMU-saldo): how much financial assets grow less how much debt grows. It is
 * negative where a municipality spends more than comes in. Columns count from 0. Immutable.
 */
public final class EmuBalance {
  static final Source SOURCE =
      Source.read(
          "EMU-saldo uit mutaties van activa en passiva: Groningen, begroting 2017,"
              + " https://groningen.begroting-2017.nl/p10780/emu-saldo");
  private static final Message TITLE = new Message("EMU-saldo", "EMU balance");
  private static final Message ASSETS = new Message("mutatie activa", "change in assets");
  private static final Message LIABILITIES =
      new Message("mutatie passiva", "change in liabilities");
  private static final Message LIABILITIES_TAKEN_AWAY =
      new Message("af: mutatie passiva", "less: change in liabilities");

  private final List<Column> columns;
  private final List<EmuLine> lines;

  private EmuBalance(List<Column> columns, List<EmuLine> lines) {
    this.columns = List.copyOf(columns);
    this.lines = List.copyOf(lines);
    this.lines.forEach(line -> Lines.requireColumns(line.label(), line.changes(), this.columns));
    for (EmuItem item : EmuItem.values()) {
      if (this.lines.stream().noneMatch(line -> line.item() == item)) {
        throw new IllegalArgumentException(
            "The EMU balance has no line of %s; state it, if need be as zero"
                .formatted(item.inWords().dutch()));
      }
    }
  }

  /**
   * Returns the balance of lines that the caller has.
   *
   * @param columns the columns, one for each year of changes
   * @param lines the lines, each with one change per column; every item has at least one
   * @return the balance
   * @throws IllegalArgumentException if a line has more or fewer changes, or if an item is missing,
   *     naming it
   */
  public static EmuBalance of(List<Column> columns, List<EmuLine> lines) {
    return new EmuBalance(columns, lines);
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
   * Returns the lines.
   *
   * @return the lines in their order
   */
  public List<EmuLine> lines() {
    return lines;
  }

  /**
   * Returns how much financial assets grow.
   *
   * @param column the column
   * @return the sum of the changes of assets
   */
  public Derived assets(int column) {
    return sum(ASSETS, /* assets= */ true, column, /* subtracted= */ false);
  }

  /**
   * Returns how much debt grows.
   *
   * @param column the column
   * @return the sum of the changes of liabilities
   */
  public Derived liabilities(int column) {
    return sum(LIABILITIES, /* assets= */ false, column, /* subtracted= */ false);
  }

  /**
   * Returns the EMU balance.
   *
   * @param column the column
   * @return the change in assets less the change in liabilities
   */
  public Derived balance(int column) {
    return balance(assets(column), liabilities(column));
  }

  /**
   * Returns the EMU balance of two totals.
   *
   * @param assets how much financial assets grow
   * @param liabilities how much debt grows
   * @return assets less liabilities
   * @throws IllegalArgumentException if one is no money
   */
  public static Derived balance(Derived assets, Derived liabilities) {
    Lines.requireMoney(assets);
    Lines.requireMoney(liabilities);
    return Derived.of(TITLE, Formula.of(assets).minus(Formula.of(liabilities)), SOURCE);
  }

  /**
   * Returns all lines and totals. Debt that grows is negative, so that the balance is the sum.
   *
   * @return the statement
   */
  public Statement statement() {
    List<StatementLine> out = new ArrayList<>();
    add(out, /* assets= */ true);
    out.add(Lines.summary(ASSETS, RowRole.SUBTOTAL, columns.size(), this::assets));
    add(out, /* assets= */ false);
    out.add(
        Lines.summary(
            LIABILITIES_TAKEN_AWAY, RowRole.SUBTOTAL, columns.size(), this::liabilitiesTakenAway));
    out.add(Lines.summary(TITLE, RowRole.BALANCE, columns.size(), this::balance));
    return new Statement(TITLE, columns, out);
  }

  private Derived liabilitiesTakenAway(int column) {
    return sum(LIABILITIES_TAKEN_AWAY, /* assets= */ false, column, /* subtracted= */ true);
  }

  private void add(List<StatementLine> out, boolean assets) {
    lines.stream()
        .filter(line -> line.item().isAsset() == assets)
        .forEach(line -> out.add(Lines.detail(line.label(), line.changes(), assets)));
  }

  private Derived sum(Message name, boolean assets, int column, boolean subtracted) {
    Objects.checkIndex(column, columns.size());
    List<Formula.Term> terms =
        lines.stream()
            .filter(line -> line.item().isAsset() == assets)
            .map(line -> new Formula.Term(Formula.of(line.changes().get(column)), subtracted))
            .toList();
    return Derived.of(name, new Formula.Sum(terms), SOURCE);
  }
}
