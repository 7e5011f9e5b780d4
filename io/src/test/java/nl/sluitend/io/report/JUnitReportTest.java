package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.check.RuleBook;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class JUnitReportTest {
  private static Element suites(Report report) throws Exception {
    String xml = JUnitReport.write(report, Language.DUTCH);
    Xml.validate(xml);
    return Xml.parse(xml);
  }

  private static Element test(Element root, String id) {
    return Xml.all(root, "testcase").stream()
        .filter(one -> one.getAttribute("name").startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }

  /** The names of the elements within an element. */
  private static List<String> in(Element element) {
    List<String> names = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        names.add(child.getTagName());
      }
    }
    return names;
  }

  private static String message(Element test) {
    return ((Element) test.getElementsByTagName(in(test).get(0)).item(0)).getAttribute("message");
  }

  @Test
  void the_schema_refuses_what_servers_do_not_read() {
    assertThatThrownBy(() -> Xml.validate("<testsuites/>")).isInstanceOf(SAXException.class);
    String xml = JUnitReport.write(Samples.report(Samples.unreadable()), Language.DUTCH);
    assertThatThrownBy(() -> Xml.validate(xml.replace("<error ", "<wrong ")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void every_outcome_of_a_rule_is_a_test_case() throws Exception {
    Element root = suites(Hostile.report(List.of("x")));
    assertThat(in(test(root, "EIG-1"))).isEmpty();
    assertThat(test(root, "EIG-1").getAttribute("assertions")).isEqualTo("3");
    assertThat(in(test(root, "EIG-2"))).containsExactly("failure", "system-out");
    assertThat(in(test(root, "EIG-3"))).containsExactly("skipped");
    assertThat(in(test(root, "EIG-4"))).containsExactly("skipped");
    assertThat(in(test(root, "EIG-5"))).containsExactly("error");
    assertThat(in(test(root, "EIG-6"))).containsExactly("skipped");
    assertThat(message(test(root, "EIG-3"))).isEqualTo("niet van toepassing: x");
    assertThat(message(test(root, "EIG-4"))).isEqualTo("niet te controleren: x");
    assertThat(message(test(root, "EIG-5"))).isEqualTo("x");
    assertThat(message(test(root, "EIG-6"))).isEqualTo("uitgeschakeld: x");
  }

  @Test
  void open_errors_fail_and_all_else_is_said() throws Exception {
    Element test = test(suites(Hostile.report(List.of("x"))), "EIG-2");
    assertThat(test.getElementsByTagName("failure").item(0).getTextContent())
        .isEqualTo("fout: x\n  - Waarschijnlijk: x");
    assertThat(test.getElementsByTagName("system-out").item(0).getTextContent())
        .isEqualTo(
            """
            let op: x
            info: x
            fout: x
              Geaccepteerd door xx van 2022-01-31 tot en met 2022-12-31: xx""");
  }

  @Test
  void several_errors_of_a_rule_are_one_failure_that_counts_them() throws Exception {
    Element test =
        test(suites(Samples.report(Samples.entry("a.csv", Samples.faulty()))), "SUM-001");
    assertThat(message(test)).contains("'Rekening 2020'").doesNotContain("\n");
    int errors =
        test.getElementsByTagName("failure").item(0).getTextContent().split("fout: ", -1).length
            - 1;
    assertThat(message(test).endsWith("(en nog %s)".formatted(errors - 1))).isEqualTo(errors > 1);
  }

  @Test
  void what_could_not_be_read_is_an_error() throws Exception {
    Element root = suites(Samples.report(Samples.unreadable()));
    Element test = test(root, "READ");
    assertThat(in(test)).containsExactly("error");
    assertThat(message(test)).isEqualTo("'1.2.3' is geen bedrag.");
    assertThat(test.getElementsByTagName("error").item(0).getTextContent())
        .isEqualTo("kapot.csv:7:4 CSV-003 '1.2.3' is geen bedrag.");
    assertThat(root.getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void a_required_rule_that_was_not_checked_fails() throws Exception {
    RuleBook book =
        RuleBook.standard().requiring("CAR-001").without("SUM-001", Message.same("niet nu"));
    Report.Entry entry = Report.Entry.of(book.check("a.csv", Samples.overhead()), List.of());
    Element root = suites(Samples.report(entry));
    assertThat(in(test(root, "CAR-001"))).containsExactly("failure");
    assertThat(message(test(root, "CAR-001")))
        .startsWith("verplichte regel niet gecontroleerd; niet van toepassing: ");
    assertThat(message(test(root, "SUM-001"))).isEqualTo("uitgeschakeld: niet nu");
  }

  @Test
  void the_counts_are_those_of_the_test_cases() throws Exception {
    Element root = suites(Hostile.report(Hostile.TEXTS));
    int[] sums = new int[3];
    for (Element suite : Xml.all(root, "testsuite")) {
      assertCount(suite, "tests", "testcase");
      sums[0] += assertCount(suite, "failures", "failure");
      sums[1] += assertCount(suite, "errors", "error");
      sums[2] += assertCount(suite, "skipped", "skipped");
    }
    assertThat(root.getAttribute("failures")).isEqualTo(Integer.toString(sums[0]));
    assertThat(root.getAttribute("errors")).isEqualTo(Integer.toString(sums[1]));
    assertThat(sums).doesNotContain(0);
  }

  private static int assertCount(Element suite, String attribute, String element) {
    int count = suite.getElementsByTagName(element).getLength();
    assertThat(suite.getAttribute(attribute)).isEqualTo(Integer.toString(count));
    return count;
  }
}
