package nl.sluitend.io.sheet;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/**
 * The cells of a table that are sums or differences of others, as formulas. A cell becomes one only
 * where the formula gives exactly what is printed, so that recalculating changes no figure.
 */
final class Formulas {
  /** The most characters that a formula may have. */
  private static final int LONGEST = 8_192;

  private static final int LETTERS = 26;

  private final List<List<SheetCell>> cells;
  private final int firstRow;
  private final Map<CellReference, List<CellReference>> parts = new HashMap<>();
  private final Map<CellReference, String> formulas = new HashMap<>();

  private Formulas(List<List<SheetCell>> cells, int firstRow) {
    this.cells = cells;
    this.firstRow = firstRow;
  }

  /**
   * Finds the formulas.
   *
   * @param cells the cells of the table
   * @param firstRow the row of the sheet that the first of them is in, from 0
   * @param relations what holds in the table; of two for one cell the first that can be used
   * @return the formulas, without an equals sign
   */
  static Map<CellReference, String> of(
      List<List<SheetCell>> cells, int firstRow, List<? extends Relation> relations) {
    Formulas formulas = new Formulas(cells, firstRow);
    int columns = cells.isEmpty() ? 0 : cells.get(0).size();
    for (Relation relation : relations) {
      if (relation instanceof Relation.Linear linear) {
        int places = linear.axis() == Axis.ROWS ? columns : cells.size();
        IntStream.range(0, places).forEach(at -> formulas.add(linear, at));
      }
    }
    return formulas.formulas;
  }

  private void add(Relation.Linear relation, int at) {
    CellReference result = place(relation.axis(), relation.result(), at);
    List<CellReference> from =
        relation.terms().stream().map(t -> place(relation.axis(), t.index(), at)).toList();
    if (formulas.containsKey(result) || !isExact(relation, result, from) || leads(from, result)) {
      return;
    }
    String formula = formula(relation, from);
    if (formula.length() <= LONGEST) {
      formulas.put(result, formula);
      parts.put(result, from);
    }
  }

  private static CellReference place(Axis axis, int index, int at) {
    return axis == Axis.ROWS ? new CellReference(index, at) : new CellReference(at, index);
  }

  private boolean isExact(Relation relation, CellReference result, List<CellReference> from) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < from.size(); i++) {
      SheetCell part = cell(from.get(i));
      if (part.number().isPresent() && !part.isAdditive()) {
        return false;
      }
      BigDecimal number = part.number().orElse(BigDecimal.ZERO);
      sum = relation.terms().get(i).sign() > 0 ? sum.add(number) : sum.subtract(number);
    }
    Optional<BigDecimal> stated = cell(result).number().filter(n -> cell(result).isAdditive());
    return stated.isPresent() && stated.get().compareTo(sum) == 0;
  }

  private SheetCell cell(CellReference place) {
    return cells.get(place.row()).get(place.column());
  }

  /** Whether the formulas there are would bring us from these cells to one of them. */
  private boolean leads(List<CellReference> from, CellReference to) {
    Deque<CellReference> open = new ArrayDeque<>(from);
    Set<CellReference> seen = new HashSet<>(from);
    while (!open.isEmpty()) {
      CellReference next = open.pop();
      if (next.equals(to)) {
        return true;
      }
      parts.getOrDefault(next, List.of()).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }

  /** Neighbours of one sign are a range: whatever comes between them later is in the sum too. */
  private String formula(Relation relation, List<CellReference> from) {
    StringBuilder out = new StringBuilder();
    List<Term> terms = relation.terms();
    int begin = 0;
    while (begin < terms.size()) {
      int end = begin;
      while (end + 1 < terms.size() && isNext(terms.get(end), terms.get(end + 1))) {
        end++;
      }
      boolean added = terms.get(begin).sign() > 0;
      out.append(added ? begin == 0 ? "" : "+" : "-");
      out.append(run(from.get(begin), from.get(end)));
      begin = end + 1;
    }
    return out.toString();
  }

  private static boolean isNext(Term one, Term other) {
    return other.index() == one.index() + 1 && other.sign() == one.sign();
  }

  /** A sum passes over words; a plain reference to them would be an error. */
  private String run(CellReference first, CellReference last) {
    if (first.equals(last)) {
      return cell(first).number().isPresent() ? address(first) : "SUM(" + address(first) + ")";
    }
    return "SUM(" + address(first) + ":" + address(last) + ")";
  }

  private String address(CellReference place) {
    return address(place, firstRow);
  }

  /** Where a cell of the table is in the sheet, whose first column has the labels. */
  static String address(CellReference place, int firstRow) {
    StringBuilder letters = new StringBuilder();
    for (int left = place.column() + 2; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.append(firstRow + place.row() + 1).toString();
  }
}
