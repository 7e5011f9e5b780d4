package nl.sluitend.io.tree;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.sluitend.io.Extremes;

/** Any JSON, and one value of a document replaced by another. */
public final class Mutations {
  private Mutations() {}

  /** Any JSON, in which the names and words of our formats come up more than others. */
  public static Arbitrary<JsonValue> jsons() {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            // Jackson refuses a name with half a surrogate pair.
            Extremes.texts().filter(Mutations::isWhole),
            Arbitraries.of(
                "format", "unit", "columns", "rows", "cells", "label", "role", "heading", "kind",
                "measure", "amount", "dash", "percent", "letter", "mark", "text", "count"));
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Extremes.texts(),
            Arbitraries.of(
                "sluitend-table/1",
                "sluitend-table/2",
                "1",
                "1000",
                "-6300",
                "1e3",
                "6.300,00",
                "AMOUNT",
                "TOTAL",
                "HEADING",
                "ACTUALS",
                "V",
                "n.b."));
    Arbitrary<JsonValue> scalars =
        Arbitraries.oneOf(
            words.map(JsonValue::string),
            Arbitraries.longs().map(JsonValue::number),
            Arbitraries.of("1e3", "12.5", "-0", "1E400")
                .map(text -> JsonValue.literal(JsonValue.Kind.NUMBER, text)),
            Arbitraries.bigDecimals().map(BigDecimal::stripTrailingZeros).map(JsonValue::number),
            Arbitraries.of(true, false).map(JsonValue::bool),
            Arbitraries.just(JsonValue.none()));
    return Arbitraries.recursive(
        () -> scalars,
        inner ->
            Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(JsonValue::array),
                Arbitraries.maps(names, inner).ofMaxSize(3).map(JsonValue::object)),
        0,
        3);
  }

  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** How many values a document has. */
  public static int count(JsonValue value) {
    int count = 1;
    for (JsonValue item : value.items()) {
      count += count(item);
    }
    for (JsonValue member : value.members().values()) {
      count += count(member);
    }
    return count;
  }

  /** The document with the n-th of its values replaced. */
  public static JsonValue replaced(JsonValue value, int n, JsonValue other) {
    if (n == 0) {
      return other;
    }
    int left = n - 1;
    if (value.kind() == JsonValue.Kind.ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      for (JsonValue item : value.items()) {
        int size = count(item);
        items.add(left >= 0 && left < size ? replaced(item, left, other) : item);
        left -= size;
      }
      return JsonValue.array(items);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
      int size = count(member.getValue());
      boolean here = left >= 0 && left < size;
      members.put(
          member.getKey(), here ? replaced(member.getValue(), left, other) : member.getValue());
      left -= size;
    }
    return JsonValue.object(members);
  }
}
