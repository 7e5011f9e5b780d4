package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result column compares, and which way. */
class DifferencesTest {
  private static FoundConvention convention(String text) {
    return FoundConvention.of(table(text));
  }

  @Test
  void what_rows_speak_against_counts_as_much_as_what_they_speak_for() {
    assertThat(
            Relations.results(
                table(
                    """
                    Post;Begroting 2021 primitief;Wijziging;Begroting na wijziging;Rekening;Verschil
                    A;0;0;0;1;1
                    B;0;0;0;1;1
                    C;0;-2;-2;-1;1
                    D;0;-2;-2;-1;1
                    E;0;-2;-2;-1;1
                    """)))
        .containsExactly("C5 = 4 - 3");
  }

  @Test
  void of_budgets_that_differ_by_a_unit_the_one_is_compared_that_gives_each_digit() {
    assertThat(
            Relations.judged(
                table(
                    """
                    Post;Begroting 2021 primitief;Wijziging;Begroting na wijziging;Rekening;Verschil
                    A;10;1;11;15;5
                    B;20;0;20;26;6
                    C;30;-1;29;27;-3
                    """)))
        .contains("C5 = 4 - 1: EXACT EXACT EXACT");
  }

  @Test
  void a_total_that_runs_the_other_way_tells_which_budget_is_not_compared() {
    assertThat(
            Relations.results(
                table(
                    """
                    Post;Begroting 2021 primitief;1e wijziging;Begroting na 1e wijziging;2e wijziging;Begroting na 2e wijziging;Rekening;Verschil
                    A;0;0;0;2;2;2;1
                    B;0;2;2;0;3;1;-2
                    Totaal;0;3;2;2;4;3;-1
                    """)))
        .containsExactly("C7 = 6 - 5");
  }

  @Test
  void rekening_minus_begroting_is_found_from_the_rows() {
    String text = "Post;Begroting;Rekening;Verschil\nA;-10;-8;2\nB;-20;-25;-5";
    assertThat(Relations.judged(table(text))).containsExactly("C3 = 2 - 1: EXACT EXACT");
    assertThat(convention(text).convention().difference())
        .isEqualTo(Difference.ACTUALS_MINUS_BUDGET);
    assertThat(convention(text).evidence()).isEqualTo(2);
    assertThat(convention(text).against()).isZero();
  }

  @Test
  void begroting_minus_rekening_is_found_from_the_rows() {
    String text = "Post;Begroting;Rekening;Verschil\nA;10;8;2\nB;20;25;-5";
    assertThat(Relations.judged(table(text))).containsExactly("C3 = 1 - 2: EXACT EXACT");
    assertThat(convention(text).convention().difference())
        .isEqualTo(Difference.BUDGET_MINUS_ACTUALS);
  }

  @Test
  void the_heading_is_no_guide() {
    String text =
        "Post;Begroting;Rekening;Saldo rekening min begroting\nA;100;80;20\nB;200;250;-50";
    assertThat(convention(text).convention().difference())
        .isEqualTo(Difference.BUDGET_MINUS_ACTUALS);
  }

  @Test
  void the_amended_budget_is_compared_rather_than_the_original_one() {
    assertThat(
            Relations.results(
                table(
                    "Post;Begroting primitief;Begroting na wijziging;Rekening;Verschil\n"
                        + "A;10;12;15;3\nB;20;25;20;-5")))
        .containsExactly("C4 = 3 - 2");
  }

  @Test
  void the_original_budget_is_compared_if_the_rows_say_so() {
    assertThat(
            Relations.results(
                table(
                    "Post;Begroting primitief;Begroting na wijziging;Rekening;Verschil\n"
                        + "A;10;12;15;5\nB;20;25;26;6")))
        .containsExactly("C4 = 3 - 1");
  }

  @Test
  void the_last_of_several_states_is_compared() {
    assertThat(
            Relations.results(
                table(
                    "Post;Begroting na 1e wijziging;Begroting na 2e wijziging;Rekening;Verschil\n"
                        + "A;10;12;15;3\nB;20;25;20;-5")))
        .containsExactly("C4 = 3 - 2");
  }

  @Test
  void actuals_of_the_year_before_are_not_compared() {
    assertThat(
            Relations.results(
                table(
                    "Post;Rekening 2020;Begroting 2021;Rekening 2021;Verschil 2021\n"
                        + "A;9;10;12;2\nB;19;20;15;-5")))
        .containsExactly("C4 = 3 - 2");
  }

  @Test
  void each_side_has_its_own_direction() {
    assertThat(
            Relations.judged(
                table(
                    """
                    Programma;Begroting Lasten;Rekening Lasten;Verschil Lasten;Begroting Baten;Rekening Baten;Verschil Baten
                    Bestuur;1.234;1.100;134;10;12;2
                    Zorg;2.000;2.100;-100;20;25;5""")))
        .containsExactly("C3 = 1 - 2: EXACT EXACT", "C6 = 5 - 4: EXACT EXACT");
  }

  @Test
  void a_difference_beside_saldi_is_theirs() {
    assertThat(
            Relations.results(
                table(
                    """
                    Programma;Begroting Lasten;Begroting Saldo;Rekening Lasten;Rekening Saldo;Verschil
                    Bestuur;10;-7;12;-9;-2
                    Zorg;20;-15;19;-12;3""")))
        .containsExactly("C5 = 4 - 2");
    assertThat(
            Relations.results(
                table("Programma;Begroting;Rekening;Verschil saldo\nBestuur;10;7;3\nZorg;20;15;5")))
        .containsExactly("C3 = 1 - 2");
  }

  @Test
  void other_columns_beside_it_are_compared_without_a_direction() {
    String text = "Kade;Prognose 1;Prognose 2;Verschil\nA;10;12;2\nB;20;15;-5";
    assertThat(Relations.results(table(text))).containsExactly("C3 = 2 - 1");
    assertThat(convention(text).convention().difference()).isEqualTo(Difference.UNDETERMINED);
  }

  @Test
  void a_result_that_fits_no_direction_is_undirected() {
    DeclaredRelations declared =
        DeclaredRelations.of(table("Post;Begroting;Rekening;Verschil\nA;10;12;700\nB;20;15;900"));
    assertThat(declared.results()).isEmpty();
    assertThat(declared.undirectedResults()).containsExactly(2);
  }

  @Test
  void a_tie_is_undirected() {
    DeclaredRelations declared =
        DeclaredRelations.of(table("Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;15;5"));
    assertThat(declared.results()).isEmpty();
  }

  @Test
  void zeros_say_nothing() {
    FoundConvention found =
        convention("Post;Begroting;Rekening;Verschil\nA;10;10;0\nB;0;0;-\nC;5;9;4");
    assertThat(found.evidence()).isEqualTo(1);
  }

  @Test
  void totals_decide_only_where_details_are_silent() {
    String text = "Post;Begroting;Rekening;Verschil\nA;10;10;0\nB;5;9;\nTotaal;15;19;4";
    assertThat(Relations.results(table(text))).containsExactly("C3 = 2 - 1");
  }

  @Test
  void a_row_against_the_rest_is_counted_and_broken() {
    String text = "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;29;9\nC;30;50;-20";
    assertThat(Relations.judged(table(text))).containsExactly("C3 = 2 - 1: EXACT EXACT BROKEN");
    assertThat(convention(text).against()).isEqualTo(1);
  }

  @Test
  void a_declared_direction_stands_whatever_the_rows_say() {
    BudgetTable found = table("Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;29;9");
    BudgetTable declared =
        found.toBuilder()
            .convention(
                new SignConvention(
                    Sign.UNDETERMINED, Sign.UNDETERMINED, Difference.BUDGET_MINUS_ACTUALS))
            .build();
    assertThat(Relations.judged(declared)).containsExactly("C3 = 1 - 2: BROKEN BROKEN");
    FoundConvention convention = FoundConvention.of(declared);
    assertThat(convention.convention().difference()).isEqualTo(Difference.BUDGET_MINUS_ACTUALS);
    assertThat(convention.evidence()).isZero();
    assertThat(convention.against()).isEqualTo(2);
  }

  /** Columns that print advantages and disadvantages instead of differences in one direction. */
  @Nested
  class Effects {
    private static final String LETTERS =
        """
        Post;Begroting;Rekening;Verschil;V/N
        Lasten;500;510;10;N
        Baten;200;220;20;V
        Saldo;300;290;10;V""";

    @Test
    void amounts_without_a_sign_run_either_way() {
      assertThat(Relations.judged(table(LETTERS)))
          .containsExactly("R3 = 1 - 2: EXACT EXACT EXACT", "C3 = 2 - 1: EXACT EXACT EXACT");
      assertThat(convention(LETTERS).convention().difference()).isEqualTo(Difference.UNDETERMINED);
    }

    @Test
    void letters_in_the_cells_say_the_same() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;Begroting;Rekening;Verschil
                      Loonsom;510;505;5 V
                      Inhuur;120;140;N 20
                      Overig;12;12;0
                      Totaal;642;657;15 N""")))
          .containsExactly(
              "R4 = 1 + 2 + 3: EXACT EXACT EXACT", "C3 = 2 - 1: EXACT EXACT EXACT EXACT");
    }

    @Test
    void without_a_sign_but_all_one_way_they_have_a_direction() {
      String text =
          "Post;Begroting;Rekening;Verschil;V/N\nA;10;12;2;N\nB;20;29;9;N\nTotaal;30;41;11;N";
      assertThat(Relations.judged(table(text)))
          .containsExactly("R3 = 1 + 2: EXACT EXACT EXACT", "C3 = 2 - 1: EXACT EXACT EXACT");
      assertThat(convention(text).convention().difference())
          .isEqualTo(Difference.ACTUALS_MINUS_BUDGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lasten;500;510;40;N", "Baten;200;220;50;V", "Saldo;300;290;70;V"})
    void a_wrong_amount_is_found_without_a_sign_too(String wrong) {
      String label = wrong.substring(0, wrong.indexOf(';'));
      String text = LETTERS.replaceAll("(?m)^" + label + ";.*$", wrong);
      assertThat(Relations.judged(table(text)).toString()).contains("BROKEN");
    }

    @Test
    void letters_before_the_amounts_say_the_same() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Omschrijving;I/S;V/N;Bedrag
                      Hogere uitkering;S;V;250
                      Lagere leges;I;N;80
                      Extra inhuur;I;N;120
                      Totaal;;V;50""")))
          .containsExactly("R4 = 1 + 2 + 3: EXACT");
    }

    @Test
    void a_wrong_letter_breaks_the_sum() {
      assertThat(Relations.judged(table(LETTERS.replace("20;V", "20;N"))).get(0))
          .isEqualTo("R3 = 1 - 2: EXACT EXACT BROKEN");
    }

    @Test
    void a_missing_letter_leaves_the_amounts_as_they_stand() {
      assertThat(Relations.judged(table(LETTERS.replace("20;V", "20;"))).get(0))
          .isEqualTo("R3 = 1 - 2: EXACT EXACT BROKEN");
    }

    @Test
    void levels_with_letters_add_up_by_them() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Programma;Begroting;N/V;Rekening;N/V;Verschil;N/V
                      1. Bestuur;1.200;N;1.250;N;50;N
                      2. Zorg;300;V;340;V;40;V
                      3. Wonen;100;N;80;N;20;V
                      Totaal;1.000;N;990;N;10;V""")))
          .containsExactly(
              "R4 = 1 + 2 + 3: EXACT EXACT EXACT", "C5 = 3 - 1: EXACT EXACT EXACT EXACT");
    }

    @Test
    void positive_is_an_advantage_of_lasten_and_of_baten() {
      String text =
          """
          Post;Begroting;Rekening;Verschil
          Lasten;500;510;-10
          Baten;200;220;20
          Saldo van baten en lasten;-300;-290;10
          Toevoegingen reserves;10;20;-10
          Onttrekkingen reserves;20;25;5
          Resultaat;-290;-285;5""";
      assertThat(Relations.judged(table(text)))
          .containsExactly(
              "R3 = - 1 + 2: EXACT EXACT EXACT",
              "R6 = 3 - 4 + 5: EXACT EXACT EXACT",
              "C3 = 1 - 2: EXACT EXACT EXACT EXACT EXACT EXACT");
      assertThat(convention(text).convention().difference()).isEqualTo(Difference.UNDETERMINED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Lasten;500;510;-10                       | Lasten;500;510;-50
            Baten;200;220;20                         | Baten;200;220;-20
            Saldo van baten en lasten;-300;-290;10   | Saldo van baten en lasten;-300;-290;-10
            """)
    void a_wrong_advantage_is_found(String right, String wrong) {
      String text =
          """
          Post;Begroting;Rekening;Verschil
          Lasten;500;510;-10
          Baten;200;220;20
          Saldo van baten en lasten;-300;-290;10
          Toevoegingen reserves;10;20;-10
          Onttrekkingen reserves;20;25;5
          Resultaat;-290;-285;5""";
      assertThat(Relations.judged(table(text.replace(right, wrong))).toString()).contains("BROKEN");
    }

    @Test
    void where_both_sides_run_one_way_a_saldo_that_adds_them_is_wrong() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;Begroting;Rekening;Verschil
                      Lasten a;50;60;-10
                      Lasten b;50;80;-30
                      Totaal lasten;100;140;-40
                      Baten a;30;20;10
                      Baten b;90;130;-40
                      Totaal baten;120;150;-30
                      Saldo;20;10;-70""")))
          .containsExactly(
              "R3 = 1 + 2: EXACT EXACT EXACT",
              "R6 = 4 + 5: EXACT EXACT EXACT",
              "R7 = - 3 + 6: EXACT EXACT BROKEN",
              "C3 = 1 - 2: EXACT EXACT EXACT EXACT EXACT EXACT BROKEN");
    }

    @Test
    void one_row_of_each_side_without_a_saldo_is_too_little_to_tell() {
      DeclaredRelations declared =
          DeclaredRelations.of(
              table("Post;Begroting;Rekening;Verschil\nLasten;500;510;-10\nBaten;200;220;20"));
      assertThat(declared.results()).isEmpty();
      assertThat(declared.undirectedResults()).containsExactly(2);
    }
  }

  @Nested
  class SignOfCosts {
    @Test
    void is_found_from_the_rows_of_costs() {
      FoundConvention found =
          convention("Post;Begroting\nSalariskosten;-10\nMateriaalkosten;-20\nKantoorkosten;5");
      assertThat(found.convention().costs()).isEqualTo(Sign.NEGATIVE);
      assertThat(found.costEvidence()).isEqualTo(2);
      assertThat(found.costAgainst()).isEqualTo(1);
    }

    @Test
    void and_of_income_from_the_rows_of_income() {
      FoundConvention found = convention("Post;Begroting\nLasten;10\nBaten;-4\nSaldo;6");
      assertThat(found.convention())
          .isEqualTo(new SignConvention(Sign.POSITIVE, Sign.NEGATIVE, Difference.UNDETERMINED));
    }

    @Test
    void is_found_from_columns_of_lasten_and_baten() {
      FoundConvention found = convention("Post;Lasten;Baten\nA;-10;5\nB;-20;7");
      assertThat(found.convention().costs()).isEqualTo(Sign.NEGATIVE);
      assertThat(found.convention().income()).isEqualTo(Sign.POSITIVE);
    }

    @Test
    void is_not_taken_from_differences_or_amendments() {
      FoundConvention found =
          convention("Post;Verschil;Wijziging\nSalariskosten;-10;-3\nKantoorkosten;-20;-3");
      assertThat(found.convention().costs()).isEqualTo(Sign.UNDETERMINED);
    }

    @Test
    void is_undetermined_if_nothing_or_as_much_speaks_for_either() {
      assertThat(convention("Post;Begroting\nBestuur;-10").convention().costs())
          .isEqualTo(Sign.UNDETERMINED);
      assertThat(convention("Post;Begroting\nLoonkosten;-10\nHuurkosten;5").convention().costs())
          .isEqualTo(Sign.UNDETERMINED);
    }

    @Test
    void stands_as_declared_with_the_evidence_against_it() {
      BudgetTable table =
          table("Post;Begroting\nLoonkosten;-10\nHuurkosten;-5").toBuilder()
              .convention(new SignConvention(Sign.POSITIVE, Sign.NEGATIVE, Difference.UNDETERMINED))
              .build();
      FoundConvention found = FoundConvention.of(table);
      assertThat(found.convention().costs()).isEqualTo(Sign.POSITIVE);
      assertThat(found.convention().income()).isEqualTo(Sign.NEGATIVE);
      assertThat(found.costEvidence()).isZero();
      assertThat(found.costAgainst()).isEqualTo(2);
    }
  }
}
