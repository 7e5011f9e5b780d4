package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.cases.Cases;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;

/** Every case of the collection is in a test, with its outcome or a reason why not. */
class AllRoundingCasesTest {
  private static Map<String, Map<String, String>> own(String file) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Cases.own(AllRoundingCasesTest.class, file).forEach(row -> rows.put(row.get("id"), row));
    return rows;
  }

  private static Solvability solved(SumTable.Shape rows, SumTable.Shape columns, long[][] free) {
    SumTable table = SumTable.of(rows, columns, Unit.EURO, free);
    return TableRounding.to(Unit.THOUSAND)
        .keeping(table.relations())
        .round(table.table())
        .solvability();
  }

  private static Solvability solved(String table) {
    long[][] all = {{0, 500, 500}, {0, 0, 500}, {0, 500, 500}, {500, 0, 0}};
    long[][] budgets = {{0, 500}, {0, 0}, {0, 500}, {500, 0}};
    SumTable.Shape flat = SumTable.Shape.of("flat", 5, new int[] {4, 1, 2, 3, 4});
    SumTable.Shape nested = SumTable.ROWS.get(3);
    SumTable.Shape amended = SumTable.COLUMNS.get(1);
    SumTable.Shape results = SumTable.COLUMNS.get(4);
    return switch (table) {
      case "table-impossible-01" -> solved(nested, results, all);
      case "table-possible-02" -> solved(flat, results, all);
      case "table-possible-03" -> solved(nested, amended, budgets);
      default -> throw new AssertionError(table + " is not tried");
    };
  }

  @Test
  void each_case_is_tried() {
    Map<String, Map<String, String>> shares = own("share-cases.csv");
    Map<String, Map<String, String>> lists = own("rounded-list-cases.csv");
    Map<String, Integer> tried = new TreeMap<>();
    for (Map<String, String> row : Cases.shared("rounding-cases.csv")) {
      String id = row.get("id");
      switch (row.get("kind")) {
        case "allocate" -> assertThat(inputs(shares.get(id))).as(id).isEqualTo(inputs(row));
        case "round-list" -> {
          Map<String, String> list = lists.get(id);
          // What comes out otherwise is in our file with its reason; the input is the same.
          assertThat(list).as(id).isNotNull().containsEntry("input", row.get("input"));
          assertThat(list).as(id).containsEntry("expected", row.get("expected"));
          assertThat(list).as(id).containsEntry("step", row.get("step"));
        }
        default ->
            assertThat(solved(id) == Solvability.IMPOSSIBLE)
                .as(id)
                .isEqualTo(row.get("expected").equals("impossible"));
      }
      tried.merge(row.get("kind"), 1, Integer::sum);
    }
    assertThat(tried)
        .containsEntry("allocate", shares.size())
        .containsEntry("round-list", lists.size())
        .containsEntry("round-table", 3);
    assertThat(lists.values().stream().filter(row -> !row.get("difference").isEmpty()))
        .extracting(row -> row.get("id"))
        .containsExactly("iteround-02", "iteround-10");
  }

  private static List<String> inputs(Map<String, String> row) {
    return List.of("mode", "step", "input", "ratios", "expected").stream().map(row::get).toList();
  }
}
