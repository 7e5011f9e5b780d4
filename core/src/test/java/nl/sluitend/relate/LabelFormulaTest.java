package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas in the labels of key figures, over rows that are named by a letter. */
class LabelFormulaTest {
  private static Optional<LabelFormula> formula(String label) {
    return LabelFormula.of(
        table(
            """
            Kengetal;2023;2024
            A Vaste schulden;41.204;39.312
            B. Vlottende schuld;6.418;5.433
            C) Overlopende passiva;1.371;1.406
            D: Uitzettingen;2.307;2.291
            E Totale baten;98.371;99.406
            """
                + label
                + ";48,4%;45,0%"),
        5);
  }

  private static String shown(List<Term> terms) {
    StringBuilder shown = new StringBuilder();
    for (Term term : terms) {
      shown.append(term.sign() > 0 ? '+' : '-').append("ABCDE".charAt(term.index()));
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Quote A/E, +A, +E, 1",
    "Quote (A+B)/E, +A+B, +E, 1",
    "Quote (A/E), +A, +E, 1",
    "Quote (A+B-D)/E x 100%, +A+B-D, +E, 100",
    "Quote (A+B-D)/E * 100, +A+B-D, +E, 100",
    "Quote (A+B-D)/E × 100%, +A+B-D, +E, 100",
    "Quote A/E x 50%, '', '', 0",
    "Quote A-(B-D)/E, +A-B+D, +E, 1",
    "Quote ((B-A)+(D-C))/E x 100%, +B-A+D-C, +E, 100",
    "Quote A – B / E, +A-B, +E, 1",
    "Quote A − B / E, +A-B, +E, 1",
    "Quote A/(E-D), +A, +E-D, 1",
    "Norm EMU (A+B)/E x 100%, +A+B, +E, 100",
  })
  void are_read(String label, String part, String whole, int factor) {
    Optional<LabelFormula> formula = formula(label);
    assertThat(formula.isPresent()).isEqualTo(factor > 0);
    formula.ifPresent(
        read -> {
          assertThat(shown(read.part())).isEqualTo(part);
          assertThat(shown(read.whole())).isEqualTo(whole);
          assertThat(read.factor()).isEqualTo(factor);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netto schuldquote",
        "Quote (A+F)/E",
        "Quote A/Z x 100%",
        "Quote (A+A)/E",
        "Quote (A B)/E",
        "Lasten/baten",
        "/",
        "A/",
        "/E",
        "()/()",
      })
  void are_no_formulas_if_a_letter_names_no_row_or_one_is_missing(String label) {
    assertThat(formula(label)).isEmpty();
  }

  @Test
  void name_rows_above_them_only_and_the_nearest_of_two() {
    assertThat(LabelFormula.of(table("Kengetal;2023\nQuote A/B;41%\nA Schuld;4\nB Baten;9"), 0))
        .isEmpty();
    assertThat(
            LabelFormula.of(
                    table("Kengetal;2023\nA Oud;1\nA Schuld;4\nB Baten;9\nQuote A/B x 100%;44%"), 3)
                .orElseThrow()
                .part())
        .containsExactly(new Term(1, 1));
  }
}
