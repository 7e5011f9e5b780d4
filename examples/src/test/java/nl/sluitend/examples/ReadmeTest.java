package nl.sluitend.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.io.rules.RuleSetFile;
import nl.sluitend.message.Reading;
import nl.sluitend.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  @ParameterizedTest
  @CsvSource({"example, TenLines", "repairs, Repairs", "calculation, Repairs"})
  void the_examples_are_the_code_that_is_compiled(String marker, String program)
      throws IOException {
    String code =
        Files.readString(Path.of("src/main/java/nl/sluitend/examples", program + ".java"))
            .replaceAll("(?m)^    ", "");
    assertThat(code).contains(block(marker));
  }

  @Test
  void the_rule_of_ones_own_is_the_code_of_the_project_to_copy() throws IOException {
    String code =
        Files.readString(Path.of("own-rule/src/main/java/org/example/begroting/WithinBudget.java"));
    assertThat(code.replaceAll("(?m)^  ", "")).contains(block("own-rule"));
  }

  @Test
  void the_rule_set_is_one_that_loads_and_applies() {
    Reading<RuleSet> read = RuleSetFile.read("README.md", block("rule-set"));
    assertThat(read.problems()).isEmpty();
    RuleSet set = read.value().orElseThrow();
    assertThat(set.apply(RuleBook.standard()).rules()).hasSize(Rule.all().size() + 4);
  }

  @Test
  void the_output_is_what_the_first_example_prints() {
    assertThat(Documented.output(() -> TenLines.main(new String[0])))
        .startsWith("DOES_NOT_CLOSE")
        .endsWith(block("example-output").lines().toArray(String[]::new));
  }

  @Test
  void the_output_is_what_the_second_example_prints() {
    assertThat(Documented.output(() -> Repairs.main(new String[0])))
        .containsExactlyElementsOf(block("repairs-output").lines().toList());
  }

  @Test
  void every_rule_stands_in_the_table_of_rules_once() {
    List<String> ids =
        Pattern.compile("(?m)^\\| `([A-Z]{3}-[0-9]{3})` \\|.*\\| (\\w+) \\|$")
            .matcher(Documented.read(README))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();
    assertThat(ids)
        .containsExactlyElementsOf(
            Rule.all().stream()
                .map(rule -> rule.id() + " " + rule.severity().name().toLowerCase(Locale.ROOT))
                .toList());
  }

  private static String block(String marker) {
    return Documented.block(README, marker);
  }
}
