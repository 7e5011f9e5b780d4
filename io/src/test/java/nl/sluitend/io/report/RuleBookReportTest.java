package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentRule;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;

/** Whatever rules do, each is seen in every report, and nothing unchecked is clean. */
class RuleBookReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Message WHY = new Message("daarom <zo>", "that is why");

  /** What a rule may do. */
  private enum Deed {
    PASS("PASSED"),
    FIND("FAILED"),
    FIND_ERROR("FAILED"),
    NOTHING("NOT_APPLICABLE"),
    CANNOT("NOT_CHECKABLE"),
    THROW("ERROR"),
    ASSERT("ERROR"),
    OVERFLOW("ERROR"),
    NULL("ERROR"),
    OTHER_RULE("ERROR"),
    OTHER_FINDING("ERROR"),
    OUTSIDE("ERROR"),
    SAYS_OFF("ERROR");

    private final String status;

    Deed(String status) {
      this.status = status;
    }
  }

  /** A rule of a random book. */
  private record Part(Deed deed, boolean ofDocument, boolean off, boolean required) {
    String status() {
      return off ? "SWITCHED_OFF" : deed.status;
    }

    boolean spoils() {
      boolean checked = List.of("PASSED", "FAILED").contains(status());
      return status().equals("ERROR")
          || (required && !checked)
          || (!off && deed == Deed.FIND_ERROR);
    }
  }

  private static Rule rule(int number) {
    return new Rule("GEM-" + number, WHY, Severity.ERROR, WHY, "eigen regel");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @SuppressWarnings("NullAway")
  private static RuleOutcome act(Deed deed, Rule rule) {
    return switch (deed) {
      case PASS -> new RuleOutcome.Passed(rule, 1);
      case FIND -> found(rule, finding(rule, Severity.WARNING, 0));
      case FIND_ERROR -> found(rule, finding(rule, Severity.ERROR, 0));
      case NOTHING -> new RuleOutcome.NotApplicable(rule, WHY);
      case CANNOT -> new RuleOutcome.NotCheckable(rule, WHY);
      case THROW -> throw new IllegalStateException("gone\nwrong " + new Object());
      case ASSERT -> throw new AssertionError();
      case OVERFLOW -> new RuleOutcome.Passed(rule, endless(0));
      case NULL -> null;
      case OTHER_RULE -> new RuleOutcome.Passed(Rule.TOTAL, 1);
      case OTHER_FINDING -> found(rule, finding(Rule.TOTAL, Severity.ERROR, 0));
      case OUTSIDE -> found(rule, finding(rule, Severity.WARNING, 1_000_000));
      case SAYS_OFF -> new RuleOutcome.SwitchedOff(rule, WHY);
    };
  }

  private static RuleOutcome found(Rule rule, Finding finding) {
    return new RuleOutcome.Failed(rule, 1, List.of(finding));
  }

  private static Finding finding(Rule rule, Severity severity, int row) {
    return new Finding(rule, severity, List.of(new CellReference(row, 0)), Map.of("a", "1"), WHY);
  }

  private static DocumentRule ofDocument(Rule rule, Function<CheckedTable, RuleOutcome> check) {
    return new DocumentRule() {
      @Override
      public Rule rule() {
        return rule;
      }

      @Override
      public RuleOutcome check(CheckedTable table, List<CheckedTable> all) {
        return check.apply(table);
      }
    };
  }

  private static RuleBook book(List<Part> parts) {
    RuleBook book = RuleBook.empty();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Rule rule = rule(i);
      book =
          part.ofDocument()
              ? book.with(ofDocument(rule, table -> act(part.deed(), rule)))
              : book.with(TableRule.of(rule, facts -> act(part.deed(), rule)));
      book = part.off() ? book.without(rule.id(), WHY) : book;
      book = part.required() ? book.requiring(rule.id()) : book;
    }
    return book;
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Boolean> seldom = Arbitraries.of(true, false, false, false);
    Arbitrary<Deed> deeds =
        Arbitraries.oneOf(
            Arbitraries.of(Deed.PASS, Deed.FIND, Deed.NOTHING), Arbitraries.of(Deed.class));
    return Combinators.combine(deeds, Arbitraries.of(true, false), seldom, seldom)
        .as(Part::new)
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void every_rule_is_seen_and_nothing_unchecked_is_clean(@ForAll("parts") List<Part> parts)
      throws Exception {
    RuleBook book = book(parts);
    CheckedTable one = book.check("a.csv", Samples.overhead());
    boolean looked = one.outcomes().stream().anyMatch(RuleOutcome::isChecked);
    boolean clean = looked && parts.stream().noneMatch(Part::spoils);
    for (CheckedTable checked : book.check(List.of(one, one))) {
      assertThat(checked.outcomes())
          .extracting(RuleOutcome::rule)
          .containsExactlyElementsOf(book.rules());
      assertThat(checked.isClean()).isEqualTo(clean);
      Report report = Samples.report(Report.Entry.of(checked, List.of()));
      assertJson(report, parts, clean);
      assertText(report, parts);
      assertJUnit(report, parts, clean);
      assertSarif(report, parts);
      assertHtml(report, parts);
    }
  }

  private static void assertJUnit(Report report, List<Part> parts, boolean clean) throws Exception {
    Element suite = Xml.parse(JUnitReport.write(report, Language.DUTCH));
    List<Element> cases = Xml.all(suite, "testcase");
    boolean bad = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String name = "GEM-" + i + " ";
      Element own =
          cases.stream()
              .filter(c -> c.getAttribute("name").startsWith(name))
              .findFirst()
              .orElseThrow();
      boolean failed = !Xml.all(own, "failure").isEmpty() || !Xml.all(own, "error").isEmpty();
      assertThat(failed).as("%s", part).isEqualTo(part.spoils());
      boolean skipped = !Xml.all(own, "skipped").isEmpty();
      boolean checked = List.of("PASSED", "FAILED").contains(part.status());
      assertThat(skipped || failed).as("%s", part).isEqualTo(!checked || part.spoils());
      bad |= failed;
    }
    assertThat(bad).isEqualTo(parts.stream().anyMatch(Part::spoils));
    assertThat(Xml.all(suite, "property"))
        .filteredOn(property -> property.getAttribute("name").equals("clean"))
        .extracting(property -> property.getAttribute("value"))
        .containsOnly(Boolean.toString(clean));
  }

  private static void assertSarif(Report report, List<Part> parts) throws Exception {
    JsonNode results =
        JSON.readTree(SarifReport.write(report, Language.DUTCH)).at("/runs/0/results");
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      List<String> kinds = new ArrayList<>();
      String id = "GEM-" + i;
      results.forEach(
          result -> {
            if (result.at("/ruleId").asText().equals(id)) {
              kinds.add(result.at("/kind").asText());
            }
          });
      String expected =
          switch (part.status()) {
            case "PASSED" -> "pass";
            case "FAILED" -> "fail";
            case "NOT_APPLICABLE", "SWITCHED_OFF" -> "notApplicable";
            default -> "open";
          };
      assertThat(kinds).as("%s", part).contains(expected);
      assertThat(kinds.contains("pass")).as("%s", part).isEqualTo(part.status().equals("PASSED"));
    }
  }

  private static void assertHtml(Report report, List<Part> parts) {
    List<String> rows =
        Jsoup.parse(HtmlReport.write(report, Language.DUTCH))
            .select("table.rules tbody tr")
            .eachText();
    assertThat(rows).hasSize(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String words =
          switch (part.status()) {
            case "PASSED" -> "zonder bevindingen";
            case "FAILED" -> "met bevindingen";
            case "NOT_APPLICABLE" -> "niet van toepassing";
            case "SWITCHED_OFF" -> "uitgeschakeld";
            case "ERROR" -> "regel mislukt";
            default -> "niet te controleren";
          };
      assertThat(rows.get(i)).startsWith("GEM-" + i + " ").contains(words);
    }
  }

  private static void assertJson(Report report, List<Part> parts, boolean clean) throws Exception {
    String json = JsonReport.write(report, Language.DUTCH);
    assertThat(Schemas.of(JsonReport.schema()).errors(json)).isEmpty();
    JsonNode table = JSON.readTree(json).at("/tables/0");
    List<String> seen = new ArrayList<>();
    table
        .at("/rules")
        .forEach(
            r ->
                seen.add(
                    "%s %s %s"
                        .formatted(
                            r.at("/id").asText(),
                            r.at("/outcome").asText(),
                            r.path("required").asBoolean())));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      expected.add("GEM-%s %s %s".formatted(i, parts.get(i).status(), parts.get(i).required()));
    }
    assertThat(seen).isEqualTo(expected);
    assertThat(table.at("/clean").asBoolean()).isEqualTo(clean);
    assertThat(json).doesNotContain("java.lang.Object@", "\\tat ", "\tat ");
  }

  private static void assertText(Report report, List<Part> parts) {
    String text = TextReport.write(report, Language.DUTCH, TextReport.Style.PLAIN);
    for (int i = 0; i < parts.size(); i++) {
      assertThat(text).containsPattern("\\bGEM-" + i + "\\b");
    }
    boolean error = parts.stream().anyMatch(part -> part.status().equals("ERROR"));
    assertThat(text.contains("Regels die niet konden worden uitgevoerd")).isEqualTo(error);
    boolean unchecked =
        parts.stream()
            .anyMatch(p -> p.required() && !List.of("PASSED", "FAILED").contains(p.status()));
    assertThat(text.contains("Verplicht, maar niet gecontroleerd")).isEqualTo(unchecked);
  }

  @Example
  void an_accepted_finding_is_shown_as_accepted_and_not_hidden() throws Exception {
    CheckedTable checked =
        book(List.of(new Part(Deed.FIND_ERROR, false, false, false)))
            .check("a.csv", Samples.overhead());
    LocalDate on = LocalDate.of(2024, 3, 1);
    AcceptedDeviation right =
        AcceptedDeviation.of(
            checked, checked.findings().get(0), "Zo besloten", "A. Jansen", on, on.plusYears(1));
    AcceptedDeviation stray =
        new AcceptedDeviation(
            "SUM-001", "b.csv", right.cells(), Map.of(), "Weg", "B", on, on.plusYears(1));
    AcceptedDeviations.Applied applied =
        new AcceptedDeviations(List.of(right, stray)).apply(List.of(checked), on);
    Report report =
        new Report(
            List.of(Report.Entry.of(applied.tables().get(0), List.of())),
            List.of(),
            applied.lapsed());
    assertThat(report.isClean()).isTrue();
    assertThat(report.worst()).isEmpty();
    String json = JsonReport.write(report, Language.DUTCH);
    assertThat(Schemas.of(JsonReport.schema()).errors(json)).isEmpty();
    JsonNode tree = JSON.readTree(json);
    assertThat(tree.at("/tables/0/findings/0/severity").asText()).isEqualTo("ERROR");
    assertThat(tree.at("/tables/0/findings/0/accepted").toString())
        .isEqualTo(
            """
            {"reason":"Zo besloten","author":"A. Jansen","on":"2024-03-01","until":"2025-03-01"}""");
    assertThat(tree.at("/lapsed/0/cause").asText()).isEqualTo("NO_TABLE");
    String text = TextReport.write(report, Language.DUTCH, TextReport.Style.PLAIN);
    assertThat(text)
        .contains(
            "GEM-0 daarom <zo>",
            "Geaccepteerd door A. Jansen van 2024-03-01 tot en met 2025-03-01: Zo besloten",
            "fout 1, geaccepteerd 1",
            "Geaccepteerde afwijkingen die niet gelden: 1",
            "SUM-001 b.csv");
  }
}
