package nl.sluitend.statement;

import java.util.Optional;
import nl.sluitend.table.Column;

/** The financial years that figures are of. */
public final class Years {
  private Years() {}

  /**
   * Requires that figures that are set against each other are of one year. Inputs of which no year
   * is known are left out.
   *
   * @param figures the figures
   * @throws IllegalArgumentException if two inputs are of different years, naming both
   */
  public static void requireSame(Derived... figures) {
    Optional<Input> first = Optional.empty();
    for (Derived figure : figures) {
      for (Input input : figure.inputs()) {
        if (year(input).isEmpty()) {
          continue;
        }
        if (first.isPresent() && !year(first.get()).equals(year(input))) {
          throw new IllegalArgumentException(
              "'%s' is of %s, but '%s' is of %s"
                  .formatted(name(first.get()), year(first.get()), name(input), year(input)));
        }
        first = Optional.of(input);
      }
    }
  }

  /**
   * Requires that the figures of a column are of its year. Inputs of which no year is known are
   * left out, and a column without a year holds figures of one year.
   *
   * @param column the column
   * @param figures what stands in it
   * @throws IllegalArgumentException if an input is of another year, naming it
   */
  public static void requireOf(Column column, Derived... figures) {
    if (column.year().isEmpty()) {
      requireSame(figures);
      return;
    }
    String wanted = String.valueOf(column.year().get());
    for (Derived figure : figures) {
      for (Input input : figure.inputs()) {
        if (!year(input).isEmpty() && !year(input).equals(wanted)) {
          throw new IllegalArgumentException(
              "Column '%s' is of %s, but '%s' is of %s"
                  .formatted(column.heading(), wanted, name(input), year(input)));
        }
      }
    }
  }

  private static String year(Input input) {
    return input.origin().flatMap(Origin::year).map(String::valueOf).orElse("");
  }

  private static String name(Input input) {
    return input.name().dutch();
  }
}
