package nl.sluitend.reserve;

import java.util.List;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What a roll-forward does not take in. */
final class Doors {
  private Doors() {}

  static void requireFollowing(List<Integer> years) {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("A roll-forward has at least one year");
    }
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i) != Math.addExact(years.get(i - 1), 1)) {
        throw new IllegalArgumentException(
            "The years of a roll-forward follow each other, but were %s".formatted(years));
      }
    }
  }

  /** One movement of a kind per year, each of its year as far as that is known. */
  static void requireMovements(Reserve reserve, List<Integer> years) {
    for (Movement movement : reserve.movements()) {
      if (movement.amounts().size() != years.size()) {
        throw new IllegalArgumentException(
            "'%s' has %s amounts of %s, but there are %s years"
                .formatted(
                    reserve.name().dutch(),
                    movement.amounts().size(),
                    movement.kind().inWords().dutch(),
                    years.size()));
      }
      for (int i = 0; i < years.size(); i++) {
        Years.requireOf(year(years.get(i)), movement.amounts().get(i));
      }
    }
  }

  /**
   * An opening that is stated is of the first year or, as a closing, of the year before; one that
   * is computed may have inputs of any year before.
   */
  static void requireOpening(Reserve reserve, int first) {
    Derived opening = reserve.opening();
    boolean stated = opening.formula() instanceof Formula.Given;
    for (Input input : opening.inputs()) {
      int year = input.origin().flatMap(Origin::year).orElse(first);
      if (year > first || (stated && year < first - 1)) {
        throw new IllegalArgumentException(
            "'%s' begins in %s, but '%s' is of %s"
                .formatted(
                    reserve.name().dutch(),
                    String.valueOf(first),
                    input.name().dutch(),
                    String.valueOf(year)));
      }
    }
  }

  static Column year(int year) {
    return Column.of(String.valueOf(year), ColumnKind.OTHER).withYear(year);
  }
}
