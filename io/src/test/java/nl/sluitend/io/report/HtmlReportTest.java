package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import nl.sluitend.check.RuleBook;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static Document page(Report report) {
    return Jsoup.parse(HtmlReport.write(report, Language.DUTCH));
  }

  private static Document faulty() {
    return page(Samples.report(Samples.entry("a.csv", Samples.faulty())));
  }

  @Test
  void the_policy_allows_this_style_sheet_and_nothing_else() throws Exception {
    Document page = faulty();
    byte[] style = page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import", "<");
  }

  @Test
  void a_suspect_cell_leads_to_its_finding_and_back() {
    Document page = faulty();
    Element cell = page.expectFirst("#t1r4c2");
    Element link = cell.expectFirst("a");
    assertThat(cell.className()).isEqualTo("num suspect error");
    assertThat(link.text()).isEqualTo("2.206 !1 , fout, bevinding 1".replace(" !1 ", "!1"));
    Element finding = page.expectFirst(link.attr("href"));
    assertThat(finding.select("code").text()).isEqualTo("SUM-001");
    assertThat(finding.select(".cells a").attr("href")).isEqualTo("#t1r4c2");
  }

  @Test
  void a_finding_lists_what_was_added() {
    Element finding = faulty().expectFirst("#t1f1");
    assertThat(finding.select(".parts tr").eachText())
        .startsWith(
            "+ Burgerzaken 1.150",
            "+ Ruimte 830",
            "+ Handhaving 280",
            "= Berekend 2.260",
            "Er staat 2.206",
            "Verschil -54");
    assertThat(finding.select(".repairs del").text()).isEqualTo("2.206");
    assertThat(finding.select(".repairs ins").text()).isEqualTo("2.260");
  }

  @Test
  void tables_have_captions_and_headings() {
    Document page = faulty();
    assertThat(page.select("table.figures caption").text())
        .isEqualTo("Salarissen, bedragen x € 1.000");
    assertThat(page.select("table.figures thead th[scope=col]")).hasSize(5);
    assertThat(page.select("table.figures tbody th[scope=row]")).hasSize(4);
    assertThat(page.select("html").attr("lang")).isEqualTo("nl");
    assertThat(page.select("meta[name=viewport]").attr("content")).contains("width=device-width");
    assertThat(page.select(".scroll")).allMatch(box -> box.attr("tabindex").equals("0"));
  }

  @Test
  void every_outcome_of_a_rule_is_in_the_list() {
    Document page = page(Hostile.report(List.of("x")));
    assertThat(outcome(page, "EIG-1")).isEqualTo("✓ zonder bevindingen 3 vergelijkingen");
    assertThat(outcome(page, "EIG-2"))
        .startsWith("! met bevindingen 4 vergelijkingen; bevindingen:");
    assertThat(outcome(page, "EIG-3")).isEqualTo("– niet van toepassing x");
    assertThat(outcome(page, "EIG-4")).isEqualTo("? niet te controleren x");
    assertThat(outcome(page, "EIG-5")).isEqualTo("✗ regel mislukt x");
    assertThat(outcome(page, "EIG-6")).isEqualTo("○ uitgeschakeld x");
  }

  private static String outcome(Document page, String rule) {
    return page.select(".rules tr").stream()
        .filter(row -> row.select("code").text().equals(rule))
        .map(row -> row.select("td").text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_accepted_deviation_is_shown_as_accepted() {
    Document page = page(Hostile.report(List.of("x")));
    Element finding = page.expectFirst(".finding.accepted");
    assertThat(finding.select(".badge").text()).isEqualTo("✓ fout, geaccepteerd");
    assertThat(finding.select(".acceptance").text())
        .isEqualTo("Geaccepteerd door xx van 2022-01-31 tot en met 2022-12-31. Reden: xx");
    assertThat(page.text()).contains("Geaccepteerde afwijkingen die niet gelden");
  }

  @Test
  void a_table_that_closes_is_not_in_order_while_a_required_rule_was_not_checked() {
    RuleBook book = RuleBook.standard().requiring("CAR-001");
    Document page =
        page(
            Samples.report(
                Report.Entry.of(book.check("a.csv", Samples.overhead()), List.of()),
                Samples.entry("b.csv", Samples.overhead())));
    assertThat(page.select("#t1").text())
        .contains("Niet in orde: 1 verplichte regel is niet gecontroleerd.");
    assertThat(page.select("#t1 .verdict .good")).isEmpty();
    assertThat(page.select("#t2 .verdict .good")).hasSize(1);
    assertThat(page.select("#t2").text()).contains("In orde.");
  }

  @Test
  void what_could_not_be_read_is_shown() {
    Document page = page(Samples.report(Samples.unreadable()));
    assertThat(page.select("#t1 .verdict").text()).isEqualTo("Oordeel: ✗ onleesbaar");
    assertThat(page.select(".problems li").text())
        .isEqualTo("Niet gelezen CSV-003 kapot.csv:7:4: '1.2.3' is geen bedrag.");
  }

  @Test
  void a_repair_that_is_clearly_the_best_stands_in_the_table() {
    Document page = page(Hostile.report(List.of("x")));
    assertThat(page.select("#t1r1c1 .proposal").text()).isEqualTo("→ voorstel yx?");
  }

  @Test
  void english_on_request() {
    String html =
        HtmlReport.write(
            new Report(List.of(Samples.entry("a.csv", Samples.faulty())), List.of("b.pdf")),
            Language.ENGLISH);
    assertThat(html).contains("<html lang=\"en\">", "does not close", "Proposed repair");
    assertThat(html).doesNotContain("Oordeel", "Bevinding", "Opgeteld", "Regels");
    assertThat(page(Samples.report()).text()).contains("Er zijn geen tabellen.");
  }

  @Test
  void a_rule_of_ones_own_keeps_its_words() {
    Message off = new Message("dit jaar niet", "not this year");
    RuleBook book = RuleBook.standard().without("LAB-001", off);
    Document page =
        page(Samples.report(Report.Entry.of(book.check("a.csv", Samples.overhead()), List.of())));
    assertThat(outcome(page, "LAB-001")).isEqualTo("○ uitgeschakeld dit jaar niet");
  }
}
