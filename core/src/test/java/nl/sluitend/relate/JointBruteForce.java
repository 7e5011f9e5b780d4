package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/**
 * The smallest half-unit another way, for small tables of plain sums. Each combination of relations
 * says that some figures, weighed, are as far off as they give, over the units of these figures.
 * The worst is one that leaves as few figures as can be (a vertex of the dual programme), and all
 * of those are tried: the ones that cancel all figures of some set but one less than the rank.
 */
final class JointBruteForce {
  private final List<CellReference> cells = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Map<CellReference, Integer>> claims = new ArrayList<>();
  private final List<BigInteger[]> rows = new ArrayList<>();
  private JointJudgement.HalfUnit worst =
      new JointJudgement.HalfUnit(BigInteger.ZERO, BigInteger.ONE);

  private JointBruteForce() {}

  /** A relation in one place. */
  record Place(Relation relation, int at) {}

  /** The figures of a relation in one place, with their signs: the result less the terms. */
  static Map<CellReference, Integer> signs(BudgetTable table, Relation relation, int at) {
    Map<CellReference, Integer> signs = new TreeMap<>();
    put(signs, table, relation, relation.result(), at, 1);
    for (Term term : relation.terms()) {
      put(signs, table, relation, term.index(), at, -term.sign());
    }
    return signs;
  }

  private static void put(
      Map<CellReference, Integer> signs,
      BudgetTable table,
      Relation relation,
      int index,
      int at,
      int sign) {
    CellReference cell =
        relation.axis() == Axis.ROWS ? new CellReference(index, at) : new CellReference(at, index);
    if (table.figure(cell.row(), cell.column()).isPresent()) {
      signs.put(cell, sign);
    }
  }

  /** Everywhere that all relations hold. */
  static List<Place> places(BudgetTable table, List<Relation> relations) {
    List<Place> places = new ArrayList<>();
    for (Relation relation : relations) {
      int count = relation.axis() == Axis.ROWS ? table.columns().size() : table.rows().size();
      for (int at = 0; at < count; at++) {
        places.add(new Place(relation, at));
      }
    }
    return places;
  }

  static JointJudgement.HalfUnit smallest(BudgetTable table, List<Place> places) {
    JointBruteForce all = new JointBruteForce();
    for (Place place : places) {
      all.add(table, signs(table, place.relation(), place.at()));
    }
    all.reduce();
    all.choose(0, all.rows);
    return all.worst;
  }

  private void add(BudgetTable table, Map<CellReference, Integer> signs) {
    for (CellReference cell : signs.keySet()) {
      if (!cells.contains(cell)) {
        cells.add(cell);
        figures.add(table.figure(cell.row(), cell.column()).orElseThrow());
      }
    }
    claims.add(signs);
  }

  /** Leaves independent rows only. */
  private void reduce() {
    List<BigInteger[]> open = new ArrayList<>();
    for (Map<CellReference, Integer> signs : claims) {
      BigInteger[] row = new BigInteger[cells.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = BigInteger.valueOf(signs.getOrDefault(cells.get(i), 0));
      }
      open.add(row);
    }
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      open.stream()
          .filter(row -> row[column].signum() != 0)
          .findFirst()
          .ifPresent(
              pivot -> {
                open.remove(pivot);
                open.replaceAll(row -> cancelled(row, pivot, column));
                rows.add(pivot);
              });
    }
  }

  private static BigInteger[] cancelled(BigInteger[] row, BigInteger[] pivot, int column) {
    BigInteger[] result = new BigInteger[row.length];
    BigInteger divisor = BigInteger.ZERO;
    for (int i = 0; i < row.length; i++) {
      result[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column]));
      divisor = divisor.gcd(result[i]);
    }
    for (int i = 0; i < row.length && divisor.signum() != 0; i++) {
      result[i] = result[i].divide(divisor);
    }
    return result;
  }

  /** Cancels figure after figure in all ways, until one combination is left. */
  private void choose(int from, List<BigInteger[]> left) {
    if (left.size() == 1) {
      weigh(left.get(0));
    }
    for (int i = from; i < cells.size() && left.size() > 1; i++) {
      int column = i;
      Optional<BigInteger[]> pivot =
          left.stream().filter(row -> row[column].signum() != 0).findFirst();
      if (pivot.isPresent()) {
        List<BigInteger[]> fewer = new ArrayList<>(left);
        fewer.remove(pivot.get());
        fewer.replaceAll(row -> cancelled(row, pivot.get(), column));
        choose(i + 1, fewer);
      }
    }
  }

  private void weigh(BigInteger[] only) {
    BigInteger off = BigInteger.ZERO;
    BigInteger units = BigInteger.ZERO;
    for (int i = 0; i < cells.size(); i++) {
      // In cents, for tables of small tests.
      BigInteger amount = cents(figures.get(i).amount());
      off = off.add(only[i].multiply(amount));
      units = units.add(only[i].abs().multiply(cents(figures.get(i).unit().step())));
    }
    JointJudgement.HalfUnit needed = new JointJudgement.HalfUnit(off.abs(), units);
    worst = worst.compareTo(needed) < 0 ? needed : worst;
  }

  private static BigInteger cents(Amount amount) {
    return amount.toBigDecimal().movePointRight(2).toBigIntegerExact();
  }
}
