package nl.sluitend.io.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * Why a report does not say all that it should: what is no finding, and still stands in the way.
 *
 * @param source where the table is from, as the report names it
 * @param kind what stands in the way
 * @param rule the id of the rule; empty where it is about the whole table
 * @param reason why, in the language of the report
 */
public record Obstacle(String source, Kind kind, String rule, String reason) {
  /** What can stand in the way. */
  public enum Kind {
    /** Something of the source could not be read. */
    UNREADABLE,
    /** A rule could not be carried out. */
    RULE_ERROR,
    /** A rule that is required was not checked. */
    REQUIRED,
    /** A rule that is required could not compare everything that it is about. */
    NOT_EVERYWHERE,
    /** No rule at all was checked. */
    NOTHING_CHECKED
  }

  /** The same obstacle comes out as equal, whatever the words of its reason. */
  static final Comparator<Obstacle> IDENTITY =
      Comparator.comparing(Obstacle::source)
          .thenComparing(Obstacle::kind)
          .thenComparing(Obstacle::rule);

  /** Checks that every part is there. */
  public Obstacle {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
  }
}
