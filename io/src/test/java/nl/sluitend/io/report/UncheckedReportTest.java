package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;
import org.junit.jupiter.api.Test;

/** What was not compared is in every form of the report, and never looks as if it were. */
class UncheckedReportTest {
  private static final Message WHY = new Message("zie bijlage", "see annex");
  private static final Rule OWN = Rule.of("GEM-001", WHY, Severity.ERROR, "verordening");
  private static final RuleBook BOOK =
      RuleBook.empty()
          .with(
              TableRule.of(
                  OWN,
                  facts ->
                      new RuleOutcome.Passed(
                          OWN, 1, List.of(new Unchecked(List.of(new CellReference(0, 0)), WHY)))));

  private static Report report(RuleBook book) {
    return Samples.report(Report.Entry.of(book.check("a.csv", Samples.overhead()), List.of()));
  }

  private static List<String> forms(Report report) {
    return List.of(
        TextReport.write(report, Language.DUTCH, TextReport.Style.PLAIN),
        JsonReport.write(report, Language.DUTCH),
        JUnitReport.write(report, Language.DUTCH),
        SarifReport.write(report, Language.DUTCH),
        HtmlReport.write(report, Language.DUTCH));
  }

  @Test
  void every_form_says_what_was_not_compared() {
    assertThat(forms(report(BOOK))).allMatch(text -> text.contains("zie bijlage"));
    assertThat(report(BOOK).isClean()).isTrue();
  }

  @Test
  void a_required_rule_that_did_not_compare_everything_is_seen_in_every_form() {
    Report report = report(BOOK.requiring("GEM-001"));
    assertThat(report.isClean()).isFalse();
    assertThat(report.isComplete()).isFalse();
    List<String> forms = forms(report);
    assertThat(forms.get(0))
        .contains("Niet in orde: 1 verplichte regel kon niet alles vergelijken");
    assertThat(forms.get(1)).contains("\"NOT_EVERYWHERE\"");
    assertThat(forms.get(2)).contains("<failure").contains("failures=\"1\"");
    assertThat(forms.get(3)).contains("\"executionSuccessful\": false").contains("\"open\"");
    assertThat(forms.get(4)).contains("Niet in orde").doesNotContain("<td class=\"words\">In orde");
  }

  @Test
  void a_table_that_no_rule_checked_is_said_to_be_so() {
    Report report = report(RuleBook.empty());
    List<String> forms = forms(report);
    assertThat(List.of(forms.get(0), forms.get(2), forms.get(3), forms.get(4)))
        .allMatch(text -> text.contains("er is geen regel gecontroleerd"));
    assertThat(forms.get(1)).contains("\"NOTHING_CHECKED\"");
  }

  @Test
  void a_table_whose_rule_threw_does_not_look_clean_in_the_summary() {
    TableRule throwing =
        TableRule.of(
            OWN,
            facts -> {
              throw new IllegalStateException("x");
            });
    List<String> forms = forms(report(RuleBook.standard().with(throwing)));
    assertThat(List.of(forms.get(0), forms.get(2), forms.get(4)))
        .allMatch(text -> text.contains("Niet in orde: 1 regel is mislukt"));
  }

  @Test
  void reading_a_report_gives_the_same_obstacles_and_findings() {
    for (RuleBook book : List.of(BOOK.requiring("GEM-001"), RuleBook.empty())) {
      Report report = report(book);
      byte[] json = JsonReport.write(report, Language.DUTCH).getBytes(StandardCharsets.UTF_8);
      assertThat(ReportedFindings.read("r.json", json).value())
          .contains(ReportedFindings.of(report, Language.DUTCH));
      assertThat(ReportedFindings.of(report, Language.DUTCH).obstacles()).hasSize(1);
    }
  }

  @Test
  void sarif_gives_a_rule_the_worst_severity_it_has_anywhere() {
    RuleBook mild = RuleBook.standard().severity("SUM-001", Severity.INFORMATION);
    Report report =
        Samples.report(
            Report.Entry.of(mild.check("a.csv", Samples.overhead()), List.of()),
            Report.Entry.of(RuleBook.standard().check("b.csv", Samples.overhead()), List.of()));
    String sarif = SarifReport.write(report, Language.DUTCH);
    String rule = sarif.substring(sarif.indexOf("\"id\": \"SUM-001\""));
    assertThat(rule.substring(rule.indexOf("defaultConfiguration"))).contains("\"error\"");
    assertThat(rule.substring(0, rule.indexOf("\"groups\""))).contains("\"severity\": \"ERROR\"");
  }
}
