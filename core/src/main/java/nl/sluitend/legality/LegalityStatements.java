package nl.sluitend.legality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** The statements of a test against the budget. */
final class LegalityStatements {
  private static final Message TITLE =
      new Message("Begrotingsrechtmatigheid", "Legality of spending against the budget");
  private static final Message TOTAL = new Message("Totaal", "Total");
  private static final Message OVER = new Message("Overschrijding", "Overspending");
  private static final Message ACCEPTED = new Message("Aanvaard", "Accepted");
  private static final Message COUNTS = new Message("Telt mee", "Counts");
  private static final List<Column> COMPARISON =
      List.of(
          Column.of("Begroting na wijziging", ColumnKind.AMENDED_BUDGET),
          Column.of("Realisatie", ColumnKind.ACTUALS),
          Column.of("Verschil", ColumnKind.RESULT));
  private static final List<Column> SUMMARY =
      List.of(
          Column.of(OVER.dutch(), ColumnKind.OTHER),
          Column.of(ACCEPTED.dutch(), ColumnKind.OTHER),
          Column.of(COUNTS.dutch(), ColumnKind.OTHER));

  private final BudgetLegality legality;

  LegalityStatements(BudgetLegality legality) {
    this.legality = legality;
  }

  Statement differences(BudgetCriterion criterion) {
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetItem item : legality.items(criterion)) {
      List<Derived> figures = List.of(item.authorised(), item.actual(), item.difference());
      lines.add(line(item.name(), RowRole.DETAIL, side(criterion), figures));
    }
    Message budgeted = Sums.name("begroot", "budgeted", criterion);
    Message actual = Sums.name("gerealiseerd", "actual", criterion);
    List<Derived> totals =
        List.of(
            legality.sum(budgeted, criterion, BudgetItem::authorised),
            legality.sum(actual, criterion, BudgetItem::actual),
            legality.difference(criterion));
    lines.add(line(TOTAL, RowRole.TOTAL, side(criterion), totals));
    return new Statement(criterion.inWords(), COMPARISON, lines);
  }

  Statement overspending(BudgetCriterion criterion) {
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetItem item : legality.overspent(criterion)) {
      List<Derived> figures = List.of(item.overspending(), item.accepted(), item.remaining());
      lines.add(line(item.name(), RowRole.DETAIL, side(criterion), figures));
    }
    lines.add(line(TOTAL, RowRole.TOTAL, side(criterion), figures(criterion)));
    return new Statement(criterion.inWords(), SUMMARY, lines, undecided(legality.items(criterion)));
  }

  Statement criteria() {
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetCriterion criterion : legality.tested()) {
      lines.add(line(criterion.inWords(), RowRole.DETAIL, Optional.empty(), figures(criterion)));
    }
    List<Derived> totals = List.of(legality.gross(), legality.accepted(), legality.remaining());
    lines.add(line(TOTAL, RowRole.TOTAL, Optional.empty(), totals));
    return new Statement(TITLE, SUMMARY, lines, notes());
  }

  Statement reasons() {
    List<Column> columns = new ArrayList<>();
    for (BudgetCriterion criterion : legality.tested()) {
      columns.add(Column.of(criterion.inWords().dutch(), ColumnKind.OTHER));
    }
    columns.add(Column.of(TOTAL.dutch(), ColumnKind.OTHER));
    List<StatementLine> lines = new ArrayList<>(reasons(/* counting= */ false));
    if (legality.items().stream().anyMatch(item -> isAboveZero(item.excessOfParts()))) {
      Message cut = new Message("niet meer dan de overschrijding", "no more than the overspending");
      lines.add(perCriterion(cut, RowRole.DETAIL, c -> cut(cut, c)));
    }
    lines.add(perCriterion(ACCEPTED, RowRole.SUBTOTAL, legality::accepted));
    lines.addAll(reasons(/* counting= */ true));
    Message none = new Message("zonder opgegeven reden", "without a stated reason");
    lines.add(perCriterion(none, RowRole.DETAIL, c -> withoutReason(none, c)));
    lines.add(perCriterion(COUNTS, RowRole.SUBTOTAL, legality::remaining));
    lines.add(perCriterion(OVER, RowRole.TOTAL, legality::gross));
    return new Statement(TITLE, columns, lines, notes());
  }

  Statement college(AccountabilityLimit limit, Column column) {
    LimitComparison comparison = limit.compare(legality.remaining());
    Years.requireOf(column, comparison.found(), comparison.limit());
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetCriterion criterion : legality.tested()) {
      lines.add(single(criterion.inWords(), RowRole.DETAIL, legality.remaining(criterion)));
    }
    lines.add(single(COUNTS, RowRole.TOTAL, comparison.found()));
    lines.add(single(limit.limit().name(), RowRole.INDICATOR, limit.limit()));
    Derived above = comparison.difference();
    lines.add(single(above.name(), RowRole.INDICATOR, above));
    List<Message> notes = new ArrayList<>();
    notes.add(comparison.isAbove().ofLimit());
    notes.addAll(limit.notes());
    notes.addAll(notes());
    return new Statement(TITLE, List.of(column), lines, notes);
  }

  private List<Derived> figures(BudgetCriterion criterion) {
    return List.of(
        legality.gross(criterion), legality.accepted(criterion), legality.remaining(criterion));
  }

  private List<StatementLine> reasons(boolean counting) {
    return Arrays.stream(DeviationReason.values())
        .filter(reason -> reason.counts() == counting && isGiven(reason))
        .map(
            reason -> perCriterion(reason.inWords(), RowRole.DETAIL, c -> legality.part(c, reason)))
        .toList();
  }

  private boolean isGiven(DeviationReason reason) {
    return legality.items().stream()
        .flatMap(item -> item.parts().stream())
        .anyMatch(part -> part.reason() == reason);
  }

  private Derived cut(Message name, BudgetCriterion criterion) {
    Formula above = Formula.of(legality.excessOfParts(criterion));
    return Derived.of(name, above.negated(), DeviationReason.SOURCE);
  }

  private Derived withoutReason(Message name, BudgetCriterion criterion) {
    Formula left = Formula.of(legality.remaining(criterion));
    for (DeviationReason reason : DeviationReason.values()) {
      if (reason.counts() && isGiven(reason)) {
        left = left.minus(Formula.of(legality.part(criterion, reason)));
      }
    }
    return Derived.of(name, left, DeviationReason.SOURCE);
  }

  private StatementLine perCriterion(
      Message label, RowRole role, Function<BudgetCriterion, Derived> figure) {
    List<Derived> figures = new ArrayList<>(legality.tested().stream().map(figure).toList());
    figures.add(Sums.of(label, List.copyOf(figures), DeviationReason.SOURCE));
    return line(label, role, Optional.empty(), figures);
  }

  private List<Message> notes() {
    List<Message> notes = new ArrayList<>(untested());
    notes.addAll(undecided(legality.items()));
    return notes;
  }

  /** A criterion that was not tested is not one with nothing found. */
  private List<Message> untested() {
    List<Message> names =
        Arrays.stream(BudgetCriterion.values())
            .filter(criterion -> !legality.tested().contains(criterion))
            .map(BudgetCriterion::inWords)
            .toList();
    return note("Niet getoetst: %s.", "Not tested: %s.", names);
  }

  private static List<Message> undecided(List<BudgetItem> items) {
    List<Message> names =
        items.stream()
            .filter(item -> item.isOverspent() == Outcome.UNDECIDED)
            .map(BudgetItem::name)
            .toList();
    return note(
        "Door afronding niet te zeggen of het budget is overschreden: %s.",
        "Because of rounding it cannot be said whether the budget was overspent: %s.", names);
  }

  private static List<Message> note(String dutch, String english, List<Message> names) {
    return names.isEmpty()
        ? List.of()
        : List.of(
            new Message(
                dutch.formatted(joined(names, Language.DUTCH)),
                english.formatted(joined(names, Language.ENGLISH))));
  }

  private static String joined(List<Message> names, Language language) {
    return names.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
  }

  private static boolean isAboveZero(Derived amount) {
    return amount.value().numerator().signum() > 0;
  }

  private static StatementLine single(Message label, RowRole role, Derived figure) {
    return line(label, role, Optional.empty(), List.of(figure));
  }

  private static StatementLine line(
      Message label, RowRole role, Optional<Side> side, List<Derived> figures) {
    return new StatementLine(label, role, side, Optional.empty(), figures);
  }

  private static Optional<Side> side(BudgetCriterion criterion) {
    return Optional.of(
        criterion == BudgetCriterion.PROGRAMME_INCOME ? Side.INCOME : Side.EXPENDITURE);
  }
}
