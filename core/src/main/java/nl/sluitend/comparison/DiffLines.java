package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.CodeOrder;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** The amounts of two deliveries beside each other, in euros. */
final class DiffLines {
  /** The sections that hold amounts. */
  static final List<Section> AMOUNTS =
      List.of(
          Section.EXPENDITURE,
          Section.INCOME,
          Section.BALANCE_EXPENDITURE,
          Section.BALANCE_INCOME,
          Section.BALANCE_POSITIONS);

  private DiffLines() {}

  static Map<CellKey, DeliveryDiff.Line> of(
      Delivery before, Unit unitBefore, Delivery after, Unit unitAfter, CodeOrder order) {
    Map<CellKey, DeliveryDiff.Line> all = new TreeMap<>(CellKey.in(order));
    amounts(before, unitBefore)
        .forEach((key, amount) -> put(all, key, Optional.of(amount), Optional.empty()));
    amounts(after, unitAfter)
        .forEach((key, amount) -> put(all, key, Optional.empty(), Optional.of(amount)));
    return all;
  }

  private static void put(
      Map<CellKey, DeliveryDiff.Line> all,
      CellKey key,
      Optional<Amount> before,
      Optional<Amount> after) {
    all.merge(
        key,
        new DeliveryDiff.Line(key.section(), key.code(), key.category(), before, after),
        (one, other) ->
            new DeliveryDiff.Line(
                key.section(), key.code(), key.category(), one.before(), other.after()));
  }

  private static Map<CellKey, Amount> amounts(Delivery delivery, Unit unit) {
    DeliveryTotals totals = DeliveryTotals.of(delivery);
    Map<CellKey, Amount> amounts = new LinkedHashMap<>();
    for (Section section : AMOUNTS) {
      totals.perKey(section).forEach((key, sum) -> amounts.put(key, unit.times(sum)));
    }
    return amounts;
  }

  /** The code lists of deliveries, of those that are known. */
  static List<CodeLists> lists(Delivery... deliveries) {
    List<CodeLists> known = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      delivery.metadata().codeLists().ifPresent(known::add);
    }
    return known;
  }
}
