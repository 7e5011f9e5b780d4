package nl.sluitend.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.io.Extremes;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.Mutations;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;

class TableJsonPropertyTest {
  private static final Schemas SCHEMA = Schemas.of(TableJson.schema());

  private static final Set<String> NOT_FOR_A_SCHEMA =
      Set.of(
          JsonProblem.RAGGED_ROW.code(),
          JsonProblem.COLUMN_TWICE.code(),
          JsonProblem.SECOND_TOTAL.code(),
          JsonProblem.NOT_A_MULTIPLE.code(),
          JsonProblem.NOT_A_WHOLE_NUMBER.code());

  @Provide
  Arbitrary<BudgetTable> tables() {
    return Extremes.tables();
  }

  @Property
  void reading_what_was_written_gives_the_same_table(@ForAll("tables") BudgetTable table) {
    String written = TableJson.write(table);
    Reading<BudgetTable> reading = TableJson.read("t.json", written.getBytes(UTF_8));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).contains(table);
    assertThat(TableJson.write(reading.orElseThrow())).isEqualTo(written);
  }

  @Property(tries = 300)
  void what_is_written_is_valid_by_the_schema(@ForAll("tables") BudgetTable table)
      throws JsonProcessingException {
    assertThat(SCHEMA.errors(TableJson.write(table))).isEmpty();
  }

  @Property(tries = 200)
  void one_row_and_one_column_stand_on_a_line(@ForAll("tables") BudgetTable table) {
    String written = TableJson.write(table);
    long lines = written.chars().filter(c -> c == '\n').count();
    int document = table.document().isPresent() ? 1 : 0;
    int convention = table.declaredConvention().isPresent() ? 5 : 0;
    int rows = table.rows().isEmpty() ? 1 : table.rows().size() + 2;
    assertThat(lines).isEqualTo(6 + document + convention + table.columns().size() + 2 + rows);
    assertThat(written.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  @Property(tries = 100)
  void the_locale_of_the_machine_does_not_count(
      @ForAll("tables") BudgetTable table, @ForAll("locales") Locale locale) {
    String written = TableJson.write(table);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      assertThat(TableJson.write(table)).isEqualTo(written);
      assertThat(TableJson.read("t", written.getBytes(UTF_8)).value()).contains(table);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "nl-NL")
        .map(Locale::forLanguageTag);
  }

  @Property
  void no_bytes_lead_to_an_exception(@ForAll @Size(max = 60) byte[] bytes) {
    assertSaid(TableJson.read("t", bytes));
  }

  @Property
  void no_json_leads_to_an_exception(@ForAll("jsons") JsonValue json) {
    assertSaid(TableJson.read("t", json.toString().getBytes(UTF_8)));
  }

  @Property
  void no_change_of_a_byte_leads_to_an_exception(
      @ForAll("tables") BudgetTable table,
      @ForAll @IntRange(max = 1_000_000) int at,
      @ForAll @ByteRange(min = Byte.MIN_VALUE) byte newByte) {
    byte[] bytes = TableJson.write(table).getBytes(UTF_8);
    bytes[at % bytes.length] = newByte;
    assertSaid(TableJson.read("t", bytes));
  }

  @Property
  void no_cut_leads_to_an_exception_and_none_goes_unsaid(
      @ForAll("tables") BudgetTable table, @ForAll @IntRange(max = 1_000_000) int at) {
    byte[] bytes = TableJson.write(table).getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(bytes, at % (bytes.length - 2));
    Reading<BudgetTable> reading = TableJson.read("t", cut);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
  }

  /** Values of any form in the places where a table has others. */
  @Property(tries = 500)
  void no_exchange_of_values_leads_to_an_exception_and_the_schema_agrees_with_the_reader(
      @ForAll("tables") BudgetTable table,
      @ForAll("jsons") JsonValue other,
      @ForAll @IntRange(max = 1000) int at)
      throws JsonProcessingException {
    JsonProblems none = new JsonProblems("t");
    JsonValue root = JsonDocument.read(TableJson.write(table).getBytes(UTF_8), none).orElseThrow();
    String changed = Mutations.replaced(root, at % Mutations.count(root), other).toString();
    Reading<BudgetTable> reading = TableJson.read("t", changed.getBytes(UTF_8));
    assertSaid(reading);
    List<Problem> forTheSchema =
        reading.problems().stream().filter(p -> !NOT_FOR_A_SCHEMA.contains(p.code())).toList();
    boolean valid = SCHEMA.errors(changed).isEmpty();
    if (reading.problems().isEmpty()) {
      assertThat(valid).as(changed).isTrue();
    }
    if (!forTheSchema.isEmpty()) {
      assertThat(valid).as(changed).isFalse();
    }
  }

  @Provide
  Arbitrary<JsonValue> jsons() {
    return Mutations.jsons();
  }

  private static void assertSaid(Reading<BudgetTable> reading) {
    if (reading.value().isEmpty()) {
      assertThat(reading.problems()).isNotEmpty();
    }
    for (Problem problem : reading.problems()) {
      assertThat(problem.code()).matches("JSN-[0-9]{3}");
      assertThat(problem.place().source()).isEqualTo("t");
      assertThat(problem.message().dutch()).isNotBlank().isNotEqualTo(problem.message().english());
    }
  }
}
