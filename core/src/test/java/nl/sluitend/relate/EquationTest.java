package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.money.Rounding;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/** The signs with which figures are added in the end. */
class EquationTest {
  private static List<String> shown(BudgetTable table, List<Relation> relations) {
    return Judge.equations(table, relations, Rounding.NEAREST).stream()
        .map(
            equation ->
                equation.stated()
                    + " ="
                    + equation.parts().stream()
                        .map(part -> (part.sign() > 0 ? " + " : " - ") + part.figure())
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void letters_decide_in_a_column_without_signs() {
    BudgetTable table =
        table(
            """
            Post;Verschil;V/N
            A;12;V
            B;20;N
            C;;
            Totaal;8;N""");
    Relation sum =
        Relation.declared(Axis.ROWS, 3, List.of(new Term(0, 1), new Term(1, 1), new Term(2, 1)));
    assertThat(shown(table, List.of(sum))).containsExactly("8 x 1 = - 12 x 1 + 20 x 1");
  }

  @Test
  void an_unsigned_difference_runs_the_way_it_must() {
    BudgetTable table =
        table(
            """
            Post;Begroting;Rekening;Verschil;V/N
            A;10;12;2;N
            B;30;25;5;V
            C;7;3;4;V""");
    assertThat(shown(table, DeclaredRelations.of(table).results()))
        .allSatisfy(line -> assertThat(line).containsOnlyOnce(" + ").containsOnlyOnce(" - "))
        .anySatisfy(line -> assertThat(line).startsWith("2 x 1").contains("+ 12 x 1"))
        .anySatisfy(line -> assertThat(line).startsWith("5 x 1").contains("+ 30 x 1"));
  }

  @Test
  void other_kinds_have_none() {
    BudgetTable table = table("Post;Verschil;V/N\nA;12;V\nB;20;N");
    assertThat(
            Judge.equations(
                table, List.of(new Relation.Letter(1, 0, 1, Origin.DISCOVERED)), Rounding.NEAREST))
        .isEmpty();
  }
}
