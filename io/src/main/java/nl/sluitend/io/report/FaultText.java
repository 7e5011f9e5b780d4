package nl.sluitend.io.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;

/** What may have gone wrong, below the first finding of each fault; the others refer to it. */
final class FaultText {
  private static final int MOST_SHOWN = 5;
  private static final String INDENT = "      ";

  private final Page page;
  private final Labels labels;

  /** The finding at which each fault is explained. */
  private final Map<Fault, Finding> explained = new HashMap<>();

  FaultText(Page page, CheckedTable checked) {
    this.page = page;
    this.labels = new Labels(page, checked.table());
  }

  void write(Finding finding) {
    if (finding.fault().isEmpty()) {
      return;
    }
    Fault fault = finding.fault().get();
    Finding first = explained.putIfAbsent(fault, finding);
    if (first == null) {
      explain(fault);
    } else {
      String place = first.cells().isEmpty() ? "" : " " + labels.cell(first.cells().get(0));
      line(page.say(Words.sameFault(first.rule().id() + place)));
    }
  }

  private void explain(Fault fault) {
    List<Explanation> best = fault.best();
    if (fault.certainty() == Certainty.NONE_CONVINCING || best.isEmpty()) {
      line(page.say(Words.NONE_CONVINCES) + notTried(fault) + ".");
    } else if (fault.certainty() == Certainty.ONE_BEST) {
      line(page.say(Words.PROBABLY) + ": " + text(best.get(0)));
    } else {
      line(page.say(Words.EQUALLY_GOOD) + ":");
      int shown = best.size() <= MOST_SHOWN + 1 ? best.size() : MOST_SHOWN;
      best.subList(0, shown).forEach(explanation -> line("- " + text(explanation)));
      if (shown < fault.equallyGood()) {
        line("- " + page.say(Words.more(fault.equallyGood() - shown)));
      }
    }
  }

  /** The reason, with the numbers of the rows, as the table shows them. */
  private String text(Explanation explanation) {
    String reason = page.say(explanation.reason());
    String sentence = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    List<String> rows =
        explanation.changes().stream()
            .map(change -> change.cell().row() + 1)
            .distinct()
            .map(String::valueOf)
            .toList();
    return "%s (%s).".formatted(sentence, page.say(Words.rowNumbers(rows)));
  }

  private String notTried(Fault fault) {
    return fault.notTried().isEmpty()
        ? ""
        : fault.notTried().stream().map(page::say).collect(Collectors.joining("; ", " (", ")"));
  }

  private void line(String text) {
    page.indented(INDENT, text);
  }
}
