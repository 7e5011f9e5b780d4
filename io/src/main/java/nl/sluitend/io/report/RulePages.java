package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleExample;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;

/**
 * The rule book for people, made from the rules themselves: a list of all rules, and of each a page
 * with what it asks and why, what it works with, and tables that pass and fail it. The examples are
 * checked when the page is written, so that it shows what the rule says now.
 */
public final class RulePages {
  /** How pages are written. */
  public enum Format {
    /** Plain text, for a terminal. */
    TEXT,
    /** Markdown (CommonMark, with the tables of GitHub). */
    MARKDOWN
  }

  private final RuleBook book;
  private final Language language;
  private final Sheet sheet;

  private RulePages(RuleBook book, Language language, Format format) {
    this.book = book;
    this.language = language;
    this.sheet = format == Format.MARKDOWN ? new MarkdownSheet(language) : new TextSheet(language);
  }

  /**
   * Writes the list of all rules.
   *
   * @param book the rules
   * @param language the language
   * @param format how it is written
   * @return the list, in the order of the book; with line feeds and one at the end
   */
  public static String index(RuleBook book, Language language, Format format) {
    RulePages pages = new RulePages(book, language, format);
    pages.sheet.title(pages.say(PageWords.BOOK));
    if (book.rules().isEmpty()) {
      pages.sheet.paragraph(pages.say(PageWords.NO_RULES));
    } else {
      pages.sheet.rules(book.rules());
    }
    return pages.sheet.toString();
  }

  /**
   * Writes the page of one rule.
   *
   * @param book the rules
   * @param id the id of the rule
   * @param language the language
   * @param format how it is written
   * @return the page, with line feeds and one at the end
   * @throws IllegalArgumentException if the book has no such rule
   */
  public static String page(RuleBook book, String id, Language language, Format format) {
    Optional<RuleExample> example = book.example(id);
    Rule rule = book.rule(id).orElseThrow();
    RulePages pages = new RulePages(book, language, format);
    pages.facts(rule);
    if (example.isEmpty()) {
      pages.sheet.paragraph(pages.say(PageWords.NO_EXAMPLE));
    } else {
      pages.example(rule, PageWords.PASSING, example.get().passing());
      pages.example(rule, PageWords.FAILING, example.get().failing());
    }
    return pages.sheet.toString();
  }

  private void facts(Rule rule) {
    sheet.title(rule.id() + " " + say(rule.summary()));
    fact(PageWords.SEVERITY, say(Words.severity(rule.severity())));
    fact(PageWords.APPLIES_TO, say(rule.appliesTo()));
    fact(PageWords.GROUPS, say(PageWords.groups(rule.groups())));
    fact(PageWords.SOURCE, rule.source());
    sheet.paragraph(say(rule.explanation()));
    if (!rule.parameters().isEmpty()) {
      sheet.section(say(PageWords.PARAMETERS));
      for (RuleParameter parameter : rule.parameters()) {
        sheet.item(
            "%s = %s: %s"
                .formatted(parameter.name(), parameter.value(), say(parameter.description())));
      }
    }
  }

  private void fact(Message name, String value) {
    sheet.fact(say(name), value);
  }

  private void example(Rule rule, Message heading, List<BudgetTable> tables) {
    sheet.section(say(heading));
    List<CheckedTable> checked = checked(rule, tables);
    for (int i = 0; i < checked.size(); i++) {
      BudgetTable table = checked.get(i).table();
      String number = checked.size() > 1 ? checked.get(i).source() + ", " : "";
      String title = table.title().isEmpty() ? "" : table.title() + ", ";
      sheet.paragraph(number + title + say(UnitWords.asPrinted(table.unit())));
      sheet.table(checked.get(i));
    }
    checked.get(checked.size() - 1).outcome(rule.id()).ifPresent(this::outcome);
  }

  /** By this rule alone; the others are switched off. */
  private List<CheckedTable> checked(Rule rule, List<BudgetTable> tables) {
    RuleBook alone = book;
    for (Rule other : book.rules()) {
      alone =
          other.id().equals(rule.id()) ? alone : alone.without(other.id(), PageWords.OTHER_RULE);
    }
    List<CheckedTable> checked = new ArrayList<>();
    for (BudgetTable table : tables) {
      checked.add(alone.check(say(PageWords.table(checked.size() + 1)), table));
    }
    return alone.check(checked);
  }

  private void outcome(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.Passed passed) {
      sheet.paragraph(say(PageWords.passed(Words.comparisons(passed.comparisons()))));
      return;
    }
    for (Finding finding : outcome.findings()) {
      sheet.finding(finding);
    }
    OutcomeKind.reason(outcome).ifPresent(reason -> sheet.paragraph(say(reason)));
  }

  private String say(Message message) {
    return message.in(language);
  }
}
