package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

/**
 * Layouts that many municipalities print: sound ones raise no alarm, and a fault is where it is.
 */
class MunicipalLayoutsTest {
  private static final String PROGRAMMES =
      """
      Programma;;Begroting 2023;Rekening 2023;Verschil
      1 Bestuur;Lasten;5.120;5.300;-180
      ;Baten;620;600;-20
      ;Saldo;-4.500;-4.700;-200
      2 Zorg;Lasten;21.300;22.050;-750
      ;Baten;6.300;6.450;150
      ;Saldo;-15.000;-15.600;-600
      Totaal;Lasten;26.420;27.350;-930
      ;Baten;6.920;7.050;130
      ;Saldo;-19.500;-20.300;-800
      """;

  private static final String RESERVES =
      """
      Post;Begroting na wijziging 2023;Realisatie 2023;Verschil
      Totaal lasten;120.500;118.200;2.300
      Totaal baten;121.000;120.100;-900
      Resultaat voor bestemming;500;1.900;1.400
      Toevoegingen aan reserves;3.000;3.500;-500
      Onttrekkingen aan reserves;2.800;2.900;100
      Resultaat na bestemming;300;1.300;1.000
      """;

  private static Reading<BudgetTable> read(String text) {
    List<PrintedGrid.Line> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(new PrintedGrid.Line(lines.size() + 1, List.of(line.split(";", -1))));
    }
    return PrintedGrid.read(lines, ReadOptions.of("t.csv"));
  }

  /** The rule and the cell of each error, rows and columns from 1. */
  private static List<String> errors(String text) {
    return TableCheck.check("t.csv", read(text).value().orElseThrow()).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(
            finding ->
                finding.rule().id()
                    + " "
                    + (finding.cells().get(0).row() + 1)
                    + ","
                    + (finding.cells().get(0).column() + 1))
        .toList();
  }

  private static TableVerdict verdict(String text) {
    return TableCheck.check("t.csv", read(text).value().orElseThrow()).verdict();
  }

  @Test
  void labels_in_two_columns_are_read_together() {
    assertThat(errors(PROGRAMMES)).isEmpty();
    assertThat(verdict(PROGRAMMES)).isEqualTo(TableVerdict.CLOSES);
    assertThat(errors(PROGRAMMES.replace("26.420", "26.240"))).contains("SUM-001 7,2");
  }

  @Test
  void messages_name_rows_by_all_their_labels() {
    String broken = PROGRAMMES.replace("26.420", "26.240");
    assertThat(TableCheck.check("t.csv", read(broken).value().orElseThrow()).findings())
        .anySatisfy(
            finding -> assertThat(finding.message().dutch()).startsWith("'Totaal Lasten', "));
  }

  @Test
  void positive_may_be_an_advantage_on_both_sides() {
    assertThat(errors(RESERVES)).isEmpty();
  }

  @Test
  void one_wrong_sign_does_not_turn_the_other_rows_around() {
    assertThat(errors(RESERVES.replace("2.900;100", "2.900;-100")))
        .contains("DIF-001 5,3")
        .doesNotContain("DIF-001 2,3", "DIF-001 3,3", "DIF-001 6,3");
  }

  @Test
  void a_total_of_more_than_is_listed_is_pointed_out_and_not_called_wrong() {
    String risks = "Risico;Bedrag\nJeugdzorg;500\nGaranties;150\nTotaal alle risico's;4.250\n";
    assertThat(errors(risks)).isEmpty();
    assertThat(TableCheck.check("t.csv", read(risks).value().orElseThrow()).findings())
        .extracting(finding -> finding.rule().id() + " " + finding.severity())
        .contains("SUM-002 WARNING");
  }

  @Test
  void budgeted_and_realised_results_are_what_their_difference_compares() {
    String results =
        "Programma;Begroot resultaat;Gerealiseerd resultaat;Verschil\nA;100;90;-10\nB;50;70;20\n";
    assertThat(read(results).value().orElseThrow().columns())
        .extracting(column -> column.kind())
        .containsExactly(ColumnKind.ORIGINAL_BUDGET, ColumnKind.ACTUALS, ColumnKind.RESULT);
    assertThat(errors(results)).isEmpty();
    assertThat(errors(results + "C;10;30;-20\n")).containsExactly("DIF-001 3,3");
  }

  @Test
  void estimates_after_the_budget_are_of_later_years() {
    assertThat(
            read("Post;Begroting 2024;Raming 2025;Raming 2026\nA;1;2;3\n")
                .value()
                .orElseThrow()
                .columns())
        .extracting(column -> column.kind())
        .containsExactly(ColumnKind.ORIGINAL_BUDGET, ColumnKind.MULTI_YEAR, ColumnKind.MULTI_YEAR);
  }

  @Test
  void a_percentage_with_a_point_before_three_digits_is_not_guessed() {
    Reading<BudgetTable> reading = read("Lening;Hoofdsom;Rente\nA;1.000.000;1.125%\n");
    assertThat(reading.problems()).extracting(problem -> problem.code()).contains("CSV-005");
  }

  @Test
  void a_row_in_euros_among_thousands_is_still_a_row_of_its_total() {
    String table =
        """
        Overhead x € 1.000;Begroting 2020;Rekening 2020
        Salarissen;12.207;12.481
        ICT;1.919.482;1.947.318
        Huisvesting;5.521;6.622
        Totaal;19.647;21.050
        """;
    assertThat(errors(table)).containsExactly("SUM-001 4,1", "SUM-001 4,2");
    assertThat(errors(table.replace("1.919.482", "1.919").replace("1.947.318", "1.947"))).isEmpty();
  }
}
