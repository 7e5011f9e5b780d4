package nl.sluitend.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.diagnose.BrokenInstance;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.ExplanationKind;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Reports in which every text that somebody else can choose is chosen by an attacker. */
final class Hostile {
  /** What breaks writers that do not escape. */
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</script></style></title><img src=x onerror=alert(1)>",
          "\"><a href='javascript:alert(1)' onclick=\"x\">",
          "' onmouseover='alert(1)",
          "<span class=\"good\"><bdi></td></tr></table></section>",
          "<!-- --><![CDATA[ ]]> ]]&gt; <?xml version=\"2\"?>",
          "&lt;b&gt; &amp;amp; &#0; &#x202e; &nbsp;",
          "\u202Eomgekeerd\u202C \u2066los\u2069 \u200F\u200E\u061C",
          "\u0000\u0007\u0008\u000B\u000C\u001B[2J\u007F\u0085\u009B\uFFFE\uFFFF",
          "half \uD83D paar \uDCB6\uD83D",
          "regel een\r\nregel twee\rregel\tdrie\u2028vier\u2029vijf",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd",
          "[klik](javascript:alert(1)) {0} {{1}} \\[x\\](1) ${jndi:ldap://x}",
          "שלום (עולם) 12.345",
          "a\u0301\u200D\u00AD😀\uDBFF\uDFFF\uFEFF",
          "../../etc/passwd",
          "//host/pad?x=1#y",
          "C:\\map\\bestand.csv",
          "file:///etc/passwd");

  private Hostile() {}

  /** Texts of which at least one character can be seen. */
  static Arbitrary<String> texts() {
    Arbitrary<String> made =
        Arbitraries.strings()
            .withChars(
                "<>&\"'`=/\\{}[]()!-?;:#%]\r\n\t\0\u0008\u001B\u0085\u00a0\u200b\u202e\u2067")
            .withChars('\uD83D', '\uDE00', '\uFFFE', '\uFFFF', 'a', 'é', 'ש', ' ')
            .ofMaxLength(12);
    return Arbitraries.oneOf(Arbitraries.of(TEXTS), made.map(text -> "x" + text))
        .filter(text -> !text.isBlank());
  }

  static Arbitrary<List<String>> pools() {
    return Arbitraries.oneOf(Arbitraries.just(TEXTS), texts().list().ofMinSize(1).ofMaxSize(12));
  }

  /** Gives the texts of a pool one after the other, over and over. */
  private static final class Pool {
    private final List<String> texts;
    private int next;

    Pool(List<String> texts) {
      this.texts = texts;
    }

    String text() {
      return texts.get(next++ % texts.size());
    }

    Message message() {
      return new Message(text(), text());
    }
  }

  /**
   * A report with all outcomes there are. The figures and what is found in them are always the
   * same; only the texts come from the pool.
   */
  static Report report(List<String> texts) {
    Pool pool = new Pool(texts);
    CheckedTable neutral = Samples.checked("x", table(new Pool(List.of("x"))));
    BudgetTable table = table(pool);
    String source = pool.text();
    List<RuleOutcome> outcomes = new ArrayList<>(neutral.outcomes());
    outcomes.add(new RuleOutcome.Passed(rule("EIG-1", pool), 3));
    outcomes.add(findings(rule("EIG-2", pool), pool, source));
    outcomes.add(new RuleOutcome.NotApplicable(rule("EIG-3", pool), pool.message()));
    outcomes.add(new RuleOutcome.NotCheckable(rule("EIG-4", pool), pool.message()));
    outcomes.add(new RuleOutcome.Error(rule("EIG-5", pool), pool.message()));
    outcomes.add(new RuleOutcome.SwitchedOff(rule("EIG-6", pool), pool.message()));
    CheckedTable checked =
        new CheckedTable(
            source,
            table,
            neutral.convention(),
            neutral.relations(),
            neutral.joint(),
            outcomes,
            List.of(pool.message()));
    String broken = pool.text();
    return new Report(
        List.of(
            Report.Entry.of(checked, List.of(problem(Problem.Level.NOTICE, pool))),
            Report.Entry.unreadable(broken, List.of(problem(Problem.Level.ERROR, pool)))),
        List.of(pool.text()),
        List.of(
            new LapsedDeviation(
                deviation("EIG-2", pool.text(), List.of(new CellReference(0, 0)), pool),
                LapsedDeviation.Cause.GONE,
                pool.message())));
  }

  private static BudgetTable table(Pool pool) {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO)
            .title(pool.text())
            .labelHeading(pool.text())
            .document(pool.text())
            .column(Column.of(pool.text(), ColumnKind.AMENDED_BUDGET).withYear(2021))
            .column(Column.of(pool.text(), ColumnKind.ACTUALS).withYear(2021))
            .column(Column.of(pool.text(), ColumnKind.RESULT).withYear(2021))
            .column(Column.of(pool.text(), ColumnKind.OTHER).withMeasure(Measure.TEXT));
    return builder
        .row(row(pool, RowRole.DETAIL, 1322, 1391, 69))
        .row(row(pool, RowRole.DETAIL, 462, 483, 21))
        .row(row(pool, RowRole.DETAIL, 33, 47, 14))
        .row(row(pool, RowRole.TOTAL, 1817, 1912, 104))
        .build();
  }

  private static Row row(Pool pool, RowRole role, long budget, long actuals, long result) {
    return Row.of(
        pool.text(),
        role,
        List.of(euros(budget), euros(actuals), euros(result), Cell.text("x" + pool.text())));
  }

  private static Cell euros(long number) {
    return Cell.money(Figure.of(number, Unit.EURO));
  }

  private static Rule rule(String id, Pool pool) {
    return new Rule(id, pool.message(), Severity.ERROR, pool.message(), pool.text());
  }

  private static RuleOutcome findings(Rule rule, Pool pool, String source) {
    List<CellReference> first = List.of(new CellReference(0, 0));
    List<CellReference> both = List.of(new CellReference(1, 1), new CellReference(3, 3));
    Finding open =
        finding(rule, Severity.ERROR, first, pool, Optional.of(fault(pool)), false, source);
    return new RuleOutcome.Failed(
        rule,
        4,
        List.of(
            open,
            finding(rule, Severity.WARNING, List.of(), pool, Optional.empty(), false, source),
            finding(rule, Severity.INFORMATION, both, pool, Optional.empty(), false, source),
            finding(rule, Severity.ERROR, both, pool, Optional.empty(), true, source)));
  }

  private static Finding finding(
      Rule rule,
      Severity severity,
      List<CellReference> cells,
      Pool pool,
      Optional<Fault> fault,
      boolean accepted,
      String source) {
    return new Finding(
        rule,
        severity,
        cells,
        Map.of(pool.text(), pool.text()),
        pool.message(),
        fault,
        accepted ? Optional.of(deviation(rule.id(), source, cells, pool)) : Optional.empty());
  }

  private static AcceptedDeviation deviation(
      String rule, String source, List<CellReference> cells, Pool pool) {
    return new AcceptedDeviation(
        rule,
        source,
        cells,
        Map.of(),
        "x" + pool.text(),
        "x" + pool.text(),
        LocalDate.of(2022, 1, 31),
        LocalDate.of(2022, 12, 31));
  }

  private static Fault fault(Pool pool) {
    BrokenInstance broken = new BrokenInstance(0, 0);
    CellChange change =
        new CellChange(new CellReference(0, 0), euros(1322), Cell.text("y" + pool.text()));
    Explanation explanation =
        new Explanation(
            ExplanationKind.OTHER_FIGURE, List.of(change), List.of(broken), pool.message(), 0);
    return new Fault(
        List.of(broken), List.of(explanation), 1, Certainty.ONE_BEST, List.of(pool.message()));
  }

  private static Problem problem(Problem.Level level, Pool pool) {
    return new Problem(
        "CSV-003",
        level,
        new Place(pool.text(), 7, 4),
        pool.text(),
        pool.message(),
        pool.message());
  }
}
