package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** JSON with what a supplier can do wrong and still call JSON, and what such JSON says. */
final class DamagedJson {
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final List<String> ANYTHING =
      List.of(
          "null",
          "true",
          "5",
          "-0.50",
          "15e-1",
          "1e999",
          "0.10",
          "2025",
          "\"5\"",
          "\"12.50\"",
          "\"2025\"",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"1.234,5\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[5, \"x\"]",
          "[[]]",
          "{\"a\": 1}",
          "{\"a\": 1, \"a\": [2]}",
          "{\"tekst\": \"x\"}",
          "{\"tekst\": 5}");
  private static final List<String> NAMES =
      List.of("bedrag", "categorie", "details", "periode", "lasten", "kpl", "");

  private final Random random;
  private final int oneIn;

  /** Damages about one in so many members and items. */
  DamagedJson(Random random, int oneIn) {
    this.random = random;
    this.oneIn = oneIn;
  }

  String of(JsonNode node) {
    if (node.isArray()) {
      List<String> items = new ArrayList<>();
      node.forEach(item -> items(item, items));
      return "[" + String.join(", ", items) + "]";
    }
    if (node.isObject()) {
      List<String> members = new ArrayList<>();
      node.properties().forEach(member -> members(member, members));
      return "{" + String.join(", ", members) + "}";
    }
    return damaged() ? other(node) : text(node);
  }

  private static String text(JsonNode leaf) {
    try {
      return ASCII.writeValueAsString(leaf);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void items(JsonNode item, List<String> into) {
    if (damaged()) {
      into.add(anything());
    }
    if (!damaged()) {
      into.add(of(item));
    }
  }

  private void members(Map.Entry<String, JsonNode> member, List<String> into) {
    String name = text(TextNode.valueOf(member.getKey())) + ": ";
    if (damaged()) {
      into.add("\"" + pick(NAMES) + "\": " + anything());
    }
    if (!damaged()) {
      into.add(name + of(member.getValue()));
    }
    if (damaged()) {
      into.add(name + (random.nextBoolean() ? of(member.getValue()) : anything()));
    }
  }

  /** The same as another type, or something else altogether. */
  private String other(JsonNode node) {
    return switch (random.nextInt(3)) {
      case 0 -> node.isNumber() ? "\"" + text(node) + "\"" : anything();
      case 1 -> node.asText().matches("[1-9][0-9]*(\\.[0-9]+)?") ? node.asText() : anything();
      default -> anything();
    };
  }

  private boolean damaged() {
    return random.nextInt(oneIn) == 0;
  }

  private String anything() {
    return pick(ANYTHING);
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  /** What a text says, however it is spaced and in whatever order its names stand. */
  static String said(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return said(parser);
    }
  }

  private static String said(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<String> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(said(parser));
      }
      return items.toString();
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      List<Map.Entry<String, String>> members = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.add(Map.entry(name, said(parser)));
      }
      // Of the same name, the first stays the first.
      return members.stream()
          .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
          .map(Object::toString)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    boolean isNumber = parser.currentToken().isNumeric();
    return isNumber
        ? new BigDecimal(parser.getText()).toString()
        : parser.currentToken() + parser.getText();
  }
}
