package nl.sluitend.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.ledger.LedgerCases;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;

/** What differs between two deliveries. */
class DeliveryDiffTest {
  private static final Delivery BUDGET =
      delivery(
          2025,
          0,
          List.of(booking("0.4", "1.1", "100"), booking("2.1", "3.8", "40")),
          List.of(booking("0.4", "3.8", "5")));

  private static final Delivery ACCOUNTS =
      delivery(
          2025,
          5,
          List.of(
              booking("2.1", "3.8", "50"),
              booking("0.4", "3.5.1", "9"),
              booking("2.1", "1.1", "1")),
          List.of(booking("0.4", "3.8", "5")));

  @Test
  void namesWhatWasAddedDroppedAndChanged() {
    DeliveryDiff diff = DeliveryDiff.between(BUDGET, Unit.EURO, ACCOUNTS, Unit.EURO);

    assertThat(diff.lines())
        .extracting(l -> l.change() + " " + l.code() + " " + l.category() + " " + l.difference())
        .containsExactly(
            "DROPPED 0.4 1.1 -100", "ADDED 0.4 3.5.1 9", "ADDED 2.1 1.1 1", "CHANGED 2.1 3.8 10");
    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.notes()).isEmpty();
  }

  @Test
  void addsUpPerCodeCategoryAndBalance() {
    DeliveryDiff diff = DeliveryDiff.between(BUDGET, Unit.EURO, ACCOUNTS, Unit.EURO);

    assertThat(diff.perCode(Section.EXPENDITURE))
        .containsExactly(total("0.4", 100, 9), total("2.1", 40, 51));
    assertThat(diff.perCategory(Section.EXPENDITURE))
        .containsExactly(total("1.1", 100, 1), total("3.5.1", 0, 9), total("3.8", 40, 50));
    assertThat(diff.perCode(Section.INCOME)).isEmpty();
    assertThat(diff.total(Section.EXPENDITURE)).isEqualTo(total("", 140, 60));
    assertThat(diff.total(Section.EXPENDITURE).difference()).isEqualTo(Amount.ofEuros(-80));
    assertThat(diff.balances()).containsExactly(total("0.4", -95, -4), total("2.1", -40, -51));
    assertThat(diff.balance()).isEqualTo(total("", -135, -55));
  }

  @Test
  void comparesPositionsPerDate() {
    Delivery other =
        BUDGET.toBuilder()
            .positions(List.of(Position.of("A112", "ultimo", new BigDecimal("7"))))
            .build();

    DeliveryDiff diff = DeliveryDiff.between(BUDGET, Unit.EURO, other, Unit.EURO);

    assertThat(diff.perCategory(Section.BALANCE_POSITIONS)).containsExactly(total("ultimo", 0, 7));
    assertThat(diff.perCode(Section.BALANCE_POSITIONS)).containsExactly(total("A112", 0, 7));
    assertThat(diff.balances()).isEmpty();
    assertThat(diff.notes())
        .containsExactly(
            new Message(
                "balans_standen staat alleen in de tweede levering",
                "balans_standen is in the second delivery only"));
  }

  @Test
  void comparesMetadataAndIndicators() {
    Delivery one = withIndicators(BUDGET, "12,5%", "3");
    Delivery other = withIndicators(ACCOUNTS, "13,0%", "3");

    DeliveryDiff diff = DeliveryDiff.between(one, Unit.EURO, other, Unit.EURO);

    assertThat(diff.metadata())
        .containsExactly(change("periode", "0", "5"), change("status", "Begroting", "Realisatie"));
    assertThat(diff.indicators())
        .containsExactly(change("kengetallen fk.1 Beg_2025", "12,5%; 3", "13,0%; 3"));
    assertThat(DeliveryDiff.between(one, Unit.EURO, BUDGET, Unit.EURO).indicators())
        .containsExactly(
            new DeliveryDiff.TextChange(
                "kengetallen fk.1 Beg_2025", Optional.of("12,5%; 3"), Optional.empty()));
    assertThat(
            DeliveryDiff.between(one, Unit.EURO, withIndicators(BUDGET, "1", "3"), Unit.EURO)
                .isEmpty())
        .isFalse();
    assertThat(
            DeliveryDiff.between(
                    BUDGET,
                    Unit.EURO,
                    BUDGET.toBuilder()
                        .metadata(DeliveryMetadata.of("Gemeente", "060998", "Voorbeeld", 2025, 0))
                        .build(),
                    Unit.EURO)
                .isEmpty())
        .isFalse();
  }

  @Test
  void differentUnitsAreComparedInEuros() {
    Delivery thousands = delivery(2025, 0, List.of(booking("0.4", "1.1", "100")), List.of());
    Delivery euros = delivery(2025, 0, List.of(booking("0.4", "1.1", "100400")), List.of());

    assertThat(DeliveryDiff.between(thousands, Unit.THOUSAND, euros, Unit.EURO).lines())
        .extracting(DeliveryDiff.Line::difference)
        .containsExactly(Amount.ofEuros(400));
  }

  @Test
  void codesThatOnlyOneYearHasAreNamedAndNotMoved() {
    Delivery earlier =
        delivery(
            2024, 5, List.of(booking("6.6", "1.1", "10"), booking("0.4", "1.1", "1")), List.of());
    Delivery later = delivery(2025, 5, List.of(booking("6.60", "1.1", "10")), List.of());

    DeliveryDiff diff = DeliveryDiff.between(earlier, Unit.EURO, later, Unit.EURO);

    assertThat(diff.lines())
        .extracting(l -> l.change() + " " + l.code())
        .containsExactly("DROPPED 0.4", "ADDED 6.60", "DROPPED 6.6");
    assertThat(diff.notes())
        .extracting(Message::english)
        .anySatisfy(note -> assertThat(note).contains("6.6").contains("6.60"))
        .anySatisfy(note -> assertThat(note).contains("2025").contains("verhead"));
    assertThat(DeliveryDiff.between(earlier, Unit.EURO, earlier, Unit.EURO).notes()).isEmpty();
  }

  @Test
  void otherLayersAreSaid() {
    Delivery province =
        BUDGET.toBuilder()
            .metadata(DeliveryMetadata.of("Provincie", "000020", "Voorbeeld", 2025, 0))
            .build();

    assertThat(DeliveryDiff.between(BUDGET, Unit.EURO, province, Unit.EURO).notes())
        .extracting(Message::dutch)
        .containsExactly(
            "de leveringen zijn van verschillende overheidslagen; dezelfde code kan iets anders"
                + " betekenen");
  }

  @Test
  void unknownCodesComeLastAndAreSaid() {
    Delivery one = delivery(1999, 5, List.of(booking("x", "1.1", "10")), List.of());
    Delivery other = delivery(2025, 5, List.of(booking("8.3", "1.1", "10")), List.of());

    DeliveryDiff diff = DeliveryDiff.between(one, Unit.EURO, other, Unit.EURO);

    assertThat(diff.lines()).extracting(DeliveryDiff.Line::code).containsExactly("8.3", "x");
    assertThat(diff.notes())
        .containsExactly(
            new Message(
                "van de eerste levering (Gemeente 1999) is niet bekend welke codes gelden",
                "which codes hold for the first delivery (Gemeente 1999) is not known"));
    assertThat(DeliveryDiff.between(other, Unit.EURO, one, Unit.EURO).notes())
        .extracting(Message::dutch)
        .containsExactly(
            "van de tweede levering (Gemeente 1999) is niet bekend welke codes gelden");
    assertThat(DeliveryDiff.between(one, Unit.EURO, one, Unit.EURO).notes()).hasSize(2);
    assertThat(DeliveryDiff.between(other, Unit.EURO, BUDGET, Unit.EURO).notes()).isEmpty();
    Delivery nothing = Delivery.builder().build();
    assertThat(DeliveryDiff.between(nothing, Unit.EURO, nothing, Unit.EURO).notes())
        .extracting(Message::english)
        .containsExactly(
            "which codes hold for the first delivery (? ?) is not known",
            "which codes hold for the second delivery (? ?) is not known");
  }

  @Test
  void codesThatADeliveryCannotHaveAreSaid() {
    Delivery odd =
        delivery(
                2025,
                5,
                List.of(
                    booking("0.", "1.1", "1"),
                    booking("6.6", "9.9", "1"),
                    booking("xx", "LR", "1"),
                    booking("xx", "1.1", "1")),
                List.of(booking("0.4", "1.1", "1")))
            .toBuilder()
            .positions(List.of(Position.of("A9", "later", new BigDecimal("7"))))
            .build();

    assertThat(DeliveryDiff.between(odd, Unit.EURO, ACCOUNTS, Unit.EURO).notes())
        .extracting(Message::english)
        .contains(
            "the first delivery has codes that Gemeente 2025 does not have: taakveld 0., 6.6, xx",
            "the first delivery has codes that Gemeente 2025 does not have: categorie_lasten 9.9,"
                + " LR",
            "the first delivery has codes that Gemeente 2025 does not have: categorie_baten 1.1",
            "the first delivery has codes that Gemeente 2025 does not have: balanscode A9",
            "the first delivery has codes that Gemeente 2025 does not have: standper later");
    assertThat(DeliveryDiff.between(ACCOUNTS, Unit.EURO, odd, Unit.EURO).notes())
        .extracting(Message::dutch)
        .contains(
            "de tweede levering heeft codes die Gemeente 2025 niet heeft: taakveld 0., 6.6, xx");
  }

  @Test
  void anAmountOfZeroIsNone() {
    Delivery zero =
        delivery(
            2025,
            0,
            List.of(
                booking("0.4", "1.1", "100"),
                booking("2.1", "3.8", "40"),
                booking("8.3", "3.8", "0"),
                booking("8.3", "1.1", "5"),
                booking("8.3", "1.1", "-5.00")),
            List.of(booking("0.4", "3.8", "5.0")));

    assertThat(DeliveryDiff.between(BUDGET, Unit.EURO, zero, Unit.EURO).isEmpty()).isTrue();
    assertThat(DeliveryDiff.between(zero, Unit.EURO, BUDGET, Unit.EURO).isEmpty()).isTrue();
  }

  @Test
  void differencesThatRoundingCanMakeAreCounted() {
    Delivery thousands =
        delivery(
            2025,
            0,
            List.of(
                booking("0.1", "1.1", "7"),
                booking("0.4", "1.1", "100"),
                booking("2.1", "3.8", "40")),
            List.of());
    Delivery euros =
        delivery(
            2025,
            0,
            List.of(
                booking("0.1", "1.1", "7000"),
                booking("0.4", "1.1", "100500"),
                booking("2.1", "3.8", "40501")),
            List.of());
    Message said =
        new Message(
            "1 van de 2 verschillen is hoogstens € 500: dat kan afronding zijn",
            "1 of 2 differences is at most € 500, which can be rounding");

    assertThat(DeliveryDiff.between(thousands, Unit.THOUSAND, euros, Unit.EURO).notes())
        .containsExactly(said);
    assertThat(DeliveryDiff.between(euros, Unit.EURO, thousands, Unit.THOUSAND).notes())
        .containsExactly(said);
    assertThat(rounding("7001", "100000", "40000"))
        .containsExactly(
            new Message(
                "het verschil is hoogstens € 500: dat kan afronding zijn",
                "the difference is at most € 500, which can be rounding"));
    assertThat(rounding("7001", "100500", "40501"))
        .containsExactly(
            new Message(
                "2 van de 3 verschillen zijn hoogstens € 500: dat kan afronding zijn",
                "2 of 3 differences are at most € 500, which can be rounding"));
    assertThat(DeliveryDiff.between(euros, Unit.EURO, thousands, Unit.EURO).notes()).isEmpty();
    assertThat(DeliveryDiff.between(thousands, Unit.THOUSAND, thousands, Unit.THOUSAND).notes())
        .isEmpty();
  }

  private static List<Message> rounding(String bestuur, String overhead, String verkeer) {
    Delivery thousands =
        delivery(
            2025,
            0,
            List.of(
                booking("0.1", "1.1", "7"),
                booking("0.4", "1.1", "100"),
                booking("2.1", "3.8", "40")),
            List.of());
    Delivery euros =
        delivery(
            2025,
            0,
            List.of(
                booking("0.1", "1.1", bestuur),
                booking("0.4", "1.1", overhead),
                booking("2.1", "3.8", verkeer)),
            List.of());
    return DeliveryDiff.between(thousands, Unit.THOUSAND, euros, Unit.EURO).notes();
  }

  @Test
  void sectionsThatOneLacksAreSaid() {
    Delivery without = BUDGET.toBuilder().without(Section.INCOME).build();

    assertThat(DeliveryDiff.between(BUDGET, Unit.EURO, without, Unit.EURO).notes())
        .extracting(Message::dutch)
        .containsExactly("baten staat alleen in de eerste levering");
  }

  @Test
  void aLineIsSomewhere() {
    assertThatThrownBy(
            () ->
                new DeliveryDiff.Line(
                    Section.INCOME, "0.4", "1.1", Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<List<LedgerLine>> ledgers() {
    return LedgerCases.ledgers();
  }

  @Property(tries = 100)
  void nothingDiffersFromItself(@ForAll("ledgers") List<LedgerLine> ledger) {
    Delivery delivery = LedgerCases.built(ledger).delivery();

    assertThat(DeliveryDiff.between(delivery, Unit.EURO, delivery, Unit.EURO).isEmpty()).isTrue();
  }

  @Property(tries = 100)
  void theOtherWayRoundEverythingIsOpposite(
      @ForAll("ledgers") List<LedgerLine> one, @ForAll("ledgers") List<LedgerLine> other) {
    Delivery a = LedgerCases.built(one).delivery();
    Delivery b = LedgerCases.built(other).delivery();
    DeliveryDiff there = DeliveryDiff.between(a, Unit.EURO, b, Unit.EURO);
    DeliveryDiff back = DeliveryDiff.between(b, Unit.EURO, a, Unit.EURO);

    assertThat(back.lines())
        .isEqualTo(
            there.lines().stream()
                .map(
                    l ->
                        new DeliveryDiff.Line(
                            l.section(), l.code(), l.category(), l.after(), l.before()))
                .toList());
    assertThat(back.balance().difference()).isEqualTo(there.balance().difference().negated());
  }

  @Property(tries = 100)
  void theEarlierOneWithTheDifferencesIsTheLaterOne(
      @ForAll("ledgers") List<LedgerLine> one, @ForAll("ledgers") List<LedgerLine> other) {
    Delivery a = LedgerCases.built(one).delivery();
    Delivery b = LedgerCases.built(other).delivery();

    Map<String, Amount> sums = amounts(a);
    for (DeliveryDiff.Line line : DeliveryDiff.between(a, Unit.EURO, b, Unit.EURO).lines()) {
      String key = line.section() + " " + line.code() + " " + line.category();
      sums.merge(key, line.difference(), Amount::plus);
    }
    sums.values().removeIf(amount -> amount.signum() == 0);

    assertThat(sums).isEqualTo(amounts(b));
  }

  private static Map<String, Amount> amounts(Delivery delivery) {
    Map<String, Amount> sums = new HashMap<>();
    for (LedgerLine line : LedgerCases.asLedger(delivery, Unit.EURO)) {
      sums.merge(
          line.section().orElseThrow()
              + " "
              + line.code().orElseThrow()
              + " "
              + line.category().orElseThrow(),
          line.amount(),
          Amount::plus);
    }
    return sums;
  }

  private static Delivery withIndicators(Delivery delivery, String... values) {
    return delivery.toBuilder()
        .indicators(
            Section.KEY_FIGURES,
            List.of(values).stream().map(v -> IndicatorValue.of("Beg_2025", "fk.1", v)).toList())
        .build();
  }

  private static DeliveryDiff.TextChange change(String field, String before, String after) {
    return new DeliveryDiff.TextChange(field, Optional.of(before), Optional.of(after));
  }

  private static DeliveryDiff.Total total(String code, long before, long after) {
    return new DeliveryDiff.Total(code, Amount.ofEuros(before), Amount.ofEuros(after));
  }

  static Booking booking(String code, String category, String amount) {
    return Booking.of(code, category, new BigDecimal(amount));
  }

  static Delivery delivery(int year, int period, List<Booking> lasten, List<Booking> baten) {
    return Delivery.builder()
        .metadata(DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", year, period))
        .bookings(Section.EXPENDITURE, lasten)
        .bookings(Section.INCOME, baten)
        .build();
  }
}
