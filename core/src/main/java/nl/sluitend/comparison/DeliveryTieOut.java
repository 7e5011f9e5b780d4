package nl.sluitend.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Side;

/**
 * Whether a delivery and a printed budget table state the same per taakveld. A row is about the
 * taakveld whose code its label begins with ({@code 0.4 Overhead}), or about all taakvelden of a
 * group ({@code 0. Bestuur en ondersteuning}, {@code 0 Bestuur en ondersteuning}); without a code,
 * about the one that it names in full ({@code Overhead}), which the notes say. One row {@code
 * Totaal} is about all taakvelden of the rows above it. Only columns of the year of the delivery
 * count, and of what it is: a budget as adopted or what was booked; of each side the ones that say
 * most of that.
 *
 * <p>The printed figure stands for all amounts that print as it. A delivery in euros is exact; in a
 * delivery in thousands each record stands for all amounts that round to it. Nothing else is
 * allowed, but for a total that is the sum of rounded rows. Which sign lasten and baten carry in
 * print is what the table declares, else what its figures show; which way their balance runs is
 * what its figures show, else how it fits the delivery.
 *
 * @param cells the cells that were compared, row by row
 * @param rowsWithoutCode the rows with figures that are about no taakveld and are not the total
 * @param rowsOfUnknownCode the rows with figures whose code no taakveld of the layer and year has
 * @param codesWithoutRow the taakvelden with an amount in the delivery that no row compares, alone
 *     or in a group, of a side (lasten, baten) that the table has; in published order
 * @param notes how the table was read
 */
public record DeliveryTieOut(
    List<TiedCell> cells,
    List<String> rowsWithoutCode,
    List<String> rowsOfUnknownCode,
    List<String> codesWithoutRow,
    List<Message> notes) {
  /** What CBS calls the total of all taakvelden. */
  public static final String TOTAL = "Tot_TV";

  /** Copies the lists. */
  public DeliveryTieOut {
    cells = List.copyOf(cells);
    rowsWithoutCode = List.copyOf(rowsWithoutCode);
    rowsOfUnknownCode = List.copyOf(rowsOfUnknownCode);
    codesWithoutRow = List.copyOf(codesWithoutRow);
    notes = List.copyOf(notes);
  }

  /** How a printed figure and an amount of a delivery relate. */
  public enum Outcome {
    /** They are the same. */
    EXACT,
    /** The amount prints as the figure, or can for what rounding of its records hides. */
    WITHIN_ROUNDING,
    /** It does not. */
    DIFFERS,
    /** There is no figure, or it is not known what it is of or which sign it carries. */
    NOT_COMPARABLE;

    boolean holds() {
      return this == EXACT || this == WITHIN_ROUNDING;
    }
  }

  /**
   * A printed figure beside what the delivery states.
   *
   * @param cell where it is printed
   * @param code the taakveld or group of taakvelden, or {@link #TOTAL}
   * @param side lasten, baten or their balance (baten less lasten)
   * @param printed the figure with the sign of the delivery; empty where there is none to compare
   * @param delivered what the delivery states
   * @param slack the most that rounding of its records can hide: half a step for each that is
   *     stated in a unit coarser than the euro; else zero
   * @param outcome how they relate
   */
  public record TiedCell(
      CellReference cell,
      String code,
      Side side,
      Optional<Figure> printed,
      Amount delivered,
      Amount slack,
      Outcome outcome) {
    /** Checks that all is there. */
    public TiedCell {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(side, "side");
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(delivered, "delivered");
      Objects.requireNonNull(slack, "slack");
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

    TiedCell with(Outcome newOutcome) {
      return new TiedCell(cell, code, side, printed, delivered, slack, newOutcome);
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
  public static DeliveryTieOut of(Delivery delivery, Unit unit, BudgetTable table) {
    CodeLists lists =
        delivery
            .metadata()
            .codeLists()
            .orElseThrow(
                () -> new IllegalArgumentException("The codes of the delivery are not known"));
    return new Tying(delivery, unit, table, lists).tieOut();
  }

  /**
   * Tells whether every figure that could be compared is the same or prints so, all taakvelden were
   * compared, and the table has no unknown ones. Rows that are about no taakveld are told, not
   * judged: what they are of is not known.
   *
   * @return false as well if nothing was compared
   */
  public boolean holds() {
    return !cells.isEmpty()
        && codesWithoutRow.isEmpty()
        && rowsOfUnknownCode.isEmpty()
        && cells.stream().allMatch(c -> c.outcome().holds());
  }
}
