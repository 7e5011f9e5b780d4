package nl.sluitend.io.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.io.InputLimits;
import nl.sluitend.io.tree.Decimals;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableJsonTest {
  private static final Schemas SCHEMA = Schemas.of(TableJson.schema());

  private static final String DOCUMENT =
      """
      {
        "format": "sluitend-table/1",
        "title": "Overhead",
        "document": "Jaarstukken 2021",
        "labelHeading": "Kostensoort",
        "unit": "1000",
        "signConvention": {
          "costs": "NEGATIVE",
          "income": "UNDETERMINED",
          "difference": "ACTUALS_MINUS_BUDGET"
        },
        "columns": [
          {"heading": "Na 2e wijziging", "kind": "AMENDED_BUDGET", "year": 2021, "amendment": 2, "measure": "AMOUNT"},
          {"heading": "Verschil", "kind": "RESULT", "side": "EXPENDITURE", "measure": "AMOUNT"}
        ],
        "rows": [
          {"label": "Lasten", "role": "HEADING", "cells": [null, {"letter": "-"}]},
          {"label": "ICT", "role": "DETAIL", "side": "EXPENDITURE", "costKind": "ICT", "cells": [{"amount": "-12048000"}, {"amount": "37500", "unit": "100", "letter": "V"}]},
          {"label": "\\"Overig\\" €", "role": "DETAIL", "cells": [{"dash": true}, {"mark": "n.b."}]},
          {"label": "In %", "role": "INDICATOR", "cells": [{"percent": "3.0"}, {"count": "12.5"}]},
          {"label": "Bron", "role": "INDICATOR", "cells": [{"text": "zie bijlage"}, null]}
        ]
      }
      """;

  private static BudgetTable table() {
    return BudgetTable.builder(Unit.THOUSAND)
        .title("Overhead")
        .document("Jaarstukken 2021")
        .labelHeading("Kostensoort")
        .convention(
            new SignConvention(
                SignConvention.Sign.NEGATIVE,
                SignConvention.Sign.UNDETERMINED,
                SignConvention.Difference.ACTUALS_MINUS_BUDGET))
        .column(
            Column.of("Na 2e wijziging", ColumnKind.AMENDED_BUDGET).withYear(2021).withAmendment(2))
        .column(Column.of("Verschil", ColumnKind.RESULT).withSide(Side.EXPENDITURE))
        .row(
            Row.of(
                "Lasten", RowRole.HEADING, List.of(Cell.empty(), new Cell.Letter(Effect.NEUTRAL))))
        .row(
            Row.of(
                    "ICT",
                    RowRole.DETAIL,
                    List.of(
                        Cell.money(Figure.of(-12048, Unit.THOUSAND)),
                        new Cell.Money(
                            Figure.of(375, new Unit(2)), Optional.of(Effect.FAVOURABLE))))
                .withSide(Side.EXPENDITURE)
                .withCostKind(CostKind.ICT))
        .row(Row.of("\"Overig\" €", RowRole.DETAIL, List.of(Cell.dash(), Cell.Mark.NOT_KNOWN)))
        .row(
            Row.of(
                "In %",
                RowRole.INDICATOR,
                List.of(
                    new Cell.Percentage(new BigDecimal("3.0")),
                    new Cell.Count(new BigDecimal("12.5")))))
        .row(Row.of("Bron", RowRole.INDICATOR, List.of(Cell.text("zie bijlage"), Cell.empty())))
        .build();
  }

  private static Reading<BudgetTable> read(String document) {
    return TableJson.read("t.json", document.getBytes(UTF_8));
  }

  /** Code and place of every problem, such as {@code JSN-009 3:5}. */
  private static List<String> said(Reading<BudgetTable> reading) {
    return reading.problems().stream()
        .map(p -> p.code() + " " + p.place().line() + ":" + p.place().column())
        .toList();
  }

  /** A table of one column with these rows, which start on line 2. */
  private static String withRows(String... rows) {
    return """
    {"format": "sluitend-table/1", "unit": "1000", "columns": [{"heading": "a", "kind": "ACTUALS", "measure": "AMOUNT"}], "rows": [
    """
        + String.join(",\n", rows)
        + "]}";
  }

  private static String detail(String cell) {
    return "{\"label\": \"r\", \"role\": \"DETAIL\", \"cells\": [" + cell + "]}";
  }

  private static Cell onlyCell(Reading<BudgetTable> reading) {
    return reading.value().orElseThrow().cell(0, 0);
  }

  @Test
  void a_table_is_written_one_row_a_line() {
    assertThat(TableJson.write(table())).isEqualTo(DOCUMENT);
  }

  @Test
  void a_document_is_read() throws IOException {
    assertThat(read(DOCUMENT).problems()).isEmpty();
    assertThat(read(DOCUMENT).orElseThrow()).isEqualTo(table());
    assertThat(SCHEMA.errors(DOCUMENT)).isEmpty();
  }

  @Test
  void a_file_and_a_stream_are_read_like_bytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.json");
    TableJson.write(table(), file);
    assertThat(Files.readString(file)).isEqualTo(DOCUMENT);
    assertThat(TableJson.read(file).orElseThrow()).isEqualTo(table());
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(TableJson.read("x", in).orElseThrow()).isEqualTo(table());
    }
  }

  @Test
  void a_file_that_is_not_there_is_a_problem(@TempDir Path folder) {
    Path file = folder.resolve("none.json");
    Problem problem = TableJson.read(file).problems().get(0);
    assertThat(problem.code()).isEqualTo("JSN-001");
    assertThat(problem.place().source()).isEqualTo(file.toString());
    assertThat(problem.found()).isEqualTo("NoSuchFileException");
    assertThat(said(TableJson.read(folder))).containsExactly("JSN-001 0:0");
  }

  @Test
  void a_stream_that_breaks_is_a_problem() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThat(said(TableJson.read("x", closed))).containsExactly("JSN-001 0:0");
  }

  @Test
  void what_may_be_left_out_may_be_null_and_the_order_of_fields_is_free() throws IOException {
    String document =
        """
        {"rows": [{"cells": [{"amount": "1000", "unit": null, "letter": null}], "costKind": null, "side": null, "role": "DETAIL", "label": "r"}],
         "columns": [{"measure": "AMOUNT", "amendment": null, "side": null, "year": null, "kind": "ACTUALS", "heading": "a"}],
         "signConvention": null, "labelHeading": null, "document": null, "title": null,
         "unit": "1000", "format": "sluitend-table/1"}
        """;
    BudgetTable expected =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of("a", ColumnKind.ACTUALS))
            .detail("r", 1)
            .build();
    assertThat(read(document).orElseThrow()).isEqualTo(expected);
    assertThat(SCHEMA.errors(document)).isEmpty();
  }

  @Test
  void half_a_surrogate_pair_is_escaped_and_read_back() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("\ud83d", ColumnKind.OTHER))
            .detail("\udcb6\ud83d\udcb6\u2028", 1)
            .build();
    String written = TableJson.write(table);
    assertThat(written).contains("\"\\ud83d\"").contains("\"\\udcb6\ud83d\udcb6\\u2028\"");
    assertThat(read(written).orElseThrow()).isEqualTo(table);
  }

  @Test
  void a_byte_order_mark_is_accepted_and_does_not_count() {
    assertThat(read("\ufeff" + DOCUMENT).orElseThrow()).isEqualTo(table());
    assertThat(said(read("\ufeff[]"))).containsExactly("JSN-006 1:1");
  }

  @Test
  void the_schema_is_one_of_draft_2020_12() throws IOException {
    assertThat(Schemas.ofSchemas().errors(TableJson.schema())).isEmpty();
    assertThat(Schemas.ofSchemas().errors("{\"type\": \"texts\"}")).isNotEmpty();
  }

  @Test
  void words_of_the_schema_are_those_of_the_library() throws IOException {
    JsonNode definitions = new ObjectMapper().readTree(TableJson.schema()).get("$defs");
    JsonNode column = definitions.at("/column/properties");
    JsonNode row = definitions.at("/row/properties");
    assertThat(words(column.at("/kind/enum"))).isEqualTo(names(ColumnKind.values()));
    assertThat(words(column.at("/measure/enum"))).isEqualTo(names(Measure.values()));
    assertThat(words(row.at("/role/enum"))).isEqualTo(names(RowRole.values()));
    assertThat(words(row.at("/costKind/enum"))).isEqualTo(names(CostKind.values()));
    assertThat(words(definitions.at("/side/enum"))).isEqualTo(names(Side.values()));
    assertThat(words(definitions.at("/sign/enum"))).isEqualTo(names(SignConvention.Sign.values()));
    assertThat(words(definitions.at("/signConvention/properties/difference/enum")))
        .isEqualTo(names(SignConvention.Difference.values()));
    assertThat(words(definitions.at("/cell/oneOf/6/properties/mark/enum")))
        .isEqualTo(Arrays.stream(Cell.Mark.values()).map(Cell.Mark::printed).toList());
    assertThat(definitions.at("/amount/pattern").textValue())
        .isEqualTo("^" + Decimals.AMOUNT.pattern() + "$");
    assertThat(definitions.at("/number/pattern").textValue())
        .isEqualTo("^" + Decimals.NUMBER.pattern() + "$");
    assertThat(definitions.at("/unit/pattern").textValue())
        .isEqualTo("^(" + Decimals.UNIT.pattern() + ")$");
  }

  private static List<String> words(JsonNode node) {
    return node.valueStream().filter(JsonNode::isTextual).map(JsonNode::textValue).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  @Test
  void codes_differ_and_are_explained_in_both_languages() {
    assertThat(Arrays.stream(JsonProblem.values()).map(JsonProblem::code)).doesNotHaveDuplicates();
    assertThat(JsonProblem.values())
        .allSatisfy(
            p ->
                assertThat(p.meaning().in(Language.DUTCH))
                    .isNotEqualTo(p.meaning().in(Language.ENGLISH)));
  }

  /** What Jackson does of itself, and must not do here. */
  @Nested
  class JacksonsPitfalls {
    @Test
    void a_tree_keeps_every_digit_of_a_number() throws IOException {
      String number = "12345678901234568.123456789012345678";
      assertThat(new ObjectMapper().readTree(number).decimalValue().toPlainString())
          .isNotEqualTo(number);
      JsonProblems none = new JsonProblems("x");
      assertThat(JsonDocument.read(number.getBytes(UTF_8), none))
          .hasValueSatisfying(v -> assertThat(v.text()).isEqualTo(number));
    }

    @Test
    void an_amount_of_many_digits_keeps_them() {
      assertThat(onlyCell(read(withRows(detail("{\"amount\": \"12345678901234568000\"}")))))
          .isEqualTo(
              Cell.money(
                  new Figure(
                      Unit.THOUSAND.times(new BigDecimal("12345678901234568")), Unit.THOUSAND)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6300", "6300.0", "-6.300", "1e3", "12345678901234568", "0.1"})
    void an_amount_as_a_number_is_refused_and_kept_as_text(String number) {
      Reading<BudgetTable> reading = read(withRows(detail("{\"amount\": " + number + "}")));
      assertThat(said(reading)).containsExactly("JSN-010 2:55");
      Problem problem = reading.problems().get(0);
      assertThat(problem.found()).isEqualTo(number);
      assertThat(problem.expected().english()).contains("an exact amount in euros as a string");
      assertThat(problem.expected().dutch()).contains("een exact bedrag in euro's als tekst");
      assertThat(onlyCell(reading)).isEqualTo(Cell.text(number));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1e3",
          "1E3",
          "-6.300,00",
          "6.300,00",
          "4.977-",
          "(4.977)",
          "\u22124977",
          "+1000",
          "1 000",
          " 1000",
          "1000.",
          ".5",
          "",
          "-",
          "007000",
          "NaN",
          "0x10",
          "PM",
          "\u0661000"
        })
    void a_text_that_is_no_plain_decimal_is_refused(String text) {
      for (String name : List.of("amount", "percent", "count")) {
        String cell = "{\"" + name + "\": " + JsonValue.string(text) + "}";
        assertThat(read(withRows(detail(cell))).problems())
            .extracting(Problem::code)
            .containsExactly("JSN-012");
      }
    }

    @Test
    void a_dutch_thousand_is_never_read_as_six_and_a_bit() {
      Reading<BudgetTable> reading = read(withRows(detail("{\"amount\": \"-6.300\"}")));
      assertThat(said(reading)).containsExactly("JSN-013 2:55");
      assertThat(onlyCell(reading)).isEqualTo(Cell.text("-6.300"));
    }

    @Test
    void a_percentage_keeps_its_trailing_zeros() {
      assertThat(onlyCell(read(withRows(detail("{\"percent\": \"3.0\"}")))))
          .isEqualTo(new Cell.Percentage(new BigDecimal("3.0")))
          .isNotEqualTo(new Cell.Percentage(new BigDecimal("3")));
    }

    @Test
    void a_field_that_stands_twice_is_not_overwritten_in_silence() throws IOException {
      String twice = withRows(detail("{\"amount\": \"1000\", \"amount\": \"2000\"}"));
      assertThat(new ObjectMapper().readTree(twice)).isNotNull();
      Reading<BudgetTable> reading = read(twice);
      assertThat(said(reading)).containsExactly("JSN-005 2:63");
      assertThat(onlyCell(reading)).isEqualTo(Cell.money(Figure.of(1, Unit.THOUSAND)));
    }

    @Test
    void what_comes_after_the_document_is_not_passed_over() throws IOException {
      assertThat(new ObjectMapper().readTree("{} {}")).isNotNull();
      assertThat(said(read(DOCUMENT + "{}"))).containsExactly("JSN-004 24:1");
    }

    @Test
    void other_encodings_are_not_guessed() throws IOException {
      assertThat(new ObjectMapper().readTree("{}".getBytes(UTF_16LE)).isObject()).isTrue();
      assertThat(said(TableJson.read("x", "{}".getBytes(UTF_16LE)))).containsExactly("JSN-004 1:3");
    }

    @Test
    void columns_count_characters_and_not_bytes() {
      assertThat(said(read("{\"€€€\": }"))).containsExactly("JSN-004 1:9");
    }

    @Test
    void a_number_too_long_for_a_double_is_no_infinity() throws IOException {
      ObjectMapper mapper = new ObjectMapper();
      assertThat(mapper.isEnabled(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)).isFalse();
      assertThat(mapper.readTree("1E400").asText()).isEqualTo("Infinity");
      JsonProblems none = new JsonProblems("x");
      assertThat(JsonDocument.read("1E400".getBytes(UTF_8), none).orElseThrow().text())
          .isEqualTo("1E400");
    }
  }

  /**
   * A document that is refused: the mark {@code »} stands before each place that a problem names.
   * In the documents ' stands for ".
   */
  record Bad(String name, String document, List<String> codes, boolean schemaToo) {
    static Bad of(String name, String document, String... codes) {
      return new Bad(name, document.replace('\'', '"'), List.of(codes), true);
    }

    static Bad beyondSchema(String name, String document, String... codes) {
      return new Bad(name, document.replace('\'', '"'), List.of(codes), false);
    }

    static Bad of(String name, String from, String to, String code) {
      String changed = DOCUMENT.replace(from.replace('\'', '"'), to);
      assertThat(changed).as(name).isNotEqualTo(DOCUMENT);
      return of(name, changed, code);
    }

    static Bad row(String name, String row, String... codes) {
      return of(name, withRows(row), codes);
    }

    static Bad cell(String name, String cell, String code) {
      return of(name, withRows(detail(cell)), code);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> badDocuments() {
    return Stream.of(
        Bad.of("an array", "»[]", "JSN-006"),
        Bad.of("null", "»null", "JSN-006"),
        Bad.of("no format", "\n »{'unit': '1'}", "JSN-006"),
        Bad.of("another format", "{'format': »'x'}", "JSN-006"),
        Bad.of("a format that is no text", "{'format': »1}", "JSN-006"),
        Bad.of("a later version", "{'format': »'sluitend-table/2'}", "JSN-007"),
        Bad.of(
            "nothing but the format",
            "»{'format': 'sluitend-table/1'}",
            "JSN-009",
            "JSN-009",
            "JSN-009"),
        Bad.of("unknown field", "'title'", "»'titel'", "JSN-008"),
        Bad.of("title of another type", "'Overhead'", "»7", "JSN-010"),
        Bad.of("unit as a number", "'1000'", "»1000", "JSN-010"),
        Bad.of("unit that is no power of ten", "'1000'", "»'500'", "JSN-012"),
        Bad.of("unit as people write it", "'1000'", "»'1.000'", "JSN-012"),
        Bad.of("unit too large", "'1000'", "»'1" + "0".repeat(21) + "'", "JSN-012"),
        Bad.of("sign in small letters", "'NEGATIVE'", "»'negative'", "JSN-011"),
        Bad.of(
            "sign convention without income",
            "{\n    'costs': 'NEGATIVE',\n    'income': 'UNDETERMINED',",
            "»{'costs': 'NEGATIVE',",
            "JSN-009"),
        Bad.of("sign convention with more", "'costs'", "»'x': 1, 'costs'", "JSN-008"),
        Bad.of(
            "sign convention of another type",
            withRows().replace("\"unit\"", "'signConvention': »'NEGATIVE', 'unit'"),
            "JSN-010"),
        Bad.of(
            "columns of another type",
            "{'format': 'sluitend-table/1', 'unit': '1', 'columns': »{}, 'rows': []}",
            "JSN-010"),
        Bad.of(
            "no columns",
            "{'format': 'sluitend-table/1', 'unit': '1', 'columns': »[], 'rows': []}",
            "JSN-016"),
        Bad.of("rows that are null", withRows().replace("[\n]", "»null"), "JSN-010"),
        Bad.of(
            "column that is no object",
            "{'format': 'sluitend-table/1', 'unit': '1', 'columns': [»'Na'], 'rows': []}",
            "JSN-010"),
        Bad.of(
            "column without heading",
            "{'heading': 'Verschil', 'kind': 'RESULT'",
            "»{'kind': 'RESULT'",
            "JSN-009"),
        Bad.of(
            "column without measure",
            "{'heading': 'Verschil', 'kind': 'RESULT', 'side': 'EXPENDITURE', 'measure': 'AMOUNT'}",
            "»{'heading': 'Verschil', 'kind': 'RESULT', 'side': 'EXPENDITURE'}",
            "JSN-009"),
        Bad.of("column of unknown kind", "'RESULT'", "»'VERSCHIL'", "JSN-011"),
        Bad.of("column with more", "'RESULT'", "'RESULT', »'unit': '1'", "JSN-008"),
        Bad.of("year as text", "2021,", "»'2021',", "JSN-010"),
        Bad.of("year with decimals", "2021,", "»2021.5,", "JSN-014"),
        Bad.of("year out of range", "2021,", "»2147483648,", "JSN-014"),
        Bad.of("year far out of range", "2021,", "»-20210000000000,", "JSN-014"),
        Bad.beyondSchema("year as an exponent", DOCUMENT.replace("2021,", "»2021e0,"), "JSN-014"),
        Bad.beyondSchema("year with a zero", DOCUMENT.replace("2021,", "»2021.0,"), "JSN-014"),
        Bad.of("amendment number zero", "'amendment': 2", "'amendment': »0", "JSN-014"),
        Bad.of(
            "amendment number at actuals",
            withRows().replace("\"ACTUALS\"", "'ACTUALS', 'amendment': »1"),
            "JSN-020"),
        Bad.beyondSchema(
            "a column twice",
            DOCUMENT.replace(
                "{\"heading\": \"Verschil\", \"kind\": \"RESULT\", \"side\": \"EXPENDITURE\"",
                "»{'heading': '', 'kind': 'AMENDED_BUDGET', 'year': 2021, 'amendment': 2"),
            "JSN-017"),
        Bad.row("row that is no object", "»[]", "JSN-010"),
        Bad.row("row without label", "»{'role': 'DETAIL', 'cells': [null]}", "JSN-009"),
        Bad.row(
            "row with a label that is null",
            "{'label': »null, 'role': 'DETAIL', 'cells': [null]}",
            "JSN-010"),
        Bad.row("row without role", "»{'label': 'r', 'cells': [null]}", "JSN-009"),
        Bad.row(
            "row of unknown role", "{'label': 'r', 'role': »'TOTAAL', 'cells': [null]}", "JSN-011"),
        Bad.row(
            "row of unknown side",
            "{'label': 'r', 'role': 'DETAIL', 'side': »'LASTEN', 'cells': [null]}",
            "JSN-011"),
        Bad.row(
            "row of unknown cost kind",
            "{'label': 'r', 'role': 'DETAIL', 'costKind': »7, 'cells': [null]}",
            "JSN-010"),
        Bad.row("row without cells", "»{'label': 'r', 'role': 'DETAIL'}", "JSN-009"),
        Bad.row(
            "row with more",
            "{'label': 'r', 'role': 'DETAIL', »'note': 1, 'cells': [null]}",
            "JSN-008"),
        Bad.beyondSchema("row with too few cells", withRows("»" + detail("")), "JSN-015"),
        Bad.beyondSchema(
            "row with too many cells", withRows("»" + detail("null, null")), "JSN-015"),
        Bad.row(
            "heading with an amount",
            "»{'label': 'r', 'role': 'HEADING', 'cells': [{'amount': '1000'}]}",
            "JSN-019"),
        Bad.beyondSchema(
            "three totals in a row",
            withRows(
                "{'label': 'a', 'role': 'TOTAL', 'cells': [null]}",
                "»{'label': 'b', 'role': 'TOTAL', 'cells': [null]}",
                "»{'label': 'c', 'role': 'TOTAL', 'cells': [null]}"),
            "JSN-018",
            "JSN-018"),
        Bad.cell("cell that is a text", "»'-12'", "JSN-010"),
        Bad.cell("cell that is a number", "»-12", "JSN-010"),
        Bad.cell("cell that is an array", "»[]", "JSN-010"),
        Bad.cell("cell of no form", "»{}", "JSN-021"),
        Bad.cell("cell of two forms", "»{'amount': '1000', 'percent': '1'}", "JSN-021"),
        Bad.cell("cell of an unknown form", "»{'euros': '1000'}", "JSN-021"),
        Bad.cell("percentage with a unit", "{'percent': '1', »'unit': '1'}", "JSN-008"),
        Bad.cell("amount that is null", "{'amount': »null}", "JSN-010"),
        Bad.cell("amount of 101 digits", "{'amount': »'1" + "0".repeat(100) + "'}", "JSN-012"),
        Bad.cell("amount of 101 decimals", "{'amount': »'0." + "0".repeat(101) + "'}", "JSN-012"),
        Bad.cell(
            "amount of a million digits",
            "{'amount': »'" + "9".repeat(1_000_000) + "'}",
            "JSN-012"),
        Bad.beyondSchema(
            "amount that is no multiple", withRows(detail("{'amount': »'1500'}")), "JSN-013"),
        Bad.cell("amount in an impossible unit", "{'amount': '1500', 'unit': »'5'}", "JSN-012"),
        Bad.cell("amount with a neutral letter", "{'amount': '1000', 'letter': »'-'}", "JSN-011"),
        Bad.cell("count of 201 digits", "{'count': »'" + "9".repeat(201) + "'}", "JSN-012"),
        Bad.cell(
            "count of 101 decimals",
            "{'count': »'" + "9".repeat(99) + "." + "9".repeat(101) + "'}",
            "JSN-012"),
        Bad.cell(
            "count of 201 digits with decimals",
            "{'count': »'" + "9".repeat(101) + "." + "9".repeat(100) + "'}",
            "JSN-012"),
        Bad.cell("a dash that is false", "{'dash': »false}", "JSN-010"),
        Bad.cell("a text without words", "»{'text': ' \\u3000'}", "JSN-022"),
        Bad.cell("an unknown mark", "{'mark': »'p.m'}", "JSN-011"),
        Bad.cell("a small letter", "{'letter': »'v'}", "JSN-011"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badDocuments")
  void what_is_wrong_is_said_with_its_place_and_the_schema_agrees(Bad bad) throws IOException {
    String document = Marks.removed(bad.document());
    Reading<BudgetTable> reading = read(document);
    assertThat(reading.problems()).extracting(Problem::code).isEqualTo(bad.codes());
    assertThat(reading.problems().stream().map(Problem::place).distinct())
        .isEqualTo(Marks.places("t.json", bad.document()));
    assertThat(SCHEMA.errors(document).isEmpty()).isNotEqualTo(bad.schemaToo());
    assertThat(reading.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.message().dutch()).isNotEqualTo(problem.message().english());
              assertThat(problem.message().dutch().length()).isLessThan(400);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "{",
        "{\"format\"",
        "{\"format\": ",
        "{\"format\": \"sluitend-table/1\"",
        "[1,",
        "[1 2]",
        "{'a': 1}",
        "{a: 1}",
        "// comment",
        "[1,]",
        "{\"a\": 1,}",
        "01",
        "NaN",
        "[+1]",
        "tru",
        "\"\\x\"",
        "\"tab\there\"",
        "}",
        "[}",
        "\"open",
        "\u0000"
      })
  void what_is_no_json_ends_the_reading(String text) {
    Reading<BudgetTable> reading = read(text);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("JSN-004");
  }

  @Test
  void a_syntax_error_is_shown_where_it_is() {
    Problem problem = read(DOCUMENT.replace("\"rows\": [", "\"rows\" [")).problems().get(0);
    assertThat(problem.place()).hasToString("t.json:16:10");
    assertThat(problem.found()).isEqualTo("\"[\"");
    assertThat(problem.message().dutch())
        .isEqualTo("Dit is geen geldige JSON: \"[\" kan hier niet staan.");
    Problem end = read(DOCUMENT.substring(0, 40)).problems().get(0);
    assertThat(end.place().line()).isEqualTo(3);
    assertThat(end.message().english())
        .isEqualTo("This is not valid JSON: the file ends before it is complete.");
  }

  @Test
  void bytes_that_are_no_utf_8_are_shown_where_they_are() {
    String text = "{\n  \"titel\": \"€ überschot\"}";
    byte[] bytes = text.replace('€', 'x').getBytes(ISO_8859_1);
    Reading<BudgetTable> reading = TableJson.read("t", bytes);
    assertThat(said(reading)).containsExactly("JSN-002 2:15");
    assertThat(reading.problems().get(0).found()).isEqualTo("0xfc");
    assertThat(said(TableJson.read("t", new byte[] {'\r', '\n', '\r', (byte) 0xE2})))
        .as("a character that is cut off")
        .containsExactly("JSN-002 3:1");
  }

  @Test
  void bombs_are_refused() {
    assertThat(said(read("[".repeat(1_000_000)))).containsExactly("JSN-003 1:22");
    assertThat(said(read("{\"a\":".repeat(21)))).containsExactly("JSN-003 1:102");
    assertThat(read("[" + "9".repeat(1001) + "]").problems())
        .extracting(Problem::code)
        .containsExactly("JSN-003");
    assertThat(read("[" + "0,".repeat(JsonDocument.MAX_TOKENS)).problems())
        .extracting(Problem::code)
        .containsExactly("JSN-003");
    byte[] large = new byte[InputLimits.MAX_BYTES + 1];
    Arrays.fill(large, (byte) ' ');
    assertThat(said(TableJson.read("t", large))).containsExactly("JSN-003 0:0");
    assertThat(said(TableJson.read("t", new ByteArrayInputStream(large))))
        .containsExactly("JSN-003 0:0");
  }

  @Test
  void a_very_long_text_is_read() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("x".repeat(30_000_000), ColumnKind.OTHER))
            .build();
    assertThat(read(TableJson.write(table)).orElseThrow()).isEqualTo(table);
  }

  @Test
  void every_problem_is_said_and_the_rows_that_can_be_read_are_there() {
    Reading<BudgetTable> reading =
        read(
            withRows(
                detail("{\"amount\": 12.5}"),
                detail("{\"amount\": \"3000\"}"),
                detail("{\"amount\": \"1.2.3\", \"letter\": \"V\"}"),
                detail("{\"amount\": \"4000\"}, {\"dash\": true}"),
                "\"los\"",
                detail("{\"amount\": \"1000\"}").replace("DETAIL", "HEADING"),
                "{}"));
    assertThat(said(reading))
        .containsExactly(
            "JSN-010 2:55",
            "JSN-012 4:55",
            "JSN-015 5:1",
            "JSN-010 6:1",
            "JSN-019 7:1",
            "JSN-009 8:1",
            "JSN-009 8:1",
            "JSN-009 8:1");
    BudgetTable table = reading.value().orElseThrow();
    assertThat(table.rows()).hasSize(7);
    assertThat(table.cell(0, 0)).isEqualTo(Cell.text("12.5"));
    assertThat(table.cell(1, 0)).isEqualTo(Cell.money(Figure.of(3, Unit.THOUSAND)));
    assertThat(table.cell(2, 0)).isEqualTo(Cell.text("{\"amount\": \"1.2.3\", \"letter\": \"V\"}"));
    assertThat(table.cell(3, 0)).isEqualTo(Cell.text("[{\"amount\": \"4000\"}, {\"dash\": true}]"));
    assertThat(table.rows().get(4).label()).isEqualTo("\"los\"");
    assertThat(table.rows().get(5).role()).isEqualTo(RowRole.DETAIL);
    assertThat(table.cell(5, 0)).isEqualTo(Cell.money(Figure.of(1, Unit.THOUSAND)));
    assertThat(table.rows().get(6)).isEqualTo(Row.of("", RowRole.DETAIL, List.of(Cell.empty())));
  }

  @Test
  void cells_of_a_row_that_is_too_short_are_kept_as_text() {
    String document =
        DOCUMENT.replace(
            "[{\"percent\": \"3.0\"}, {\"count\": \"12.5\"}]", "[{\"percent\": \"3.0\"}]");
    Row row = read(document).value().orElseThrow().rows().get(3);
    assertThat(row.cells()).containsExactly(Cell.text("3.0"), Cell.empty());
  }

  @Test
  void a_column_that_means_the_same_is_kept_as_another() {
    String document =
        withRows(detail("null, {\"amount\": \"1000\"}"))
            .replace(
                "\"columns\": [",
                "\"columns\": [{\"heading\": \"b\", \"kind\": \"ACTUALS\", \"measure\": \"AMOUNT\"},");
    BudgetTable table = read(document).value().orElseThrow();
    assertThat(table.columns())
        .containsExactly(Column.of("b", ColumnKind.ACTUALS), Column.of("a", ColumnKind.OTHER));
    assertThat(table.cell(0, 1)).isEqualTo(Cell.money(Figure.of(1, Unit.THOUSAND)));
  }

  @Test
  void without_a_unit_or_columns_there_is_no_table_but_the_other_problems_are_said() {
    String document =
        """
        {"format": "sluitend-table/1",
         "rows": [{"label": "r", "role": "X", "cells": [{"amount": "1000"}, {"amount": 1}]}]}
        """;
    Reading<BudgetTable> reading = read(document);
    assertThat(reading.value()).isEmpty();
    assertThat(said(reading))
        .containsExactly("JSN-009 1:1", "JSN-009 1:1", "JSN-011 2:34", "JSN-010 2:80");
  }

  @Test
  void a_thousand_problems_are_listed_and_the_rest_is_counted() {
    String[] rows = new String[1234];
    Arrays.fill(rows, detail("0"));
    Reading<BudgetTable> reading = read(withRows(rows));
    assertThat(reading.problems()).hasSize(1001);
    Problem last = reading.problems().get(1000);
    assertThat(last.code()).isEqualTo("JSN-023");
    assertThat(last.message().english())
        .isEqualTo("There are 234 more problems; only the first 1000 are listed.");
    assertThat(last.place().line()).isEqualTo(1002);
    assertThat(reading.value().orElseThrow().rows()).hasSize(1234);
  }

  @Test
  void what_is_found_is_shown_short_and_without_controls() {
    Problem problem =
        read(withRows(detail("{\"amount\": \"\\u001b[31m" + "x".repeat(500) + "\"}")))
            .problems()
            .get(0);
    assertThat(problem.found()).startsWith("\"\\u001b[31mxxx").endsWith("…").hasSizeLessThan(65);
    assertThat(problem.message().dutch())
        .startsWith("Veld 'amount' is een exact bedrag in euro's als tekst, zoals")
        .doesNotContain("\u001b");
  }
}
