package nl.sluitend.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** Two states of a budget and the amendments between them, as lines and columns. */
final class LedgerStatement {
  private final AmendmentLedger ledger;
  private final BudgetState was;
  private final BudgetState becomes;
  private final Map<LineKey, Derived> before;
  private final Map<LineKey, Derived> after;
  private final Changes changes;
  private final List<Amendment> between;
  private final List<Integer> steps;
  private final Map<LineKey, List<Derived>> figures = new HashMap<>();
  private final ChangeColumns columns;

  LedgerStatement(AmendmentLedger ledger, int from, int to, ChangeColumns columns) {
    this.ledger = ledger;
    this.was = ledger.after(from);
    this.becomes = ledger.after(to);
    this.before = AmendmentLedger.amounts(was);
    this.after = AmendmentLedger.amounts(becomes);
    this.columns = columns;
    this.between =
        ledger.amendments(amendment -> amendment.number() > from && amendment.number() <= to);
    this.changes = new Changes(between);
    this.steps = new ArrayList<>(List.of(from));
    between.forEach(amendment -> steps.add(amendment.number()));
    if (columns == ChangeColumns.TOGETHER) {
      steps.retainAll(List.of(from, to));
    }
  }

  Statement build() {
    becomes.lines().forEach(line -> figures.put(line.key(), figures(line.key())));
    List<StatementLine> out = new ArrayList<>();
    boolean expenditure = has(Side.EXPENDITURE);
    boolean income = has(Side.INCOME);
    boolean both = expenditure && income;
    RowRole total = both ? RowRole.SUBTOTAL : RowRole.TOTAL;
    if (expenditure) {
      block(out, Side.EXPENDITURE, total, new Message("Totaal lasten", "Total expenditure"));
    }
    if (income) {
      block(out, Side.INCOME, total, new Message("Totaal baten", "Total income"));
    }
    if (both) {
      out.add(total(Side.BALANCE, RowRole.BALANCE, new Message("Saldo", "Balance")));
    }
    return new Statement(
        new Message("Begroting en wijzigingen", "Budget and amendments"),
        headings(),
        out,
        between.stream().map(LedgerStatement::note).toList());
  }

  private static Message note(Amendment amendment) {
    Message decision = Decisions.describe(amendment);
    return new Message(decision.dutch() + ".", decision.english() + ".");
  }

  private boolean has(Side side) {
    return becomes.lines().stream().anyMatch(line -> line.key().side() == side);
  }

  private void block(List<StatementLine> out, Side side, RowRole role, Message label) {
    for (BudgetLine line : becomes.lines()) {
      if (line.key().side() == side) {
        out.add(
            line(
                line.label(),
                RowRole.DETAIL,
                side,
                Objects.requireNonNull(figures.get(line.key()))));
      }
    }
    out.add(total(side, role, label));
  }

  private List<Derived> figures(LineKey key) {
    List<Derived> own = new ArrayList<>();
    own.add(AmendmentLedger.amount(before, key));
    for (int i = 1; i < steps.size(); i++) {
      own.add(changes.change(key, steps.get(i - 1), steps.get(i)));
    }
    own.add(AmendmentLedger.amount(after, key));
    return own;
  }

  private StatementLine total(Side side, RowRole role, Message label) {
    List<Derived> totals = new ArrayList<>();
    totals.add(was.total(side));
    for (int i = 1; i < steps.size(); i++) {
      totals.add(change(label, side, i));
    }
    totals.add(becomes.total(side));
    return line(label, role, side, totals);
  }

  /** The changes in one column together; lines that it leaves alone are left out. */
  private Derived change(Message label, Side side, int step) {
    List<Formula.Term> terms = new ArrayList<>();
    for (BudgetLine line : becomes.lines()) {
      Side own = line.key().side();
      if ((side == Side.BALANCE || own == side)
          && changes.isChanged(line.key(), steps.get(step - 1), steps.get(step))) {
        Formula change = Formula.of(Objects.requireNonNull(figures.get(line.key())).get(step));
        terms.add(new Formula.Term(change, side == Side.BALANCE && own == Side.EXPENDITURE));
      }
    }
    return Sums.of(label, terms, Sums.REPLAY);
  }

  private static StatementLine line(Message label, RowRole role, Side side, List<Derived> figures) {
    return new StatementLine(label, role, Optional.of(side), Optional.empty(), figures);
  }

  private List<Column> headings() {
    List<Column> headings = new ArrayList<>();
    headings.add(state(was.number()));
    for (int number : steps.subList(1, steps.size())) {
      boolean one = columns == ChangeColumns.EACH;
      Column change = column(one ? number + "e wijziging" : "wijzigingen", ColumnKind.AMENDMENT);
      headings.add(one ? change.withAmendment(number) : change);
    }
    headings.add(state(becomes.number()));
    return headings;
  }

  private Column state(int number) {
    if (number == 0) {
      return Column.of(ColumnKind.ORIGINAL_BUDGET, ledger.year());
    }
    String heading =
        "begroting %s na %se wijziging".formatted(String.valueOf(ledger.year()), number);
    Column state = column(heading, ColumnKind.AMENDED_BUDGET);
    // All amendments in one column lead to the one state of the table.
    return columns == ChangeColumns.TOGETHER && was.number() == 0
        ? state
        : state.withAmendment(number);
  }

  private Column column(String heading, ColumnKind kind) {
    return Column.of(heading, kind).withYear(ledger.year());
  }
}
