package nl.sluitend.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;

/**
 * Whether a delivery and a printed budget table state the same per taakveld. A row is about the
 * taakveld whose code its label begins with ({@code 0.4 Overhead}), or about all taakvelden of a
 * group ({@code 0. Bestuur en ondersteuning}, {@code 0 Bestuur en ondersteuning}). Only columns of
 * the year of the delivery count, and of what it is: a budget or what was booked.
 *
 * <p>The amount of the delivery is exact; the printed figure stands for all amounts that print as
 * it, and nothing else is allowed. Which sign lasten and baten carry in print is what the table
 * declares, else what its figures show.
 *
 * @param cells the cells that were compared, row by row
 * @param rowsWithoutCode the rows with figures whose label begins with no code
 * @param codesWithoutRow the taakvelden with an amount in the delivery that no row compares, alone
 *     or in a group, in published order
 * @param notes how the table was read
 */
public record TieOut(
    List<TiedCell> cells,
    List<String> rowsWithoutCode,
    List<String> codesWithoutRow,
    List<Message> notes) {
  private static final Pattern CODE =
      Pattern.compile("\\s*([0-9]+\\.[0-9]+[a-z]?|[0-9]+\\.|[0-9])(?![0-9.a-zA-Z,]).*");

  /** Copies the lists. */
  public TieOut {
    cells = List.copyOf(cells);
    rowsWithoutCode = List.copyOf(rowsWithoutCode);
    codesWithoutRow = List.copyOf(codesWithoutRow);
    notes = List.copyOf(notes);
  }

  /** How a printed figure and an amount of a delivery relate. */
  public enum Outcome {
    /** They are the same. */
    EXACT,
    /** The amount prints as the figure. */
    WITHIN_ROUNDING,
    /** It does not. */
    DIFFERS,
    /** There is no figure, or it is not known what it is of or which sign it carries. */
    NOT_COMPARABLE
  }

  /**
   * A printed figure beside what the delivery states.
   *
   * @param cell where it is printed
   * @param code the taakveld or group of taakvelden
   * @param side lasten, baten or their balance (baten less lasten)
   * @param printed the figure with the sign of the delivery; empty where there is none to compare
   * @param delivered what the delivery states
   * @param outcome how they relate
   */
  public record TiedCell(
      CellReference cell,
      String code,
      Side side,
      Optional<Figure> printed,
      Amount delivered,
      Outcome outcome) {
    /** Checks that all is there. */
    public TiedCell {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(side, "side");
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(delivered, "delivered");
      Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Returns by how much the delivery states more than is printed.
     *
     * @return delivered less printed; empty where there is nothing to compare
     */
    public Optional<Amount> difference() {
      return printed.map(figure -> delivered.minus(figure.amount()));
    }
  }

  /**
   * Compares a delivery with a table.
   *
   * @param delivery the delivery; its layer and year say which codes hold
   * @param unit the unit of its amounts, see {@link UnitEvidence}
   * @param table the table
   * @return what came of it; without cells if the table has no column for it, which the notes say
   * @throws IllegalArgumentException if layer or year are not stated, or there are no code lists
   *     for them
   */
  public static TieOut of(Delivery delivery, Unit unit, BudgetTable table) {
    CodeLists lists =
        DiffLines.lists(delivery)
            .orElseThrow(
                () -> new IllegalArgumentException("The codes of the delivery are not known"));
    return new Tying(delivery, unit, table, lists).tieOut();
  }

  /**
   * Tells whether every figure that could be compared is the same or prints so, and all taakvelden
   * were compared.
   *
   * @return false as well if nothing was compared
   */
  public boolean holds() {
    return !cells.isEmpty()
        && codesWithoutRow.isEmpty()
        && cells.stream()
            .allMatch(c -> c.outcome() == Outcome.EXACT || c.outcome() == Outcome.WITHIN_ROUNDING);
  }

  /** One table beside one delivery. */
  private static final class Tying {
    private final Delivery delivery;
    private final Unit unit;
    private final BudgetTable table;
    private final CodeLists lists;
    private final TieColumns columns;
    private final Map<Side, Map<String, Amount>> amounts = new LinkedHashMap<>();
    private final Set<String> covered = new LinkedHashSet<>();
    private final List<String> withoutCode = new ArrayList<>();
    private final List<TiedCell> cells = new ArrayList<>();

    Tying(Delivery delivery, Unit unit, BudgetTable table, CodeLists lists) {
      this.delivery = delivery;
      this.unit = unit;
      this.table = table;
      this.lists = lists;
      this.columns = TieColumns.of(table, delivery.metadata());
      amounts.put(Side.EXPENDITURE, sums(Section.EXPENDITURE));
      amounts.put(Side.INCOME, sums(Section.INCOME));
    }

    private Map<String, Amount> sums(Section section) {
      Map<String, Amount> sums = new LinkedHashMap<>();
      DeliveryTotals.of(delivery)
          .perCode(section)
          .forEach((code, sum) -> sums.put(code, unit.times(sum)));
      return sums;
    }

    TieOut tieOut() {
      for (int row = 0; row < table.rows().size(); row++) {
        tie(row);
      }
      List<String> missing =
          lists.leaves(CodeKind.TASK_FIELD).stream()
              .map(Code::code)
              .filter(code -> !covered.contains(code) && isStated(code))
              .toList();
      return new TieOut(cells, withoutCode, missing, columns.notes());
    }

    private boolean isStated(String code) {
      return amounts.values().stream()
          .anyMatch(sums -> sums.getOrDefault(code, Amount.ZERO).signum() != 0);
    }

    private void tie(int index) {
      Row row = table.rows().get(index);
      Optional<Code> code = code(row.label());
      if (code.isEmpty()) {
        if (hasFigures(index)) {
          withoutCode.add(row.label());
        }
        return;
      }
      List<String> leaves = leaves(code.get());
      for (int column : columns.of(row)) {
        covered.addAll(leaves);
        columns
            .side(row, column)
            .map(side -> cell(index, column, code.get().code(), side, leaves))
            .filter(Tying::saysSomething)
            .ifPresent(cells::add);
      }
    }

    /** An empty cell beside an amount of nothing does not. */
    private static boolean saysSomething(TiedCell cell) {
      return cell.printed().isPresent() || cell.delivered().signum() != 0;
    }

    private boolean hasFigures(int row) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.columns().get(column).measure() == Measure.AMOUNT
            && table.figure(row, column).isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** The code that a label begins with; of a group, written with its point or without. */
    private Optional<Code> code(String label) {
      Matcher matcher = CODE.matcher(label);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String code = matcher.group(1);
      return lists
          .find(CodeKind.TASK_FIELD, code)
          .or(() -> lists.find(CodeKind.TASK_FIELD, code + "."));
    }

    private List<String> leaves(Code code) {
      return code.isGroup()
          ? lists.leaves(CodeKind.TASK_FIELD).stream()
              .filter(leaf -> leaf.group().equals(Optional.of(code.code())))
              .map(Code::code)
              .toList()
          : List.of(code.code());
    }

    private TiedCell cell(int row, int column, String code, Side side, List<String> leaves) {
      Amount delivered =
          leaves.stream().map(leaf -> amount(side, leaf)).reduce(Amount.ZERO, Amount::plus);
      Optional<Figure> printed =
          table.figure(row, column).flatMap(figure -> columns.signed(figure, side));
      return new TiedCell(
          new CellReference(row, column),
          code,
          side,
          printed,
          delivered,
          printed.map(p -> outcome(p, delivered)).orElse(Outcome.NOT_COMPARABLE));
    }

    private Amount amount(Side side, String code) {
      if (side == Side.BALANCE) {
        return amount(Side.INCOME, code).minus(amount(Side.EXPENDITURE, code));
      }
      return amounts.getOrDefault(side, Map.of()).getOrDefault(code, Amount.ZERO);
    }

    private static Outcome outcome(Figure printed, Amount delivered) {
      if (printed.amount().equals(delivered)) {
        return Outcome.EXACT;
      }
      return printed.range(Rounding.NEAREST).contains(delivered)
          ? Outcome.WITHIN_ROUNDING
          : Outcome.DIFFERS;
    }
  }
}
