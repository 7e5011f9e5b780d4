package nl.sluitend.statement;

import java.util.Optional;

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

  private static String year(Input input) {
    return input.origin().flatMap(Origin::year).map(String::valueOf).orElse("");
  }

  private static String name(Input input) {
    return input.name().dutch();
  }
}
