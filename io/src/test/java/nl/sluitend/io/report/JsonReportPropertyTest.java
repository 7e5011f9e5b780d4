package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;

class JsonReportPropertyTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Schemas SCHEMA = Schemas.of(JsonReport.schema());

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<BudgetTable> overviews() {
    return ReportArbitraries.overviews();
  }

  @Property(tries = 300)
  void any_report_fits_the_schema(@ForAll("reports") Report report, @ForAll Language language)
      throws Exception {
    assertThat(SCHEMA.errors(JsonReport.write(report, language))).isEmpty();
  }

  @Property(tries = 100)
  void the_same_report_gives_the_same_text_wherever_it_is_written(
      @ForAll("reports") Report report) {
    String first = JsonReport.write(report, Language.DUTCH);
    Elsewhere.everywhere(
        () -> assertThat(JsonReport.write(report, Language.DUTCH)).isEqualTo(first));
  }

  /** Also what is checked elsewhere: relations, explanations and conflicts have one order. */
  @Property(tries = 50)
  void the_same_table_gives_the_same_text_wherever_it_is_checked(
      @ForAll("overviews") BudgetTable table) {
    String first = checkedAndWritten(table);
    Elsewhere.everywhere(() -> assertThat(checkedAndWritten(table)).isEqualTo(first));
  }

  private static String checkedAndWritten(BudgetTable table) {
    return JsonReport.write(Samples.report(Samples.entry("a.csv", table)), Language.DUTCH);
  }

  @Property(tries = 100)
  void nothing_is_lost_in_utf_8(@ForAll("reports") Report report) {
    String json = JsonReport.write(report, Language.DUTCH);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(json).doesNotContain("\r").endsWith("}\n");
  }

  @Property(tries = 100)
  void each_entry_is_a_table_with_its_verdict(@ForAll("reports") Report report) throws Exception {
    var tables = JSON.readTree(JsonReport.write(report, Language.ENGLISH)).at("/tables");
    assertThat(tables).hasSameSizeAs(report.entries());
    for (int i = 0; i < tables.size(); i++) {
      Report.Entry entry = report.entries().get(i);
      assertThat(tables.get(i).get("verdict").asText()).isEqualTo(entry.verdict().name());
      assertThat(tables.get(i).get("findings")).hasSameSizeAs(entry.findings());
    }
  }
}
