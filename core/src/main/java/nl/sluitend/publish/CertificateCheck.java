package nl.sluitend.publish;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/** Follows a certificate cell by cell and relation by relation, on the two tables alone. */
final class CertificateCheck {
  private final RoundingCertificate certificate;
  private final BudgetTable exact;
  private final BudgetTable printed;

  /** For each row that is printed the exact one; -1 for those that were added. */
  private final List<Integer> rows = new ArrayList<>();

  private final List<CellShift> moved = new ArrayList<>();
  private final List<RoundingGap> gaps = new ArrayList<>();

  CertificateCheck(RoundingCertificate certificate, BudgetTable exact, BudgetTable printed) {
    this.certificate = certificate;
    this.exact = exact;
    this.printed = printed;
  }

  boolean holds() {
    int next = 0;
    for (int row = 0; row < printed.rows().size(); row++) {
      rows.add(certificate.added().contains(row) ? -1 : next++);
    }
    return next == exact.rows().size()
        && exact.columns().equals(printed.columns())
        && cellsHold()
        && certificate.relations().stream().allMatch(this::isKept)
        && moved.size() == certificate.moved().size()
        && gaps.size() == certificate.gaps().size();
  }

  private boolean cellsHold() {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < printed.columns().size(); column++) {
        CellReference cell = new CellReference(row, column);
        if (rows.get(row) >= 0 && !isAsSaid(cell)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isAsSaid(CellReference cell) {
    Optional<Amount> was = exactly(cell);
    Optional<Amount> is = amount(printed, cell.row(), cell.column());
    if (was.isEmpty() || is.isEmpty()) {
      Cell own = exact.cell(rows.get(cell.row()), cell.column());
      return own.equals(printed.cell(cell.row(), cell.column()));
    }
    Amount amount = was.get();
    boolean adjacent =
        is.get().equals(amount.roundedTo(printed.unit(), RoundingMode.FLOOR))
            || is.get().equals(amount.roundedTo(printed.unit(), RoundingMode.CEILING));
    Optional<CellShift> shift =
        certificate.moved().stream().filter(one -> one.cell().equals(cell)).findFirst();
    shift.ifPresent(moved::add);
    return shift
        .map(s -> !adjacent && s.exact().equals(amount) && s.printed().equals(is.get()))
        .orElse(adjacent);
  }

  private Optional<Amount> exactly(CellReference cell) {
    int row = rows.get(cell.row());
    return row < 0 ? Optional.of(Amount.ZERO) : amount(exact, row, cell.column());
  }

  private static Optional<Amount> amount(BudgetTable table, int row, int column) {
    return table.figure(row, column).map(Figure::amount);
  }

  private boolean isKept(Relation relation) {
    boolean ofRows = relation.axis() == Axis.ROWS;
    int places = ofRows ? printed.columns().size() : rows.size();
    for (int place = 0; place < places; place++) {
      boolean speaks =
          ofRows
              ? printed.columns().get(place).measure() == Measure.AMOUNT
              : printed.rows().get(place).role() != RowRole.INDICATOR;
      if (speaks && !isKept(relation, place)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKept(Relation relation, int place) {
    CellReference result = cell(relation, relation.result(), place);
    Optional<Amount> stated = amount(printed, result.row(), result.column());
    Amount computed = Amount.ZERO;
    Amount was = Amount.ZERO;
    int figures = 0;
    for (Term term : relation.terms()) {
      CellReference cell = cell(relation, term.index(), place);
      Optional<Amount> amount = amount(printed, cell.row(), cell.column());
      if (amount.isEmpty() && !addsNothing(printed.cell(cell.row(), cell.column()))) {
        return true;
      }
      figures += amount.isPresent() ? 1 : 0;
      computed = computed.plus(signed(term, amount));
      was = was.plus(signed(term, exactly(cell)));
    }
    if (stated.isEmpty() || figures == 0) {
      return true;
    }
    // A difference may be printed the other way round; the exact table shows it where it can.
    boolean added = rows.get(result.row()) < 0;
    boolean turned =
        added ? stated.get().equals(computed.negated()) : !exactly(result).equals(Optional.of(was));
    Amount difference = turned ? stated.get().plus(computed) : stated.get().minus(computed);
    Optional<RoundingGap> gap =
        certificate.gaps().stream()
            .filter(one -> one.place() == place && one.relation().equals(relation))
            .findFirst();
    gap.ifPresent(gaps::add);
    return difference.equals(gap.map(RoundingGap::difference).orElse(Amount.ZERO));
  }

  private static Amount signed(Term term, Optional<Amount> amount) {
    Amount own = amount.orElse(Amount.ZERO);
    return term.sign() > 0 ? own : own.negated();
  }

  private static boolean addsNothing(Cell cell) {
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  private static CellReference cell(Relation relation, int index, int place) {
    return relation.axis() == Axis.ROWS
        ? new CellReference(index, place)
        : new CellReference(place, index);
  }
}
