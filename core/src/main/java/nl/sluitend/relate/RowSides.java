package nl.sluitend.relate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/**
 * What rows of lasten, baten and saldi may add up: a total of one side takes in none of another.
 */
final class RowSides {
  private static final Pattern NET_COSTS = Pattern.compile("(?iu)^netto.*(?:kosten|lasten)\\b");

  private final BudgetTable table;
  private final List<Integer> amountColumns;

  RowSides(BudgetTable table, List<Integer> amountColumns) {
    this.table = table;
    this.amountColumns = amountColumns;
  }

  /** Whether a row adds up what stands by it, rather than compare it: net costs do too. */
  boolean isTotal(int row, RowRole role) {
    return role != RowRole.BALANCE || isTotalOf(row, Side.EXPENDITURE);
  }

  /** Whether a row is called a total, or what is left, of one side: it takes none of that off. */
  boolean isTotalOf(int row, Side side) {
    Row total = table.rows().get(row);
    return isOf(row, side)
        || (side == Side.EXPENDITURE
            && isOf(row, Side.BALANCE)
            && NET_COSTS.matcher(total.label()).find());
  }

  /** Whether a row is of a side. */
  boolean isOf(int row, Side side) {
    return table.rows().get(row).side().equals(Optional.of(side));
  }

  /** The side that a row is called the total of. */
  private Optional<Side> totalOf(int row) {
    return isTotalOf(row, Side.EXPENDITURE)
        ? Optional.of(Side.EXPENDITURE)
        : table.rows().get(row).side().filter(own -> own != Side.BALANCE);
  }

  /** Whether a total of lasten would add up baten or saldi: no claim unless it does. */
  boolean mixesSides(int row, Fit fit) {
    Optional<Side> side = totalOf(row);
    return side.isPresent()
        && fit.terms().stream()
            .filter(term -> !isDeduction(row, fit, term))
            .map(term -> table.rows().get(term.index()).side())
            .anyMatch(other -> other.isPresent() && !other.equals(side));
  }

  /** Whether a row of income is taken off the costs around it: most others have the other sign. */
  private boolean isDeduction(int row, Fit fit, Term term) {
    int others =
        Stream.concat(Stream.of(new Term(row, 1)), fit.terms().stream())
            .filter(other -> !other.equals(term))
            .mapToInt(other -> Integer.signum(sign(other)))
            .sum();
    int sign = sign(term);
    return isOf(term.index(), Side.INCOME) && (others == 0 ? sign < 0 : sign * others < 0);
  }

  /** In how many columns a row adds, less those in which it takes away. */
  private int sign(Term term) {
    return amountColumns.stream()
        .flatMap(column -> table.figure(term.index(), column).stream())
        .mapToInt(figure -> figure.amount().signum() * term.sign())
        .sum();
  }

  /** Whether a total of lasten would add up baten, or the reverse; netto kosten it may. */
  boolean opposesSides(int row, Fit fit) {
    return mixesSides(row, fit)
        && fit.terms().stream()
            .filter(term -> !isDeduction(row, fit, term))
            .map(term -> table.rows().get(term.index()).side())
            .anyMatch(
                side ->
                    side.isPresent() && side.get() != Side.BALANCE && !side.equals(totalOf(row)));
  }
}
