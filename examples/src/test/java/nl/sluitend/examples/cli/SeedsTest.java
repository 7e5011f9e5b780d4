package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Ratio;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three seed tables give what their description says, and no fault in them goes unseen. */
class SeedsTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final String OVERHEAD = "diemen-overhead-2021.csv";
  private static final String SALARIES = "diemen-salarissen-2021.csv";
  private static final String ICT = "duoplus-investeringen-ict-2020.csv";

  @TempDir private Path folder;

  private static JsonNode description() throws IOException {
    return new ObjectMapper().readTree(SEEDS.resolve("datapackage.json").toFile());
  }

  private static JsonNode report(Path seeds) throws IOException {
    return new ObjectMapper().readTree(CommandLineRun.of("check", seeds, "--format=json").out());
  }

  private static JsonNode table(JsonNode report, String file) {
    for (JsonNode table : report.get("tables")) {
      if (table.get("source").asText().endsWith(file)) {
        return table;
      }
    }
    throw new AssertionError(file + " is not in the report");
  }

  private static BudgetTable read(String file) {
    return PrintedCsv.read(SEEDS.resolve(file), ReadOptions.of(file).withUnit(Unit.THOUSAND))
        .orElseThrow();
  }

  private static Amount amount(BudgetTable table, int row, ColumnKind kind) {
    return table.figure(row, table.column(kind)).orElseThrow().amount();
  }

  static Stream<JsonNode> resources() throws IOException {
    return JsonElements.of(description().get("resources"));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void each_seed_gives_the_findings_that_its_description_expects(JsonNode resource)
      throws IOException {
    JsonNode expected = resource.get("sluitend").get("expect");
    JsonNode table = table(report(SEEDS), resource.get("path").asText());
    assertThat(table.get("verdict")).isEqualTo(expected.get("verdict"));
    for (String part : List.of("costs", "difference", "favourable")) {
      assertThat(table.get("signConvention").get(part)).isEqualTo(expected.get(part));
    }
    assertThat(JsonElements.of(table.get("findings")).map(SeedsTest::identity))
        .containsExactlyInAnyOrderElementsOf(
            JsonElements.of(expected.get("findings")).map(SeedsTest::identity).toList());
  }

  /** Without the values of the cells, which the tables state themselves. */
  private static String identity(JsonNode finding) {
    StringBuilder identity = new StringBuilder(finding.get("rule").asText());
    identity.append(' ').append(finding.get("severity").asText());
    finding
        .get("cells")
        .forEach(
            cell ->
                identity
                    .append(' ')
                    .append(cell.get("row"))
                    .append(',')
                    .append(cell.get("column")));
    return identity.toString();
  }

  @Test
  void the_overhead_total_of_the_accounts_is_off_by_two_with_a_chance_of_one_in_five()
      throws IOException {
    JsonNode total = table(report(SEEDS), OVERHEAD).get("relations").get(0);
    assertThat(total.get("result").asInt()).isEqualTo(18);
    assertThat(total.get("terms")).hasSize(17);
    JsonNode instance = total.get("instances").get(2);
    assertThat(instance.get("at").asInt()).isEqualTo(3);
    assertThat(instance.get("stated").asText()).isEqualTo("-12048000");
    assertThat(instance.get("computed").asText()).isEqualTo("-12050000");
    assertThat(instance.get("difference").asText()).isEqualTo("2000");
    assertThat(instance.get("slack").asText()).isEqualTo("9000");
    assertThat(instance.get("likelihood").asText()).isEqualTo("0.2095");
    assertThat(instance.get("verdict").asText()).isEqualTo("ROUNDING");
  }

  @Test
  void the_sums_are_those_of_a_second_and_simpler_addition() {
    assertThat(sums(OVERHEAD)).containsExactly(-12207L, -12086L, -12050L, 38L);
    assertThat(sums(SALARIES)).containsExactly(-13559L, -13510L, -13872L, 362L);
    assertThat(sums(ICT)).containsExactly(0L, 567L, 567L, 466L, 101L);
  }

  /** Adds the lines of the file by hand, without the library. */
  private static List<Long> sums(String file) {
    try {
      List<String> lines = Files.readAllLines(SEEDS.resolve(file));
      List<Long> sums = new ArrayList<>();
      for (String line : lines.subList(1, lines.size() - 1)) {
        List<Long> numbers =
            Stream.of(line.split(";"))
                .skip(1)
                .filter(text -> text.matches("-|-?[0-9.]+"))
                .map(text -> text.equals("-") ? 0L : Long.parseLong(text.replace(".", "")))
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
          if (sums.size() <= i) {
            sums.add(0L);
          }
          sums.set(i, sums.get(i) + numbers.get(i));
        }
      }
      return sums;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_loose_figures_of_the_texts_agree_with_the_tables() throws IOException {
    BudgetTable overhead = read(OVERHEAD);
    Amount duo = amount(overhead, 1, ColumnKind.ACTUALS);
    Amount total = amount(overhead, 17, ColumnKind.ACTUALS);
    JsonNode figures = description().get("sluitend").get("figures");
    JsonNode stated = figures.get(2);
    assertThat(stated.get("name").asText()).isEqualTo("bijdrage-duo");
    Amount atLeast = Amount.parse(stated.get("amount").asText());
    // "Ruim € 6,3 miljoen": that, and less than the next tenth.
    assertThat(duo.abs())
        .isBetween(atLeast, atLeast.plus(Unit.parse(stated.get("unit").asText()).step()));
    assertThat(new Ratio(duo, total).percentage(1, RoundingMode.HALF_UP)).hasToString("52.7");
    assertThat(Amount.parse(figures.get(0).get("amount").asText()))
        .isEqualTo(Amount.ofEuros(432_000));
    assertThat(Amount.parse(figures.get(1).get("amount").asText()))
        .isEqualTo(Amount.ofEuros(275_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {OVERHEAD, SALARIES, ICT})
  void any_figure_changed_by_ten_or_more_is_found(String file) throws IOException {
    BudgetTable table = read(file);
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        for (long change : new long[] {10, -10, 1000}) {
          int r = row;
          int c = column;
          if (table.figure(r, c).isPresent()) {
            Amount changed =
                table.figure(r, c).orElseThrow().amount().plus(Amount.ofEuros(1000).times(change));
            assertFound(
                file, lines -> lines.set(r + 1, withField(lines.get(r + 1), c, print(changed))));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OVERHEAD, SALARIES, ICT})
  void any_result_with_the_other_sign_is_found(String file) throws IOException {
    BudgetTable table = read(file);
    int column = table.column(ColumnKind.RESULT);
    for (int row = 0; row < table.rows().size(); row++) {
      Amount result = table.figure(row, column).orElseThrow().amount();
      int r = row;
      if (result.signum() != 0) {
        assertFound(
            file,
            lines ->
                lines.set(r + 1, withField(lines.get(r + 1), column, print(result.negated()))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OVERHEAD, SALARIES, ICT})
  void any_row_with_figures_that_is_dropped_is_found(String file) throws IOException {
    BudgetTable table = read(file);
    for (int row = 0; row < table.rows().size(); row++) {
      int r = row;
      boolean figures =
          IntStream.range(0, table.columns().size())
              .anyMatch(c -> table.cell(r, c) instanceof Cell.Money);
      if (figures) {
        assertFound(file, lines -> lines.remove(r + 1));
      }
    }
  }

  private static String print(Amount amount) {
    return CellPrinter.print(amount, Unit.THOUSAND);
  }

  private static String withField(String line, int column, String text) {
    String[] fields = line.split(";", -1);
    fields[column + 1] = text;
    return String.join(";", fields);
  }

  /** A fault in one file gives a finding of that file above information, which it had not. */
  private void assertFound(String file, Consumer<List<String>> fault) throws IOException {
    for (String name : List.of("datapackage.json", OVERHEAD, SALARIES, ICT)) {
      Files.write(folder.resolve(name), Files.readAllBytes(SEEDS.resolve(name)));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(SEEDS.resolve(file)));
    List<String> before = List.copyOf(lines);
    fault.accept(lines);
    assertThat(lines).isNotEqualTo(before);
    Files.write(folder.resolve(file), lines);
    assertThat(
            JsonElements.of(table(report(folder), file).get("findings"))
                .filter(finding -> !finding.get("severity").asText().equals("INFORMATION"))
                .filter(finding -> !finding.get("rule").asText().equals("SGN-002")))
        .as("findings in %s", lines)
        .isNotEmpty();
  }
}
