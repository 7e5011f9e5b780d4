package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.io.report.TextReport.Style;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;

class TextReportPropertyTest {
  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<BudgetTable> overviews() {
    return ReportArbitraries.overviews();
  }

  @Property(tries = 300)
  void colour_adds_nothing_but_colour(@ForAll("reports") Report report, @ForAll Language language) {
    String plain = TextReport.write(report, language, Style.PLAIN);
    String coloured = TextReport.write(report, language, Style.ANSI);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Property(tries = 300)
  void no_source_can_steer_the_terminal(@ForAll("reports") Report report) {
    String plain = TextReport.write(report, Language.DUTCH, Style.PLAIN);
    assertThat(plain.codePoints().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    assertThat(plain).isNotBlank().endsWith("\n");
    assertThat(plain.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Property(tries = 100)
  void an_overview_fits_its_width_and_shows_every_finding(@ForAll("overviews") BudgetTable table) {
    Report.Entry entry = Samples.entry("a.csv", table);
    String text = TextReport.write(Samples.report(entry), Language.DUTCH, Style.PLAIN);
    assertThat(text.lines()).allMatch(line -> Texts.width(line) <= Page.WIDTH);
    entry.findings().forEach(finding -> assertThat(text).contains(finding.rule().id()));
    assertThat(text).contains("Oordeel: " + entry.verdict().dutch() + "\n");
  }

  @Property(tries = 50)
  void the_default_locale_makes_no_difference(@ForAll("reports") Report report) {
    String first = TextReport.write(report, Language.ENGLISH, Style.PLAIN);
    Elsewhere.everywhere(
        () -> assertThat(TextReport.write(report, Language.ENGLISH, Style.PLAIN)).isEqualTo(first));
  }
}
