package nl.sluitend.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published overviews, structural balances and differences, recomputed from their parts. */
class WorkedOverviewTest {
  static Stream<String> overviews() {
    return grouped("worked-overviews.csv").keySet().stream();
  }

  static Stream<String> balances() {
    return grouped("worked-structural-balances.csv").keySet().stream();
  }

  static Stream<Map<String, String>> variances() {
    return Cases.own(WorkedOverviewTest.class, "worked-variances.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("overviews")
  void aPrintedOverviewIsReproducedOrTheDifferenceIsStated(String id) {
    List<Map<String, String>> rows = grouped("worked-overviews.csv").get(id);
    List<OverviewLine> lines =
        rows.stream()
            .filter(row -> row.get("what").equals("LINE"))
            .map(
                row ->
                    new OverviewLine(
                        item(row), Flow.valueOf(row.get("flow")), List.of(stated(row, "label"))))
            .toList();
    BudgetOverview overview = BudgetOverview.of(Overviews.ONE, lines);

    for (Map<String, String> row : rows) {
      if (!row.get("what").equals("LINE")) {
        requirePrinted(row, computed(overview, row));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("balances")
  void aPrintedStructuralBalanceIsReproducedOrTheDifferenceIsStated(String id) {
    List<Map<String, String>> rows = grouped("worked-structural-balances.csv").get(id);
    List<StructuralLine> lines =
        rows.stream()
            .filter(row -> row.get("difference").isEmpty())
            .map(
                row ->
                    new StructuralLine(
                        Message.same(row.get("label")),
                        StructuralStep.valueOf(row.get("what")),
                        List.of(stated(row, "label"))))
            .toList();
    StructuralBalance balance = StructuralBalance.of(Overviews.ONE, lines);

    for (Map<String, String> row : rows) {
      if (row.get("what").equals("AFTER")) {
        requirePrinted(row, balance.afterAllocation(0));
      } else if (row.get("what").equals("STRUCTURAL")) {
        requirePrinted(row, balance.structural(0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("variances")
  void aPrintedDifferenceIsReproducedAndItsEffectFollowsFromTheSide(Map<String, String> row) {
    Side side = Side.valueOf(row.get("side"));
    SignConvention convention =
        new SignConvention(
            SignConvention.Sign.valueOf(row.get("costs")),
            SignConvention.Sign.valueOf(row.get("income")),
            SignConvention.Difference.valueOf(row.get("direction")));
    Variance variance = new Variance(side, turned(row, "budget"), turned(row, "actuals"));

    Input printed = Overviews.printed(row, "printed");
    Recomputed comparison = new Recomputed(variance.printed(convention), printed);

    assertThat(comparison.difference().value().toAmount())
        .isEqualTo(thousands(row.get("difference")));
    assertThat(comparison.isPossible()).isTrue();
    Effect effect = row.get("letter").equals("V") ? Effect.FAVOURABLE : Effect.UNFAVOURABLE;
    assertThat(variance.kind()).isEqualTo(effect);
    assertThat(Variance.kind(Variance.ofPrinted(side, convention, printed))).isEqualTo(effect);
  }

  private static void requirePrinted(Map<String, String> row, Derived computed) {
    Recomputed comparison = new Recomputed(computed, Overviews.printed(row, "thousands"));

    assertThat(comparison.difference().value().toAmount())
        .as(row.toString())
        .isEqualTo(thousands(row.get("difference")));
    assertThat(comparison.isPossible()).as(row.toString()).isTrue();
  }

  private static Derived computed(BudgetOverview overview, Map<String, String> row) {
    return switch (row.get("what")) {
      case "BALANCE" -> overview.balance(0);
      case "RESERVES" -> overview.reserves(0);
      case "RESULT" -> overview.result(0);
      case "EXPENDITURE_INCLUDED" -> overview.expenditure(Reserves.INCLUDED, 0);
      case "INCOME_INCLUDED" -> overview.income(Reserves.INCLUDED, 0);
      default -> overview.balance(item(row), 0);
    };
  }

  private static OverviewItem item(Map<String, String> row) {
    return new OverviewItem(OverviewPart.valueOf(row.get("part")), Message.same(row.get("label")));
  }

  /** A printed amount with the sign that it has inside. */
  private static Derived turned(Map<String, String> row, String column) {
    Input printed = Overviews.printed(row, column);
    boolean asIs =
        switch (Side.valueOf(row.get("side"))) {
          case EXPENDITURE -> row.get("costs").equals("POSITIVE");
          case INCOME -> row.get("income").equals("POSITIVE");
          case BALANCE -> row.get("costs").equals("NEGATIVE");
        };
    return asIs ? Derived.stated(printed) : CostSign.NEGATIVE.cost(printed);
  }

  private static Derived stated(Map<String, String> row, String name) {
    return Derived.stated(Overviews.printed(row, "thousands").named(Message.same(row.get(name))));
  }

  private static Amount thousands(String number) {
    return Amount.ofEuros(1000 * Long.parseLong(number));
  }

  private static Map<String, List<Map<String, String>>> grouped(String file) {
    Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
    for (Map<String, String> row : Cases.own(WorkedOverviewTest.class, file)) {
      cases.computeIfAbsent(row.get("case"), id -> new ArrayList<>()).add(row);
    }
    return cases;
  }
}
