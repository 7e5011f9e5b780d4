package nl.sluitend.diagnose;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * Instances that do not hold and hang together, because they share cells or one slip explains them
 * all.
 *
 * @param broken the instances, in order
 * @param explanations the smallest explanations found, the most likely first; a bounded number
 * @param equallyGood how many explanations are as good as the first; more than are listed where
 *     {@code notTried} says so
 * @param certainty whether the first is the only good one
 * @param notTried what was left out, so that other explanations may exist
 */
public record Fault(
    List<BrokenInstance> broken,
    List<Explanation> explanations,
    int equallyGood,
    Certainty certainty,
    List<Message> notTried) {
  /** Copies the lists. */
  public Fault {
    Objects.requireNonNull(certainty, "certainty");
    broken = List.copyOf(broken);
    explanations = List.copyOf(explanations);
    notTried = List.copyOf(notTried);
  }

  /**
   * Returns the explanations that are as good as the first.
   *
   * @return them; empty where none was found
   */
  public List<Explanation> best() {
    return explanations.subList(0, Math.min(equallyGood, explanations.size()));
  }
}
