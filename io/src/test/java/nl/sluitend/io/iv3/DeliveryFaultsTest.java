package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Deliveries;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.Remark;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where files depart from the schema: each code of CBS by a file that has nothing else. */
class DeliveryFaultsTest {
  private static final String SMALL = DeliveryJson.write(Deliveries.small());

  /**
   * A change to a file without faults.
   *
   * @param code the one fault that it makes
   * @param kept whether the delivery still has everything
   * @param from what is replaced
   * @param to what comes in its place
   */
  record Change(StructureCode code, boolean kept, String from, String to) {
    String json() {
      assertThat(SMALL).contains(from);
      return SMALL.replace(from, to);
    }
  }

  private static Change kept(StructureCode code, String from, String to) {
    return new Change(code, true, from, to);
  }

  private static Change lost(StructureCode code, String from, String to) {
    return new Change(code, false, from, to);
  }

  static Stream<Change> changes() {
    return Stream.concat(heads(), records());
  }

  private static Stream<Change> heads() {
    return Stream.of(
        kept(StructureCode.SF002, "  \"periode\": 5,\n", ""),
        kept(StructureCode.SF002, ",\n  \"export_software\": \"Sluitend\"", ""),
        kept(StructureCode.SF003, "\"periode\": 5", "\"periode\": 5, \"maand\": 12"),
        kept(StructureCode.SF004, "\"periode\": 5", "\"periode\": \"5\""),
        kept(StructureCode.SF004, "\"periode\": 5", "\"periode\": 6"),
        kept(StructureCode.SF004, "\"boekjaar\": 2025", "\"boekjaar\": 2025.5"),
        kept(StructureCode.SF004, "\"boekjaar\": 2025", "\"boekjaar\": 1e999999999"),
        kept(StructureCode.SF004, "\"boekjaar\": 2025", "\"boekjaar\": 1e25"),
        kept(StructureCode.SF004, "\"boekjaar\": 2025", "\"boekjaar\": 1e99999999999999999999"),
        kept(StructureCode.SF004, "\"boekjaar\": 2025", "\"boekjaar\": null"),
        kept(StructureCode.SF004, "\"boekjaar\": 2025", "\"boekjaar\": \"dit jaar\""),
        kept(StructureCode.SF004, "\"Gemeente\"", "\"gemeente\""),
        kept(StructureCode.SF004, "\"Voorbeelddam\"", "\"Voorbeeld\\ndam\""),
        kept(StructureCode.SF004, "\"Realisatie\"", "\"realisatie\""),
        kept(StructureCode.SF004, "T13:46:23+02:00", "T24:46:23"),
        kept(StructureCode.SF004, "\"details_openbaar\": true", "\"details_openbaar\": \"ja\""),
        kept(StructureCode.SF004, "\"Grootboek\"", "7"),
        kept(StructureCode.SF006, "\"naam\": \"Jo Voorbeeld\",", ""),
        kept(StructureCode.SF007, "\"naam\": \"Jo Voorbeeld\"", "\"naam\": \"J\", \"fax\": 1"),
        kept(StructureCode.SF008, "iv3@example.nl", "iv3@example"),
        kept(StructureCode.SF008, "iv3@example.nl", "a".repeat(1000) + "@example.nl"),
        kept(StructureCode.SF008, "\"0612345678\"", "612345678"),
        kept(StructureCode.SF009, "\"Jo Voorbeeld\"", "\" \""),
        kept(StructureCode.SF009, "\"iv3@example.nl\"", "\"\""),
        kept(StructureCode.SF999, "\"data\": {", "\"versie\": 2, \"data\": {"),
        kept(StructureCode.SF999, "\"auteur\": \"Jo\"", "\"auteur\": 1"),
        kept(StructureCode.SF999, "{\"tekst\": \"Voorlopig\", \"auteur\": \"Jo\"}", "\"Let op\""),
        kept(StructureCode.SF999, "[\n{\"tekst\": \"Voorlopig\", \"auteur\": \"Jo\"}]", "{}"),
        lost(StructureCode.SF999, "\"tekst\": \"Voorlopig\"", "\"tekst\": 5"),
        lost(StructureCode.SF999, "{\"tekst\": \"Voorlopig\", \"auteur\": \"Jo\"}", "5"));
  }

  private static Stream<Change> records() {
    return Stream.of(
        kept(StructureCode.SF013, "\"balans_baten\": []", "\"balans_baten\": null"),
        lost(StructureCode.SF016, "\"categorie\": \"6.1\", ", ""),
        lost(StructureCode.SF016, "\"6.1\"", "null"),
        lost(StructureCode.SF016, ", \"bedrag\": 5", ""),
        lost(StructureCode.SF016, ", \"waarde\": \"9.10\"", ""),
        lost(StructureCode.SF016, "\"1 januari\"", "null"),
        lost(StructureCode.SF017, "\"bedrag\": 5", "\"bedrag\": null"),
        lost(StructureCode.SF017, "\"bedrag\": 5", "\"bedrag\": \" \""),
        kept(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": \"5\""),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": \"1.234,5\""),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": \"1" + "0".repeat(60) + "\""),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": true"),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": [5]"),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": 1e999"),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": 5" + "0".repeat(500)),
        lost(StructureCode.SF999, "\"bedrag\": 5", "\"bedrag\": -1e-99999999999"),
        kept(StructureCode.SF999, "\"6.1\"", "6.1"),
        lost(StructureCode.SF999, "\"6.1\"", "{\"a\": []}"),
        kept(StructureCode.SF999, "\"9.10\"", "9.10"),
        kept(StructureCode.SF999, "\"9.10\"", "\"9.10\", \"details\": {}"),
        kept(StructureCode.SF999, "{\"grootboek\": \"43210\"}", "\"43210\""),
        lost(StructureCode.SF999, "\"balans_baten\": []", "\"balans_baten\": [[\"A1\", 5]]"),
        kept(StructureCode.SF999, "\"balans_baten\": []", "\"balans_baten\": 5"),
        kept(StructureCode.SF999, "\"balans_baten\": []", "\"balans_baten\": [], \"kubus\": 1"));
  }

  private static DeliveryFile file(Reading<DeliveryFile> reading) {
    return reading.value().orElseThrow();
  }

  private static StructureFault only(String json) {
    Reading<DeliveryFile> reading = DeliveryJsonTest.read(json);
    assertThat(file(reading).faults()).hasSize(1);
    StructureFault fault = file(reading).faults().get(0);
    assertThat(reading.problems()).containsExactly(fault.problem());
    return fault;
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachDepartureIsOneFault(Change change) {
    StructureFault fault = only(change.json());
    assertThat(fault.code()).isEqualTo(change.code());
    assertThat(fault.kept()).isEqualTo(change.kept());
    assertThat(fault.place().line()).isPositive();
    // What is kept is written back.
    Delivery delivery = file(DeliveryJsonTest.read(change.json())).delivery();
    assertThat(file(DeliveryJsonTest.read(DeliveryJson.write(delivery))).delivery())
        .isEqualTo(delivery);
  }

  @Test
  void eachPartThatIsMissingIsOneFault() {
    Delivery small = Deliveries.small();
    assertThat(only(DeliveryJson.write(small.toBuilder().metadata(DeliveryMetadata.NONE).build())))
        .returns(StructureCode.SF001, StructureFault::code)
        .returns(new Place("a.json", 1, 1), StructureFault::place);
    assertThat(only(SMALL.replaceAll("\"contact\": \\{[^}]*},", "")).code())
        .isEqualTo(StructureCode.SF005);
    assertThat(only(SMALL.replaceAll("(?s)\"data\": \\{.*", "\"data\": []}")))
        .returns(StructureCode.SF010, StructureFault::code)
        .returns("[…]", StructureFault::found);
    List<StructureCode> codes =
        Stream.of(
                Section.INCOME,
                Section.EXPENDITURE,
                Section.BALANCE_INCOME,
                Section.BALANCE_EXPENDITURE,
                Section.BALANCE_POSITIONS)
            .map(section -> only(DeliveryJson.write(small.toBuilder().without(section).build())))
            .map(StructureFault::code)
            .toList();
    assertThat(codes)
        .containsExactly(
            StructureCode.SF011,
            StructureCode.SF012,
            StructureCode.SF013,
            StructureCode.SF014,
            StructureCode.SF015);
    assertThat(only(SMALL.replaceAll("(?s)\"kengetallen\": \\[[^]]*]", "\"kengetallen\": null")))
        .returns(StructureCode.SF999, StructureFault::code)
        .returns(Optional.of(Section.KEY_FIGURES), StructureFault::section);
  }

  @Test
  void saysWhichRecordAndWhere() {
    String json = SMALL.replace("\"bedrag\": -12", "\"bedrag\": null");
    StructureFault fault = only(json);
    assertThat(fault.section()).contains(Section.EXPENDITURE);
    assertThat(fault.record()).isEqualTo(4);
    assertThat(fault.field()).contains("bedrag");
    int start = json.indexOf("null");
    int line = (int) json.substring(0, start).lines().count();
    assertThat(fault.place().line()).isEqualTo(line);
    assertThat(fault.place().column()).isEqualTo(start - json.lastIndexOf('\n', start));
    assertThat(fault.message().dutch()).isEqualTo("Regel 4 van lasten heeft geen bedrag.");
  }

  @Test
  void whatIsWrongIsTakenWhereItsMeaningIsPlain() {
    String json =
        SMALL
            .replace("\"periode\": 5", "\"periode\": \"5\"")
            .replace("\"boekjaar\": 2025", "\"boekjaar\": 2025.0")
            .replace("\"bedrag\": 5", "\"bedrag\": \"5\"");
    Delivery delivery = file(DeliveryJsonTest.read(json)).delivery();
    Booking booking = delivery.bookings(Section.BALANCE_EXPENDITURE).get(0);
    assertThat(delivery.metadata().period()).contains(5);
    assertThat(delivery.metadata().year()).contains(2025);
    assertThat(booking.amount()).isEqualTo(new BigDecimal("5"));
    // How it is stated is kept beside it.
    assertThat(delivery.metadata().extra().text("periode")).contains("5");
    assertThat(delivery.metadata().extra().names()).containsExactly("periode");
    assertThat(booking.extra().text("bedrag")).contains("5");
    Delivery code = file(DeliveryJsonTest.read(SMALL.replace("\"0.10\"", "0.10"))).delivery();
    Booking coded = code.bookings(Section.EXPENDITURE).get(3);
    assertThat(coded.code()).isEqualTo("0.10");
    assertThat(coded.extra().find("taakveld")).contains(new Detail.Numeral("0.10"));
  }

  @Test
  void whatHasNoMeaningIsKeptUnderItsName() {
    String json = SMALL.replace("\"periode\": 5", "\"periode\": 6").replace("\"Jo\"", "null");
    Delivery delivery = file(DeliveryJsonTest.read(json)).delivery();
    assertThat(delivery.metadata().period()).isEmpty();
    assertThat(delivery.metadata().extra().find("periode")).contains(new Detail.Numeral("6"));
    assertThat(delivery.remarks())
        .extracting(Remark::extra)
        .extracting(e -> e.find("auteur"))
        .containsExactly(Optional.of(Detail.Nothing.NOTHING));
  }

  @Test
  void theFirstVersionsHaveOtherRules() {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    assertThat(file(DeliveryJson.read("a", bytes, SchemaVersion.V1_0)).faults())
        .extracting(f -> f.code() + " " + f.field().orElse(""))
        .containsExactly("SF004 boekjaar", "SF004 periode", "SF006 e-mail", "SF999 opmerkingen");
    String blank = "{\"metadata\": {}, \"contact\": {\"naam\": \"\", \"e-mail\": \"\"}}";
    assertThat(
            file(DeliveryJson.read("a", blank.getBytes(StandardCharsets.UTF_8), SchemaVersion.V1_1))
                .faults())
        .extracting(StructureFault::code)
        .containsOnly(
            StructureCode.SF002, StructureCode.SF006, StructureCode.SF008, StructureCode.SF010);
    String unknown = "{\"metadata\": {\"x\": 1}}";
    assertThat(
            file(DeliveryJson.read(
                    "a", unknown.getBytes(StandardCharsets.UTF_8), SchemaVersion.V1_0))
                .faults())
        .extracting(StructureFault::code)
        .contains(StructureCode.SF003);
  }

  @Test
  void version20RequiresLastenAndBatenOnly() {
    byte[] bytes = "{\"data\": {}}".getBytes(StandardCharsets.UTF_8);
    assertThat(file(DeliveryJson.read("a", bytes, SchemaVersion.V2_0)).faults())
        .extracting(StructureFault::code)
        .containsExactlyInAnyOrder(
            StructureCode.SF001, StructureCode.SF005, StructureCode.SF011, StructureCode.SF012);
  }

  @Test
  void listsAThousandFaultsAndSaysHowManyMoreThereAre() {
    String many =
        SMALL.replace("\"balans_baten\": []", "\"balans_baten\": [5" + ",5".repeat(4999) + "]");
    Reading<DeliveryFile> reading = DeliveryJsonTest.read(many);
    assertThat(file(reading).faults()).hasSize(DeliveryFile.MOST_FAULTS);
    assertThat(reading.problems()).hasSize(DeliveryFile.MOST_FAULTS + 1);
    Problem last = reading.problems().get(DeliveryFile.MOST_FAULTS);
    assertThat(last.code()).isEqualTo(DeliveryProblem.TOO_MANY.code());
    assertThat(last.found()).isEqualTo("4000");
    assertThat(last.expected()).isInstanceOf(Message.class);
  }
}
