package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;

/**
 * The report as JUnit XML, for CI servers: a test suite per table, and in it a test case for the
 * reading of its file and one per rule.
 *
 * <ul>
 *   <li>A finding of severity error that nobody accepted and no earlier report states is a {@code
 *       failure}; so is a rule that was required but not checked or could not compare everything.
 *   <li>A rule that could not be carried out, and what could not be read, is an {@code error}.
 *   <li>A rule with nothing to compare or that was switched off is {@code skipped}, with why; so is
 *       an accepted deviation that accepts nothing, in a suite of its own.
 *   <li>All other findings, accepted ones with who accepted them, stand in {@code system-out}.
 * </ul>
 *
 * <p>A test case has as many {@code assertions} as comparisons were made. There is no clock, host
 * or duration in it ({@code time} is always 0, since some servers want it to be there).
 */
public final class JUnitReport {
  private static final Message READING =
      new Message("Het bestand is te lezen.", "The file can be read.");

  private final XmlOut out = new XmlOut();
  private final Language language;

  private final Known known;

  private JUnitReport(Language language, Known known) {
    this.language = language;
    this.known = known;
  }

  /**
   * Writes a report. The same report gives the same text, whatever machine it is written on.
   *
   * @param report the report
   * @param language the language of messages and reasons
   * @return the XML, with line feeds and one at the end; to be stored as UTF-8
   */
  public static String write(Report report, Language language) {
    JUnitReport writer = new JUnitReport(language, new Known(report));
    writer.suites(report);
    return writer.out.toString();
  }

  /** How many test cases came to what. */
  private record Counts(int tests, int failures, int errors, int skipped) {
    static Counts of(List<TestCase> cases) {
      return new Counts(
          cases.size(),
          count(cases, TestCase.Result.FAILURE),
          count(cases, TestCase.Result.ERROR),
          count(cases, TestCase.Result.SKIPPED));
    }

    private static int count(List<TestCase> cases, TestCase.Result result) {
      return (int) cases.stream().filter(one -> one.result() == result).count();
    }
  }

  private void suites(Report report) {
    List<List<TestCase>> suites = report.entries().stream().map(this::cases).toList();
    out.start("testsuites").attribute("name", "sluitend");
    List<TestCase> lapsed = report.lapsed().stream().map(this::lapsed).toList();
    counts(
        Counts.of(Stream.concat(suites.stream().flatMap(List::stream), lapsed.stream()).toList()),
        false);
    for (int i = 0; i < suites.size(); i++) {
      suite(report.entries().get(i), suites.get(i));
    }
    if (!lapsed.isEmpty()) {
      String name = say(Words.LAPSED);
      out.start("testsuite").attribute("name", name);
      counts(Counts.of(lapsed), true);
      lapsed.forEach(one -> one.write(out, name));
      out.end();
    }
    out.end();
  }

  private void counts(Counts counts, boolean ofSuite) {
    out.attribute("tests", counts.tests())
        .attribute("failures", counts.failures())
        .attribute("errors", counts.errors());
    if (ofSuite) {
      out.attribute("skipped", counts.skipped());
    }
    out.attribute("time", "0");
  }

  private void suite(Report.Entry entry, List<TestCase> cases) {
    out.start("testsuite").attribute("name", entry.source());
    counts(Counts.of(cases), true);
    out.start("properties");
    property("title", entry.title());
    property("verdict", entry.verdict().name());
    property("clean", Boolean.toString(entry.isClean()));
    property("order", Order.of(entry, language));
    out.end();
    cases.forEach(one -> one.write(out, entry.source()));
    out.end();
  }

  private void property(String name, String value) {
    out.start("property").attribute("name", name).attribute("value", value).end();
  }

  private List<TestCase> cases(Report.Entry entry) {
    List<TestCase> cases = new ArrayList<>();
    cases.add(reading(entry.problems()));
    entry
        .table()
        .ifPresent(
            checked -> checked.outcomes().forEach(outcome -> cases.add(rule(checked, outcome))));
    return cases;
  }

  /** An accepted deviation that accepts nothing: nothing is wrong, and somebody should know. */
  private TestCase lapsed(LapsedDeviation lapsed) {
    AcceptedDeviation deviation = lapsed.deviation();
    String cells = RuleWords.cells(deviation.cells());
    return TestCase.of("%s %s%s".formatted(deviation.rule(), deviation.source(), cells), 0)
        .with(TestCase.Result.SKIPPED, "", say(RuleWords.lapsed(lapsed)), "");
  }

  private TestCase reading(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    String notices = problems.stream().filter(p -> !p.isError()).map(this::line).collect(joined());
    TestCase read = TestCase.of("READ " + say(READING), 0).saying(notices);
    if (errors.isEmpty()) {
      return read;
    }
    return read.with(
        TestCase.Result.ERROR,
        errors.get(0).code(),
        summary(errors.stream().map(p -> say(p.message())).toList()),
        errors.stream().map(this::line).collect(joined()));
  }

  private String line(Problem problem) {
    return "%s %s %s".formatted(problem.place(), problem.code(), say(problem.message()));
  }

  private TestCase rule(CheckedTable checked, RuleOutcome outcome) {
    String id = outcome.rule().id();
    TestCase test =
        TestCase.of(id + " " + say(outcome.rule().summary()), OutcomeKind.comparisons(outcome));
    Message reason = OutcomeKind.reason(outcome).orElse(Message.same(""));
    return switch (OutcomeKind.of(outcome)) {
      case PASSED -> everywhere(checked, outcome, test.saying(unchecked(checked, outcome)));
      case FAILED -> everywhere(checked, outcome, failed(checked, outcome, test));
      case ERROR -> test.with(TestCase.Result.ERROR, id, say(reason), "");
      case NOT_APPLICABLE, NOT_CHECKABLE, SWITCHED_OFF ->
          checked.required().contains(id)
              ? test.with(
                  TestCase.Result.FAILURE, id, say(RuleWords.required(kind(outcome), reason)), "")
              : test.with(
                  TestCase.Result.SKIPPED, id, say(RuleWords.because(kind(outcome), reason)), "");
    };
  }

  /** A required rule that could not compare everything fails, unless it does so already. */
  private TestCase everywhere(CheckedTable checked, RuleOutcome outcome, TestCase test) {
    boolean fails =
        !outcome.unchecked().isEmpty() && checked.required().contains(outcome.rule().id());
    return fails && test.result() == TestCase.Result.PASSED
        ? test.with(
            TestCase.Result.FAILURE,
            outcome.rule().id(),
            say(HtmlWords.notEverywhere(1)),
            unchecked(checked, outcome))
        : test;
  }

  private String unchecked(CheckedTable checked, RuleOutcome outcome) {
    return outcome.unchecked().stream()
        .map(place -> say(RuleWords.unchecked(checked.table(), place)))
        .collect(joined());
  }

  private static OutcomeKind kind(RuleOutcome outcome) {
    return OutcomeKind.of(outcome);
  }

  private TestCase failed(CheckedTable checked, RuleOutcome outcome, TestCase test) {
    List<Finding> findings =
        checked.findings().stream()
            .filter(finding -> finding.rule().id().equals(outcome.rule().id()))
            .toList();
    List<Finding> failures = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isKnown = known.take(checked, finding);
      if (fails(finding) && !isKnown) {
        failures.add(finding);
      } else {
        rest.add(line(finding) + (isKnown ? "\n  " + say(DiffWords.KNOWN) : ""));
      }
    }
    outcome.unchecked().forEach(u -> rest.add(say(RuleWords.unchecked(checked.table(), u))));
    String others = String.join("\n", rest);
    if (failures.isEmpty()) {
      return test.saying(others);
    }
    return test.saying(others)
        .with(
            TestCase.Result.FAILURE,
            outcome.rule().id(),
            summary(failures.stream().map(finding -> say(finding.message())).toList()),
            failures.stream().map(this::line).collect(joined()));
  }

  private static boolean fails(Finding finding) {
    return finding.severity() == Severity.ERROR && finding.accepted().isEmpty();
  }

  /** A finding with what may have gone wrong, or with who accepted it. */
  private String line(Finding finding) {
    String line =
        "%s: %s".formatted(say(Words.severity(finding.severity())), say(finding.message()));
    if (finding.accepted().isPresent()) {
      return line + "\n  " + say(Words.accepted(finding.accepted().get()));
    }
    return line
        + Repairs.of(finding, language).stream()
            .map(s -> "\n  - " + s)
            .collect(Collectors.joining());
  }

  /** The first sentence, and how many more there are. */
  private String summary(List<String> sentences) {
    String first = sentences.get(0);
    return sentences.size() == 1 ? first : first + " " + say(RuleWords.more(sentences.size() - 1));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private String say(Message message) {
    return message.in(language);
  }
}
