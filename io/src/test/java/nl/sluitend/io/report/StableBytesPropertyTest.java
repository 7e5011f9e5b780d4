package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;

/** The same report gives the same bytes in every format, wherever it is checked and written. */
class StableBytesPropertyTest {
  private static final Schemas SARIF = SarifReportTest.SCHEMA;

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<BudgetTable> overviews() {
    return ReportArbitraries.overviews();
  }

  private static List<String> written(Report report, Language language) {
    return List.of(
        JUnitReport.write(report, language),
        SarifReport.write(report, language),
        HtmlReport.write(report, language));
  }

  private static List<String> checkedAndWritten(BudgetTable table) {
    return written(Samples.report(Samples.entry("a.csv", table)), Language.DUTCH);
  }

  @Property(tries = 100)
  void any_report_is_valid(@ForAll("reports") Report report, @ForAll Language language)
      throws Exception {
    List<String> written = written(report, language);
    Xml.validate(written.get(0));
    assertThat(SARIF.errors(written.get(1))).isEmpty();
    assertThat(written).allMatch(text -> text.endsWith("\n") && !text.contains("\r"));
  }

  @Property(tries = 50)
  void elsewhere(@ForAll("reports") Report report) {
    List<String> first = written(report, Language.DUTCH);
    Elsewhere.everywhere(() -> assertThat(written(report, Language.DUTCH)).isEqualTo(first));
  }

  @Property(tries = 20)
  void checked_elsewhere(@ForAll("overviews") BudgetTable table) {
    List<String> first = checkedAndWritten(table);
    Elsewhere.everywhere(() -> assertThat(checkedAndWritten(table)).isEqualTo(first));
  }

  @Property(tries = 20)
  void by_many_threads_at_once(@ForAll("overviews") BudgetTable table) {
    List<String> first = checkedAndWritten(table);
    List<List<String>> others =
        IntStream.range(0, 8).parallel().mapToObj(i -> checkedAndWritten(table)).toList();
    assertThat(others).allMatch(first::equals);
  }
}
