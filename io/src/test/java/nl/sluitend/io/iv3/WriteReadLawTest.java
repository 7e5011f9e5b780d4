package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.DeliveryStatus;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Remark;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.Unread;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of writing: either it refuses, or what it wrote is read as the same delivery. Here with
 * deliveries that no file gives.
 */
class WriteReadLawTest {
  private static final Detail ONE = new Detail.Numeral("1");
  private static final int LONGEST = 1 << 20;

  private static Reading<DeliveryFile> read(String json) {
    return DeliveryJson.read("a.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static Delivery readAsNewest(String json) {
    return DeliveryJson.read("a.json", json.getBytes(StandardCharsets.UTF_8), SchemaVersion.NEWEST)
        .value()
        .orElseThrow()
        .delivery();
  }

  private static Delivery.Builder with(Section section, DetailFields extra) {
    Booking booking = new Booking("0.4", "1.1", BigDecimal.ONE, Optional.empty(), extra);
    Booking other = Booking.of("0.1", "1.1", BigDecimal.TEN);
    return Delivery.builder().bookings(section, List.of(other, booking));
  }

  private static DetailFields fields(String name, Detail value) {
    return DetailFields.of(Map.of(name, value));
  }

  private static Detail group(Map<String, Detail> fields) {
    return new Detail.Group(DetailFields.of(fields));
  }

  private static DetailFields again(String name) {
    return DetailFields.NONE.withAgain(List.of(Map.entry(name, ONE)));
  }

  private static Unread unread(Section section, Detail stated) {
    return new Unread(Optional.of(section), 1, stated);
  }

  static Stream<Arguments> otherMeanings() {
    Detail good =
        group(
            Map.of(
                "taakveld",
                new Detail.Text("0.4"),
                "categorie",
                new Detail.Text("1.1"),
                "bedrag",
                ONE));
    Detail details = group(Map.of("a", ONE));
    return Stream.of(
        Arguments.of("details", with(Section.EXPENDITURE, fields("details", details))),
        Arguments.of("detail", with(Section.BALANCE_EXPENDITURE, fields("detail", details))),
        Arguments.of("again", with(Section.INCOME, again("kpl"))),
        Arguments.of(
            "deep again",
            Delivery.builder()
                .bookings(
                    Section.INCOME,
                    List.of(Booking.of("0.4", "1.1", BigDecimal.ONE, again("kpl"))))),
        Arguments.of("root again", Delivery.builder().extra(again("metadata"))),
        Arguments.of("data again", Delivery.builder().extraData(again("lasten"))),
        Arguments.of(
            "contact again",
            Delivery.builder()
                .contact(
                    new Contact(
                        Optional.empty(), Optional.empty(), Optional.empty(), again("naam")))),
        Arguments.of(
            "contact",
            Delivery.builder()
                .contact(
                    new Contact(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        fields("naam", new Detail.Text("A"))))),
        Arguments.of(
            "record",
            Delivery.builder()
                .bookings(Section.EXPENDITURE, List.of())
                .unread(List.of(unread(Section.EXPENDITURE, good)))),
        Arguments.of(
            "remark",
            Delivery.builder()
                .unread(List.of(new Unread(Optional.empty(), 1, new Detail.Text("x"))))),
        Arguments.of(
            "remarks",
            Delivery.builder()
                .extra(fields("opmerkingen", new Detail.Items(List.of(new Detail.Text("x")))))),
        Arguments.of(
            "remark of another type",
            Delivery.builder()
                .remarks(
                    List.of(
                        new Remark(
                            "x",
                            Optional.empty(),
                            fields("auteur", new Detail.Text("A")),
                            false)))),
        Arguments.of("part", Delivery.builder().extra(fields("contact", details))),
        Arguments.of(
            "section", Delivery.builder().extraData(fields("lasten", new Detail.Items(List.of())))),
        Arguments.of(
            "year",
            Delivery.builder().metadata(metadata(fields("boekjaar", new Detail.Text("2025"))))));
  }

  private static DeliveryMetadata metadata(DetailFields extra) {
    return new DeliveryMetadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        extra);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherMeanings")
  void whatWouldHaveAnotherMeaningIsRefused(String name, Delivery.Builder builder) {
    Delivery delivery = builder.build();
    assertThatIllegalArgumentException()
        .as(name)
        .isThrownBy(() -> DeliveryJson.write(delivery))
        .withMessageMatching("(?s)(What is kept in .* is read as .*|Field '.*)");
  }

  @Test
  void theRefusalSaysWhereItIsAndWhatItWouldBecome() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DeliveryJson.write(
                    with(Section.INCOME, fields("details", group(Map.of("a", ONE)))).build()))
        .withMessageContaining("baten")
        .withMessageContaining("extra={details=")
        .withMessageContaining("details=Optional[{a=");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryJson.write(Delivery.builder().extra(again("kpl")).build()))
        .withMessage("Field 'kpl' stands again, but does not stand before");
  }

  private static Detail deep(int levels) {
    Detail deep = ONE;
    for (int i = 0; i < levels; i++) {
      deep = i % 2 == 0 ? new Detail.Items(List.of(deep)) : group(Map.of("a", deep));
    }
    return deep;
  }

  /** Beneath the root, the data, the section, the record and its details. */
  @Test
  void thirtyLevelsAreWrittenAndOneMoreIsNot() {
    Delivery most = detailed(fields("a", deep(25)));
    assertThat(readAsNewest(DeliveryJson.write(most))).isEqualTo(most);
    for (int levels : new int[] {26, 200_000}) {
      Delivery over = detailed(fields("a", deep(levels)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DeliveryJson.write(over))
          .withMessage("At most 30 levels of nesting can be read again, but there are more");
    }
    Delivery root = Delivery.builder().extra(fields("a", deep(29))).build();
    assertThat(readAsNewest(DeliveryJson.write(root))).isEqualTo(root);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DeliveryJson.write(Delivery.builder().extra(fields("a", deep(30))).build()));
  }

  private static Delivery detailed(DetailFields details) {
    Booking booking = Booking.of("0.4", "1.1", BigDecimal.ONE, details);
    return Delivery.builder().bookings(Section.EXPENDITURE, List.of(booking)).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "é", "\n"})
  void theLongestTextIsWrittenAndOneMoreCharacterIsNot(String character) {
    Delivery most = detailed(DetailFields.ofTexts(Map.of("a", character.repeat(LONGEST))));
    assertThat(readAsNewest(DeliveryJson.write(most))).isEqualTo(most);
    Delivery over = detailed(DetailFields.ofTexts(Map.of("a", character.repeat(LONGEST + 1))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryJson.write(over))
        .withMessage("A text of at most 1048576 characters can be read again, but it has 1048577");
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "é", "\n"})
  void theLongestNameIsWrittenAndOneMoreCharacterIsNot(String character) {
    Delivery most = detailed(fields(character.repeat(LONGEST), ONE));
    assertThat(readAsNewest(DeliveryJson.write(most))).isEqualTo(most);
    Delivery over = detailed(fields(character.repeat(LONGEST + 1), ONE));
    assertThatIllegalArgumentException().isThrownBy(() -> DeliveryJson.write(over));
  }

  private static final String OLDER =
      """
      {"metadata": {"overheidslaag": "Gemeente", "boekjaar": "2019", "periode": "5",
          "software": "S", "publiceren": "ja", "software": "T"},
       "contact": {"naam": "A", "e-mail": "a@b.nl"},
       "data": {"balans_lasten": [
          {"balanscode": "A1", "categorie": "1.1", "bedrag": "5", "detail": {"a": 1}}]}}
      """;

  @ParameterizedTest
  @EnumSource(SchemaVersion.class)
  void whateverTheVersionOfTheFileWhatIsWrittenIsReadAsTheNewest(SchemaVersion version) {
    byte[] bytes = OLDER.getBytes(StandardCharsets.UTF_8);
    Delivery delivery =
        DeliveryJson.read("a.json", bytes, version).value().orElseThrow().delivery();
    assertThat(readAsNewest(DeliveryJson.write(delivery))).isEqualTo(delivery);
  }

  /** A file of 1.x that is said to be newer keeps the look of 1.x, and is concluded to be so. */
  @Test
  void whoSaysThatAFileIsNewerSaysSoOfWhatIsWrittenTooOrIsToldOtherwise() {
    byte[] bytes = OLDER.getBytes(StandardCharsets.UTF_8);
    Delivery stated =
        DeliveryJson.read("a.json", bytes, SchemaVersion.NEWEST).value().orElseThrow().delivery();
    Reading<DeliveryFile> concluded = read(DeliveryJson.write(stated));
    assertThat(concluded.value().orElseThrow().version()).isEqualTo(SchemaVersion.V1_1);
    assertThat(concluded.problems())
        .anyMatch(p -> p.code().equals(DeliveryProblem.OLDER_VERSION.code()));
    assertThat(concluded.value().orElseThrow().delivery()).isNotEqualTo(stated);
    Delivery asOlder = read(OLDER).value().orElseThrow().delivery();
    Reading<DeliveryFile> again = read(DeliveryJson.write(asOlder));
    assertThat(again.value().orElseThrow().version()).isEqualTo(SchemaVersion.NEWEST);
    assertThat(again.value().orElseThrow().delivery()).isEqualTo(asOlder);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsReadAsTheSameDeliveryOrRefused(@ForAll Random random) {
    Delivery delivery = new Odd(random).delivery();
    String json;
    try {
      json = DeliveryJson.write(delivery);
    } catch (IllegalArgumentException e) {
      Statistics.label("written").collect(false);
      return;
    }
    Statistics.label("written").collect(true);
    assertThat(readAsNewest(json)).isEqualTo(delivery);
    DeliveryFile concluded = read(json).value().orElseThrow();
    if (!concluded.version().isFirst()) {
      assertThat(concluded.delivery()).isEqualTo(delivery);
    }
  }

  /** Deliveries of which the kept fields have names and values that mean something. */
  private static final class Odd {
    private static final List<String> NAMES =
        Stream.concat(
                Stream.of(Section.values())
                    .flatMap(s -> Stream.concat(Stream.of(s.cbsName()), s.fieldNames().stream())),
                Stream.of(
                    "metadata",
                    "contact",
                    "data",
                    "opmerkingen",
                    "boekjaar",
                    "periode",
                    "status",
                    "software",
                    "publiceren",
                    "export_software",
                    "details_openbaar",
                    "e-mail",
                    "email",
                    "naam",
                    "telefoon",
                    "tekst",
                    "auteur",
                    "details",
                    "detail",
                    "kpl"))
            .toList();

    private final Random random;

    Odd(Random random) {
      this.random = random;
    }

    private boolean rarely() {
      return random.nextInt(8) == 0;
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> each) {
      return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> each.get()).toList();
    }

    private <T> Optional<T> perhaps(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private String text() {
      return one(List.of("", "ja", "5", "2025", "0.4", "12,5", "Gemeente", "a@b.nl", "é\n"));
    }

    private Detail detail(int depth) {
      return switch (random.nextInt(depth > 2 ? 4 : 7)) {
        case 0 -> new Detail.Text(text());
        case 1 -> new Detail.Numeral(one(List.of("5", "2025", "1.50", "1e3")));
        case 2 -> new Detail.Truth(random.nextBoolean());
        case 3 -> Detail.Nothing.NOTHING;
        case 4 -> new Detail.Items(some(2, () -> detail(depth + 1)));
        case 5 -> recordLike();
        default -> new Detail.Group(fields(depth + 1));
      };
    }

    /** What could be a record. */
    private Detail recordLike() {
      Map<String, Detail> fields = new LinkedHashMap<>();
      one(List.of(Section.values()))
          .fieldNames()
          .forEach(name -> fields.put(name, rarely() ? detail(3) : new Detail.Text(text())));
      if (random.nextBoolean()) {
        fields.put("bedrag", ONE);
      }
      return new Detail.Group(DetailFields.of(fields));
    }

    private DetailFields fields(int depth) {
      Map<String, Detail> fields = new LinkedHashMap<>();
      some(2, () -> one(NAMES)).forEach(name -> fields.put(name, detail(depth)));
      DetailFields of = DetailFields.of(fields);
      return rarely() ? of.withAgain(some(2, () -> Map.entry(one(NAMES), detail(depth)))) : of;
    }

    private DetailFields rareFields() {
      return rarely() ? fields(0) : DetailFields.NONE;
    }

    /** What says that a part is empty makes room for the part, which is another law. */
    private DetailFields filled() {
      DetailFields fields = rareFields();
      Map<String, Detail> filled = new LinkedHashMap<>(fields.toMap());
      filled.values().removeIf(Forms::isEmpty);
      return DetailFields.of(filled).withAgain(fields.again());
    }

    private BigDecimal amount() {
      return new BigDecimal(one(List.of("5", "12.5", "1E+3", "0.00", "-7")));
    }

    Delivery delivery() {
      Delivery.Builder builder = Delivery.builder();
      if (random.nextBoolean()) {
        builder.metadata(
            new DeliveryMetadata(
                perhaps(text()),
                perhaps(text()),
                perhaps(text()),
                perhaps(random.nextInt(10_000)),
                perhaps(random.nextInt(6)),
                perhaps(one(List.of(DeliveryStatus.values()))),
                perhaps(text()),
                perhaps(random.nextBoolean()),
                perhaps(text()),
                perhaps(text()),
                rareFields()));
      }
      if (random.nextBoolean()) {
        builder.contact(
            new Contact(perhaps(text()), perhaps(text()), perhaps(text()), rareFields()));
      }
      builder.remarks(
          some(
              2,
              () ->
                  random.nextBoolean()
                      ? Remark.bare(text())
                      : new Remark(text(), perhaps(text()), rareFields(), false)));
      List<Unread> unread = new ArrayList<>();
      for (Section section : Section.values()) {
        if (random.nextBoolean()) {
          section(builder, section);
          if (rarely()) {
            unread.add(unread(section, detail(0)));
          }
        }
      }
      if (rarely()) {
        unread.add(new Unread(Optional.empty(), 1 + random.nextInt(3), detail(0)));
      }
      return builder.unread(unread).extra(filled()).extraData(filled()).build();
    }

    private void section(Delivery.Builder builder, Section section) {
      switch (section.content()) {
        case BOOKINGS ->
            builder.bookings(
                section,
                some(
                    2,
                    () -> new Booking(text(), text(), amount(), perhaps(fields(0)), rareFields())));
        case POSITIONS ->
            builder.positions(
                some(
                    2,
                    () ->
                        new Position(text(), text(), amount(), perhaps(fields(0)), rareFields())));
        case INDICATORS ->
            builder.indicators(
                section, some(2, () -> new IndicatorValue(text(), text(), text(), rareFields())));
      }
    }
  }
}
