package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Language;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/**
 * The result, which makes lasten and baten the same: what the ledger books on its taakveld, brought
 * to the side where it belongs, and what that lacks.
 *
 * @param postings all that the delivery states
 * @param result income less expenditure without what is booked as result
 * @param problems a notice if the ledger books another result than that
 */
record Closing(List<Posting> postings, Amount result, List<Problem> problems) {
  /** The category of the result (mutaties reserves). */
  static final String RESULT_CATEGORY = "7.1";

  static Closing of(List<Posting> ledger, String taskField) {
    List<Posting> postings = new ArrayList<>();
    List<Posting> booked = new ArrayList<>();
    for (Posting posting : ledger) {
      (isResult(posting, taskField) ? booked : postings).add(posting);
    }
    Amount result = surplus(postings);
    Section side = result.signum() < 0 ? Section.INCOME : Section.EXPENDITURE;
    CellKey cell = new CellKey(side, taskField, RESULT_CATEGORY);
    booked.forEach(posting -> postings.add(moved(posting, cell)));
    Amount lacking = surplus(postings);
    if (lacking.signum() != 0) {
      postings.add(
          new Posting(
              cell,
              side == Section.EXPENDITURE ? lacking : lacking.negated(),
              new Posting.Source("", "", "", ""),
              Place.file("")));
    }
    boolean another = !booked.isEmpty() && lacking.signum() != 0;
    return new Closing(
        postings, result, another ? List.of(notice(booked, cell, result)) : List.of());
  }

  private static boolean isResult(Posting posting, String taskField) {
    return posting.cell().section().firstKind() == CodeKind.TASK_FIELD
        && posting.cell().code().equals(taskField)
        && posting.cell().category().equals(RESULT_CATEGORY);
  }

  /** The same posting in a cell of the result; on the other side it has the other sign. */
  private static Posting moved(Posting posting, CellKey cell) {
    boolean stays = posting.cell().section() == cell.section();
    return new Posting(
        cell,
        stays ? posting.amount() : posting.amount().negated(),
        posting.source(),
        posting.place());
  }

  /** Income less expenditure. */
  private static Amount surplus(List<Posting> postings) {
    Amount surplus = Amount.ZERO;
    for (Posting posting : postings) {
      if (posting.cell().section() == Section.INCOME) {
        surplus = surplus.plus(posting.amount());
      } else if (posting.cell().section() == Section.EXPENDITURE) {
        surplus = surplus.minus(posting.amount());
      }
    }
    return surplus;
  }

  private static Problem notice(List<Posting> booked, CellKey cell, Amount result) {
    Place first =
        booked.stream().map(Posting::place).min(Comparator.comparingInt(Place::line)).orElseThrow();
    Amount own = surplus(booked).negated();
    return LedgerProblem.RESULT_DIFFERS.at(
        first,
        cell.code() + " " + cell.category(),
        "het grootboek boekt hier een resultaat van € %s; de andere regels geven € %s, en dat staat in de levering, onder %s"
            .formatted(
                CellPrinter.print(own, Unit.EURO, Language.DUTCH),
                CellPrinter.print(result, Unit.EURO, Language.DUTCH),
                cell.section().cbsName()),
        "the ledger books a result of € %s here; its other lines give € %s, which the delivery states, under %s"
            .formatted(
                CellPrinter.print(own, Unit.EURO, Language.ENGLISH),
                CellPrinter.print(result, Unit.EURO, Language.ENGLISH),
                cell.section().cbsName()));
  }
}
