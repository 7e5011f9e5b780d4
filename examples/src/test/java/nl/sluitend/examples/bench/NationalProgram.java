package nl.sluitend.examples.bench;

import static java.lang.invoke.MethodHandles.byteArrayViewVarHandle;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.io.national.NationalLayout;
import nl.sluitend.io.national.NationalReader;
import nl.sluitend.io.national.NationalRow;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupedSums;

/**
 * Programs that read a national file: ours, and those it is measured against. As a whole process:
 *
 * <pre>java -cp … nl.sluitend.examples.bench.NationalProgram SUMS FILE THREADS [TIMES]</pre>
 *
 * <p>It prints the number of groups, a number that is the same for equal sums, and how long it
 * took.
 */
public enum NationalProgram {
  /** Our sums per municipality, year and taakveld. */
  SUMS {
    @Override
    Object run(Path file, int threads) throws IOException {
      return ours(file).withThreads(threads).sums(List.of(file), BY).sums();
    }
  },
  /** Our rows in passing, added up. */
  ROW_VIEW {
    @Override
    Object run(Path file, int threads) throws IOException {
      long[] sum = {0};
      ours(file)
          .forEach(
              List.of(file),
              row ->
                  sum[0] +=
                      row.cents()
                          + row.code(Dimension.NAME)
                          + row.code(Dimension.TASK_FIELD)
                          + row.code(Dimension.CATEGORY));
      return sum[0];
    }
  },
  /** Our rows as records, counted. */
  ROW_STREAM {
    @Override
    Object run(Path file, int threads) throws IOException {
      try (Stream<NationalRow> rows = ours(file).rows(List.of(file), report -> {})) {
        return rows.mapToLong(row -> row.taskField().length()).sum();
      }
    }
  },
  /** The same sums by DuckDB. */
  DUCKDB {
    @Override
    Object run(Path file, int threads) throws SQLException {
      return duckDb(file, threads);
    }
  },
  /** The same sums by FastCSV and a hash map of longs. */
  FASTCSV {
    @Override
    Object run(Path file, int threads) throws IOException {
      Map<String, Long> sums = new HashMap<>();
      try (CsvReader<CsvRecord> rows = fastCsv(file)) {
        for (CsvRecord row : rows) {
          if (row.getStartingLineNumber() > 1) {
            String key = row.getField(1) + ";" + row.getField(3) + ";" + row.getField(5);
            sums.merge(key, cents(row.getField(7), isDutch(file)), Math::addExact);
          }
        }
      }
      return sums;
    }
  },
  /** FastCSV, no more than reading. */
  FASTCSV_READ {
    @Override
    Object run(Path file, int threads) throws IOException {
      long fields = 0;
      try (CsvReader<CsvRecord> rows = fastCsv(file)) {
        for (CsvRecord row : rows) {
          fields += row.getFieldCount();
        }
      }
      return fields;
    }
  },
  /** The same sums by Jackson's records. */
  JACKSON {
    @Override
    Object run(Path file, int threads) throws IOException {
      Map<String, BigDecimal> sums = new HashMap<>();
      try (MappingIterator<JacksonRow> rows = jackson(file)) {
        while (rows.hasNext()) {
          JacksonRow row = rows.next();
          String key = row.overheidsnummer() + ";" + row.jaar() + ";" + row.taakveld();
          sums.merge(key, decimal(row.bedrag(), isDutch(file)), BigDecimal::add);
        }
      }
      return sums;
    }
  },
  /** Jackson's records, no more than reading. */
  JACKSON_READ {
    @Override
    Object run(Path file, int threads) throws IOException {
      long length = 0;
      try (MappingIterator<JacksonRow> rows = jackson(file)) {
        while (rows.hasNext()) {
          length += rows.next().taakveld().length();
        }
      }
      return length;
    }
  },
  /** The yardstick: line feeds counted, eight bytes at a time. */
  SCAN {
    @Override
    Object run(Path file, int threads) throws IOException {
      return lineFeeds(file);
    }
  };

  static final List<Dimension> BY = List.of(Dimension.NUMBER, Dimension.YEAR, Dimension.TASK_FIELD);
  private static final VarHandle LONG = byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

  /** A row as Jackson makes it. */
  record JacksonRow(
      String overheidslaag,
      String overheidsnummer,
      String naam,
      int jaar,
      String verslagsoort,
      String taakveld,
      String categorie,
      String bedrag) {}

  /**
   * Runs the program.
   *
   * @param file a file of {@link NationalData}
   * @param threads how many threads it may use, if it can use more than one
   * @return what it made
   * @throws IOException if the file cannot be read
   * @throws SQLException if DuckDB cannot read it
   */
  abstract Object run(Path file, int threads) throws IOException, SQLException;

  private static boolean isDutch(Path file) {
    return file.toString().contains(NationalData.Notation.DUTCH.name());
  }

  private static NationalReader ours(Path file) {
    return NationalReader.of(
        NationalLayout.longForm(isDutch(file) ? AmountNotation.DUTCH : AmountNotation.PLAIN));
  }

  private static CsvReader<CsvRecord> fastCsv(Path file) throws IOException {
    return CsvReader.builder().fieldSeparator(';').ofCsvRecord(file);
  }

  private static MappingIterator<JacksonRow> jackson(Path file) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    return new CsvMapper().readerFor(JacksonRow.class).with(schema).readValues(file.toFile());
  }

  private static long cents(String amount, boolean dutch) {
    long cents = 0;
    for (int i = 0; i < amount.length(); i++) {
      char c = amount.charAt(i);
      if (c >= '0' && c <= '9') {
        cents = Math.addExact(Math.multiplyExact(cents, 10), c - '0');
      } else if (c != (dutch ? ',' : '.') && c != '.' && (c != '-' || i > 0)) {
        throw new NumberFormatException(amount);
      }
    }
    return amount.charAt(0) == '-' ? -cents : cents;
  }

  private static BigDecimal decimal(String amount, boolean dutch) {
    return new BigDecimal(dutch ? amount.replace(".", "").replace(',', '.') : amount);
  }

  private static Map<String, Long> duckDb(Path file, int threads) throws SQLException {
    String amount =
        isDutch(file)
            ? "cast(replace(replace(bedrag, '.', ''), ',', '.') as decimal(18, 2))"
            : "bedrag";
    String type = isDutch(file) ? "VARCHAR" : "DECIMAL(18, 2)";
    String query =
        """
        select overheidsnummer, jaar, taakveld, cast(sum(%s) * 100 as bigint)
        from read_csv('%s', delim = ';', header = true, auto_detect = false, columns = {
          'overheidslaag': 'VARCHAR', 'overheidsnummer': 'VARCHAR', 'naam': 'VARCHAR',
          'jaar': 'SMALLINT', 'verslagsoort': 'VARCHAR', 'taakveld': 'VARCHAR',
          'categorie': 'VARCHAR', 'bedrag': '%s'})
        group by all
        """
            .formatted(amount, file, type);
    Map<String, Long> sums = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = " + threads);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          String key = rows.getString(1) + ";" + rows.getInt(2) + ";" + rows.getString(3);
          sums.put(key, rows.getLong(4));
        }
      }
    }
    return sums;
  }

  private static long lineFeeds(Path file) throws IOException {
    byte[] bytes = new byte[1 << 20];
    long count = 0;
    try (FileChannel in = FileChannel.open(file)) {
      int read = in.read(ByteBuffer.wrap(bytes));
      while (read > 0) {
        int at = 0;
        for (; at + Long.BYTES <= read; at += Long.BYTES) {
          long x = (long) LONG.get(bytes, at) ^ LINE_FEEDS;
          count += Long.bitCount(~(((x & LOW_BITS) + LOW_BITS) | x | LOW_BITS));
        }
        for (; at < read; at++) {
          count += bytes[at] == '\n' ? 1 : 0;
        }
        read = in.read(ByteBuffer.wrap(bytes));
      }
    }
    return count;
  }

  /**
   * Brings what a program of sums made to one form.
   *
   * @param made what {@link #run} returned
   * @return the cents of each group, in order
   */
  static Map<String, Long> sums(Object made) {
    Map<String, Long> sums = new TreeMap<>();
    if (made instanceof GroupedSums ours) {
      ours.stream()
          .forEach(
              group ->
                  sums.put(
                      String.join(";", group.key()), group.sum().in(Unit.CENT).longValueExact()));
    } else if (made instanceof Map<?, ?> map) {
      map.forEach((key, sum) -> sums.put(key.toString(), cents(sum)));
    }
    return sums;
  }

  private static long cents(Object sum) {
    return sum instanceof BigDecimal euros
        ? euros.movePointRight(2).longValueExact()
        : ((Long) sum).longValue();
  }

  /**
   * Runs a program, once or more often.
   *
   * @param args its name, the file, the number of threads, how often; and {@code CHECK} for a
   *     number that is the same for equal sums
   * @throws IOException if the file cannot be read
   * @throws SQLException if DuckDB cannot read it
   */
  public static void main(String[] args) throws IOException, SQLException {
    NationalProgram program = NationalProgram.valueOf(args[0]);
    int times = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      Object made = program.run(Path.of(args[1]), Integer.parseInt(args[2]));
      long taken = (System.nanoTime() - begin) / 1_000_000;
      System.out.println(program + " " + taken + " ms: " + size(made));
      if (args.length > 4) {
        System.out.println(program + " check: " + sums(made).hashCode());
      }
    }
  }

  private static Object size(Object made) {
    if (made instanceof GroupedSums ours) {
      return ours.size();
    }
    return made instanceof Map<?, ?> map ? map.size() : made;
  }
}
