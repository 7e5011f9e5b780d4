package nl.sluitend.national;

import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.CentSum;

/** Lasten and baten added up, and the overhead in them. */
final class Totals {
  private final CentSum overhead = new CentSum();
  private final CentSum costs = new CentSum();
  private final CentSum expenditure = new CentSum();
  private final CentSum income = new CentSum();
  private boolean hasOverhead;

  /** Adds lasten or baten on a taakveld. */
  void add(OverheadDefinition definition, SumRow row) {
    if (!row.isExpenditure()) {
      row.addTo(income);
      return;
    }
    String taskField = row.key(Dimension.TASK_FIELD);
    row.addTo(expenditure);
    if (!definition.leftOut().contains(taskField)) {
      row.addTo(costs);
    }
    if (taskField.equals(definition.overhead())) {
      row.addTo(overhead);
      hasOverhead = true;
    }
  }

  /** Returns the lasten of overhead; empty if there was no line for it. */
  Optional<Amount> overhead() {
    return hasOverhead ? Optional.of(overhead.toAmount()) : Optional.empty();
  }

  /** Returns the lasten that overhead is compared with. */
  Amount costs() {
    return costs.toAmount();
  }

  Amount expenditure() {
    return expenditure.toAmount();
  }

  Amount income() {
    return income.toAmount();
  }

  /** Returns the sums as those of a group. */
  AmountGroup group(List<String> key, boolean withOverhead) {
    return new AmountGroup(
        key,
        withOverhead ? overhead() : Optional.empty(),
        costs.toAmount(),
        expenditure.toAmount(),
        income.toAmount());
  }
}
