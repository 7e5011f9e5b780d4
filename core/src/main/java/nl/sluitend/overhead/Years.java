package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;

/** Figures of one year only are divided by each other. */
final class Years {
  private Years() {}

  static void requireSame(Derived one, Derived other) {
    Optional<Input> first = Optional.empty();
    List<Input> inputs = new ArrayList<>(one.inputs());
    inputs.addAll(other.inputs());
    for (Input input : inputs) {
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

  private static String year(Input input) {
    return input.origin().flatMap(Origin::year).map(String::valueOf).orElse("");
  }

  private static String name(Input input) {
    return input.name().dutch();
  }
}
