package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, headings, units, rows and what is wrong with their shape. */
class LayoutTest {
  @Nested
  class Headings {
    @Test
    void on_one_line_leave_no_title() {
      BudgetTable table = Grids.table("Soort kosten;Begroting 2021;Rekening 2021\nA;1;2");
      assertThat(table.title()).isEmpty();
      assertThat(table.labelHeading()).isEqualTo("Soort kosten");
      assertThat(Grids.columns(table)).containsExactly("ORIGINAL_BUDGET 2021", "ACTUALS 2021");
    }

    @Test
    void on_two_lines_are_joined() {
      BudgetTable table =
          Grids.table("Soort kosten;Begroting;Begroting;Rekening\n;2021;2022;2020\nA;1;2;3");
      assertThat(Grids.columns(table))
          .containsExactly("ORIGINAL_BUDGET 2021", "ORIGINAL_BUDGET 2022", "ACTUALS 2020");
      assertThat(table.columns().get(0).heading()).isEqualTo("Begroting 2021");
    }

    @Test
    void on_three_lines_are_joined() {
      BudgetTable table =
          Grids.table(
              """
              Soort kosten;Begroting;Begroting;Rekening;Budget
              ;2021;2021;2021;resultaat
              ;primitief;totaal;;2021
              Duo+;-6.300;-6.335;-6.349;-14""");
      assertThat(Grids.columns(table))
          .containsExactly(
              "ORIGINAL_BUDGET 2021", "AMENDED_BUDGET 2021", "ACTUALS 2021", "RESULT 2021");
      assertThat(table.rows()).hasSize(1);
    }

    @Test
    void broken_off_in_the_middle_of_a_word_are_joined_without_the_hyphen() {
      BudgetTable table =
          Grids.table("Post;Begroting na wijzi-;Realisatie\n;ging 2021;2021\nA;1;2");
      assertThat(table.columns().get(0).heading()).isEqualTo("Begroting na wijziging 2021");
    }

    @Test
    void years_above_kinds_belong_together() {
      BudgetTable table = Grids.table("Programma;2020;2021\n;Rekening;Begroting\nA;1;2\nB;3;4");
      assertThat(Grids.columns(table)).containsExactly("ACTUALS 2020", "ORIGINAL_BUDGET 2021");
    }

    @Test
    void of_a_group_go_for_all_its_columns() {
      BudgetTable table =
          Grids.table(
              """
              Programma;Begroting 2021 na wijziging;;;Realisatie 2021;;;Verschil
              ;Lasten;Baten;Saldo;Lasten;Baten;Saldo;
              Bestuur;1.234;100;-1.134;1.200;110;-1.090;44""");
      assertThat(Grids.columns(table))
          .containsExactly(
              "AMENDED_BUDGET 2021 EXPENDITURE",
              "AMENDED_BUDGET 2021 INCOME",
              "AMENDED_BUDGET 2021 BALANCE",
              "ACTUALS 2021 EXPENDITURE",
              "ACTUALS 2021 INCOME",
              "ACTUALS 2021 BALANCE",
              "RESULT");
    }

    @Test
    void of_sides_go_for_all_their_columns() {
      BudgetTable table =
          Grids.table(
              """
              Programma;Lasten;;;Baten;;
              ;Begroting;Rekening;Verschil;Begroting;Rekening;Verschil
              Bestuur;1.234;1.100;134;10;12;2""");
      assertThat(Grids.columns(table))
          .containsExactly(
              "ORIGINAL_BUDGET EXPENDITURE",
              "ACTUALS EXPENDITURE",
              "RESULT EXPENDITURE",
              "ORIGINAL_BUDGET INCOME",
              "ACTUALS INCOME",
              "RESULT INCOME");
    }

    @Test
    void below_a_title_and_a_unit_are_found() {
      BudgetTable table =
          Grids.read(
                  """
                  Jaarrekening 2021;;
                  Overzicht van de overhead;;
                  (bedragen x € 1.000);;
                  Omschrijving;Begroting 2021;Rekening 2021
                  Salarissen;1.200;1.250""")
              .orElseThrow();
      assertThat(table.title())
          .isEqualTo("Jaarrekening 2021 Overzicht van de overhead (bedragen x € 1.000)");
      assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
      assertThat(Grids.columns(table)).containsExactly("ORIGINAL_BUDGET 2021", "ACTUALS 2021");
      assertThat(table.rows()).hasSize(1);
    }

    @Test
    void of_one_column_need_none_above_the_labels() {
      BudgetTable table = Grids.table(";Begroting 2021\nA;1\nB;2");
      assertThat(Grids.columns(table)).containsExactly("ORIGINAL_BUDGET 2021");
      assertThat(table.title()).isEmpty();
    }

    @Test
    void of_one_group_alone_on_its_line_are_no_title() {
      BudgetTable table =
          Grids.table(";Begroting 2021;;\n;primitief;wijziging;na wijziging\nA;1;2;3");
      assertThat(Grids.columns(table))
          .containsExactly("ORIGINAL_BUDGET 2021", "AMENDMENT 2021", "AMENDED_BUDGET 2021");
    }

    @Test
    void below_a_unit_at_the_right_do_not_hold_it() {
      BudgetTable table =
          Grids.read("Overhead;;\n;;bedragen x € 1.000\nPost;Begroting;Rekening\nA;1;2")
              .orElseThrow();
      assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
      assertThat(table.columns().get(1).heading()).isEqualTo("Rekening");
    }

    @Test
    void that_are_missing_are_a_problem_and_the_rows_are_still_there() {
      Reading<BudgetTable> reading = Grids.read("Salarissen;1.200;1.250\nInhuur;100;150");
      assertThat(Grids.errors(reading)).containsExactly("CSV-013 1:1");
      BudgetTable table = reading.value().orElseThrow();
      assertThat(table.rows()).hasSize(2);
      assertThat(Grids.shown(table, 0)).containsExactly("1200", "1250");
    }

    @Test
    void of_a_letter_column_may_be_empty() {
      BudgetTable table = Grids.table("Post;Begroting;Rekening;Verschil;\nA;10;12;2;N\nB;10;8;2;V");
      assertThat(table.columns().get(3).measure()).isEqualTo(Measure.LETTER);
    }

    @Test
    void with_a_second_label_column_keep_it_as_words() {
      BudgetTable table =
          Grids.table("Team;Specificatie;Begroting 2021\nInfra;Salariskosten;-780\nWmo;Inhuur;-5");
      assertThat(Grids.columns(table)).containsExactly("OTHER TEXT", "ORIGINAL_BUDGET 2021");
      assertThat(Grids.shown(table, 0)).containsExactly("\"Salariskosten\"", "-780");
    }
  }

  @Nested
  class Units {
    @ParameterizedTest(name = "''{0}'' is x {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Bedragen x € 1.000                  | 1000
            (bedragen x € 1.000)                | 1000
            (Bedragen * 1.000)                  | 1000
            bedragen * € 1.000                  | 1000
            (x € 1.000)                         | 1000
            x 1.000                             | 1000
            x € 1000                            | 1000
            x € 1.000,-                         | 1000
            x €1.000                            | 1000
            × € 1.000                           | 1000
            € x 1.000                           | 1000
            (€ 1.000)                           | 1000
            in € 1.000                          | 1000
            Bedragen in € 1.000                 | 1000
            bedragen x 1.000 euro               | 1000
            (x 1.000 euro)                      | 1000
            in duizenden euro's                 | 1000
            bedragen in duizenden euro’s        | 1000
            (in duizendtallen)                  | 1000
            x € duizend                         | 1000
            Overzicht Loonkosten (categorie 1.1) Bedragen x 1.000 | 1000
            Lasten Exploitatie (bedragen * € 1.000) | 1000
            (bedragen x € 1 miljoen)            | 1000000
            x € 1 mln.                          | 1000000
            x € 1 mln                           | 1000000
            x € 1.000.000                       | 1000000
            x 1.000.000                         | 1000000
            in miljoenen euro's                 | 1000000
            (in miljoenen)                      | 1000000
            bedragen in euro's                  | 1
            Bedragen in euro                    | 1
            (in €)                              | 1
            x € 1                               | 1
            (bedragen x € 1,-)                  | 1
            (in hele euro's)                    | 1
            x € 100.000                         | 100000
            EUR x 1.000                         | 1000
            """)
    void are_stated_in_many_forms(String statement, BigDecimal euros) {
      for (String text :
          List.of(
              statement + ";Begroting 2021\nA;12\nB;13",
              "Post;Begroting 2021 " + statement + "\nA;12\nB;13",
              statement + ";\nPost;Begroting 2021\nA;12\nB;13",
              "Post;Begroting 2021\n" + statement + ";\nA;12\nB;13")) {
        Reading<BudgetTable> reading = Grids.read(text);
        assertThat(reading.orElseThrow().unit()).as(text).isEqualTo(Unit.of(euros));
        assertThat(Grids.problems(reading)).doesNotContain("CSV-009 0:0");
      }
    }

    @Test
    void on_the_last_line_are_found() {
      Reading<BudgetTable> reading =
          Grids.read("Post;Begroting 2021\nA;12\nB;13\nBedragen x € 1.000;");
      assertThat(reading.orElseThrow().unit()).isEqualTo(Unit.THOUSAND);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Totaal",
          "Programma 1.000",
          "Taakveld 0.4",
          "Fonds € 5",
          "Euroregio",
          "Extra 1.000 banen",
          "Begroting 2021",
          "Project 1 x per jaar",
          "Max 100"
        })
    void are_not_seen_in_other_words(String words) {
      Reading<BudgetTable> reading = Grids.read(words + ";Begroting 2021\nA;12\nB;13");
      assertThat(Grids.problems(reading)).contains("CSV-009 0:0");
      assertThat(reading.orElseThrow().unit()).isEqualTo(Unit.EURO);
    }

    @Test
    void that_contradict_each_other_are_a_problem_and_the_first_one_is_taken() {
      Reading<BudgetTable> reading =
          Grids.read("Overzicht in miljoenen;\nBedragen x € 1.000;Begroting 2021\nA;12");
      assertThat(Grids.errors(reading)).containsExactly("CSV-010 0:0");
      assertThat(reading.value().orElseThrow().unit()).isEqualTo(Unit.MILLION);
    }

    @Test
    void of_a_column_or_a_row_are_its_own() {
      BudgetTable table =
          Grids.read(
                  "Bedragen x € 1.000;Lasten 2021;Tarief 2021 (in €)\n"
                      + "Afval;4.500;312,50\nLasten per inwoner (in euro's);345;")
              .value()
              .orElseThrow();
      assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
      assertThat(table.figure(0, 0).orElseThrow().amount()).hasToString("4500000");
      assertThat(table.figure(0, 1).orElseThrow().amount()).hasToString("312.5");
      assertThat(table.figure(1, 0).orElseThrow().amount()).hasToString("345");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Bijdrage (€ 1.000 per deelnemer)", "Afkoop 2 x € 1.000", "10% van x 100%"})
    void are_not_in_what_a_row_is_about(String label) {
      BudgetTable table = Grids.read("Post;Begroting 2021\n" + label + ";12").value().orElseThrow();
      assertThat(table.figure(0, 0).orElseThrow().amount()).hasToString("12");
    }

    @Test
    void of_a_count_are_not_of_the_table() {
      BudgetTable table =
          Grids.read("Gemeente;Inwoners (x 1.000);Bijdrage 2024\nEde;121,0;1.210.450")
              .value()
              .orElseThrow();
      assertThat(table.unit()).isEqualTo(Unit.EURO);
      assertThat(table.columns().get(0).measure()).isEqualTo(Measure.COUNT);
    }

    @Test
    void may_be_written_as_k() {
      assertThat(Grids.read("Post (in k€);2021\nA;12").value().orElseThrow().unit())
          .isEqualTo(Unit.THOUSAND);
      assertThat(Grids.read("Post (€ mln);2021\nA;12").value().orElseThrow().unit())
          .isEqualTo(Unit.MILLION);
    }

    @Test
    void that_the_caller_fixes_win_without_a_word() {
      Reading<BudgetTable> reading =
          Grids.read(
              "Bedragen x € 1.000;Begroting 2021\nA;12",
              ReadOptions.of(Grids.SOURCE).withUnit(Unit.MILLION));
      assertThat(Grids.problems(reading)).isEmpty();
      assertThat(reading.orElseThrow().unit()).isEqualTo(Unit.MILLION);
      assertThat(reading.orElseThrow().figure(0, 0).orElseThrow().amount()).hasToString("12000000");
    }

    @Test
    void that_stand_beside_the_figures_are_those_of_the_table() {
      Reading<BudgetTable> reading =
          Grids.read("Reserve;Stand 31/12/2019\nA;€ 54,8 mln.\nB;€ 7,4 mln.\nC;0");
      assertThat(Grids.problems(reading)).isEmpty();
      assertThat(reading.orElseThrow().unit()).isEqualTo(Unit.MILLION);
    }

    @Test
    void leave_the_heading_above_the_labels() {
      BudgetTable table =
          Grids.read("Exploitatie (bedragen * € 1.000);Begroting 2021\nA;12").orElseThrow();
      assertThat(table.labelHeading()).isEqualTo("Exploitatie");
    }

    @Test
    void of_a_table_without_amounts_are_not_missed() {
      Reading<BudgetTable> reading = Grids.read("Kengetal;Rekening 2021\nQuote;12%\nRatio;30%");
      assertThat(Grids.problems(reading)).isEmpty();
    }
  }

  @Nested
  class Shape {
    @Test
    void rows_with_too_few_or_too_many_fields_are_reported_with_line_and_column() {
      Reading<BudgetTable> reading =
          Grids.read("Post (x € 1.000);Begroting;Rekening\nA;1\nB;1;2;3\nC;1;2\nD;1;2;;");
      assertThat(Grids.errors(reading)).containsExactly("CSV-002 2:2", "CSV-002 3:4");
      BudgetTable table = reading.value().orElseThrow();
      assertThat(Grids.shown(table, 0)).containsExactly("1", "empty", "empty");
      assertThat(Grids.shown(table, 1)).containsExactly("1", "2", "3");
      assertThat(Grids.shown(table, 2)).containsExactly("1", "2", "empty");
    }

    @Test
    void a_label_alone_is_a_heading_with_and_without_its_separators() {
      Reading<BudgetTable> reading =
          Grids.read("Post (x € 1.000);Begroting;Rekening\nLasten\nA;1;2\nBaten;;\nB;3;4");
      assertThat(Grids.errors(reading)).isEmpty();
      assertThat(Grids.roles(reading.orElseThrow()))
          .containsExactly(RowRole.HEADING, RowRole.DETAIL, RowRole.HEADING, RowRole.DETAIL);
    }

    @Test
    void all_problems_of_a_file_are_reported_in_order_and_the_good_rows_are_there() {
      Reading<BudgetTable> reading =
          Grids.read(
              """
              Post (x € 1.000);Begroting 2021;Rekening 2021;Oppervlak
              A;1.2.3;2;3
              B;12a;65.98;4
              C;1.234;15,5%%;5
              D;1
              E;10;20;zie bijlage
              F;11;21;1.000""");
      assertThat(Grids.problems(reading))
          .containsExactly(
              "CSV-011 1:4",
              "CSV-003 2:2",
              "CSV-004 3:2",
              "CSV-007 3:3",
              "CSV-014 4:3",
              "CSV-002 5:2",
              "CSV-015 6:4");
      BudgetTable table = reading.value().orElseThrow();
      assertThat(Grids.shown(table, 0)).containsExactly("\"1.2.3\"", "2", "3");
      assertThat(Grids.shown(table, 5)).containsExactly("11", "21", "1000");
      assertThatIllegalStateExceptionNamesTheFirstError(reading);
    }

    private void assertThatIllegalStateExceptionNamesTheFirstError(Reading<BudgetTable> reading) {
      assertThatIllegalStateException()
          .isThrownBy(reading::orElseThrow)
          .withMessageContaining("test.csv:2:2 CSV-003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alleen een titel", "A\nB\nC", ";;;\n;;;", "A;\nB;"})
    void without_a_second_column_there_is_no_table(String text) {
      Reading<BudgetTable> reading = PrintedGrid.read(Grids.lines(text), ReadOptions.of("x.csv"));
      assertThat(reading.value()).isEmpty();
      assertThat(Grids.errors(reading)).containsExactly("CSV-001 0:0");
      assertThat(reading.problems().get(0).place()).hasToString("x.csv");
    }

    @Test
    void no_line_at_all_is_no_table() {
      assertThat(Grids.errors(PrintedGrid.read(List.of(), ReadOptions.of("x.csv"))))
          .containsExactly("CSV-001 0:0");
    }

    @Test
    void a_line_has_at_least_the_field_of_its_label() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PrintedGrid.Line(3, List.of()))
          .withMessageContaining("3");
    }

    @Test
    void a_problem_shows_at_most_eighty_characters() {
      Reading<BudgetTable> reading =
          Grids.read("Post (x € 1.000);Begroting\nA;" + "1.2.3.".repeat(50));
      Problem problem = reading.problems().get(0);
      assertThat(problem.found()).hasSize(81).endsWith("…");
      assertThat(problem.message().dutch()).startsWith("Gevonden: '1.2.3.").contains("verwacht");
      assertThat(problem.message().english()).startsWith("Found '1.2.3.").contains("expected");
    }

    @Test
    void codes_are_stable() {
      assertThat(Arrays.stream(GridProblem.values()).map(p -> p.name() + " " + p.code()))
          .containsExactly(
              "NO_TABLE CSV-001",
              "RAGGED_ROW CSV-002",
              "MALFORMED_FIGURE CSV-003",
              "WORDS_FOR_FIGURE CSV-004",
              "AMBIGUOUS_FIGURE CSV-005",
              "DECIDED_FIGURE CSV-006",
              "STRAY_DECIMAL_POINT CSV-007",
              "ENGLISH_NOTATION CSV-008",
              "UNIT_ASSUMED CSV-009",
              "UNITS_CONTRADICT CSV-010",
              "HEADING_UNKNOWN CSV-011",
              "HEADING_TWICE CSV-012",
              "HEADINGS_MISSING CSV-013",
              "BESIDE_FIGURE CSV-014",
              "TEXT_FOR_FIGURE CSV-015");
      assertThat(GridProblem.RAGGED_ROW.level()).isEqualTo(Problem.Level.ERROR);
      assertThat(GridProblem.UNIT_ASSUMED.level()).isEqualTo(Problem.Level.NOTICE);
    }
  }

  @Nested
  class Options {
    @Test
    void of_the_caller_go_into_the_table() {
      SignConvention convention =
          new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.ACTUALS_MINUS_BUDGET);
      BudgetTable table =
          Grids.read(
                  "Post (x € 1.000);Begroting\nA;1",
                  ReadOptions.of(Grids.SOURCE)
                      .withDocument("Jaarstukken 2021")
                      .withConvention(convention))
              .orElseThrow();
      assertThat(table.document()).contains("Jaarstukken 2021");
      assertThat(table.declaredConvention()).contains(convention);
    }

    @Test
    void are_never_null() {
      assertThatNullPointerException().isThrownBy(() -> ReadOptions.of(null));
      assertThatNullPointerException()
          .isThrownBy(
              () ->
                  new ReadOptions("x", null, Optional.empty(), Optional.empty(), Optional.empty()));
    }
  }

  @Nested
  class Rows {
    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Totaal                                  | SUBTOTAL
            TOTAAL TITEL 2                          | SUBTOTAL
            Totaal lasten                           | SUBTOTAL
            Totale kosten                           | SUBTOTAL
            Totalen                                 | SUBTOTAL
            Subtotaal lasten                        | SUBTOTAL
            Sub-totaal                              | SUBTOTAL
            Sub totaal                              | SUBTOTAL
            Eindtotaal                              | SUBTOTAL
            Lasten totaal                           | SUBTOTAL
            Algemeen totaal                         | SUBTOTAL
            Som der lasten                          | SUBTOTAL
            A. Totaal reserves                      | SUBTOTAL
            Saldo                                   | BALANCE
            Saldo van baten en lasten               | BALANCE
            Gerealiseerd totaal saldo van baten en lasten | SUBTOTAL
            Gerealiseerd resultaat                  | BALANCE
            Geraamd resultaat                       | BALANCE
            Netto kosten                            | BALANCE
            Begrotingssaldo na bestemming           | BALANCE
            Per saldo                               | BALANCE
            Structureel begrotingssaldo             | BALANCE
            Exploitatieresultaat                    | BALANCE
            Overschot                               | BALANCE
            Stand per 31 december                   | BALANCE
            waarvan personeel                       | OF_WHICH
            - waarvan personeel                     | OF_WHICH
            Waaronder inhuur                        | OF_WHICH
            w.v. structureel                        | OF_WHICH
            Salarissen                              | DETAIL
            • waarvan inhuur                        | OF_WHICH
            Kosten (totaal 3 fte)                   | DETAIL
            Somalische gemeenschap                  | DETAIL
            1. Bestuur                              | DETAIL
            """)
    void have_the_role_that_their_label_claims(String label, RowRole role) {
      assertThat(LabelReader.role(label)).isEqualTo(role);
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Lasten                                  | EXPENDITURE
            Totaal lasten                           | EXPENDITURE
            Kapitaallasten                          | EXPENDITURE
            Personeelskosten                        | EXPENDITURE
            Uitgaven                                | EXPENDITURE
            Toevoegingen aan reserves               | EXPENDITURE
            0.1 Bestuur Lasten                      | EXPENDITURE
            Baten                                   | INCOME
            Inkomsten                               | INCOME
            Opbrengst heffingen                     | INCOME
            Onttrekkingen aan reserves              | INCOME
            Opbrengst kostendekkende heffingen      | INCOME
            Saldo van baten en lasten               | BALANCE
            Baten en lasten                         | BALANCE
            """)
    void have_the_side_that_their_label_names(String label, Side side) {
      assertThat(LabelReader.side(label)).contains(side);
    }

    @Test
    void without_a_side_in_their_label_have_none() {
      assertThat(LabelReader.side("Bestuur")).isEmpty();
    }

    @Test
    void below_a_heading_of_a_side_are_of_that_side() {
      BudgetTable table =
          Grids.table(
              """
              Post;Begroting
              Lasten;
              Bestuur;10
              Totaal lasten;10
              Baten;
              Bestuur;-3
              Totaal baten;-3
              Saldo;7""");
      assertThat(table.rows().stream().map(Row::side))
          .containsExactly(
              Optional.of(Side.EXPENDITURE),
              Optional.of(Side.EXPENDITURE),
              Optional.of(Side.EXPENDITURE),
              Optional.of(Side.INCOME),
              Optional.of(Side.INCOME),
              Optional.of(Side.INCOME),
              Optional.of(Side.BALANCE));
    }

    @Test
    void of_a_table_that_names_a_side_are_of_that_side() {
      BudgetTable table = Grids.table("Lasten Exploitatie;Begroting\nHRM;10\nICT;20");
      assertThat(table.rows().stream().map(Row::side)).containsOnly(Optional.of(Side.EXPENDITURE));
    }

    @Test
    void that_end_a_table_are_its_total() {
      assertThat(Grids.roles(Grids.table("Post;Begroting\nA;1\nB;2\nTotaal;3\nwaarvan C;1")))
          .containsExactly(RowRole.DETAIL, RowRole.DETAIL, RowRole.TOTAL, RowRole.OF_WHICH);
      assertThat(Grids.roles(Grids.table("Post;Begroting\nA;1\nB;2\nTotaal;3")))
          .containsExactly(RowRole.DETAIL, RowRole.DETAIL, RowRole.TOTAL);
    }

    @Test
    void without_a_label_below_two_rows_are_their_total() {
      assertThat(Grids.roles(Grids.table("Post;Begroting\nA;1\nB;2\n;3")))
          .containsExactly(RowRole.DETAIL, RowRole.DETAIL, RowRole.TOTAL);
      assertThat(Grids.roles(Grids.table("Post;Begroting\n;1\nB;2\nTotaal;3")))
          .containsExactly(RowRole.DETAIL, RowRole.DETAIL, RowRole.TOTAL);
    }

    @Test
    void of_percentages_are_indicators() {
      assertThat(
              Grids.roles(
                  Grids.table("Post;Begroting\nKosten;100\nOpbrengst;90\nDekkingspercentage;90%")))
          .containsExactly(RowRole.DETAIL, RowRole.DETAIL, RowRole.INDICATOR);
    }
  }
}
