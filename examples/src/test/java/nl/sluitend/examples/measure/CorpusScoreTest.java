package nl.sluitend.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sluitend.examples.measure.CorpusScore.Measured;
import nl.sluitend.examples.measure.CorpusScore.Share;
import nl.sluitend.relate.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The score says of a small folder what can be counted by hand. */
class CorpusScoreTest {
  @TempDir private Path corpus;

  private void table(String name, String meta, String... lines) throws IOException {
    Path folder = Files.createDirectory(corpus.resolve(name));
    Files.writeString(folder.resolve("meta.json"), meta);
    Files.write(folder.resolve("table.csv"), List.of(lines));
  }

  private void small() throws IOException {
    table(
        "one",
        """
        {"verdict": "exact", "difference": "rekening - begroting", "observations": [],
         "checks": ["R3 = 1:2", "C3 = C2 - C1", "R1C1 = R2C1 + R4C1", "R3C3 = R3C1 - R3C2"]}
        """,
        "Lasten;Begroting;Rekening;Verschil",
        "Inhuur;4;5;1",
        "Huur;2;3;1",
        "Totaal;6;8;2",
        "Leeg;0;-;");
    table(
        "two",
        """
        {"verdict": "off", "checks": ["R3 = neg 1 + 2"],
         "observations": ["row 3 'Totaal': printed 7, rows 1:2 gives 6 (difference 1)",
                          "row 1 'Huur': difference 1, rounding"]}
        """,
        "Lasten;Rekening",
        "Inhuur;4",
        "Huur;2",
        "Totaal;-7");
  }

  private Map<Measured, Share> total(String report) throws IOException {
    JsonNode json = new ObjectMapper().readTree(report);
    return CorpusScore.total(CorpusScore.score(corpus, json, name -> true));
  }

  @Test
  void the_description_is_read_as_it_is_meant() throws IOException {
    small();
    List<KnownTable> known = KnownTable.in(corpus);
    assertThat(known.get(0).relations().get(Axis.ROWS)).containsExactly(vector(1, 1, 2, 1, 3, -1));
    assertThat(known.get(0).relations().get(Axis.COLUMNS))
        .containsExactly(vector(1, -1, 2, 1, 3, -1));
    // Row 4 is empty, so it may stand in the sum or not.
    assertThat(known.get(0).single().get(Axis.ROWS)).containsExactly(vector(1, -1, 2, 1));
    assertThat(known.get(0).single().get(Axis.COLUMNS)).containsExactly(vector(1, 1, 2, -1, 3, -1));
    assertThat(known.get(1).relations().get(Axis.ROWS))
        .containsExactly(vector(1, -1, 2, -1, 3, -1));
    assertThat(known.get(1).wrongRows()).containsExactly(3);
  }

  @Test
  void what_is_right_is_counted() throws IOException {
    small();
    Map<Measured, Share> total =
        total(
            """
            {"tables": [
              {"source": "x/one/table.csv", "verdict": "CLOSES",
               "signConvention": {"difference": "ACTUALS_MINUS_BUDGET"},
               "relations": [
                 {"kind": "LINEAR", "axis": "ROWS", "result": 3,
                  "terms": [{"index": 1, "sign": 1}, {"index": 2, "sign": 1},
                            {"index": 4, "sign": 1}]},
                 {"kind": "RATIO", "axis": "ROWS", "result": 2, "terms": []},
                 {"axis": "COLUMNS", "result": 2,
                  "terms": [{"index": 1, "sign": 1}, {"index": 3, "sign": 1}]}]},
              {"source": "x\\\\two\\\\table.csv", "verdict": "DOES_NOT_CLOSE",
               "relations": [
                 {"kind": "LINEAR", "axis": "ROWS", "result": 3,
                  "terms": [{"index": 1, "sign": -1}, {"index": 2, "sign": -1}]}],
               "findings": [{"cells": [{"row": 3, "column": 1}]}]}]}
            """);
    assertThat(total.get(Measured.FOUND)).isEqualTo(new Share(3, 3));
    assertThat(total.get(Measured.TRUE)).isEqualTo(new Share(3, 3));
    assertThat(total.get(Measured.EXACT)).isEqualTo(new Share(1, 1));
    assertThat(total.get(Measured.OFF_CELL)).isEqualTo(new Share(1, 1));
    assertThat(total.get(Measured.DIRECTION)).isEqualTo(new Share(1, 1));
  }

  @Test
  void what_is_wrong_or_not_there_is_counted_against() throws IOException {
    small();
    Map<Measured, Share> total =
        total(
            """
            {"tables": [
              {"source": "x/one/table.csv", "verdict": "DOES_NOT_CLOSE",
               "relations": [
                 {"kind": "LINEAR", "axis": "ROWS", "result": 1,
                  "terms": [{"index": 3, "sign": 1}]}]}]}
            """);
    assertThat(total.get(Measured.FOUND)).isEqualTo(new Share(0, 3));
    assertThat(total.get(Measured.TRUE)).isEqualTo(new Share(0, 1));
    assertThat(total.get(Measured.CLOSE)).isEqualTo(new Share(0, 1));
    assertThat(total.get(Measured.OFF)).isEqualTo(new Share(0, 1));
    assertThat(total.get(Measured.DIRECTION)).isEqualTo(new Share(0, 1));
    assertThat(total.get(Measured.REPORTED)).isEqualTo(new Share(1, 2));
    assertThat(CorpusScore.lines(total))
        .contains("not in the report     1")
        .last()
        .isEqualTo("SCORE found=0.000 true=0.000 close=0.000 off=0.000 direction=0.000");
  }

  private static SortedMap<Integer, BigInteger> vector(int... indexesAndCoefficients) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    for (int i = 0; i < indexesAndCoefficients.length; i += 2) {
      vector.put(indexesAndCoefficients[i], BigInteger.valueOf(indexesAndCoefficients[i + 1]));
    }
    return vector;
  }
}
