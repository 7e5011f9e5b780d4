package nl.sluitend.table;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a budget table: its heading as printed and what the heading means.
 *
 * @param heading the heading as printed, on one line
 * @param kind what the column shows
 * @param year the financial year, where it is known
 * @param side lasten, baten or saldo, where the column is about one of them
 * @param amendment for an amendment its number; for an amended budget the number of the last
 *     amendment in it ("na 3e wijziging")
 * @param measure what the cells are about
 */
public record Column(
    String heading,
    ColumnKind kind,
    Optional<Integer> year,
    Optional<Side> side,
    Optional<Integer> amendment,
    Measure measure) {

  /** Checks that only amendments and amended budgets carry the number of an amendment. */
  public Column {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(amendment, "amendment");
    Objects.requireNonNull(measure, "measure");
    if (amendment.isPresent()
        && kind != ColumnKind.AMENDMENT
        && kind != ColumnKind.AMENDED_BUDGET) {
      throw new IllegalArgumentException(
          "Only an amendment or an amended budget has the number of an amendment, not " + kind);
    }
    if (amendment.isPresent() && amendment.get() < 1) {
      throw new IllegalArgumentException("Amendments count from 1, but was " + amendment.get());
    }
  }

  /**
   * Returns a column of amounts of some kind.
   *
   * @param heading the heading
   * @param kind what it shows
   * @return the column, without year or side
   */
  public static Column of(String heading, ColumnKind kind) {
    return new Column(
        heading, kind, Optional.empty(), Optional.empty(), Optional.empty(), Measure.AMOUNT);
  }

  /**
   * Returns a column of amounts of some kind and year, headed by the Dutch term.
   *
   * @param kind what it shows
   * @param year the financial year
   * @return the column
   */
  public static Column of(ColumnKind kind, int year) {
    return of(kind.dutch() + " " + year, kind).withYear(year);
  }

  /**
   * Returns the same column for a year.
   *
   * @param newYear the financial year
   * @return the changed column
   */
  public Column withYear(int newYear) {
    return new Column(heading, kind, Optional.of(newYear), side, amendment, measure);
  }

  /**
   * Returns the same column for one side.
   *
   * @param newSide lasten, baten or saldo
   * @return the changed column
   */
  public Column withSide(Side newSide) {
    return new Column(heading, kind, year, Optional.of(newSide), amendment, measure);
  }

  /**
   * Returns the same column with the number of an amendment.
   *
   * @param number the number, from 1
   * @return the changed column
   */
  public Column withAmendment(int number) {
    return new Column(heading, kind, year, side, Optional.of(number), measure);
  }

  /**
   * Returns the same column with cells of another measure.
   *
   * @param newMeasure what the cells are about
   * @return the changed column
   */
  public Column withMeasure(Measure newMeasure) {
    return new Column(heading, kind, year, side, amendment, newMeasure);
  }

  /**
   * Returns the same column of another kind.
   *
   * @param newKind what it shows
   * @return the changed column; the number of an amendment goes where the new kind has none
   */
  public Column withKind(ColumnKind newKind) {
    boolean numbered = newKind == ColumnKind.AMENDMENT || newKind == ColumnKind.AMENDED_BUDGET;
    return new Column(
        heading, newKind, year, side, numbered ? amendment : Optional.empty(), measure);
  }

  /**
   * Tells whether two columns claim to be the same: equal in all but the heading. Columns of kind
   * {@link ColumnKind#OTHER} never do, since only their heading says what they are.
   *
   * @param other another column
   * @return true if a table cannot have both
   */
  public boolean meansTheSameAs(Column other) {
    return kind != ColumnKind.OTHER
        && kind == other.kind
        && year.equals(other.year)
        && side.equals(other.side)
        && amendment.equals(other.amendment)
        && measure == other.measure;
  }
}
