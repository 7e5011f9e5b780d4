package nl.sluitend.examples.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.check.TableCheck;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/**
 * Measures the relations that checking finds in statistical tables against the sums that people
 * annotated in them, cell by cell.
 *
 * <p>Found is each place at which a sum or difference holds, exactly or by rounding. Right is what
 * has the result and the parts of an annotated sum; parts that are empty, words or zero are left
 * out on both sides, and so is a sum without any other part. A difference a = b - c counts as the
 * sum b = a + c, a = -b as the sum of one part; what is no sum in any way counts as found and not
 * right.
 *
 * <p>Usage: {@code AggrecolScore [--each] [number of tables]}.
 */
public final class AggrecolScore {
  private static final int SHOWN = 12;

  /** What was known, found and right, in one table or in all. */
  record Counts(int known, int found, int right) {
    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(Set<AggregatedCell> known, Set<AggregatedCell> found) {
      int right = (int) found.stream().filter(known::contains).count();
      return new Counts(known.size(), found.size(), right);
    }

    Counts plus(Counts other) {
      return new Counts(known + other.known, found + other.found, right + other.right);
    }

    /** In thousandths; whole where nothing was found. */
    int precision() {
      return perMille(right, found);
    }

    /** In thousandths; whole where nothing was known. */
    int recall() {
      return perMille(right, known);
    }

    /** The harmonic mean of both, in thousandths. */
    int f1() {
      return perMille(2 * right, known + found);
    }

    private static int perMille(int part, int whole) {
      return whole == 0 ? 1000 : (2000 * part + whole) / (2 * whole);
    }

    @Override
    public String toString() {
      return "precision %s  recall %s  F1 %s  (known %s, found %s, right %s)"
          .formatted(
              thousandths(precision()),
              thousandths(recall()),
              thousandths(f1()),
              known,
              found,
              right);
    }
  }

  /** One table with what is known of it, what was found, and how much of it is among no amounts. */
  record Scored(
      AnnotatedTable table, Set<AggregatedCell> known, Set<AggregatedCell> found, long outOfReach) {
    static Scored of(AnnotatedTable annotated) {
      StatisticalTable table = StatisticalTable.of(annotated);
      Set<AggregatedCell> known = new LinkedHashSet<>();
      annotated.sums().forEach(sum -> add(known, sum.only(table::counts)));
      Set<AggregatedCell> found = new LinkedHashSet<>();
      table
          .table()
          .ifPresent(
              budget ->
                  TableCheck.check(annotated.name(), budget)
                      .relations()
                      .forEach(judged -> AggrecolScore.found(table, budget, judged, found)));
      long outOfReach =
          known.stream()
              .filter(
                  sum ->
                      !table.isFigure(sum.result())
                          || !sum.parts().stream().allMatch(table::isFigure))
              .count();
      return new Scored(annotated, known, found, outOfReach);
    }

    Counts counts() {
      return Counts.of(known, found);
    }

    Counts counts(Axis axis) {
      return Counts.of(of(axis, known), of(axis, found));
    }

    private static Set<AggregatedCell> of(Axis axis, Set<AggregatedCell> sums) {
      return sums.stream().filter(sum -> sum.axis() == axis).collect(Collectors.toSet());
    }

    Set<AggregatedCell> missed() {
      return without(known, found);
    }

    Set<AggregatedCell> extra() {
      return without(found, known);
    }

    private static Set<AggregatedCell> without(
        Set<AggregatedCell> all, Set<AggregatedCell> others) {
      Set<AggregatedCell> rest = new LinkedHashSet<>(all);
      rest.removeAll(others);
      return rest;
    }
  }

  private AggrecolScore() {}

  /**
   * Prints the score.
   *
   * @param arguments {@code --each} to list per table what was missed and what is extra, and how
   *     many tables to take
   * @throws IOException if the tables cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean each = words.remove("--each");
    long limit = words.isEmpty() ? Long.MAX_VALUE : Long.parseLong(words.get(0));
    Path file =
        Shared.find("aggrecol", "tables.jsonl.gz")
            .orElseThrow(() -> new IllegalStateException("shared/aggrecol is not here"));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Scored> scored = new ArrayList<>();
    for (AnnotatedTable table : AnnotatedTable.read(file).stream().limit(limit).toList()) {
      long start = System.nanoTime();
      Scored one = Scored.of(table);
      scored.add(one);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      if (each) {
        show(out, one, milliseconds);
      }
    }
    report(scored).forEach(out::println);
  }

  /** The lines of the score over some tables. */
  static List<String> report(List<Scored> scored) {
    List<String> lines = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      lines.add("%-8s%s".formatted(axis, total(scored, Optional.of(axis))));
    }
    lines.add("%-8s%s".formatted("ALL", total(scored, Optional.empty())));
    lines.add(
        "%s known sums have a cell that was read as no amount (heading, label, percentage, words)"
            .formatted(scored.stream().mapToLong(Scored::outOfReach).sum()));
    List<Counts> tables =
        scored.stream().map(Scored::counts).filter(c -> c.known() + c.found() > 0).toList();
    lines.add(
        "macro over %s tables with a known or found sum: precision %s  recall %s  F1 %s"
            .formatted(
                tables.size(),
                thousandths(mean(tables.stream().map(Counts::precision).toList())),
                thousandths(mean(tables.stream().map(Counts::recall).toList())),
                thousandths(mean(tables.stream().map(Counts::f1).toList()))));
    lines.add(
        "%s of %s tables without a fault"
            .formatted(
                tables.stream()
                    .filter(c -> c.found() == c.right() && c.known() == c.right())
                    .count(),
                tables.size()));
    return lines;
  }

  /** What is counted over all tables, each sum once. */
  static Counts total(List<Scored> scored, Optional<Axis> axis) {
    return scored.stream()
        .map(one -> axis.map(one::counts).orElseGet(one::counts))
        .reduce(Counts.NONE, Counts::plus);
  }

  private static int mean(List<Integer> thousandths) {
    int sum = thousandths.stream().mapToInt(Integer::intValue).sum();
    return thousandths.isEmpty() ? 1000 : sum / thousandths.size();
  }

  private static String thousandths(int number) {
    return String.format(Locale.ROOT, "%d.%03d", number / 1000, number % 1000);
  }

  private static void add(Set<AggregatedCell> sums, AggregatedCell sum) {
    if (!sum.parts().isEmpty()) {
      sums.add(sum);
    }
  }

  private static void found(
      StatisticalTable places,
      BudgetTable table,
      JudgedRelation judged,
      Set<AggregatedCell> found) {
    if (!(judged.relation() instanceof Relation.Linear linear)) {
      return;
    }
    for (Instance instance : judged.instances()) {
      boolean holds =
          instance.verdict() != Verdict.BROKEN && instance.verdict() != Verdict.NOT_CHECKABLE;
      if (holds) {
        sum(places, table, linear, instance.at())
            .ifPresent(sum -> add(found, sum.only(places::counts)));
      }
    }
  }

  /** The relation at one place as a sum; empty where the sum is not printed there. */
  private static Optional<AggregatedCell> sum(
      StatisticalTable places, BudgetTable table, Relation.Linear relation, int at) {
    List<Integer> plus = signed(relation, 1);
    List<Integer> minus = signed(relation, -1);
    int result = relation.result();
    List<Integer> parts = new ArrayList<>(plus);
    if (plus.size() == 1 && !minus.isEmpty()) {
      result = plus.get(0);
      parts = new ArrayList<>(minus);
      parts.add(relation.result());
    } else {
      parts.addAll(minus);
    }
    boolean rows = relation.axis() == Axis.ROWS;
    if (table.figure(rows ? result : at, rows ? at : result).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        AggregatedCell.of(
            place(places, rows, result, at),
            parts.stream().map(part -> place(places, rows, part, at)).toList()));
  }

  private static List<Integer> signed(Relation.Linear relation, int sign) {
    return relation.terms().stream().filter(t -> t.sign() == sign).map(Term::index).toList();
  }

  private static CellReference place(StatisticalTable places, boolean rows, int index, int at) {
    return rows ? places.place(index, at) : places.place(at, index);
  }

  private static void show(PrintStream out, Scored one, long milliseconds) {
    Counts counts = one.counts();
    boolean faultless = counts.right() == counts.known() && counts.right() == counts.found();
    if (faultless && milliseconds < 1000) {
      return;
    }
    out.println(
        "== %s (%s x %s) known %s found %s right %s, %s ms"
            .formatted(
                one.table().name(),
                one.table().texts().size(),
                one.table().texts().get(0).size(),
                counts.known(),
                counts.found(),
                counts.right(),
                milliseconds));
    show(out, one.table(), "missed", one.missed());
    show(out, one.table(), "extra ", one.extra());
  }

  private static void show(
      PrintStream out, AnnotatedTable table, String what, Set<AggregatedCell> sums) {
    Map<String, List<AggregatedCell>> patterns = new TreeMap<>();
    sums.forEach(sum -> patterns.computeIfAbsent(sum.pattern(), p -> new ArrayList<>()).add(sum));
    patterns.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, List<AggregatedCell>> entry) -> -entry.getValue().size()))
        .limit(SHOWN)
        .forEach(entry -> out.println("   " + what + " " + line(table, entry.getValue())));
    if (patterns.size() > SHOWN) {
      out.println("   %s … %s more".formatted(what, patterns.size() - SHOWN));
    }
  }

  private static String line(AnnotatedTable table, List<AggregatedCell> sums) {
    String places =
        sums.stream()
            .map(AggregatedCell::at)
            .sorted()
            .limit(SHOWN)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    String more = sums.size() > SHOWN ? " … (%s)".formatted(sums.size()) : "";
    return sums.get(0).pattern() + " at " + places + more + name(table, sums.get(0));
  }

  /** The first words of the row, for a sum among rows. */
  private static String name(AnnotatedTable table, AggregatedCell sum) {
    return table.texts().get(sum.axis() == Axis.ROWS ? sum.result().row() : 0).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !Character.isDigit(text.charAt(0)))
        .findFirst()
        .filter(text -> sum.axis() == Axis.ROWS)
        .map(text -> "  \"" + text.substring(0, Math.min(40, text.length())) + "\"")
        .orElse("");
  }
}
