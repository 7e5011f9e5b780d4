package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.Grids;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;
import nl.sluitend.table.SignConvention.Difference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real published tables, where they lie beside the project; see their README for what is known. */
class CorpusTest {
  private static final Pattern NUMBER =
      Pattern.compile("(-?)((?:[0-9]{1,3}(?:[.,][0-9]{3})+|[0-9]+))(?:,([0-9]{1,2}))?");

  private record Known(Path folder, String meta) {
    static Known of(Path folder) {
      try {
        return new Known(folder, Files.readString(folder.resolve("meta.json")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A text of the description; its form is simple enough to do without a parser. */
    String text(String key) {
      Matcher m = Pattern.compile("\"" + key + "\": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(meta);
      return m.find() ? m.group(1) : "";
    }

    List<PrintedGrid.Line> lines() {
      try {
        String text = Files.readString(folder.resolve("table.csv"), StandardCharsets.UTF_8);
        return Grids.lines(text.stripTrailing());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Reading<BudgetTable> read() {
      return PrintedGrid.read(lines(), ReadOptions.of(folder.getFileName().toString()));
    }

    CheckedTable checked() {
      return TableCheck.check(folder.getFileName().toString(), read().orElseThrow());
    }
  }

  private static Optional<Path> corpus() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path corpus = folder.resolve("shared").resolve("corpus");
      if (Files.isDirectory(corpus)) {
        return Optional.of(corpus);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private interface Check {
    void of(Known known);
  }

  private static Stream<DynamicTest> forEach(Check check) {
    Optional<Path> corpus = corpus();
    assumeTrue(corpus.isPresent(), "the corpus is not here");
    try (Stream<Path> folders = Files.list(corpus.get())) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("table.csv")))
          .sorted()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(), () -> check.of(Known.of(folder))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> is_read_without_errors() {
    return forEach(
        known -> assertThat(known.read().problems().stream().filter(Problem::isError)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> no_figure_is_misread() {
    return forEach(
        known -> {
          BudgetTable table = known.read().orElseThrow();
          List<PrintedGrid.Line> lines = known.lines();
          for (int r = 0; r < table.rows().size(); r++) {
            List<String> fields = lines.get(r + 1).fields();
            assertThat(table.rows().get(r).label()).isEqualTo(fields.get(0).strip());
            for (int c = 0; c < table.columns().size(); c++) {
              String printed = c + 1 < fields.size() ? fields.get(c + 1) : "";
              String place = "row %s, column %s: '%s'".formatted(r + 1, c + 1, printed);
              assertRead(table, r, c, printed, place);
            }
          }
        });
  }

  private static void assertRead(
      BudgetTable table, int row, int column, String printed, String place) {
    Cell cell = table.cell(row, column);
    String bare = printed.replace("€", "").replace("mln.", "").replace("%", "").strip();
    Matcher m = NUMBER.matcher(bare);
    if (!m.matches() || table.columns().get(column).measure() == Measure.TEXT) {
      assertThat(cell).as(place).isNotInstanceOf(Cell.Money.class);
      assertThat(bare.matches("|[-–]|V|N|[\\p{L} .]+") || cell instanceof Cell.Text)
          .as(place)
          .isTrue();
      return;
    }
    String digits = m.group(2).replaceAll("[.,]", "");
    BigDecimal value =
        new BigDecimal(m.group(1) + digits + (m.group(3) == null ? "" : "." + m.group(3)));
    if (cell instanceof Cell.Money money) {
      assertThat(printed.contains("%")).as(place).isFalse();
      boolean millions = printed.contains("mln.");
      int exponent = millions ? 6 : table.unit().exponent();
      // Zero among millions may be printed without its magnitude.
      assertThat(money.figure().amount())
          .as(place)
          .isEqualTo(Amount.of(value.scaleByPowerOfTen(exponent)));
      int decimals = m.group(3) == null ? 0 : m.group(3).length();
      assertThat(money.figure().unit().exponent()).as(place).isEqualTo(exponent - decimals);
    } else if (cell instanceof Cell.Percentage percentage) {
      assertThat(percentage.percent()).as(place).isEqualByComparingTo(value);
    } else if (cell instanceof Cell.Count count) {
      assertThat(count.number()).as(place).isEqualByComparingTo(value);
    } else {
      throw new AssertionError(place + " was read as " + cell);
    }
  }

  @TestFactory
  Stream<DynamicTest> gives_no_false_alarm() {
    return forEach(
        known -> {
          CheckedTable checked = known.checked();
          switch (known.text("verdict")) {
            case "exact", "rounding" ->
                assertThat(checked.verdict()).isNotEqualTo(TableVerdict.DOES_NOT_CLOSE);
            case "no sums" ->
                assertThat(checked.verdict()).isEqualTo(TableVerdict.NOTHING_TO_CHECK);
            default -> assertThat(known.text("verdict")).isEqualTo("off");
          }
          if (known.text("verdict").equals("exact")) {
            assertThat(checked.verdict()).isNotEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> runs_its_differences_the_way_that_is_known() {
    return forEach(
        known -> {
          Difference found = known.checked().convention().convention().difference();
          switch (known.text("difference")) {
            case "begroting - rekening" ->
                assertThat(found).isEqualTo(Difference.BUDGET_MINUS_ACTUALS);
            case "rekening - begroting" ->
                assertThat(found).isEqualTo(Difference.ACTUALS_MINUS_BUDGET);
            case "none" -> assertThat(found).isEqualTo(Difference.UNDETERMINED);
            default -> assertThat(known.text("difference")).isNotEmpty();
          }
        });
  }
}
