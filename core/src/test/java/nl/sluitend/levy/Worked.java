package nl.sluitend.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.cases.Cases;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Published calculations of cost coverage, as tables and as coverages. */
final class Worked {
  static final Map<String, List<Map<String, String>>> CASES = grouped();

  private Worked() {}

  static LevyCoverage coverage(String id) {
    return LevyCoverage.of(id, table(id), Rounding.NEAREST, rows(id));
  }

  static BudgetTable table(String id) {
    Map<String, String> first = CASES.get(id).get(0);
    Unit unit = Unit.parse(first.get("unit"));
    BudgetTable.Builder table =
        BudgetTable.builder(unit)
            .column(
                Column.of(
                    ColumnKind.valueOf(first.get("kind")), Integer.parseInt(first.get("year"))));
    for (Map<String, String> row : CASES.get(id)) {
      LevyItem item = LevyItem.valueOf(row.get("item"));
      table.row(Row.of(row.get("label"), role(item), List.of(cell(item, row, unit))));
    }
    return table.build();
  }

  static List<LevyRow> rows(String id) {
    List<LevyRow> rows = new ArrayList<>();
    for (Map<String, String> row : CASES.get(id)) {
      rows.add(
          LevyRow.of(
              rows.size(), LevyItem.valueOf(row.get("item")), CostSign.valueOf(row.get("costs"))));
    }
    return rows;
  }

  static Derived thousands(String name, long number) {
    return Derived.stated(
        Input.printed(Message.same(name), Figure.of(number, Unit.THOUSAND), Rounding.NEAREST));
  }

  static Derived cents(String name, long cents) {
    return Derived.stated(Input.exact(Message.same(name), Amount.ofCents(cents)));
  }

  private static Cell cell(LevyItem item, Map<String, String> row, Unit unit) {
    return item == LevyItem.COVERAGE
        ? new Cell.Percentage(new BigDecimal(row.get("printed")))
        : Cell.money(Figure.of(Long.parseLong(row.get("printed")), unit));
  }

  private static RowRole role(LevyItem item) {
    return switch (item) {
      case NET_COSTS -> RowRole.SUBTOTAL;
      case TOTAL_COSTS -> RowRole.TOTAL;
      case COVERAGE -> RowRole.INDICATOR;
      default -> RowRole.DETAIL;
    };
  }

  private static Map<String, List<Map<String, String>>> grouped() {
    Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
    for (Map<String, String> row : Cases.own(Worked.class, "worked-levy.csv")) {
      cases.computeIfAbsent(row.get("case"), id -> new ArrayList<>()).add(row);
    }
    return cases;
  }
}
