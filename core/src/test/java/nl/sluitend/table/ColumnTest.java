package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
  private static final Column ACTUALS = Column.of(ColumnKind.ACTUALS, 2021);

  @Test
  void a_column_of_a_kind_and_year_is_headed_by_the_dutch_term() {
    assertThat(ACTUALS)
        .isEqualTo(
            new Column(
                "rekening 2021",
                ColumnKind.ACTUALS,
                Optional.of(2021),
                Optional.empty(),
                Optional.empty(),
                Measure.AMOUNT));
    assertThat(Column.of("Realisatie", ColumnKind.ACTUALS).withYear(2021).heading())
        .isEqualTo("Realisatie");
  }

  @ParameterizedTest
  @EnumSource(ColumnKind.class)
  void every_kind_has_a_dutch_term(ColumnKind kind) {
    assertThat(kind.dutch()).isNotBlank().isLowerCase();
  }

  @Test
  void one_part_of_a_column_is_changed_at_a_time() {
    Column amendment =
        Column.of("2e wijziging", ColumnKind.AMENDMENT)
            .withYear(2020)
            .withSide(Side.EXPENDITURE)
            .withAmendment(2)
            .withMeasure(Measure.COUNT);
    assertThat(amendment)
        .isEqualTo(
            new Column(
                "2e wijziging",
                ColumnKind.AMENDMENT,
                Optional.of(2020),
                Optional.of(Side.EXPENDITURE),
                Optional.of(2),
                Measure.COUNT));
    assertThat(amendment.withKind(ColumnKind.AMENDED_BUDGET).amendment()).hasValue(2);
    assertThat(amendment.withKind(ColumnKind.AMENDED_BUDGET).withKind(ColumnKind.AMENDMENT))
        .isEqualTo(amendment);
  }

  @Test
  void a_kind_without_amendments_loses_their_number() {
    Column result =
        Column.of("x", ColumnKind.AMENDMENT).withAmendment(2).withKind(ColumnKind.RESULT);
    assertThat(result).isEqualTo(Column.of("x", ColumnKind.RESULT));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColumnKind.class,
      names = {"AMENDMENT", "AMENDED_BUDGET"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_amendments_and_amended_budgets_are_numbered(ColumnKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.of("x", kind).withAmendment(1))
        .withMessage(
            "Only an amendment or an amended budget has the number of an amendment, not " + kind);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void amendments_count_from_one(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.of("x", ColumnKind.AMENDMENT).withAmendment(number))
        .withMessage("Amendments count from 1, but was " + number);
  }

  @Test
  void two_columns_mean_the_same_if_only_their_headings_differ() {
    assertThat(ACTUALS.meansTheSameAs(Column.of("Realisatie", ColumnKind.ACTUALS).withYear(2021)))
        .isTrue();
    assertThat(ACTUALS.meansTheSameAs(ACTUALS.withYear(2020))).isFalse();
    assertThat(ACTUALS.meansTheSameAs(Column.of("Rekening", ColumnKind.ACTUALS))).isFalse();
    assertThat(ACTUALS.meansTheSameAs(ACTUALS.withKind(ColumnKind.RESULT))).isFalse();
    assertThat(ACTUALS.meansTheSameAs(ACTUALS.withSide(Side.INCOME))).isFalse();
    assertThat(ACTUALS.meansTheSameAs(ACTUALS.withMeasure(Measure.LETTER))).isFalse();
    Column amendment = Column.of("1e", ColumnKind.AMENDMENT).withAmendment(1);
    assertThat(amendment.meansTheSameAs(amendment.withAmendment(2))).isFalse();
  }

  @Test
  void a_column_of_which_only_the_heading_says_what_it_is_means_like_no_other() {
    Column other = Column.of("Toelichting", ColumnKind.OTHER);
    assertThat(other.meansTheSameAs(other)).isFalse();
  }

  @Test
  void every_part_of_a_column_is_there() {
    Optional<Integer> none = Optional.empty();
    Optional<Side> noSide = Optional.empty();
    assertThatNullPointerException().isThrownBy(() -> Column.of(null, ColumnKind.OTHER));
    assertThatNullPointerException().isThrownBy(() -> Column.of("x", null));
    assertThatNullPointerException()
        .isThrownBy(() -> new Column("x", ColumnKind.OTHER, null, noSide, none, Measure.AMOUNT));
    assertThatNullPointerException()
        .isThrownBy(() -> new Column("x", ColumnKind.OTHER, none, null, none, Measure.AMOUNT));
    assertThatNullPointerException()
        .isThrownBy(() -> new Column("x", ColumnKind.OTHER, none, noSide, null, Measure.AMOUNT));
    assertThatNullPointerException()
        .isThrownBy(() -> new Column("x", ColumnKind.OTHER, none, noSide, none, null));
  }
}
