package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.StructureFault;
import org.junit.jupiter.api.Test;

/** What is read of an older file, or of a faulty head, and written, is read as the same. */
class DeliveryJsonOlderTest {
  private static final List<String> METADATA =
      List.of(
          "overheidslaag",
          "boekjaar",
          "periode",
          "status",
          "details_openbaar",
          "publiceren",
          "export_software",
          "software",
          "kubus");
  private static final List<String> CONTACT =
      List.of("naam", "email", "e-mail", "telefoon", "functie");
  private static final List<String> VALUES =
      List.of(
          "\"2019\"",
          "2019",
          "\"1\"",
          "1",
          "1.0",
          "\"ja\"",
          "\"nee\"",
          "true",
          "\"a@b.nl\"",
          "\"\"",
          "\"x\"",
          "null",
          "[]",
          "{}",
          "\"Gemeente\"",
          "\"Begroting\"");

  @Test
  void aNameThatStandsTwiceStandsTwiceUnderItsNewerName() {
    DeliveryFile older =
        file(
            """
            {"metadata": {"boekjaar": "2019", "periode": "1", "software": "a", "software": "b",
              "publiceren": "ja", "publiceren": 5, "boekjaar": "2020"},
             "contact": {"e-mail": "a@b.nl", "e-mail": "c@d.nl"}}
            """);

    assertThat(older.version()).isEqualTo(SchemaVersion.V1_1);
    DeliveryMetadata metadata = older.delivery().metadata();
    assertThat(metadata.exportSoftware()).contains("a");
    assertThat(metadata.extra().again())
        .containsExactly(
            Map.entry("export_software", new Detail.Text("b")),
            Map.entry("details_openbaar", new Detail.Numeral("5")),
            Map.entry("boekjaar", new Detail.Text("2020")));
    assertThat(older.delivery().contact().orElseThrow().extra().again())
        .containsExactly(Map.entry("email", new Detail.Text("c@d.nl")));
    String written = DeliveryJson.write(older.delivery());
    assertThat(file(written).delivery()).isEqualTo(older.delivery());
    assertThat(file(written).version()).isEqualTo(SchemaVersion.NEWEST);
    assertThat(DeliveryJson.write(file(written).delivery())).isEqualTo(written);
  }

  @Test
  void anOlderNameThatWasNotTakenKeepsItsName() {
    DeliveryFile older =
        file(
            """
            {"metadata": {"boekjaar": "2019", "periode": "1", "software": 5, "software": "b"},
             "contact": {"e-mail": null, "e-mail": "c@d.nl"}}
            """);

    assertThat(older.delivery().metadata().exportSoftware()).isEmpty();
    assertThat(older.delivery().metadata().extra().again())
        .containsExactly(Map.entry("software", new Detail.Text("b")));
    assertThat(older.delivery().contact().orElseThrow().extra().again())
        .containsExactly(Map.entry("e-mail", new Detail.Text("c@d.nl")));
    assertThat(file(DeliveryJson.write(older.delivery())).delivery()).isEqualTo(older.delivery());
  }

  @Provide
  Arbitrary<String> heads() {
    return Combinators.combine(members(METADATA, 9), members(CONTACT, 5))
        .as("{\"metadata\": {%s}, \"contact\": {%s}}"::formatted);
  }

  private static Arbitrary<String> members(List<String> names, int most) {
    return Combinators.combine(Arbitraries.of(names), Arbitraries.of(VALUES))
        .as("\"%s\": %s"::formatted)
        .list()
        .ofMaxSize(most)
        .map(members -> String.join(", ", members));
  }

  /** Whatever stands in the head, in whatever order, how often and of whatever type. */
  @Property(tries = 1000)
  void whatIsReadAndWrittenIsTheSameDelivery(@ForAll("heads") String head) {
    DeliveryFile first = file(head);
    String written = DeliveryJson.write(first.delivery());
    DeliveryFile second = file(written);

    assertThat(second.delivery()).isEqualTo(first.delivery());
    if (first.version() == SchemaVersion.NEWEST) {
      assertThat(second.version()).isEqualTo(SchemaVersion.NEWEST);
      assertThat(faults(second)).isEqualTo(faults(first));
    }
  }

  /** How often each fault is there: the order of names changes, and the places with it. */
  private static Map<String, Long> faults(DeliveryFile file) {
    return file.faults().stream()
        .map(DeliveryJsonOlderTest::named)
        .collect(Collectors.groupingBy(fault -> fault, Collectors.counting()));
  }

  private static String named(StructureFault fault) {
    return fault.code() + " " + fault.field() + " " + fault.found();
  }

  private static DeliveryFile file(String json) {
    return DeliveryJson.read("a.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
  }
}
