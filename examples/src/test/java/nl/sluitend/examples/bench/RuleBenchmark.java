package nl.sluitend.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long rules of one's own take: one over many rows, many over many tables. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RuleBenchmark {
  private static final int RULES = 50;
  private static final int TABLES = 100;

  private static TableRule rule(int number) {
    return TableRule.comparing(
        Rule.of(
            "GEM-" + number,
            Message.same("Geen cijfer is groter dan dat ernaast."),
            Severity.WARNING,
            "benchmark"),
        compare -> {
          int columns = compare.table().columns().size();
          int column = number % (columns - 1);
          for (int row = 0; row < compare.table().rows().size(); row++) {
            compare.atMost(new CellReference(row, column), new CellReference(row, column + 1));
          }
        });
  }

  /** The tables and rules. */
  @State(Scope.Benchmark)
  public static class Checked {
    final BudgetTable large = BenchTables.published(1000, 10, 5);
    final TableRule one = rule(0);
    final List<BudgetTable> tables = new ArrayList<>();
    final RuleBook own;
    final RuleBook all;

    /** Makes a hundred tables of 20 rows and two books of fifty rules and more. */
    public Checked() {
      RuleBook ownRules = RuleBook.empty();
      RuleBook allRules = RuleBook.standard();
      for (int i = 0; i < RULES; i++) {
        ownRules = ownRules.with(rule(i));
        allRules = allRules.with(rule(i));
      }
      own = ownRules;
      all = allRules;
      for (int i = 0; i < TABLES; i++) {
        tables.add(BenchTables.published(20 + (i % 3), 5, 5));
      }
    }
  }

  private static List<CheckedTable> check(RuleBook book, List<BudgetTable> tables) {
    List<CheckedTable> checked = new ArrayList<>();
    for (BudgetTable table : tables) {
      checked.add(book.check("table.csv", table));
    }
    return checked;
  }

  /**
   * Checks a table of 1000 rows by one rule that looks at every row.
   *
   * @param state the table
   * @return what was found
   */
  @Benchmark
  public RuleOutcome oneRuleOverThousandRows(Checked state) {
    return state.one.check(TableFacts.of("table.csv", state.large));
  }

  /**
   * Checks a hundred tables by fifty rules.
   *
   * @param state tables and rules
   * @return what was found
   */
  @Benchmark
  public List<CheckedTable> hundredTablesByFiftyRules(Checked state) {
    return check(state.own, state.tables);
  }

  /**
   * The same with the rules of the library before them, which search every table for relations.
   *
   * @param state tables and rules
   * @return what was found
   */
  @Benchmark
  public List<CheckedTable> hundredTablesByFiftyRulesAndTheStandardBook(Checked state) {
    return check(state.all, state.tables);
  }
}
