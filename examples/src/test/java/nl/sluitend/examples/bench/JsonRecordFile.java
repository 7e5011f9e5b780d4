package nl.sluitend.examples.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Writes records like those of Iv3 to measure with: 342 bodies after each other, of ten years. */
final class JsonRecordFile {
  private static final int BODIES = 342;
  private static final int YEARS = 10;
  private static final int TASK_FIELDS = 50;
  private static final int CATEGORIES = 30;

  private JsonRecordFile() {}

  /** Writes so many records, as one array or one a line. */
  static void write(Path file, int records, boolean array, SplittableRandom random)
      throws IOException {
    long[] cents = BenchAmounts.cents(Math.min(records, 1 << 20), random);
    int perBody = Math.max(1, records / BODIES);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(array ? "[\n" : "");
      for (int i = 0; i < records; i++) {
        int inBody = i % perBody;
        int cell = (int) ((long) inBody * YEARS * TASK_FIELDS * CATEGORIES / perBody);
        out.write(record(i / perBody, cell, BigDecimal.valueOf(cents[i % cents.length], 2)));
        out.write(array && i < records - 1 ? ",\n" : "\n");
      }
      out.write(array ? "]\n" : "");
    }
  }

  private static String record(int body, int cell, BigDecimal amount) {
    int category = cell % CATEGORIES;
    int taskField = cell / CATEGORIES % TASK_FIELDS;
    return "{\"overheidslaag\":\"Gemeente\",\"overheidsnummer\":\"06"
        + (1000 + body)
        + "\",\"naam\":\"Gemeente nummer "
        + body
        + "\",\"jaar\":"
        + (2016 + cell / CATEGORIES / TASK_FIELDS)
        + ",\"verslagsoort\":\"Jaarrekening\",\"taakveld\":\""
        + (taskField / 10 + "." + taskField % 10)
        + "\",\"categorie\":\""
        + (category / 10 + 1 + "." + category % 10)
        + "\",\"bedrag\":"
        + amount
        + "}";
  }
}
