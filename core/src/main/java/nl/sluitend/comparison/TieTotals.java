package nl.sluitend.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;

/** What the rows of a table add up to, column by column, each taakveld once. */
final class TieTotals {
  private final Map<Integer, Sum> sums = new HashMap<>();

  /** A sum so far. */
  private static final class Sum {
    private final Set<String> counted = new HashSet<>();
    private Amount amount = Amount.ZERO;
    private boolean holds = true;
  }

  /** Adds a figure, unless a row before it is about the same: a group and what it is made of. */
  void add(DeliveryTieOut.TiedCell cell, Collection<String> leaves) {
    Sum sum = sums.computeIfAbsent(cell.cell().column(), c -> new Sum());
    if (Collections.disjoint(sum.counted, leaves)) {
      sum.counted.addAll(leaves);
      sum.amount = sum.amount.plus(cell.printed().map(Figure::amount).orElse(Amount.ZERO));
      sum.holds &=
          cell.outcome().holds() || (cell.printed().isEmpty() && cell.delivered().signum() == 0);
    }
  }

  /** A total that is what rounded rows add up to is as close to the delivery as these are. */
  DeliveryTieOut.TiedCell judged(DeliveryTieOut.TiedCell total) {
    Optional<Amount> rows =
        Optional.ofNullable(sums.get(total.cell().column()))
            .filter(sum -> sum.holds)
            .map(sum -> sum.amount);
    boolean follows =
        total.outcome() == DeliveryTieOut.Outcome.DIFFERS
            && total.printed().map(Figure::amount).equals(rows);
    return follows ? total.with(DeliveryTieOut.Outcome.WITHIN_ROUNDING) : total;
  }
}
