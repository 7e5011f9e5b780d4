package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contributions to Dienst Dommelvallei 2020-2023, published with a line "Afronding". */
class DommelvalleiTest {
  private static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023);
  private static final List<String> ROWS =
      List.of("Geldrop-Mierlo", "Nuenen", "Son en Breugel", "Afronding", "Totaal bijdragen");

  private static BudgetTable published(List<String> labels) {
    List<Map<String, String>> facts =
        Cases.own(DommelvalleiTest.class, "/nl/sluitend/contribution/worked-contributions.csv");
    BudgetTable.Builder table = BudgetTable.builder(Unit.EURO);
    YEARS.forEach(year -> table.column(Column.of(ColumnKind.ORIGINAL_BUDGET, year)));
    for (String label : labels) {
      List<Cell> cells = new ArrayList<>();
      for (int year : YEARS) {
        String euros =
            facts.stream()
                .filter(fact -> fact.get("case").equals("dommelvallei-" + year))
                .filter(fact -> fact.get("label").equals(label))
                .findFirst()
                .orElseThrow()
                .get("amount");
        cells.add(Cell.money(Figure.of(Long.parseLong(euros), Unit.EURO)));
      }
      table.row(Row.of(label, label.startsWith("Totaal") ? RowRole.TOTAL : RowRole.DETAIL, cells));
    }
    return table.build();
  }

  private static List<Relation> sum(int result) {
    return List.of(
        Relation.declared(
            Axis.ROWS,
            result,
            IntStream.range(0, result).mapToObj(row -> new Term(row, 1)).toList()));
  }

  @Test
  void its_line_makes_the_contributions_add_up_so_that_none_is_added() {
    BudgetTable table = published(ROWS);
    RoundedTable rounded =
        TableRounding.to(Unit.EURO).keeping(sum(4)).with(TablePolicy.ROUNDING_LINE).round(table);
    assertThat(rounded.table()).isEqualTo(table);
    assertThat(rounded.note().dutch())
        .isEqualTo("De bedragen zijn afgerond op € 1. De tellingen sluiten.");
  }

  @Test
  void without_its_line_they_do_not_add_up() {
    List<String> labels = ROWS.stream().filter(label -> !label.equals("Afronding")).toList();
    assertThatThrownBy(() -> TableRounding.to(Unit.EURO).keeping(sum(3)).round(published(labels)))
        .isInstanceOf(UnroundableTableException.class)
        .hasMessageEndingWith("difference € -2");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
  void in_thousands_they_add_up_with_each_policy(TablePolicy policy) {
    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND).keeping(sum(4)).with(policy).round(published(ROWS));
    assertThat(rounded.gaps()).isEmpty();
    assertThat(rounded.moved()).isEmpty();
    assertThat(TableCheck.check("bijdragen", rounded.table()).verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }
}
