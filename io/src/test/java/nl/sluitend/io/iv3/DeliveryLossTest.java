package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Deliveries;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Remark;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.Unread;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;

/** Writing what was read loses nothing, whatever was wrong with it. */
class DeliveryLossTest {
  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Provide
  Arbitrary<Delivery> any() {
    return Deliveries.any();
  }

  private static Reading<DeliveryFile> read(String json) {
    return DeliveryJson.read("a.json", json.getBytes(StandardCharsets.UTF_8), SchemaVersion.NEWEST);
  }

  /** All that is said of a file, but for the places, which are other ones once it is written. */
  private static List<String> remarked(Reading<DeliveryFile> reading) {
    return Stream.concat(
            reading.value().orElseThrow().faults().stream()
                .map(f -> "%s %s %s".formatted(f.section(), f.record(), f.message())),
            reading.problems().stream()
                .map(p -> "%s %s %s".formatted(p.code(), p.level(), p.message())))
        .sorted()
        .toList();
  }

  private static void losesNothing(String json) throws IOException {
    Reading<DeliveryFile> reading = read(json);
    Delivery delivery = reading.value().orElseThrow().delivery();
    String written = DeliveryJson.write(delivery);
    assertThat(DamagedJson.said(written)).isEqualTo(DamagedJson.said(json));
    Reading<DeliveryFile> again = read(written);
    assertThat(again.value().orElseThrow().delivery()).isEqualTo(delivery);
    assertThat(remarked(again)).isEqualTo(remarked(reading));
    assertThat(DeliveryJson.write(again.value().orElseThrow().delivery())).isEqualTo(written);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whateverIsWrongIsWrittenAsItWasRead(@ForAll("any") Delivery delivery, @ForAll Random random)
      throws IOException {
    JsonNode tree = EXACT.readTree(DeliveryJson.write(delivery));
    String json = new DamagedJson(random, 2 + random.nextInt(40)).of(tree);
    Reading<DeliveryFile> reading = read(json);
    Statistics.label("is JSON object").collect(reading.value().isPresent());
    if (reading.value().isPresent()) {
      Statistics.label("unread").collect(!reading.value().get().delivery().unread().isEmpty());
      losesNothing(json);
    }
  }

  @Test
  void theSamplesAreWrittenAsTheyWereRead() throws IOException {
    try (Stream<Path> files = Files.list(Shared.find("iv3/deliveries"))) {
      for (Path file : files.toList()) {
        losesNothing(Files.readString(file));
      }
    }
  }

  private static final String SMALL = DeliveryJson.write(Deliveries.small());

  private static Delivery delivery(String from, String to) {
    assertThat(SMALL).contains(from);
    return read(SMALL.replace(from, to)).value().orElseThrow().delivery();
  }

  @Test
  void whatIsNoRecordStandsWhereItStood() {
    Delivery delivery =
        delivery(
            "{\"taakveld\": \"0.4\", \"categorie\": \"3.5.1\", \"bedrag\": 337000.50}",
            "{\"bedrag\": 1e999, \"categorie\": \"3.5.1\"}, \"x\"");
    assertThat(delivery.bookings(Section.EXPENDITURE)).hasSize(3);
    Optional<Section> section = Optional.of(Section.EXPENDITURE);
    Map<String, Detail> fields = new LinkedHashMap<>();
    fields.put("categorie", new Detail.Text("3.5.1"));
    fields.put("bedrag", new Detail.Numeral("1e999"));
    assertThat(delivery.unread())
        .containsExactly(
            new Unread(section, 2, new Detail.Group(DetailFields.of(fields))),
            new Unread(section, 3, new Detail.Text("x")));
    assertThat(DeliveryJson.write(delivery))
        .contains("7645000},\n{\"categorie\": \"3.5.1\", \"bedrag\": 1e999},\n\"x\",\n{\"taak");
  }

  @Test
  void whatIsNoRecordStaysWhenTheRecordsChange() throws IOException {
    Delivery delivery = delivery("\"bedrag\": 15", "\"bedrag\": \"vijftien\"");
    assertThat(delivery.positions()).hasSize(1);
    Delivery changed = delivery.toBuilder().positions(List.of()).build();
    assertThat(DeliveryJson.write(changed))
        .contains("\"balans_standen\": [\n{\"balanscode\": \"A1222\", \"standper\": \"ultimo\"");
    losesNothing(DeliveryJson.write(changed));
  }

  @Test
  void aRemarkKeepsItsForm() throws IOException {
    String json =
        SMALL.replace(
            "{\"tekst\": \"Voorlopig\", \"auteur\": \"Jo\"}",
            "{\"tekst\": 5}, \"Let op\", {\"auteur\": \"Jo\", \"tekst\": \"Voorlopig\"}, null");
    Delivery delivery = read(json).value().orElseThrow().delivery();
    assertThat(delivery.remarks()).extracting(Remark::text).containsExactly("Let op", "Voorlopig");
    assertThat(delivery.unread()).extracting(Unread::number).containsExactly(1, 4);
    losesNothing(json);
    losesNothing(SMALL.replaceAll("(?s)\"opmerkingen\": \\[.*?]", "\"opmerkingen\": [7]"));
  }

  @Test
  void partsThatSayNothingAreThereAllTheSame() throws IOException {
    for (String json :
        List.of(
            "{}",
            "{\"metadata\": {}, \"contact\": {}, \"data\": {}, \"opmerkingen\": []}",
            "{\"metadata\": {}, \"metadata\": {\"periode\": 5}, \"metadata\": 7}",
            "{\"data\": {\"lasten\": null, \"lasten\": [5]}, \"data\": {}}",
            "{\"data\": {\"lasten\": [], \"lasten\": [{\"bedrag\": 5, \"bedrag\": 6}]}}")) {
      losesNothing(json);
    }
  }

  @Test
  void partsThatSaidNothingMakeRoomForThoseThatDo() {
    Delivery empty =
        read("""
        {"metadata": {}, "contact": null, "data": {"lasten": null, "baten": 5},
         "opmerkingen": []}
        """)
            .value()
            .orElseThrow()
            .delivery();
    Delivery small = Deliveries.small();
    Delivery.Builder filled =
        empty.toBuilder()
            .metadata(small.metadata())
            .contact(small.contact().orElseThrow())
            .remarks(small.remarks())
            .bookings(Section.EXPENDITURE, small.bookings(Section.EXPENDITURE));
    Delivery read = read(DeliveryJson.write(filled.build())).value().orElseThrow().delivery();
    assertThat(read.metadata()).isEqualTo(small.metadata());
    assertThat(read.contact()).isEqualTo(small.contact());
    assertThat(read.remarks()).isEqualTo(small.remarks());
    assertThat(read.bookings(Section.EXPENDITURE)).hasSize(4);
    assertThat(read.extraData().names()).containsExactly("baten");
    Delivery both = filled.bookings(Section.INCOME, small.bookings(Section.INCOME)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryJson.write(both))
        .withMessageContaining("baten");
  }

  @Test
  void refusesToWriteAnotherValueThanTheOneThatIsKept() {
    Delivery delivery = delivery("\"bedrag\": 5", "\"bedrag\": \"5\"");
    Booking read = delivery.bookings(Section.BALANCE_EXPENDITURE).get(0);
    Booking changed =
        new Booking(
            read.code(), read.category(), new BigDecimal("6"), read.details(), read.extra());
    Delivery other =
        delivery.toBuilder().bookings(Section.BALANCE_EXPENDITURE, List.of(changed)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryJson.write(other))
        .withMessageContaining("bedrag");
  }

  @Test
  void theMisspellingOfVersion20IsKeptWhereItCannotBeReadAsTheRightName() throws IOException {
    for (String details :
        List.of(
            ", \"detail\": {\"a\": 1}, \"detail\": {\"a\": 2}",
            ", \"detail\": {\"a\": 1}, \"details\": 5",
            ", \"detail\": {\"a\": 1}, \"details\": {\"a\": 2}")) {
      String json = SMALL.replace("\"bedrag\": 5", "\"bedrag\": 5" + details);
      losesNothing(json);
      assertThat(read(json).problems()).extracting(Problem::code).contains("DLV-009");
    }
    losesNothing(SMALL.replace("\"bedrag\": 5", "\"detail\": {\"a\": 1}"));
  }
}
