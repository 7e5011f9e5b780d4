package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import org.junit.jupiter.api.Test;

/** What the figures around "7,488" say of it. */
class CommasTest {
  private static Reading<BudgetTable> read(String text) {
    List<PrintedGrid.Line> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(new PrintedGrid.Line(lines.size() + 1, List.of(line.split(";", -1))));
    }
    return PrintedGrid.read(lines, ReadOptions.of("t.csv").withUnit(Unit.THOUSAND));
  }

  private static String amount(Reading<BudgetTable> reading, int row, int column) {
    BudgetTable table = reading.value().orElseThrow();
    return table.figure(row, column).orElseThrow().amount().in(Unit.THOUSAND).toPlainString();
  }

  @Test
  void a_decimal_point_of_another_row_shows_that_commas_separate_thousands() {
    Reading<BudgetTable> reading =
        read("Kosten;2021;2022\nPersoneel;1,234;1,301\nMaterieel;7,488;7,600\nFte;12.5;13.0");
    assertThat(amount(reading, 0, 0)).isEqualTo("1234");
    assertThat(amount(reading, 1, 1)).isEqualTo("7600");
    assertThat(reading.value().orElseThrow().cell(2, 0))
        .isEqualTo(new Cell.Count(new BigDecimal("12.5")));
  }

  @Test
  void the_decimal_commas_of_fte_say_nothing_of_amounts() {
    Reading<BudgetTable> reading = read("Kosten;2021\nPersoneel;1,234\nMaterieel;7,488\nFte;12,5");
    assertThat(reading.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code)
        .containsExactly("CSV-005", "CSV-005");
    assertThat(reading.value().orElseThrow().cell(1, 0)).isEqualTo(Cell.text("7,488"));
  }

  @Test
  void the_decimal_commas_of_amounts_do() {
    assertThat(amount(read("Kosten;2021\nPersoneel;12,5\nMaterieel;7,488"), 1, 0))
        .isEqualTo("7.488");
  }
}
