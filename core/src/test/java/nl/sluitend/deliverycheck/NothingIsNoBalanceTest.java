package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A control that found nothing to compare has not passed. */
class NothingIsNoBalanceTest {
  private static Delivery clean(int year, int period) {
    return CleanDelivery.of(GovernmentLayer.MUNICIPALITY, year, period);
  }

  private static CheckedTable check(Delivery delivery) {
    return DeliveryCheck.standard().check("a", delivery);
  }

  private static Delivery only(Delivery delivery, String date) {
    List<Position> positions =
        delivery.positions().stream().filter(each -> each.date().equals(date)).toList();
    return delivery.toBuilder().positions(positions).build();
  }

  @ParameterizedTest
  @CsvSource({"PF007, ultimo", "PF008, 1 januari"})
  void without_a_position_of_its_date_a_control_is_impossible(String control, String date) {
    CheckedTable checked = check(only(clean(2025, 5), date));
    assertThat(checked.outcome(control).orElseThrow()).isInstanceOf(RuleOutcome.NotCheckable.class);
    assertThat(checked.outcome("PF099").orElseThrow().findings())
        .extracting(finding -> finding.parameters().get("control"))
        .containsExactly(control);
  }

  @Test
  void positions_of_another_year_and_no_changes_show_no_development() {
    Delivery delivery =
        clean(2025, 5).toBuilder()
            .bookings(Section.BALANCE_EXPENDITURE, List.of())
            .bookings(Section.BALANCE_INCOME, List.of())
            .positions(List.of(Position.of("A1311", "31-12-2024", BigDecimal.ONE)))
            .build();
    assertThat(check(delivery).outcome("PF099").orElseThrow().findings())
        .extracting(finding -> finding.parameters().get("control"))
        .contains("PF003", "PF007", "PF008");
    Delivery changed =
        delivery.toBuilder()
            .bookings(Section.BALANCE_INCOME, clean(2025, 5).bookings(Section.BALANCE_INCOME))
            .build();
    assertThat(check(changed).outcome("PF003").orElseThrow())
        .isNotInstanceOf(RuleOutcome.NotCheckable.class);
  }

  @Test
  void a_single_record_closes_with_nothing_only_if_it_is_nothing() {
    Delivery one =
        clean(2025, 0).toBuilder()
            .bookings(Section.EXPENDITURE, List.of())
            .bookings(
                Section.INCOME, List.of(Booking.of("6.1", "3.8", BigDecimal.valueOf(100_000))))
            .build();
    CheckedTable checked = check(one);
    assertThat(checked.findings()).extracting(Finding::rule).extracting("id").contains("PF006");
    assertThat(checked.verdict()).isEqualTo(TableVerdict.DOES_NOT_CLOSE);
    Delivery zero =
        one.toBuilder()
            .bookings(Section.INCOME, List.of(Booking.of("6.1", "3.8", BigDecimal.ZERO)))
            .build();
    assertThat(check(zero).verdict()).isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void the_control_without_periods_is_not_for_the_budget() {
    assertThat(check(clean(2019, 0)).outcome("PF001").orElseThrow())
        .isInstanceOfSatisfying(
            RuleOutcome.NotApplicable.class,
            outcome ->
                assertThat(outcome.because().dutch()).isEqualTo("geldt in periode 1, 2, 3, 4, 5"));
    assertThat(check(clean(2019, 1)).outcome("PF001").orElseThrow())
        .isNotInstanceOf(RuleOutcome.NotApplicable.class);
  }
}
