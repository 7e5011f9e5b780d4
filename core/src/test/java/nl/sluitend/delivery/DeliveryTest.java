package nl.sluitend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
  private static final Delivery SMALL = Deliveries.small();

  @Test
  void answersWhatWasStated() {
    assertThat(SMALL.metadata().year()).contains(2025);
    assertThat(SMALL.metadata().status()).contains(DeliveryStatus.ACTUALS);
    assertThat(SMALL.contact())
        .contains(Contact.of("Jo Voorbeeld", "iv3@example.nl", "0612345678"));
    assertThat(SMALL.remarks()).extracting(Remark::text).containsExactly("Voorlopig");
    assertThat(SMALL.bookings(Section.EXPENDITURE)).hasSize(4);
    assertThat(SMALL.positions()).extracting(Position::date).containsExactly("1 januari", "ultimo");
    assertThat(SMALL.indicators(Section.KEY_FIGURES))
        .containsExactly(IndicatorValue.of("Rek_2025", "fk.1", "12,5%"));
    assertThat(SMALL.extra()).isEqualTo(DetailFields.NONE);
    assertThat(SMALL.extraData()).isEqualTo(DetailFields.NONE);
  }

  @Test
  void anAbsentSectionIsNotAnEmptyOne() {
    Delivery without = SMALL.toBuilder().without(Section.BALANCE_INCOME).build();
    assertThat(SMALL.has(Section.BALANCE_INCOME)).isTrue();
    assertThat(without.has(Section.BALANCE_INCOME)).isFalse();
    assertThat(without.bookings(Section.BALANCE_INCOME)).isEmpty();
    assertThat(without).isNotEqualTo(SMALL);
  }

  @Test
  void everyPartCountsForEquality() {
    assertThat(SMALL.toBuilder().build()).isEqualTo(SMALL).hasSameHashCodeAs(SMALL);
    DetailFields other = DetailFields.ofTexts(Map.of("a", "b"));
    assertThat(
            List.of(
                SMALL.toBuilder().metadata(DeliveryMetadata.NONE).build(),
                SMALL.toBuilder().contact(Contact.of("a", "b", "c")).build(),
                SMALL.toBuilder().remarks(List.of()).build(),
                SMALL.toBuilder().positions(List.of()).build(),
                SMALL.toBuilder().unread(List.of(unread(1))).build(),
                SMALL.toBuilder().extra(other).build(),
                SMALL.toBuilder().extraData(other).build()))
        .doesNotContain(SMALL)
        .doesNotHaveDuplicates();
    assertThat((Object) SMALL).isNotEqualTo("SMALL");
  }

  @Test
  void showsHowManyRecordsThereAre() {
    assertThat(SMALL.toString()).contains("Voorbeelddam", "lasten=4", "balans_standen=2");
  }

  @Test
  void refusesOtherRecordsThanASectionHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.bookings(Section.KEY_FIGURES))
        .withMessageContaining("kengetallen");
    assertThatIllegalArgumentException().isThrownBy(() -> SMALL.indicators(Section.INCOME));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Delivery.builder().bookings(Section.BALANCE_POSITIONS, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Delivery.builder().indicators(Section.INCOME, List.of()));
  }

  @Test
  void sectionsKnowTheirNamesInAFile() {
    assertThat(Section.ofCbsName("balans_baten")).contains(Section.BALANCE_INCOME);
    assertThat(Section.ofCbsName("Lasten")).isEmpty();
    assertThat(Section.POLICY_INDICATORS.fieldNames())
        .containsExactly("verslagperiode", "beleidsindicator", "waarde");
    assertThat(Section.booked())
        .containsExactly(
            Section.EXPENDITURE,
            Section.INCOME,
            Section.BALANCE_EXPENDITURE,
            Section.BALANCE_INCOME);
    assertThat(Section.booked().stream().filter(Section::isExpenditure))
        .containsExactly(Section.EXPENDITURE, Section.BALANCE_EXPENDITURE);
  }

  @Test
  void statusFollowsFromThePeriod() {
    assertThat(Deliveries.metadata(2025, 0).status()).contains(DeliveryStatus.BUDGET);
    assertThat(Deliveries.metadata(2025, 1).status()).contains(DeliveryStatus.ACTUALS);
    assertThat(DeliveryStatus.ofCbsName("Begroting")).contains(DeliveryStatus.BUDGET);
    assertThat(DeliveryStatus.ofCbsName("begroting")).isEmpty();
    assertThat(DeliveryStatus.ACTUALS.cbsName()).isEqualTo("Realisatie");
  }

  @Test
  void theLayerIsOneThatCbsHas() {
    assertThat(SMALL.metadata().layer()).contains(GovernmentLayer.MUNICIPALITY);
    assertThat(DeliveryMetadata.NONE.layer()).isEmpty();
    assertThat(DeliveryMetadata.of("Waterschap", "1", "x", 2025, 0).layer()).isEmpty();
  }

  @Test
  void aPeriodIsOneOfSix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deliveries.metadata(2025, 6))
        .withMessageContaining("6");
    assertThatIllegalArgumentException().isThrownBy(() -> Deliveries.metadata(2025, -1));
  }

  @Test
  void amountsKeepTheirDigitsAndAreEurosOnlyWithAUnit() {
    Booking booking = Deliveries.booking("0.4", "1.1", "23.0");
    assertThat(booking.amount()).isEqualTo(new BigDecimal("23.0"));
    assertThat(booking.amountIn(Unit.THOUSAND)).isEqualTo(Amount.ofEuros(23000));
    assertThat(Position.of("A1", "ultimo", BigDecimal.TEN).amountIn(Unit.EURO))
        .isEqualTo(Amount.ofEuros(10));
  }

  @Test
  void refusesMoreDigitsThanARecordCanState() {
    for (String amount : List.of("1E+60", "1E-61", "1E+999999999", "0E+61", "1E-2147483647")) {
      assertThat(Booking.canHold(new BigDecimal(amount))).as(amount).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deliveries.booking("0.4", "1.1", amount))
          .withMessageContaining("60 digits");
    }
    assertThat(Booking.canHold(new BigDecimal("1E+59"))).isTrue();
    assertThat(Booking.canHold(new BigDecimal("1E-60"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "2025, true", "9999, true", "10000, false", "12345, false"})
  void aYearHasAtMostFourDigits(int year, boolean allowed) {
    if (allowed) {
      assertThat(Deliveries.metadata(year, 5).year()).contains(year);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deliveries.metadata(year, 5))
          .withMessage("A year is 0 to 9999, but was " + year);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a@b.nl, true",
    "a.b_c-d@e.f-g.info, true",
    "a@[1.2.3.4], true",
    "a@1.2.3.4, true",
    "a@b.museum, false",
    "a b@c.nl, false",
    "a@nl, false",
    "a@.nl, false",
    "a+b@c.nl, false",
  })
  void anAddressHasTheFormOfTheSchema(String address, boolean allowed) {
    assertThat(Contact.isAddress(address)).isEqualTo(allowed);
  }

  @Test
  void anAddressHasAtMostAThousandCharacters() {
    String allowed = "a@" + "b.".repeat(498) + "nl";
    assertThat(allowed).hasSize(1000);
    assertThat(Contact.isAddress(allowed)).isTrue();
    for (int labels : new int[] {499, 2_000, 50_000, 500_000}) {
      assertThat(Contact.isAddress("a@" + "b.".repeat(labels) + "nl")).isFalse();
    }
    assertThat(Contact.isAddress("a".repeat(996) + "@b!")).isFalse();
  }

  private static Unread unread(int number) {
    return new Unread(Optional.of(Section.INCOME), number, new Detail.Text("x"));
  }

  private static Unread unreadRemark(int number) {
    return new Unread(Optional.empty(), number, new Detail.Numeral("5"));
  }

  @Test
  void whatIsNoRecordHasItsPlace() {
    Delivery delivery =
        SMALL.toBuilder().unread(List.of(unread(3), unreadRemark(2), unread(1))).build();
    assertThat(delivery.unread()).containsExactly(unreadRemark(2), unread(1), unread(3));
    assertThat(delivery.toBuilder().build()).isEqualTo(delivery);
    assertThat(delivery.toString()).contains("unread=3");
    assertThat(delivery.toBuilder().without(Section.INCOME).build().unread())
        .containsExactly(unreadRemark(2));
  }

  @Test
  void whatIsNoRecordStandsDirectlyBehindTheOthers() {
    Delivery delivery =
        SMALL.toBuilder()
            .unread(List.of(unread(7), unread(9), unread(1), unreadRemark(9), unreadRemark(8)))
            .build();
    assertThat(delivery.unread())
        .containsExactly(unreadRemark(2), unreadRemark(3), unread(1), unread(3), unread(4));
  }

  @Test
  void refusesWhatCannotStandWhereItIsSaidTo() {
    assertThatIllegalArgumentException().isThrownBy(() -> unread(0)).withMessageContaining("0");
    Delivery.Builder twice = SMALL.toBuilder().unread(List.of(unread(9), unread(9)));
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessageContaining("one place");
    Delivery.Builder nowhere = Delivery.builder().unread(List.of(unread(1)));
    assertThatIllegalArgumentException().isThrownBy(nowhere::build).withMessageContaining("baten");
  }

  @Test
  void aBareRemarkIsATextAlone() {
    assertThat(Remark.bare("Let op").bare()).isTrue();
    assertThat(Remark.of("Let op").bare()).isFalse();
    DetailFields other = DetailFields.ofTexts(Map.of("a", "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Remark("a", Optional.of("b"), DetailFields.NONE, true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Remark("a", Optional.empty(), other, true));
  }

  @Test
  void remarksNeedNoAuthor() {
    assertThat(Remark.of("Let op").author()).isEqualTo(Optional.empty());
  }
}
