package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;

/**
 * The shares of one year that a {@link SharesPage} draws, as percentages that have been rounded to
 * be shown.
 *
 * @param year the year
 * @param own the share of the municipality the page is about; empty if it did not report
 * @param peers the shares of all it is compared with, itself included, in any order
 * @param quartiles of the peers; empty if there are none
 * @param rank its place among the peers, 1 for the lowest share; empty if it did not report
 * @param since what changed in the definition between the year before and this one
 */
public record SharesOfYear(
    int year,
    Optional<BigDecimal> own,
    List<BigDecimal> peers,
    Optional<Quartiles> quartiles,
    Optional<Integer> rank,
    Optional<Message> since) {
  /** Copies the peers and checks that what goes together is there together. */
  public SharesOfYear {
    peers = List.copyOf(peers);
    Objects.requireNonNull(since, "since");
    if (own.isPresent() != rank.isPresent() || peers.isEmpty() != quartiles.isEmpty()) {
      throw new IllegalArgumentException(
          "A share has a rank and peers have quartiles, but year %s has own %s, rank %s, %s peers"
              .formatted(year, own, rank, peers.size()));
    }
    if (rank.isPresent() && (rank.get() < 1 || rank.get() > peers.size())) {
      throw new IllegalArgumentException(
          "A rank is from 1 to %s, but in %s was %s".formatted(peers.size(), year, rank.get()));
    }
  }

  /**
   * What parts the shares in four.
   *
   * @param lower a quarter of the shares is at most this
   * @param median half of the shares is at most this
   * @param upper three quarters of the shares are at most this
   */
  public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {
    /** Checks their order. */
    public Quartiles {
      if (lower.compareTo(median) > 0 || median.compareTo(upper) > 0) {
        throw new IllegalArgumentException(
            "Quartiles are in order, but were %s, %s, %s".formatted(lower, median, upper));
      }
    }
  }
}
