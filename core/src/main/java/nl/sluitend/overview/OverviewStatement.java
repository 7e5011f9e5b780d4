package nl.sluitend.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** The overview as lines and columns: items, total saldo, movements of reserves, result. */
final class OverviewStatement {
  private static final Message TITLE =
      new Message("Overzicht van baten en lasten", "Overview of income and expenditure");
  private static final Message BALANCE = new Message("saldo", "balance");
  private static final List<Side> SIDES = List.of(Side.EXPENDITURE, Side.INCOME, Side.BALANCE);

  /** What a row shows, and per column. */
  private record Part(Message label, IntFunction<Derived> figures) {}

  /** Lasten, baten and saldo of something, or additions, withdrawals and their net. */
  private record Triple(Message label, Part expenditure, Part income, Part balance) {
    Part of(Side side) {
      return switch (side) {
        case EXPENDITURE -> expenditure;
        case INCOME -> income;
        case BALANCE -> balance;
      };
    }
  }

  private final BudgetOverview overview;
  private final Arrangement arrangement;
  private final List<Integer> compared;

  /** The columns compared are budget and actuals, or none. */
  OverviewStatement(BudgetOverview overview, Arrangement arrangement, List<Integer> compared) {
    this.overview = overview;
    this.arrangement = arrangement;
    this.compared = compared;
  }

  Statement build() {
    List<StatementLine> out = new ArrayList<>();
    for (OverviewItem item : overview.items()) {
      if (item.part() != OverviewPart.RESERVES) {
        add(out, item(item), RowRole.DETAIL);
      }
    }
    add(out, balance(), RowRole.SUBTOTAL);
    if (arrangement == Arrangement.SIDES_IN_ROWS) {
      addReservesByFlow(out);
    } else {
      addReservesByItem(out);
    }
    add(out, result(), RowRole.BALANCE);
    return new Statement(TITLE, columns(), out);
  }

  private void addReservesByItem(List<StatementLine> out) {
    List<OverviewItem> items =
        overview.items().stream().filter(item -> has(item, Flow::isReserve)).toList();
    items.forEach(item -> add(out, reserves(item), RowRole.DETAIL));
    if (items.size() > 1) {
      add(out, reserves(), RowRole.SUBTOTAL);
    }
  }

  /** All additions, all withdrawals, and what remains: so each total stands under its rows. */
  private void addReservesByFlow(List<StatementLine> out) {
    Triple total = reserves();
    for (Flow flow : List.of(Flow.ADDITION, Flow.WITHDRAWAL)) {
      List<OverviewItem> items =
          overview.items().stream().filter(item -> has(item, flow::equals)).toList();
      for (OverviewItem item : items) {
        out.add(row(part(item, flow), flow.side(), RowRole.DETAIL));
      }
      if (items.size() > 1) {
        out.add(row(total.of(flow.side()), flow.side(), RowRole.SUBTOTAL));
      }
    }
    out.add(row(total.balance(), Side.BALANCE, RowRole.BALANCE));
  }

  private boolean has(OverviewItem item, Predicate<Flow> wanted) {
    return overview.linesOf(item).stream().anyMatch(line -> wanted.test(line.flow()));
  }

  private void add(List<StatementLine> out, Triple triple, RowRole role) {
    out.addAll(
        switch (arrangement) {
          case SIDES_IN_COLUMNS ->
              List.of(
                  new StatementLine(
                      triple.label(), role, Optional.empty(), Optional.empty(), inColumns(triple)));
          case SIDES_IN_ROWS -> SIDES.stream().map(side -> row(triple, side, role)).toList();
          case BALANCES ->
              List.of(
                  row(new Part(triple.label(), triple.balance().figures()), Side.BALANCE, role));
        });
  }

  private StatementLine row(Triple triple, Side side, RowRole role) {
    // The sides of the result are totals of totals; only what remains of them ends the overview.
    RowRole ofSide = role == RowRole.DETAIL ? RowRole.DETAIL : RowRole.SUBTOTAL;
    return row(triple.of(side), side, side == Side.BALANCE ? RowRole.BALANCE : ofSide);
  }

  private StatementLine row(Part part, Side side, RowRole role) {
    return Amounts.line(part.label(), role, side, figures(side, part));
  }

  private List<Derived> inColumns(Triple triple) {
    List<List<Derived>> sides = SIDES.stream().map(side -> figures(side, triple.of(side))).toList();
    List<Derived> figures = new ArrayList<>();
    for (int c = 0; c < sides.get(0).size(); c++) {
      for (List<Derived> side : sides) {
        figures.add(side.get(c));
      }
    }
    return figures;
  }

  private List<Derived> figures(Side side, Part part) {
    List<Derived> figures = new ArrayList<>(Amounts.perColumn(overview.columns(), part.figures()));
    if (!compared.isEmpty()) {
      figures.add(
          new Variance(side, figures.get(compared.get(0)), figures.get(compared.get(1))).effect());
    }
    return figures;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(overview.columns());
    if (!compared.isEmpty()) {
      columns.add(OverviewColumns.difference(columns.get(compared.get(1))));
    }
    return arrangement == Arrangement.SIDES_IN_COLUMNS
        ? columns.stream().flatMap(OverviewStatement::perSide).toList()
        : columns;
  }

  private static Stream<Column> perSide(Column column) {
    return SIDES.stream().map(side -> withSide(column, side));
  }

  private static Column withSide(Column column, Side side) {
    return new Column(
        column.heading() + " " + inWords(side).dutch(),
        column.kind(),
        column.year(),
        Optional.of(side),
        column.amendment(),
        column.measure());
  }

  private Triple item(OverviewItem item) {
    return new Triple(
        item.label(),
        part(item, Flow.EXPENDITURE),
        part(item, Flow.INCOME),
        new Part(
            Words.join(item.label(), ": ", BALANCE), column -> overview.balance(item, column)));
  }

  private Part part(OverviewItem item, Flow flow) {
    return new Part(item.with(flow), column -> overview.amount(item, flow, column));
  }

  private Triple balance() {
    return new Triple(
        Words.title(BudgetOverview.BALANCE),
        total(c -> overview.expenditure(Reserves.EXCLUDED, c)),
        total(c -> overview.income(Reserves.EXCLUDED, c)),
        total(overview::balance));
  }

  private Triple reserves(OverviewItem item) {
    Message label = Words.title(item.movements());
    return new Triple(
        label,
        part(item, Flow.ADDITION),
        part(item, Flow.WITHDRAWAL),
        new Part(label, column -> overview.reserves(item, column)));
  }

  private Triple reserves() {
    return new Triple(
        Words.title(BudgetOverview.RESERVES),
        total(c -> overview.total(Flow.ADDITION, c)),
        total(c -> overview.total(Flow.WITHDRAWAL, c)),
        total(overview::reserves));
  }

  private Triple result() {
    return new Triple(
        Words.title(BudgetOverview.RESULT),
        total(c -> overview.expenditure(Reserves.INCLUDED, c)),
        total(c -> overview.income(Reserves.INCLUDED, c)),
        total(overview::result));
  }

  /** A total has the name of its figures. */
  private static Part total(IntFunction<Derived> figures) {
    return new Part(Words.title(figures.apply(0).name()), figures);
  }

  private static Message inWords(Side side) {
    return switch (side) {
      case EXPENDITURE -> Flow.EXPENDITURE.inWords();
      case INCOME -> Flow.INCOME.inWords();
      case BALANCE -> BALANCE;
    };
  }
}
