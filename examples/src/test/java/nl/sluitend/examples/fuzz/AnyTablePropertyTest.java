package nl.sluitend.examples.fuzz;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.TableArbitraries;

/** No table that a program can make makes checking or reporting fail. */
class AnyTablePropertyTest {
  @Provide
  Arbitrary<BudgetTable> tables() {
    return TableArbitraries.tables();
  }

  @Property(tries = 500)
  void any_table_is_checked_and_reported(@ForAll("tables") BudgetTable table) {
    AnyInput.report(List.of(Reading.of(table), Reading.of(table)));
  }
}
