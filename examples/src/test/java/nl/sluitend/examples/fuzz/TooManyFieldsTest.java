package nl.sluitend.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;

/** What the CSV reader beneath ours does not take is a problem in a file, and no exception. */
class TooManyFieldsTest {
  @Test
  void a_line_with_twenty_thousand_fields_is_a_table_or_a_problem() {
    String file = "Post" + ";2021".repeat(20_000) + "\nHuur" + ";7".repeat(20_000) + "\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Reading<BudgetTable> reading = PrintedCsv.read(bytes, ReadOptions.of("any"));
    assertThat(
            reading.value().isPresent() || reading.problems().stream().anyMatch(Problem::isError))
        .isTrue();
    AnyInput.use(bytes);
  }

  @Test
  void a_field_of_twenty_million_characters_is_a_table_or_a_problem() {
    String file = "Post;2021\n" + "x".repeat(20_000_000) + ";7\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    Reading<BudgetTable> reading = PrintedCsv.read(bytes, ReadOptions.of("any"));
    assertThat(
            reading.value().isPresent() || reading.problems().stream().anyMatch(Problem::isError))
        .isTrue();
  }
}
