package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.Severity;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.io.report.TextReport.Style;
import nl.sluitend.message.Language;
import nl.sluitend.table.CellReference;

/** What any two reports have to do with each other. */
class ReportDiffTest {
  private static final Schemas SCHEMA = Schemas.of(JsonDiff.schema());

  /** Few sources, rules, cells and figures, so that the same ones come up often. */
  @Provide
  Arbitrary<ReportedFindings> reports() {
    Arbitrary<ReportedFinding> findings =
        Combinators.combine(
                Arbitraries.of("a.csv", "b.csv"),
                Arbitraries.of("SUM-001", "DIF-001"),
                Arbitraries.of(Severity.class),
                Arbitraries.of(new CellReference(0, 0), new CellReference(0, 1))
                    .list()
                    .ofMaxSize(1),
                Arbitraries.of("1", "2", "3"),
                Arbitraries.of(true, false, false))
            .as(
                (source, rule, severity, cells, figure, accepted) ->
                    new ReportedFinding(
                        source, rule, severity, cells, Map.of("x", figure), "m", accepted));
    Arbitrary<Obstacle> obstacles =
        Combinators.combine(
                Arbitraries.of("a.csv", "b.csv"),
                Arbitraries.of(Obstacle.Kind.class),
                Arbitraries.of("SUM-001", "DIF-001"))
            .as((source, kind, rule) -> new Obstacle(source, kind, rule, "r"));
    return Combinators.combine(
            findings.list().ofMaxSize(12),
            obstacles.list().ofMaxSize(3),
            Arbitraries.of("SUM-001", "DIF-001").set(),
            Arbitraries.of("SUM-001", "DIF-001").set())
        .as(
            (found, inTheWay, lookedA, lookedB) ->
                new ReportedFindings(found, inTheWay, Map.of("a.csv", lookedA, "b.csv", lookedB)));
  }

  @Provide
  Arbitrary<Report> written() {
    return ReportArbitraries.reports();
  }

  private static List<ReportedFinding> lost(ReportDiff diff) {
    return sorted(Stream.concat(diff.gone().stream(), diff.unseen().stream()).toList());
  }

  private static List<ReportedFinding> sorted(List<ReportedFinding> findings) {
    List<ReportedFinding> sorted = new ArrayList<>(findings);
    sorted.sort(order());
    return sorted;
  }

  private static Comparator<ReportedFinding> order() {
    return ReportedFinding.IDENTITY.thenComparing(ReportedFinding.STATE);
  }

  @Property
  void nothing_changes_from_a_report_to_itself(@ForAll("reports") ReportedFindings report) {
    ReportDiff diff = ReportDiff.between(report, report);
    assertThat(diff.unchanged()).isEqualTo(report.findings());
    assertThat(diff.added()).isEmpty();
    assertThat(diff.changed()).isEmpty();
    assertThat(lost(diff)).isEmpty();
    assertThat(diff.obstacles()).isEmpty();
    assertThat(diff.worst()).isEmpty();
  }

  @Property
  void what_is_new_one_way_is_gone_the_other(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b) {
    ReportDiff there = ReportDiff.between(a, b);
    ReportDiff back = ReportDiff.between(b, a);
    assertThat(sorted(there.added())).isEqualTo(lost(back));
    assertThat(sorted(back.added())).isEqualTo(lost(there));
    assertThat(sorted(there.unchanged())).isEqualTo(sorted(back.unchanged()));
    assertThat(
            there.changed().stream()
                .map(c -> new ReportDiff.Change(/* before= */ c.after(), /* after= */ c.before())))
        .containsExactlyInAnyOrderElementsOf(back.changed());
  }

  @Property
  void every_finding_of_both_is_counted_once(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b) {
    ReportDiff diff = ReportDiff.between(a, b);
    List<ReportedFinding> later = new ArrayList<>(diff.added());
    later.addAll(diff.unchanged());
    diff.changed().forEach(change -> later.add(change.after()));
    assertThat(sorted(later)).isEqualTo(sorted(b.findings()));
    List<ReportedFinding> earlier = new ArrayList<>(lost(diff));
    earlier.addAll(diff.unchanged());
    diff.changed().forEach(change -> earlier.add(change.before()));
    assertThat(sorted(earlier)).isEqualTo(sorted(a.findings()));
  }

  @Property
  void as_much_as_can_be_is_unchanged_and_then_changed(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b) {
    ReportDiff diff = ReportDiff.between(a, b);
    List<ReportedFinding> lost = new ArrayList<>(lost(diff));
    for (ReportedFinding added : diff.added()) {
      assertThat(lost).noneMatch(f -> ReportedFinding.IDENTITY.compare(f, added) == 0);
    }
    for (ReportDiff.Change change : diff.changed()) {
      assertThat(ReportedFinding.STATE.compare(change.before(), change.after())).isNotZero();
      // Had another change an end that is as this one's other end, both would be unchanged.
      assertThat(diff.changed())
          .noneMatch(other -> order().compare(other.before(), change.after()) == 0);
    }
  }

  @Property
  void the_order_of_the_findings_decides_nothing(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b) {
    List<ReportedFinding> reversed = new ArrayList<>(b.findings());
    Collections.reverse(reversed);
    ReportDiff straight = ReportDiff.between(a, b);
    ReportDiff other =
        ReportDiff.between(a, new ReportedFindings(reversed, b.obstacles(), b.looked()));
    assertThat(sorted(other.added())).isEqualTo(sorted(straight.added()));
    assertThat(lost(other)).isEqualTo(lost(straight));
    assertThat(other.changed()).containsExactlyInAnyOrderElementsOf(straight.changed());
  }

  @Property
  void what_nobody_looked_at_is_not_gone(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b) {
    ReportDiff diff = ReportDiff.between(a, b);
    assertThat(diff.gone()).allMatch(f -> b.looked().get(f.source()).contains(f.rule()));
    assertThat(diff.unseen()).noneMatch(f -> b.looked().get(f.source()).contains(f.rule()));
  }

  @Property(tries = 200)
  void the_json_fits_its_schema_and_counts_what_it_lists(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b)
      throws Exception {
    String json = JsonDiff.write(ReportDiff.between(a, b));
    assertThat(SCHEMA.errors(json)).isEmpty();
    var tree = new JsonMapper().readTree(json);
    tree.get("counts")
        .properties()
        .forEach(count -> assertThat(tree.get(count.getKey())).hasSize(count.getValue().asInt()));
  }

  @Property(tries = 50)
  void it_is_the_same_text_everywhere(
      @ForAll("reports") ReportedFindings a, @ForAll("reports") ReportedFindings b) {
    List<String> first = texts(a, b);
    Elsewhere.everywhere(() -> assertThat(texts(a, b)).isEqualTo(first));
  }

  private static List<String> texts(ReportedFindings a, ReportedFindings b) {
    ReportDiff diff = ReportDiff.between(a, b);
    return List.of(
        JsonDiff.write(diff),
        TextDiff.write(diff, Language.DUTCH, Style.PLAIN),
        TextDiff.write(diff, Language.ENGLISH, Style.ANSI));
  }

  /** Reading loses nothing that comparing needs, whatever stands in the report. */
  @Property(tries = 200)
  void what_is_read_is_what_was_written(
      @ForAll("written") Report report, @ForAll Language language) {
    byte[] json = JsonReport.write(report, language).getBytes(StandardCharsets.UTF_8);
    assertThat(ReportedFindings.read("r.json", json).orElseThrow())
        .isEqualTo(ReportedFindings.of(report, language));
  }

  @Property(tries = 100)
  void nothing_is_new_in_a_report_compared_with_itself(@ForAll("written") Report report) {
    ReportedFindings dutch = ReportedFindings.of(report, Language.DUTCH);
    Report known =
        new Report(report.entries(), List.of(), List.of(), Optional.empty(), Optional.of(dutch));
    // In another language only the words differ.
    ReportDiff changes = known.changes(Language.ENGLISH).orElseThrow();
    assertThat(changes.unchanged()).hasSameSizeAs(dutch.findings());
    assertThat(changes.worst()).isEmpty();
    assertThat(changes.obstacles()).isEmpty();
  }

  @Example
  void two_findings_on_the_same_cells_are_told_apart_by_their_figures() {
    ReportedFinding first = finding("10");
    ReportedFinding second = finding("20");
    ReportedFinding third = finding("30");
    ReportDiff diff = ReportDiff.between(of(first, second), of(third, second));
    assertThat(diff.unchanged()).containsExactly(second);
    assertThat(diff.changed()).containsExactly(new ReportDiff.Change(first, third));
    ReportDiff twice = ReportDiff.between(of(first), of(first, first));
    assertThat(twice.unchanged()).containsExactly(first);
    assertThat(twice.added()).containsExactly(first);
  }

  @Example
  void text_says_what_was_otherwise() {
    ReportedFinding before = finding("10");
    ReportedFinding after =
        new ReportedFinding(
            "a.csv", "SUM-001", Severity.ERROR, before.cells(), Map.of("x", "20"), "nu 20", true);
    String text =
        TextDiff.write(ReportDiff.between(of(before), of(after)), Language.DUTCH, Style.PLAIN);
    assertThat(text)
        .isEqualTo(
            """
            nieuw 0, gewijzigd 1, verdwenen 0, niet meer gecontroleerd 0, ongewijzigd 0

            Gewijzigd (1)
              ! a.csv SUM-001 (regel 3, kolom 2, geaccepteerd): nu 20
                eerder: let op; niet geaccepteerd; x = 10
            """);
  }

  @Example
  void a_change_is_of_one_finding() {
    ReportedFinding other =
        new ReportedFinding("b.csv", "SUM-001", Severity.ERROR, List.of(), Map.of(), "", false);
    assertThatThrownBy(() -> new ReportDiff.Change(finding("1"), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not the same finding: SUM-001 of 'a.csv' and SUM-001 of 'b.csv'");
  }

  private static ReportedFinding finding(String figure) {
    return new ReportedFinding(
        "a.csv",
        "SUM-001",
        Severity.WARNING,
        List.of(new CellReference(2, 1)),
        Map.of("x", figure),
        "er staat " + figure,
        false);
  }

  private static ReportedFindings of(ReportedFinding... findings) {
    return new ReportedFindings(List.of(findings), List.of(), Map.of("a.csv", Set.of("SUM-001")));
  }
}
