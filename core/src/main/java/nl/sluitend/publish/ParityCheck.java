package nl.sluitend.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/** Follows a proof by parity on the table itself; shares nothing with the search that found it. */
final class ParityCheck {
  private final BudgetTable table;
  private final Unit unit;
  private final List<Relation> relations;

  /** The cells that were counted an odd number of times, of those that are no whole number. */
  private final Set<CellReference> counted = new HashSet<>();

  private boolean odd;

  ParityCheck(BudgetTable table, Unit unit, List<Relation> relations) {
    this.table = table;
    this.unit = unit;
    this.relations = relations;
  }

  boolean proves(Proof.Parity proof) {
    return proof.statements().stream().allMatch(this::count) && counted.isEmpty() && odd;
  }

  /** Counts the cells of a statement; false if the exact table does not say that. */
  private boolean count(Proof.Statement statement) {
    if (statement.relation() >= relations.size()) {
      return false;
    }
    Relation relation = relations.get(statement.relation());
    List<CellReference> cells = new ArrayList<>();
    CellReference result = cell(relation, relation.result(), statement.place());
    cells.add(result);
    Amount computed = Amount.ZERO;
    for (Term term : relation.terms()) {
      CellReference cell = cell(relation, term.index(), statement.place());
      cells.add(cell);
      Amount amount = amount(cell).orElse(Amount.ZERO);
      computed = term.sign() > 0 ? computed.plus(amount) : computed.minus(amount);
    }
    Optional<Amount> stated = amount(result);
    if (stated.isEmpty() || !stated.get().abs().equals(computed.abs())) {
      return false;
    }
    cells.forEach(cell -> amount(cell).ifPresent(amount -> count(cell, amount.in(unit))));
    return true;
  }

  private void count(CellReference cell, BigDecimal units) {
    if (units.stripTrailingZeros().scale() <= 0) {
      odd ^= units.toBigIntegerExact().testBit(0);
    } else if (!counted.add(cell)) {
      counted.remove(cell);
    }
  }

  private Optional<Amount> amount(CellReference cell) {
    return table.figure(cell.row(), cell.column()).map(Figure::amount);
  }

  private static CellReference cell(Relation relation, int index, int place) {
    return relation.axis() == Axis.ROWS
        ? new CellReference(index, place)
        : new CellReference(place, index);
  }
}
