package nl.sluitend.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The elements of a JSON array, as a stream. */
final class JsonElements {
  private JsonElements() {}

  static Stream<JsonNode> of(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
