package nl.sluitend.linear;

import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The table of a bounded simplex method: each basic variable as a sum of the others. Rows are
 * sparse and exact. It stops for good after a number of elementary operations, which depends on
 * nothing but the input.
 */
final class Tableau {
  /** How a search ended. */
  enum End {
    /** All variables lie within their bounds, or the objective is as low as it goes. */
    DONE,
    /** No values lie within all bounds, or the objective has no lowest value. */
    BLOCKED,
    /** The work was more than allowed. */
    OUT_OF_WORK
  }

  private static final int NONE = -1;

  private static final int PATIENCE = 4;

  private final long limit;
  private final int patience;
  private long work;
  private int variables;
  private int rows;

  private Rational[] value = {};
  private @Nullable Rational[] lower = {};
  private @Nullable Rational[] upper = {};
  private int[] rowOf = {};

  // By row: the basic variable, and the others with their coefficients, in order.
  private int[] basic = {};
  private int[][] columns = {};
  private Rational[][] coefficients = {};
  private int[] sizes = {};

  // By variable: the rows that may hold it. A row stays listed after it has lost the variable.
  private int[][] holders = {};
  private int[] holderCounts = {};
  private int[] seen = {};
  private int stamp;

  // The rows whose basic variable is out of bounds, and by row the place in that list.
  private int[] out = {};
  private int outCount;
  private int[] places = {};

  private int[] mergedColumns = new int[16];
  private Rational[] mergedCoefficients = new Rational[16];

  private int blockedRow = NONE;
  private int blockedVariable = NONE;
  private int blockedDirection;

  Tableau(long limit) {
    this(limit, PATIENCE);
  }

  Tableau(long limit, int patience) {
    this.limit = limit;
    this.patience = patience;
  }

  /** Adds a variable that is not basic and starts at some value. */
  int variable(Rational start, @Nullable Rational low, @Nullable Rational high) {
    int added = variables++;
    if (added == value.length) {
      int capacity = Math.max(16, 2 * added);
      value = Arrays.copyOf(value, capacity);
      lower = Arrays.copyOf(lower, capacity);
      upper = Arrays.copyOf(upper, capacity);
      rowOf = Arrays.copyOf(rowOf, capacity);
      holders = Arrays.copyOf(holders, capacity);
      holderCounts = Arrays.copyOf(holderCounts, capacity);
    }
    value[added] = start;
    lower[added] = low;
    upper[added] = high;
    rowOf[added] = NONE;
    holders[added] = new int[4];
    return added;
  }

  void setBounds(int variable, @Nullable Rational low, @Nullable Rational high) {
    lower[variable] = low;
    upper[variable] = high;
  }

  Rational value(int variable) {
    return value[variable];
  }

  long work() {
    return work;
  }

  /**
   * Makes a new variable basic: the sum of others. Those that are basic themselves are replaced by
   * what they are.
   */
  int define(LinearForm form, @Nullable Rational low, @Nullable Rational high) {
    int[] given = new int[form.coefficients().size()];
    Rational[] factors = new Rational[given.length];
    int next = 0;
    for (var entry : form.coefficients().entrySet()) {
      given[next] = entry.getKey();
      factors[next++] = entry.getValue();
    }
    int defined = variable(Rational.ZERO, low, high);
    int row = addRow(defined, substituted(given, factors));
    value[defined] = evaluate(row);
    return defined;
  }

  private LinearForm substituted(int[] given, Rational[] factors) {
    TreeMap<Integer, Rational> sum = new TreeMap<>();
    for (int k = 0; k < given.length; k++) {
      int row = rowOf[given[k]];
      if (row == NONE) {
        sum.merge(given[k], factors[k], Rational::plus);
        continue;
      }
      for (int at = 0; at < sizes[row]; at++) {
        sum.merge(columns[row][at], factors[k].times(coefficients[row][at]), Rational::plus);
      }
      work += sizes[row];
    }
    return new LinearForm(sum);
  }

  private int addRow(int variable, LinearForm form) {
    int row = rows++;
    if (row == basic.length) {
      int capacity = Math.max(16, 2 * row);
      basic = Arrays.copyOf(basic, capacity);
      columns = Arrays.copyOf(columns, capacity);
      coefficients = Arrays.copyOf(coefficients, capacity);
      sizes = Arrays.copyOf(sizes, capacity);
      seen = Arrays.copyOf(seen, capacity);
      out = Arrays.copyOf(out, capacity);
      places = Arrays.copyOf(places, capacity);
    }
    basic[row] = variable;
    places[row] = NONE;
    rowOf[variable] = row;
    columns[row] = new int[form.coefficients().size()];
    coefficients[row] = new Rational[columns[row].length];
    for (var entry : form.coefficients().entrySet()) {
      columns[row][sizes[row]] = entry.getKey();
      coefficients[row][sizes[row]++] = entry.getValue();
      hold(entry.getKey(), row);
    }
    work += sizes[row];
    return row;
  }

  private Rational evaluate(int row) {
    Rational sum = Rational.ZERO;
    for (int at = 0; at < sizes[row]; at++) {
      sum = sum.plus(coefficients[row][at].times(value[columns[row][at]]));
    }
    return sum;
  }

  private void hold(int variable, int row) {
    int[] list = holders[variable];
    int count = holderCounts[variable];
    if (count == list.length) {
      list = Arrays.copyOf(list, 2 * count);
      holders[variable] = list;
    }
    list[count] = row;
    holderCounts[variable] = count + 1;
  }

  /** Leaves rows out of the list that have lost the variable or are listed twice. */
  private int[] tidiedHolders(int variable) {
    stamp++;
    int[] list = holders[variable];
    int kept = 0;
    for (int k = 0; k < holderCounts[variable]; k++) {
      int row = list[k];
      if (seen[row] != stamp && find(row, variable) >= 0) {
        seen[row] = stamp;
        list[kept++] = row;
      }
    }
    work += holderCounts[variable];
    holderCounts[variable] = kept;
    return list;
  }

  private int find(int row, int variable) {
    return Arrays.binarySearch(columns[row], 0, sizes[row], variable);
  }

  /** Moves a variable that is not basic, and with it all that depend on it. */
  private void move(int variable, Rational by) {
    if (by.signum() == 0) {
      return;
    }
    value[variable] = value[variable].plus(by);
    int[] list = tidiedHolders(variable);
    for (int k = 0; k < holderCounts[variable]; k++) {
      int row = list[k];
      Rational change = coefficients[row][find(row, variable)].times(by);
      value[basic[row]] = value[basic[row]].plus(change);
      check(row);
    }
  }

  /** Lets a variable of a row and its basic variable change places. */
  private void pivot(int row, int entering) {
    int[] list = tidiedHolders(entering).clone();
    int count = holderCounts[entering];
    int leaving = basic[row];
    solve(row, entering, leaving);
    for (int k = 0; k < count; k++) {
      if (list[k] != row) {
        replace(list[k], entering, row);
      }
    }
    holderCounts[entering] = 0;
    hold(leaving, row);
    rowOf[leaving] = NONE;
    rowOf[entering] = row;
    basic[row] = entering;
    check(row);
  }

  /** Rewrites {@code leaving = a * entering + rest} as {@code entering = leaving/a - rest/a}. */
  private void solve(int row, int entering, int leaving) {
    int[] own = columns[row];
    Rational[] factors = coefficients[row];
    int at = find(row, entering);
    Rational inverse = Rational.ONE.dividedBy(factors[at]);
    Rational factor = inverse.negated();
    int size = sizes[row] - 1;
    System.arraycopy(own, at + 1, own, at, size - at);
    System.arraycopy(factors, at + 1, factors, at, size - at);
    for (int k = 0; k < size; k++) {
      factors[k] = factors[k].times(factor);
    }
    int place = -Arrays.binarySearch(own, 0, size, leaving) - 1;
    System.arraycopy(own, place, own, place + 1, size - place);
    System.arraycopy(factors, place, factors, place + 1, size - place);
    own[place] = leaving;
    factors[place] = inverse;
    work += size;
  }

  /** Puts what a variable is in its place. */
  private void replace(int target, int variable, int source) {
    int at = find(target, variable);
    Rational factor = coefficients[target][at];
    int[] first = columns[target];
    int[] second = columns[source];
    int most = sizes[target] + sizes[source];
    if (mergedColumns.length < most) {
      mergedColumns = new int[2 * most];
      mergedCoefficients = new Rational[2 * most];
    }
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < sizes[target] || j < sizes[source]) {
      int mine = i < sizes[target] ? first[i] : Integer.MAX_VALUE;
      int theirs = j < sizes[source] ? second[j] : Integer.MAX_VALUE;
      Rational sum;
      if (mine < theirs) {
        sum = mine == variable ? Rational.ZERO : coefficients[target][i];
        i++;
      } else {
        sum = factor.times(coefficients[source][j++]);
        if (mine == theirs) {
          sum = coefficients[target][i++].plus(sum);
        } else {
          hold(theirs, target);
        }
      }
      if (sum.signum() != 0) {
        mergedColumns[size] = Math.min(mine, theirs);
        mergedCoefficients[size++] = sum;
      }
    }
    work += most;
    store(target, size);
  }

  private void store(int row, int size) {
    if (columns[row].length < size) {
      columns[row] = new int[size + size / 2];
      coefficients[row] = new Rational[size + size / 2];
    }
    System.arraycopy(mergedColumns, 0, columns[row], 0, size);
    System.arraycopy(mergedCoefficients, 0, coefficients[row], 0, size);
    sizes[row] = size;
  }

  /** -1 below its bounds, 1 above them, 0 within. */
  private int outside(int variable) {
    Rational low = lower[variable];
    if (low != null && value[variable].compareTo(low) < 0) {
      return -1;
    }
    Rational high = upper[variable];
    return high != null && value[variable].compareTo(high) > 0 ? 1 : 0;
  }

  private boolean canMove(int variable, int direction) {
    Rational bound = direction > 0 ? upper[variable] : lower[variable];
    return bound == null || value[variable].compareTo(bound) != 0;
  }

  /**
   * Looks for values within all bounds. First it takes the shortest row; after some times as many
   * steps as there are variables it goes by number, which always ends (Bland's rule as Dutertre and
   * De Moura use it, CAV 2006).
   */
  End makeFeasible() {
    long steps = 0;
    for (int row = 0; row < rows; row++) {
      check(row);
    }
    work += rows;
    while (work <= limit) {
      boolean byNumber = steps++ >= (long) patience * (variables + rows);
      int row = byNumber ? firstOutside() : shortestOutside();
      if (row == NONE) {
        return End.DONE;
      }
      int leaving = basic[row];
      int direction = -outside(leaving);
      int entering = entering(row, direction, byNumber);
      if (entering == NONE) {
        blockedRow = row;
        blockedDirection = direction;
        return End.BLOCKED;
      }
      Rational target = bound(leaving, -direction);
      Rational coefficient = coefficients[row][find(row, entering)];
      move(entering, target.minus(value[leaving]).dividedBy(coefficient));
      pivot(row, entering);
    }
    return End.OUT_OF_WORK;
  }

  /** The bound that a variable is beyond: the upper one if the direction is up. */
  private Rational bound(int variable, int direction) {
    Rational bound = direction > 0 ? upper[variable] : lower[variable];
    if (bound == null) {
      throw new IllegalStateException("Nothing is beyond a bound that is not there");
    }
    return bound;
  }

  /** Keeps account of whether the basic variable of a row is within its bounds. */
  private void check(int row) {
    boolean isOut = outside(basic[row]) != 0;
    int place = places[row];
    if (isOut && place == NONE) {
      places[row] = outCount;
      out[outCount++] = row;
    } else if (!isOut && place != NONE) {
      int last = out[--outCount];
      out[place] = last;
      places[last] = place;
      places[row] = NONE;
    }
  }

  /** The row whose basic variable has the lowest number of those out of bounds. */
  private int firstOutside() {
    int found = NONE;
    for (int k = 0; k < outCount; k++) {
      if (found == NONE || basic[out[k]] < basic[found]) {
        found = out[k];
      }
    }
    work += outCount;
    return found;
  }

  /** The shortest row of those out of bounds, and of these the first: it fills the table least. */
  private int shortestOutside() {
    int found = NONE;
    for (int k = 0; k < outCount; k++) {
      int row = out[k];
      boolean better =
          found == NONE || sizes[row] < sizes[found] || (sizes[row] == sizes[found] && row < found);
      found = better ? row : found;
    }
    work += outCount;
    return found;
  }

  /** A variable that can move the basic variable of a row; the one in the fewest rows. */
  private int entering(int row, int direction, boolean byNumber) {
    int found = NONE;
    int fewest = Integer.MAX_VALUE;
    work += sizes[row];
    for (int at = 0; at < sizes[row]; at++) {
      int candidate = columns[row][at];
      if (holderCounts[candidate] < fewest
          && canMove(candidate, direction * coefficients[row][at].signum())) {
        if (byNumber) {
          return candidate;
        }
        found = candidate;
        fewest = holderCounts[candidate];
      }
    }
    return found;
  }

  /**
   * Lowers a basic variable without bounds as far as it goes, from values within all bounds. It
   * takes the steepest variable, and goes by number (Bland's rule) where that does not get on.
   */
  End minimise(int objective) {
    long standstill = 0;
    while (work <= limit) {
      int row = rowOf[objective];
      boolean byNumber = standstill >= (long) patience * (variables + rows);
      int entering = descending(row, byNumber);
      if (entering == NONE) {
        return End.DONE;
      }
      int direction = -coefficients[row][find(row, entering)].signum();
      Rational before = value[objective];
      if (!step(entering, direction)) {
        blockedVariable = entering;
        blockedDirection = direction;
        return End.BLOCKED;
      }
      standstill = value[objective].compareTo(before) < 0 ? 0 : standstill + 1;
    }
    return End.OUT_OF_WORK;
  }

  private int descending(int row, boolean byNumber) {
    int found = NONE;
    Rational most = Rational.ZERO;
    work += sizes[row];
    for (int at = 0; at < sizes[row]; at++) {
      Rational slope = coefficients[row][at];
      int candidate = columns[row][at];
      if (slope.abs().compareTo(most) > 0 && canMove(candidate, -slope.signum())) {
        if (byNumber) {
          return candidate;
        }
        found = candidate;
        most = slope.abs();
      }
    }
    return found;
  }

  /** Moves a variable until something is at its bound; false if nothing ever is. */
  private boolean step(int entering, int direction) {
    Rational own = direction > 0 ? upper[entering] : lower[entering];
    @Nullable Rational room = own == null ? null : own.minus(value[entering]).abs();
    int leavingRow = NONE;
    int[] list = tidiedHolders(entering);
    for (int k = 0; k < holderCounts[entering]; k++) {
      int row = list[k];
      Rational slope = coefficients[row][find(row, entering)];
      int variable = basic[row];
      Rational bound = slope.signum() * direction > 0 ? upper[variable] : lower[variable];
      if (bound == null) {
        continue;
      }
      Rational away = bound.minus(value[variable]).dividedBy(slope).abs();
      int order = room == null ? -1 : away.compareTo(room);
      if (order < 0 || (order == 0 && leavingRow != NONE && variable < basic[leavingRow])) {
        room = away;
        leavingRow = row;
      }
    }
    if (room == null) {
      return false;
    }
    move(entering, direction > 0 ? room : room.negated());
    if (leavingRow != NONE) {
      pivot(leavingRow, entering);
    }
    return true;
  }

  /** The variable that no others can bring within its bounds. */
  int blockedBasic() {
    return basic[blockedRow];
  }

  /** 1 if it has to go up, -1 if it has to go down; of an objective the way of the variable. */
  int blockedDirection() {
    return blockedDirection;
  }

  /** What a basic variable is made of. */
  LinearForm row(int variable) {
    TreeMap<Integer, Rational> form = new TreeMap<>();
    int row = rowOf[variable];
    for (int at = 0; at < sizes[row]; at++) {
      form.put(columns[row][at], coefficients[row][at]);
    }
    return new LinearForm(form);
  }

  /** How fast a variable goes while the objective falls without end. */
  Rational endless(int variable) {
    int row = rowOf[variable];
    Rational speed = Rational.of(blockedDirection);
    if (row == NONE) {
      return variable == blockedVariable ? speed : Rational.ZERO;
    }
    int at = find(row, blockedVariable);
    return at < 0 ? Rational.ZERO : coefficients[row][at].times(speed);
  }
}
