package nl.sluitend.delivery;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Exact sums over the records of a delivery, in its unit. Codes come in the order in which they are
 * first stated. A section that is absent adds up to zero; ask {@link Delivery#has} first where that
 * makes a difference.
 */
public final class DeliveryTotals {
  private final Delivery delivery;

  private DeliveryTotals(Delivery delivery) {
    this.delivery = delivery;
  }

  /**
   * Returns the sums of a delivery.
   *
   * @param delivery the delivery
   * @return its sums, which are added when they are asked for
   */
  public static DeliveryTotals of(Delivery delivery) {
    return new DeliveryTotals(delivery);
  }

  /**
   * Adds up a section of bookings.
   *
   * @param section one of {@link Section#booked()}
   * @return the exact sum
   * @throws IllegalArgumentException if the section holds something else
   */
  public BigDecimal total(Section section) {
    return total(section, booking -> true);
  }

  /**
   * Adds up some bookings of a section.
   *
   * @param section one of {@link Section#booked()}
   * @param which tells which bookings count
   * @return the exact sum
   * @throws IllegalArgumentException if the section holds something else
   */
  public BigDecimal total(Section section, Predicate<? super Booking> which) {
    return delivery.bookings(section).stream()
        .filter(which)
        .map(Booking::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Adds up per taakveld or balance post.
   *
   * @param section one of {@link Section#booked()}
   * @return the sum of each code, in the order of first mention
   * @throws IllegalArgumentException if the section holds something else
   */
  public Map<String, BigDecimal> perCode(Section section) {
    return sums(delivery.bookings(section), Booking::code, Booking::amount);
  }

  /**
   * Adds up per category.
   *
   * @param section one of {@link Section#booked()}
   * @return the sum of each category, in the order of first mention
   * @throws IllegalArgumentException if the section holds something else
   */
  public Map<String, BigDecimal> perCategory(Section section) {
    return sums(delivery.bookings(section), Booking::category, Booking::amount);
  }

  /**
   * Adds up per code and category (the matrix that CBS looks at), of positions per balance post and
   * date.
   *
   * @param section one of {@link Section#booked()}, or {@link Section#BALANCE_POSITIONS}
   * @return the sum of each key, in the order of first mention
   * @throws IllegalArgumentException if the section holds something else
   */
  public Map<CellKey, BigDecimal> perKey(Section section) {
    return section == Section.BALANCE_POSITIONS
        ? sums(
            delivery.positions(), p -> new CellKey(section, p.post(), p.date()), Position::amount)
        : sums(
            delivery.bookings(section),
            b -> new CellKey(section, b.code(), b.category()),
            Booking::amount);
  }

  private static <T, K> Map<K, BigDecimal> sums(
      List<T> records, Function<T, K> key, Function<T, BigDecimal> amount) {
    Map<K, BigDecimal> sums = new LinkedHashMap<>();
    for (T each : records) {
      sums.merge(key.apply(each), amount.apply(each), BigDecimal::add);
    }
    return Collections.unmodifiableMap(sums);
  }
}
