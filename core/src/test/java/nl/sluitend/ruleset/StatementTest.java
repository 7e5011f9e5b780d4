package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
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

class StatementTest {
  private static final List<Unchecked> OTHER =
      List.of(new Unchecked(List.of(), new Message("anders", "other")));

  /** What holds exactly is said without judging, and is what judging says. */
  @Property(tries = 300)
  void holdingExactlyIsWhatTheJudgeSays(
      @ForAll @Size(min = 1, max = 5) List<@LongRange(min = -99, max = 99) Long> parts,
      @ForAll @LongRange(min = -1, max = 1) long off,
      @ForAll @IntRange(min = 0, max = 4) int odd) {
    BudgetTable.Builder table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021));
    long budget = 0;
    for (long part : parts) {
      table.detail("A", part, 2 * part + 1, -part - 1);
      budget += part;
    }
    long actuals = 2 * budget + parts.size();
    Cell[] unusual = {
      money(0), Cell.empty(), Cell.dash(), Cell.Mark.PRO_MEMORIE, new Cell.Text("zie bijlage")
    };
    table.row(Row.of("B", RowRole.DETAIL, List.of(unusual[odd], money(0), money(0))));
    table.total("T", budget, actuals + off, budget - actuals - off);
    BudgetTable built = table.build();
    List<Term> rows = new ArrayList<>();
    IntStream.rangeClosed(0, parts.size()).forEach(row -> rows.add(new Term(row, 1)));
    assertSame(built, Relation.declared(Axis.ROWS, parts.size() + 1, rows), 3, off == 0);
    assertSame(
        built,
        Relation.declared(Axis.COLUMNS, 2, List.of(new Term(0, 1), new Term(1, -1))),
        parts.size() + 2,
        true);
  }

  private static Cell money(long figure) {
    return Cell.money(Figure.of(figure, Unit.THOUSAND));
  }

  private static void assertSame(
      BudgetTable table, Relation relation, int places, boolean isExact) {
    Statement statement =
        new Statement(
            RuleCard.of("X").rule(Message.same("x"), Message.same("x"), Optional.empty()), table);
    Chosen where = new Chosen(Chosen.all(indexes(places)).places(), OTHER);
    RuleOutcome outcome = statement.outcome(List.of(relation), where, OTHER);
    assertThat(outcome).isEqualTo(statement.judged(List.of(relation), where, OTHER));
    assertThat(outcome.findings().isEmpty()).isEqualTo(isExact);
    assertThat(outcome.unchecked()).startsWith(OTHER.get(0)).endsWith(OTHER.get(0));
  }

  private static List<Integer> indexes(int places) {
    return IntStream.range(0, places).boxed().toList();
  }
}
