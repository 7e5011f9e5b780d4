package nl.sluitend.publish;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/** Follows a proof on the table itself; shares nothing with the search that found it. */
final class ProofCheck {
  private final BudgetTable table;
  private final Unit unit;
  private final List<Relation> relations;
  private final Map<CellReference, Amount> decided = new HashMap<>();

  ProofCheck(BudgetTable table, Unit unit, List<Relation> relations) {
    this.table = table;
    this.unit = unit;
    this.relations = relations;
  }

  boolean proves(Proof proof) {
    if (proof instanceof Proof.Cases cases) {
      Optional<Figure> figure = table.figure(cases.cell().row(), cases.cell().column());
      return figure.isPresent()
          && !decided.containsKey(cases.cell())
          && with(cases.cell(), figure.get(), RoundingMode.FLOOR, cases.floor())
          && with(cases.cell(), figure.get(), RoundingMode.CEILING, cases.ceiling());
    }
    if (proof instanceof Proof.Parity parity) {
      return new ParityCheck(table, unit, relations).proves(parity);
    }
    Proof.Contradiction contradiction = (Proof.Contradiction) proof;
    return contradiction.relation() < relations.size()
        && !canHold(relations.get(contradiction.relation()), contradiction.place());
  }

  private boolean with(CellReference cell, Figure figure, RoundingMode mode, Proof proof) {
    decided.put(cell, figure.amount().roundedTo(unit, mode));
    boolean proved = proves(proof);
    decided.remove(cell);
    return proved;
  }

  /** Whether some floors and ceilings of the undecided cells make result and terms agree. */
  private boolean canHold(Relation relation, int place) {
    CellReference result = cell(relation, relation.result(), place);
    Range sum = Range.point(Amount.ZERO);
    Amount exact = Amount.ZERO;
    for (Term term : relation.terms()) {
      CellReference cell = cell(relation, term.index(), place);
      Optional<Figure> figure = table.figure(cell.row(), cell.column());
      if (figure.isPresent()) {
        Range range = range(cell);
        sum = sum.plus(term.sign() > 0 ? range : range.negated());
        Amount amount = figure.get().amount();
        exact = term.sign() > 0 ? exact.plus(amount) : exact.minus(amount);
      }
    }
    Optional<Figure> stated = table.figure(result.row(), result.column());
    if (stated.isEmpty()) {
      return true;
    }
    // A difference may be printed the other way round; the exact table shows it.
    boolean turned = !stated.get().amount().equals(exact);
    return (turned ? sum.negated() : sum).intersects(range(result));
  }

  private static CellReference cell(Relation relation, int index, int place) {
    return relation.axis() == Axis.ROWS
        ? new CellReference(index, place)
        : new CellReference(place, index);
  }

  private Range range(CellReference cell) {
    Amount printed = decided.get(cell);
    if (printed != null) {
      return Range.point(printed);
    }
    Amount exact = table.figure(cell.row(), cell.column()).orElseThrow().amount();
    return Range.closed(
        exact.roundedTo(unit, RoundingMode.FLOOR), exact.roundedTo(unit, RoundingMode.CEILING));
  }
}
