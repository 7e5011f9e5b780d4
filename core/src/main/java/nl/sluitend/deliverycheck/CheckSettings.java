package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.money.Unit;

/**
 * What whoever checks has stated.
 *
 * @param unit in which unit the amounts are
 * @param layer whose code lists are used, whatever the delivery says
 * @param year of which year they are
 * @param allPeriods whether every control is carried out, whatever the period
 * @param limits what deviations may be at most, where not as usual
 */
record CheckSettings(
    Optional<Unit> unit,
    Optional<GovernmentLayer> layer,
    Optional<Integer> year,
    boolean allPeriods,
    Map<ControlRule, BigDecimal> limits) {
  static final CheckSettings STANDARD =
      new CheckSettings(Optional.empty(), Optional.empty(), Optional.empty(), false, Map.of());

  CheckSettings with(Unit stated) {
    return new CheckSettings(Optional.of(stated), layer, year, allPeriods, limits);
  }

  CheckSettings with(GovernmentLayer stated) {
    return new CheckSettings(unit, Optional.of(stated), year, allPeriods, limits);
  }

  CheckSettings withYear(int stated) {
    return new CheckSettings(unit, layer, Optional.of(stated), allPeriods, limits);
  }

  CheckSettings inAllPeriods() {
    return new CheckSettings(unit, layer, year, true, limits);
  }

  CheckSettings with(ControlRule control, BigDecimal limit) {
    Map<ControlRule, BigDecimal> more = new EnumMap<>(ControlRule.class);
    more.putAll(limits);
    more.put(control, limit);
    return new CheckSettings(unit, layer, year, allPeriods, Collections.unmodifiableMap(more));
  }

  BigDecimal limit(ControlRule control) {
    return limits.getOrDefault(control, control.limit());
  }
}
