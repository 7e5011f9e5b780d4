package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the standard book is documented, its examples are true, and its id stays. */
class RuleExamplesTest {
  private static final RuleBook BOOK = RuleBook.standard();

  static List<Rule> rules() {
    return BOOK.rules();
  }

  @Test
  void the_standard_book_has_all_rules_in_order() {
    assertThat(BOOK.rules()).containsExactlyElementsOf(Rule.all());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_passing_example_passes(Rule rule) {
    assertThat(lastOf(rule, BOOK.example(rule.id()).orElseThrow().passing()))
        .isInstanceOf(RuleOutcome.Passed.class);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_failing_example_fails(Rule rule) {
    RuleOutcome outcome = lastOf(rule, BOOK.example(rule.id()).orElseThrow().failing());
    assertThat(outcome).isInstanceOf(RuleOutcome.Failed.class);
    assertThat(outcome.findings()).isNotEmpty();
  }

  private static RuleOutcome lastOf(Rule rule, List<BudgetTable> tables) {
    List<CheckedTable> checked = new ArrayList<>();
    for (BudgetTable table : tables) {
      checked.add(BOOK.check("table " + checked.size(), table));
    }
    List<CheckedTable> together = BOOK.check(checked);
    return together.get(together.size() - 1).outcome(rule.id()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void says_everything_in_both_languages(Rule rule) {
    assertThat(rule.appliesTo().dutch()).isNotBlank().isNotEqualTo(rule.appliesTo().english());
    assertThat(rule.appliesTo().english()).isNotBlank();
    assertThat(rule.groups()).isNotEmpty();
    assertThat(rule.parameters())
        .allSatisfy(
            parameter -> {
              assertThat(parameter.description().dutch()).isNotBlank();
              assertThat(parameter.description().english()).isNotBlank();
            });
  }

  /** The kept list may grow. What is in it stays: an id is never given another meaning. */
  @Test
  void no_id_disappears_or_changes_its_meaning() throws IOException {
    List<String> now =
        BOOK.rules().stream().map(rule -> rule.id() + " " + rule.summary().english()).toList();
    assertThat(now).containsAll(kept());
    assertThat(kept()).as("new rules belong in the kept list").containsAll(now);
  }

  private static List<String> kept() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RuleExamplesTest.class.getResourceAsStream("rule-ids.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
