package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows the words for a percentage are about. */
class LabelQuotientTest {
  private static final String COVERAGE =
      """
      Post;2024
      Kosten riool;3.678
      Overhead;256
      Totale kosten;3.934
      Opbrengst heffingen;3.741
      Dekkingspercentage;95,1%""";

  private static final String OVERHEAD =
      """
      Post;2024
      Totale overheadkosten;24.969
      Totale lasten;247.897
      Overheadpercentage;10,1%""";

  private static List<Relation> quotients(String text) {
    return FoundRelations.of(table(text)).of(Purpose.QUOTIENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dekking", "Dekkingspercentage", "Kostendekking", "Dekkingsgraad", "% dekking"})
  void cost_coverage_is_the_levy_over_all_costs(String label) {
    assertThat(LabelQuotient.of(table(COVERAGE.replace("Dekkingspercentage", label)), 4))
        .contains(new LabelQuotient(3, 2));
  }

  @Test
  void the_overhead_percentage_is_overhead_over_all_lasten() {
    assertThat(LabelQuotient.of(table(OVERHEAD), 2)).contains(new LabelQuotient(0, 1));
  }

  @Test
  void other_percentages_and_missing_rows_claim_nothing() {
    assertThat(LabelQuotient.of(table(COVERAGE.replace("Dekkingspercentage", "Groei")), 4))
        .isEmpty();
    assertThat(LabelQuotient.of(table(COVERAGE.replace("Totale kosten", "Riool")), 4)).isEmpty();
    assertThat(LabelQuotient.of(table(COVERAGE.replace("Opbrengst heffingen", "Riool")), 4))
        .isEmpty();
    assertThat(LabelQuotient.of(table(OVERHEAD.replace("Totale lasten", "Lasten")), 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.471", "37.410", "-3.741", "741", "37.541"})
  void a_slip_in_an_amount_does_not_make_the_claim_disappear(String levy) {
    assertThat(quotients(COVERAGE.replace("3.741", levy)))
        .singleElement()
        .extracting(Relation::result)
        .isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"59,1%", "9,51%", "951%", "96,1%"})
  void nor_does_a_slip_in_the_percentage(String percentage) {
    assertThat(quotients(COVERAGE.replace("95,1%", percentage))).hasSize(1);
  }

  @Test
  void what_no_slip_explains_is_another_percentage() {
    assertThat(quotients(COVERAGE.replace("95,1%", "38,4%"))).isEmpty();
  }
}
