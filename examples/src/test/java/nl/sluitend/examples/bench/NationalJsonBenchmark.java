package nl.sluitend.examples.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.sluitend.io.national.NationalJson;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupSum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to group a large JSON file of records, beside other ways to read it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class NationalJsonBenchmark {
  private static final List<Dimension> BY =
      List.of(Dimension.NUMBER, Dimension.YEAR, Dimension.TASK_FIELD);
  private static final NationalJson READER =
      NationalJson.records(
          Map.of(
              Dimension.LAYER, "overheidslaag",
              Dimension.NUMBER, "overheidsnummer",
              Dimension.NAME, "naam",
              Dimension.YEAR, "jaar",
              Dimension.REPORT, "verslagsoort",
              Dimension.TASK_FIELD, "taakveld",
              Dimension.CATEGORY, "categorie"),
          "bedrag",
          Unit.EURO);

  /**
   * A record as databind makes it.
   *
   * @param overheidslaag the layer of government
   * @param overheidsnummer the number of the body
   * @param naam its name
   * @param jaar the year
   * @param verslagsoort the report
   * @param taakveld the taakveld
   * @param categorie the category
   * @param bedrag the amount
   */
  public record Row(
      String overheidslaag,
      String overheidsnummer,
      String naam,
      int jaar,
      String verslagsoort,
      String taakveld,
      String categorie,
      BigDecimal bedrag) {}

  /**
   * What is added up by.
   *
   * @param number the number of the body
   * @param year the year
   * @param taskField the taakveld
   */
  public record Key(String number, int year, String taskField) {}

  /** A file of records. */
  @State(Scope.Benchmark)
  public static class JsonFile {
    /** How many records it has: 600 000 are some 100 MB. */
    @Param("600000")
    public int records;

    /** Whether the records are an array, or one a line. */
    @Param({"true", "false"})
    public boolean array;

    final JsonFactory factory = new JsonFactory();
    final ObjectReader rows = new ObjectMapper().readerFor(Row.class);
    Path file = Path.of("");

    /**
     * Writes the file, and adds it up in all ways.
     *
     * @throws IOException if it cannot be written or read
     * @throws SQLException if DuckDB cannot read it
     */
    @Setup
    public void write() throws IOException, SQLException {
      file = Files.createTempFile("records", ".json");
      JsonRecordFile.write(file, records, array, new SplittableRandom(5));
      Map<Key, BigDecimal> expected = withDatabind(this);
      Map<Key, Long> cents = new HashMap<>();
      expected.forEach((key, sum) -> cents.put(key, sum.movePointRight(2).longValueExact()));
      BenchAmounts.same(cents, withDuckDb(this));
      NationalSums sums = READER.sums(List.of(file), BY);
      BenchAmounts.same((long) records, sums.report().rows());
      BenchAmounts.same(expected.size(), sums.sums().size());
      for (int i = 0; i < sums.sums().size(); i++) {
        GroupSum group = sums.sums().get(i);
        List<String> key = group.key();
        BigDecimal amount =
            expected.getOrDefault(
                new Key(key.get(0), Integer.parseInt(key.get(1)), key.get(2)), BigDecimal.ZERO);
        BenchAmounts.same(0, amount.compareTo(group.sum().toBigDecimal()));
      }
    }

    /**
     * Removes the file.
     *
     * @throws IOException if it cannot
     */
    @TearDown
    public void remove() throws IOException {
      Files.delete(file);
    }
  }

  /**
   * Adds up exactly.
   *
   * @param of the file
   * @return the sums
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public NationalSums grouped(JsonFile of) throws IOException {
    return READER.sums(List.of(of.file), BY);
  }

  /**
   * Reads the tokens and does nothing with them.
   *
   * @param of the file
   * @return how many there are
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public long tokensOnly(JsonFile of) throws IOException {
    long tokens = 0;
    try (JsonParser parser = of.factory.createParser(Files.newInputStream(of.file))) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /**
   * Adds up records that databind makes.
   *
   * @param of the file
   * @return the sums
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public Map<?, BigDecimal> databindRecords(JsonFile of) throws IOException {
    return withDatabind(of);
  }

  /**
   * Adds up by DuckDB, with one thread and every type told.
   *
   * @param of the file
   * @return the cents of each group
   * @throws SQLException if it cannot be read
   */
  @Benchmark
  public Map<Key, Long> duckDb(JsonFile of) throws SQLException {
    return withDuckDb(of);
  }

  private static Map<Key, Long> withDuckDb(JsonFile of) throws SQLException {
    String query =
        """
        select overheidsnummer, jaar, taakveld, cast(sum(bedrag) * 100 as bigint)
        from read_json('%s', format = '%s', columns = {
          'overheidslaag': 'VARCHAR', 'overheidsnummer': 'VARCHAR', 'naam': 'VARCHAR',
          'jaar': 'SMALLINT', 'verslagsoort': 'VARCHAR', 'taakveld': 'VARCHAR',
          'categorie': 'VARCHAR', 'bedrag': 'DECIMAL(18, 2)'})
        group by all
        """
            .formatted(of.file, of.array ? "array" : "newline_delimited");
    Map<Key, Long> sums = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 1");
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          Key key = new Key(rows.getString(1), rows.getInt(2), rows.getString(3));
          sums.put(key, rows.getLong(4));
        }
      }
    }
    return sums;
  }

  private static Map<Key, BigDecimal> withDatabind(JsonFile of) throws IOException {
    Map<Key, BigDecimal> sums = new HashMap<>();
    try (MappingIterator<Row> rows = of.rows.readValues(of.file.toFile())) {
      while (rows.hasNext()) {
        Row row = rows.next();
        Key key = new Key(row.overheidsnummer(), row.jaar(), row.taakveld());
        sums.merge(key, row.bedrag(), BigDecimal::add);
      }
    }
    return sums;
  }
}
