package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.Mutations;
import nl.sluitend.message.Language;
import nl.sluitend.message.Reading;

/** Reports that are not ours, of another version, cut off, or changed by somebody. */
class ReportReaderTest {
  private static final String REPORT =
      JsonReport.write(
          Samples.report(
              Samples.entry("a.csv", Samples.faulty()),
              Samples.unreadable(),
              Report.Entry.of(Samples.withFault("b.csv"), List.of())),
          Language.DUTCH);

  @Provide
  Arbitrary<JsonValue> jsons() {
    return Mutations.jsons();
  }

  private static Reading<ReportedFindings> read(String json) {
    return ReportedFindings.read("r.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String first(Reading<ReportedFindings> reading) {
    var problem = reading.problems().get(0);
    return "%s %s %s".formatted(problem.place(), problem.code(), problem.message().dutch());
  }

  @Example
  void a_report_is_read_whole() {
    assertThat(read(REPORT).hasErrors()).isFalse();
    assertThat(read(REPORT).orElseThrow().findings()).isNotEmpty();
    assertThat(read(REPORT).orElseThrow().obstacles())
        .containsExactly(
            new Obstacle("kapot.csv", Obstacle.Kind.UNREADABLE, "", "'1.2.3' is geen bedrag."));
  }

  @Example
  void another_version_and_another_format_are_refused_by_name() {
    assertThat(first(read(REPORT.replace("sluitend-report/1", "sluitend-report/2"))))
        .isEqualTo(
            "r.json:2:13 JSN-007 Versie \"sluitend-report/2\" is onbekend; bekend is"
                + " sluitend-report/1.");
    assertThat(first(read("{\"format\": \"sluitend-table/1\"}")))
        .contains("JSN-006", "geen verslag");
    assertThat(first(read("[]"))).contains("JSN-006");
    assertThat(first(read(""))).contains("JSN-004");
    assertThat(first(read("\u0000"))).contains("JSN-004");
    assertThat(first(ReportedFindings.read(Path.of("nergens.json")))).contains("JSN-001");
  }

  @Example
  void what_is_missing_is_said_with_its_place() {
    assertThat(first(read("{\"format\": \"sluitend-report/1\"}")))
        .isEqualTo("r.json:1:1 JSN-009 Veld 'tables' ontbreekt.");
    assertThat(first(read(REPORT.replaceFirst("\"severity\": \"ERROR\"", "\"severity\": \"ERG\""))))
        .contains("JSN-011", "ERG", "INFORMATION, WARNING, ERROR");
    String cell = "(\"severity\": \"ERROR\",\\s*\"cells\": \\[\\{\"row\": )\\d+";
    assertThat(first(read(REPORT.replaceFirst(cell, "$10")))).contains("JSN-014");
  }

  @Property(tries = 300)
  void a_report_that_is_cut_off_is_never_taken_for_whole(
      @ForAll @IntRange(max = 1_000_000) int at) {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    // The last line feed may be lost.
    byte[] cut = Arrays.copyOf(bytes, at % (bytes.length - 1));
    assertThat(ReportedFindings.read("r.json", cut).hasErrors()).isTrue();
  }

  @Property(tries = 1000)
  void any_value_replaced_by_any_other_gives_problems_and_no_exception(
      @ForAll @IntRange(max = 1_000_000) int n, @ForAll("jsons") JsonValue other) {
    JsonValue report = JsonValue.parse(REPORT);
    JsonValue mutated = Mutations.replaced(report, n % Mutations.count(report), other);
    Reading<ReportedFindings> reading = read(mutated.toString());
    if (!reading.hasErrors()) {
      ReportedFindings read = reading.orElseThrow();
      assertThatCode(() -> ReportDiff.between(read, read)).doesNotThrowAnyException();
      assertThat(ReportDiff.between(read, read).unchanged()).isEqualTo(read.findings());
    }
  }

  @Property(tries = 300)
  void bytes_turned_over_give_no_exception(
      @ForAll @IntRange(max = 1_000_000) int at, @ForAll byte other) {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    bytes[at % bytes.length] = other;
    assertThatCode(() -> ReportedFindings.read("r.json", bytes)).doesNotThrowAnyException();
  }
}
