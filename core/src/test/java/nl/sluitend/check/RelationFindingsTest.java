package nl.sluitend.check;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Evidence;
import nl.sluitend.relate.FoundRelation;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.Purpose;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/** What is said of relations other than sums. */
class RelationFindingsTest {
  private static final BudgetTable TABLE =
      table(
          """
          Post;Rekening 2019;Rekening 2020
          Baten;25;30
          Heffing;10;31
          Totaal lasten;45;70
          Dekkingspercentage;60%;43%""");

  private static List<Finding> findings(BudgetTable table, Relation relation) {
    FoundRelation only = new FoundRelation(relation, Purpose.QUOTIENT, new Evidence(0, 0, 1));
    FoundRelations found = new FoundRelations(List.of(only), List.of(), List.of(), List.of());
    return RelationFindings.outcome(
            Rule.QUOTIENT, CheckedRelations.of(table, found), Purpose.QUOTIENT, Message.same("-"))
        .findings();
  }

  private static Relation coverage(Term... part) {
    return new Relation.Ratio(
        Axis.ROWS, 3, List.of(part), List.of(new Term(2, 1)), 100, Origin.DISCOVERED);
  }

  @Test
  void a_broken_quotient_says_what_rounding_explains() {
    Finding finding = findings(TABLE, coverage(new Term(0, 1))).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells()).containsExactly(new CellReference(3, 0));
    assertThat(finding.message().dutch())
        .isEqualTo(
            "'Dekkingspercentage', 'Rekening 2019': er staat 60%, maar 'Baten' / 'Totaal lasten'"
                + " geeft 55,56%; afronding verklaart 53,8% tot 57,4%.");
    assertThat(finding.message().english())
        .endsWith(
            "stated 60%, but 'Baten' / 'Totaal lasten' gives 55,56%; rounding explains 53,8%"
                + " to 57,4%.");
    assertThat(finding.parameters())
        .containsEntry("stated", "60")
        .containsEntry("computed", "55.56")
        .containsEntry("difference", "4.44")
        .containsEntry("low", "53.846153")
        .containsEntry("high", "57.303371");
  }

  @Test
  void a_quotient_within_rounding_is_information() {
    BudgetTable table = table("Post;Bedrag\nBaten;61\nHeffing;0\nLasten;221\nDekking;27%");
    Finding finding = findings(table, coverage(new Term(0, 1), new Term(1, -1))).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
    assertThat(finding.message().dutch())
        .isEqualTo(
            "'Dekking', 'Bedrag': er staat 27%, maar ('Baten' - 'Heffing') / 'Lasten' geeft"
                + " 27,60%; afronding verklaart dat.");
  }

  @Test
  void a_wrong_letter_is_an_error() {
    BudgetTable table = table("Post;Verschil;V/N\nLonen;-1.200;V\nHuur;50;V");
    List<Finding> findings = findings(table, new Relation.Letter(1, 0, 1, Origin.DISCOVERED));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).cells()).containsExactly(new CellReference(0, 1));
    assertThat(findings.get(0).message().dutch())
        .isEqualTo("'Lonen', 'V/N': er staat V, maar bij -1.200 in 'Verschil' hoort N.");
    assertThat(findings.get(0).parameters())
        .containsEntry("stated", "FAVOURABLE")
        .containsEntry("expected", "UNFAVOURABLE");
  }

  @Test
  void a_figure_taken_over_names_where_it_stands() {
    BudgetTable table = table("Reserve;2019;2020\nBegin;100;132\nMutatie;12;8\nEind;112;140");
    Relation forward = new Relation.Carry(Axis.ROWS, 0, 2, -1, Origin.DISCOVERED);
    assertThat(findings(table, forward).get(0).message().dutch())
        .isEqualTo(
            "'Begin', '2020': er staat 132, maar 'Eind' een plaats eerder is 112; verschil 20,"
                + " afronding verklaart hoogstens 1.");
    Relation backward = new Relation.Carry(Axis.ROWS, 2, 0, 1, Origin.DISCOVERED);
    assertThat(findings(table, backward).get(0).message().english())
        .startsWith("'Eind', '2019': stated 112, but 'Begin' one place after is 132;");
  }
}
