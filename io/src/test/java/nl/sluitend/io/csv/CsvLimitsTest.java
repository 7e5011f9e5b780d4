package nl.sluitend.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;

/** What is too long for a table is a problem with its place, and no exception. */
class CsvLimitsTest {
  private static final String TOO_LONG = "x".repeat(LineHandler.LONGEST_FIELD + 1);

  @Test
  void one_field_too_many_is_a_problem_in_its_place() {
    String headings = "Post" + ";2021".repeat(LineHandler.MOST_FIELDS - 1);
    Problem problem = onlyError(printed(headings + "\nHuur" + headings + ";8\n"));
    assertThat(problem.code()).isEqualTo("CSV-025");
    assertThat(problem.place()).isEqualTo(new Place("t.csv", 2, LineHandler.MOST_FIELDS + 1));
    assertThat(problem.expected().dutch()).isEqualTo("hoogstens 16384 velden op een regel");
    assertThat(problem.message().english())
        .isEqualTo("Found '> 16384'; expected at most 16384 fields on a line.");
  }

  @Test
  void a_field_that_is_too_long_is_a_problem_in_its_place() {
    Problem problem = onlyError(printed("Post;2021\n\nHuur;" + TOO_LONG + "\n"));
    assertThat(problem.code()).isEqualTo("CSV-025");
    assertThat(problem.place()).isEqualTo(new Place("t.csv", 3, 2));
    assertThat(problem.found()).startsWith("xxx").hasSizeLessThan(100);
    assertThat(problem.expected().english()).isEqualTo("at most 16777216 characters in a field");
  }

  @Test
  void a_quote_that_is_never_closed_does_not_make_one_field_of_the_rest_of_a_file() {
    List<Problem> problems = new ArrayList<>();
    String text = "Post;\"Huur\n" + ("x".repeat(1 << 20) + ";7\n").repeat(17);
    Optional<List<PrintedGrid.Line>> lines = CsvLines.read(text, ';', "t.csv", problems);
    assertThat(lines).hasValueSatisfying(read -> assertThat(read).hasSize(18));
    assertThat(problems).extracting(Problem::code).containsExactly("CSV-023");
  }

  @Test
  void a_tidy_file_has_the_same_limits() {
    String headings = String.join(",", TidyField.headings());
    Problem wide = onlyError(tidy(headings + "\n" + "1,".repeat(LineHandler.MOST_FIELDS) + "\n"));
    assertThat(wide.place()).isEqualTo(new Place("t.csv", 2, LineHandler.MOST_FIELDS + 1));
    Problem tooLong = onlyError(tidy(headings + "\n\"" + TOO_LONG + "\"\n"));
    assertThat(tooLong.place()).isEqualTo(new Place("t.csv", 2, 1));
  }

  private static Reading<BudgetTable> printed(String text) {
    return PrintedCsv.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.of("t.csv"));
  }

  private static Reading<BudgetTable> tidy(String text) {
    return TidyCsv.read(text.getBytes(StandardCharsets.UTF_8), "t.csv");
  }

  private static Problem onlyError(Reading<?> reading) {
    assertThat(reading.value()).isEmpty();
    List<Problem> errors = reading.problems().stream().filter(Problem::isError).toList();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }
}
