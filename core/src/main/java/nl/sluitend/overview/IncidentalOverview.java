package nl.sluitend.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * The overview of incidental baten en lasten (BBV art. 19 c and 28): at least the main items by
 * themselves, the rest as one total per programme. Columns count from 0. Immutable.
 *
 * <p>What is incidental is for the caller to say: in principle what lasts three years at most;
 * movements of reserves, but for regular withdrawals that cover capital charges or other structural
 * costs.
 */
public final class IncidentalOverview {
  static final Source SOURCE =
      Source.read(
          "BBV art. 19 c en 28, zoals toegepast in Goirle, begroting 2018,"
              + " https://goirle.begroting-2018.nl/p5583/structurele-exploitatieruimte");
  private static final Message TITLE =
      new Message(
          "Overzicht van incidentele baten en lasten",
          "Overview of incidental income and expenditure");
  private static final Message REST = new Message("overige posten", "other items");

  private final List<Column> columns;
  private final List<IncidentalItem> items;

  private IncidentalOverview(List<Column> columns, List<IncidentalItem> items) {
    this.columns = List.copyOf(columns);
    this.items = List.copyOf(items);
  }

  /**
   * Returns the overview of items.
   *
   * @param columns the columns
   * @param items the items
   * @return the overview
   * @throws IllegalArgumentException if an item has more or fewer amounts than there are columns,
   *     or if an amount is of another year than its column or the rest of it, naming them
   */
  public static IncidentalOverview of(List<Column> columns, List<IncidentalItem> items) {
    for (IncidentalItem item : items) {
      Amounts.requireOnePerColumn(columns, item.description(), item.amounts());
    }
    Amounts.requireOneYear(columns, items.stream().map(IncidentalItem::amounts).toList());
    return new IncidentalOverview(columns, items);
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
   * Returns the items.
   *
   * @return the items in their order
   */
  public List<IncidentalItem> items() {
    return items;
  }

  /**
   * Returns what is incidental of one flow.
   *
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the total
   */
  public Derived total(Flow flow, int column) {
    return sum(name(flow), item -> item.flow() == flow, column);
  }

  /**
   * Returns what is incidental of one flow of one programme or part.
   *
   * @param of the programme or part
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the total
   */
  public Derived total(OverviewItem of, Flow flow, int column) {
    return sum(
        Words.join(new Message("incidenteel: ", "incidental: "), "", of.with(flow)),
        item -> item.flow() == flow && item.item().equals(of),
        column);
  }

  /**
   * Returns the incidental saldo: baten and withdrawals minus lasten and additions.
   *
   * @param column the column
   * @return the saldo; below zero where incidental things cost on balance
   */
  public Derived balance(int column) {
    List<Formula.Term> terms = new ArrayList<>();
    for (Flow flow : List.of(Flow.INCOME, Flow.EXPENDITURE, Flow.WITHDRAWAL, Flow.ADDITION)) {
      terms.add(Amounts.term(total(flow, column), flow.lowersResult()));
    }
    return Amounts.sum(
        new Message("saldo van incidentele baten en lasten", "incidental balance"), terms, SOURCE);
  }

  /**
   * Returns the same overview with its small items as one per programme or part and flow.
   *
   * @param threshold what an item reaches, in some column and of either sign, to be shown by itself
   * @return the overview; its totals are the same
   */
  public IncidentalOverview withMainItems(Amount threshold) {
    Map<List<Object>, List<IncidentalItem>> rest = new LinkedHashMap<>();
    List<IncidentalItem> main = new ArrayList<>();
    for (IncidentalItem item : items) {
      boolean reaches =
          item.amounts().stream()
              .anyMatch(amount -> amount.value().toAmount().abs().compareTo(threshold) >= 0);
      if (reaches) {
        main.add(item);
      } else {
        rest.computeIfAbsent(List.of(item.item(), item.flow()), key -> new ArrayList<>()).add(item);
      }
    }
    rest.values().forEach(small -> main.add(together(small)));
    return new IncidentalOverview(columns, main);
  }

  /**
   * Returns the overview as a statement: the items of each flow with their total, and the saldo.
   * Amounts are positive when they are the usual way.
   *
   * @return the statement; a flow without items has no total
   */
  public Statement statement() {
    List<StatementLine> out = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      List<IncidentalItem> block = items.stream().filter(item -> item.flow() == flow).toList();
      for (IncidentalItem item : block) {
        Message label = Words.join(item.item().label(), ", ", item.description());
        out.add(Amounts.line(label, RowRole.DETAIL, flow.side(), item.amounts()));
      }
      if (!block.isEmpty()) {
        List<Derived> totals = Amounts.perColumn(columns, c -> total(flow, c));
        out.add(Amounts.line(Words.title(name(flow)), RowRole.SUBTOTAL, flow.side(), totals));
      }
    }
    List<Derived> balances = Amounts.perColumn(columns, this::balance);
    Message label = new Message("Saldo van incidentele baten en lasten", "Incidental balance");
    out.add(Amounts.line(label, RowRole.BALANCE, Side.BALANCE, balances));
    return new Statement(TITLE, columns, out);
  }

  private IncidentalItem together(List<IncidentalItem> small) {
    IncidentalItem first = small.get(0);
    List<Derived> amounts =
        Amounts.perColumn(
            columns,
            c ->
                Amounts.sum(
                    REST,
                    small.stream().map(item -> Amounts.term(item.amounts().get(c), false)).toList(),
                    SOURCE));
    return new IncidentalItem(first.item(), first.flow(), REST, amounts);
  }

  private Derived sum(Message name, Predicate<IncidentalItem> wanted, int column) {
    Objects.checkIndex(column, columns.size());
    List<Formula.Term> terms =
        items.stream()
            .filter(wanted)
            .map(item -> Amounts.term(item.amounts().get(column), false))
            .toList();
    return Amounts.sum(name, terms, SOURCE);
  }

  private static Message name(Flow flow) {
    return Words.join(new Message("totaal incidentele ", "total incidental "), "", flow.inWords());
  }
}
