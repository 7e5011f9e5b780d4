package nl.sluitend.national;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.money.Amount;
import nl.sluitend.money.CentSum;

/** The sums of all groups one after the other, without making each of them. */
final class SumRow {
  /** What tells bodies and their reports apart. */
  static final List<Dimension> OF_BODY =
      List.of(Dimension.LAYER, Dimension.NUMBER, Dimension.NAME, Dimension.YEAR, Dimension.REPORT);

  private static final String EXPENDITURE = "lasten";
  private static final String INCOME = "baten";

  private final GroupedSums sums;
  private final int[] ofBody;
  private final Map<Dimension, Integer> places = new EnumMap<>(Dimension.class);
  private final int[] body;
  private int[] ranks;
  private int index = -1;
  private boolean hasNewBody;

  SumRow(GroupedSums sums) {
    this.sums = sums;
    this.ofBody = OF_BODY.stream().mapToInt(sums.dimensions()::indexOf).toArray();
    for (int d = 0; d < sums.dimensions().size(); d++) {
      places.put(sums.dimensions().get(d), d);
    }
    this.body = new int[ofBody.length];
    this.ranks = new int[0];
  }

  /** Goes on to the next group; false after the last. */
  boolean next() {
    if (++index == sums.size()) {
      return false;
    }
    ranks = sums.ranks(index);
    hasNewBody = index == 0;
    for (int i = 0; i < body.length; i++) {
      int rank = ofBody[i] < 0 ? 0 : ranks[ofBody[i]];
      hasNewBody |= rank != body[i];
      body[i] = rank;
    }
    return true;
  }

  /** Tells whether the group is of another body, or report, than the one before. */
  boolean hasNewBody() {
    return hasNewBody;
  }

  /** Returns layer, number, name, year and report; empty where the sums are not by it. */
  List<String> body() {
    return OF_BODY.stream().map(this::key).toList();
  }

  /** Returns the key of the group; empty where the sums are not by it. */
  String key(Dimension dimension) {
    Integer place = places.get(dimension);
    return place == null ? "" : sums.keys(place).get(ranks[place]);
  }

  /** Returns the side as the sums say it, or as the letter before the category does. */
  String side() {
    String side = key(Dimension.SIDE).toLowerCase(Locale.ROOT);
    String category = key(Dimension.CATEGORY);
    if (!side.isEmpty()) {
      return side;
    }
    if (category.startsWith("L")) {
      return EXPENDITURE;
    }
    return category.startsWith("B") ? INCOME : category;
  }

  /** Tells whether the amount is a position at a date (stand), which only the balance has. */
  boolean isPosition() {
    return side().equals("stand");
  }

  boolean isExpenditure() {
    String side = side();
    if (!side.equals(EXPENDITURE) && !side.equals(INCOME)) {
      throw new IllegalArgumentException(
          "Expected a side, 'lasten' or 'baten', or a category such as L1.1 or B3.8, but was '%s'"
              .formatted(side));
    }
    return side.equals(EXPENDITURE);
  }

  /** Tells whether the sum is another than zero. */
  boolean isAny() {
    return sums.low(index) != 0 || sums.beyond(index).signum() != 0;
  }

  Amount amount() {
    return sums.amount(index);
  }

  void addTo(CentSum sum) {
    sum.add(sums.low(index));
    if (sums.beyond(index).signum() != 0) {
      sum.add(Amount.of(new BigDecimal(sums.beyond(index), 2)));
    }
  }
}
