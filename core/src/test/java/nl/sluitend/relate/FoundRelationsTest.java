package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which relations a table shows, in the layouts that municipalities print. */
class FoundRelationsTest {
  /** Two programmes with a total each, and what they are together. */
  private static final String SUBTOTALS =
      """
      Taakveld;2023;2024;2025
      Bestuur;1.204;1.312;1.377
      Burgerzaken;418;433;397
      Subtotaal bestuur;1.622;1.745;1.774
      Wegen;2.371;2.406;2.588
      Parkeren;307;291;344
      Subtotaal verkeer;2.678;2.697;2.932
      Totaal;4.300;4.442;4.706""";

  private static List<String> found(String text) {
    return FoundRelations.of(table(text)).relations().stream()
        .map(found -> shown(found.relation()))
        .toList();
  }

  private static List<String> judged(String text) {
    BudgetTable table = table(text);
    return FoundRelations.of(table).judge(table).stream().map(FoundRelationsTest::shown).toList();
  }

  private static String shown(JudgedRelation judged) {
    return shown(judged.relation())
        + ": "
        + judged.instances().stream()
            .map(instance -> instance.verdict().toString())
            .collect(Collectors.joining(" "));
  }

  /**
   * As other tests show them; a quotient as {@code R3 = 2 / 1 x 100}, a figure taken over as {@code
   * R1 = 4 before}, letters as {@code C4 letters of 3}.
   */
  private static String shown(Relation relation) {
    if (relation instanceof Relation.Ratio ratio) {
      Relation divisor = Relation.declared(ratio.axis(), ratio.result(), ratio.divisor());
      String whole = Relations.shown(divisor);
      return Relations.shown(ratio)
          + " /"
          + whole.substring(whole.indexOf('=') + 1)
          + (ratio.factor() == 1 ? "" : " x " + ratio.factor());
    }
    if (relation instanceof Relation.Carry carry) {
      return Relations.shown(carry) + (carry.step() < 0 ? " before" : " after");
    }
    if (relation instanceof Relation.Letter letter) {
      return "C%s letters of %s%s"
          .formatted(letter.result() + 1, letter.sign() > 0 ? "" : "minus ", letter.amounts() + 1);
    }
    return Relations.shown(relation);
  }

  /** Whatever amount is wrong, the relations are still found, and one of them is broken. */
  private static void keepsWithAnyWrongAmount(String text, String... relations) {
    assertThat(found(text)).contains(relations);
    List<String> lines = Arrays.asList(text.split("\n", -1));
    for (int line = 1; line < lines.size(); line++) {
      List<String> fields = Arrays.asList(lines.get(line).split(";", -1));
      for (int field = 1; field < fields.size(); field++) {
        if (!fields.get(0).startsWith("waarvan") && fields.get(field).matches("-?[0-9.]+")) {
          List<String> wrong = new ArrayList<>(lines);
          List<String> own = new ArrayList<>(fields);
          long meant = Long.parseLong(fields.get(field).replace(".", ""));
          own.set(field, Long.toString(meant + 1007));
          wrong.set(line, String.join(";", own));
          List<String> judged = judged(String.join("\n", wrong));
          String where = own.get(0) + " column " + field + ": " + judged;
          assertThat(missing(String.join("\n", wrong), text, relations)).as(where).isEmpty();
          assertThat(judged).as(where).anyMatch(j -> j.contains("BROKEN"));
        }
      }
    }
  }

  /**
   * Which of the relations of a text another one does not show, nor others that they follow from.
   */
  private static List<String> missing(String wrong, String right, String... relations) {
    List<Relation> found =
        FoundRelations.of(table(wrong)).relations().stream().map(FoundRelation::relation).toList();
    return FoundRelations.of(table(right)).relations().stream()
        .map(FoundRelation::relation)
        .filter(relation -> List.of(relations).contains(shown(relation)))
        .filter(relation -> !follows(relation, found))
        .map(FoundRelationsTest::shown)
        .toList();
  }

  private static boolean follows(Relation relation, List<Relation> from) {
    return from.stream().anyMatch(other -> shown(other).equals(shown(relation)))
        || (relation instanceof Relation.Linear
            && new Span(
                    from.stream()
                        .filter(Relation.Linear.class::isInstance)
                        .filter(other -> other.axis() == relation.axis())
                        .map(FoundRelationsTest::vector)
                        .toList())
                .contains(vector(relation)));
  }

  private static SortedMap<Integer, BigInteger> vector(Relation relation) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    vector.put(relation.result(), BigInteger.ONE.negate());
    relation.terms().forEach(t -> vector.put(t.index(), BigInteger.valueOf(t.sign())));
    return vector;
  }

  @Test
  void a_row_is_no_sum_of_the_total_that_it_is_in_where_two_others_are_opposite() {
    assertThat(
            judged(
                """
                Rente;2021
                Externe rentelasten;44.494
                Externe rentebaten;-24.278
                Subtotaal externe rente;20.216
                Rente grondexploitatie;-44.494
                Rente projectfinanciering;-100
                Rentebaat leningen;24.424
                Totaal toe te rekenen rente;46"""))
        .containsExactlyInAnyOrder("R3 = 1 + 2: EXACT", "R7 = 3 + 4 + 5 + 6: EXACT");
  }

  @Test
  void a_budget_that_small_amendments_leave_nearly_as_it_was_is_not_what_the_result_compares() {
    assertThat(
            judged(
                """
                Post;Begroting 2021 primitief;Wijziging;Begroting na wijziging;Rekening;Verschil
                Huisvesting;1.450;0;1.450;-918;-2.368
                Facilitair;-570;-1;-571;-206;365
                Juridische zaken;1.523;0;1.523;-1.899;-3.422
                Personeel;-1.122;1;-1.121;0;1.121
                Totaal;1.281;0;1.281;-3.023;-4.304"""))
        .containsExactlyInAnyOrder(
            "R5 = 1 + 2 + 3 + 4: EXACT EXACT EXACT EXACT EXACT",
            "C3 = 1 + 2: EXACT EXACT EXACT EXACT EXACT",
            "C5 = 4 - 3: EXACT EXACT EXACT EXACT EXACT");
  }

  @Nested
  class Totals {
    private static final String BELOW =
        """
        Taakveld;2023;2024;2025
        Bestuur;1.204;1.312;1.377
        Burgerzaken;418;433;397
        Beheer overige gebouwen;96;121;108
        Totaal bestuur;1.718;1.866;1.882""";

    private static final String ABOVE =
        """
        Taakveld;2023;2024;2025
        Totaal bestuur;1.718;1.866;1.882
        Bestuur;1.204;1.312;1.377
        Burgerzaken;418;433;397
        Beheer overige gebouwen;96;121;108""";

    private static final String OF_EACH_SIDE =
        """
        Programma;2023;2024;2025
        Bestuur lasten;1.204;1.312;1.377
        Bestuur baten;118;133;97
        Zorg lasten;2.371;2.406;2.588
        Zorg baten;307;291;344
        Wonen lasten;866;902;931
        Wonen baten;519;488;547
        Totaal lasten;4.441;4.620;4.896
        Totaal baten;944;912;988""";

    private static final String OF_WHICH =
        """
        Taakveld;2023;2024;2025
        Bestuur;1.204;1.312;1.377
        waarvan raad;311;326;358
        Burgerzaken;418;433;397
        waarvan leges;87;91;94
        Totaal;1.622;1.745;1.774""";

    @Test
    void below_the_rows() {
      assertThat(judged(BELOW)).containsExactly("R4 = 1 + 2 + 3: EXACT EXACT EXACT");
      keepsWithAnyWrongAmount(BELOW, "R4 = 1 + 2 + 3");
    }

    @Test
    void above_the_rows() {
      assertThat(judged(ABOVE)).containsExactly("R1 = 2 + 3 + 4: EXACT EXACT EXACT");
      keepsWithAnyWrongAmount(ABOVE, "R1 = 2 + 3 + 4");
    }

    @Test
    void without_a_label() {
      String text = BELOW.replace("Totaal bestuur", "");
      assertThat(found(text)).containsExactly("R4 = 1 + 2 + 3");
      keepsWithAnyWrongAmount(text, "R4 = 1 + 2 + 3");
    }

    @Test
    void with_a_label_that_does_not_say_so() {
      BudgetTable table = table(BELOW.replace("Totaal bestuur", "Gemeentebestuur"));
      assertThat(FoundRelations.of(table).relations())
          .extracting(FoundRelation::relation)
          .containsExactly(
              Relation.discovered(
                  Axis.ROWS, 3, DeclaredRelations.of(table(BELOW)).totals().get(0).terms()));
    }

    @Test
    void of_blocks_and_of_all_of_them() {
      assertThat(found(SUBTOTALS)).containsExactly("R3 = 1 + 2", "R6 = 4 + 5", "R7 = 3 + 6");
      keepsWithAnyWrongAmount(SUBTOTALS, "R3 = 1 + 2", "R6 = 4 + 5", "R7 = 3 + 6");
    }

    @Test
    void of_blocks_whose_labels_do_not_say_so() {
      String text =
          SUBTOTALS
              .replace("Subtotaal bestuur", "Programma 1")
              .replace("Subtotaal verkeer", "Programma 2")
              .replace("Totaal", "Alles bij elkaar");
      assertThat(found(text)).containsExactly("R3 = 1 + 2", "R6 = 4 + 5", "R7 = 3 + 6");
    }

    @Test
    void in_blocks_under_headings() {
      String text =
          """
          Taakveld;2023;2024;2025
          Lasten;;;
          Bestuur;1.204;1.312;1.377
          Wegen;418;433;397
          Totaal lasten;1.622;1.745;1.774
          Baten;;;
          Leges;371;406;588
          Parkeren;307;291;344
          Totaal baten;678;697;932
          Saldo;-944;-1.048;-842""";
      assertThat(found(text)).containsExactly("R4 = 2 + 3", "R8 = 6 + 7", "R9 = - 4 + 8");
      keepsWithAnyWrongAmount(text, "R4 = 2 + 3", "R8 = 6 + 7", "R9 = - 4 + 8");
    }

    @Test
    void of_rows_that_do_not_stand_together() {
      assertThat(found(OF_EACH_SIDE)).containsExactly("R7 = 1 + 3 + 5", "R8 = 2 + 4 + 6");
      keepsWithAnyWrongAmount(OF_EACH_SIDE, "R7 = 1 + 3 + 5", "R8 = 2 + 4 + 6");
    }

    @Test
    void without_the_parts_of_what_is_added() {
      assertThat(found(OF_WHICH)).containsExactly("R5 = 1 + 3");
      keepsWithAnyWrongAmount(OF_WHICH, "R5 = 1 + 3");
    }

    @Test
    void that_take_over_a_row_that_is_printed_twice_add_it_once() {
      assertThat(
              found(
                  """
                  Post;2023;2024;2025
                  Bestuur;1.204;1.312;1.377
                  Bestuur (herhaald);1.204;1.312;1.377
                  Burgerzaken;418;433;397
                  Totaal;1.622;1.745;1.774"""))
          .containsExactly("R4 = 2 + 3");
    }

    @Test
    void beside_an_item_pro_memorie_are_not_broken() {
      assertThat(
              judged(
                  """
                  Post;Begroting 2024;Rekening 2024;Rekening 2023
                  Bestuur;1.204;1.118;1.093
                  Burgerzaken;p.m.;463;428
                  Wegen;2.371;2.299;2.410
                  Totaal;3.575;3.880;3.931"""))
          .hasSize(1)
          .allMatch(judged -> judged.startsWith("R4 = 1 + 2 + 3: "))
          .noneMatch(judged -> judged.contains("BROKEN"));
    }

    @Test
    void that_nothing_adds_up_to_are_said_to_be_untraced() {
      FoundRelations found =
          FoundRelations.of(
              table(
                  """
                  Post;2023;2024
                  Brug;4.817;9.236
                  Sluis;7.742;2.951
                  Totaal gemeente;96.871.204;88.104.377
                  Kade;3.194;8.058"""));
      assertThat(found.relations()).isEmpty();
      assertThat(found.untracedTotals()).containsExactly(2);
    }
  }

  @Nested
  class Balances {
    private static final String LASTEN_BATEN =
        """
        Post;2023;2024;2025
        Lasten;5.204;5.377;5.612
        Baten;1.873;1.954;2.087
        """;

    private static final String BLOCKS =
        """
        Programma;2023;2024;2025
        Bestuur;;;
        Lasten;1.204;1.312;1.377
        Baten;118;133;97
        Saldo;1.086;1.179;1.280
        Zorg;;;
        Lasten;2.371;2.406;2.588
        Baten;307;291;344
        Saldo;2.064;2.115;2.244
        Totaal lasten;3.575;3.718;3.965
        Totaal baten;425;424;441
        Totaal saldo;3.150;3.294;3.524""";

    @Test
    void of_lasten_minus_baten() {
      String text = LASTEN_BATEN + "Saldo;3.331;3.423;3.525";
      assertThat(found(text)).containsExactly("R3 = 1 - 2");
      assertThat(FoundRelations.of(table(text)).untracedTotals()).isEmpty();
      keepsWithAnyWrongAmount(text, "R3 = 1 - 2");
    }

    @Test
    void of_baten_minus_lasten() {
      String text = LASTEN_BATEN + "Saldo;-3.331;-3.423;-3.525";
      assertThat(found(text)).containsExactly("R3 = - 1 + 2");
      keepsWithAnyWrongAmount(text, "R3 = - 1 + 2");
    }

    @Test
    void of_figures_with_signs() {
      String text =
          """
          Post;2023;2024;2025
          Lasten;5.204;5.377;5.612
          Baten;-1.873;-1.954;-2.087
          Saldo;3.331;3.423;3.525""";
      assertThat(found(text)).containsExactly("R3 = 1 + 2");
      keepsWithAnyWrongAmount(text, "R3 = 1 + 2");
    }

    @Test
    void bridge_from_the_saldo_to_the_result() {
      String text =
          """
          Post;2023;2024;2025
          Lasten;5.204;5.377;5.612
          Baten;4.873;5.154;5.787
          Saldo van baten en lasten;-331;-223;175
          Toevoegingen reserves;412;120;264
          Onttrekkingen reserves;803;377;141
          Resultaat;60;34;52""";
      assertThat(found(text)).containsExactly("R3 = - 1 + 2", "R6 = 3 - 4 + 5");
      keepsWithAnyWrongAmount(text, "R3 = - 1 + 2", "R6 = 3 - 4 + 5");
    }

    @Test
    void of_programmes_and_of_all_of_them() {
      List<String> expected =
          List.of("R4 = 2 - 3", "R8 = 6 - 7", "R9 = 2 + 6", "R10 = 3 + 7", "R11 = 4 + 8");
      assertThat(found(BLOCKS)).containsAll(expected);
      keepsWithAnyWrongAmount(BLOCKS, expected.toArray(new String[0]));
    }
  }

  @Nested
  class Columns {
    private static final String DIFFERENCES =
        """
        Post;Begroting 2024;Rekening 2024;Verschil
        Bestuur;1.204;1.118;86
        Burgerzaken;418;463;-45
        Wegen;2.371;2.299;72""";

    private static final String SIDES =
        """
        Programma;Begroting 2024 Lasten;Begroting 2024 Baten;Begroting 2024 Saldo;Rekening 2024 Lasten;Rekening 2024 Baten;Rekening 2024 Saldo
        Bestuur;1.204;118;1.086;1.312;133;1.179
        Zorg;2.371;307;2.064;2.406;291;2.115
        Wonen;866;519;347;902;488;414""";

    @Test
    void begroting_minus_rekening() {
      assertThat(found(DIFFERENCES)).containsExactly("C3 = 1 - 2");
      keepsWithAnyWrongAmount(DIFFERENCES, "C3 = 1 - 2");
    }

    @Test
    void rekening_minus_begroting() {
      String text =
          DIFFERENCES.replace(";86", ";-86").replace(";-45", ";45").replace(";72", ";-72");
      assertThat(found(text)).containsExactly("C3 = 2 - 1");
      keepsWithAnyWrongAmount(text, "C3 = 2 - 1");
    }

    @Test
    void na_wijziging() {
      String text =
          """
          Post;Begroting primitief;1e wijziging;2e wijziging;Begroting na wijziging
          Bestuur;1.204;-118;21;1.107
          Burgerzaken;418;63;-7;474
          Wegen;2.371;299;112;2.782""";
      assertThat(found(text)).containsExactly("C4 = 1 + 2 + 3");
      keepsWithAnyWrongAmount(text, "C4 = 1 + 2 + 3");
    }

    @Test
    void lasten_baten_and_saldo_under_each_budget() {
      assertThat(found(SIDES)).containsExactly("C3 = 1 - 2", "C6 = 4 - 5");
      keepsWithAnyWrongAmount(SIDES, "C3 = 1 - 2", "C6 = 4 - 5");
    }

    @Test
    void stocks_with_what_is_added_and_taken_away() {
      String text =
          """
          Reserve;Stand 1-1-2024;Toevoeging;Onttrekking;Stand 31-12-2024;Toevoeging;Onttrekking;Stand 31-12-2025
          Algemene reserve;4.120;318;207;4.231;119;384;3.966
          Reserve wegen;1.377;0;466;911;503;0;1.414
          Egalisatie riolering;862;113;0;975;0;84;891""";
      assertThat(found(text)).containsExactly("C4 = 1 + 2 - 3", "C7 = 4 + 5 - 6");
      keepsWithAnyWrongAmount(text, "C4 = 1 + 2 - 3", "C7 = 4 + 5 - 6");
    }

    @Test
    void with_a_wrong_sign_where_another_figure_is_nought_show_no_second_sum() {
      assertThat(
              found(
                  """
                  Reserve;Stand 1-1-2024;Toevoeging;Onttrekking;Stand 31-12-2024
                  Algemene reserve;4.120;-318;207;4.231
                  Reserve wegen;1.377;0;466;911
                  Egalisatie riolering;862;113;0;975"""))
          .containsExactly("C4 = 1 + 2 - 3");
    }

    @Test
    void quarters_and_their_total() {
      String text =
          """
          Post;K1;K2;K3;K4;Totaal
          Bestuur;311;288;305;412;1.316
          Zorg;512;633;498;590;2.233
          Wonen;87;95;133;61;376""";
      assertThat(found(text)).containsExactly("C5 = 1 + 2 + 3 + 4");
      keepsWithAnyWrongAmount(text, "C5 = 1 + 2 + 3 + 4");
    }

    @Test
    void a_result_after_reserves_is_a_sum_and_no_difference_without_direction() {
      FoundRelations found =
          FoundRelations.of(
              table(
                  """
                  Programma;Lasten;Baten;Saldo voor bestemming;Toevoeging reserves;Onttrekking reserves;Resultaat
                  Bestuur;1.204;118;-1.086;77;204;-959
                  Zorg;2.371;307;-2.064;0;118;-1.946
                  Wonen;866;519;-347;310;0;-657"""));
      assertThat(found.of(Purpose.COLUMN_SUM)).extracting(Relation::result).containsExactly(2, 5);
      assertThat(found.undirectedResults()).isEmpty();
    }

    @Test
    void a_difference_that_is_nought_everywhere_has_no_direction() {
      FoundRelations found =
          FoundRelations.of(
              table(
                  """
                  Post;Begroting 2024;Rekening 2024;Verschil
                  Bestuur;1.204;1.204;0
                  Wegen;2.371;2.371;0"""));
      assertThat(found.relations()).isEmpty();
      assertThat(found.undirectedResults()).containsExactly(2);
    }

    @Test
    void that_print_the_same_are_named_by_what_they_are() {
      String text =
          """
          Post;Begroting 2024;Raming 2024;Rekening 2024;Verschil
          Bestuur;1.204;1.204;1.118;86
          Burgerzaken;418;418;463;-45
          Wegen;2.371;2.371;2.299;72
          Totaal;3.993;3.993;3.880;113""";
      assertThat(found(text)).containsExactly("R4 = 1 + 2 + 3", "C4 = 1 - 3");
    }
  }

  @Nested
  class FiguresTakenOver {
    private static final String YEARS =
        """
        Reserve;2023;2024;2025;2026
        Stand per 1 januari;4.120;4.231;3.966;4.403
        Toevoegingen;318;119;641;88
        Onttrekkingen;207;384;204;512
        Stand per 31 december;4.231;3.966;4.403;3.979""";

    @Test
    void from_the_year_before() {
      assertThat(found(YEARS)).containsExactly("R4 = 1 + 2 - 3", "R1 = 4 before");
      keepsWithAnyWrongAmount(YEARS, "R4 = 1 + 2 - 3", "R1 = 4 before");
    }

    @Test
    void from_the_year_after_where_years_run_backwards() {
      assertThat(
              found(
                  """
                  Reserve;2026;2025;2024;2023
                  Stand per 1 januari;4.403;3.966;4.231;4.120
                  Toevoegingen;88;641;119;318
                  Onttrekkingen;512;204;384;207
                  Stand per 31 december;3.979;4.403;3.966;4.231"""))
          .containsExactly("R4 = 1 + 2 - 3", "R1 = 4 after");
    }

    @Test
    void of_years_that_stand_below_each_other() {
      assertThat(
              found(
                  """
                  Jaar;Stand 1 januari;Mutatie;Stand 31 december
                  2023;4.120;111;4.231
                  2024;4.231;-265;3.966
                  2025;3.966;437;4.403
                  2026;4.403;-424;3.979"""))
          .containsExactly("C3 = 1 + 2", "C1 = 3 before");
    }
  }

  @Nested
  class Quotients {
    @Test
    void of_rows() {
      String text =
          """
          Post;2023;2024;2025
          Kosten;1.204;1.312;1.377
          Opbrengsten heffingen;1.118;1.234;1.377
          Dekkingspercentage;92,9%;94,1%;100,0%""";
      assertThat(found(text)).containsExactly("R3 = 2 / 1 x 100");
      keepsWithAnyWrongAmount(text, "R3 = 2 / 1 x 100");
      assertThat(judged(text.replace("94,1%", "49,1%")))
          .containsExactly("R3 = 2 / 1 x 100: EXACT BROKEN EXACT");
    }

    @Test
    void of_columns() {
      String text =
          """
          Leges;Lasten;Baten;Dekking
          Burgerlijke stand;418;263;63%
          Bouwvergunningen;1.204;1.118;93%
          Markten;96;107;111%""";
      assertThat(found(text)).containsExactly("C3 = 2 / 1 x 100");
      keepsWithAnyWrongAmount(text, "C3 = 2 / 1 x 100");
    }

    @Test
    void with_one_amount_of_the_wrong_sign() {
      assertThat(
              judged(
                  """
                  Leges;Lasten;Baten;Dekking
                  Burgerlijke stand;418;-263;63%
                  Bouwvergunningen;1.204;1.118;93%
                  Markten;96;107;111%"""))
          .containsExactly("C3 = 2 / 1 x 100: BROKEN EXACT EXACT");
    }

    @Test
    void by_the_formula_of_a_key_figure() {
      String text =
          """
          Kengetal;2023;2024;2025
          A Vaste schulden;41.204;39.312;38.377
          B Netto vlottende schuld;6.418;5.433;5.397
          C Totale baten;98.371;99.406;103.588
          Netto schuldquote (A+B)/C x 100%;48,4%;45,0%;42,3%""";
      assertThat(found(text)).containsExactly("R4 = 1 + 2 / 3 x 100");
      assertThat(judged(text.replace("48,4%", "44,8%")))
          .containsExactly("R4 = 1 + 2 / 3 x 100: BROKEN EXACT EXACT");
    }

    @Test
    void by_a_formula_that_holds_only_once() {
      assertThat(
              judged(
                  """
                  Kengetal;2023;2024;2025
                  A Vaste schulden;41.204;39.312;38.377
                  B Totale baten;98.371;99.406;103.588
                  Schuldquote A/B x 100%;41,9%;93,5%;73,0%"""))
          .containsExactly("R3 = 1 / 2 x 100: EXACT BROKEN BROKEN");
    }
  }

  @Nested
  class Letters {
    private static final String BESIDE =
        """
        Post;Begroting;Rekening;Verschil;V/N
        Bestuur;1.204;1.118;86;V
        Burgerzaken;418;463;-45;N
        Wegen;2.371;2.299;72;V
        Parkeren;307;344;-37;N""";

    @Test
    void go_with_the_sign_of_a_difference() {
      assertThat(found(BESIDE)).containsExactly("C3 = 1 - 2", "C4 letters of 3");
      keepsWithAnyWrongAmount(BESIDE, "C3 = 1 - 2", "C4 letters of 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"86;V", "72;V"})
    void stay_when_one_of_them_is_wrong(String right) {
      assertThat(judged(BESIDE.replace(right, right.replace("V", "N"))))
          .anyMatch(j -> j.startsWith("C4 letters of 3: ") && j.contains("BROKEN"));
    }
  }

  /** Labels, layout and the rarity of coincidence are all there is. */
  @Nested
  class ASingleColumn {
    private static final String COVERAGE =
        """
        Riolering;Bedrag
        Kosten taakveld;5.848
        Inkomsten taakveld;-1.186
        Netto kosten taakveld;4.662
        Overhead;815
        BTW;690
        Totale kosten;6.167
        Opbrengst heffingen;5.920
        Dekking;96%""";

    @Test
    void of_cost_coverage() {
      assertThat(judged(COVERAGE))
          .containsExactly("R3 = 1 + 2: EXACT", "R6 = 3 + 4 + 5: EXACT", "R8 = 7 / 6 x 100: EXACT");
    }

    @Test
    void with_a_total() {
      String text =
          "Post;Begroting 2024\nBestuur;1.204\nBurgerzaken;418\nGebouwen;96\nTotaal;1.718";
      assertThat(judged(text)).containsExactly("R4 = 1 + 2 + 3: EXACT");
      assertThat(judged(text.replace("1.718", "1.178"))).containsExactly("R4 = 1 + 2 + 3: BROKEN");
      assertThat(judged(text.replace("418", "481"))).containsExactly("R4 = 1 + 2 + 3: BROKEN");
    }

    @Test
    void with_a_saldo() {
      String text = "Post;Begroting 2024\nLasten;5.204\nBaten;1.873\nSaldo;3.331";
      assertThat(judged(text)).containsExactly("R3 = 1 - 2: EXACT");
      assertThat(judged(text.replace("3.331", "-3.313"))).anyMatch(j -> j.endsWith("BROKEN"));
    }

    @Test
    void with_a_last_row_that_adds_up_but_does_not_say_so() {
      assertThat(judged("Post;Bedrag\nWegen;312\nZorg;4.518\nOnderwijs;29.877\nSamen;34.707"))
          .containsExactly("R4 = 1 + 2 + 3: EXACT");
    }

    @Test
    void that_adds_up_to_nothing() {
      assertThat(found("Post;Bedrag\nBrug;4.817\nSluis;7.742\nKade;3.194\nHaven;9.461\nDijk;2.038"))
          .isEmpty();
    }
  }

  /** Figures that look as if they add up because of how they came about. */
  @Nested
  class Nothing {
    @ParameterizedTest
    @ValueSource(
        strings = {
          // Nothing to do with each other.
          """
          Post;2023;2024;2025
          Brug;4.817;9.236;1.385
          Sluis;7.742;2.951;6.613
          Kade;3.194;8.058;5.927
          Haven;9.461;1.877;2.746""",
          // Multiples of the first row: that 1 + 3 = 4 is said once, not thrice.
          """
          Post;2023;2024;2025
          Noord;107;221;433
          Zuid;321;663;1.299
          West;428;884;1.732""",
          // The same every year.
          """
          Tarief;2023;2024;2025
          Abonnement;250;250;250
          Onderhoud;500;500;500
          Beheer;750;750;750
          Huur;1.000;1.000;1.000""",
          // Round figures that grow in equal steps.
          """
          Staffel;2023;2024;2025;2026
          Trede 1;100;200;300;400
          Trede 2;200;400;600;800
          Trede 3;300;600;900;1.200""",
          // Nothing but noughts.
          """
          Post;2023;2024;2025
          Brug;0;0;0
          Sluis;0;0;0
          Dijk;0;0;0"""
        })
    void is_found(String text) {
      assertThat(found(text)).isEmpty();
    }
  }

  @Nested
  class AllTheSame {
    @ParameterizedTest
    @ValueSource(strings = {SUBTOTALS, Balances.BLOCKS, FiguresTakenOver.YEARS, Columns.SIDES})
    void whenever_it_is_asked(String text) {
      FoundRelations once = FoundRelations.of(table(text));
      assertThat(once.relations()).isNotEmpty();
      for (int i = 0; i < 5; i++) {
        BudgetTable again = table(text);
        assertThat(FoundRelations.of(again)).isEqualTo(once);
        assertThat(FoundRelations.of(again).judge(again)).isEqualTo(once.judge(table(text)));
      }
    }

    @Test
    void whichever_block_comes_first() {
      List<String> lines = Arrays.asList(SUBTOTALS.split("\n", -1));
      int[] other = {0, 4, 5, 6, 1, 2, 3, 7};
      String text = Arrays.stream(other).mapToObj(lines::get).collect(Collectors.joining("\n"));
      assertThat(named(text)).isEqualTo(named(SUBTOTALS)).hasSize(3);
    }

    @Test
    void in_whichever_order_the_rows_of_a_block_stand() {
      List<String> lines = Arrays.asList(SUBTOTALS.split("\n", -1));
      int[] other = {0, 2, 1, 3, 5, 4, 6, 7};
      String text = Arrays.stream(other).mapToObj(lines::get).collect(Collectors.joining("\n"));
      assertThat(named(text)).isEqualTo(named(SUBTOTALS));
    }

    /** By label instead of index. */
    private static List<String> named(String text) {
      BudgetTable table = table(text);
      return FoundRelations.of(table).relations().stream()
          .map(FoundRelation::relation)
          .map(
              relation ->
                  relation.terms().stream()
                          .map(t -> t.sign() + " " + table.rows().get(t.index()).label())
                          .sorted()
                          .toList()
                      + " = "
                      + table.rows().get(relation.result()).label())
          .sorted()
          .toList();
    }

    @Test
    void and_the_judged_relations_carry_the_evidence() {
      BudgetTable table = table(SUBTOTALS);
      FoundRelations found = FoundRelations.of(table);
      assertThat(found.judge(table))
          .extracting(judged -> judged.evidence().orElseThrow())
          .containsExactlyElementsOf(
              found.relations().stream().map(FoundRelation::evidence).toList())
          .allMatch(evidence -> evidence.bits() > 15);
    }
  }
}
