package nl.sluitend.deliverycheck;

import java.util.Set;
import nl.sluitend.delivery.DeliveryMetadata;

/**
 * Which dates of the balance are its start and its end. CBS's lists have words and days for both:
 * {@code 1 januari} and {@code 1-1-2025}, {@code ultimo} and the last day of a quarter.
 *
 * @param starts what the start is called
 * @param ends what the end of the period is called
 */
record BalanceDates(Set<String> starts, Set<String> ends) {
  static BalanceDates of(DeliveryFacts facts) {
    String year = facts.year().map(String::valueOf).orElse("");
    String last =
        switch (facts.delivery().metadata().period().orElse(DeliveryMetadata.ACCOUNTS_PERIOD)) {
          case 1 -> "31-3-";
          case 2 -> "30-6-";
          case 3 -> "30-9-";
          default -> "31-12-";
        };
    return new BalanceDates(Set.of("1 januari", "1-1-" + year), Set.of("ultimo", last + year));
  }

  boolean isStart(String date) {
    return starts.contains(date);
  }

  boolean isEnd(String date) {
    return ends.contains(date);
  }

  /** How a position counts in what the balance grew. */
  int sign(String date) {
    return (isEnd(date) ? 1 : 0) - (isStart(date) ? 1 : 0);
  }

  static boolean isAsset(String post) {
    return post.startsWith("A");
  }

  static boolean isLiability(String post) {
    return post.startsWith("P");
  }
}
