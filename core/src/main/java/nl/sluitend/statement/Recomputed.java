package nl.sluitend.statement;

import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * A printed figure beside the same figure computed from others: what print and recomputation say of
 * each other. Nothing is made to fit.
 *
 * @param computed the figure from its parts
 * @param printed the figure as the document states it
 */
public record Recomputed(Derived computed, Input printed) {
  private static final Source DIFFERENCE =
      new Source(new Message("gedrukt min berekend", "printed minus computed"), false);

  /** Checks that both count the same. */
  public Recomputed {
    Objects.requireNonNull(computed, "computed");
    if (!printed.value().kind().equals(computed.value().kind())) {
      throw Wording.mixed("compared with", Formula.of(printed), Formula.of(computed));
    }
  }

  /**
   * Returns printed minus computed.
   *
   * @return the difference; zero where the figures are the same
   */
  public Derived difference() {
    Message name =
        new Message(
            "verschil %s".formatted(computed.name().dutch()),
            "difference of %s".formatted(computed.name().english()));
    return Derived.of(name, Formula.of(printed).minus(Formula.of(computed)), DIFFERENCE);
  }

  /**
   * Tells whether the computed value is exactly what is printed.
   *
   * @return true if there is no difference
   */
  public boolean isSame() {
    return computed.value().equals(printed.value());
  }

  /**
   * Tells whether rounding explains the print: some true values of the inputs give a figure that
   * prints as it is printed.
   *
   * @return true if the ranges share a value
   */
  public boolean isPossible() {
    return computed.range().intersects(printed.range());
  }

  /**
   * Tells whether the inputs as stated give the print: the computed value itself rounds to it.
   *
   * @return true if the value lies in the range of the print
   */
  public boolean isReproduced() {
    return printed.range().contains(computed.value());
  }
}
