package nl.sluitend.examples.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentCheck;
import nl.sluitend.check.TableCheck;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.report.JsonReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Span;
import nl.sluitend.table.BudgetTable;

/**
 * Measures the report on a folder of published tables against what is known of them.
 *
 * <p>Sums and differences among whole rows or whole columns count; a known one is found when it is
 * a combination of the reported ones, and a reported one is true when it is a combination of the
 * known ones, so an equivalent way to write the same structure is right. Rows and columns without
 * any figure but zero are left out of the comparison.
 *
 * <p>Usage: {@code CorpusScore FOLDER [--each] [--report REPORT.json] [--only NAME,NAME | --except
 * NAME,NAME]}.
 */
public final class CorpusScore {
  private static final Map<String, String> DIRECTIONS =
      Map.of(
          "begroting - rekening", "BUDGET_MINUS_ACTUALS",
          "rekening - begroting", "ACTUALS_MINUS_BUDGET");

  /** Something of which some were right. */
  record Share(int right, int all) {
    static final Share NONE = new Share(0, 0);

    static Share of(boolean right) {
      return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
      return new Share(right + other.right, all + other.all);
    }

    /** In thousandths, rounded to nearest; whole where there is nothing. */
    int perMille() {
      return all == 0 ? 1000 : (2000 * right + all) / (2 * all);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d of %d (%d.%d %%)", right, all, perMille() / 10, perMille() % 10);
    }
  }

  /** What is measured. */
  enum Measured {
    FOUND,
    TRUE,
    CLOSE,
    EXACT,
    OFF,
    OFF_CELL,
    NOTHING,
    DIRECTION,
    REPORTED
  }

  /** One table: what was right of what, and in words what was not. */
  record Scored(String name, Map<Measured, Share> shares, List<String> notes) {}

  private CorpusScore() {}

  /**
   * Prints the score.
   *
   * @param arguments as the description of the class says
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean each = words.remove("--each");
    Optional<String> file = option(words, "--report");
    Optional<List<String>> only = option(words, "--only").map(CorpusScore::names);
    List<String> except = option(words, "--except").map(CorpusScore::names).orElse(List.of());
    Path corpus = Path.of(words.get(0));
    JsonNode report =
        file.isPresent()
            ? new ObjectMapper().readTree(Path.of(file.get()).toFile())
            : report(KnownTable.in(corpus));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Scored> scored =
        score(
            corpus,
            report,
            name -> only.map(names -> names.contains(name)).orElse(true) && !except.contains(name));
    if (each) {
      scored.stream()
          .filter(one -> !one.notes().isEmpty())
          .forEach(one -> out.println(one.name() + ": " + String.join("; ", one.notes())));
    }
    lines(total(scored)).forEach(out::println);
  }

  private static Optional<String> option(List<String> words, String name) {
    int at = words.indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  private static List<String> names(String text) {
    return Arrays.asList(text.split(",", -1));
  }

  /** Checks the tables as the command line does, and writes the same report. */
  static JsonNode report(List<KnownTable> tables) throws IOException {
    List<CheckedTable> checked = new ArrayList<>();
    List<List<Problem>> problems = new ArrayList<>();
    for (KnownTable known : tables) {
      String document = known.file().getParent().toString();
      Reading<BudgetTable> reading =
          PrintedCsv.read(
              known.file(), ReadOptions.of(known.file().toString()).withDocument(document));
      checked.add(TableCheck.check(known.file().toString(), reading.value().orElseThrow()));
      problems.add(reading.problems());
    }
    List<Report.Entry> entries = new ArrayList<>();
    for (CheckedTable table : DocumentCheck.check(checked)) {
      entries.add(Report.Entry.of(table, problems.get(entries.size())));
    }
    return new ObjectMapper()
        .readTree(JsonReport.write(new Report(entries, List.of()), Language.DUTCH));
  }

  /** Scores the tables of a folder, or those of them that are wanted, by name. */
  static List<Scored> score(Path corpus, JsonNode report, Predicate<String> wanted)
      throws IOException {
    Map<String, JsonNode> reported = new TreeMap<>();
    for (JsonNode table : report.get("tables")) {
      String[] parts = table.get("source").asText().split("[\\\\/]", -1);
      reported.put(parts[Math.max(0, parts.length - 2)], table);
    }
    List<Scored> scored = new ArrayList<>();
    for (KnownTable known : KnownTable.in(corpus)) {
      if (wanted.test(known.name())) {
        Optional<JsonNode> table = Optional.ofNullable(reported.get(known.name()));
        scored.add(new OneTable(known).score(table.orElseGet(CorpusScore::missing)));
      }
    }
    return scored;
  }

  private static JsonNode missing() {
    return new ObjectMapper().createObjectNode().put("verdict", "MISSING");
  }

  /** All tables together. */
  static Map<Measured, Share> total(List<Scored> scored) {
    Map<Measured, Share> total = new EnumMap<>(Measured.class);
    for (Measured measured : Measured.values()) {
      total.put(
          measured,
          scored.stream()
              .map(one -> one.shares().getOrDefault(measured, Share.NONE))
              .reduce(Share.NONE, Share::plus));
    }
    return total;
  }

  /** The score in words. */
  static List<String> lines(Map<Measured, Share> total) {
    List<String> lines = new ArrayList<>();
    lines.add("relations found       " + total.get(Measured.FOUND));
    lines.add("reported are true     " + total.get(Measured.TRUE));
    lines.add(
        "sound tables close    %s  exact ones CLOSES %s"
            .formatted(total.get(Measured.CLOSE), total.get(Measured.EXACT)));
    lines.add(
        "wrong tables reported %s  with a wrong row named %s"
            .formatted(total.get(Measured.OFF), total.get(Measured.OFF_CELL)));
    lines.add("nothing to add        " + total.get(Measured.NOTHING));
    lines.add("direction right       " + total.get(Measured.DIRECTION));
    Share reported = total.get(Measured.REPORTED);
    if (reported.right() < reported.all()) {
      lines.add("not in the report     " + (reported.all() - reported.right()));
    }
    lines.add(
        "SCORE found=%s true=%s close=%s off=%s direction=%s"
            .formatted(
                thousandths(total.get(Measured.FOUND)),
                thousandths(total.get(Measured.TRUE)),
                thousandths(total.get(Measured.CLOSE)),
                thousandths(total.get(Measured.OFF)),
                thousandths(total.get(Measured.DIRECTION))));
    return lines;
  }

  private static String thousandths(Share share) {
    return String.format(Locale.ROOT, "%d.%03d", share.perMille() / 1000, share.perMille() % 1000);
  }

  /** The comparison of one table. */
  private static final class OneTable {
    private final KnownTable known;
    private final Map<Measured, Share> shares = new EnumMap<>(Measured.class);
    private final List<String> notes = new ArrayList<>();

    OneTable(KnownTable known) {
      this.known = known;
    }

    Scored score(JsonNode table) throws IOException {
      String verdict = table.get("verdict").asText();
      boolean inReport = !verdict.equals("MISSING");
      shares.put(Measured.REPORTED, Share.of(inReport));
      note(inReport, "not in the report");
      for (Axis axis : Axis.values()) {
        relations(axis, reported(table, axis));
      }
      verdict(verdict, table);
      direction(table);
      return new Scored(known.name(), shares, notes);
    }

    private void note(boolean good, String fault) {
      if (!good) {
        notes.add(fault);
      }
    }

    private void count(Measured measured, boolean right) {
      shares.merge(measured, Share.of(right), Share::plus);
    }

    private List<SortedMap<Integer, BigInteger>> reported(JsonNode table, Axis axis)
        throws IOException {
      List<SortedMap<Integer, BigInteger>> vectors = new ArrayList<>();
      for (JsonNode relation : table.path("relations")) {
        boolean sum = List.of("SUM", "LINEAR").contains(relation.path("kind").asText("SUM"));
        if (sum && relation.get("axis").asText().equals(axis.name())) {
          SortedMap<Integer, BigInteger> vector = KnownTable.vector(relation.get("result").asInt());
          for (JsonNode term : relation.get("terms")) {
            KnownTable.add(vector, term.get("index").asInt(), term.get("sign").asInt() < 0);
          }
          vector.keySet().removeAll(known.idle().get(axis));
          vectors.add(vector);
        }
      }
      return vectors;
    }

    private void relations(Axis axis, List<SortedMap<Integer, BigInteger>> reported) {
      List<SortedMap<Integer, BigInteger>> all = known.relations().get(axis);
      Span found = new Span(reported);
      for (SortedMap<Integer, BigInteger> vector : all) {
        count(Measured.FOUND, found.contains(vector));
        note(found.contains(vector), "missed " + axis + " " + show(vector));
      }
      List<SortedMap<Integer, BigInteger>> known = new ArrayList<>(all);
      known.addAll(this.known.single().get(axis));
      Span truth = new Span(known);
      for (SortedMap<Integer, BigInteger> vector : reported) {
        if (!vector.isEmpty()) {
          count(Measured.TRUE, truth.contains(vector));
          note(truth.contains(vector), "extra " + axis + " " + show(vector));
        }
      }
    }

    private void verdict(String verdict, JsonNode table) {
      boolean closes = verdict.equals("CLOSES") || verdict.equals("CLOSES_WITHIN_ROUNDING");
      boolean good;
      switch (known.verdict()) {
        case "exact", "rounding" -> {
          good = closes;
          count(Measured.CLOSE, good);
          if (known.verdict().equals("exact")) {
            count(Measured.EXACT, verdict.equals("CLOSES"));
          }
        }
        case "off" -> {
          good = verdict.equals("DOES_NOT_CLOSE");
          count(Measured.OFF, good);
          boolean hit =
              known.wrongRows().isEmpty()
                  || !Collections.disjoint(known.wrongRows(), rowsInFindings(table));
          count(Measured.OFF_CELL, hit && good);
          note(hit, "wrong rows %s not named".formatted(known.wrongRows()));
        }
        default -> {
          good = closes || verdict.equals("NOTHING_TO_CHECK");
          count(Measured.NOTHING, good);
        }
      }
      note(good, "verdict %s, known %s".formatted(verdict, known.verdict()));
    }

    private static List<Integer> rowsInFindings(JsonNode table) {
      List<Integer> rows = new ArrayList<>();
      for (JsonNode finding : table.path("findings")) {
        for (JsonNode cell : finding.path("cells")) {
          if (cell.has("row")) {
            rows.add(cell.get("row").asInt());
          }
        }
      }
      return rows;
    }

    private void direction(JsonNode table) {
      Optional<String> wanted = known.difference().map(DIRECTIONS::get);
      if (wanted.isPresent()) {
        String stated = table.path("signConvention").path("difference").asText();
        count(Measured.DIRECTION, wanted.get().equals(stated));
        note(wanted.get().equals(stated), "direction of the difference");
      }
    }

    private static String show(SortedMap<Integer, BigInteger> vector) {
      return vector.entrySet().stream()
          .map(e -> (e.getValue().signum() > 0 ? "+" : "") + e.getValue() + "·" + e.getKey())
          .collect(Collectors.joining(" "));
    }
  }
}
