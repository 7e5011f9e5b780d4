package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/**
 * Sums that the headings of columns claim: a saldo of lasten and baten beside it, a stock that
 * follows from the one before it and what is added and taken away between them (BBV art. 54, 55).
 * Which of them are taken away is for the figures to say; a claim stands if it holds in more rows
 * than it fails in.
 */
final class ColumnClaims {
  private static final int MOST_MOVES = 6;

  private final BudgetTable table;
  private final Lines lines;
  private final List<Relation.Linear> claims = new ArrayList<>();

  private ColumnClaims(BudgetTable table, Lines lines) {
    this.table = table;
    this.lines = lines;
  }

  static List<Relation.Linear> of(BudgetTable table, Lines lines) {
    ColumnClaims claims = new ColumnClaims(table, lines);
    claims.balances();
    claims.stocks();
    return claims.claims;
  }

  private void balances() {
    for (int c = 0; c < table.columns().size(); c++) {
      if (isSide(c, Side.BALANCE)) {
        Optional<Integer> lasten = sideOf(c, Side.EXPENDITURE);
        Optional<Integer> baten = sideOf(c, Side.INCOME);
        if (lasten.isPresent() && baten.isPresent()) {
          claim(c, List.of(lasten.get(), baten.get()));
        }
      }
    }
  }

  private boolean isSide(int column, Side side) {
    return lines.isLine(column)
        && table.columns().get(column).side().equals(Optional.of(side))
        && table.columns().get(column).measure() == Measure.AMOUNT;
  }

  /** The nearest column of a side that is of the same kind and year, or says neither. */
  private Optional<Integer> sideOf(int balance, Side side) {
    Column own = table.columns().get(balance);
    return IntStream.range(0, table.columns().size())
        .filter(c -> isSide(c, side))
        .filter(c -> agree(own, table.columns().get(c)))
        .boxed()
        .min(Comparator.comparingInt(c -> Math.abs(c - balance)));
  }

  private static boolean agree(Column one, Column other) {
    boolean sameYear =
        one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    return sameYear && one.kind() == other.kind() && one.amendment().equals(other.amendment());
  }

  private void stocks() {
    Optional<Integer> start = Optional.empty();
    List<Integer> moves = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      ColumnKind kind = table.columns().get(c).kind();
      boolean stock = kind == ColumnKind.OPENING_STOCK || kind == ColumnKind.CLOSING_STOCK;
      if (!lines.isLine(c)) {
        continue;
      }
      if (!stock) {
        moves.add(c);
        continue;
      }
      if (start.isPresent() && moves.size() <= MOST_MOVES) {
        List<Integer> parts = new ArrayList<>(List.of(start.get()));
        parts.addAll(moves);
        claim(c, parts);
      }
      start = Optional.of(c);
      moves.clear();
    }
  }

  /** The way to add and take away that holds in the most rows; what headings say comes first. */
  private void claim(int result, List<Integer> parts) {
    int[] terms = parts.stream().mapToInt(Integer::intValue).toArray();
    boolean stock = table.columns().get(terms[0]).side().isEmpty();
    int most = 0;
    int[] best = {};
    for (int pattern = 0; pattern < 1 << terms.length; pattern++) {
      int[] signs = new int[terms.length];
      for (int i = 0; i < terms.length; i++) {
        boolean usual = table.columns().get(terms[i]).kind() == ColumnKind.WITHDRAWAL;
        boolean minus = ((pattern >> i) & 1) == 1;
        signs[i] = usual == minus ? 1 : -1;
      }
      if (stock && signs[0] < 0) {
        continue;
      }
      int holds = balance(result, terms, signs);
      if (holds > most) {
        most = holds;
        best = signs;
      }
    }
    if (most > 0) {
      List<Term> signed = new ArrayList<>();
      for (int i = 0; i < terms.length; i++) {
        signed.add(new Term(terms[i], best[i]));
      }
      claims.add(Relation.declared(Axis.COLUMNS, result, signed));
    }
  }

  /** In how many rows a sum holds, less those in which it fails. */
  private int balance(int result, int[] terms, int[] signs) {
    int balance = 0;
    for (int row = 0; row < lines.places(); row++) {
      if (!lines.isPlace(row) || !lines.states(result, row)) {
        continue;
      }
      long difference = lines.value(result, row);
      long slack = lines.slack(result, row);
      boolean zeros = difference == 0;
      for (int i = 0; i < terms.length; i++) {
        long value = lines.value(terms[i], row);
        difference -= signs[i] * value;
        slack += lines.slack(terms[i], row);
        zeros &= value == 0;
      }
      if (!zeros) {
        balance += Math.abs(difference) <= slack ? 1 : -1;
      }
    }
    return balance;
  }
}
