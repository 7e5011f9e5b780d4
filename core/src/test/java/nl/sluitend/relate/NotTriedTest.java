package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;

/** What is said of what was not looked for. */
class NotTriedTest {
  private static BudgetTable rows(int count) {
    return table(
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> "Post " + i + ";" + (1 + i % 97))
            .collect(Collectors.joining("\n", "Post;2024\n", "")));
  }

  private static List<String> said(BudgetTable table, Language language) {
    return NotTried.of(Lines.of(table, Axis.ROWS), Lines.of(table, Axis.COLUMNS)).stream()
        .map(message -> message.in(language))
        .toList();
  }

  @Test
  void of_a_table_as_people_print_them_everything_was_tried() {
    assertThat(said(rows(CarryFinder.MOST_LINES), Language.DUTCH)).isEmpty();
  }

  @Test
  void of_hundreds_of_rows_figures_taken_over_and_long_strides_are_not() {
    assertThat(said(rows(SumReadings.MANY + 1), Language.DUTCH))
        .containsExactly(
            "optellingen van regels op gelijke afstand zijn tot 60 lang gezocht",
            "overgenomen cijfers zijn niet gezocht tussen meer dan 300 regels");
  }

  @Test
  void of_thousands_of_rows_sums_of_all_of_them_are_not_either() {
    assertThat(said(rows(SumReadings.LONGEST_BLOCK + 1), Language.ENGLISH))
        .containsExactly(
            "sums of more than 1500 rows that no label claims were not looked for",
            "sums of rows at equal distances were looked for up to 60 long",
            "figures taken over were not looked for among more than 300 rows");
  }

  @Test
  void of_columns_the_same_is_said() {
    int count = SumReadings.MANY + 1;
    String heading =
        IntStream.rangeClosed(1, count).mapToObj(i -> "K" + i).collect(Collectors.joining(";"));
    String figures =
        IntStream.rangeClosed(1, count).mapToObj(i -> "" + i).collect(Collectors.joining(";"));
    assertThat(said(table("Post;" + heading + "\nBestuur;" + figures), Language.DUTCH))
        .containsExactly(
            "optellingen van kolommen op gelijke afstand zijn tot 60 lang gezocht",
            "overgenomen cijfers zijn niet gezocht tussen meer dan 300 kolommen");
  }

  @Test
  void figures_that_are_too_large_are_counted_once() {
    String most = "9".repeat(20);
    BudgetTable table = table("Post;2023;2024\nA;" + most + ";1\nB;2;" + most + "\nC;3;4");
    assertThat(said(table, Language.DUTCH))
        .containsExactly("2 bedragen zijn te groot om er optellingen mee te zoeken");
    assertThat(FoundRelations.of(table).notTried()).hasSize(1);
  }
}
