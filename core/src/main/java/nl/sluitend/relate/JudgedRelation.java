package nl.sluitend.relate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A relation and what became of it everywhere.
 *
 * @param relation the relation
 * @param instances one per column or row in which the table prints any of its figures
 * @param evidence what speaks for a relation that was found; empty for one that was given
 */
public record JudgedRelation(
    Relation relation, List<Instance> instances, Optional<Evidence> evidence) {
  /** Copies the instances. */
  public JudgedRelation {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(evidence, "evidence");
    instances = List.copyOf(instances);
  }

  /**
   * Counts the instances with a verdict.
   *
   * @param verdict the verdict
   * @return how many have it
   */
  public long count(Verdict verdict) {
    return instances.stream().filter(instance -> instance.verdict() == verdict).count();
  }

  /**
   * Returns the same with the evidence of how it was found.
   *
   * @param found what speaks for it
   * @return the changed value
   */
  public JudgedRelation with(Evidence found) {
    return new JudgedRelation(relation, instances, Optional.of(found));
  }
}
