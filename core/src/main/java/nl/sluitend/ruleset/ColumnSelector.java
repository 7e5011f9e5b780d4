package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.ruleset.RuleFlaw.Kind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Side;

/**
 * Which columns of amounts are meant: those that have everything that is asked.
 *
 * @param kind their kind; empty for any
 * @param year their year; empty for any
 * @param side their side (lasten, baten, saldo); empty for any
 * @param heading their heading; empty for any
 */
public record ColumnSelector(
    Optional<ColumnKind> kind,
    Optional<Integer> year,
    Optional<Side> side,
    Optional<LabelPattern> heading) {
  /**
   * Checks that anything is asked.
   *
   * @throws InvalidRuleException if nothing is
   */
  public ColumnSelector {
    if (kind.isEmpty() && year.isEmpty() && side.isEmpty() && heading.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "",
          "Een kolom wordt gekozen met een soort, jaar, kant of kop; hier staat niets.",
          "A column is selected by a kind, year, side or heading; here is nothing.");
    }
  }

  /**
   * Selects by kind.
   *
   * @param kind the kind
   * @return the columns of that kind
   */
  public static ColumnSelector of(ColumnKind kind) {
    return new ColumnSelector(
        Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Selects by kind and year.
   *
   * @param kind the kind
   * @param year the year
   * @return the columns of both
   */
  public static ColumnSelector of(ColumnKind kind, int year) {
    return new ColumnSelector(
        Optional.of(kind), Optional.of(year), Optional.empty(), Optional.empty());
  }

  /**
   * Selects by heading.
   *
   * @param heading the heading, or its form with {@code *}
   * @return the columns with that heading
   */
  public static ColumnSelector headed(String heading) {
    return new ColumnSelector(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new LabelPattern(heading)));
  }

  /**
   * Tells whether a column is meant.
   *
   * @param column a column
   * @return true if it holds amounts and has everything that is asked
   */
  public boolean matches(Column column) {
    return column.measure() == Measure.AMOUNT
        && (kind.isEmpty() || kind.get() == column.kind())
        && (year.isEmpty() || year.equals(column.year()))
        && (side.isEmpty() || side.equals(column.side()))
        && (heading.isEmpty() || heading.get().matches(column.heading()));
  }

  /** The columns of a table that are meant, from left to right. */
  List<Integer> in(BudgetTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(c -> matches(table.columns().get(c)))
        .boxed()
        .toList();
  }

  /**
   * The columns that are meant beside another: those of another year or side are not, where both
   * have one; of what remains those that share its side and year go before those without.
   */
  List<Integer> beside(BudgetTable table, int column) {
    Column other = table.columns().get(column);
    List<Integer> all =
        in(table).stream()
            .filter(c -> c != column)
            .filter(c -> year.isPresent() || fits(table.columns().get(c).year(), other.year()))
            .filter(c -> side.isPresent() || fits(table.columns().get(c).side(), other.side()))
            .toList();
    List<Integer> sameSide =
        all.stream().filter(c -> table.columns().get(c).side().equals(other.side())).toList();
    List<Integer> some = sameSide.isEmpty() ? all : sameSide;
    List<Integer> sameYear =
        some.stream().filter(c -> table.columns().get(c).year().equals(other.year())).toList();
    return sameYear.isEmpty() ? some : sameYear;
  }

  private static <T> boolean fits(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** What two selectors of the same columns have in common. */
  String key() {
    return "%s|%s|%s|%s"
        .formatted(
            kind.map(Enum::name).orElse(""),
            year.map(String::valueOf).orElse(""),
            side.map(Enum::name).orElse(""),
            heading.map(LabelPattern::key).orElse(""));
  }

  /** Returns the columns as a Dutch reader calls them, such as {@code rekening 2021}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    heading.ifPresent(text -> parts.add("'" + text + "'"));
    kind.ifPresent(k -> parts.add(k.dutch()));
    year.ifPresent(y -> parts.add(y.toString()));
    side.ifPresent(s -> parts.add(Texts.side(s)));
    return String.join(" ", parts);
  }
}
