package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;

/** What holds for every grid, whatever is in it. */
class PrintedGridPropertiesTest {
  private static final ReadOptions OPTIONS = ReadOptions.of(Grids.SOURCE);

  @Property
  void reading_and_checking_never_throw(@ForAll("grids") List<PrintedGrid.Line> grid) {
    Reading<BudgetTable> reading = PrintedGrid.read(grid, OPTIONS);
    if (reading.value().isEmpty()) {
      assertThat(reading.hasErrors()).isTrue();
    } else {
      CheckedTable checked = TableCheck.check(Grids.SOURCE, reading.value().get());
      assertThat(checked.outcomes()).isNotEmpty();
    }
  }

  @Property
  void nothing_is_lost(@ForAll("grids") List<PrintedGrid.Line> grid) {
    Reading<BudgetTable> reading = PrintedGrid.read(grid, OPTIONS);
    if (reading.value().isEmpty()) {
      assertThat(Grids.errors(reading)).containsExactly("CSV-001 0:0");
      return;
    }
    BudgetTable table = reading.value().get();
    Set<Integer> rowLines = new HashSet<>();
    GridLayout layout = GridLayout.of(notBlank(grid));
    for (int r = 0; r < table.rows().size(); r++) {
      PrintedGrid.Line line = layout.body().get(r);
      rowLines.add(line.number());
      assertThat(table.rows().get(r).label()).isEqualTo(Words.tidy(line.fields().get(0)));
      for (int f = 1; f < line.fields().size(); f++) {
        boolean filled = !Words.tidy(line.fields().get(f)).isEmpty();
        boolean kept = f <= table.columns().size() && table.cell(r, f - 1) != Cell.Empty.INSTANCE;
        assertThat(kept).as("field %s of line %s", f + 1, line.number()).isEqualTo(filled);
      }
    }
    String above =
        table.title()
            + " "
            + table.labelHeading()
            + " "
            + table.columns().stream().map(c -> c.heading()).collect(Collectors.joining(" "));
    for (PrintedGrid.Line line : notBlank(grid)) {
      if (!rowLines.contains(line.number())) {
        for (int f = 0; f < line.fields().size(); f++) {
          String words = Words.tidy(line.fields().get(f));
          // A statement of the unit above the labels is in the unit of the table instead; a word
          // broken off at the end of a line is joined again.
          boolean inUnit = f == 0 && UnitText.find(words).isPresent();
          if (!inUnit && !words.endsWith("-")) {
            assertThat(above).contains(words);
          }
        }
      }
    }
  }

  @Property
  void a_problem_has_a_code_a_place_in_the_grid_and_words_in_both_languages(
      @ForAll("grids") List<PrintedGrid.Line> grid) {
    int last = grid.stream().mapToInt(PrintedGrid.Line::number).max().orElse(0);
    int before = 0;
    for (Problem problem : PrintedGrid.read(grid, OPTIONS).problems()) {
      assertThat(problem.code()).matches("CSV-0[01][0-9]");
      assertThat(problem.place().line()).isBetween(before, last);
      assertThat(problem.message().dutch()).isNotBlank();
      assertThat(problem.message().english()).isNotBlank();
      before = problem.place().line();
    }
  }

  @Property
  void reading_twice_gives_the_same(@ForAll("grids") List<PrintedGrid.Line> grid) {
    assertThat(PrintedGrid.read(grid, OPTIONS)).isEqualTo(PrintedGrid.read(grid, OPTIONS));
  }

  private static List<PrintedGrid.Line> notBlank(List<PrintedGrid.Line> grid) {
    return grid.stream()
        .filter(line -> line.fields().size() > 1 || !line.fields().get(0).isBlank())
        .toList();
  }

  @Provide
  Arbitrary<List<PrintedGrid.Line>> grids() {
    Arbitrary<String> figures =
        Combinators.combine(
                Arbitraries.of("", "-", "(", "€ ", "N ", "-/- ", "−"),
                Arbitraries.of(
                    "1.234", "7,488", "65.98", "12", "1,234,567", "0", "0,5", "1.234,56", "2021"),
                Arbitraries.of("", "-", ")", " N", "%", " mln.", "*", "%%", " fte", "k", " mrd"))
            .as((before, number, after) -> before + number + after);
    Arbitrary<String> words =
        Arbitraries.of(
            "Begroting 2021 primitief",
            "Begroting 2021 na 1e wijziging",
            "Begroting",
            "1e wijziging",
            "Rekening 2021",
            "Rekening 2021 lasten",
            "Verschil",
            "Saldo",
            "V/N",
            "%",
            "2022",
            "Totaal",
            "Subtotaal",
            "Totaal lasten",
            "Saldo van baten en lasten",
            "waarvan personeel",
            "Lasten",
            "Baten",
            "Salarissen",
            "Bedragen x € 1.000",
            "(in miljoenen)",
            "p.m.",
            "n.b.",
            "V",
            "-",
            "–");
    Arbitrary<String> noise =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.strings().withChars("0123456789.,-–€%()*vnNV mlk'/+eE").ofMaxLength(10));
    Arbitrary<String> field =
        Arbitraries.frequencyOf(
            Tuple.of(6, figures),
            Tuple.of(6, words),
            Tuple.of(3, Arbitraries.just("")),
            Tuple.of(3, noise));
    return field
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .list()
        .ofMaxSize(9)
        .map(
            rows -> {
              List<PrintedGrid.Line> lines = new ArrayList<>();
              rows.forEach(row -> lines.add(new PrintedGrid.Line(lines.size() + 1, row)));
              return lines;
            });
  }
}
