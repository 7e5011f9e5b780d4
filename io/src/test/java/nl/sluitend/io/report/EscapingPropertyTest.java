package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.Finding;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** No text that somebody else chose becomes anything but text. */
class EscapingPropertyTest {
  private static final Report HARMLESS = Hostile.report(List.of("x"));
  private static final JsonMapper JSON = new JsonMapper();

  @Provide
  Arbitrary<List<String>> pools() {
    return Hostile.pools();
  }

  @Provide
  Arbitrary<String> texts() {
    return Hostile.texts();
  }

  // --- XML ------------------------------------------------------------------------------------

  @Property(tries = 500)
  void xml_gives_every_text_back(@ForAll("texts") String text) {
    XmlOut out = new XmlOut();
    out.start("a").attribute("b", text).start("c").end(text).end();
    org.w3c.dom.Element root = Xml.parse(out.toString());
    assertThat(root.getAttribute("b")).isEqualTo(inHtml(text));
    assertThat(root.getElementsByTagName("c").item(0).getTextContent()).isEqualTo(inHtml(text));
  }

  @Property(tries = 200)
  void a_hostile_junit_report_is_valid_and_has_every_text(@ForAll("pools") List<String> pool)
      throws Exception {
    Report report = Hostile.report(pool);
    String xml = JUnitReport.write(report, Language.DUTCH);
    Xml.validate(xml);
    org.w3c.dom.Element root = Xml.parse(xml);
    assertThat(names(root))
        .isEqualTo(names(Xml.parse(JUnitReport.write(HARMLESS, Language.DUTCH))));
    List<org.w3c.dom.Element> suites = Xml.all(root, "testsuite");
    assertThat(suites).hasSize(report.entries().size() + 1);
    for (int i = 0; i < report.entries().size(); i++) {
      Report.Entry entry = report.entries().get(i);
      assertThat(suites.get(i).getAttribute("name")).isEqualTo(inHtml(entry.source()));
      for (Problem problem : entry.problems()) {
        assertThat(suites.get(i).getTextContent()).contains(inHtml(problem.message().dutch()));
      }
      for (Finding finding : entry.findings()) {
        String message = inHtml(finding.message().dutch());
        assertThat(suites.get(i).getTextContent()).contains(message);
      }
    }
  }

  private static List<String> names(org.w3c.dom.Element root) {
    return Xml.all(root, "*").stream().map(org.w3c.dom.Element::getTagName).toList();
  }

  // --- HTML -----------------------------------------------------------------------------------

  @Property(tries = 200)
  void a_hostile_page_has_the_elements_of_a_harmless_one(@ForAll("pools") List<String> pool) {
    Document page = parsed(HtmlReport.write(Hostile.report(pool), Language.DUTCH));
    Document harmless = parsed(HtmlReport.write(HARMLESS, Language.DUTCH));
    assertThat(structure(page)).isEqualTo(structure(harmless));
  }

  @Property(tries = 200)
  void a_page_gives_every_label_back(@ForAll("pools") List<String> pool) {
    Report report = Hostile.report(pool);
    Document page = parsed(HtmlReport.write(report, Language.DUTCH));
    BudgetTable table = report.entries().get(0).table().orElseThrow().table();
    assertThat(texts(page, "table.figures tbody th bdi"))
        .isEqualTo(
            table.rows().stream().map(Row::label).map(EscapingPropertyTest::inHtml).toList());
    assertThat(texts(page, "table.figures thead th.num bdi, table.figures thead th.words bdi"))
        .isEqualTo(
            table.columns().stream()
                .map(Column::heading)
                .map(EscapingPropertyTest::inHtml)
                .toList());
    assertThat(texts(page, ".finding .message"))
        .containsExactlyInAnyOrderElementsOf(
            report.entries().get(0).findings().stream()
                .map(finding -> inHtml(finding.message().dutch()))
                .toList());
  }

  @Property(tries = 200)
  void a_page_has_no_character_that_steers(@ForAll("pools") List<String> pool) {
    String html = HtmlReport.write(Hostile.report(pool), Language.ENGLISH);
    assertThat(html.codePoints().filter(c -> c != '\n' && c != '\t'))
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> c == 0x061C || c == 0x200E || c == 0x200F)
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
  }

  @Example
  void a_page_loads_nothing_and_links_only_within_itself() {
    Document page = parsed(HtmlReport.write(Hostile.report(Hostile.TEXTS), Language.DUTCH));
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        attributes.add(attribute.getKey());
      }
    }
    assertThat(attributes)
        .isSubsetOf(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "href",
            "id",
            "scope",
            "role",
            "tabindex",
            "open",
            "aria-labelledby",
            "aria-hidden");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    assertThat(page.select("script, img, iframe, object, embed, form, link, base, svg")).isEmpty();
  }

  private static List<String> texts(Document page, String query) {
    return page.select(query).stream().map(Element::wholeText).toList();
  }

  private static List<String> structure(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(Attribute::getKey).toList())
        .toList();
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /** The text as a page shows it. */
  private static String inHtml(String text) {
    return text.codePoints()
        .mapToObj(
            c -> {
              if (c == '\n' || c == '\t' || c == 0x00AD || c == 0x200C || c == 0x200D) {
                return Character.toString(c);
              }
              if (c < 0x20) {
                return Character.toString(0x2400 + c);
              }
              if ((c & 0xFFFE) == 0xFFFE) {
                return String.format(Locale.ROOT, "⟨U+%04X⟩", c);
              }
              return switch (Character.getType(c)) {
                case Character.SURROGATE -> "\uFFFD";
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    String.format(Locale.ROOT, "⟨U+%04X⟩", c);
                default -> Character.toString(c);
              };
            })
        .collect(Collectors.joining());
  }

  // --- SARIF ----------------------------------------------------------------------------------

  @Property(tries = 200)
  void a_hostile_sarif_report_is_valid_and_has_every_message(@ForAll("pools") List<String> pool)
      throws Exception {
    Report report = Hostile.report(pool);
    String sarif = SarifReport.write(report, Language.DUTCH);
    assertThat(SarifReportTest.SCHEMA.errors(sarif)).isEmpty();
    JsonNode run = JSON.readTree(sarif).at("/runs/0");
    List<String> messages =
        StreamSupport.stream(run.get("results").spliterator(), false)
            .filter(result -> result.at("/properties/outcome").asText().equals("FAILED"))
            .map(result -> result.at("/message/text").asText())
            .toList();
    assertThat(messages)
        .isEqualTo(
            report.entries().get(0).findings().stream()
                .map(finding -> inSarif(finding.message().dutch()))
                .toList());
    assertThat(messages).noneMatch(message -> message.contains("]("));
  }

  @Property(tries = 100)
  void no_report_for_programs_has_a_character_that_steers(@ForAll("pools") List<String> pool) {
    Report report = Hostile.report(pool);
    assertThat(JUnitReport.write(report, Language.DUTCH).codePoints())
        .noneMatch(EscapingPropertyTest::steers);
  }

  private static boolean steers(int c) {
    return c == 0x85 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String inSarif(String text) {
    return inHtml(text).replace("](", "] (").replace("{", "{{").replace("}", "}}");
  }

  private static String inUtf8(String text) {
    return text.codePoints()
        .mapToObj(
            c -> Character.getType(c) == Character.SURROGATE ? "\uFFFD" : Character.toString(c))
        .collect(Collectors.joining());
  }

  @Property(tries = 500)
  void a_source_is_a_uri_that_gives_it_back(@ForAll("texts") String source) {
    URI uri = URI.create(Uris.of(source));
    assertThat(uri.getRawQuery()).isNull();
    assertThat(uri.getRawFragment()).isNull();
    assertThat(uri.getRawAuthority()).isNull();
    assertThat(uri.getScheme()).isIn(null, "file");
    String path =
        java.net.URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
    String expected = inUtf8(source).replace('\\', '/');
    boolean drive = expected.matches("(?s)[A-Za-z]:/.*");
    assertThat(path).isEqualTo(drive ? "/" + expected : expected);
  }
}
