package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Published calculations of cost coverage, recomputed from their lines. */
class WorkedLevyTest {
  static Stream<String> cases() {
    return Worked.CASES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printIsTheSameOrReproducedOrOnlyPossible(String id) {
    List<Map<String, String>> printed =
        Worked.CASES.get(id).stream().filter(row -> !row.get("expected").isEmpty()).toList();
    List<Recomputed> comparisons = Worked.coverage(id).printed(0);

    assertThat(comparisons).hasSameSizeAs(printed);
    for (int i = 0; i < printed.size(); i++) {
      Recomputed comparison = comparisons.get(i);
      String is =
          comparison.isSame() ? "same" : comparison.isReproduced() ? "reproduced" : "possible";

      assertThat(is).as("%s", printed.get(i)).isEqualTo(printed.get(i).get("expected"));
      assertThat(comparison.isPossible()).isTrue();
      assertThat(comparison.printed().origin()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStatementClosesAndItsFiguresExplainThemselves(String id) {
    LevyCoverage levy = Worked.coverage(id);
    Unit unit = Unit.parse(Worked.CASES.get(id).get(0).get("unit"));
    BudgetTable table = levy.statement().toTable(unit, RoundingMode.HALF_UP);

    assertThat(TableCheck.check(id, table).verdict())
        .as("%s", table)
        .isEqualTo(TableVerdict.CLOSES);
    for (Derived figure :
        List.of(
            levy.netCosts(0),
            levy.totalCosts(0),
            levy.revenue(0),
            levy.coverage(0),
            levy.overCoverage(0),
            levy.breakEvenRevenue(0),
            levy.excess(0, LevyCoverage.ALL_COSTS))) {
      for (Language language : Language.values()) {
        assertThat(Explanation.evaluate(figure.explain(language))).isEqualTo(figure.value());
      }
    }
  }

  /** What rounding leaves of the printed percentages: published, from the figures, low and high. */
  @ParameterizedTest
  @CsvSource({
    "terneuzen-2018-riool, 89.9926, 89.94, 90.04",
    "8ktd-2023-burgerzaken, 70.0000, 69.71, 70.29",
    "laarbeek-2021-afval, 115.3454, 115.21, 115.48",
    "laarbeek-2022-afval, 124.7356, 124.59, 124.88",
    "eindhoven-2019-riool, 100.1621, 100.14, 100.18",
    "eindhoven-2019-begraafplaats, 64.6766, 64.49, 64.86",
    "utrecht-2023-voetbal, 65.3908, 65.37, 65.41",
    "midden-drenthe-2019-afval, 98.0416, 98.04, 98.05",
    "someren-2018-hond, 100.1397, 99.86, 100.42",
  })
  void coverageHasTheRangeOfItsFigures(
      String id, BigDecimal value, BigDecimal low, BigDecimal high) {
    Derived coverage = Worked.coverage(id).coverage(0);

    assertThat(coverage.showExactly(4, RoundingMode.HALF_UP)).isEqualTo(value);
    assertThat(coverage.range().low().rounded(2, RoundingMode.FLOOR)).isEqualTo(low);
    assertThat(coverage.range().high().rounded(2, RoundingMode.CEILING)).isEqualTo(high);
    assertThat(coverage.range().tight()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "terneuzen-2018-riool, WITHIN, -540000",
    "etten-leur-2017-reiniging, WITHIN_AS_STATED, 0",
    "etten-leur-2023-riool, WITHIN_AS_STATED, 0",
    "etten-leur-2025-reiniging, WITHIN_AS_STATED, 0",
    "meierijstad-2023-riool, WITHIN_AS_STATED, 0",
    "laarbeek-2021-afval, EXCEEDED, 271000",
    "laarbeek-2022-afval, EXCEEDED, 421000",
    "eindhoven-2019-riool, EXCEEDED, 29000",
    "eindhoven-2019-begraafplaats, WITHIN, -284000",
    "utrecht-2023-voetbal, WITHIN, -3680",
    "8ktd-2023-burgerzaken, WITHIN, -126000",
    "midden-drenthe-2019-afval, WITHIN, -60000",
    "someren-2018-hond, EXCEEDED_AS_STATED, 100",
    "weert-2020-riool, WITHIN_AS_STATED, 0",
    "diemen-2020-riool, WITHIN, -199000",
  })
  void theVerdictKnowsWhatRoundingLeavesUndecided(
      String id, CeilingVerdict verdict, long overCoverage) {
    LevyCoverage levy = Worked.coverage(id);

    assertThat(levy.verdict(0)).isEqualTo(verdict);
    assertThat(levy.overCoverage(0).value().toAmount()).isEqualTo(Amount.ofEuros(overCoverage));
    assertThat(levy.excess(0, LevyCoverage.ALL_COSTS).value())
        .isEqualTo(levy.overCoverage(0).value());
  }

  /** Behind its printed total Terneuzen can have had 90,00%, and the total says more than lines. */
  @Test
  void thePrintedTotalLeavesANarrowerRange() {
    LevyCoverage terneuzen =
        LevyCoverage.of(
            Message.same("riool"),
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2018)),
            List.of(
                LevyLine.of(
                    Message.same("Totale kosten"),
                    LevyItem.PART_COSTS,
                    Worked.thousands("totale kosten", 5_396)),
                LevyLine.of(
                    Message.same("Opbrengst"),
                    LevyItem.REVENUE,
                    Worked.thousands("opbrengst", 4_856))));
    Derived coverage = terneuzen.coverage(0);

    assertThat(coverage.range().low().rounded(2, RoundingMode.HALF_UP)).isEqualTo("89.97");
    assertThat(coverage.range().high().rounded(2, RoundingMode.HALF_UP)).isEqualTo("90.01");
    Input published =
        Input.printed(Message.same("gedrukt"), new BigDecimal("90.00"), Kind.PERCENTAGE);
    assertThat(new Recomputed(coverage, published).isPossible()).isTrue();
    assertThat(new Recomputed(coverage, published).isReproduced()).isFalse();
  }

  @Test
  void middenDrentheHasItsShares() {
    String id = "midden-drenthe-2019-afval";
    LevyCoverage levy = Worked.coverage(id);
    int shares = 0;
    for (int line = 0; line < levy.lines().size(); line++) {
      String printed = Worked.CASES.get(id).get(line).get("share");
      if (!printed.isEmpty()) {
        Input share =
            Input.printed(Message.same("aandeel"), new BigDecimal(printed), Kind.PERCENTAGE);
        assertThat(new Recomputed(levy.share(line, 0), share).isReproduced()).isTrue();
        shares++;
      }
    }
    assertThat(shares).isEqualTo(6);
    assertThat(levy.total(LevyItem.OTHER_TASK_AREAS, 0).value().toAmount())
        .isEqualTo(Amount.ofEuros(3_616 + 198_503 + 93_302));
    Formula before =
        Formula.of(levy.totalCosts(0)).plus(Formula.of(levy.total(LevyItem.OTHER_INCOME, 0)));
    assertThat(Derived.of(Message.same("lasten"), before, Sources.TARGET).value().toAmount())
        .isEqualTo(Amount.ofEuros(3_536_359));
  }

  /** Overhead may come from another calculation: 8.900 x 106%, printed as 9.400. */
  @Test
  void somerenWithExactOverhead() {
    Derived staff = Worked.cents("personeel", 890_000);
    Derived direct = Worked.cents("directe kosten", 5_330_000);
    Input rate =
        Input.exact(Message.same("opslag"), Quantity.of(BigDecimal.valueOf(106), Kind.PERCENTAGE));
    Derived overhead =
        Derived.of(
            Message.same("overhead"),
            Formula.of(staff).times(Formula.of(rate)),
            Source.read("http://someren.begroting-2018.nl/p5471/berekening-van-kostendekkendheid"));
    LevyCoverage levy =
        LevyCoverage.of(
            Message.same("hondenbelasting"),
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2018)),
            List.of(
                LevyLine.of(Message.same("Directe kosten"), LevyItem.TASK_AREA_COSTS, direct),
                LevyLine.of(Message.same("Personeel"), LevyItem.DIRECT_STAFF, staff),
                LevyLine.of(Message.same("Overhead"), LevyItem.OVERHEAD, overhead),
                LevyLine.of(
                    Message.same("Opbrengst"),
                    LevyItem.REVENUE,
                    Worked.cents("opbrengst", 7_170_000))));

    assertThat(levy.totalCosts(0).value().toAmount()).isEqualTo(Amount.ofEuros(71_634));
    assertThat(levy.coverage(0).showExactly(2, RoundingMode.HALF_UP)).isEqualTo("100.09");
    assertThat(levy.verdict(0)).isEqualTo(CeilingVerdict.EXCEEDED);
    assertThat(levy.coverage(0).explain(Language.DUTCH))
        .contains("opslag", "dekkingspercentage hondenbelasting: afgerond 100,09%");
    assertThat(levy.printed(0)).isEmpty();
    assertThat(levy.lines().get(2).amounts()).isEqualTo(Optional.of(overhead).stream().toList());
  }
}
