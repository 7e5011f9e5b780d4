package nl.sluitend.relate;

import java.util.List;
import java.util.Objects;

/**
 * A relation and what became of it everywhere.
 *
 * @param relation the relation
 * @param instances one per column or row in which the table prints any of its figures
 */
public record JudgedRelation(Relation relation, List<Instance> instances) {
  /** Copies the instances. */
  public JudgedRelation {
    Objects.requireNonNull(relation, "relation");
    instances = List.copyOf(instances);
  }
}
