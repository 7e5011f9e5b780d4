package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Section;

/** Deliveries without a fault have no findings, in any layer, year and period. */
class CleanDeliveryTest {
  @Provide
  Arbitrary<Delivery> clean() {
    return CleanDelivery.all();
  }

  @Property(tries = 300)
  void nothing_is_found(@ForAll("clean") Delivery delivery) {
    CheckedTable checked = DeliveryCheck.standard().check("schoon.json", delivery);
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.isClean()).isTrue();
  }

  @Provide
  Arbitrary<Section> booked() {
    return Arbitraries.of(Section.booked());
  }

  @Property(tries = 300)
  void a_wrong_category_in_any_record_is_found_alone(
      @ForAll("clean") Delivery delivery, @ForAll("booked") Section section) {
    Delivery wrong = CodeFaultsTest.add(delivery, section, firstCode(delivery, section), "x", "0");
    assertThat(found(wrong)).containsExactly(Map.entry("DF002", 1L));
  }

  @Property(tries = 300)
  void a_wrong_code_in_any_record_is_found_alone(
      @ForAll("clean") Delivery delivery, @ForAll("booked") Section section) {
    String rule = section == Section.EXPENDITURE || section == Section.INCOME ? "DF001" : "DF003";
    Delivery wrong = CodeFaultsTest.add(delivery, section, "x", "6.1", "0");
    assertThat(found(wrong)).containsExactly(Map.entry(rule, 1L));
  }

  @Property(tries = 300)
  void a_result_that_is_not_booked_is_found_in_budget_and_accounts_alone(
      @ForAll("clean") Delivery delivery) {
    Booking last = delivery.bookings(Section.INCOME).get(0);
    Delivery wrong =
        CodeFaultsTest.add(delivery, Section.INCOME, last.code(), last.category(), "51");
    Map<String, Long> found = found(wrong);
    int period = delivery.metadata().period().orElseThrow();
    boolean controlled =
        DeliveryCheck.standard().check("a", delivery).outcome("PF006").orElseThrow().isChecked();
    assertThat(found.containsKey("PF006")).isEqualTo(controlled);
    // 51 is less than 1 percent of what is booked, so that no other control looks at it.
    assertThat(found.keySet()).isSubsetOf("PF006");
    assertThat(!controlled || period == 0 || period == 5).isTrue();
  }

  private static Map<String, Long> found(Delivery delivery) {
    return CleanDelivery.found(DeliveryCheck.standard().check("levering.json", delivery));
  }

  private static String firstCode(Delivery delivery, Section section) {
    return delivery.bookings(section).get(0).code();
  }

  @Property(tries = 300)
  void nor_by_the_controls_of_other_periods(@ForAll("clean") Delivery delivery) {
    CheckedTable checked = DeliveryCheck.standard().inAllPeriods().check("schoon.json", delivery);
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.outcomes()).noneMatch(RuleOutcome.NotCheckable.class::isInstance);
  }
}
