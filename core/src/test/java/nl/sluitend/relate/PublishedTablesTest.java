package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sums and differences as municipalities published them. */
class PublishedTablesTest {
  private static final String FILE = "published-table-cases.csv";

  private static final Map<String, Set<Verdict>> VERDICTS =
      Map.of(
          "exact", Set.of(Verdict.EXACT),
          // How likely it is, is not said there.
          "within rounding", Set.of(Verdict.ROUNDING, Verdict.UNLIKELY),
          "inconsistent", Set.of(Verdict.BROKEN));

  @TestFactory
  Stream<DynamicTest> own_cases() {
    return Cases.own(PublishedTablesTest.class, FILE).stream().map(PublishedTablesTest::test);
  }

  @TestFactory
  Stream<DynamicTest> all_cases() {
    return Cases.shared(FILE).stream().map(PublishedTablesTest::test);
  }

  private static DynamicTest test(Map<String, String> row) {
    return DynamicTest.dynamicTest(
        row.get("id"),
        () -> {
          Unit unit = unit(row.get("unit"));
          Instance instance = judged(row, unit);
          assertThat(VERDICTS.get(row.get("verdict"))).contains(instance.verdict());
          Instance.Amounts amounts = instance.amounts().orElseThrow();
          assertThat(amounts.difference()).isEqualTo(amount(row.get("difference"), unit));
          assertThat(amounts.slack()).isEqualTo(amount(row.get("rounding_bound"), unit));
        });
  }

  private static Instance judged(Map<String, String> row, Unit unit) {
    BudgetTable.Builder builder =
        BudgetTable.builder(unit).column(Column.of("Bedrag", ColumnKind.OTHER));
    List<Term> terms = new ArrayList<>();
    List<String> values = Cases.items(row, "values");
    List<String> weights = Cases.items(row, "weights");
    for (int i = 0; i < values.size(); i++) {
      builder.row(line("Post " + i, RowRole.DETAIL, values.get(i), unit));
      terms.add(new Term(i, Integer.parseInt(weights.get(i))));
    }
    BudgetTable table =
        builder.row(line("Totaal", RowRole.TOTAL, row.get("published"), unit)).build();
    Relation relation = Relation.declared(Axis.ROWS, values.size(), terms);
    return Judge.judge(table, List.of(relation), Rounding.NEAREST).get(0).instances().get(0);
  }

  private static Row line(String label, RowRole role, String number, Unit unit) {
    int decimals = Math.max(0, new BigDecimal(number).scale());
    Figure figure = new Figure(amount(number, unit), unit.withDecimals(decimals));
    return Row.of(label, role, List.of(Cell.money(figure)));
  }

  private static Amount amount(String number, Unit unit) {
    return unit.times(new BigDecimal(number));
  }

  /** Such as "EUR 1000". */
  private static Unit unit(String text) {
    return text.equals("EUR") ? Unit.EURO : Unit.parse(text.replace("EUR ", ""));
  }
}
