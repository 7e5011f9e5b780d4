package nl.sluitend.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.Notation;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Row;
import nl.sluitend.table.TableArbitraries;
import nl.sluitend.testkit.BudgetTables;

class CsvRoundTripTest {
  @Provide
  Arbitrary<BudgetTable> tables() {
    return TableArbitraries.tables();
  }

  @Provide
  Arbitrary<BudgetTable> exactTables() {
    return BudgetTables.flat().withAmendments(1, 1).in(Unit.EURO).exact().tables();
  }

  @Property(tries = 300)
  void a_tidy_table_is_read_back_as_the_same_table(@ForAll("tables") BudgetTable table) {
    Assume.that(!table.rows().isEmpty());
    Assume.that(isText(table));
    byte[] written = TidyCsv.write(table).getBytes(StandardCharsets.UTF_8);
    Reading<BudgetTable> reading = TidyCsv.read(written, "t.csv");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).hasValue(table);
    assertThat(TidyCsv.isTidy(written)).isTrue();
  }

  @Property(tries = 200)
  void the_order_of_tidy_lines_does_not_matter(
      @ForAll("exactTables") BudgetTable table, @ForAll Random random) {
    List<String> lines = new ArrayList<>(TidyCsv.write(table).lines().toList());
    List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(shuffled, random);
    shuffled.add(0, lines.get(0));
    byte[] bytes = (String.join("\n", shuffled) + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(TidyCsv.read(bytes, "t.csv").orElseThrow()).isEqualTo(table);
  }

  /** Print does not show kinds and roles, but every label, heading and figure comes back. */
  @Property(tries = 200)
  void a_printed_table_keeps_every_label_heading_and_figure(
      @ForAll("exactTables") BudgetTable table) {
    ReadOptions options = ReadOptions.of("t.csv").withNotation(Notation.DUTCH);
    Reading<BudgetTable> reading =
        PrintedCsv.read(PrintedCsv.write(table).getBytes(StandardCharsets.UTF_8), options);
    assertThat(reading.problems()).noneMatch(Problem::isError);
    BudgetTable back = reading.value().orElseThrow();
    assertThat(back.unit()).isEqualTo(table.unit());
    assertThat(back.columns()).isEqualTo(table.columns());
    assertThat(back.rows())
        .extracting(Row::label)
        .isEqualTo(table.rows().stream().map(Row::label).toList());
    assertThat(back.rows()).extracting(Row::cells).isEqualTo(cells(table));
  }

  @Property(tries = 500)
  void no_bytes_make_reading_throw(@ForAll byte[] bytes) {
    Reading<BudgetTable> printed = PrintedCsv.read(bytes, ReadOptions.of("t.csv"));
    Reading<BudgetTable> tidy = TidyCsv.read(bytes, "t.csv");
    assertThat(printed.value().isPresent() || printed.hasErrors()).isTrue();
    assertThat(tidy.value().isPresent() || tidy.hasErrors()).isTrue();
  }

  @Property(tries = 300)
  void a_damaged_tidy_file_never_throws_and_always_says_what_is_wrong(
      @ForAll("exactTables") BudgetTable table, @ForAll Random random) {
    List<String> lines = new ArrayList<>(TidyCsv.write(table).lines().toList());
    int line = 1 + random.nextInt(lines.size() - 1);
    lines.set(line, lines.get(line).replaceFirst(",AMOUNT,[^,]*,", ",AMOUNT,1.2.3,"));
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    assertThat(TidyCsv.read(bytes, "t.csv").problems())
        .anyMatch(p -> p.code().equals("TDY-003") && p.place().line() == line + 1);
  }

  /** No text file can hold NUL or half of a surrogate pair; writing such a table is refused. */
  private static boolean isText(BudgetTable table) {
    try {
      return !TidyCsv.write(table).isEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("surrogate");
      return false;
    }
  }

  private static List<List<Cell>> cells(BudgetTable table) {
    return table.rows().stream().map(Row::cells).toList();
  }
}
