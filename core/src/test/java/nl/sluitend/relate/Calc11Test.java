package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;
import nl.sluitend.relate.Calc11.Contribution;
import nl.sluitend.relate.Calc11.Fact;
import nl.sluitend.relate.Calc11.Outcome;
import nl.sluitend.relate.Calc11.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** XBRL Calculations 1.1, case by case. */
class Calc11Test {
  private static final String FILE = "xbrl-calc11-cases.csv";

  private static final Map<String, Status> STATUS =
      Map.of(
          "consistent", Status.CONSISTENT,
          "inconsistent", Status.INCONSISTENT,
          "not-bound", Status.NOT_BOUND,
          "excess-digits", Status.EXCESS_DIGITS,
          "inconsistent-duplicates", Status.INCONSISTENT_DUPLICATES,
          "zero-precision", Status.UNKNOWN_ACCURACY);

  @TestFactory
  Stream<DynamicTest> own_cases() {
    return Cases.own(Calc11Test.class, FILE).stream().map(Calc11Test::test);
  }

  @TestFactory
  Stream<DynamicTest> all_cases() {
    return Cases.shared(FILE).stream().map(Calc11Test::test);
  }

  private static DynamicTest test(Map<String, String> row) {
    return DynamicTest.dynamicTest(
        row.get("id"),
        () -> {
          assertOutcome(row, Rounding.NEAREST, "round");
          assertOutcome(row, Rounding.TRUNCATED, "truncate");
          assertThat(xbrl21(row)).as("XBRL 2.1").isEqualTo(row.get("expected_xbrl21"));
        });
  }

  private static void assertOutcome(Map<String, String> row, Rounding rounding, String mode) {
    Outcome outcome = Calc11.check(contributions(row), total(row), rounding);
    assertThat(outcome.status())
        .as("status, %s", mode)
        .isEqualTo(STATUS.get(row.get("expected_calc11_" + mode)));
    assertThat(outcome.calculated().map(Range::toString).orElse(""))
        .as("calculated, %s", mode)
        .isEqualTo(row.get("calc_interval_" + mode));
    assertThat(outcome.reported().map(Range::toString).orElse(""))
        .as("reported, %s", mode)
        .isEqualTo(row.get("total_interval_" + mode));
  }

  private static List<Contribution> contributions(Map<String, String> row) {
    List<String> items = Cases.items(row, "contrib_items");
    List<Fact> facts =
        facts(Cases.items(row, "contrib_values"), Cases.items(row, "contrib_decimals"));
    List<String> weights = Cases.items(row, "contrib_weights");
    Map<String, List<Fact>> byItem = new LinkedHashMap<>();
    Map<String, BigDecimal> weightOf = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      byItem.computeIfAbsent(items.get(i), item -> new ArrayList<>()).add(facts.get(i));
      weightOf.put(items.get(i), new BigDecimal(weights.get(i)));
    }
    return byItem.keySet().stream()
        .map(item -> new Contribution(byItem.get(item), weightOf.get(item)))
        .toList();
  }

  private static List<Fact> total(Map<String, String> row) {
    return facts(Cases.items(row, "total_values"), Cases.items(row, "total_decimals"));
  }

  private static List<Fact> facts(List<String> values, List<String> decimals) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      facts.add(fact(values.get(i), decimals.get(i)));
    }
    return facts;
  }

  private static Fact fact(String value, String decimals) {
    if (value.equals("nil")) {
      return Fact.Nil.INSTANCE;
    }
    BigDecimal number = new BigDecimal(value);
    return switch (decimals) {
      case "INF" -> new Fact.Exact(number);
      case "NaN" -> new Fact.Inaccurate(number);
      default -> new Fact.Rounded(number, Integer.parseInt(decimals));
    };
  }

  /** The older rule (XBRL 2.1, section 5.2.5.2), to show what the cases are about. */
  private static String xbrl21(Map<String, String> row) {
    List<Fact> total = total(row);
    List<Contribution> contributions = contributions(row);
    boolean twice =
        total.size() > 1 || contributions.stream().anyMatch(item -> item.facts().size() > 1);
    List<Contribution> reported =
        contributions.stream().filter(item -> item.facts().get(0) != Fact.Nil.INSTANCE).toList();
    if (twice || reported.isEmpty() || total.get(0) == Fact.Nil.INSTANCE) {
      return "not-bound";
    }
    Stream<Fact> all =
        Stream.concat(total.stream(), reported.stream().flatMap(item -> item.facts().stream()));
    if (all.anyMatch(Fact.Inaccurate.class::isInstance)) {
      return "inconsistent";
    }
    BigDecimal sum =
        reported.stream()
            .map(item -> rounded(item.facts().get(0), item.facts().get(0)).multiply(item.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean equal =
        rounded(new Fact.Exact(sum), total.get(0)).compareTo(rounded(total.get(0), total.get(0)))
            == 0;
    return equal ? "consistent" : "inconsistent";
  }

  /** The value of one fact with the decimals of another. */
  private static BigDecimal rounded(Fact value, Fact as) {
    BigDecimal number =
        value instanceof Fact.Rounded own ? own.value() : ((Fact.Exact) value).value();
    return as instanceof Fact.Rounded other
        ? number.setScale(other.decimals(), RoundingMode.HALF_EVEN)
        : number;
  }

  private static Contribution item(String weight, Fact... facts) {
    return new Contribution(List.of(facts), new BigDecimal(weight));
  }

  private static Fact whole(String value) {
    return fact(value, "0");
  }

  private static Outcome truncated(Contribution contribution, Fact total) {
    return Calc11.check(List.of(contribution), List.of(total), Rounding.TRUNCATED);
  }

  /** Three boundaries at which the reference implementation (Arelle) errs. */
  @Nested
  class WhereTheReferenceErrs {
    @Test
    void an_open_end_stays_open_in_a_sum() {
      Outcome outcome = truncated(item("1", whole("10")), fact("11", "INF"));
      assertThat(outcome.calculated().orElseThrow()).hasToString("[10, 11)");
      assertThat(outcome.status()).isEqualTo(Status.INCONSISTENT);
      assertThat(outcome.code()).contains("calc11e:inconsistentCalculationUsingTruncation");
    }

    @Test
    void a_negative_weight_turns_what_belongs_to_a_range() {
      Outcome outcome = truncated(item("-1", whole("5")), fact("-6", "INF"));
      assertThat(outcome.calculated().orElseThrow()).hasToString("(-6, -5]");
      assertThat(outcome.status()).isEqualTo(Status.INCONSISTENT);
      assertThat(truncated(item("-1", whole("5")), fact("-5", "INF")).status())
          .isEqualTo(Status.CONSISTENT);
    }

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void equally_accurate_duplicates_are_equal(Rounding rounding) {
      Outcome outcome =
          Calc11.check(
              List.of(item("1", whole("100"), whole("101"))), List.of(whole("100")), rounding);
      assertThat(outcome.status()).isEqualTo(Status.INCONSISTENT_DUPLICATES);
      assertThat(outcome.code())
          .contains(
              rounding == Rounding.NEAREST
                  ? "oime:disallowedDuplicateFacts"
                  : "calc11e:disallowedDuplicateFactsUsingTruncation");
    }
  }

  @Test
  void duplicates_that_agree_narrow_each_other() {
    Contribution contribution = item("1", fact("1000", "-3"), fact("1500", "-2"), whole("1499"));
    Outcome outcome = Calc11.check(List.of(contribution), List.of(whole("1499")), Rounding.NEAREST);
    assertThat(outcome.calculated().orElseThrow()).hasToString("[1498.5, 1499.5]");
    // The same three cut off: 1499 is not 1500 or more.
    assertThat(truncated(contribution, whole("1499")).status())
        .isEqualTo(Status.INCONSISTENT_DUPLICATES);
  }

  @Test
  void a_range_that_starts_where_another_ends_keeps_its_open_ends() {
    // [10, 20) and [10, 11); (-20, -10] and (-11, -10].
    assertThat(truncated(item("1", fact("10", "-1"), whole("10")), whole("10")).calculated())
        .map(Range::toString)
        .contains("[10, 11)");
    assertThat(truncated(item("1", whole("-10"), fact("-10", "-1")), whole("-10")).calculated())
        .map(Range::toString)
        .contains("(-11, -10]");
    // 19 alone reaches up to 20, as 10 in tens does; neither includes it.
    assertThat(truncated(item("1", fact("10", "-1"), whole("19")), fact("20", "INF")).status())
        .isEqualTo(Status.INCONSISTENT);
  }

  @Test
  void what_is_not_reported_adds_nothing_but_something_must_be() {
    Contribution nothing = item("1");
    Contribution nil = item("1", Fact.Nil.INSTANCE, Fact.Nil.INSTANCE);
    Contribution ten = item("1", whole("10"));
    assertThat(Calc11.check(List.of(nothing, nil, ten), List.of(whole("10")), Rounding.NEAREST))
        .returns(Status.CONSISTENT, Outcome::status)
        .returns(Optional.empty(), Outcome::code);
    for (List<Fact> total : List.of(List.<Fact>of(), List.<Fact>of(Fact.Nil.INSTANCE))) {
      assertThat(Calc11.check(List.of(ten), total, Rounding.NEAREST).status())
          .isEqualTo(Status.NOT_BOUND);
    }
    assertThat(Calc11.check(List.of(nothing, nil), List.of(whole("10")), Rounding.NEAREST))
        .returns(Status.NOT_BOUND, Outcome::status)
        .returns(Optional.empty(), Outcome::code);
  }

  @ParameterizedTest(name = "{0} with precision {1}: decimals {2}")
  @CsvSource({
    "12345, 2, -3",
    "12345, 5, 0",
    "12345, 7, 2",
    "0.00123, 1, 3",
    "-0.5, 3, 3",
    "100, 1, -2",
    "1E+3, 2, -2",
    "0, 4, INF",
    "7, 0, NaN"
  })
  void digits_that_count_give_the_decimals(String value, int precision, String decimals) {
    assertThat(Fact.ofPrecision(new BigDecimal(value), precision)).isEqualTo(fact(value, decimals));
  }

  @Test
  void every_status_without_verdict_has_its_code_and_no_ranges() {
    Outcome excess = truncated(item("1", fact("1234", "-3")), fact("1000", "-3"));
    assertThat(excess.status()).isEqualTo(Status.EXCESS_DIGITS);
    assertThat(excess.code()).contains("calc11e:excessDigits");
    assertThat(excess.calculated()).isEmpty();
    assertThat(
            Calc11.check(List.of(item("1", whole("1"))), List.of(whole("3")), Rounding.NEAREST)
                .code())
        .contains("calc11e:inconsistentCalculationUsingRounding");
    // Trailing zeros are no digits beyond.
    assertThat(truncated(item("1", fact("1000.00", "-3")), fact("1000", "-3")).status())
        .isEqualTo(Status.CONSISTENT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Outcome(
                    Status.CONSISTENT, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void what_makes_no_sense_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item("0", whole("1")))
        .withMessageContaining("not zero");
    assertThatIllegalArgumentException().isThrownBy(() -> Fact.ofPrecision(BigDecimal.ONE, -1));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> truncated(item("1", fact("0", "-1000000000")), whole("1")));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                truncated(
                    item("1", new Fact.Rounded(BigDecimal.ZERO, Integer.MIN_VALUE)), whole("1")));
  }
}
