package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

/** Counting odd and even, as somebody who doubts a proof does. */
class ParityCheckTest {
  private static final List<Relation> SUMS = List.of(sum(3, 0, 1), sum(4, 1, 2), sum(5, 0, 2));

  /** Each half is in two of the sums, which together make an odd number of thousands. */
  private static final Proof.Parity PROOF = proof(0, 1, 2);

  @Test
  void halvesThatAreCountedTwiceLeaveWhatIsOdd() {
    assertThat(proves(PROOF, 500, 500, 500, 1000, 1000, 1000)).isTrue();
  }

  @Test
  void anEvenNumberProvesNothing() {
    assertThat(proves(PROOF, 1000, 1000, 1000, 2000, 2000, 2000)).isFalse();
  }

  @Test
  void aHalfThatIsLeftProvesNothing() {
    assertThat(proves(proof(0), 500, 500, 500, 1000, 1000, 1000)).isFalse();
  }

  @Test
  void aStatementThatDoesNotHoldProvesNothing() {
    assertThat(proves(PROOF, 500, 500, 500, 1000, 1000, 3000)).isFalse();
  }

  @Test
  void aStatementWithoutItsTotalProvesNothing() {
    assertThat(proves(PROOF, 500, 500, 500, 1000, 1000, null)).isFalse();
  }

  @Test
  void aStatementAboutNoRelationProvesNothing() {
    assertThat(proves(proof(0, 1, 2, 3), 500, 500, 500, 1000, 1000, 1000)).isFalse();
  }

  private static boolean proves(Proof.Parity proof, Integer... euros) {
    BudgetTable.Builder table =
        BudgetTable.builder(Unit.EURO).column(Column.of("", ColumnKind.OTHER));
    for (Integer each : euros) {
      Cell cell = each == null ? Cell.empty() : Cell.money(Figure.of(each, Unit.EURO));
      table.row(Row.of("", RowRole.DETAIL, List.of(cell)));
    }
    return new ParityCheck(table.build(), Unit.THOUSAND, SUMS).proves(proof);
  }

  private static Relation sum(int result, int one, int other) {
    return Relation.declared(Axis.ROWS, result, List.of(new Term(one, 1), new Term(other, 1)));
  }

  private static Proof.Parity proof(int... relations) {
    return new Proof.Parity(
        Arrays.stream(relations).mapToObj(r -> new Proof.Statement(r, 0)).toList());
  }
}
