package nl.sluitend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeliveryTotalsTest {
  private static final DeliveryTotals SMALL = DeliveryTotals.of(Deliveries.small());

  @Provide
  Arbitrary<Delivery> deliveries() {
    return Deliveries.valid();
  }

  @Test
  void addsRecordsWithTheSameKey() {
    assertThat(SMALL.perKey(Section.EXPENDITURE))
        .containsEntry(
            new CellKey(Section.EXPENDITURE, "0.4", "3.5.1"), new BigDecimal("337023.50"));
    assertThat(SMALL.perCode(Section.EXPENDITURE).keySet()).containsExactly("0.4", "0.10");
    assertThat(SMALL.perCategory(Section.EXPENDITURE).keySet())
        .containsExactly("1.1", "3.5.1", "7.1");
    assertThat(SMALL.total(Section.EXPENDITURE)).isEqualByComparingTo("7982011.50");
    assertThat(SMALL.total(Section.EXPENDITURE, b -> b.code().equals("0.10")))
        .isEqualByComparingTo("-12");
    assertThat(SMALL.perKey(Section.BALANCE_POSITIONS))
        .isEqualTo(
            Map.of(
                new CellKey(Section.BALANCE_POSITIONS, "A1222", "1 januari"),
                BigDecimal.TEN,
                new CellKey(Section.BALANCE_POSITIONS, "A1222", "ultimo"),
                new BigDecimal(15)));
  }

  @Test
  void anAbsentSectionAddsUpToNothing() {
    Delivery none = Delivery.builder().build();
    assertThat(DeliveryTotals.of(none).total(Section.INCOME)).isEqualByComparingTo("0");
    assertThat(DeliveryTotals.of(none).perKey(Section.INCOME)).isEmpty();
  }

  @Test
  void indicatorsDoNotAddUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> SMALL.total(Section.KEY_FIGURES));
  }

  @Property(tries = 100)
  void everyWayOfGroupingAddsUpToTheTotal(@ForAll("deliveries") Delivery delivery) {
    DeliveryTotals totals = DeliveryTotals.of(delivery);
    for (Section section : Section.booked()) {
      BigDecimal total = totals.total(section);
      for (Collection<BigDecimal> groups :
          List.of(
              totals.perCode(section).values(),
              totals.perCategory(section).values(),
              totals.perKey(section).values())) {
        assertThat(groups.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .isEqualByComparingTo(total);
      }
    }
  }
}
