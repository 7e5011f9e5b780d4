package nl.sluitend.examples.uses;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.amendment.Amendment;
import nl.sluitend.amendment.AmendmentLedger;
import nl.sluitend.amendment.AmendmentLine;
import nl.sluitend.amendment.BudgetLine;
import nl.sluitend.amendment.BudgetState;
import nl.sluitend.amendment.ChangeColumns;
import nl.sluitend.amendment.DecidedBy;
import nl.sluitend.amendment.LineChange;
import nl.sluitend.amendment.LineKey;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.Side;

/** A budget with two amendments: was and becomes, and the budget at a date. */
public final class Amendments {
  private Amendments() {}

  /**
   * Prints the ledger, the budget at a date, and how a line came about.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LineKey project = new LineKey("Diemen 2022", Side.EXPENDITURE);
    LineKey duo = new LineKey("Duo+", Side.EXPENDITURE);
    LineKey board = new LineKey("Directie", Side.EXPENDITURE);
    AmendmentLedger ledger =
        AmendmentLedger.of(
                2021, LocalDate.of(2020, 11, 12), List.of(line(duo, 6300), line(board, 2113)))
            .with(
                council(
                    1,
                    LocalDate.of(2021, 3, 25),
                    AmendmentLine.of(duo, thousands("Duo+", 35)),
                    AmendmentLine.of(board, thousands("Directie", -450))))
            .with(
                council(
                    2,
                    LocalDate.of(2021, 7, 1),
                    AmendmentLine.opening(
                        project, Message.same("Project Diemen 2022"), thousands("project", 300))));

    Statement changes = ledger.statement(0, ledger.last(), ChangeColumns.EACH);
    System.out.print(StatementText.write(changes, Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    BudgetState inMay = ledger.at(LocalDate.of(2021, 5, 1));
    System.out.println(inMay.number() + ": " + inMay.total(Side.EXPENDITURE).in(Language.DUTCH));
    LineChange change = ledger.changes(0, 2).get(0);
    System.out.printf(
        "%s: was %s, wordt %s%n",
        change.label().dutch(),
        change.was().in(Language.DUTCH),
        change.becomes().in(Language.DUTCH));
    System.out.print(ledger.current().line(board).amount().explain(Language.DUTCH));
  }

  private static Amendment council(int number, LocalDate date, AmendmentLine... lines) {
    return new Amendment(
        number,
        date,
        "overhead",
        DecidedBy.COUNCIL,
        /* technical= */ false,
        /* neutral= */ false,
        List.of(lines));
  }

  private static BudgetLine line(LineKey key, long amount) {
    return new BudgetLine(key, Message.same(key.code()), thousands(key.code(), amount));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
