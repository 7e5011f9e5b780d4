package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * Overhead in two columns, of one statement or of two: what each line or each kind of cost changes,
 * in euros and as a percentage. Lines that only one of them has are shown too, and named.
 * Immutable.
 *
 * <pre>{@code
 * OverheadComparison.of(of2020, 2, of2021, 2, OverheadComparison.Match.LABEL).statement();
 * }</pre>
 */
public final class OverheadComparison {
  private static final Message TITLE =
      new Message("Verandering van overhead", "Change of overhead");
  private static final Message UNCLASSIFIED = new Message("niet ingedeeld", "not classified");

  /** What belongs together. Lines that agree in it are added up. */
  public enum Match {
    /** The label, whatever its capitals and spaces. */
    LABEL,
    /** The kind of cost; lines without one are taken together. */
    KIND
  }

  private record Key(String text, Side side) {}

  private record Part(OverheadStatement statement, int column) {
    Column heading() {
      return statement.columns().get(column);
    }

    Derived total() {
      return statement.total(OverheadTotal.BALANCE, column);
    }
  }

  /** A line of the comparison. */
  private record Group(Message label, Optional<CostKind> kind, Side side, Change change) {}

  private final Part earlier;
  private final Part later;
  private final Match by;
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  private OverheadComparison(Part earlier, Part later, Match by) {
    this.earlier = earlier;
    this.later = later;
    this.by = Objects.requireNonNull(by, "by");
    for (Part part : List.of(earlier, later)) {
      for (OverheadLine line : part.statement().lines()) {
        groups.computeIfAbsent(key(line), key -> group(key, line));
      }
    }
  }

  /**
   * Compares two columns.
   *
   * @param earlier the statement with the earlier column
   * @param from the earlier column
   * @param later the statement with the later column; it may be the same
   * @param to the later column
   * @param by what belongs together
   * @return the comparison
   * @throws IndexOutOfBoundsException if a statement does not have such a column
   */
  public static OverheadComparison of(
      OverheadStatement earlier, int from, OverheadStatement later, int to, Match by) {
    return new OverheadComparison(new Part(earlier, from), new Part(later, to), by);
  }

  /**
   * Returns both columns and later minus earlier, positive where overhead grows.
   *
   * @return the statement; its total is the balance of overhead, its notes name what stands in one
   *     of both only
   */
  public Statement statement() {
    List<StatementLine> lines = new ArrayList<>();
    for (Group each : groups.values()) {
      lines.add(
          new StatementLine(
              each.label(),
              RowRole.DETAIL,
              Optional.of(each.side()),
              each.kind(),
              figures(each.change())));
    }
    lines.add(
        new StatementLine(
            OverheadTotal.BALANCE.inWords(),
            RowRole.TOTAL,
            Optional.empty(),
            Optional.empty(),
            figures(total())));
    Column change = Column.of("Verandering", ColumnKind.OTHER);
    return new Statement(
        TITLE, List.of(earlier.heading(), later.heading(), change), lines, notes());
  }

  /**
   * Returns later minus earlier as a percentage of the size of the earlier amount, positive where
   * overhead grows.
   *
   * @return the statement; its notes name the lines that have no percentage since they were zero
   */
  public Statement percentages() {
    List<StatementLine> lines = new ArrayList<>();
    List<Message> without = new ArrayList<>();
    groups.values().forEach(each -> addPercentage(lines, without, each.label(), each.change()));
    addPercentage(lines, without, OverheadTotal.BALANCE.inWords(), total());
    Column column = Column.of("Verandering in %", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE);
    List<Message> notes = new ArrayList<>();
    addNote(notes, "Geen percentage, want eerder nul", "No percentage, since zero before", without);
    return new Statement(TITLE, List.of(column), lines, notes);
  }

  private static void addPercentage(
      List<StatementLine> lines, List<Message> without, Message label, Change change) {
    if (change.earlier().value().numerator().signum() == 0) {
      without.add(label);
      return;
    }
    lines.add(
        new StatementLine(
            label,
            RowRole.INDICATOR,
            Optional.empty(),
            Optional.empty(),
            List.of(change.percentage())));
  }

  private static List<Derived> figures(Change change) {
    return List.of(change.earlier(), change.later(), change.amount());
  }

  private Change total() {
    return change(OverheadTotal.BALANCE.inWords(), earlier.total(), later.total());
  }

  private Group group(Key key, OverheadLine first) {
    boolean byKind = by == Match.KIND;
    Message kind = first.kind().map(one -> Message.same(one.dutch())).orElse(UNCLASSIFIED);
    Message label = byKind ? kind : first.label();
    Change change = change(label, sum(label, key, earlier), sum(label, key, later));
    return new Group(label, first.kind(), key.side(), change);
  }

  private Derived sum(Message name, Key key, Part part) {
    return part.statement().sum(name, isOf(key), part.column(), /* negated= */ false);
  }

  private Change change(Message what, Derived before, Derived after) {
    return new Change(what, earlier.heading().heading(), later.heading().heading(), before, after);
  }

  private Key key(OverheadLine line) {
    String kind = line.kind().map(CostKind::dutch).orElse("");
    String label = line.label().dutch().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return new Key(by == Match.KIND ? kind : label, line.side());
  }

  private Predicate<OverheadLine> isOf(Key key) {
    return line -> key(line).equals(key);
  }

  private List<Message> notes() {
    Set<Message> notes = new LinkedHashSet<>(OverheadLayout.suggestions(earlier.statement()));
    notes.addAll(OverheadLayout.suggestions(later.statement()));
    List<Message> all = new ArrayList<>(notes);
    addOnly(all, earlier, later);
    addOnly(all, later, earlier);
    return all;
  }

  private void addOnly(List<Message> notes, Part part, Part other) {
    List<Message> only =
        groups.entrySet().stream()
            .filter(entry -> !has(other, entry.getKey()))
            .map(entry -> entry.getValue().label())
            .toList();
    String heading = part.heading().heading();
    addNote(notes, "Alleen in '" + heading + "'", "Only in '" + heading + "'", only);
  }

  private boolean has(Part part, Key key) {
    return part.statement().lines().stream().anyMatch(isOf(key));
  }

  private static void addNote(
      List<Message> notes, String dutch, String english, List<Message> labels) {
    if (!labels.isEmpty()) {
      notes.add(
          new Message(
              "%s: %s.".formatted(dutch, names(labels, Language.DUTCH)),
              "%s: %s.".formatted(english, names(labels, Language.ENGLISH))));
    }
  }

  private static String names(List<Message> labels, Language language) {
    return labels.stream().map(label -> label.in(language)).collect(Collectors.joining(", "));
  }
}
