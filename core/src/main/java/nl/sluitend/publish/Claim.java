package nl.sluitend.publish;

/**
 * What a relation says in one place, as a sum of cells times 1 or -1 that is nothing. Counted in
 * units beyond the floors of the cells, that sum is {@link #due()} instead.
 */
final class Claim {
  private final int relation;
  private final int place;
  private final int[] cells;
  private final int[] signs;
  private final int due;

  /** The arrays are handed over: nobody changes them any more. */
  Claim(int relation, int place, int[] cells, int[] signs, int due) {
    this.relation = relation;
    this.place = place;
    this.cells = cells;
    this.signs = signs;
    this.due = due;
  }

  /** The same, where the relation is another of the relations. */
  Claim of(int number) {
    return new Claim(number, place, cells, signs, due);
  }

  /** Which of the relations. */
  int relation() {
    return relation;
  }

  /** The column (of rows) or row (of columns) in which it speaks. */
  int place() {
    return place;
  }

  int size() {
    return cells.length;
  }

  int cell(int i) {
    return cells[i];
  }

  int sign(int i) {
    return signs[i];
  }

  /** Whether the result, which comes last, is printed the other way round. */
  boolean isTurned() {
    return signs[signs.length - 1] > 0;
  }

  /** What the steps of its cells have to add up to. */
  int due() {
    return due;
  }
}
