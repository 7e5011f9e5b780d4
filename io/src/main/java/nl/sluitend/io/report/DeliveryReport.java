package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.check.Unchecked;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * The report of deliveries of Iv3 as text for people: of each which delivery it is, the verdict,
 * the findings with the codes of CBS from most to least severe, what could not be checked and why,
 * and how many rules found nothing. It does not repeat the records, which are thousands, and of
 * many findings of one rule it writes the first; the other reports have all. Figures in messages
 * are in the unit of the file.
 *
 * <p>The text is no promise; programs read {@link JsonReport}.
 */
public final class DeliveryReport {
  private static final int FINDINGS_OF_A_RULE = 10;
  private static final List<String> CLOSINGS = List.of("PF006", "PF007", "PF008");

  private final Page page;

  private DeliveryReport(Page page) {
    this.page = page;
  }

  /**
   * Writes a report of deliveries. Texts from the sources are shown on one line, without anything
   * that would steer a terminal.
   *
   * @param report the report, of tables that {@link nl.sluitend.deliverycheck.DeliveryCheck} made
   * @param language the language
   * @param style whether it is coloured
   * @return the text, with line feeds and one at the end; never empty
   */
  public static String write(Report report, Language language, TextReport.Style style) {
    Page page = new Page(language, new Ink(style));
    DeliveryReport text = new DeliveryReport(page);
    for (Report.Entry entry : report.entries()) {
      text.entry(entry);
      page.blank();
      page.blank();
    }
    text.summary(report);
    return page.toString();
  }

  private void entry(Report.Entry entry) {
    header(entry);
    entry
        .table()
        .ifPresent(
            checked -> {
              closes(checked);
              findings(checked);
              notCheckable(checked);
              notTried(checked);
              counts(checked);
            });
    ProblemText.write(page, entry.problems());
  }

  private void header(Report.Entry entry) {
    String source = Texts.line(entry.source());
    page.line(page.ink().bold(source));
    page.line("=".repeat(Math.min(Page.WIDTH, Math.max(1, Texts.width(source)))));
    entry
        .table()
        .map(CheckedTable::table)
        .ifPresent(
            table -> page.text(entry.title() + ", " + page.say(UnitWords.asPrinted(table.unit()))));
    String verdict =
        entry.table().isPresent()
            ? Order.of(entry, page.language())
            : page.say(Words.verdict(TableVerdict.UNREADABLE));
    page.line(page.say(Words.VERDICT) + ": " + page.ink().verdict(colour(entry), verdict));
  }

  private static TableVerdict colour(Report.Entry entry) {
    if (!entry.isClean()) {
      return TableVerdict.DOES_NOT_CLOSE;
    }
    return Order.word(entry).equals(HtmlWords.CLEAN)
        ? TableVerdict.CLOSES
        : TableVerdict.NOTHING_TO_CHECK;
  }

  /** Whether what has to be equal is: the verdict of the table, in words for deliveries. */
  private void closes(CheckedTable checked) {
    Message words =
        switch (checked.verdict()) {
          case CLOSES -> new Message("ja", "yes");
          case CLOSES_WITHIN_ROUNDING ->
              new Message(
                  "ja, op een verschil na dat is toegestaan",
                  "yes, but for a difference that is allowed");
          case DOES_NOT_CLOSE -> new Message("nee", "no");
          case NOTHING_TO_CHECK, UNREADABLE -> new Message("niet gecontroleerd", "not checked");
        };
    String about = String.join(", ", closings(checked));
    Message name = new Message("Sluit (%s)".formatted(about), "Adds up (%s)".formatted(about));
    page.line(page.say(name) + ": " + page.ink().verdict(checked.verdict(), page.say(words)));
  }

  /** The rules that were carried out; all if none was, which is said of them then. */
  private static List<String> closings(CheckedTable checked) {
    List<String> ran =
        CLOSINGS.stream()
            .filter(id -> checked.outcome(id).filter(RuleOutcome::isChecked).isPresent())
            .toList();
    return ran.isEmpty() ? CLOSINGS : ran;
  }

  private void findings(CheckedTable checked) {
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      Map<String, List<Finding>> byRule = new LinkedHashMap<>();
      checked.findings().stream()
          .filter(finding -> finding.severity() == severity)
          .forEach(f -> byRule.computeIfAbsent(f.rule().id(), id -> new ArrayList<>()).add(f));
      int count = byRule.values().stream().mapToInt(List::size).sum();
      if (count > 0) {
        page.heading("%s (%s)".formatted(page.say(Words.heading(severity)), count));
        byRule.forEach((rule, alike) -> findings(severity, rule, alike));
      }
    }
  }

  private void findings(Severity severity, String rule, List<Finding> alike) {
    // One more would take the line that says that there is one more.
    int shown = alike.size() <= FINDINGS_OF_A_RULE + 1 ? alike.size() : FINDINGS_OF_A_RULE;
    for (Finding finding : alike.subList(0, shown)) {
      String text = rule + " " + page.say(finding.message());
      page.item(Words.mark(severity), text, mark -> page.ink().severity(severity, mark));
    }
    if (shown < alike.size()) {
      page.item("-", page.say(Words.more(alike.size() - shown, rule)), UnaryOperator.identity());
    }
  }

  /** What PF099 does not say already: rules that had nothing to go by, or not everything. */
  private void notCheckable(CheckedTable checked) {
    List<String> said =
        checked.findings().stream()
            .flatMap(finding -> Stream.ofNullable(finding.parameters().get("control")))
            .toList();
    Map<String, List<String>> rules = new LinkedHashMap<>();
    for (RuleOutcome outcome : checked.outcomes()) {
      if (!said.contains(outcome.rule().id())) {
        reasons(outcome).forEach(reason -> add(rules, page.say(reason), outcome));
      }
    }
    if (!rules.isEmpty()) {
      page.heading(page.say(Words.NOT_CHECKABLE));
      rules.forEach(
          (reason, ids) ->
              page.item("-", String.join(", ", ids) + ": " + reason, UnaryOperator.identity()));
    }
  }

  private void notTried(CheckedTable checked) {
    page.heading(page.say(Words.NOT_TRIED));
    checked
        .notTried()
        .forEach(message -> page.item("-", page.say(message), UnaryOperator.identity()));
  }

  private static Stream<Message> reasons(RuleOutcome outcome) {
    return OutcomeKind.of(outcome) == OutcomeKind.NOT_CHECKABLE
        ? OutcomeKind.reason(outcome).stream()
        : outcome.unchecked().stream().map(Unchecked::because).distinct();
  }

  private static void add(Map<String, List<String>> rules, String reason, RuleOutcome outcome) {
    rules.computeIfAbsent(reason, x -> new ArrayList<>()).add(outcome.rule().id());
  }

  /** How many rules there are of each outcome, and which do not apply. */
  private void counts(CheckedTable checked) {
    List<String> counts = new ArrayList<>();
    count(counts, checked, OutcomeKind.PASSED, new Message("zonder bevindingen", "hold"));
    count(counts, checked, OutcomeKind.FAILED, new Message("met bevindingen", "have findings"));
    count(
        counts,
        checked,
        OutcomeKind.NOT_CHECKABLE,
        new Message("niet te controleren", "could not be checked"));
    count(
        counts,
        checked,
        OutcomeKind.NOT_APPLICABLE,
        new Message("niet van toepassing", "do not apply"));
    Message rules = new Message("Controles", "Rules");
    page.blank();
    page.text(page.say(rules) + ": " + String.join(", ", counts));
    Map<String, List<String>> notApplicable = new LinkedHashMap<>();
    checked.outcomes().stream()
        .filter(outcome -> OutcomeKind.of(outcome) == OutcomeKind.NOT_APPLICABLE)
        .forEach(
            outcome ->
                OutcomeKind.reason(outcome)
                    .ifPresent(reason -> add(notApplicable, page.say(reason), outcome)));
    if (!notApplicable.isEmpty()) {
      page.text(
          page.say(Words.NOT_APPLICABLE)
              + ": "
              + notApplicable.entrySet().stream()
                  .map(one -> "%s (%s)".formatted(String.join(", ", one.getValue()), one.getKey()))
                  .collect(Collectors.joining("; ")));
    }
  }

  private void count(List<String> counts, CheckedTable checked, OutcomeKind kind, Message words) {
    long count = checked.outcomes().stream().filter(o -> OutcomeKind.of(o) == kind).count();
    if (count > 0) {
      counts.add(count + " " + page.say(words));
    }
  }

  private void summary(Report report) {
    String heading = page.say(Words.SUMMARY);
    page.line(page.ink().bold(heading));
    page.line("=".repeat(heading.length()));
    Message deliveries = new Message("Leveringen", "Deliveries");
    page.line(page.say(deliveries) + ": " + report.entries().size());
    SummaryText.orders(page, report);
    SummaryText.findings(page, report);
    SummaryText.readingErrors(page, report);
  }
}
