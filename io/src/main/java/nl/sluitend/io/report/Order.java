package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.sluitend.check.Blocker;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;

/** Whether a table is in order, in words, with its warnings or what keeps it from it. */
final class Order {
  private Order() {}

  /**
   * Such as "in orde", "geen fouten, wel 3 waarschuwingen" or "niet in orde: 2 fouten bij het
   * lezen".
   */
  static String of(Report.Entry entry, Language language) {
    List<String> reasons = reasons(entry, language);
    return word(entry).in(language) + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons));
  }

  /** The word alone. What is clean is in order if nobody is warned of anything. */
  static Message word(Report.Entry entry) {
    if (!entry.isClean()) {
      return HtmlWords.NOT_CLEAN;
    }
    long warnings =
        entry.findings().stream()
            .filter(f -> f.severity() == Severity.WARNING && f.accepted().isEmpty())
            .count();
    return warnings == 0 ? HtmlWords.CLEAN : HtmlWords.warnings(Math.toIntExact(warnings));
  }

  /** What keeps it from being in order; nothing if it is. */
  static List<String> reasons(Report.Entry entry, Language language) {
    List<Blocker> blockers = entry.table().map(CheckedTable::blockers).orElse(List.of());
    List<String> reasons = new ArrayList<>();
    long unread = entry.problems().stream().filter(Problem::isError).count();
    add(reasons, unread, HtmlWords::notRead, language);
    for (Blocker.Kind kind :
        List.of(
            Blocker.Kind.OPEN_ERROR,
            Blocker.Kind.RULE_ERROR,
            Blocker.Kind.NOT_CHECKED,
            Blocker.Kind.NOT_EVERYWHERE,
            Blocker.Kind.NOTHING_CHECKED)) {
      long count = blockers.stream().filter(blocker -> blocker.kind() == kind).count();
      add(reasons, count, number -> words(kind, number), language);
    }
    return reasons;
  }

  private static void add(
      List<String> reasons, long count, IntFunction<Message> words, Language language) {
    if (count > 0) {
      reasons.add(words.apply(Math.toIntExact(count)).in(language));
    }
  }

  private static Message words(Blocker.Kind kind, int count) {
    return switch (kind) {
      case OPEN_ERROR -> HtmlWords.errors(count);
      case RULE_ERROR -> HtmlWords.failedRules(count);
      case NOT_CHECKED -> HtmlWords.unchecked(count);
      case NOT_EVERYWHERE -> HtmlWords.notEverywhere(count);
      case NOTHING_CHECKED -> new Message("er is geen regel gecontroleerd", "no rule was checked");
    };
  }
}
