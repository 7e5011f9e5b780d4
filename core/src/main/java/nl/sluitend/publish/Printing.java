package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/** Makes the table to print of steps, and says what was done. */
final class Printing {
  private static final String ROUNDING = "Afronding";

  private final BudgetTable exact;
  private final RoundingProblem problem;
  private final TablePolicy policy;
  private final Solvability solvability;
  private final Optional<Impossibility> impossibility;

  /**
   * A line that makes up what a sum lacks.
   *
   * @param relation the relation whose sum it completes
   * @param before the row that it stands before
   * @param gaps what is lacking, by column
   */
  private record Line(int relation, int before, Map<Integer, Amount> gaps) {
    Amount gap(int column) {
      return gaps.getOrDefault(column, Amount.ZERO);
    }
  }

  Printing(BudgetTable exact, RoundingProblem problem, TablePolicy policy) {
    this(exact, problem, policy, Solvability.NOT_ASKED, Optional.empty());
  }

  private Printing(
      BudgetTable exact,
      RoundingProblem problem,
      TablePolicy policy,
      Solvability solvability,
      Optional<Impossibility> impossibility) {
    this.exact = exact;
    this.problem = problem;
    this.policy = policy;
    this.solvability = solvability;
    this.impossibility = impossibility;
  }

  Printing with(Solvability known, Optional<Impossibility> found) {
    return new Printing(exact, problem, policy, known, found);
  }

  /** The table with these steps. */
  RoundedTable result(List<Integer> steps) {
    return result(steps, List.of());
  }

  /** The table with these steps, and a line for each sum of rows that they leave open. */
  RoundedTable withLines(List<Integer> steps) {
    Map<Integer, Map<Integer, Amount>> gaps = new TreeMap<>();
    for (Claim claim : problem.claims()) {
      Amount gap = gap(claim, steps);
      if (gap.signum() != 0 && axis(claim) == Axis.ROWS) {
        gaps.computeIfAbsent(claim.relation(), key -> new TreeMap<>()).put(claim.place(), gap);
      }
    }
    List<Line> lines = new ArrayList<>();
    gaps.forEach((relation, byPlace) -> lines.add(new Line(relation, before(relation), byPlace)));
    lines.sort(Comparator.comparingInt(Line::before));
    return result(steps, lines);
  }

  /** Before its result, or after its last term if the result stands above that. */
  private int before(int relation) {
    Relation.Linear sum = problem.relations().get(relation);
    int last = sum.terms().stream().mapToInt(Term::index).max().orElseThrow();
    return Math.max(sum.result(), last + 1);
  }

  private Axis axis(Claim claim) {
    return problem.relations().get(claim.relation()).axis();
  }

  /** What the result prints minus what its terms give. */
  private Amount gap(Claim claim, List<Integer> steps) {
    long sum = -claim.due();
    for (int i = 0; i < claim.size(); i++) {
      sum += (long) claim.sign(i) * steps.get(claim.cell(i));
    }
    return problem.unit().step().times(claim.isTurned() ? sum : -sum);
  }

  private RoundedTable result(List<Integer> steps, List<Line> lines) {
    List<CellShift> shifts = new ArrayList<>();
    Amount total = Amount.ZERO;
    for (int cell = 0; cell < steps.size(); cell++) {
      Amount amount = problem.exact(cell);
      Amount printed = problem.printed(cell, steps.get(cell));
      Amount distance = printed.minus(amount).abs();
      total = total.plus(distance);
      if (distance.compareTo(problem.unit().half()) > 0) {
        Amount nearest = problem.printed(cell, problem.isWhole(cell) ? 0 : problem.nearest(cell));
        shifts.add(new CellShift(moved(problem.place(cell), lines), amount, nearest, printed));
      }
    }
    BudgetTable table = table(steps, lines);
    List<RoundingGap> gaps = gaps(steps, lines);
    return new RoundedTable(
        exact,
        table,
        policy,
        moved(lines),
        shifts,
        gaps,
        total,
        solvability,
        impossibility,
        IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).before() + i).toList(),
        new Note(problem, policy, shifts, gaps, lines.size()).text());
  }

  private List<RoundingGap> gaps(List<Integer> steps, List<Line> lines) {
    List<RoundingGap> gaps = new ArrayList<>();
    for (Claim claim : problem.claims()) {
      Amount gap = gap(claim, steps);
      boolean filled = lines.stream().anyMatch(line -> line.relation() == claim.relation());
      if (gap.signum() != 0 && !filled) {
        Relation relation = moved(claim.relation(), lines);
        int place = axis(claim) == Axis.ROWS ? claim.place() : movedRow(claim.place(), lines);
        gaps.add(new RoundingGap(relation, place, gap));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      gaps.addAll(gaps(lines.get(i), lines.get(i).before() + i));
    }
    return gaps;
  }

  /** Where the columns of a line do not add up, as those of the rows that it completes do not. */
  private List<RoundingGap> gaps(Line line, int row) {
    List<RoundingGap> gaps = new ArrayList<>();
    for (Relation.Linear relation : problem.relations()) {
      if (relation.axis() == Axis.COLUMNS) {
        Amount stated = line.gap(relation.result());
        Amount computed =
            relation.terms().stream()
                .map(term -> line.gap(term.index()).times(term.sign()))
                .reduce(Amount.ZERO, Amount::plus);
        // A difference may be printed the other way round, as in all rows.
        if (!stated.abs().equals(computed.abs())) {
          gaps.add(new RoundingGap(relation, row, stated.minus(computed)));
        }
      }
    }
    return gaps;
  }

  private BudgetTable table(List<Integer> steps, List<Line> lines) {
    BudgetTable.Builder builder =
        BudgetTable.builder(problem.unit()).title(exact.title()).labelHeading(exact.labelHeading());
    exact.document().ifPresent(builder::document);
    exact.declaredConvention().ifPresent(builder::convention);
    exact.columns().forEach(builder::column);
    List<List<Cell>> cells = new ArrayList<>();
    exact.rows().forEach(row -> cells.add(new ArrayList<>(row.cells())));
    for (int cell = 0; cell < steps.size(); cell++) {
      CellReference place = problem.place(cell);
      Cell old = exact.cell(place.row(), place.column());
      if (old instanceof Cell.Money money) {
        Figure figure = new Figure(problem.printed(cell, steps.get(cell)), problem.unit());
        cells.get(place.row()).set(place.column(), new Cell.Money(figure, money.letter()));
      }
    }
    for (int row = 0; row <= cells.size(); row++) {
      for (Line line : lines) {
        if (line.before() == row) {
          builder.row(Row.of(ROUNDING, RowRole.DETAIL, cells(line)));
        }
      }
      if (row < cells.size()) {
        builder.row(exact.rows().get(row).withCells(cells.get(row)));
      }
    }
    return builder.build();
  }

  private List<Cell> cells(Line line) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < exact.columns().size(); column++) {
      cells.add(
          exact.columns().get(column).measure() == Measure.AMOUNT
              ? Cell.money(new Figure(line.gap(column), problem.unit()))
              : Cell.empty());
    }
    return cells;
  }

  private static int movedRow(int row, List<Line> lines) {
    return row + (int) lines.stream().filter(line -> line.before() <= row).count();
  }

  private static CellReference moved(CellReference cell, List<Line> lines) {
    return new CellReference(movedRow(cell.row(), lines), cell.column());
  }

  private List<Relation> moved(List<Line> lines) {
    List<Relation> moved = new ArrayList<>();
    for (int relation = 0; relation < problem.relations().size(); relation++) {
      moved.add(moved(relation, lines));
    }
    return moved;
  }

  private Relation moved(int relation, List<Line> lines) {
    Relation.Linear sum = problem.relations().get(relation);
    if (sum.axis() == Axis.COLUMNS) {
      return sum;
    }
    List<Term> terms = new ArrayList<>();
    for (Term term : sum.terms()) {
      terms.add(new Term(movedRow(term.index(), lines), term.sign()));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).relation() == relation) {
        terms.add(new Term(lines.get(i).before() + i, 1));
      }
    }
    return new Relation.Linear(sum.axis(), movedRow(sum.result(), lines), terms, sum.origin());
  }
}
