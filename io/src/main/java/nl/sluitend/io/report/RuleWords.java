package nl.sluitend.io.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/** What the reports for other programs and the page say of the outcome of a rule. */
final class RuleWords {
  private RuleWords() {}

  static Message outcome(OutcomeKind kind) {
    return switch (kind) {
      case PASSED -> new Message("zonder bevindingen", "without findings");
      case FAILED -> new Message("met bevindingen", "with findings");
      case NOT_APPLICABLE -> new Message("niet van toepassing", "not applicable");
      case NOT_CHECKABLE -> new Message("niet te controleren", "could not be checked");
      case ERROR -> new Message("regel mislukt", "rule failed to run");
      case SWITCHED_OFF -> new Message("uitgeschakeld", "switched off");
    };
  }

  static Message because(OutcomeKind kind, Message reason) {
    Message outcome = outcome(kind);
    return new Message(
        outcome.dutch() + ": " + reason.dutch(), outcome.english() + ": " + reason.english());
  }

  static Message required(OutcomeKind kind, Message reason) {
    Message because = because(kind, reason);
    return new Message(
        "verplichte regel niet gecontroleerd; " + because.dutch(),
        "required rule not checked; " + because.english());
  }

  /** An accepted deviation that accepts nothing, with the rows and columns of its cells. */
  static Message lapsed(LapsedDeviation lapsed) {
    return Words.lapsed(lapsed, cells(lapsed.deviation().cells()));
  }

  static String cells(List<CellReference> cells) {
    return cells.stream()
        .map(cell -> " (%s, %s)".formatted(cell.row() + 1, cell.column() + 1))
        .collect(Collectors.joining());
  }

  /** A place that a rule could not compare, by the names of its row and column. */
  static Message unchecked(BudgetTable table, Unchecked place) {
    String cells =
        place.cells().stream()
            .map(cell -> "'%s', '%s'".formatted(row(table, cell), column(table, cell)))
            .collect(Collectors.joining("; "));
    String where = cells.isEmpty() ? "" : " " + cells;
    return new Message(
        "niet vergeleken%s: %s".formatted(where, place.because().dutch()),
        "not compared%s: %s".formatted(where, place.because().english()));
  }

  private static String row(BudgetTable table, CellReference cell) {
    return table.rows().get(cell.row()).label();
  }

  private static String column(BudgetTable table, CellReference cell) {
    return table.columns().get(cell.column()).heading();
  }

  static Message more(int count) {
    return new Message("(en nog %s)".formatted(count), "(and %s more)".formatted(count));
  }
}
