package nl.sluitend.relate;

import java.util.Objects;

/**
 * A relation that a table shows, with what speaks for it.
 *
 * @param relation the relation
 * @param purpose what it is for
 * @param evidence what speaks for it
 */
public record FoundRelation(Relation relation, Purpose purpose, Evidence evidence) {
  /** Checks that every part is there. */
  public FoundRelation {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(evidence, "evidence");
  }
}
