package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.CellReference;

/**
 * The amounts of a table as whole units and rests, and what the relations claim of them. Cells are
 * numbered row by row.
 */
final class RoundingProblem {
  private final Unit unit;
  private final List<Relation.Linear> relations;
  private final List<CellReference> places;
  private final BigInteger[] floors;
  private final long[] rests;
  private final long whole;
  private final List<Claim> claims;
  private final int[][] grid;

  /**
   * The arrays are handed over: nobody changes them any more.
   *
   * @param whole how many parts a unit has, in which rests are counted
   * @param claims the claims, by relation and place
   * @param grid by relation and place the number of the claim, or what {@link #claim} says
   */
  RoundingProblem(
      Unit unit,
      List<Relation.Linear> relations,
      List<CellReference> places,
      BigInteger[] floors,
      long[] rests,
      long whole,
      List<Claim> claims,
      int[][] grid) {
    this.unit = unit;
    this.relations = List.copyOf(relations);
    this.places = List.copyOf(places);
    this.floors = floors;
    this.rests = rests;
    this.whole = whole;
    this.claims = List.copyOf(claims);
    this.grid = grid;
  }

  /** Nothing is claimed, since a figure is missing. */
  static final int ABSENT = -1;

  /** What is claimed is that nothing is nothing. */
  static final int TRIVIAL = -2;

  /** The same amounts, of which only some relations claim anything. */
  RoundingProblem claiming(List<Integer> chosen) {
    List<Relation.Linear> left = new ArrayList<>();
    List<Claim> leftClaims = new ArrayList<>();
    int[][] leftGrid = new int[chosen.size()][];
    for (int i = 0; i < leftGrid.length; i++) {
      left.add(relations.get(chosen.get(i)));
      leftGrid[i] = grid[chosen.get(i)].clone();
      for (int place = 0; place < leftGrid[i].length; place++) {
        if (leftGrid[i][place] >= 0) {
          leftClaims.add(claims.get(leftGrid[i][place]).of(i));
          leftGrid[i][place] = leftClaims.size() - 1;
        }
      }
    }
    return new RoundingProblem(unit, left, places, floors, rests, whole, leftClaims, leftGrid);
  }

  Unit unit() {
    return unit;
  }

  int size() {
    return floors.length;
  }

  List<Relation.Linear> relations() {
    return relations;
  }

  List<Claim> claims() {
    return claims;
  }

  CellReference place(int cell) {
    return places.get(cell);
  }

  /** How many places a relation has. */
  int places(int relation) {
    return grid[relation].length;
  }

  /** The number of the claim of a relation in a place; absent, or trivial. */
  int claim(int relation, int place) {
    return grid[relation][place];
  }

  long whole() {
    return whole;
  }

  long rest(int cell) {
    return rests[cell];
  }

  boolean isWhole(int cell) {
    return rests[cell] == 0;
  }

  boolean isHalf(int cell) {
    return rests[cell] * 2 == whole;
  }

  /** The step of the nearest number of units, of halves the one away from zero. */
  int nearest(int cell) {
    long twice = 2 * rests[cell];
    boolean up = twice == whole ? floors[cell].signum() >= 0 : twice > whole;
    return up ? 1 : 0;
  }

  /** What a cell prints so many steps above its floor. */
  Amount printed(int cell, int step) {
    return unit.times(new BigDecimal(floors[cell].add(BigInteger.valueOf(step))));
  }

  /** The exact amount of a cell. */
  Amount exact(int cell) {
    // The rest is a fraction with a power of ten, perhaps shortened.
    BigDecimal rest = BigDecimal.valueOf(rests[cell]).divide(BigDecimal.valueOf(whole));
    return unit.times(new BigDecimal(floors[cell]).add(rest));
  }
}
