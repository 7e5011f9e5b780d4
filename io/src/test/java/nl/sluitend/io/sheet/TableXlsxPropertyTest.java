package nl.sluitend.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.io.Extremes;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.testkit.BudgetTables;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class TableXlsxPropertyTest {
  @Provide
  Arbitrary<BudgetTable> any() {
    return Extremes.tables();
  }

  @Provide
  Arbitrary<BudgetTable> exact() {
    return BudgetTables.nested().withAmendments(1, 2).in(Unit.THOUSAND).exact().tables();
  }

  @Property(tries = 150)
  void any_table_is_read_back_and_formulas_give_what_is_printed(@ForAll("any") BudgetTable table)
      throws IOException {
    check(table);
  }

  @Property(tries = 100)
  void tables_that_add_up_do_so_in_the_workbook(@ForAll("exact") BudgetTable table)
      throws IOException {
    check(table);
  }

  private static void check(BudgetTable table) throws IOException {
    byte[] bytes = TableXlsx.write(table, Language.DUTCH);
    assertThat(TableXlsx.write(table, Language.DUTCH)).isEqualTo(bytes);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            double printed = cell.getNumericCellValue();
            assertThat(evaluator.evaluate(cell).getNumberValue())
                .isCloseTo(printed, within(Math.abs(printed) * 1e-9 + 1e-9));
          }
        }
      }
    }
  }
}
