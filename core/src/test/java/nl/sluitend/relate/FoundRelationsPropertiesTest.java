package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.relate.PlantedTable.Kind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is planted in a small table is found, and nothing is found where nothing was planted. The
 * tables are generated, thousands of them; what holds in them is tried out here by brute force over
 * the printed numbers, without anything of the library. More of them by hand with {@code
 * -Dsluitend.tables=10000}.
 */
class FoundRelationsPropertiesTest {
  private static final int TABLES = Integer.getInteger("sluitend.tables", 400);

  /** Where brute force is slow. */
  private static final int FEWER = TABLES / 4;

  /** How many tables of a thousand may go wrong: chance has its say in the figures of any table. */
  private static final int MISSED = 5;

  private static final int ACCIDENTS = 5;

  private static CheckedTable check(BudgetTable table) {
    return TableCheck.check("table.csv", table);
  }

  private static List<Relation> found(CheckedTable checked) {
    return checked.relations().stream()
        .map(JudgedRelation::relation)
        .filter(Relation.Linear.class::isInstance)
        .toList();
  }

  private static SortedMap<Integer, BigInteger> vector(Relation relation) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    vector.put(relation.result(), BigInteger.ONE.negate());
    for (Term term : relation.terms()) {
      vector.put(term.index(), BigInteger.valueOf(term.sign()));
    }
    return vector;
  }

  private static List<SortedMap<Integer, BigInteger>> vectors(CheckedTable checked, Axis axis) {
    return found(checked).stream()
        .filter(relation -> relation.axis() == axis)
        .map(FoundRelationsPropertiesTest::vector)
        .toList();
  }

  private static boolean findsAll(CheckedTable checked, PlantedTable planted) {
    Span found = new Span(vectors(checked, planted.axis()));
    return planted.planted().stream().allMatch(found::contains);
  }

  private static void atMost(int allowed, int tables, List<String> faults) {
    assertThat(faults.size())
        .as("%s of %s: %s", faults.size(), tables, faults.subList(0, Math.min(8, faults.size())))
        .isLessThanOrEqualTo((allowed * tables + 999) / 1000);
  }

  private static String shown(long seed, CheckedTable checked) {
    return "seed " + seed + " finds " + found(checked).stream().map(Relations::shown).toList();
  }

  /** The printed numbers along a relation, one list of rows (or columns) per place. */
  private static List<List<Long>> places(BudgetTable table, Axis axis) {
    int lines = axis == Axis.ROWS ? table.rows().size() : table.columns().size();
    int places = axis == Axis.ROWS ? table.columns().size() : table.rows().size();
    List<List<Long>> all = new ArrayList<>();
    for (int at = 0; at < places; at++) {
      List<Long> numbers = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        int row = axis == Axis.ROWS ? i : at;
        int column = axis == Axis.ROWS ? at : i;
        numbers.add(
            table.figure(row, column).orElseThrow().amount().in(table.unit()).longValueExact());
      }
      all.add(numbers);
    }
    return all;
  }

  /** A figure may be half a unit off, so a sum of n figures by at most n halves. */
  private static boolean holds(SortedMap<Integer, BigInteger> vector, List<Long> numbers) {
    BigInteger twice = BigInteger.ZERO;
    for (int i : vector.keySet()) {
      BigInteger number = BigInteger.valueOf(2 * numbers.get(i));
      twice = twice.add(vector.getOrDefault(i, BigInteger.ZERO).multiply(number));
    }
    return twice.abs().compareTo(BigInteger.valueOf(vector.size())) <= 0;
  }

  /** Every sum and difference of lines that holds at each place, by trying them all. */
  private static List<SortedMap<Integer, BigInteger>> bruteForce(BudgetTable table, Axis axis) {
    List<List<Long>> places = places(table, axis);
    int lines = places.get(0).size();
    int all = BigInteger.valueOf(3).pow(lines).intValueExact();
    List<SortedMap<Integer, BigInteger>> holding = new ArrayList<>();
    for (int code = 1; code < all; code++) {
      SortedMap<Integer, BigInteger> vector = new TreeMap<>();
      int rest = code;
      for (int i = 0; i < lines; i++) {
        int coefficient = rest % 3 - 1;
        rest /= 3;
        if (coefficient != 0) {
          vector.put(i, BigInteger.valueOf(coefficient));
        }
      }
      boolean relation = vector.size() > 1;
      if (relation && places.stream().allMatch(numbers -> holds(vector, numbers))) {
        holding.add(vector);
      }
    }
    return holding;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_is_planted_is_found_by_its_figures_alone(Kind kind) {
    List<String> faults = new ArrayList<>();
    for (long seed = 0; seed < TABLES; seed++) {
      PlantedTable planted = PlantedTable.of(seed, kind, 3 + (int) (seed % 2), 5, (int) (seed % 3));
      CheckedTable checked = check(planted.printed(false));
      if (!findsAll(checked, planted)) {
        faults.add(shown(seed, checked));
      }
    }
    atMost(MISSED, TABLES, faults);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"TOTAL_BELOW", "TOTAL_ABOVE", "DIFFERENCE", "SUBTOTALS"})
  void two_columns_are_enough_where_the_labels_say_what_is_a_result(Kind kind) {
    List<String> faults = new ArrayList<>();
    for (long seed = 0; seed < TABLES; seed++) {
      PlantedTable planted = PlantedTable.of(seed, kind, 2, 5, 0);
      CheckedTable checked = check(planted.printed(true));
      if (!findsAll(checked, planted)) {
        faults.add(shown(seed, checked));
      }
    }
    atMost(MISSED, TABLES, faults);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothing_is_found_that_does_not_follow_from_what_is_planted(Kind kind) {
    List<String> faults = new ArrayList<>();
    for (long seed = 0; seed < TABLES; seed++) {
      PlantedTable planted = PlantedTable.of(seed, kind, 4, 5, (int) (seed % 3));
      CheckedTable checked = check(planted.printed(seed % 2 == 0));
      Span truth = new Span(planted.planted());
      boolean onlyTrue =
          vectors(checked, planted.axis()).stream().allMatch(truth::contains)
              && vectors(checked, other(planted.axis())).isEmpty();
      if (!onlyTrue) {
        faults.add(shown(seed, checked));
      }
      if (checked.verdict() == TableVerdict.DOES_NOT_CLOSE) {
        faults.add("broken: " + shown(seed, checked));
      }
    }
    atMost(ACCIDENTS, TABLES, faults);
  }

  private static Axis other(Axis axis) {
    return axis == Axis.ROWS ? Axis.COLUMNS : Axis.ROWS;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void brute_force_agrees_with_what_is_found(Kind kind) {
    List<String> faults = new ArrayList<>();
    for (long seed = 0; seed < FEWER; seed++) {
      PlantedTable planted = PlantedTable.of(seed, kind, 4, 6, 0);
      BudgetTable table = planted.printed(false);
      CheckedTable checked = check(table);
      Span tried = new Span(bruteForce(table, planted.axis()));
      Span found = new Span(vectors(checked, planted.axis()));
      boolean same =
          tried.dimension() == found.dimension()
              && vectors(checked, planted.axis()).stream().allMatch(tried::contains);
      if (!same) {
        faults.add(shown(seed, checked));
      }
    }
    atMost(MISSED, FEWER, faults);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void what_is_found_holds_in_most_places_by_plain_arithmetic(Kind kind) {
    for (long seed = 0; seed < TABLES; seed++) {
      BudgetTable table =
          PlantedTable.of(seed, kind, 3, 4, (int) (seed % 4)).printed(seed % 2 == 0);
      CheckedTable checked = check(table);
      for (Relation relation : found(checked)) {
        List<List<Long>> places = places(table, relation.axis());
        long holding = places.stream().filter(n -> holds(vector(relation), n)).count();
        assertThat(2 * holding)
            .as("%s in %s", Relations.shown(relation), shown(seed, checked))
            .isGreaterThan(places.size());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3, 1, 6",
    "4, 2, 4",
    "5, 3, 4",
    "6, 4, 4",
    "6, 2, 5",
    "12, 3, 4",
    "12, 4, 6",
    "25, 4, 5"
  })
  void figures_that_have_nothing_to_do_with_each_other_give_no_relation(
      int rows, int columns, int digits) {
    List<String> faults = new ArrayList<>();
    for (long seed = 0; seed < TABLES; seed++) {
      CheckedTable checked = check(PlantedTable.unrelated(seed, rows, columns, digits));
      if (!found(checked).isEmpty()) {
        faults.add(shown(seed, checked));
      }
    }
    atMost(ACCIDENTS, TABLES, faults);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"TOTAL_BELOW", "TOTAL_ABOVE", "DIFFERENCE", "SUBTOTALS"})
  void one_wrong_figure_makes_no_relation_disappear(Kind kind) {
    List<String> faults = new ArrayList<>();
    for (long seed = 0; seed < TABLES; seed++) {
      PlantedTable planted = PlantedTable.of(seed, kind, 4, 5, 0);
      List<Integer> rows = planted.rowsTakingPart();
      int row = rows.get((int) (seed % rows.size()));
      CheckedTable checked =
          check(planted.printed(true, row, (int) (seed / 7 % planted.columns()), 1000 + 13 * seed));
      if (!findsAll(checked, planted) || checked.verdict() != TableVerdict.DOES_NOT_CLOSE) {
        faults.add("wrong row " + row + ": " + shown(seed, checked));
      }
    }
    atMost(MISSED, TABLES, faults);
  }

  @Test
  void the_tables_are_what_they_are_said_to_be() {
    for (Kind kind : Kind.values()) {
      PlantedTable planted = PlantedTable.of(3, kind, 4, 6, 1);
      BudgetTable table = planted.printed(true);
      Span tried = new Span(bruteForce(table, planted.axis()));
      assertThat(planted.planted()).as("%s", kind).isNotEmpty().allMatch(tried::contains);
      assertThat(tried.dimension()).as("%s", kind).isEqualTo(planted.planted().size());
    }
    BudgetTable unrelated = PlantedTable.unrelated(1, 6, 3, 6);
    assertThat(LongStream.of(1, 2).mapToObj(s -> PlantedTable.unrelated(s, 6, 3, 6)).distinct())
        .hasSize(2);
    assertThat(bruteForce(unrelated, Axis.ROWS)).isEmpty();
    assertThat(Optional.of(unrelated).map(found -> check(found).verdict()))
        .contains(TableVerdict.NOTHING_TO_CHECK);
  }
}
