package nl.sluitend.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/** Judges whether printed quotients are those of the amounts that they are made of. */
final class QuotientJudge {
  private static final int PERCENT = 100;

  private final BudgetTable table;
  private final Rounding rounding;

  QuotientJudge(BudgetTable table, Rounding rounding) {
    this.table = table;
    this.rounding = rounding;
  }

  /** One per place where the result states a number and the amounts are not all zero with it. */
  List<Instance> instances(Relation.Ratio relation) {
    boolean ofRows = relation.axis() == Axis.ROWS;
    int places = ofRows ? table.columns().size() : table.rows().size();
    List<Instance> instances = new ArrayList<>();
    for (int at = 0; at < places; at++) {
      Cell cell = ofRows ? table.cell(relation.result(), at) : table.cell(at, relation.result());
      int place = at;
      stated(cell)
          .flatMap(stated -> instance(relation, cell, place, stated))
          .ifPresent(instances::add);
    }
    return instances;
  }

  /** The number in the unit that it is printed in, with the decimals that are printed. */
  private Optional<BigDecimal> stated(Cell cell) {
    if (cell instanceof Cell.Percentage percentage) {
      return Optional.of(percentage.percent());
    }
    if (cell instanceof Cell.Count count) {
      return Optional.of(count.number());
    }
    if (cell instanceof Cell.Money money) {
      Figure figure = money.figure();
      int decimals = table.unit().exponent() - figure.unit().exponent();
      return Optional.of(
          figure.amount().in(table.unit()).setScale(decimals, RoundingMode.UNNECESSARY));
    }
    return Optional.empty();
  }

  private Optional<Instance> instance(
      Relation.Ratio relation, Cell cell, int at, BigDecimal stated) {
    Optional<Integer> from = amountsOf(relation.axis(), at);
    if (from.isEmpty()) {
      return notCheckable(at, "een term is geen bedrag", "a term is no amount");
    }
    Optional<List<Share>> read = shares(relation, from.get());
    if (read.isEmpty()) {
      return notCheckable(at, "een term is geen bedrag", "a term is no amount");
    }
    Quotient quotient =
        new Quotient(read.get(), cell instanceof Cell.Percentage ? PERCENT : relation.factor());
    if (quotient.isNothing() && stated.signum() == 0) {
      return Optional.empty();
    }
    if (quotient.shares().isEmpty()) {
      return notCheckable(at, "er staan geen termen", "no term is there");
    }
    if (quotient.wholeCanBeZero()) {
      return notCheckable(at, "de noemer kan nul zijn", "the divisor can be zero");
    }
    int decimals = stated.scale();
    Instance.Quotient outcome =
        new Instance.Quotient(
            stated,
            quotient.asPrinted(decimals + 2, RoundingMode.HALF_UP),
            quotient.least(decimals + 6),
            quotient.most(decimals + 6));
    return Optional.of(
        new Instance(at, Optional.of(outcome), verdict(quotient, stated), Optional.empty()));
  }

  private Verdict verdict(Quotient quotient, BigDecimal stated) {
    RoundingMode mode = rounding == Rounding.NEAREST ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    if (quotient.asPrinted(stated.scale(), mode).compareTo(stated) == 0) {
      return Verdict.EXACT;
    }
    return quotient.canPrintAs(stated, rounding) ? Verdict.ROUNDING : Verdict.BROKEN;
  }

  /** Where the amounts stand: beside the quotient, or to the left of a column of quotients. */
  private Optional<Integer> amountsOf(Axis axis, int at) {
    return axis == Axis.COLUMNS
        ? Optional.of(at)
        : IntStream.iterate(at, column -> column >= 0, column -> column - 1)
            .filter(column -> table.columns().get(column).measure() == Measure.AMOUNT)
            .boxed()
            .findFirst();
  }

  /** What each figure does to part and whole; empty where a term is no amount. */
  private Optional<List<Share>> shares(Relation.Ratio relation, int at) {
    Map<Integer, int[]> signs = new TreeMap<>();
    for (Term term : relation.terms()) {
      signs.computeIfAbsent(term.index(), index -> new int[2])[0] = term.sign();
    }
    for (Term term : relation.divisor()) {
      signs.computeIfAbsent(term.index(), index -> new int[2])[1] = term.sign();
    }
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<Integer, int[]> entry : signs.entrySet()) {
      CellReference cell =
          relation.axis() == Axis.ROWS
              ? new CellReference(entry.getKey(), at)
              : new CellReference(at, entry.getKey());
      Optional<Figure> figure = table.figure(cell.row(), cell.column());
      if (figure.isPresent()) {
        int[] sign = entry.getValue();
        shares.add(Share.of(figure.get(), sign[0], sign[1], rounding));
      } else if (!Judge.addsNothing(table.cell(cell.row(), cell.column()))) {
        return Optional.empty();
      }
    }
    return Optional.of(shares);
  }

  private static Optional<Instance> notCheckable(int at, String dutch, String english) {
    return Optional.of(
        new Instance(
            at, Optional.empty(), Verdict.NOT_CHECKABLE, Optional.of(new Message(dutch, english))));
  }
}
