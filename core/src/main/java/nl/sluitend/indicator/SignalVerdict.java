package nl.sluitend.indicator;

import java.util.List;
import java.util.Objects;
import nl.sluitend.statement.Derived;

/**
 * In which class a percentage is.
 *
 * @param percentage the percentage
 * @param stated its class, taking the figures as they are stated
 * @param possible the classes that the true figures can be in, from best to worst
 */
public record SignalVerdict(Derived percentage, SignalClass stated, List<SignalClass> possible) {
  /** Copies, and checks that the class is possible. */
  public SignalVerdict {
    Objects.requireNonNull(percentage, "percentage");
    possible = List.copyOf(possible);
    if (!possible.contains(stated)) {
      throw new IllegalArgumentException(
          "Class %s is not among those that are possible: %s".formatted(stated, possible));
    }
  }

  /**
   * Tells whether rounding leaves one class only.
   *
   * @return false if the true figures can be in another class than those stated
   */
  public boolean isDecided() {
    return possible.size() == 1;
  }
}
