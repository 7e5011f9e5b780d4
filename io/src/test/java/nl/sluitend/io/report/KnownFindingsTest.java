package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.io.report.TextReport.Style;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

/** A report beside an earlier one: what is known is marked as such, and nothing is left out. */
class KnownFindingsTest {
  private static final String KNOWN = "Bekend: staat zo in het vorige verslag.";

  private static Report report(BudgetTable table) {
    return Samples.report(Samples.entry("a.csv", table));
  }

  private static Report against(Report report, Report earlier) {
    return new Report(
        report.entries(),
        report.passedOver(),
        report.lapsed(),
        Optional.empty(),
        Optional.of(ReportedFindings.of(earlier, Language.ENGLISH)));
  }

  private static String text(Report report) {
    return TextReport.write(report, Language.DUTCH, Style.PLAIN);
  }

  private static long count(String text, String what) {
    return Pattern.compile(Pattern.quote(what)).matcher(text).results().count();
  }

  @Test
  void what_stood_there_before_is_marked_and_still_shown() {
    Report report = report(Samples.faulty());
    String text = text(against(report, report));
    int findings = report.entries().get(0).findings().size();
    assertThat(count(text, KNOWN)).isEqualTo(findings);
    assertThat(text).contains("nieuw 0, gewijzigd 0", "ongewijzigd " + findings);
    String unmarked =
        text.replaceAll("(?m)^ *" + Pattern.quote(KNOWN) + "\n", "")
            .replaceAll("(?m)^Sinds het vorige verslag:.*\n( .*\n)?", "");
    assertThat(unmarked).isEqualTo(text(report));
  }

  @Test
  void nothing_is_known_from_a_report_on_another_table() {
    Report report = report(Samples.faulty());
    String text = text(against(report, report(Samples.overhead())));
    assertThat(text).doesNotContain(KNOWN);
  }

  @Test
  void of_several_that_are_the_same_as_many_are_known_as_there_were() {
    Report once = repeated(1);
    Report twice = repeated(2);
    assertThat(count(text(against(twice, once)), KNOWN)).isEqualTo(1);
    assertThat(count(text(against(once, twice)), KNOWN)).isEqualTo(1);
    assertThat(against(twice, once).changes(Language.DUTCH).orElseThrow().added()).hasSize(1);
  }

  /** A table with the same finding so many times. */
  private static Report repeated(int times) {
    Message why = new Message("te hoog", "too high");
    Rule rule = Rule.of("GEM-001", why, Severity.ERROR, "verordening");
    TableRule repeats =
        TableRule.comparing(
            rule,
            compare -> {
              for (int i = 0; i < times; i++) {
                compare.expect(new CellReference(0, 0), false, why);
              }
            });
    return Samples.report(
        Report.Entry.of(
            RuleBook.empty().with(repeats).check("a.csv", Samples.faulty()), List.of()));
  }

  @Test
  void information_on_one_line_says_how_much_of_it_is_known() {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021));
    for (long i = 1; i <= 6; i++) {
      builder.detail("Kosten " + i, 100 * i, 70 * i, 30 * i + 1);
    }
    for (long i = 7; i <= 30; i++) {
      builder.detail("Kosten " + i, 100 * i, 70 * i, 30 * i);
    }
    Report report = report(builder.build());
    assertThat(report.entries().get(0).findings())
        .filteredOn(finding -> finding.severity() == Severity.INFORMATION)
        .hasSize(6);
    assertThat(text(against(report, report))).contains("Bekend uit het vorige verslag: 6.");
  }

  @Test
  void the_day_of_accepted_deviations_is_said() throws Exception {
    Report report =
        new Report(
            List.of(),
            List.of(),
            List.of(),
            Optional.of(LocalDate.of(2024, 12, 31)),
            Optional.empty());
    assertThat(text(report)).contains("Geaccepteerde afwijkingen beoordeeld op 2024-12-31\n");
    assertThat(JsonReport.write(report, Language.DUTCH)).contains("\"day\": \"2024-12-31\"");
    assertThat(JsonReport.write(Samples.report(), Language.DUTCH)).doesNotContain("\"day\"");
    assertThat(HtmlReport.write(report, Language.DUTCH)).contains("beoordeeld op 2024-12-31.");
    String sarif = SarifReport.write(report, Language.DUTCH);
    assertThat(sarif).contains("\"day\": \"2024-12-31\"");
    assertThat(SarifReportTest.SCHEMA.errors(sarif)).isEmpty();
  }

  @Test
  void a_report_is_complete_if_all_was_checked() {
    assertThat(report(Samples.faulty()).isComplete()).isTrue();
  }

  @Test
  void every_format_says_what_is_known() throws Exception {
    Report report = report(Samples.faulty());
    Report known = against(report, report);
    int findings = report.entries().get(0).findings().size();
    String json = JsonReport.write(known, Language.DUTCH);
    assertThat(Schemas.of(JsonReport.schema()).errors(json)).isEmpty();
    assertThat(count(json, "\"known\": true")).isEqualTo(findings);
    String sarif = SarifReport.write(known, Language.DUTCH);
    assertThat(SarifReportTest.SCHEMA.errors(sarif)).isEmpty();
    assertThat(count(sarif, "\"known\": true")).isEqualTo(findings);
    assertThat(count(HtmlReport.write(known, Language.DUTCH), KNOWN)).isEqualTo(findings);
    String junit = JUnitReport.write(known, Language.DUTCH);
    Xml.validate(junit);
    assertThat(count(junit, KNOWN)).isEqualTo(findings);
    assertThat(junit).doesNotContain("<failure");
    assertThat(JUnitReport.write(report, Language.DUTCH)).contains("<failure");
    assertThat(JsonReport.write(report, Language.DUTCH)).doesNotContain("\"known\"");
    assertThat(SarifReport.write(report, Language.DUTCH)).doesNotContain("\"known\"");
  }
}
