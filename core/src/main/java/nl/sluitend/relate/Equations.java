package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/** What sums, differences and figures taken over claim, place by place. */
final class Equations {
  private final BudgetTable table;
  private final Rounding rounding;
  private final Effects effects;

  /** Known when a relation among columns first asks for it: sums of rows do not. */
  private Optional<List<Differences.Found>> differences = Optional.empty();

  /**
   * What a relation claims in one place, or why that cannot be said.
   *
   * @param at the place
   * @param equation the claim; empty where a figure is missing
   * @param obstacle what is missing; empty where nothing is
   */
  record Draft(int at, Optional<Equation> equation, Optional<Message> obstacle) {}

  Equations(BudgetTable table, Rounding rounding) {
    this.table = table;
    this.rounding = rounding;
    this.effects = new Effects(table);
  }

  /** One per column or row in which the table prints any of the figures of the relation. */
  List<Draft> of(Relation relation) {
    boolean ofRows = relation.axis() == Axis.ROWS;
    int places = ofRows ? table.columns().size() : table.rows().size();
    return IntStream.range(0, places)
        .filter(at -> ofRows ? isAmount(at) : hasAmounts(at))
        .mapToObj(at -> draft(relation, at))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Draft> draft(Relation relation, int at) {
    Optional<Integer> source =
        relation instanceof Relation.Carry carry ? neighbour(carry, at) : Optional.of(at);
    return source.flatMap(from -> draft(relation, at, from));
  }

  private Optional<Draft> draft(Relation relation, int at, int from) {
    List<Equation.Part> parts = new ArrayList<>();
    for (Term term : relation.terms()) {
      CellReference place = place(relation.axis(), term.index(), from);
      Optional<Figure> figure = figure(place);
      if (figure.isPresent()) {
        parts.add(new Equation.Part(place, term.sign(), figure.get()));
      } else if (!Judge.addsNothing(cell(place))) {
        return missing(at, "een term is geen bedrag", "a term is no amount");
      }
    }
    CellReference result = place(relation.axis(), relation.result(), at);
    Optional<Figure> stated = figure(result);
    if (parts.isEmpty() && cell(result) == Cell.Empty.INSTANCE) {
      return Optional.empty();
    }
    if (stated.isEmpty()) {
      return missing(at, "de uitkomst staat er niet", "the outcome is not there");
    }
    if (parts.isEmpty()) {
      return missing(at, "er staan geen termen", "no term is there");
    }
    Equation equation = asPrinted(new Equation(relation, at, result, stated.get(), parts));
    return Optional.of(new Draft(at, Optional.of(equation), Optional.empty()));
  }

  /** The equation with the signs that it has where the result is printed as an effect. */
  private Equation asPrinted(Equation equation) {
    if (!(equation.relation() instanceof Relation.Linear linear)) {
      return equation;
    }
    return linear.axis() == Axis.COLUMNS
        ? asDifference(linear, equation)
        : asEffects(linear, equation);
  }

  private Equation asDifference(Relation.Linear linear, Equation equation) {
    int sign =
        differences().stream()
            .filter(found -> found.explains(linear))
            .findFirst()
            .map(found -> found.sign(equation.computed(), table.rows().get(equation.at()).side()))
            .orElse(1);
    return equation.withParts(equation.parts().stream().map(part -> part.times(sign)).toList());
  }

  private List<Differences.Found> differences() {
    List<Differences.Found> known = differences.orElseGet(() -> Differences.of(table));
    differences = Optional.of(known);
    return known;
  }

  /** Effects ({@link Effects}), where these come nearer to what is stated. */
  private Equation asEffects(Relation.Linear linear, Equation equation) {
    if (equation.isConsistent(rounding) || printsDifferences(equation.at())) {
      return equation;
    }
    Amount difference = equation.difference().abs();
    return effects
        .terms(linear.result(), linear.terms(), equation.at())
        .map(terms -> equation.withParts(resigned(equation, terms)))
        .filter(other -> other.difference().abs().compareTo(difference) < 0)
        .orElse(equation);
  }

  private boolean printsDifferences(int column) {
    return differences().stream()
        .anyMatch(found -> found.column() == column && found.ofBothSides());
  }

  private static List<Equation.Part> resigned(Equation equation, List<Term> terms) {
    List<Equation.Part> parts = new ArrayList<>();
    for (Equation.Part part : equation.parts()) {
      terms.stream()
          .filter(term -> term.index() == part.cell().row())
          .map(term -> new Equation.Part(part.cell(), term.sign(), part.figure()))
          .forEach(parts::add);
    }
    return parts;
  }

  /**
   * The place that a figure is taken over from: the next column of amounts on that side that is
   * about the same (levels or differences; lasten, baten or saldo), or the next row of amounts if
   * its role is the same.
   */
  private Optional<Integer> neighbour(Relation.Carry carry, int at) {
    if (carry.axis() == Axis.COLUMNS) {
      Row row = table.rows().get(at);
      return towards(at, carry.step(), table.rows().size())
          .filter(this::hasAmounts)
          .boxed()
          .findFirst()
          .filter(next -> table.rows().get(next).role() == row.role());
    }
    Column column = table.columns().get(at);
    return towards(at, carry.step(), table.columns().size())
        .filter(this::isAmount)
        .filter(next -> isLevel(table.columns().get(next)) == isLevel(column))
        .filter(next -> table.columns().get(next).side().equals(column.side()))
        .boxed()
        .findFirst();
  }

  private static IntStream towards(int at, int step, int places) {
    return IntStream.iterate(at + step, next -> next >= 0 && next < places, next -> next + step);
  }

  private static boolean isLevel(Column column) {
    return column.kind() != ColumnKind.RESULT && column.kind() != ColumnKind.AMENDMENT;
  }

  private boolean isAmount(int column) {
    return table.columns().get(column).measure() == Measure.AMOUNT;
  }

  private boolean hasAmounts(int row) {
    RowRole role = table.rows().get(row).role();
    return role != RowRole.HEADING && role != RowRole.INDICATOR;
  }

  private static CellReference place(Axis axis, int index, int at) {
    return axis == Axis.ROWS ? new CellReference(index, at) : new CellReference(at, index);
  }

  private Cell cell(CellReference place) {
    return table.cell(place.row(), place.column());
  }

  private Optional<Figure> figure(CellReference place) {
    return table.figure(place.row(), place.column());
  }

  private static Optional<Draft> missing(int at, String dutch, String english) {
    return Optional.of(new Draft(at, Optional.empty(), Optional.of(new Message(dutch, english))));
  }
}
