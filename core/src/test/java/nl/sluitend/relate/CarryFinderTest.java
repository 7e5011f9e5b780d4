package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;

/** Which lines take over what another states in the place before or after. */
class CarryFinderTest {
  private static final String STOCKS =
      """
      Reserve;2022;2023;2024;2025
      Stand per 1 januari;4.120;4.231;3.966;4.403
      Mutaties;111;-265;437;-424
      Stand per 31 december;4.231;3.966;4.403;3.979""";

  private static List<CarryFinder.Found> found(String text) {
    return CarryFinder.find(Lines.of(table(text), Axis.ROWS));
  }

  private static Relation.Carry carry(int result, int source, int step) {
    return new Relation.Carry(Axis.ROWS, result, source, step, Origin.DISCOVERED);
  }

  @Test
  void what_opens_a_year_is_what_closed_the_one_before() {
    assertThat(found(STOCKS))
        .extracting(CarryFinder.Found::relation)
        .containsExactly(carry(0, 2, -1));
  }

  @Test
  void what_closes_a_year_may_stand_first() {
    String text =
        """
        Reserve;2022;2023;2024;2025
        Stand per 31 december;4.231;3.966;4.403;3.979
        Stand per 1 januari;4.120;4.231;3.966;4.403""";
    assertThat(found(text)).extracting(CarryFinder.Found::relation).containsExactly(carry(0, 1, 1));
  }

  @Test
  void one_figure_that_differs_is_a_fault_and_two_are_none() {
    assertThat(found(STOCKS.replace("3.966;4.403;3.979", "3.696;4.403;3.979"))).hasSize(1);
    assertThat(found(STOCKS.replace("3.966;4.403;3.979", "3.696;4.304;3.979"))).isEmpty();
  }

  @Test
  void the_evidence_counts_the_figures_and_not_their_repetition() {
    int once = found(STOCKS).get(0).evidence().bits();
    String repeated =
        """
        Reserve;2022;2023;2024;2025
        Stand per 1 januari;4.120;4.231;4.231;4.231
        Stand per 31 december;4.231;4.231;4.231;3.979""";
    assertThat(once).isGreaterThan(25);
    assertThat(found(repeated)).as("one figure that stays the same says little").isEmpty();
  }

  @Test
  void lines_that_are_the_same_take_nothing_over() {
    assertThat(
            found(
                """
                Post;2022;2023;2024;2025
                Bestuur;4.120;4.120;4.120;4.120
                Wegen;4.120;4.120;4.120;4.120"""))
        .isEmpty();
  }

  @Test
  void short_figures_and_two_places_are_not_enough() {
    assertThat(found("Post;2022;2023;2024\nBegin;2;3;5\nEind;3;5;4")).isEmpty();
    assertThat(found("Post;2022;2023\nBegin;4.120;4.231\nEind;4.231;3.966")).isEmpty();
  }

  @Test
  void among_many_lines_nothing_is_tried() {
    String rows =
        IntStream.rangeClosed(1, CarryFinder.MOST_LINES - 3)
            .mapToObj(i -> "Post %s;%s;%s;%s;%s".formatted(i, i, 7 * i, 3 * i, 5 * i))
            .collect(Collectors.joining("\n"));
    BudgetTable most = table(STOCKS + "\n" + rows);
    assertThat(CarryFinder.isTooLarge(Lines.of(most, Axis.ROWS))).isFalse();
    assertThat(CarryFinder.find(Lines.of(most, Axis.ROWS)))
        .extracting(CarryFinder.Found::relation)
        .contains(carry(0, 2, -1));
    Lines more = Lines.of(table(STOCKS + "\n" + rows + "\nPost;1;2;3;4"), Axis.ROWS);
    assertThat(CarryFinder.isTooLarge(more)).isTrue();
    assertThat(CarryFinder.find(more)).isEmpty();
  }
}
