package nl.sluitend.examples.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.relate.Axis;

/**
 * A published table of a folder and what is known of it: {@code table.csv} beside {@code
 * meta.json}. Rows and columns count from 1, without the line of headings and the labels.
 *
 * @param name the name of the folder
 * @param file the table
 * @param verdict exact, rounding, off, or no sums
 * @param difference how the difference runs, in the words of the description
 * @param wrongRows the rows with a figure that is off by more than rounding
 * @param relations what holds among whole rows and whole columns
 * @param single what holds among rows or columns at one place only: true, but not asked for
 */
record KnownTable(
    String name,
    Path file,
    String verdict,
    Optional<String> difference,
    NavigableSet<Integer> wrongRows,
    Map<Axis, List<SortedMap<Integer, BigInteger>>> relations,
    Map<Axis, List<SortedMap<Integer, BigInteger>>> single) {
  private static final Pattern ROWS = Pattern.compile("R([0-9]+) = (neg )?([0-9 :+-]+)");
  private static final Pattern COLUMNS = Pattern.compile("C([0-9]+) = ([C0-9 :+-]+)");
  private static final Pattern CELLS = Pattern.compile("R([0-9]+)C([0-9]+) = ([RC0-9 +-]+)");
  private static final Pattern CELL = Pattern.compile("([+-]?) ?R([0-9]+)C([0-9]+)");
  private static final Pattern TERM = Pattern.compile("([+-]?) *([0-9]+)(?::([0-9]+))?");
  private static final Pattern ROW_OF_OBSERVATION = Pattern.compile("row ([0-9]+) .*");
  private static final Pattern LIVE = Pattern.compile("[1-9]");

  /** The tables of a folder of folders, by name. */
  static List<KnownTable> in(Path corpus) throws IOException {
    List<Path> folders;
    try (Stream<Path> files = Files.list(corpus)) {
      folders = files.filter(f -> Files.exists(f.resolve("meta.json"))).sorted().toList();
    }
    List<KnownTable> tables = new ArrayList<>();
    for (Path folder : folders) {
      JsonNode meta = new ObjectMapper().readTree(folder.resolve("meta.json").toFile());
      tables.add(of(folder, meta));
    }
    return tables;
  }

  private static KnownTable of(Path folder, JsonNode meta) throws IOException {
    Path file = folder.resolve("table.csv");
    Map<Axis, NavigableSet<Integer>> idle = idle(Files.readAllLines(file));
    Map<Axis, List<SortedMap<Integer, BigInteger>>> relations = new EnumMap<>(Axis.class);
    Map<Axis, List<SortedMap<Integer, BigInteger>>> single = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      relations.put(axis, new ArrayList<>());
      single.put(axis, new ArrayList<>());
    }
    for (JsonNode check : meta.get("checks")) {
      read(check.asText(), relations, single);
    }
    for (Axis axis : Axis.values()) {
      relations.get(axis).forEach(vector -> vector.keySet().removeAll(idle.get(axis)));
      single.get(axis).forEach(vector -> vector.keySet().removeAll(idle.get(axis)));
    }
    NavigableSet<Integer> wrong = new TreeSet<>();
    for (JsonNode observation : meta.get("observations")) {
      Matcher row = ROW_OF_OBSERVATION.matcher(observation.asText());
      if (!observation.asText().contains("rounding") && row.matches()) {
        wrong.add(Integer.valueOf(row.group(1)));
      }
    }
    return new KnownTable(
        folder.getFileName().toString(),
        file,
        meta.get("verdict").asText(),
        Optional.ofNullable(meta.get("difference")).map(JsonNode::asText),
        wrong,
        relations,
        single);
  }

  private static void read(
      String check,
      Map<Axis, List<SortedMap<Integer, BigInteger>>> relations,
      Map<Axis, List<SortedMap<Integer, BigInteger>>> single) {
    Matcher rows = ROWS.matcher(check);
    if (rows.matches()) {
      SortedMap<Integer, BigInteger> vector = vector(Integer.parseInt(rows.group(1)));
      addTerms(vector, rows.group(3), rows.group(2) != null);
      relations.get(Axis.ROWS).add(vector);
    }
    Matcher columns = COLUMNS.matcher(check);
    if (columns.matches()) {
      SortedMap<Integer, BigInteger> vector = vector(Integer.parseInt(columns.group(1)));
      addTerms(vector, columns.group(2).replace("C", ""), false);
      relations.get(Axis.COLUMNS).add(vector);
    }
    Matcher cells = CELLS.matcher(check);
    if (cells.matches()) {
      int row = Integer.parseInt(cells.group(1));
      int column = Integer.parseInt(cells.group(2));
      SortedMap<Integer, BigInteger> ofRows = vector(row);
      SortedMap<Integer, BigInteger> ofColumns = vector(column);
      boolean oneColumn = true;
      boolean oneRow = true;
      Matcher cell = CELL.matcher(cells.group(3).replaceAll("([+-]) ", "$1"));
      while (cell.find()) {
        boolean minus = cell.group(1).equals("-");
        add(ofRows, Integer.parseInt(cell.group(2)), minus);
        add(ofColumns, Integer.parseInt(cell.group(3)), minus);
        oneRow &= Integer.parseInt(cell.group(2)) == row;
        oneColumn &= Integer.parseInt(cell.group(3)) == column;
      }
      if (oneColumn) {
        single.get(Axis.ROWS).add(ofRows);
      }
      if (oneRow) {
        single.get(Axis.COLUMNS).add(ofColumns);
      }
    }
  }

  private static void addTerms(
      SortedMap<Integer, BigInteger> vector, String text, boolean negated) {
    Matcher term = TERM.matcher(text);
    while (term.find()) {
      int first = Integer.parseInt(term.group(2));
      int last = term.group(3) == null ? first : Integer.parseInt(term.group(3));
      boolean minus = term.group(1).equals("-") != negated;
      IntStream.rangeClosed(first, last).forEach(index -> add(vector, index, minus));
    }
  }

  /** A relation without terms yet: the result alone. */
  static SortedMap<Integer, BigInteger> vector(int result) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    add(vector, result, true);
    return vector;
  }

  static void add(SortedMap<Integer, BigInteger> vector, int index, boolean minus) {
    BigInteger one = minus ? BigInteger.ONE.negate() : BigInteger.ONE;
    vector.merge(index, one, BigInteger::add);
    vector.remove(index, BigInteger.ZERO);
  }

  /** The rows and columns without any figure but zero: they may stand in a sum or not. */
  Map<Axis, NavigableSet<Integer>> idle() throws IOException {
    return idle(Files.readAllLines(file));
  }

  private static Map<Axis, NavigableSet<Integer>> idle(List<String> lines) {
    List<String[]> grid = lines.stream().skip(1).map(line -> line.split(";", -1)).toList();
    int width = grid.stream().mapToInt(row -> row.length).max().orElse(0);
    NavigableSet<Integer> rows = new TreeSet<>();
    NavigableSet<Integer> columns = new TreeSet<>();
    IntStream.range(1, width).forEach(columns::add);
    for (int r = 0; r < grid.size(); r++) {
      rows.add(r + 1);
      for (int c = 1; c < grid.get(r).length; c++) {
        if (LIVE.matcher(grid.get(r)[c]).find()) {
          rows.remove(r + 1);
          columns.remove(c);
        }
      }
    }
    return Map.of(Axis.ROWS, rows, Axis.COLUMNS, columns);
  }
}
