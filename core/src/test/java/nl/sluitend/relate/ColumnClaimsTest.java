package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;

/** Sums that the headings of columns claim. */
class ColumnClaimsTest {
  private static final String SALDO =
      """
      Programma;Lasten;Baten;Saldo
      Bestuur;1.204;118;1.086
      Zorg;2.371;307;2.064
      Wonen;866;519;347""";

  private static List<String> claims(String text) {
    BudgetTable table = table(text);
    return ColumnClaims.of(table, Lines.of(table, Axis.COLUMNS)).stream()
        .map(Relations::shown)
        .toList();
  }

  @Test
  void a_saldo_is_lasten_minus_baten_or_the_reverse_or_their_sum() {
    assertThat(claims(SALDO)).containsExactly("C3 = 1 - 2");
    assertThat(claims(SALDO.replaceAll(";([0-9.]+)(?=\n|$)", ";-$1")))
        .containsExactly("C3 = - 1 + 2");
    assertThat(claims(SALDO.replaceAll(";([0-9.]+);(?=[0-9.]+(\n|$))", ";-$1;")))
        .containsExactly("C3 = 1 + 2");
  }

  @Test
  void a_saldo_goes_with_the_columns_of_its_own_budget() {
    assertThat(
            claims(
                """
                Programma;Begroting 2024 Lasten;Rekening 2024 Lasten;Begroting 2024 Baten;Rekening 2024 Baten;Begroting 2024 Saldo;Rekening 2024 Saldo
                Bestuur;1.204;1.312;118;133;1.086;1.179
                Zorg;2.371;2.406;307;291;2.064;2.115"""))
        .containsExactly("C5 = 1 - 3", "C6 = 2 - 4");
  }

  @Test
  void a_claim_stands_if_it_holds_in_more_rows_than_it_fails_in() {
    assertThat(claims(SALDO.replace("1.086", "1.068"))).containsExactly("C3 = 1 - 2");
    assertThat(claims(SALDO.replace("1.086", "1.068").replace("2.064", "2.046"))).isEmpty();
  }

  @Test
  void rows_of_noughts_say_nothing() {
    assertThat(claims("Programma;Lasten;Baten;Saldo\nBestuur;0;0;0\nZorg;0;0;0")).isEmpty();
    assertThat(claims("Programma;Lasten;Baten;Saldo\nBestuur;0;0;0\nZorg;20;5;15"))
        .containsExactly("C3 = 1 - 2");
  }

  @Test
  void a_stock_is_the_one_before_with_what_happened_between_them() {
    assertThat(
            claims(
                """
                Reserve;Stand 1-1-2024;Toevoeging;Onttrekking;Stand 31-12-2024
                Algemene reserve;4.120;318;207;4.231
                Reserve wegen;1.377;25;466;936"""))
        .containsExactly("C4 = 1 + 2 - 3");
  }

  @Test
  void what_is_taken_away_may_be_printed_with_a_minus() {
    assertThat(
            claims(
                """
                Reserve;Stand 1-1-2024;Toevoeging;Onttrekking;Stand 31-12-2024
                Algemene reserve;4.120;318;-207;4.231
                Reserve wegen;1.377;25;-466;936"""))
        .containsExactly("C4 = 1 + 2 + 3");
  }

  @Test
  void where_the_figures_say_nothing_of_a_sign_the_heading_decides() {
    assertThat(
            claims(
                """
                Reserve;Stand 1-1-2024;Toevoeging;Onttrekking;Stand 31-12-2024
                Algemene reserve;4.120;318;0;4.438
                Reserve wegen;1.377;25;0;1.402"""))
        .containsExactly("C4 = 1 + 2 - 3");
  }

  @Test
  void without_lasten_and_baten_a_saldo_claims_nothing() {
    assertThat(claims("Programma;Lasten;Saldo\nBestuur;1.204;1.086\nZorg;2.371;2.064")).isEmpty();
    assertThat(claims("Programma;2023;2024\nBestuur;1.204;1.086\nZorg;2.371;2.064")).isEmpty();
  }
}
