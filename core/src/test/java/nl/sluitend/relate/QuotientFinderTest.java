package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/** Which amounts percentages are quotients of. */
class QuotientFinderTest {
  private static final String COVERAGE =
      """
      Post;2023;2024;2025
      Kosten;1.204;1.312;1.377
      Overhead;226;241;279
      Heffingen;1.118;1.234;1.377
      Dekkingspercentage;92,9%;94,1%;100,0%""";

  private static List<QuotientFinder.Found> found(String text) {
    BudgetTable table = table(text);
    return QuotientFinder.find(table, Lines.of(table, Axis.ROWS), Lines.of(table, Axis.COLUMNS));
  }

  private static List<Relation.Ratio> relations(String text) {
    return found(text).stream().map(QuotientFinder.Found::relation).toList();
  }

  private static Relation.Ratio ratio(Axis axis, int result, Term part, Term whole, int factor) {
    return new Relation.Ratio(
        axis, result, List.of(part), List.of(whole), factor, Origin.DISCOVERED);
  }

  private static final Relation.Ratio OF_COSTS =
      ratio(Axis.ROWS, 3, new Term(2, 1), new Term(0, 1), 100);

  @Test
  void the_part_and_the_whole_are_found_by_the_figures() {
    assertThat(relations(COVERAGE)).containsExactly(OF_COSTS);
    assertThat(relations(COVERAGE.replace("Dekkingspercentage", "Quote")))
        .containsExactly(OF_COSTS);
  }

  @Test
  void labels_add_to_the_evidence() {
    Evidence claimed = found(COVERAGE).get(0).evidence();
    Evidence plain = found(COVERAGE.replace("Dekkingspercentage", "Quote")).get(0).evidence();
    assertThat(claimed.claim()).isGreaterThan(plain.claim());
    assertThat(claimed.bits()).isEqualTo(plain.bits());
    assertThat(claimed.tried()).isEqualTo(2 * 3 * 3);
  }

  @Test
  void the_part_has_the_sign_that_most_quotients_ask_for() {
    Relation.Ratio negative = ratio(Axis.ROWS, 3, new Term(2, -1), new Term(0, 1), 100);
    assertThat(relations(COVERAGE.replace("1.118;1.234;1.377\n", "-1.118;-1.234;-1.377\n")))
        .containsExactly(negative);
    assertThat(relations(COVERAGE.replace("Heffingen;1.118", "Heffingen;-1.118")))
        .containsExactly(OF_COSTS);
  }

  @Test
  void one_quotient_in_three_may_be_wrong_and_two_may_not() {
    assertThat(relations(COVERAGE.replace("94,1%", "49,1%"))).containsExactly(OF_COSTS);
    assertThat(relations(COVERAGE.replace("94,1%;100,0%", "49,1%;10,0%"))).isEmpty();
  }

  @Test
  void one_wrong_quotient_of_one_is_no_claim_however_many_labels_speak_for_it() {
    // Six or seven amounts make the labels outweigh the number of attempts exactly.
    String rows = "Kosten;4.711\nOverhead;226\nBTW;391\nRente;187\nKwijtschelding;73\n";
    assertThat(relations("Post;2024\n" + rows + "Baten heffing;1.118\nDekking;64%")).isEmpty();
  }

  @Test
  void a_column_of_percentages_leaves_nothing_for_its_rows() {
    String text =
        """
        Leges;Lasten;Baten;Dekking
        Burgerlijke stand;418;263;63%
        Bouwvergunningen;1.204;1.118;93%
        Markten;96;107;111%""";
    assertThat(relations(text))
        .containsExactly(ratio(Axis.COLUMNS, 2, new Term(1, 1), new Term(0, 1), 100));
  }

  @Test
  void of_two_amounts_that_explain_it_equally_well_none_is_named_unless_they_are_the_same() {
    String two =
        """
        Post;2023;2024
        Inzet;1.000;1.000
        Kosten;1.204;1.204
        Gebouwen;1.203;1.205
        Quote;83%;83%""";
    assertThat(relations(two)).isEmpty();
    String same = two.replace("1.203;1.205", "1.204;1.204").replace("1.000;1.000", "963;1.011");
    assertThat(relations(same.replace("83%;83%", "80,0%;84,0%"))).hasSize(1);
  }

  @Test
  void percentages_of_nothing_in_the_table_are_no_quotients() {
    assertThat(relations("Post;2023;2024\nKosten;1.204;1.312\nBaten;4.711;2.218\nRente;1,7%;3,9%"))
        .isEmpty();
  }

  @Test
  void a_formula_in_a_label_is_a_claim() {
    List<QuotientFinder.Found> found =
        found(
            """
            Kengetal;2023;2024
            A Vaste schulden;41.204;39.312
            B Totale baten;98.371;99.406
            Schuldquote A/B x 100%;41,9%;93,5%""");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).relation().origin()).isEqualTo(Origin.DECLARED);
    assertThat(found.get(0).evidence().tried()).isEqualTo(1);
  }
}
