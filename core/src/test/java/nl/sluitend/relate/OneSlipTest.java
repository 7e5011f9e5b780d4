package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a claimed sum holds but for one figure that one slip explains. */
class OneSlipTest {
  private static final String HEADING = "Post;2024;2025\nBestuur;1.204;1.312\nWegen;2.371;2.406\n";
  private static final List<Term> BOTH = List.of(new Term(0, 1), new Term(1, 1));

  private static OneSlip of(String text) {
    return new OneSlip(Lines.of(table(text), Axis.ROWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.375", "-3.575", "35.750", "3.575.000"})
  void of_a_sign_of_two_digits_or_of_a_factor_is_sure(String total) {
    OneSlip slip = of(HEADING + "Totaal;" + total + ";3.718");
    assertThat(slip.surelyExplains(2, BOTH)).isTrue();
    assertThat(slip.explains(2, BOTH)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"35.745", "375"})
  void of_a_digit_more_or_less_is_not_so_sure(String total) {
    OneSlip slip = of(HEADING + "Totaal;" + total + ";3.718");
    assertThat(slip.surelyExplains(2, BOTH)).isFalse();
    assertThat(slip.explains(2, BOTH)).isTrue();
  }

  @Test
  void of_a_wrong_digit_is_no_explanation_as_the_sum_is_near_then() {
    assertThat(of(HEADING + "Totaal;3.875;3.718").explains(2, BOTH)).isFalse();
  }

  @Test
  void may_be_in_any_of_the_rows() {
    String text = "Post;2024\nBestuur;1.204\nWegen;-2.371\nTotaal;3.575";
    assertThat(of(text).surelyExplains(2, BOTH)).isTrue();
    assertThat(of(text.replace("-2.371", "23.710")).surelyExplains(2, BOTH)).isTrue();
    assertThat(of(text.replace("-2.371", "2.391")).surelyExplains(2, BOTH)).isFalse();
  }

  @Test
  void of_a_row_that_is_taken_away() {
    List<Term> saldo = List.of(new Term(0, 1), new Term(1, -1));
    String text = "Post;2024\nLasten;5.204\nBaten;18.730\nSaldo;3.331";
    assertThat(of(text).surelyExplains(2, saldo)).isTrue();
    assertThat(of(text).surelyExplains(2, BOTH)).isFalse();
  }

  @Test
  void is_found_within_rounding() {
    assertThat(of("Post;2024\nBestuur;1.204\nWegen;2.371\nTotaal;-3.576").explains(2, BOTH))
        .isTrue();
    assertThat(of("Post;2024\nBestuur;1.204\nWegen;2.371\nTotaal;-3.577").explains(2, BOTH))
        .isFalse();
  }

  @Test
  void explains_nothing_that_holds_or_is_off_twice() {
    assertThat(of(HEADING + "Totaal;3.575;3.718").explains(2, BOTH)).isFalse();
    assertThat(of(HEADING + "Totaal;-3.575;-3.718").explains(2, BOTH)).isFalse();
    assertThat(of("Post;2024\nBestuur;1.204\nWegen;2.371\nTotaal;").explains(2, BOTH)).isFalse();
  }

  @Test
  void of_short_figures_explains_nothing() {
    assertThat(of("Post;2024\nBestuur;12\nWegen;23\nTotaal;53").explains(2, BOTH)).isFalse();
  }

  @Test
  void is_not_looked_for_in_long_sums() {
    String rows =
        IntStream.rangeClosed(1, 41)
            .mapToObj(i -> "Post " + i + ";100")
            .collect(Collectors.joining("\n"));
    List<Term> forty = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      forty.add(new Term(i, 1));
    }
    assertThat(of("Post;2024\n" + rows + "\nTotaal;-4.000").explains(41, forty)).isTrue();
    forty.add(new Term(40, 1));
    assertThat(of("Post;2024\n" + rows + "\nTotaal;-4.100").explains(41, forty)).isFalse();
  }

  @Test
  void is_the_surer_the_fewer_figures_it_could_have_been_made_of() {
    String text = "Post;2024\nBestuur;51.204\nWegen;22.371\nTotaal;";
    int transposed = of(text + "75.375").bits(2, BOTH);
    int wrongDigit = of(text + "13.575").bits(2, BOTH);
    int nothing = of(text + "41.909").bits(2, BOTH);
    assertThat(transposed).isGreaterThan(wrongDigit);
    assertThat(wrongDigit).isGreaterThan(nothing);
    assertThat(nothing).isZero();
  }

  @Test
  void is_not_needed_where_the_sum_is_off_by_little() {
    String text = "Post;2024\nBestuur;51.204\nWegen;22.371\nTotaal;";
    assertThat(of(text + "73.578").bits(2, BOTH)).isGreaterThan(5);
    // Figures so small come near to anything.
    assertThat(of("Post;2024\nA;3\nB;2\nTotaal;8").bits(2, BOTH)).isZero();
  }

  @Test
  void says_nothing_of_a_sum_that_holds_or_that_is_off_in_several_places() {
    assertThat(of("Post;2024\nBestuur;1.204\nWegen;2.371\nTotaal;3.575").bits(2, BOTH)).isZero();
    assertThat(of(HEADING + "Totaal;5.375;7.318").bits(2, BOTH)).isZero();
  }
}
