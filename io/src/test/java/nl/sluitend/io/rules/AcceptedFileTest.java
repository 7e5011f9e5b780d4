package nl.sluitend.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.sluitend.check.Finding;
import nl.sluitend.check.TableCheck;
import nl.sluitend.io.Extremes;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.io.report.JsonReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.message.Language;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

class AcceptedFileTest {
  private static final Schemas SCHEMA = Schemas.of(AcceptedFile.schema());
  private static final LocalDate ON = LocalDate.of(2026, 5, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

  @Property(tries = 300)
  void readingWhatWasWrittenGivesTheSame(@ForAll("deviations") List<AcceptedDeviation> all)
      throws JsonProcessingException {
    AcceptedDeviations deviations = new AcceptedDeviations(all);
    String written = AcceptedFile.write(deviations);
    assertThat(AcceptedFile.read("a.json", written)).isEqualTo(Reading.of(deviations));
    assertThat(SCHEMA.errors(written)).isEmpty();
  }

  @Provide
  Arbitrary<List<AcceptedDeviation>> deviations() {
    Arbitrary<String> texts = Extremes.texts().filter(AcceptedFileTest::isWhole);
    Arbitrary<String> words = texts.map(text -> text + "x");
    Arbitrary<CellReference> cells =
        Combinators.combine(
                Arbitraries.integers().between(0, Integer.MAX_VALUE - 1),
                Arbitraries.integers().between(0, Integer.MAX_VALUE - 1))
            .as(CellReference::new);
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(
            words,
            texts,
            cells.list().ofMaxSize(3),
            Arbitraries.maps(texts, texts).ofMaxSize(3),
            words,
            words,
            days,
            days)
        .as(
            (rule, source, at, parameters, reason, author, one, other) ->
                new AcceptedDeviation(
                    rule,
                    source,
                    at,
                    parameters,
                    reason,
                    author,
                    one.isBefore(other) ? one : other,
                    one.isBefore(other) ? other : one))
        .list()
        .ofMaxSize(3);
  }

  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  @Example
  void whatIsWrongHasItsPlace() throws JsonProcessingException {
    String text =
        """
        {"format": "sluitend-accepted/1", "deviations": [
        {"rule": "SUM-001", "source": "a", "cells": [{"row": 0, "column": 1}], "parameters": {},
        "reason": " ", "author": "J", "on": "2026-02-30", "until": "1-2-2026"},
        {"rule": "SUM-001", "source": "a", "cells": [], "parameters": {"x": 1},
        "reason": "r", "author": "J", "on": "2026-02-02", "until": "2026-02-01"}
        ], "more": 1}
        """;
    Reading<AcceptedDeviations> reading = AcceptedFile.read("a.json", text);
    assertThat(reading.problems())
        .extracting(p -> p.place() + " " + p.code())
        .containsExactly(
            "a.json:2:54 JSN-014",
            "a.json:3:11 RST-007",
            "a.json:3:37 RST-009",
            "a.json:3:60 RST-009",
            "a.json:4:69 JSN-010",
            "a.json:5:60 RST-005",
            "a.json:6:4 JSN-008");
    assertThat(reading.value()).contains(new AcceptedDeviations(List.of()));
    assertThat(reading.problems())
        .allSatisfy(p -> assertThat(p.message().dutch()).isNotEqualTo(p.message().english()));
    assertThat(SCHEMA.errors(text)).isNotEmpty();
    assertThat(Schemas.ofSchemas().errors(AcceptedFile.schema())).isEmpty();
  }

  /** What is taken from a report accepts the same findings as what is taken from the table. */
  @Example
  void entriesAreTakenFromAReport() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("A", 1, 2)
            .detail("B", 3, 4)
            .detail("C", 4, 6)
            .total("Totaal", 99, 12)
            .build();
    CheckedTable checked = TableCheck.check("t.csv", table);
    List<Finding> findings =
        checked.findings().stream().filter(f -> f.rule().id().equals("SUM-001")).toList();
    assertThat(findings).isNotEmpty();
    byte[] report =
        JsonReport.write(
                new Report(List.of(Report.Entry.of(checked, List.of())), List.of()), Language.DUTCH)
            .getBytes(StandardCharsets.UTF_8);
    AcceptedDeviations accepted =
        fromReport(report, "SUM-001", Optional.of(findings.get(0).cells().get(0))).orElseThrow();
    assertThat(accepted.deviations())
        .containsExactly(
            AcceptedDeviation.of(checked, findings.get(0), "mag", "J. de Vries", ON, UNTIL));
    assertThat(accepted.apply(List.of(checked), ON).lapsed()).isEmpty();
    assertThat(fromReport(report, "SUM-001", Optional.empty()).orElseThrow().deviations())
        .hasSameSizeAs(findings);
    Reading<AcceptedDeviations> none =
        fromReport(report, "SUM-001", Optional.of(new CellReference(7, 7)));
    assertThat(none.problems()).extracting(p -> p.code()).containsExactly("RST-010");
    assertThat(none.problems().get(0).message().dutch())
        .isEqualTo("Het rapport heeft geen bevinding SUM-001 8,8 in t.csv.");
    assertThat(fromReport("{}".getBytes(StandardCharsets.UTF_8), "A", Optional.empty()).hasErrors())
        .isTrue();
  }

  private static Reading<AcceptedDeviations> fromReport(
      byte[] report, String rule, Optional<CellReference> cell) {
    return AcceptedFile.fromReport(
        "report.json", report, "t.csv", rule, cell, "mag", "J. de Vries", ON, UNTIL);
  }

  @Example
  void parametersMayHaveAnyName() {
    AcceptedDeviation odd =
        new AcceptedDeviation(
            "R", "", List.of(), Map.of("", "<script>", "\"", "=cmd"), "r", "a", ON, ON);
    AcceptedDeviations all = new AcceptedDeviations(List.of(odd));
    assertThat(AcceptedFile.read("x", AcceptedFile.write(all))).isEqualTo(Reading.of(all));
  }
}
