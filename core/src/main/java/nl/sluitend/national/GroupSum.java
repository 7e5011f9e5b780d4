package nl.sluitend.national;

import java.util.List;
import java.util.Objects;
import nl.sluitend.money.Amount;

/**
 * The sum of one group.
 *
 * @param key the key for each dimension, in their order
 * @param sum the exact sum
 */
public record GroupSum(List<String> key, Amount sum) {
  /** Copies the key. */
  public GroupSum {
    key = List.copyOf(key);
    Objects.requireNonNull(sum, "sum");
  }
}
