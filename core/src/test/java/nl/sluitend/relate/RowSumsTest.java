package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows a total adds up, in the layouts that documents use. */
class RowSumsTest {
  @Nested
  class Finds {
    @Test
    void a_total_below_its_rows() {
      assertThat(Relations.judged(table("Post;Begroting;Rekening\nA;1;4\nB;2;5\nTotaal;3;9")))
          .containsExactly("R3 = 1 + 2: EXACT EXACT");
    }

    @Test
    void a_total_without_a_label() {
      assertThat(Relations.totals(table("Post;Begroting;Rekening\nA;1;4\nB;2;5\n;3;9")))
          .containsExactly("R3 = 1 + 2");
    }

    @Test
    void subtotals_and_the_grand_total_that_adds_them() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Post;Begroting
                      A;10
                      B;20
                      Subtotaal bestuur;30
                      C;300
                      D;400
                      Subtotaal zorg;700
                      Totaal;730""")))
          .containsExactly("R3 = 1 + 2", "R6 = 4 + 5", "R7 = 3 + 6");
    }

    @Test
    void a_grand_total_that_adds_subtotals_and_single_rows() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Programma;Lasten;Baten;Saldo
                      Programma 1;100;20;80
                      Programma 2;200;50;150
                      Totaal programma's;300;70;230
                      Dekkingsmiddelen;10;250;-240
                      Overhead;90;0;90
                      Onvoorzien;5;0;5
                      Totaal saldo van baten en lasten;405;320;85
                      Mutaties reserves;20;106;-86
                      Resultaat;425;426;-1""")))
          .containsExactly("R3 = 1 + 2", "R7 = 3 + 4 + 5 + 6", "R9 = 7 + 8");
    }

    @Test
    void totals_that_run_on() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Kosten;Begroting
                      Kosten taakveld;5.848
                      Inkomsten taakveld;-1.186
                      Netto kosten;4.662
                      Overhead;815
                      BTW;690
                      Totale kosten;6.167""")))
          .containsExactly("R3 = 1 + 2", "R6 = 3 + 4 + 5");
    }

    @Test
    void a_line_for_rounding_after_the_last_subtotal() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;2023;2024
                      A;10;12
                      B;20;21
                      Afronding;1;-1
                      Subtotaal bestuur;31;32
                      C;300;320
                      D;400;410
                      Subtotaal zorg;700;730
                      Afronding;1;0
                      Totaal;732;762""")))
          .containsExactly(
              "R4 = 1 + 2 + 3: EXACT EXACT",
              "R7 = 5 + 6: EXACT EXACT",
              "R9 = 4 + 7 + 8: EXACT EXACT");
    }

    @Test
    void a_small_block_that_makes_the_sum_come_out_to_the_last_digit() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;2023;2024
                      A;10;12
                      B;20;21
                      Totaal programma 1;30;33
                      C;0;1
                      D;1;0
                      Totaal 2.1;1;1
                      E;30;50
                      F;40;60
                      Totaal 2.2;70;110
                      G;30;50
                      H;40;10
                      Totaal 2.3;70;60
                      Totaal programma 2;141;171
                      Totaal;171;204""")))
          .contains("R13 = 6 + 9 + 12: EXACT EXACT", "R14 = 3 + 13: EXACT EXACT");
    }

    @Test
    void the_rows_since_a_heading_though_a_small_total_above_it_would_complete_their_sum() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;2021
                      Bestuur;
                      A;0
                      Totaal Bestuur;0
                      Veiligheid;
                      B;0
                      C;1
                      Totaal Veiligheid;1
                      Onderwijs;
                      D;0
                      E;0
                      F;-1
                      G;1
                      Totaal Onderwijs;1
                      Totaal;3""")))
          .containsExactly(
              "R3 = 2: EXACT",
              "R7 = 5 + 6: EXACT",
              "R13 = 9 + 10 + 11 + 12: ROUNDING",
              "R14 = 3 + 7 + 13: ROUNDING");
    }

    @Test
    void a_balance_runs_on_from_above_the_heading_of_its_last_rows() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;2021
                      Lasten;10
                      Baten;11
                      Saldo van baten en lasten;1
                      Reserves;
                      Toevoegingen;10
                      Onttrekkingen;20
                      Resultaat;11""")))
          .contains("R7 = 3 - 5 + 6: EXACT");
    }

    @Test
    void a_line_for_rounding_before_a_saldo() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;2023;2024
                      Lasten;;
                      A;0;0
                      B;0;1
                      Totaal lasten;0;1
                      Baten;;
                      C;2;1
                      D;3;1
                      Totaal baten;5;2
                      Afronding;-1;0
                      Saldo;4;1""")))
          .contains("R10 = - 4 + 8 + 9: EXACT EXACT");
    }

    @Test
    void totals_of_one_side_rather_than_all_details_once_more() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Post;2023
                      Lasten;
                      A;11
                      B;23
                      Totaal lasten 1;34
                      C;31
                      D;52
                      Totaal lasten 2;83
                      Totaal lasten;117
                      Baten;
                      E;5
                      F;8
                      Afronding;1
                      Totaal baten 1;14
                      G;17
                      H;29
                      Totaal baten 2;46
                      Totaal baten;60
                      Saldo;-57""")))
          .containsExactly(
              "R4 = 2 + 3",
              "R7 = 5 + 6",
              "R8 = 4 + 7",
              "R13 = 10 + 11 + 12",
              "R16 = 14 + 15",
              "R17 = 13 + 16",
              "R18 = - 8 + 17");
    }

    @Test
    void lasten_and_baten_in_blocks_and_their_signed_saldo() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Post;Begroting;Rekening
                      Lasten;;
                      Bestuur;100;110
                      Zorg;300;310
                      Totaal lasten;400;420
                      Baten;;
                      Leges;-30;-35
                      Bijdragen;-70;-60
                      Totaal baten;-100;-95
                      Saldo;300;325""")))
          .containsExactly("R4 = 2 + 3", "R8 = 6 + 7", "R9 = 4 + 8");
    }

    @Test
    void a_saldo_of_lasten_minus_baten() {
      assertThat(
              Relations.totals(
                  table("Post;Begroting;Rekening\nLasten;500;510\nBaten;200;220\nSaldo;300;290")))
          .containsExactly("R3 = 1 - 2");
    }

    @Test
    void a_saldo_of_baten_minus_lasten() {
      assertThat(
              Relations.totals(
                  table("Post;Begroting;Rekening\nLasten;500;510\nBaten;200;220\nSaldo;-300;-290")))
          .containsExactly("R3 =" + " - 1 + 2");
    }

    @Test
    void a_saldo_with_reserves_after_it() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Post;Begroting;Rekening
                      Lasten;500;510
                      Baten;200;220
                      Saldo van baten en lasten;-300;-290
                      Toevoegingen reserves;10;20
                      Onttrekkingen reserves;20;25
                      Resultaat;-290;-285""")))
          .containsExactly("R3 = - 1 + 2", "R6 = 3 - 4 + 5");
    }

    @Test
    void the_last_saldo_with_the_sign_of_all_turned() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Post;Begroting;Rekening
                      Lasten;500;510
                      Baten;-200;-220
                      Exploitatieresultaat;300;290
                      Mutaties;-310;-305
                      Saldo;10;15""")))
          .containsExactly("R3 = 1 + 2", "R5 = - 3 - 4");
    }

    @Test
    void reserves_that_roll_forward() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Reserve;2025;2026
                      Stand per 1 januari;463;412
                      Vermeerderingen;10;0
                      Verminderingen;61;50
                      Stand per 31 december;412;362""")))
          .containsExactly("R4 = 1 + 2 - 3");
    }

    @Test
    void totals_of_each_side_below_blocks_with_both() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Programma;Rekening;Begroting
                      Programma 1;;
                      Lasten;100;110
                      Baten;20;25
                      Saldo;-80;-85
                      Programma 2;;
                      Lasten;300;310
                      Baten;50;55
                      Saldo;-250;-255
                      Totaal lasten;400;420
                      Totaal baten;70;80
                      Totaal saldo;-330;-340""")))
          .containsExactly(
              "R4 = - 2 + 3", "R8 = - 6 + 7", "R9 = 2 + 6", "R10 = 3 + 7", "R11 = 4 + 8");
    }

    @Test
    void the_last_rows_before_it_if_nothing_else_holds() {
      assertThat(
              Relations.totals(
                  table("Post;Begroting;Rekening\nLoos;77;99\nA;10;1\nB;20;2\nTotaal;30;3")))
          .containsExactly("R4 = 2 + 3");
    }
  }

  @Nested
  class LeavesOut {
    @Test
    void rows_that_are_parts_of_others() {
      assertThat(
              Relations.totals(
                  table(
                      "Post;Begroting\nA;10\nwaarvan x;4\nwaarvan y;6\nB;20\nTotaal;30\nwaarvan z;5")))
          .containsExactly("R5 = 1 + 4");
    }

    @Test
    void rows_of_percentages_and_counts() {
      assertThat(
              Relations.totals(
                  table("Post;Begroting\nA;10\nAantal fte;12,5\nDekking;80%\nB;20\nTotaal;30")))
          .containsExactly("R5 = 1 + 4");
    }

    @Test
    void headings_and_empty_rows() {
      assertThat(Relations.totals(table("Post;Begroting\nKosten:;\nA;10\n;\nB;20\nTotaal;30")))
          .containsExactly("R5 = 2 + 4");
    }

    @Test
    void unless_the_total_adds_them() {
      assertThat(
              Relations.totals(
                  table(
                      "Post;A;B\nSaldo;384;2.072\nWaarvan incidenteel;872;800\nSubtotaal;1.256;2.872")))
          .containsExactly("R3 = 1 + 2");
    }

    @Test
    void unless_the_balance_takes_them_away() {
      assertThat(
              Relations.totals(
                  table(
                      """
                      Post;2022;2023
                      Saldo begroting;-250;100
                      Nieuw beleid;300;180
                      Begrotingssaldo na bestemming;50;280
                      Waarvan incidentele baten en lasten (saldo);-100;0
                      Structureel begrotingssaldo;150;280""")))
          .containsExactly("R3 = 1 + 2", "R5 = 3 - 4");
    }

    @Test
    void columns_of_percentages() {
      BudgetTable table = table("Post;Lasten;Percentage\nA;10;27%\nB;20;52%\nTotaal;30;41%");
      assertThat(Relations.judged(table)).containsExactly("R3 = 1 + 2: EXACT");
    }
  }

  /** A total that does not hold is a broken claim, and not nothing. */
  @Nested
  class KeepsTheClaim {
    private static final String ROWS = "Post;Begroting;Rekening\nA;100;110\nB;200;220\nC;300;330\n";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Totaal;610;660",
          "Totaal;606;666",
          "Totaal;-600;-660",
          "Totaal;600.000;660.000",
          "Totaal;400;440",
          "Totaal;450;500",
          "Totaal;900;990",
          "Totaal;300;660",
        })
    void near_or_with_another_sign_or_unit(String total) {
      assertThat(Relations.judged(table(ROWS + total)))
          .hasSize(1)
          .allMatch(r -> r.startsWith("R4 = 1 + 2 + 3: ") && r.contains("BROKEN"));
    }

    @Test
    void of_a_total_in_units_among_thousands() {
      BudgetTable table = table("Post;Begroting\nA;100.000\nB;200.000\nTotaal;300");
      assertThat(Relations.judged(table)).containsExactly("R3 = 1 + 2: BROKEN");
    }

    @Test
    void where_a_row_was_dropped() {
      BudgetTable table = table("Post;Begroting;Rekening\nA;100;110\nB;200;220\nTotaal;600;660");
      assertThat(Relations.judged(table)).containsExactly("R3 = 1 + 2: BROKEN BROKEN");
    }

    @Test
    void of_a_total_with_a_digit_too_many() {
      assertThat(Relations.judged(table("Post;Begroting\nA;1\nB;2\nTotaal;30")))
          .containsExactly("R3 = 1 + 2: BROKEN");
    }

    @Test
    void of_a_total_above_its_rows() {
      String table = "Post;2021;2022\nTotale bijdrage;1.000;1.050\nA;400;420\nB;350;367\nC;250;263";
      assertThat(Relations.judged(table(table))).containsExactly("R1 = 2 + 3 + 4: EXACT EXACT");
      assertThat(Relations.judged(table(table.replace("B;350;367", "B;350;376"))))
          .containsExactly("R1 = 2 + 3 + 4: EXACT BROKEN");
    }

    @Test
    void but_not_where_it_must_be_the_total_of_something_else() {
      BudgetTable table =
          table("Post;Begroting;Rekening\nA;1;1\nB;2;2\nTotaal gemeente;9.876;8.765\nC;3;3");
      DeclaredRelations declared = DeclaredRelations.of(table);
      assertThat(declared.totals()).isEmpty();
      assertThat(declared.untracedTotals()).containsExactly(2);
    }

    @Test
    void but_never_of_lasten_on_baten_or_saldi() {
      BudgetTable table = table("Post;Begroting\nBaten a;100\nBaten b;200\nTotaal lasten;310");
      assertThat(DeclaredRelations.of(table).untracedTotals()).containsExactly(2);
    }

    @Test
    void and_of_the_readings_of_a_saldo_the_nearest() {
      assertThat(Relations.judged(table("Post;Begroting\nLasten;10\nBaten;5\nSaldo;7")))
          .containsExactly("R3 = 1 - 2: BROKEN");
    }

    @Test
    void but_a_saldo_in_the_middle_that_holds_nowhere_claims_nothing() {
      assertThat(
              Relations.totals(
                  table("Post;Begroting\nLasten;10\nBaten;5\nSaldo;7\nReserves;3\nTotaal;18")))
          .doesNotContain("R3 = 1 - 2");
    }

    @Test
    void and_an_untraced_total_can_be_added_later() {
      assertThat(
              Relations.totals(
                  table(
                      "Post;Begroting;Rekening\nTotaal elders;5.000;6.000\nA;10;1\nB;20;2\n"
                          + "Totaal hier;30;3\nTotaal alles;5.030;6.003")))
          .containsExactly("R4 = 2 + 3", "R5 = 1 + 4");
    }
  }

  @Nested
  class OfOneColumn {
    private static final String COVERAGE =
        """
        Kosten;Begroting
        Kosten taakveld;5.848
        Inkomsten taakveld;1.186
        Netto kosten;4.662
        Overhead;815
        Onttrekking voorziening;-172
        Totale kosten;5.305""";

    @ParameterizedTest
    @ValueSource(strings = {"5.488", "58.480", "848", "5.838", "-5.848"})
    void net_costs_are_costs_less_income_whatever_the_slip(String costs) {
      assertThat(Relations.totals(table(COVERAGE.replace("5.848", costs))))
          .containsExactly("R3 = 1 - 2", "R6 = 3 + 4 + 5");
    }

    @Test
    void costs_are_not_taken_off_their_own_total() {
      assertThat(Relations.judged(table(COVERAGE.replace("815", "-815"))))
          .containsExactly("R3 = 1 - 2: EXACT", "R6 = 3 + 4 + 5: BROKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.350", "53.050", "-5.305", "5.304"})
    void a_total_of_costs_may_take_in_income_that_is_printed_as_a_deduction(String total) {
      assertThat(Relations.totals(table(COVERAGE.replace("5.305", total))))
          .containsExactly("R3 = 1 - 2", "R6 = 3 + 4 + 5");
    }

    @Test
    void net_costs_that_nothing_explains_are_untraced() {
      assertThat(RowSums.of(table(COVERAGE.replace("4.662", "31.719"))).untraced())
          .containsExactly(2);
    }

    private static final String CARRIED_ON =
        """
        Overhead;Bedrag
        Loonkosten;-5.413
        ICT;-1.912
        Totaal;-7.325
        Toerekening aan projecten;734
        Ten laste van exploitatie;-6.591""";

    @ParameterizedTest
    @ValueSource(strings = {"6.591", "-6.951", "-65.910", "-6.593"})
    void the_last_row_carries_the_total_on_whatever_the_slip(String last) {
      assertThat(Relations.totals(table(CARRIED_ON.replace("-6.591", last))))
          .containsExactly("R3 = 1 + 2", "R5 = 3 + 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.118", "12", "-8.407"})
    void a_last_row_that_no_slip_explains_is_something_else(String last) {
      assertThat(Relations.totals(table(CARRIED_ON.replace("-6.591", last))))
          .containsExactly("R3 = 1 + 2");
    }
  }
}
