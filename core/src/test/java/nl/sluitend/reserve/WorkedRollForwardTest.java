package nl.sluitend.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Recomputed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published roll-forwards of reserves and provisions, recomputed from their movements. */
class WorkedRollForwardTest {
  private static final String TOTAL = "Totaal";
  private static final Map<MovementKind, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              MovementKind.ADDITION, "addition",
              MovementKind.WITHDRAWAL, "withdrawal",
              MovementKind.DEPRECIATION, "depreciation",
              MovementKind.RESULT_APPROPRIATION, "appropriation"));

  static Stream<String> cases() {
    return grouped().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void closingsAreReproducedOrTheDifferenceIsStated(String id) {
    RollForward computed = rollForward(id);
    Map<String, String> differences = new TreeMap<>();

    grouped()
        .get(id)
        .forEach(
            (name, rows) -> {
              for (Map<String, String> row : rows) {
                int year = Integer.parseInt(row.get("year"));
                Derived opening = opening(computed, name, year);
                Derived closing = closing(computed, name, year);
                note(differences, name + " " + year + " opening", opening, row, "opening");
                note(differences, name + " " + year + " closing", closing, row, "closing");
                Given.requireExplained(closing);
              }
            });

    assertThat(differences).as(id).isEqualTo(expected(id));
  }

  /** A total is not taken over but computed, so its statement closes. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyYearAndAllYearsCloseAsTables(String id) {
    RollForward computed = rollForward(id);

    for (int year : computed.years()) {
      assertThat(
              TableCheck.check(
                      id, computed.statement(year).toTable(Unit.THOUSAND, RoundingMode.HALF_UP))
                  .verdict())
          .isEqualTo(TableVerdict.CLOSES);
    }
    assertThat(
            TableCheck.check(id, computed.statement().toTable(Unit.THOUSAND, RoundingMode.HALF_UP))
                .verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void goudaIsReproduced() {
    RollForward gouda = rollForward("gouda-2021-worked");

    assertThat(gouda.closing(0, 2021).value().toAmount())
        .isEqualTo(Given.thousands("stand", 2895).value().toAmount());
  }

  private static void note(
      Map<String, String> differences,
      String what,
      Derived computed,
      Map<String, String> row,
      String column) {
    Input printed = Given.printed(column, row.get(column), row.get("unit"));
    Recomputed comparison = new Recomputed(computed, printed);
    if (!comparison.isSame()) {
      differences.put(
          what,
          "%s%s"
              .formatted(
                  comparison.difference().value().rounded(-3, RoundingMode.UNNECESSARY).intValue()
                      / 1000,
                  comparison.isPossible() ? "" : " impossible"));
    }
  }

  private static Map<String, String> expected(String id) {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> row :
        Cases.own(WorkedRollForwardTest.class, "roll-forward-differences.csv")) {
      if (row.get("case").equals(id)) {
        expected.put(row.get("what"), row.get("difference"));
      }
    }
    return expected;
  }

  private static Derived opening(RollForward computed, String name, int year) {
    return name.equals(TOTAL)
        ? computed.totalOpening(year)
        : computed.opening(index(computed, name), year);
  }

  private static Derived closing(RollForward computed, String name, int year) {
    return name.equals(TOTAL)
        ? computed.totalClosing(year)
        : computed.closing(index(computed, name), year);
  }

  private static int index(RollForward computed, String name) {
    return computed.reserves().stream().map(r -> r.name().dutch()).toList().indexOf(name);
  }

  private static Map<String, Map<String, List<Map<String, String>>>> grouped() {
    Map<String, Map<String, List<Map<String, String>>>> cases = new LinkedHashMap<>();
    for (Map<String, String> row : Cases.own(WorkedRollForwardTest.class, "roll-forwards.csv")) {
      cases
          .computeIfAbsent(row.get("case"), id -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("reserve"), name -> new ArrayList<>())
          .add(row);
    }
    return cases;
  }

  private static RollForward rollForward(String id) {
    Map<String, List<Map<String, String>>> byName = grouped().get(id);
    List<Reserve> reserves = new ArrayList<>();
    byName.forEach(
        (name, rows) -> {
          if (!name.equals(TOTAL)) {
            reserves.add(reserve(name, rows));
          }
        });
    List<Integer> years =
        byName.values().iterator().next().stream()
            .map(row -> Integer.parseInt(row.get("year")))
            .toList();
    return RollForward.of(Message.same(id), years, reserves);
  }

  private static Reserve reserve(String name, List<Map<String, String>> rows) {
    List<Movement> movements = new ArrayList<>();
    COLUMNS.forEach(
        (kind, column) -> {
          if (!rows.get(0).get(column).isEmpty()) {
            movements.add(
                new Movement(kind, rows.stream().map(row -> stated(row, column)).toList()));
          }
        });
    return new Reserve(Message.same(name), stated(rows.get(0), "opening"), movements);
  }

  private static Derived stated(Map<String, String> row, String column) {
    return Derived.stated(Given.printed(column, row.get(column), row.get("unit")));
  }
}
