package nl.sluitend.relate;

import java.util.List;
import java.util.Objects;
import nl.sluitend.table.Term;

/**
 * What figures of a table claim of each other: a sum, a part of a whole, a figure taken over, a
 * letter that goes with a sign. A relation runs among rows and holds in every column, or among
 * columns and holds in every row.
 */
public sealed interface Relation {
  /**
   * Says what is claimed.
   *
   * @return the kind
   */
  RelationKind kind();

  /**
   * Says what the indexes are of.
   *
   * @return rows or columns
   */
  Axis axis();

  /**
   * Returns the row or column that states the outcome.
   *
   * @return its index, from 0
   */
  int result();

  /**
   * Returns what the outcome is made of; of a part of a whole, the part.
   *
   * @return at least one, none twice
   */
  List<Term> terms();

  /**
   * Says where the relation comes from.
   *
   * @return the origin
   */
  Origin origin();

  /**
   * result = ± term ± term … (sluiting, optelling).
   *
   * @param axis whether the indexes are of rows or of columns
   * @param result the row or column that states the outcome, from 0
   * @param terms what it is made of; at least one, none twice, and not the result itself
   * @param origin where the relation comes from
   */
  record Linear(Axis axis, int result, List<Term> terms, Origin origin) implements Relation {
    /** Copies the terms and checks them. */
    public Linear {
      Objects.requireNonNull(axis, "axis");
      Objects.requireNonNull(origin, "origin");
      terms = checked(result, terms);
    }

    @Override
    public RelationKind kind() {
      return RelationKind.LINEAR;
    }
  }

  /**
   * result = (± term ± term …) / (± term ± term …), as a percentage or as a plain number (quote,
   * dekkingspercentage).
   *
   * @param axis whether the indexes are of rows or of columns
   * @param result the row or column that states the quotient, from 0
   * @param terms the part
   * @param divisor the whole
   * @param factor 100 where the quotient is printed as a percentage, else 1
   * @param origin where the relation comes from
   */
  record Ratio(
      Axis axis, int result, List<Term> terms, List<Term> divisor, int factor, Origin origin)
      implements Relation {
    /** Copies the terms and checks them. */
    public Ratio {
      Objects.requireNonNull(axis, "axis");
      Objects.requireNonNull(origin, "origin");
      terms = checked(result, terms);
      divisor = checked(result, divisor);
      if (factor != 1 && factor != 100) {
        throw new IllegalArgumentException("A quotient is times 1 or 100, not " + factor);
      }
    }

    @Override
    public RelationKind kind() {
      return RelationKind.RATIO;
    }
  }

  /**
   * A figure is taken over from the column (or row) before or after: stand per 1 januari = stand
   * per 31 december of the year before.
   *
   * @param axis {@link Axis#ROWS} where a row takes over from a row of the neighbouring column
   * @param result the row or column that takes over, from 0
   * @param source the row or column that is taken over, from 0
   * @param step where the source stands: -1 in the place before, 1 in the place after
   * @param origin where the relation comes from
   */
  record Carry(Axis axis, int result, int source, int step, Origin origin) implements Relation {
    /** Checks the step and that two different lines are meant. */
    public Carry {
      Objects.requireNonNull(axis, "axis");
      Objects.requireNonNull(origin, "origin");
      checked(result, List.of(new Term(source, 1)));
      if (step != 1 && step != -1) {
        throw new IllegalArgumentException("Taken over from 1 before or after, not " + step);
      }
    }

    @Override
    public RelationKind kind() {
      return RelationKind.CARRY;
    }

    @Override
    public List<Term> terms() {
      return List.of(new Term(source, 1));
    }
  }

  /**
   * The letters V and N of a column go with the sign of another (voordeel, nadeel).
   *
   * @param result the column of letters; the column of amounts itself where both share a cell
   * @param amounts the column of amounts
   * @param sign 1 where V goes with positive amounts, -1 where it goes with negative ones
   * @param origin where the relation comes from
   */
  record Letter(int result, int amounts, int sign, Origin origin) implements Relation {
    /** Checks the term. */
    public Letter {
      Objects.requireNonNull(origin, "origin");
      new Term(amounts, sign);
      if (result < 0) {
        throw new IllegalArgumentException("Columns count from 0, but was " + result);
      }
    }

    @Override
    public RelationKind kind() {
      return RelationKind.LETTER;
    }

    @Override
    public Axis axis() {
      return Axis.COLUMNS;
    }

    @Override
    public List<Term> terms() {
      return List.of(new Term(amounts, sign));
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
  static Linear declared(Axis axis, int result, List<Term> terms) {
    return new Linear(axis, result, terms, Origin.DECLARED);
  }

  /**
   * Returns a sum or difference that the figures show.
   *
   * @param axis whether the indexes are of rows or of columns
   * @param result the row or column that states the outcome, from 0
   * @param terms what it is made of
   * @return the relation
   */
  static Linear discovered(Axis axis, int result, List<Term> terms) {
    return new Linear(axis, result, terms, Origin.DISCOVERED);
  }

  private static List<Term> checked(int result, List<Term> terms) {
    List<Term> copy = List.copyOf(terms);
    long different = copy.stream().map(Term::index).distinct().count();
    boolean own = copy.stream().anyMatch(term -> term.index() == result);
    if (result < 0 || copy.isEmpty() || different < copy.size() || own) {
      throw new IllegalArgumentException(
          "A relation has terms, none twice and none its result %s, but has %s"
              .formatted(result, copy));
    }
    return copy;
  }
}
