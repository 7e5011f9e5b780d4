package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Deliveries;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryJsonTest {
  @TempDir Path folder;

  private static final String METADATA =
      """
      "metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "069999",
        "overheidsnaam": "Voorbeelddam", "boekjaar": 2025, "periode": 5, "status": "Realisatie",
        "datum": "2025-10-03T13:46:23+02:00", "details_openbaar": true,
        "financieel_pakket": "Grootboek", "export_software": "Sluitend"}\
      """;

  private static final String CONTACT =
      """
      "contact": {"naam": "Jo Voorbeeld", "email": "iv3@example.nl", "telefoon": "0612345678"}\
      """;

  private static final String SMALL =
      "{"
          + METADATA
          + ",\n"
          + CONTACT
          + """
          ,
          "opmerkingen": [{"tekst": "Voorlopig", "auteur": "Jo"}],
          "data": {
          "lasten": [{"taakveld": "0.4", "categorie": "1.1", "bedrag": 7645000},
            {"bedrag": 337000.50, "categorie": "3.5.1", "taakveld": "0.4"},
            {"taakveld": "0.4", "categorie": "3.5.1", "bedrag": 23.0,
              "details": {"grootboek": "43210"}},
            {"taakveld": "0.10", "categorie": "7.1", "bedrag": -12}],
          "baten": [{"taakveld": "0.7", "categorie": "4.3.1", "bedrag": 7000000}],
          "balans_baten": [],
          "balans_lasten": [{"balanscode": "A1222", "categorie": "6.1", "bedrag": 5}],
          "balans_standen": [{"balanscode": "A1222", "standper": "1 januari", "bedrag": 10},
            {"balanscode": "A1222", "standper": "ultimo", "bedrag": 15}],
          "kengetallen": [
            {"verslagperiode": "Rek_2025", "kengetal": "fk.1", "waarde": "12,5%"}],
          "beleidsindicatoren": [
            {"verslagperiode": "Rek_2025", "beleidsindicator": "bi.5", "waarde": "9.10"}]
          }}
          """;

  static Reading<DeliveryFile> read(String json) {
    return DeliveryJson.read("a.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static Delivery delivery(String json) {
    return read(json).orElseThrow().delivery();
  }

  private static List<String> codes(Reading<?> reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  @Test
  void readsWhatIsStated() {
    Reading<DeliveryFile> reading = read(SMALL);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow().delivery()).isEqualTo(Deliveries.small());
    assertThat(reading.orElseThrow().version()).isEqualTo(SchemaVersion.V2_1_1);
    assertThat(reading.orElseThrow().version().number()).isEqualTo("2.1.1");
  }

  @Test
  void writesOneRecordALine() {
    assertThat(DeliveryJson.write(Deliveries.small()))
        .startsWith("{\n\"metadata\": {\n  \"overheidslaag\": \"Gemeente\",\n")
        .contains(
            """

            {"taakveld": "0.4", "categorie": "3.5.1", "bedrag": 23.0, \
            "details": {"grootboek": "43210"}},
            """)
        .endsWith("]\n}\n}\n");
    assertThat(delivery(DeliveryJson.write(Deliveries.small()))).isEqualTo(Deliveries.small());
  }

  @Test
  void writesAFileWhole() throws IOException {
    Path file = folder.resolve("d.json");
    DeliveryJson.write(Deliveries.small(), file);
    assertThat(DeliveryJson.read(file).orElseThrow().delivery()).isEqualTo(Deliveries.small());
    assertThat(DeliveryJson.read(file, SchemaVersion.V2_0).orElseThrow().version())
        .isEqualTo(SchemaVersion.V2_0);
  }

  @Test
  void readsAStream() {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    Reading<DeliveryFile> reading = DeliveryJson.read("s", new ByteArrayInputStream(bytes));
    assertThat(reading.orElseThrow().delivery()).isEqualTo(Deliveries.small());
    assertThat(
            DeliveryJson.read("s", new ByteArrayInputStream(bytes), SchemaVersion.V1_0)
                .value()
                .orElseThrow()
                .version())
        .isEqualTo(SchemaVersion.V1_0);
  }

  @Test
  void anEmptyDeliveryIsWrittenAsNothing() {
    Delivery none = Delivery.builder().build();
    assertThat(DeliveryJson.write(none)).isEqualTo("{\n\n}\n");
    assertThat(delivery(DeliveryJson.write(none))).isEqualTo(none);
    Delivery extra =
        Delivery.builder().extraData(DetailFields.ofTexts(Map.of("kubus", "x"))).build();
    assertThat(delivery(DeliveryJson.write(extra))).isEqualTo(extra);
  }

  @Test
  void refusesToWriteANameTwice() {
    Booking booking =
        new Booking(
            "0.1",
            "1.1",
            BigDecimal.ONE,
            Optional.empty(),
            DetailFields.ofTexts(Map.of("bedrag", "2")));
    Delivery delivery = Delivery.builder().bookings(Section.INCOME, List.of(booking)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryJson.write(delivery))
        .withMessageContaining("bedrag");
  }

  @Test
  void keepsUnknownFieldsOfRecordsAndSaysSoOnce() {
    Reading<DeliveryFile> reading =
        read(
            SMALL.replace(
                "\"bedrag\": 7645000}",
                "\"bedrag\": 7645000, \"kpl\": [1, {\"a\": null}]},{\"taakveld\": \"0.4\","
                    + " \"categorie\": \"1.1\", \"bedrag\": 1, \"kpl\": true}"));
    assertThat(codes(reading)).containsExactly("DLV-009");
    assertThat(reading.problems().get(0).message().dutch()).contains("kpl", "lasten", "bewaard");
    assertThat(reading.orElseThrow().faults()).isEmpty();
    Delivery delivery = reading.orElseThrow().delivery();
    assertThat(delivery.bookings(Section.EXPENDITURE).get(0).extra().find("kpl"))
        .contains(
            new Detail.Items(
                List.of(
                    new Detail.Numeral("1"),
                    new Detail.Group(DetailFields.of(Map.of("a", Detail.Nothing.NOTHING))))));
    assertThat(delivery(DeliveryJson.write(delivery))).isEqualTo(delivery);
  }

  @Test
  void readsTheOldestVersions() {
    String v10 =
        SMALL
            .replace("2025, \"periode\": 5", "\"2025\", \"periode\": \"5\"")
            .replace("\"email\"", "\"e-mail\"")
            .replace("\"opmerkingen\": [{\"tekst\": \"Voorlopig\", \"auteur\": \"Jo\"}],", "")
            .replaceAll(",\\s+\"details_openbaar.*\\s.*Sluitend\"", "");
    Reading<DeliveryFile> first = read(v10);
    assertThat(codes(first)).containsExactly("DLV-008");
    assertThat(first.orElseThrow().version()).isEqualTo(SchemaVersion.V1_0);
    assertThat(first.orElseThrow().delivery().metadata().year()).contains(2025);
    assertThat(first.orElseThrow().delivery().contact()).isEqualTo(Deliveries.small().contact());

    String v11 =
        v10.replace(
            "+02:00\"", "+02:00\", \"software\": \"Sluitend\", \"publiceren\": \"ja\", \"x\": 1");
    Reading<DeliveryFile> second = read(v11);
    assertThat(codes(second)).containsExactlyInAnyOrder("DLV-008", "DLV-009", "DLV-010", "DLV-010");
    assertThat(second.orElseThrow().version()).isEqualTo(SchemaVersion.V1_1);
    assertThat(second.orElseThrow().faults()).isEmpty();
    assertThat(second.orElseThrow().delivery().metadata().exportSoftware()).contains("Sluitend");
    assertThat(second.orElseThrow().delivery().metadata().detailsPublic()).contains(true);
    assertThat(delivery(v11.replace("\"ja\"", "\"nee\"")).metadata().detailsPublic())
        .contains(false);
    Reading<DeliveryFile> neither = read(v11.replace("\"ja\"", "\"soms\""));
    assertThat(codes(neither)).contains("SF004");
    assertThat(neither.orElseThrow().delivery().metadata().extra().text("publiceren"))
        .contains("soms");
  }

  @Test
  void aNewerNameGoesBeforeAnOlderOne() {
    String both =
        """
        {"metadata": {"boekjaar": "2019", "periode": "1", "software": "a", "export_software": "b",
          "publiceren": "ja", "details_openbaar": false},
         "contact": {"e-mail": "a@b.nl", "email": "c@d.nl"}}
        """;
    Delivery delivery = read(both).value().orElseThrow().delivery();
    assertThat(read(both).value().orElseThrow().version()).isEqualTo(SchemaVersion.V1_1);
    assertThat(delivery.metadata().exportSoftware()).contains("b");
    assertThat(delivery.metadata().detailsPublic()).contains(false);
    assertThat(delivery.metadata().extra().text("software")).contains("a");
    assertThat(delivery.contact().orElseThrow().email()).contains("c@d.nl");
    assertThat(delivery.contact().orElseThrow().extra().text("e-mail")).contains("a@b.nl");
    assertThat(delivery(DeliveryJson.write(delivery))).isEqualTo(delivery);
  }

  @Test
  void readsTheDetailsThatVersion20Misspells() {
    String misspelt =
        SMALL.replace(
            "\"categorie\": \"6.1\", \"bedrag\": 5",
            "\"categorie\": \"6.1\", \"bedrag\": 5, \"detail\": {\"grootboek\": \"1\"}");
    Reading<DeliveryFile> reading = read(misspelt);
    assertThat(reading.orElseThrow().version()).isEqualTo(SchemaVersion.V2_0);
    assertThat(codes(reading)).containsExactly("DLV-008", "DLV-010");
    Booking booking = reading.orElseThrow().delivery().bookings(Section.BALANCE_EXPENDITURE).get(0);
    assertThat(booking.details()).contains(DetailFields.ofTexts(Map.of("grootboek", "1")));
    assertThat(booking.extra()).isEqualTo(DetailFields.NONE);
    for (String other :
        List.of(
            misspelt.replace("\"detail\": {\"grootboek\": \"1\"}", "\"detail\": \"x\""),
            misspelt.replace("\"detail\":", "\"details\": {}, \"detail\":"))) {
      Booking kept = delivery(other).bookings(Section.BALANCE_EXPENDITURE).get(0);
      assertThat(kept.extra().find("detail")).isPresent();
      assertThat(delivery(DeliveryJson.write(delivery(other)))).isEqualTo(delivery(other));
    }
  }

  @Test
  void whatIsMisspeltElsewhereIsAnUnknownField() {
    Delivery delivery =
        delivery(SMALL.replace("\"bedrag\": -12", "\"bedrag\": -12, \"detail\": {\"a\": 1}"));
    Booking booking = delivery.bookings(Section.EXPENDITURE).get(3);
    assertThat(booking.details()).isEmpty();
    assertThat(booking.extra().names()).containsExactly("detail");
  }

  @Test
  void writesEscapesWhereTheyAreNeeded() {
    String text = "a\"b\\c\td é \u007F ~ €";
    Delivery delivery =
        Delivery.builder()
            .bookings(
                Section.INCOME,
                List.of(
                    Booking.of(
                        text, "\"", BigDecimal.ONE, DetailFields.ofTexts(Map.of("\\", "é")))))
            .build();
    String json = DeliveryJson.write(delivery);
    assertThat(json)
        .contains("\"a\\\"b\\\\c\\td é \\u007f ~ €\"")
        .contains("\"\\\"\"")
        .contains("{\"\\\\\": \"é\"}");
    assertThat(read(json).value().orElseThrow().delivery()).isEqualTo(delivery);
  }

  @Test
  void readsEncodingsAsFound() throws IOException {
    String accents = SMALL.replace("Jo Voorbeeld", "Zoë Médard €");
    Delivery expected = delivery(accents);
    byte[] marked = ("\uFEFF" + accents).getBytes(StandardCharsets.UTF_8);
    assertThat(DeliveryJson.read("m", marked).problems()).isEmpty();
    assertThat(DeliveryJson.read("m", marked).orElseThrow().delivery()).isEqualTo(expected);
    byte[] little = ("\uFEFF" + accents).getBytes(StandardCharsets.UTF_16LE);
    byte[] big = ("\uFEFF" + accents).getBytes(StandardCharsets.UTF_16BE);
    byte[] windows = accents.getBytes(Charset.forName("windows-1252"));
    for (byte[] bytes : List.of(little, big, windows)) {
      Path file = Files.write(folder.resolve("e.json"), bytes);
      Reading<DeliveryFile> reading = DeliveryJson.read(file);
      assertThat(codes(reading)).containsExactly("DLV-007");
      assertThat(reading.orElseThrow().delivery()).isEqualTo(expected);
    }
    assertThat(DeliveryJson.read("w", windows).problems().get(0).found()).isEqualTo("windows-1252");
  }

  @Test
  void readsTheSamplesThatAreThere() {
    Path samples = Shared.find("iv3/deliveries");
    Reading<DeliveryFile> faulty =
        DeliveryJson.read(samples.resolve("iv3_bestand_plausibiliteits_fout.json"));
    assertThat(faulty.problems()).isEmpty();
    DeliveryTotals totals = DeliveryTotals.of(faulty.orElseThrow().delivery());
    assertThat(totals.total(Section.EXPENDITURE)).isEqualByComparingTo("42415");
    assertThat(totals.total(Section.INCOME)).isEqualByComparingTo("53748");
    assertThat(faulty.orElseThrow().unitEvidence().unit()).contains(Unit.THOUSAND);
    Reading<DeliveryFile> good =
        DeliveryJson.read(samples.resolve("iv3_bestand_zonder_fouten_1.json"));
    assertThat(good.problems()).isEmpty();
    assertThat(good.orElseThrow().version()).isEqualTo(SchemaVersion.V2_1_1);
    Delivery delivery = good.orElseThrow().delivery();
    assertThat(delivery(DeliveryJson.write(delivery))).isEqualTo(delivery);
  }

  @Test
  void theInputStreamStaysOpen() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(DeliveryJson.read("s", in).hasErrors()).isFalse();
    assertThat(closed[0]).isFalse();
  }
}
