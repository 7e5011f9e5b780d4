package nl.sluitend.relate;

import java.util.List;
import java.util.Objects;
import nl.sluitend.table.Term;

/**
 * result = ± term ± term …, among rows in every column or among columns in every row (sluiting,
 * optelling).
 *
 * @param kind what is claimed
 * @param axis whether the indexes are of rows or of columns
 * @param result the row or column that states the outcome, from 0
 * @param terms what it is made of; at least one, none twice, and not the result itself
 * @param origin where the relation comes from
 */
public record Relation(RelationKind kind, Axis axis, int result, List<Term> terms, Origin origin) {
  /** Copies the terms and checks them. */
  public Relation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(axis, "axis");
    Objects.requireNonNull(origin, "origin");
    terms = List.copyOf(terms);
    long different = terms.stream().map(Term::index).distinct().count();
    int own = result;
    if (terms.isEmpty()
        || different < terms.size()
        || terms.stream().anyMatch(term -> term.index() == own)) {
      throw new IllegalArgumentException(
          "A relation has terms, none twice and none its result %s, but has %s"
              .formatted(result, terms));
    }
  }

  /**
   * Returns a declared sum or difference.
   *
   * @param axis whether the indexes are of rows or of columns
   * @param result the row or column that states the outcome, from 0
   * @param terms what it is made of
   * @return the relation
   */
  public static Relation declared(Axis axis, int result, List<Term> terms) {
    return new Relation(RelationKind.LINEAR, axis, result, terms, Origin.DECLARED);
  }
}
