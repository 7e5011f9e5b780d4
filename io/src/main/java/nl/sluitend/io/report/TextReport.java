package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Language;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Favourable;
import nl.sluitend.table.SignConvention.Sign;

/**
 * The report as text for people: of each table its verdict, the table itself with marks at the
 * cells that have findings, the findings from most to least severe with what may have gone wrong,
 * the relations that were found, and what was not tried, not checked or not read; at the end a
 * summary. Figures are in Dutch notation in every language.
 *
 * <p>The text is no promise; programs read {@link JsonReport}.
 */
public final class TextReport {
  /** Whether the text is coloured. */
  public enum Style {
    /** Text alone, for files and pipes. */
    PLAIN,
    /** The same text with ANSI escape sequences, for a terminal. */
    ANSI
  }

  private static final String SEPARATOR = "; ";

  private TextReport() {}

  /**
   * Writes a report. Texts from the sources are shown on one line, without anything that would
   * steer a terminal.
   *
   * @param report the report
   * @param language the language
   * @param style whether it is coloured
   * @return the text, with line feeds and one at the end; never empty
   */
  public static String write(Report report, Language language, Style style) {
    Page page = new Page(language, new Ink(style));
    Optional<ReportDiff> changes = report.changes(language);
    Known known = new Known(changes);
    for (Report.Entry entry : report.entries()) {
      entry(page, entry, known);
      page.blank();
      page.blank();
    }
    SummaryText.write(page, report, changes);
    return page.toString();
  }

  private static void entry(Page page, Report.Entry entry, Known known) {
    header(page, entry);
    entry
        .table()
        .ifPresent(
            checked -> {
              JointText.write(page, checked);
              convention(page, checked);
              page.blank();
              TableText.write(page, checked);
              FindingText.write(page, checked, known);
              RelationText.write(page, checked);
              notTried(page, checked);
              RuleText.write(page, checked);
            });
    ProblemText.write(page, entry.problems());
  }

  private static void notTried(Page page, CheckedTable checked) {
    if (!checked.notTried().isEmpty()) {
      page.heading(page.say(Words.NOT_TRIED));
      checked
          .notTried()
          .forEach(message -> page.item("-", page.say(message), UnaryOperator.identity()));
    }
  }

  private static void header(Page page, Report.Entry entry) {
    String source = Texts.line(entry.source());
    page.line(page.ink().bold(source));
    page.line("=".repeat(Math.min(Page.WIDTH, Math.max(1, Texts.width(source)))));
    entry
        .table()
        .map(CheckedTable::table)
        .ifPresent(
            table -> {
              String title = entry.title().isEmpty() ? "" : entry.title() + ", ";
              page.text(title + page.say(UnitWords.asPrinted(table.unit())));
              table.document().ifPresent(page::text);
            });
    TableVerdict verdict = entry.verdict();
    String partly =
        entry.table().isPresent() && entry.hasErrors()
            ? page.say(Words.partly(ProblemText.errors(entry.problems())))
            : "";
    page.line(
        page.say(Words.VERDICT)
            + ": "
            + page.ink().verdict(verdict, page.say(Words.verdict(verdict)))
            + page.ink().problem(partly));
  }

  private static void convention(Page page, CheckedTable checked) {
    BudgetTable table = checked.table();
    FoundConvention found = checked.convention();
    SignConvention convention = found.convention();
    String name =
        page.say(Words.CONVENTION)
            + (table.declaredConvention().isPresent() ? " (" + page.say(Words.DECLARED) + ")" : "");
    if (convention.equals(SignConvention.UNDETERMINED)) {
      page.text(name + ": " + page.say(Words.UNDETERMINED));
      return;
    }
    List<String> parts = new ArrayList<>();
    boolean hasCosts = found.costEvidence() + found.costAgainst() > 0;
    parts.add(
        page.say(Words.costs(convention.costs()))
            + (hasCosts
                ? page.say(Words.costEvidence(found.costEvidence(), found.costAgainst()))
                : ""));
    if (convention.income() != Sign.UNDETERMINED) {
      parts.add(page.say(Words.income(convention.income())));
    }
    boolean hasRows = found.evidence() + found.against() > 0;
    parts.add(
        page.say(Words.difference(convention.difference()))
            + (hasRows ? page.say(Words.evidence(found.evidence(), found.against())) : ""));
    if (convention.favourable() != Favourable.UNDETERMINED) {
      parts.add(page.say(Words.favourable(convention.favourable())));
    }
    page.text(name + ": " + String.join(SEPARATOR, parts));
  }
}
