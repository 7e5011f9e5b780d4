package nl.sluitend.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Side;

/** What a delivery states per taakveld, in euros, and how much rounding of its records can hide. */
final class StatedAmounts {
  private static final Stated NOTHING = new Stated(Amount.ZERO, Amount.ZERO);

  private final Map<String, Stated> expenditure;
  private final Map<String, Stated> income;

  StatedAmounts(Delivery delivery, Unit unit) {
    this.expenditure = perCode(delivery.bookings(Section.EXPENDITURE), unit);
    this.income = perCode(delivery.bookings(Section.INCOME), unit);
  }

  /**
   * A sum of records.
   *
   * @param slack half a step for each record that is stated in a unit coarser than the euro
   */
  record Stated(Amount amount, Amount slack) {
    private static Stated of(BigDecimal number, Unit unit) {
      // Decimals make thousands finer; beyond the euro they make no difference.
      int decimals = Math.min(Math.max(0, number.scale()), Math.max(0, unit.exponent()));
      Unit step = unit.withDecimals(decimals);
      boolean isExact = step.compareTo(Unit.EURO) <= 0;
      return new Stated(unit.times(number), isExact ? Amount.ZERO : step.half());
    }

    private Stated plus(Stated other) {
      return new Stated(amount.plus(other.amount), slack.plus(other.slack));
    }

    private Stated minus(Stated other) {
      return new Stated(amount.minus(other.amount), slack.plus(other.slack));
    }

    /** How a printed figure relates to it. */
    DeliveryTieOut.Outcome outcome(Figure printed) {
      if (printed.amount().equals(amount)) {
        return DeliveryTieOut.Outcome.EXACT;
      }
      return printed.range(Rounding.NEAREST).intersects(range())
          ? DeliveryTieOut.Outcome.WITHIN_ROUNDING
          : DeliveryTieOut.Outcome.DIFFERS;
    }

    /** All that the sum can be before its records were rounded. */
    Range range() {
      return Range.closed(amount.minus(slack), amount.plus(slack));
    }
  }

  private static Map<String, Stated> perCode(List<Booking> bookings, Unit unit) {
    Map<String, Stated> sums = new LinkedHashMap<>();
    bookings.forEach(b -> sums.merge(b.code(), Stated.of(b.amount(), unit), Stated::plus));
    return sums;
  }

  /** The sum over some taakvelden; the balance is baten less lasten. */
  Stated of(Side side, Collection<String> codes) {
    return switch (side) {
      case EXPENDITURE -> sum(expenditure, codes);
      case INCOME -> sum(income, codes);
      case BALANCE -> sum(income, codes).minus(sum(expenditure, codes));
    };
  }

  private static Stated sum(Map<String, Stated> sums, Collection<String> codes) {
    return codes.stream()
        .map(code -> sums.getOrDefault(code, NOTHING))
        .reduce(NOTHING, Stated::plus);
  }

  /** Whether there is an amount other than zero on a taakveld. */
  boolean has(String code) {
    return expenditure.getOrDefault(code, NOTHING).amount().signum() != 0
        || income.getOrDefault(code, NOTHING).amount().signum() != 0;
  }

  /** Whether anything was rounded to more than a euro. */
  boolean isRounded() {
    return Stream.of(expenditure, income)
        .flatMap(sums -> sums.values().stream())
        .anyMatch(stated -> stated.slack().signum() != 0);
  }
}
