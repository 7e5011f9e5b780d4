package nl.sluitend.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published interest schedules, recomputed from their items. */
class WorkedInterestTest {
  /** Where print and recomputation differ by their rounding: printed minus computed, in euros. */
  private static final Map<String, Long> DIFFERENCES =
      Map.of(
          "etten-leur-2021-budget NET", -1000L,
          "etten-leur-2021-budget EXTERNAL", -1000L,
          "etten-leur-2021-budget RESULT", 1000L,
          "etten-leur-2021-actuals EXTERNAL", -1000L,
          "weert-2021 RESULT", -1000L,
          "weert-2022 RESULT", 1000L,
          "weert-2023 RESULT", -1000L);

  static Stream<String> cases() {
    return grouped().keySet().stream();
  }

  static Stream<Map<String, String>> rates() {
    return Cases.own(WorkedInterestTest.class, "attribution-rates.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStepIsReproducedOrTheDifferenceIsStated(String id) {
    InterestSchedule schedule = schedule(grouped().get(id));

    for (Map<String, String> row : grouped().get(id)) {
      if (row.get("what").startsWith("= ")) {
        String what = row.get("what").substring(2);
        Recomputed comparison = new Recomputed(figure(schedule, what), printed(row));
        long difference = DIFFERENCES.getOrDefault(id + " " + what, 0L);

        assertThat(comparison.difference().value().toAmount())
            .as("%s %s", id, what)
            .isEqualTo(Amount.ofEuros(difference));
        assertThat(comparison.isPossible()).isTrue();
        Given.requireExplained(comparison.computed());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStatementClosesAsATable(String id) {
    Unit unit = Unit.parse(grouped().get(id).get(0).get("unit"));

    assertThat(
            TableCheck.check(
                    id, schedule(grouped().get(id)).statement().toTable(unit, RoundingMode.HALF_UP))
                .verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void anAdvantageIsOneWhateverTheSignThatItIsPrintedWith() {
    for (String id : List.of("schagen-2017", "etten-leur-2021-budget", "eersel-2019")) {
      Derived result = schedule(grouped().get(id)).result(0);

      assertThat(InterestSchedule.effect(result)).as(id).isEqualTo(Effect.FAVOURABLE);
    }
    assertThat(effect("bronckhorst-actuals")).isEqualTo(Effect.UNFAVOURABLE);
    assertThat(effect("sluis-2020")).isEqualTo(Effect.NEUTRAL);
  }

  @ParameterizedTest
  @MethodSource("rates")
  void aRateIsRoundedToItsStep(Map<String, String> row) {
    Derived rounded =
        InterestAttribution.rounded(
            Given.percentage(row.get("computed")),
            new BigDecimal(row.get("step")),
            RoundingMode.valueOf(row.get("mode")));
    Input published =
        Input.exact(Message.same("gepubliceerd"), Given.percentage(row.get("published")).value());

    assertThat(rounded.value().kind()).isEqualTo(Kind.PERCENTAGE);
    assertThat(new Recomputed(rounded, published).isSame())
        .as(row.get("case"))
        .isEqualTo(row.get("reproduced").equals("yes"));
    Given.requireExplained(rounded);
  }

  static Stream<Map<String, String>> results() {
    return Cases.own(WorkedInterestTest.class, "interest-results.csv").stream();
  }

  static Stream<Map<String, String>> equity() {
    return Cases.own(WorkedInterestTest.class, "interest-on-equity.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultOfTwoTotalsIsReproduced(Map<String, String> row) {
    Derived result =
        InterestSchedule.result(stated(row, "to_attribute"), stated(row, "attributed"));

    assertThat(new Recomputed(result, printed(row, "result")).isSame()).isTrue();
    assertThat(InterestSchedule.effect(result)).isEqualTo(Effect.valueOf(row.get("effect")));
  }

  @ParameterizedTest
  @MethodSource("equity")
  void interestOnEquityIsThePercentageOfReserves(Map<String, String> row) {
    InterestAttribution onEquity =
        InterestAttribution.of(
            Given.percentage(row.get("percentage")),
            List.of(
                new InterestAttribution.Base(Message.same("reserves"), stated(row, "reserves"))));

    assertThat(new Recomputed(onEquity.total(), printed(row, "interest")).isReproduced()).isTrue();
  }

  private static Input printed(Map<String, String> row, String column) {
    return Given.printed(column, row.get(column), row.get("unit"));
  }

  private static Derived stated(Map<String, String> row, String column) {
    return Derived.stated(printed(row, column));
  }

  private static Effect effect(String id) {
    return InterestSchedule.effect(schedule(grouped().get(id)).result(0));
  }

  private static Map<String, List<Map<String, String>>> grouped() {
    Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
    for (Map<String, String> row : Cases.own(WorkedInterestTest.class, "interest-schedules.csv")) {
      cases.computeIfAbsent(row.get("case"), id -> new ArrayList<>()).add(row);
    }
    return cases;
  }

  private static InterestSchedule schedule(List<Map<String, String>> rows) {
    List<InterestLine> lines =
        rows.stream()
            .filter(row -> !row.get("what").startsWith("= "))
            .map(
                row ->
                    InterestLine.of(
                        InterestItem.valueOf(row.get("what")), List.of(sign(row).cost(input(row)))))
            .toList();
    return InterestSchedule.of(List.of(Column.of("bedrag", ColumnKind.OTHER)), lines);
  }

  private static Derived figure(InterestSchedule schedule, String what) {
    return switch (what) {
      case "NET" -> schedule.net(0);
      case "EXTERNAL" -> schedule.external(0);
      case "TO_ATTRIBUTE" -> schedule.toAttribute(0);
      case "RESULT" -> schedule.result(0);
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static CostSign sign(Map<String, String> row) {
    return row.get("turned").equals("yes") ? CostSign.NEGATIVE : CostSign.POSITIVE;
  }

  private static Input input(Map<String, String> row) {
    return Given.printed(row.get("what"), row.get("printed"), row.get("unit"));
  }

  /** The printed figure with the sign that the schedule gives it. */
  private static Input printed(Map<String, String> row) {
    Input input = input(row);
    return sign(row) == CostSign.POSITIVE
        ? input
        : Input.printed(
            input.name(),
            new Figure(input.value().toAmount().negated(), Unit.parse(row.get("unit"))));
  }
}
