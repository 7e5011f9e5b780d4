package nl.sluitend.delivery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Deliveries to test with: one by hand, and any. */
public final class Deliveries {
  private Deliveries() {}

  /** The metadata of a municipality that does not exist. */
  public static DeliveryMetadata metadata(int year, int period) {
    return DeliveryMetadata.of("Gemeente", "069999", "Voorbeelddam", year, period)
        .made("2025-10-03T13:46:23+02:00", true, "Grootboek", "Sluitend");
  }

  /** A small whole delivery in euros. */
  public static Delivery small() {
    return Delivery.builder()
        .metadata(metadata(2025, 5))
        .contact(Contact.of("Jo Voorbeeld", "iv3@example.nl", "0612345678"))
        .remarks(List.of(new Remark("Voorlopig", Optional.of("Jo"), DetailFields.NONE, false)))
        .bookings(
            Section.EXPENDITURE,
            List.of(
                booking("0.4", "1.1", "7645000"),
                booking("0.4", "3.5.1", "337000.50"),
                Booking.of(
                    "0.4",
                    "3.5.1",
                    new BigDecimal("23.0"),
                    DetailFields.ofTexts(Map.of("grootboek", "43210"))),
                booking("0.10", "7.1", "-12")))
        .bookings(Section.INCOME, List.of(booking("0.7", "4.3.1", "7000000")))
        .bookings(Section.BALANCE_EXPENDITURE, List.of(booking("A1222", "6.1", "5")))
        .bookings(Section.BALANCE_INCOME, List.of())
        .positions(
            List.of(
                Position.of("A1222", "1 januari", new BigDecimal("10")),
                Position.of("A1222", "ultimo", new BigDecimal("15"))))
        .indicators(Section.KEY_FIGURES, List.of(IndicatorValue.of("Rek_2025", "fk.1", "12,5%")))
        .indicators(
            Section.POLICY_INDICATORS, List.of(IndicatorValue.of("Rek_2025", "bi.5", "9.10")))
        .build();
  }

  /** A booking with the amount as text. */
  public static Booking booking(String code, String category, String amount) {
    return Booking.of(code, category, new BigDecimal(amount));
  }

  /** Any amount that a record can state, with the extreme ones. */
  public static Arbitrary<BigDecimal> amounts() {
    Arbitrary<BigDecimal> any =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60)),
                Arbitraries.integers().between(-60, 60))
            .as(BigDecimal::new)
            .filter(Booking::canHold);
    Arbitrary<BigDecimal> plain =
        Arbitraries.longs().between(-99_999_999, 99_999_999).map(n -> BigDecimal.valueOf(n, 2));
    Arbitrary<BigDecimal> extreme =
        Arbitraries.of("0", "0.00", "0E+5", "1E+59", "1E-60", "-1E+1", "23.0").map(BigDecimal::new);
    return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(2, any), Tuple.of(1, extreme));
  }

  /** Any text, with half surrogate pairs and controls. */
  public static Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(12);
  }

  /** Text that CBS's schema takes anywhere: on one line. */
  public static Arbitrary<String> lines() {
    return texts().map(t -> t.replaceAll("[\n\r\u0085\u2028\u2029]", "x"));
  }

  private static Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.of("0.1", "0.10", "0.4", "6.71a", "A1222", "P29b", ""), texts());
  }

  /** Any value that a format has no meaning for. */
  public static Arbitrary<Detail> details() {
    Arbitrary<Detail> leaves =
        Arbitraries.oneOf(
            texts().map(Detail.Text::new),
            Arbitraries.of("0", "-0", "1.0", "1e3", "1E-400", "-12.50").map(Detail.Numeral::new),
            Arbitraries.of(true, false).map(Detail.Truth::new),
            Arbitraries.just(Detail.Nothing.NOTHING));
    Arbitrary<Detail> flat =
        Arbitraries.oneOf(
            leaves,
            leaves.list().ofMaxSize(3).map(Detail.Items::new),
            fields(leaves).map(Detail.Group::new));
    return Arbitraries.oneOf(flat, flat.list().ofMaxSize(2).map(Detail.Items::new));
  }

  private static Arbitrary<DetailFields> fields(Arbitrary<Detail> values) {
    return Arbitraries.maps(texts().map(t -> "x" + t), values).ofMaxSize(3).map(DetailFields::of);
  }

  /** Fields with names that no format has. */
  public static Arbitrary<DetailFields> extras() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(DetailFields.NONE)), Tuple.of(1, fields(details())));
  }

  private static Arbitrary<Booking> bookings() {
    return Combinators.combine(codes(), codes(), amounts(), fields(details()).optional(), extras())
        .as(Booking::new);
  }

  private static Arbitrary<Position> positions() {
    return Combinators.combine(codes(), codes(), amounts(), fields(details()).optional(), extras())
        .as(Position::new);
  }

  private static Arbitrary<IndicatorValue> indicators(Arbitrary<DetailFields> extras) {
    return Combinators.combine(codes(), codes(), texts(), extras).as(IndicatorValue::new);
  }

  private static Arbitrary<DeliveryMetadata> metadata(Arbitrary<DetailFields> extras) {
    Arbitrary<DeliveryMetadata> whole =
        Combinators.combine(
                Arbitraries.of("Gemeente", "Provincie", "GR"),
                lines(),
                lines(),
                Arbitraries.integers().between(0, 9999),
                Arbitraries.integers().between(0, 5),
                lines(),
                Arbitraries.of(true, false))
            .as(
                (layer, number, name, year, period, software, open) ->
                    DeliveryMetadata.of(layer, number, name, year, period)
                        .made("2025-10-03T13:46:23+02:00", open, software, name));
    return Combinators.combine(whole, extras)
        .as(
            (m, extra) ->
                new DeliveryMetadata(
                    m.layerName(),
                    m.number(),
                    m.name(),
                    m.year(),
                    m.period(),
                    m.status(),
                    m.date(),
                    m.detailsPublic(),
                    m.financialPackage(),
                    m.exportSoftware(),
                    extra));
  }

  private static Arbitrary<Contact> contacts(Arbitrary<DetailFields> extras) {
    return Combinators.combine(
            lines().map(t -> "n" + t), Arbitraries.of("a@b.nl", "x.y@z-a.com"), lines(), extras)
        .as((n, e, p, x) -> new Contact(Optional.of(n), Optional.of(e), Optional.of(p), x));
  }

  private static Arbitrary<Remark> remarks(Arbitrary<DetailFields> extras) {
    return Combinators.combine(lines(), lines().optional(), extras)
        .as((text, author, extra) -> new Remark(text, author, extra, false));
  }

  /** Deliveries that CBS's newest schema takes, with any records. */
  public static Arbitrary<Delivery> valid() {
    return deliveries(Arbitraries.just(DetailFields.NONE));
  }

  /** Deliveries with unknown fields anywhere. */
  public static Arbitrary<Delivery> any() {
    return deliveries(extras());
  }

  private static Arbitrary<Delivery> deliveries(Arbitrary<DetailFields> extras) {
    Arbitrary<Delivery.Builder> heads =
        Combinators.combine(
                metadata(extras), contacts(extras), remarks(extras).list().ofMaxSize(2), extras)
            .as(
                (metadata, contact, remarks, extra) ->
                    Delivery.builder()
                        .metadata(metadata)
                        .contact(contact)
                        .remarks(remarks)
                        .extra(extra));
    return Combinators.combine(
            heads,
            bookings().list().ofMaxSize(4).list().ofSize(4),
            positions().list().ofMaxSize(3),
            indicators(extras).list().ofMaxSize(3).optional(),
            indicators(extras).list().ofMaxSize(3).optional(),
            extras)
        .as(
            (builder, bookings, positions, keyFigures, policy, extra) -> {
              for (int i = 0; i < bookings.size(); i++) {
                builder.bookings(Section.booked().get(i), bookings.get(i));
              }
              builder.positions(positions).extraData(extra);
              keyFigures.ifPresent(v -> builder.indicators(Section.KEY_FIGURES, v));
              policy.ifPresent(v -> builder.indicators(Section.POLICY_INDICATORS, v));
              return builder.build();
            });
  }
}
