package nl.sluitend.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.printed.HeadingReader.Heading;
import nl.sluitend.printed.HeadingReader.Strength;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Side;

/** Settles what the headings of one table mean together. */
final class HeadingContext {
  private HeadingContext() {}

  /** One column per heading, in order; what two columns would both be, only the first one is. */
  static List<Column> settle(List<Heading> headings) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      columns.add(settled(headings, i));
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (columns.subList(0, i).stream().anyMatch(column::meansTheSameAs)) {
        columns.set(i, column.withKind(ColumnKind.OTHER));
      }
    }
    return columns;
  }

  private static Column settled(List<Heading> headings, int index) {
    Heading heading = headings.get(index);
    Column column = heading.column();
    return switch (heading.strength()) {
      case CLEAR, UNKNOWN -> column;
      case PLAIN_BUDGET -> column.withKind(plainBudget(headings, column));
      case MUTATION ->
          has(headings, ColumnKind.ORIGINAL_BUDGET) && has(headings, ColumnKind.AMENDED_BUDGET)
              ? column
              : column.withKind(ColumnKind.OTHER);
      case PLAIN_BALANCE -> plainBalance(headings, index, column);
      case BARE_YEAR -> isAlone(headings, index) ? column : column.withKind(ColumnKind.MULTI_YEAR);
    };
  }

  /** "Begroting 2019" beside "Begroting 2019 primitief" is the amended one. */
  private static ColumnKind plainBudget(List<Heading> headings, Column column) {
    boolean clearOriginal = false;
    boolean clearAmended = false;
    for (Heading other : headings) {
      boolean comparable =
          other.strength() == Strength.CLEAR
              && sameYear(other.column().year(), column.year())
              && other.column().side().equals(column.side());
      clearOriginal |= comparable && other.column().kind() == ColumnKind.ORIGINAL_BUDGET;
      clearAmended |= comparable && other.column().kind() == ColumnKind.AMENDED_BUDGET;
    }
    if (isLaterEstimate(headings, column)) {
      return ColumnKind.MULTI_YEAR;
    }
    return clearOriginal && !clearAmended ? ColumnKind.AMENDED_BUDGET : ColumnKind.ORIGINAL_BUDGET;
  }

  /** "Raming 2026" after "Begroting 2025" is of the years beyond the budget. */
  private static boolean isLaterEstimate(List<Heading> headings, Column column) {
    return saysEstimate(column)
        && headings.stream()
            .map(Heading::column)
            .filter(other -> other.kind() == ColumnKind.ORIGINAL_BUDGET && !saysEstimate(other))
            .anyMatch(other -> isBefore(other.year(), column.year()));
  }

  private static boolean saysEstimate(Column column) {
    return Words.plain(column.heading()).contains("raming");
  }

  private static boolean isBefore(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent() && one.get() < other.get();
  }

  private static boolean sameYear(Optional<Integer> one, Optional<Integer> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Column plainBalance(List<Heading> headings, int index, Column column) {
    List<Column> before = headings.subList(0, index).stream().map(Heading::column).toList();
    boolean sides =
        before.stream().anyMatch(c -> c.side().equals(Optional.of(Side.EXPENDITURE)))
            && before.stream().anyMatch(c -> c.side().equals(Optional.of(Side.INCOME)));
    boolean budgetAndActuals =
        before.stream().anyMatch(c -> c.kind() == ColumnKind.ACTUALS)
            && headings.stream()
                .anyMatch(
                    h ->
                        h.column().kind() == ColumnKind.ORIGINAL_BUDGET
                            || h.column().kind() == ColumnKind.AMENDED_BUDGET);
    return !sides && budgetAndActuals
        ? column.withKind(ColumnKind.RESULT)
        : column.withSide(Side.BALANCE);
  }

  private static boolean has(List<Heading> headings, ColumnKind kind) {
    return headings.stream().anyMatch(h -> h.column().kind() == kind);
  }

  /** A year that is the only heading of amounts says nothing of a series. */
  private static boolean isAlone(List<Heading> headings, int index) {
    for (int i = 0; i < headings.size(); i++) {
      Heading other = headings.get(i);
      boolean series =
          other.strength() == Strength.BARE_YEAR
              || other.strength() == Strength.PLAIN_BUDGET
              || (other.strength() == Strength.CLEAR
                  && other.column().measure() == Measure.AMOUNT
                  && other.column().year().isPresent());
      boolean otherYear = !other.column().year().equals(headings.get(index).column().year());
      if (i != index && series && otherYear) {
        return false;
      }
    }
    return true;
  }
}
