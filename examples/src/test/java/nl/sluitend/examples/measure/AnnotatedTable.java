package nl.sluitend.examples.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import nl.sluitend.table.CellReference;

/**
 * A statistical table with its aggregations as people annotated them (AggreCol collection).
 *
 * @param name where it is from
 * @param texts the texts of its rows, all of one width
 * @param format how numbers are printed: the grouping and the decimal mark
 * @param sums the annotated sums; indexes are those of the texts
 */
record AnnotatedTable(
    String name, List<List<String>> texts, String format, List<AggregatedCell> sums) {
  AnnotatedTable {
    texts = List.copyOf(texts);
    sums = List.copyOf(sums);
  }

  /** Reads the collection: one JSON object a line, compressed. */
  static List<AnnotatedTable> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<AnnotatedTable> tables = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        tables.add(of(mapper.readTree(line)));
      }
    }
    return tables;
  }

  private static AnnotatedTable of(JsonNode json) {
    List<List<String>> texts = new ArrayList<>();
    for (JsonNode row : json.get("table_array")) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asText()));
      texts.add(List.copyOf(cells));
    }
    List<AggregatedCell> sums = new ArrayList<>();
    for (JsonNode aggregation : json.get("aggregation_annotations")) {
      if (Objects.equals(aggregation.get("operator").asText(), "Sum")) {
        List<CellReference> parts = new ArrayList<>();
        aggregation.get("aggregatee_indices").forEach(part -> parts.add(cell(part)));
        sums.add(AggregatedCell.of(cell(aggregation.get("aggregator_index")), parts));
      }
    }
    String name = json.get("file_name").asText() + " " + json.get("table_id").asText();
    return new AnnotatedTable(name, texts, json.get("number_format").asText(), sums);
  }

  private static CellReference cell(JsonNode pair) {
    return new CellReference(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
