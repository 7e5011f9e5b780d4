package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Measure;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every notation of a single figure that Dutch documents use, and what is none. */
class NotationTest {
  private static final String DUTCH_TABLE =
      """
      Bedragen x € 1.000;Begroting 2021
      Onderzocht;%s
      Huisvesting;12.345
      Facilitair;-9.876""";

  private static Reading<BudgetTable> among(String cell) {
    return Grids.read(DUTCH_TABLE.formatted(cell));
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0               | 0
          7               | 7
          -5              | -5
          6.396           | 6396
          -6.300          | -6300
          -1.465          | -1465
          1.234.567       | 1234567
          -12.345.678.901 | -12345678901
          1.234,56        | 1234,56
          -1.234.567,8    | -1234567,8
          12,5            | 12,5
          0,5             | 0,5
          0,005           | 0,005
          12,50           | 12,50
          1234            | 1234
          1234567         | 1234567
          1234567,89      | 1234567,89
          4.977-          | -4977
          4.977 -         | -4977
          4.977–          | -4977
          -/- 1.234       | -1234
          -/-1.234        | -1234
          1.234 -/-       | -1234
          - 5             | -5
          – 5             | -5
          −6.300          | -6300
          ‐6.300          | -6300
          ‑6.300          | -6300
          +6.300          | 6300
          + 94            | 94
          (4.977)         | -4977
          (4.977,5)       | -4977,5
          ( 4.977 )       | -4977
          (€ 4.977)       | -4977
          € (4.977)       | -4977
          N 1.234         | 1234 N
          1.234 N         | 1234 N
          1.234N          | 1234 N
          V 1.234         | 1234 V
          1.234 V         | 1234 V
          (1.234) N       | -1234 N
          1.234 v         | 1234 V
          238 V           | 238 V
          -2.006 N        | -2006 N
          N -2.006        | -2006 N
          € 1.234         | 1234
          €1.234          | 1234
          1.234 €         | 1234
          EUR 1.234       | 1234
          € -1.234        | -1234
          -€ 1.234        | -1234
          - € 1.234       | -1234
          € 1.234-        | -1234
          -/- € 15        | -15
          € 1.234,-       | 1234
          € 1.234,--      | 1234
          € 1.234,—       | 1234
          € 51.295        | 51295
          1 234           | 1234
          1 234 567,5     | 1234567,5
          1'234'567       | 1234567
          1.234*          | 1234
          1.234 **        | 1234
          1.234 *)        | 1234
          1.234 1)        | 1234
          1.234¹          | 1234
          1.234 ²         | 1234
          """)
  void is_read_exactly_as_an_amount(String cell, String expected) {
    Reading<BudgetTable> reading = among(cell);
    assertThat(Grids.errors(reading)).isEmpty();
    assertThat(Grids.shown(reading.value().orElseThrow(), 0, 0)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1} thousand")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          54,8 mln.      | 54800,0
          € 54,8 mln.    | 54800,0
          -16,5 mln.     | -16500,0
          54,8 miljoen   | 54800,0
          54,8 mln       | 54800,0
          € 6,3 miljoen  | 6300,0
          1,25 mrd.      | 1250000,0
          2 miljard      | 2000000
          € 432K         | 432
          € 432k         | 432
          € 275 duizend  | 275
          5,8 mln. -     | -5800,0
          """)
  void carries_its_own_magnitude(String cell, String expected) {
    BudgetTable table = among(cell).orElseThrow();
    String shown = Grids.shown(table, 0, 0);
    assertThat(shown.replaceAll(",0+$", "")).isEqualTo(expected.replaceAll(",0+$", ""));
  }

  @Test
  void an_amount_in_millions_is_as_fine_as_its_decimals() {
    BudgetTable table = among("54,8 mln.").orElseThrow();
    assertThat(table.figure(0, 0).orElseThrow().unit()).isEqualTo(new Unit(5));
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '-'       | dash
          –         | dash
          —         | dash
          −         | dash
          --        | dash
          ---       | dash
          € -       | dash
          €-        | dash
          - €       | dash
          ''        | empty
          ' '       | empty
          p.m.      | p.m.
          PM        | p.m.
          pm        | p.m.
          P.M.      | p.m.
          n.b.      | n.b.
          nb        | n.b.
          n.n.b.    | n.b.
          n.v.t.    | n.v.t.
          nvt       | n.v.t.
          N.v.t.    | n.v.t.
          n. v. t.  | n.v.t.
          N         | N
          V         | V
          v         | V
          nadeel    | N
          Voordelig | V
          """)
  void is_no_amount_and_no_problem(String cell, String expected) {
    Reading<BudgetTable> reading = among(cell);
    assertThat(Grids.problems(reading)).isEmpty();
    assertThat(Grids.shown(reading.value().orElseThrow(), 0, 0)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12%       | 12 %
          12 %      | 12 %
          0,19771%  | 0,19771 %
          -1,04%    | -1,04 %
          -/- 22%   | -22 %
          65.98 %   | 65,98 %
          7,488%    | 7,488 %
          15,5%%    | 15,5 %
          (3,5%)    | -3,5 %
          (3,5)%    | -3,5 %
          3,5-%     | -3,5 %
          12 procent| 12 %
          100%      | 100 %
          12,5 fte  | 12,5 x
          3 fte     | 3 x
          """)
  void is_a_percentage_or_a_count(String cell, String expected) {
    Reading<BudgetTable> reading = among(cell);
    assertThat(Grids.errors(reading)).isEmpty();
    assertThat(Grids.shown(reading.value().orElseThrow(), 0, 0)).isEqualTo(expected);
  }

  @Test
  void two_percent_signs_are_one_and_are_said() {
    assertThat(Grids.problems(among("15,5%%"))).containsExactly("CSV-014 2:2");
  }

  @Test
  void a_reference_to_a_note_is_no_part_of_the_figure_and_is_said() {
    assertThat(Grids.problems(among("1.234*"))).containsExactly("CSV-014 2:2");
  }

  @ParameterizedTest(name = "''{0}'' is refused")
  @ValueSource(
      strings = {
        "1.2.3",
        "1.23.456",
        "1.2345.678",
        "--5",
        "-5-",
        "5--",
        "(-5)",
        "(5",
        "5)",
        "- -5",
        "+-5",
        "1,2,3",
        "1.234,567,8",
        "12,",
        ",5",
        ".5",
        "5.",
        "1..234",
        "1,,2",
        "12.34.56",
        "0.1.2",
        "1/2",
        "1:2",
        "€ € 5 5",
        "12 34",
        "1 23",
        "2021-12-31",
        "1.234.56",
        "1,23,456",
        "01.234",
        "0.500",
        "12%-13%",
        "5 %% %",
        "**5",
        "#5",
        "=5",
        "1.23,,"
      })
  void is_refused_in_its_place(String cell) {
    Reading<BudgetTable> reading = among(cell);
    assertThat(Grids.errors(reading)).hasSize(1).first().asString().endsWith(" 2:2");
    assertThat(reading.problems().get(0).code()).isIn("CSV-003", "CSV-007");
    assertThat(reading.problems().get(0).found()).isEqualTo(cell);
    BudgetTable table = reading.value().orElseThrow();
    assertThat(Grids.shown(table, 0, 0)).isEqualTo('"' + cell + '"');
    assertThat(Grids.shown(table, 1, 0)).isEqualTo("12345");
  }

  @ParameterizedTest(name = "''{0}'' is refused")
  @ValueSource(
      strings = {
        "12a",
        "1e3",
        "1E3",
        "0x10",
        "5 koe",
        "ca. 500",
        "500 euro's per jaar",
        "NaN5",
        "1.234 VN",
        "V 5 N",
        "5 mln. %",
        "1.234 en 567",
        "zie 12"
      })
  void words_with_digits_are_refused_in_their_place(String cell) {
    Reading<BudgetTable> reading = among(cell);
    assertThat(Grids.errors(reading)).hasSize(1);
    assertThat(Grids.errors(reading).get(0)).isIn("CSV-004 2:2", "CSV-003 2:2");
    assertThat(Grids.shown(reading.value().orElseThrow(), 0, 0)).isEqualTo('"' + cell + '"');
  }

  @Test
  void words_stay_as_text_and_are_said() {
    Reading<BudgetTable> reading = among("zie toelichting");
    assertThat(Grids.problems(reading)).containsExactly("CSV-015 2:2");
    assertThat(reading.hasErrors()).isFalse();
    assertThat(Grids.shown(reading.value().orElseThrow(), 0, 0)).isEqualTo("\"zie toelichting\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00a06.300\u00a0",
        " -6.300",
        "-\u00a06.300",
        "€\u00a06.300",
        "6.300\u202f",
        "\u20096.300",
        "6\u00a0300",
        "6\u202f300",
        "6.300\u200b",
        "\ufeff6.300",
        "6.\u00ad300"
      })
  void spaces_of_any_kind_and_invisible_marks_do_not_matter(String cell) {
    BudgetTable table = among(cell).orElseThrow();
    assertThat(Grids.shown(table, 0, 0).replace("-", "")).isEqualTo("6300");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9", "9.", "9,", "-", "- ", "(", "€", "€ ", "% ", " ", "\u00a0", "1.234.", ".123", "v ",
        "n", "*", "'", "9 ", "-/-"
      })
  void ten_thousand_characters_are_refused_fast(String piece) {
    String cell = piece.repeat(10_000 / piece.length());
    Reading<BudgetTable> reading =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> among(cell));
    assertThat(reading.value()).isPresent();
    assertThat(reading.problems()).allSatisfy(p -> assertThat(p.found().length()).isLessThan(100));
  }

  @Test
  void sixty_digits_are_an_amount_and_more_are_refused() {
    assertThat(Grids.shown(among("9".repeat(60)).orElseThrow(), 0, 0)).isEqualTo("9".repeat(60));
    assertThat(Grids.errors(among("9".repeat(61)))).containsExactly("CSV-003 2:2");
    assertThat(Grids.errors(among("9".repeat(110)))).containsExactly("CSV-003 2:2");
    assertThat(Grids.errors(among("0," + "9".repeat(40)))).containsExactly("CSV-003 2:2");
    assertThat(Grids.errors(among("0," + "9".repeat(110)))).containsExactly("CSV-003 2:2");
  }

  /** What Jackson CSV and Moneta make of Dutch figures, and we must not. */
  @Nested
  class PitfallsOfOthers {
    private String only(String cell) {
      return Grids.shown(among(cell).orElseThrow(), 0, 0);
    }

    @Test
    void minus_6_300_is_never_minus_6_comma_3() {
      assertThat(only("-6.300")).isEqualTo("-6300");
    }

    @Test
    void minus_6_300_alone_in_its_table_is_thousands_too() {
      BudgetTable table = Grids.read("(x € 1.000);2021\nDuo+;-6.300").orElseThrow();
      assertThat(Grids.shown(table, 0, 0)).isEqualTo("-6300");
      assertThat(table.figure(0, 0).orElseThrow().amount()).hasToString("-6300000");
    }

    @Test
    void a_trailing_minus_is_read() {
      assertThat(only("4.977-")).isEqualTo("-4977");
    }

    @Test
    void a_dash_is_read() {
      assertThat(only("-")).isEqualTo("dash");
    }

    @Test
    void parentheses_are_read() {
      assertThat(only("(4.977)")).isEqualTo("-4977");
    }

    @Test
    void the_minus_of_typesetters_is_read() {
      assertThat(only("\u22126.300")).isEqualTo("-6300");
    }

    @Test
    void points_between_millions_are_read() {
      assertThat(only("1.234.567")).isEqualTo("1234567");
    }

    @Test
    void pro_memorie_is_read() {
      assertThat(only("PM")).isEqualTo("p.m.");
    }

    @Test
    void decimals_after_thousands_are_read() {
      assertThat(only("6.300,00")).isEqualTo("6300,00");
    }

    @Test
    void scientific_notation_is_refused() {
      assertThat(Grids.errors(among("1e3"))).containsExactly("CSV-004 2:2");
    }

    @Test
    void an_empty_field_and_a_missing_field_are_not_the_same() {
      String headings = "(x € 1.000);Begroting 2021;Rekening 2021\n";
      Reading<BudgetTable> empty = Grids.read(headings + "A;1;\nB;1;2");
      Reading<BudgetTable> missing = Grids.read(headings + "A;1\nB;1;2");
      assertThat(Grids.errors(empty)).isEmpty();
      assertThat(Grids.errors(missing)).containsExactly("CSV-002 2:2");
    }

    @Test
    void a_byte_order_mark_does_not_break_the_first_heading() {
      Reading<BudgetTable> reading =
          Grids.read("\ufeffBegroting;Begroting 2021 (x € 1.000)\nA;1.234");
      assertThat(Grids.problems(reading)).isEmpty();
      assertThat(reading.orElseThrow().labelHeading()).isEqualTo("Begroting");
    }

    @Test
    void a_figure_of_seventeen_digits_loses_none() {
      assertThat(only("12.345.678.901.234.568")).isEqualTo("12345678901234568");
    }
  }

  /** 7,488 has three decimals in one table and a thousand in another. */
  @Nested
  class AmbiguousComma {
    private Reading<BudgetTable> read(String... rows) {
      return Grids.read(
          "Post (x € 1.000);Begroting 2021;Rekening 2021\n" + String.join("\n", rows));
    }

    @Test
    void figures_with_decimals_in_its_column_make_it_decimals() {
      Reading<BudgetTable> reading = read("A;7,488;12", "B;8,1;13", "C;9,25;14");
      assertThat(Grids.problems(reading)).containsExactly("CSV-006 2:2");
      assertThat(Grids.shown(reading.orElseThrow(), 0, 0)).isEqualTo("7,488");
    }

    @Test
    void whole_figures_in_its_column_make_it_thousands() {
      Reading<BudgetTable> reading = read("A;7,488;1,5", "B;8.123;1,3", "C;9.250;1,4");
      assertThat(Grids.problems(reading)).containsExactly("CSV-006 2:2");
      assertThat(Grids.shown(reading.orElseThrow(), 0, 0)).isEqualTo("7488");
    }

    @Test
    void a_silent_column_leaves_it_to_the_row() {
      Reading<BudgetTable> decimals = read("A;7,488;12,3", "B;-;13.123");
      assertThat(Grids.shown(decimals.orElseThrow(), 0, 0)).isEqualTo("7,488");
      Reading<BudgetTable> thousands = read("A;7,488;12.345", "B;-;13,1");
      assertThat(Grids.shown(thousands.orElseThrow(), 0, 0)).isEqualTo("7488");
    }

    @Test
    void a_silent_column_and_row_leave_it_to_the_table() {
      Reading<BudgetTable> decimals = read("A;7,488;-", "B;-;13,1");
      assertThat(Grids.shown(decimals.orElseThrow(), 0, 0)).isEqualTo("7,488");
      Reading<BudgetTable> thousands = read("A;7,488;-", "B;-;13.123");
      assertThat(Grids.shown(thousands.orElseThrow(), 0, 0)).isEqualTo("7488");
    }

    @Test
    void where_both_kinds_stand_around_it_their_size_decides() {
      Reading<BudgetTable> reading = read("A;7,488;-", "B;6.123;-", "C;5.123;-", "D;8.123,5;-");
      assertThat(Grids.shown(reading.orElseThrow(), 0, 0)).isEqualTo("7488");
    }

    @Test
    void without_any_other_figure_it_is_refused_with_both_readings() {
      Reading<BudgetTable> reading = read("A;7,488;-", "B;-;n.b.");
      assertThat(Grids.errors(reading)).containsExactly("CSV-005 2:2");
      Problem problem = reading.problems().get(0);
      assertThat(problem.found()).isEqualTo("7,488");
      assertThat(problem.expected().dutch()).contains("7.488").contains("drie decimalen");
      assertThat(problem.expected().english()).contains("7.488").contains("three decimals");
      assertThat(Grids.shown(reading.value().orElseThrow(), 0, 0)).isEqualTo("\"7,488\"");
    }

    @Test
    void a_declared_notation_decides_without_a_word() {
      String text = "Post (x € 1.000);Begroting 2021\nA;7,488";
      ReadOptions options = ReadOptions.of(Grids.SOURCE);
      Reading<BudgetTable> dutch = Grids.read(text, options.withNotation(Notation.DUTCH));
      assertThat(Grids.problems(dutch)).isEmpty();
      assertThat(Grids.shown(dutch.orElseThrow(), 0, 0)).isEqualTo("7,488");
      Reading<BudgetTable> english = Grids.read(text, options.withNotation(Notation.ENGLISH));
      assertThat(Grids.problems(english)).isEmpty();
      assertThat(Grids.shown(english.orElseThrow(), 0, 0)).isEqualTo("7488");
    }

    @Test
    void a_comma_between_thousands_next_to_points_is_read_and_said() {
      Reading<BudgetTable> reading =
          read("A;1.234;-1,345", "B;1.567;-1.678", "Totaal;2.801;-3.023");
      assertThat(Grids.problems(reading)).containsExactly("CSV-006 2:3");
      assertThat(Grids.shown(reading.orElseThrow(), 0)).containsExactly("1234", "-1345");
    }
  }

  @Nested
  class DecimalPoint {
    @Test
    void is_refused_for_an_amount_among_points_between_thousands() {
      assertThat(Grids.errors(among("65.98"))).containsExactly("CSV-007 2:2");
      assertThat(Grids.shown(among("65.98").value().orElseThrow(), 0, 0)).isEqualTo("\"65.98\"");
    }

    @Test
    void is_read_in_a_table_that_uses_it_everywhere_and_said() {
      Reading<BudgetTable> reading =
          Grids.read("Post (x € 1 mln);Begroting\nA;65.98\nB;1.5\nC;0.3");
      assertThat(Grids.problems(reading)).containsExactly("CSV-008 0:0");
      assertThat(Grids.shown(reading.orElseThrow(), 0, 0)).isEqualTo("65,98");
    }

    @Test
    void is_read_in_an_english_table() {
      Reading<BudgetTable> reading =
          Grids.read("Post (x € 1.000);Begroting\nA;1,234.5\nB;7,488\nC;0.3\nD;12,345,678");
      assertThat(Grids.problems(reading)).containsExactly("CSV-008 0:0");
      BudgetTable table = reading.orElseThrow();
      assertThat(List.of(Grids.shown(table, 0, 0), Grids.shown(table, 1, 0)))
          .containsExactly("1234,5", "7488");
      assertThat(Grids.shown(table, 3, 0)).isEqualTo("12345678");
    }

    @Test
    void of_three_digits_in_a_table_with_decimal_points_is_not_guessed() {
      Reading<BudgetTable> reading = Grids.read("Post (x € 1 mln);2021\nA;65.98\nB;1.500\nC;0.3");
      assertThat(Grids.errors(reading)).containsExactly("CSV-007 2:2", "CSV-007 4:2");
    }
  }

  @Nested
  class PercentagesAndRatios {
    @Test
    void a_row_of_percentages_without_a_sign_holds_no_amounts() {
      BudgetTable table =
          Grids.read(
                  """
                  Bedragen x € 1.000;Rekening 2020;Begroting 2021
                  Totale lasten;148.203;162.843
                  Totale baten;145.290;170.216
                  Structurele exploitatieruimte (B-A)/E x 100%;-1,74;4,61""")
              .orElseThrow();
      assertThat(Grids.shown(table, 2)).containsExactly("-1,74 %", "4,61 %");
    }

    @Test
    void weerstandsvermogen_in_whole_amounts_stays_an_amount() {
      BudgetTable table =
          Grids.read("Bedragen x € 1.000;2020;2021\nWeerstandsvermogen;12.345;13.456\nReserve;1;2")
              .orElseThrow();
      assertThat(Grids.shown(table, 0)).containsExactly("12345", "13456");
    }

    @Test
    void weerstandsvermogen_with_decimals_among_whole_amounts_is_a_ratio() {
      BudgetTable table =
          Grids.read(
                  "Bedragen x € 1.000;2020;2021\nWeerstandsvermogen;1,4;1,8\nReserve;12.000;2.000\n"
                      + "Risico's;8.000;1.500\nOverig;1;2")
              .orElseThrow();
      assertThat(Grids.shown(table, 0)).containsExactly("1,4 x", "1,8 x");
    }

    @Test
    void a_percentage_in_a_label_does_not_make_amounts_percentages() {
      BudgetTable table =
          Grids.read(
                  "Reserve;Rekening 2017\n10% precariobelasting;139.600\n1% regeling;250\nKunst;8.078")
              .orElseThrow();
      assertThat(Grids.shown(table, 0, 0)).isEqualTo("139600");
      assertThat(Grids.shown(table, 1, 0)).isEqualTo("250");
    }

    @Test
    void a_row_of_fte_is_a_count() {
      BudgetTable table =
          Grids.read("Post (x € 1.000);2020;2021\nFormatie in fte;12,5;13\nSalarissen;1.250;1.300")
              .orElseThrow();
      assertThat(Grids.shown(table, 0)).containsExactly("12,5 x", "13 x");
    }

    @Test
    void a_column_of_percentages_holds_no_amounts() {
      BudgetTable table =
          Grids.read(
                  "Post (x € 1.000);Begroting 2021;Rekening 2021;%\nA;1.250;1.300;104\nB;10;5;50")
              .orElseThrow();
      assertThat(table.columns().get(2).measure()).isEqualTo(Measure.PERCENTAGE);
      assertThat(Grids.shown(table, 0, 2)).isEqualTo("104 %");
    }
  }

  @Nested
  class Letters {
    @Test
    void a_column_of_letters_is_recognised_without_a_heading() {
      BudgetTable table =
          Grids.read("Post (x € 1.000);Verschil;\nA;12;V\nB;7;N\nC;0;-").orElseThrow();
      assertThat(table.columns().get(1).measure()).isEqualTo(Measure.LETTER);
      assertThat(Grids.shown(table, 2, 1)).isEqualTo("neutral");
    }

    @Test
    void something_else_in_a_column_of_letters_is_refused() {
      Reading<BudgetTable> reading =
          Grids.read("Post (x € 1.000);Verschil;V/N\nA;12;V\nB;7;N\nC;0;X");
      assertThat(Grids.errors(reading)).containsExactly("CSV-004 4:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V/N", "Voordeel/nadeel", "Voordeel / nadeel", "Voor-/nadeel"})
    void amounts_below_the_heading_of_letters_are_the_difference(String heading) {
      Reading<BudgetTable> reading =
          Grids.read(
              "Post (x € 1.000);Begroting 2021;Rekening 2021;" + heading + "\nA;12;10;2\nB;7;9;-2");
      assertThat(Grids.errors(reading)).isEmpty();
      assertThat(Grids.columns(reading.orElseThrow()).get(2)).startsWith("RESULT");
      assertThat(Grids.shown(reading.orElseThrow(), 1, 2)).isEqualTo("-2");
    }
  }
}
