package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published statements of overhead, recomputed from their lines. */
class WorkedOverheadTest {
  /** Where print and recomputation differ: printed minus computed, in euros. */
  private static final Map<String, Long> DIFFERENCES =
      Map.of(
          "diemen-2021-rekening NET", -2000L,
          "diemen-2020-begroting_totaal NET", -1000L,
          "gouda-2017-rekening NET", 1000L,
          "gouda-2017-rekening GROSS", 1000L);

  static Stream<String> cases() {
    return grouped().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printedTotalsAreReproducedOrTheDifferenceIsStated(String id) {
    List<Map<String, String>> rows = grouped().get(id);
    OverheadStatement statement = statement(rows);

    for (Map<String, String> row : rows) {
      if (!row.get("what").equals("LINE")) {
        Recomputed comparison = new Recomputed(total(statement, row.get("what")), cost(row));
        long difference = DIFFERENCES.getOrDefault(id + " " + row.get("what"), 0L);

        assertThat(comparison.difference().value().toAmount())
            .as("%s %s", id, row.get("what"))
            .isEqualTo(Amount.ofEuros(difference));
        assertThat(comparison.isPossible()).isTrue();
        assertThat(comparison.isSame()).isEqualTo(difference == 0);
        assertThat(comparison.computed().range().contains(comparison.printed().value())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPresentationClosesAsATable(String id) {
    OverheadStatement statement = statement(grouped().get(id));
    Unit unit = Unit.parse(grouped().get(id).get(0).get("unit"));

    for (CreditPresentation credits : CreditPresentation.values()) {
      CheckedTable checked =
          TableCheck.check(id, statement.statement(credits).toTable(unit, RoundingMode.HALF_UP));

      assertThat(checked.verdict()).as("%s %s", id, credits).isEqualTo(TableVerdict.CLOSES);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sharesAreOneTogetherAndPresentationsHaveOneBalance(String id) {
    OverheadStatement statement = statement(grouped().get(id));

    OverheadProperties.requireLaws(statement);
  }

  @Test
  void diemen2021GrossOnThePublishedBasis() {
    List<Map<String, String>> rows = grouped().get("diemen-2021-rekening");
    OverheadStatement lines = statement(rows);
    Input printed =
        rows.stream()
            .filter(row -> row.get("what").equals("NET"))
            .findFirst()
            .map(WorkedOverheadTest::cost)
            .orElseThrow();

    Derived gross =
        Derived.of(
            OverheadTotal.GROSS.inWords(),
            Formula.of(printed).plus(Formula.of(lines.chargedOn(0))),
            Source.read("gedrukt totaal en de verrekening"));

    assertThat(gross.value().toAmount()).isEqualTo(Amount.ofEuros(12_280_000));
    // The lines are rounded each by itself and come to two more.
    Derived computed = lines.total(OverheadTotal.GROSS, 0);
    assertThat(computed.value().toAmount()).isEqualTo(Amount.ofEuros(12_282_000));
    assertThat(computed.range().intersects(gross.range())).isTrue();
  }

  private static Map<String, List<Map<String, String>>> grouped() {
    Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
    for (Map<String, String> row : Cases.own(WorkedOverheadTest.class, "worked-overhead.csv")) {
      cases.computeIfAbsent(row.get("case"), id -> new ArrayList<>()).add(row);
    }
    return cases;
  }

  private static OverheadStatement statement(List<Map<String, String>> rows) {
    Column column = Column.of(rows.get(0).get("case"), ColumnKind.OTHER);
    List<OverheadLine> lines =
        rows.stream()
            .filter(row -> row.get("what").equals("LINE"))
            .map(
                row ->
                    new OverheadLine(
                        Message.same(row.get("label")),
                        Optional.of(row.get("kind"))
                            .filter(kind -> !kind.isEmpty())
                            .map(CostKind::valueOf),
                        Side.valueOf(row.get("side")),
                        CostSign.valueOf(row.get("costs")),
                        /* suggested= */ false,
                        List.of(input(row))))
            .toList();
    return OverheadStatement.of(List.of(column), lines);
  }

  /** The printed total with the sign that the statement gives it. */
  private static Input cost(Map<String, String> row) {
    Input printed = input(row);
    return CostSign.valueOf(row.get("costs")) == CostSign.POSITIVE
        ? printed
        : Input.printed(
            printed.name(),
            new Figure(printed.value().toAmount().negated(), Unit.parse(row.get("unit"))));
  }

  private static Input input(Map<String, String> row) {
    Unit unit = Unit.parse(row.get("unit"));
    BigDecimal units = new BigDecimal(row.get("amount"));
    boolean inEuros = unit.equals(Unit.CENT);
    Amount amount = inEuros ? Amount.of(units) : unit.times(units);
    return Input.printed(Message.same(row.get("label")), new Figure(amount, unit))
        .withOrigin(Origin.named(row.get("source")));
  }

  private static Derived total(OverheadStatement statement, String what) {
    if (Set.of("GROSS", "NET", "BALANCE").contains(what)) {
      return statement.total(OverheadTotal.valueOf(what), 0);
    }
    CreditPresentation credits =
        what.endsWith("_NEGATIVE_CREDIT")
            ? CreditPresentation.AS_NEGATIVE_EXPENDITURE
            : CreditPresentation.AS_INCOME;
    return what.startsWith("EXPENDITURE")
        ? statement.expenditure(credits, 0)
        : statement.income(credits, 0);
  }
}
