package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.io.report.RulePages.Format;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the library has a page that says all of it, with both of its examples. */
class RulePagesTest {
  private static final RuleBook BOOK = RuleBook.standard();

  static Stream<Arguments> pages() {
    return BOOK.rules().stream()
        .flatMap(
            rule ->
                Stream.of(Language.values())
                    .flatMap(
                        language ->
                            Stream.of(Format.values())
                                .map(format -> Arguments.of(rule, language, format))));
  }

  /** Without what lines and Markdown add. */
  private static String words(String page) {
    return page.replaceAll("\\\\([^\\w\\s])", "$1").replace("**", "").replaceAll("\\s+", " ");
  }

  private static List<String> labels(List<BudgetTable> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .map(Row::label)
        .filter(label -> !label.isBlank())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_rule_has_a_whole_page(Rule rule, Language language, Format format) {
    String page = RulePages.page(BOOK, rule.id(), language, format);
    String words = words(page);
    assertThat(words)
        .contains(rule.id(), rule.source())
        .contains(rule.summary().in(language))
        .contains(rule.explanation().in(language))
        .contains(rule.appliesTo().in(language))
        .contains(Words.severity(rule.severity()).in(language));
    rule.groups()
        .forEach(
            group ->
                assertThat(words)
                    .contains(language == Language.DUTCH ? group.dutch() : group.english()));
    rule.parameters()
        .forEach(
            parameter ->
                assertThat(words)
                    .contains(
                        parameter.name() + " = " + parameter.value(),
                        parameter.description().in(language)));
    assertThat(page).endsWith("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void both_examples_stand_on_the_page_and_say_what_they_should(
      Rule rule, Language language, Format format) {
    String page = words(RulePages.page(BOOK, rule.id(), language, format));
    int failing = page.indexOf(PageWords.FAILING.in(language));
    String right = page.substring(page.indexOf(PageWords.PASSING.in(language)), failing);
    String wrong = page.substring(failing);
    var example = BOOK.example(rule.id()).orElseThrow();
    assertThat(right)
        .contains(labels(example.passing()))
        .contains(PageWords.passed(Message.same("")).in(language).replaceAll(":.*", ""));
    assertThat(wrong).contains(labels(example.failing()));
    List<BudgetTable> tables = example.failing();
    RuleOutcome outcome =
        BOOK.check(
                IntStream.range(0, tables.size())
                    .mapToObj(i -> BOOK.check(PageWords.table(i + 1).in(language), tables.get(i)))
                    .toList())
            .get(tables.size() - 1)
            .outcome(rule.id())
            .orElseThrow();
    assertThat(outcome.findings()).isNotEmpty();
    outcome
        .findings()
        .forEach(finding -> assertThat(wrong).contains(finding.message().in(language)));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void every_rule_is_in_the_list_once_and_in_order(Format format) {
    for (Language language : Language.values()) {
      String index = RulePages.index(BOOK, language, format);
      assertThat(Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b").matcher(index).results())
          .extracting(found -> found.group())
          .containsExactlyElementsOf(BOOK.rules().stream().map(Rule::id).toList());
      BOOK.rules()
          .forEach(
              rule ->
                  assertThat(words(index))
                      .contains(rule.summary().in(language))
                      .contains(Words.severity(rule.severity()).in(language)));
    }
  }

  @Test
  void the_page_shows_the_table_with_the_cell_marked() {
    assertThat(RulePages.page(BOOK, "SUM-001", Language.DUTCH, Format.TEXT))
        .contains("4 Totaal            245            295!");
    assertThat(RulePages.page(BOOK, "SUM-001", Language.DUTCH, Format.MARKDOWN))
        .contains("| Lasten | Begroting 2024 | Rekening 2024 |\n|---|---:|---:|\n")
        .contains("| **Totaal** | 245 | 295 **\\!** |");
  }

  @Test
  void an_unknown_rule_has_no_page() {
    assertThatThrownBy(() -> RulePages.page(BOOK, "SUM-009", Language.DUTCH, Format.TEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SUM-009");
  }

  @Test
  void a_rule_of_ones_own_has_a_page_and_its_words_are_words() {
    Message hostile = Message.same("1. <script>|`x`\n# *a* [b](c) \u001b[2J\u202e -");
    Rule own = new Rule("GEM-1", hostile, Severity.WARNING, hostile, "-- eigen");
    RuleBook book =
        RuleBook.empty().with(TableRule.of(own, facts -> new RuleOutcome.Passed(own, 1)));
    for (Format format : Format.values()) {
      String page = RulePages.page(book, "GEM-1", Language.DUTCH, format);
      assertThat(page)
          .contains("Deze regel heeft geen voorbeeld.")
          .doesNotContain("\u001b", "\u202e");
      assertThat(RulePages.index(book, Language.DUTCH, format)).contains("GEM-1");
    }
    String markdown = RulePages.page(book, "GEM-1", Language.DUTCH, Format.MARKDOWN);
    assertThat(markdown)
        .contains("\n1\\. \\<script\\>\\|\\`x\\` \\# \\*a\\* \\[b\\](c)  \\[2J -\n")
        .contains("* **bron**: \\-- eigen\n");
  }

  @Test
  void a_book_without_rules_says_so() {
    assertThat(RulePages.index(RuleBook.empty(), Language.ENGLISH, Format.TEXT))
        .contains("There are no rules.");
  }

  @Test
  void it_is_the_same_everywhere() {
    List<String> first = all();
    Elsewhere.everywhere(() -> assertThat(all()).isEqualTo(first));
  }

  private static List<String> all() {
    return List.of("SUM-001", "QUO-001", "SGN-002").stream()
        .flatMap(
            id ->
                Stream.of(Format.values())
                    .map(format -> RulePages.page(BOOK, id, Language.DUTCH, format)))
        .toList();
  }
}
