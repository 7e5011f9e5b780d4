package nl.sluitend.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitEvidenceTest {
  private static Delivery delivery(String layer, int period, int records, String each) {
    List<Booking> bookings =
        IntStream.range(0, records).mapToObj(i -> Deliveries.booking("0.4", "1.1", each)).toList();
    return Delivery.builder()
        .metadata(DeliveryMetadata.of(layer, "1", "x", 2025, period))
        .bookings(Section.EXPENDITURE, bookings)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    // The size alone: what a government of its layer can spend.
    "Gemeente, 5, 1, 4960001, ",
    "Gemeente, 5, 1, 10000001, 1",
    "Gemeente, 5, 1, 53748, 1000",
    "Gemeente, 5, 1, 2999999, 1000",
    "Gemeente, 5, 1, 3000000, ",
    "Gemeente, 5, 1, 2999, ",
    "Gemeente, 5, 1, 10000000001, ",
    "Gemeente, 0, 1, 1500000, 1000",
    "Gemeente, 1, 1, 1500000, ",
    "Gemeente, 1, 1, 299999, 1000",
    "Provincie, 5, 1, 300001, 1000",
    "Provincie, 5, 1, 300000001, 1",
    "GR, 5, 1, 300001, ",
    "GR, 5, 1, 9999, 1000",
    "GR, 5, 1, 30000001, 1",
    "Waterschap, 5, 1, 9999, 1000",
    "Waterschap, 5, 1, 5000001, ",
    "Gemeente, 5, 1, 0, ",
    "Gemeente, 5, 1, -53748, ",
    // Amounts that were thousands: twenty of them decide what the size leaves open.
    "Gemeente, 5, 20, 250000, 1",
    "Gemeente, 5, 19, 250000, ",
    "Gemeente, 5, 20, 250001, ",
    // The two contradict each other.
    "Gemeente, 5, 20, 1000, ",
  })
  void concludesFromTheAmounts(String layer, int period, int records, String each, String unit) {
    UnitEvidence evidence = UnitEvidence.of(delivery(layer, period, records, each));
    assertThat(evidence.unit()).isEqualTo(Optional.ofNullable(unit).map(Unit::parse));
    assertThat(evidence.evidence()).hasSize(2);
  }

  @Test
  void saysWhatItSaw() {
    assertThat(UnitEvidence.of(delivery("Gemeente", 5, 2, "3000000")).evidence())
        .containsExactly(
            new Message(
                "2 van de 2 bedragen zijn een veelvoud van 1000",
                "2 of 2 amounts are multiples of 1000"),
            new Message(
                "de lasten tellen op tot 6.000.000; dat past bij zowel euro's als duizenden",
                "lasten add up to 6,000,000, which fits both euros and thousands"));
    assertThat(UnitEvidence.of(delivery("Gemeente", 5, 1, "1")).evidence())
        .extracting(Message::english)
        .contains("lasten add up to 1, which fits neither");
  }

  @Test
  void everyAmountCountsAndZeroSaysNothing() {
    Delivery thousands = delivery("Gemeente", 5, 20, "250000");
    Delivery zero =
        thousands.toBuilder()
            .bookings(Section.BALANCE_INCOME, List.of(Deliveries.booking("A", "6.1", "0")))
            .build();
    Delivery position =
        thousands.toBuilder()
            .positions(List.of(Position.of("A", "ultimo", new BigDecimal("0.5"))))
            .build();
    assertThat(UnitEvidence.of(zero).unit()).contains(Unit.EURO);
    assertThat(UnitEvidence.of(position).unit()).isEmpty();
  }

  @Test
  void aPeriodThatIsNotStatedCanBeAnyPartOfAYear() {
    Delivery delivery =
        delivery("Gemeente", 5, 1, "1500000").toBuilder().metadata(DeliveryMetadata.NONE).build();
    assertThat(UnitEvidence.of(delivery).unit()).isEmpty();
  }
}
