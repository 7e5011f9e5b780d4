package nl.sluitend.io.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.message.Message;
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

  static Message more(int count) {
    return new Message("(en nog %s)".formatted(count), "(and %s more)".formatted(count));
  }
}
