package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.delivery.Unread;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code of CBS on the structure is found, and nothing else. */
class StructureFaultsTest {
  /** CBS has no controls for this layer in this year, so that nothing can be missing for them. */
  private static final Delivery CLEAN =
      CleanDelivery.of(GovernmentLayer.JOINT_ARRANGEMENT, 2020, 5);

  private static final Message ANYTHING = new Message("iets", "something");

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("SF001", d -> d.metadata(DeliveryMetadata.NONE)),
        fault("SF002", d -> d.metadata(withNumber(Optional.empty(), DetailFields.NONE))),
        fault("SF003", d -> d.metadata(withExtra(DetailFields.ofTexts(Map.of("soort", "x"))))),
        fault(
            "SF004",
            d ->
                d.metadata(
                    withNumber(
                        Optional.empty(),
                        DetailFields.of(Map.of("overheidsnummer", new Detail.Truth(true)))))),
        fault("SF004", d -> d.metadata(CLEAN.metadata().made("3 oktober", true, "a", "b"))),
        fault("SF005", d -> withoutContact()),
        fault("SF006", d -> d.contact(contact(Optional.empty(), Optional.of("a@b.nl"), Map.of()))),
        fault(
            "SF007",
            d -> d.contact(contact(Optional.of("A"), Optional.of("a@b.nl"), Map.of("fax", "1")))),
        fault("SF008", d -> d.contact(Contact.of("A", "geen adres", "1"))),
        fault(
            "SF008",
            d -> d.contact(contact(Optional.of("A"), Optional.empty(), Map.of("email", "1")))),
        fault("SF009", d -> d.contact(Contact.of(" ", "a@b.nl", "1"))),
        fault("SF009", d -> d.contact(Contact.of("A", " ", "1"))),
        fault("SF010", StructureFaultsTest::withoutSections),
        fault("SF011", d -> d.without(Section.INCOME)),
        fault("SF012", d -> d.without(Section.EXPENDITURE)),
        fault("SF013", d -> d.without(Section.BALANCE_INCOME)),
        fault("SF014", d -> d.without(Section.BALANCE_EXPENDITURE)),
        fault("SF015", d -> d.without(Section.BALANCE_POSITIONS)),
        fault(
            "SF888",
            d ->
                d.metadata(
                    DeliveryMetadata.of("GR", "1", "Werk", 2050, 5)
                        .made("12:00:00Z", true, "", ""))));
  }

  private static Arguments fault(String code, UnaryOperator<Delivery.Builder> change) {
    return Arguments.of(code, change.apply(CLEAN.toBuilder()).build());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_found_alone(String code, Delivery delivery) {
    CheckedTable checked = DeliveryCheck.standard().check("levering.json", delivery);
    assertThat(CleanDelivery.found(checked)).containsExactly(Map.entry(code, 1L));
    Finding finding = checked.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.parameters()).containsEntry("source", "levering.json");
    assertThat(finding.message().dutch()).isNotBlank().isNotEqualTo(finding.message().english());
    assertThat(checked.isClean()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(StructureCode.class)
  void what_a_reader_found_is_reported_with_its_place(StructureCode code) {
    StructureFault fault =
        new StructureFault(
            code,
            new Place("a.json", 7, 4),
            Optional.of(Section.INCOME),
            3,
            Optional.of("bedrag"),
            "null",
            ANYTHING,
            true);
    CheckedTable checked = DeliveryCheck.standard().check("a.json", CLEAN, List.of(fault));
    assertThat(CleanDelivery.found(checked)).containsExactly(Map.entry(code.name(), 1L));
    Finding finding = checked.findings().get(0);
    assertThat(finding.message().dutch()).contains("a.json:7:4");
    assertThat(finding.message().english()).contains("a.json:7:4");
    assertThat(finding.parameters())
        .containsOnly(
            Map.entry("source", "a.json"),
            Map.entry("line", "7"),
            Map.entry("column", "4"),
            Map.entry("section", "baten"),
            Map.entry("record", "3"),
            Map.entry("field", "bedrag"),
            Map.entry("found", "null"),
            Map.entry("kept", "true"));
  }

  @Test
  void a_layer_that_cbs_does_not_know_leaves_nothing_to_look_codes_up_in() {
    Delivery delivery =
        CLEAN.toBuilder()
            .metadata(
                DeliveryMetadata.of("Waterschap", "1", "W", 2020, 5)
                    .made("12:00:00Z", true, "", ""))
            .build();
    CheckedTable checked = DeliveryCheck.standard().check("w", delivery);
    assertThat(CleanDelivery.found(checked)).containsExactly(Map.entry("SF004", 1L));
    assertThat(checked.outcomes().stream().filter(RuleOutcome.NotCheckable.class::isInstance))
        .extracting(outcome -> outcome.rule().id())
        .contains("SF888", "DF001", "DF007", "PF001", "PF009", "PF099", "GRY-001");
    CheckedTable stated =
        DeliveryCheck.standard()
            .withLayer(GovernmentLayer.JOINT_ARRANGEMENT)
            .withYear(2020)
            .check("w", delivery);
    assertThat(stated.outcomes()).noneMatch(RuleOutcome.NotCheckable.class::isInstance);
  }

  @Test
  void a_layer_without_a_year_has_no_code_lists_that_could_be_missing() {
    DeliveryMetadata m = CLEAN.metadata();
    DeliveryMetadata timeless =
        new DeliveryMetadata(
            m.layerName(),
            m.number(),
            m.name(),
            Optional.empty(),
            m.period(),
            m.status(),
            m.date(),
            m.detailsPublic(),
            m.financialPackage(),
            m.exportSoftware(),
            m.extra());
    Delivery delivery = CLEAN.toBuilder().metadata(timeless).build();
    CheckedTable checked = DeliveryCheck.standard().check("w", delivery);
    assertThat(CleanDelivery.found(checked)).containsExactly(Map.entry("SF002", 1L));
    assertThat(checked.table().columns().get(0).year()).isEmpty();
  }

  @Test
  void a_control_says_what_it_could_not_look_at() {
    Delivery delivery = CleanDelivery.of(GovernmentLayer.MUNICIPALITY, 2025, 0);
    StructureFault lost =
        new StructureFault(
            StructureCode.SF017,
            new Place("a.json", 7, 4),
            Optional.of(Section.INCOME),
            3,
            Optional.of("bedrag"),
            "",
            ANYTHING,
            false);
    CheckedTable checked = DeliveryCheck.standard().check("a.json", delivery, List.of(lost));
    RuleOutcome outcome = checked.outcome("PF006").orElseThrow();
    assertThat(outcome.unchecked()).hasSize(1);
    assertThat(outcome.unchecked().get(0).because().dutch()).contains("baten").contains("(1)");
    assertThat(outcome.unchecked().get(0).because().english()).contains("baten").contains("(1)");
  }

  @Test
  void what_is_unread_in_a_delivery_is_a_fault_whoever_made_it() {
    Delivery delivery = CleanDelivery.of(GovernmentLayer.MUNICIPALITY, 2025, 0);
    Delivery unread =
        delivery.toBuilder()
            .unread(
                List.of(
                    new Unread(Optional.of(Section.INCOME), 1, new Detail.Truth(true)),
                    new Unread(Optional.empty(), 1, new Detail.Truth(true))))
            .build();
    assertThat(TypedFaults.of(delivery, "a.json")).isEmpty();
    assertThat(TypedFaults.of(unread, "a.json"))
        .allMatch(fault -> fault.code() == StructureCode.SF999 && !fault.kept())
        .extracting(fault -> fault.message().dutch())
        .containsExactly(
            "De levering, 'opmerkingen': gevonden …, verwacht een regel met alle velden.",
            "Regel 1 van baten: gevonden …, verwacht een regel met alle velden.");
    CheckedTable checked = DeliveryCheck.standard().check("a.json", unread);
    assertThat(checked.outcome("PF006").orElseThrow().unchecked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-03T13:46:23+02:00, true",
    "2020-10-03T13:46:23Z, true",
    "gisteren 13:46:23, true",
    "2020-10-03T13:46:23.5Z, false",
    "2020-10-03T24:00:00Z, false",
    "2020-10-03, false",
  })
  void only_the_time_of_a_date_is_looked_at(String date, boolean allowed) {
    assertThat(TypedFaults.endsInTime(date)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(ints = {4_001, 100_000, 1_000_000})
  void an_address_of_any_length_is_looked_at(int length) {
    String address = "a@" + "b.".repeat(length / 2) + "nl";
    Delivery delivery = CLEAN.toBuilder().contact(Contact.of("A", address, "1")).build();
    CheckedTable checked = DeliveryCheck.standard().check("a.json", delivery);
    assertThat(checked.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("SF008");
    assertThat(checked.findings().get(0).parameters())
        .containsEntry("found", address.substring(0, 60) + "…");
  }

  private static DeliveryMetadata withNumber(Optional<String> number, DetailFields extra) {
    DeliveryMetadata m = CLEAN.metadata();
    return new DeliveryMetadata(
        m.layerName(),
        number,
        m.name(),
        m.year(),
        m.period(),
        m.status(),
        m.date(),
        m.detailsPublic(),
        m.financialPackage(),
        m.exportSoftware(),
        extra);
  }

  private static DeliveryMetadata withExtra(DetailFields extra) {
    return withNumber(CLEAN.metadata().number(), extra);
  }

  private static Contact contact(
      Optional<String> name, Optional<String> email, Map<String, String> extra) {
    return new Contact(name, email, Optional.of("1"), DetailFields.ofTexts(extra));
  }

  private static Delivery.Builder withoutContact() {
    Delivery.Builder builder = Delivery.builder().metadata(CLEAN.metadata());
    Section.booked().forEach(section -> builder.bookings(section, CLEAN.bookings(section)));
    return builder.positions(CLEAN.positions());
  }

  private static Delivery.Builder withoutSections(Delivery.Builder builder) {
    for (Section section : Section.values()) {
      builder.without(section);
    }
    return builder;
  }
}
