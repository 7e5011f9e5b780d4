package nl.sluitend.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.examples.bench.BenchTables.Adversary;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables that are measured are what they are said to be, and none makes checking hang. */
class BenchTablesTest {
  /** Far above what is measured, on any machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void the_published_ones_close_and_have_the_size_asked_for() {
    BudgetTable table = BenchTables.published(200, 12, 4);
    assertThat(table.rows()).hasSize(201);
    assertThat(table.columns()).hasSize(12);
    CheckedTable checked = TableCheck.check("t", table);
    assertThat(checked.verdict()).isEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
    assertThat(checked.relations()).hasSizeGreaterThanOrEqualTo(21);
  }

  @ParameterizedTest
  @EnumSource(Adversary.class)
  void none_makes_checking_hang(Adversary adversary) {
    BudgetTable square = BenchTables.adversary(adversary, 200, 12);
    BudgetTable tall = BenchTables.adversary(adversary, 2000, 5);
    BudgetTable wide = BenchTables.adversary(adversary, 5, 2000);
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          for (BudgetTable table : new BudgetTable[] {square, tall, wide}) {
            assertThat(TableCheck.check("t", table).table()).isSameAs(table);
          }
        });
  }
}
