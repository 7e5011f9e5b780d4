package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.relate.DeclaredRelations;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JointJudgement.Contradicted;
import nl.sluitend.relate.JointJudgement.Explained;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/**
 * The published tables as wholes, against the smallest half-units that a linear programme of
 * another make gave when the tables were first studied.
 */
class JointSeedTest {
  private static JointJudgement judged(SeedTables seed) {
    BudgetTable table = seed.table();
    return JointJudgement.of(table, DeclaredRelations.of(table).all());
  }

  private static String smallest(JointJudgement judgement) {
    return ((Explained) judgement).smallest().toString();
  }

  @Test
  void rounding_explains_each_of_them() {
    assertThat(smallest(judged(SeedTables.OVERHEAD))).isEqualTo("1/3");
    assertThat(smallest(judged(SeedTables.ICT))).isEqualTo("1/7");
    assertThat(smallest(judged(SeedTables.SALARIES))).isEqualTo("0");
  }

  @Test
  void but_not_under_the_direction_of_another_table() {
    BudgetTable table = SeedTables.SALARIES.table();
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : DeclaredRelations.of(table).all()) {
      boolean difference = relation.terms().stream().anyMatch(term -> term.sign() < 0);
      List<Term> turned =
          relation.terms().stream().map(term -> new Term(term.index(), -term.sign())).toList();
      relations.add(
          difference ? Relation.declared(relation.axis(), relation.result(), turned) : relation);
    }
    Contradicted contradicted = (Contradicted) JointJudgement.of(table, relations);
    // 241,33 units of € 1.000: the total is 724 off over three figures.
    assertThat(contradicted.smallest()).hasToString("724/3");
    assertThat(contradicted.complete()).isTrue();
    assertThat(contradicted.conflicts()).hasSizeGreaterThan(10);
  }
}
