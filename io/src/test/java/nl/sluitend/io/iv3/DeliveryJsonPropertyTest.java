package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.delivery.Deliveries;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;

/** Laws that hold for every delivery. */
class DeliveryJsonPropertyTest {
  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Provide
  Arbitrary<Delivery> valid() {
    return Deliveries.valid();
  }

  @Provide
  Arbitrary<Delivery> any() {
    return Deliveries.any();
  }

  private static Reading<DeliveryFile> read(String json) {
    return DeliveryJson.read("a", json.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("any") Delivery delivery) {
    String json = DeliveryJson.write(delivery);
    Reading<DeliveryFile> reading = read(json);
    assertThat(reading.problems()).noneMatch(Problem::isError);
    assertThat(reading.orElseThrow().delivery()).isEqualTo(delivery);
    assertThat(DeliveryJson.write(reading.orElseThrow().delivery())).isEqualTo(json);
  }

  @Property(tries = 200)
  void whatIsReadAndWrittenSaysTheSame(@ForAll("any") Delivery delivery)
      throws JsonProcessingException {
    JsonNode tree = EXACT.readTree(DeliveryJson.write(delivery));
    String compact = EXACT.writeValueAsString(tree);
    assertThat(EXACT.readTree(DeliveryJson.write(read(compact).orElseThrow().delivery())))
        .isEqualTo(tree);
  }

  @Property(tries = 200)
  void theOrderOfNamesDoesNotCount(@ForAll("any") Delivery delivery, @ForAll Random random)
      throws JsonProcessingException {
    JsonNode tree = EXACT.readTree(DeliveryJson.write(delivery));
    Delivery inOrder = read(EXACT.writeValueAsString(tree)).orElseThrow().delivery();
    String shuffled = EXACT.writeValueAsString(shuffled(tree, random));
    assertThat(read(shuffled).orElseThrow().delivery()).isEqualTo(inOrder);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      ArrayNode items = EXACT.createArrayNode();
      array.forEach(item -> items.add(shuffled(item, random)));
      return items;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    ObjectNode members = EXACT.createObjectNode();
    names.forEach(name -> members.set(name, shuffled(object.get(name), random)));
    return members;
  }

  @Property(tries = 200)
  void anOlderVersionSaysTheSame(@ForAll("valid") Delivery delivery)
      throws JsonProcessingException {
    Delivery without = delivery.toBuilder().remarks(List.of()).build();
    ObjectNode root = (ObjectNode) EXACT.readTree(DeliveryJson.write(without));
    Delivery newer = read(EXACT.writeValueAsString(root)).orElseThrow().delivery();
    ObjectNode metadata = (ObjectNode) root.get("metadata");
    metadata.put("boekjaar", metadata.get("boekjaar").asText());
    metadata.put("periode", metadata.get("periode").asText());
    metadata.set("software", metadata.remove("export_software"));
    metadata.put("publiceren", metadata.remove("details_openbaar").asBoolean() ? "ja" : "nee");
    ObjectNode contact = (ObjectNode) root.get("contact");
    contact.set("e-mail", contact.remove("email"));
    Reading<DeliveryFile> older = read(EXACT.writeValueAsString(root));
    assertThat(older.orElseThrow().version()).isEqualTo(SchemaVersion.V1_1);
    assertThat(older.orElseThrow().faults()).isEmpty();
    assertThat(older.orElseThrow().delivery()).isEqualTo(newer);
  }

  @Property(tries = 100)
  void whatHasNoFaultsIsValidAgainstCbsSchema(@ForAll("valid") Delivery delivery)
      throws IOException {
    Schemas schema =
        Schemas.ofDraft7(
            Files.readString(Shared.find("iv3/definitions/iv3_data_schema_v2_1_1.json")));
    String json = DeliveryJson.write(delivery);
    assertThat(read(json).orElseThrow().faults()).isEmpty();
    assertThat(schema.errors(json)).isEmpty();
  }
}
