package nl.sluitend.io.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import org.jspecify.annotations.Nullable;

/** What both formats share. */
final class Documents {
  private Documents() {}

  /** The fields of a document, if it is of the format. */
  static Optional<JsonFields> fields(JsonValue root, String format, JsonProblems problems) {
    Optional<JsonValue> found = root.find("format");
    if (found.equals(Optional.of(JsonValue.string(format)))) {
      Optional<JsonFields> fields = JsonFields.of(root, "document", problems);
      fields.ifPresent(object -> object.requiredText("format"));
      return fields;
    }
    JsonValue at = found.orElse(root);
    String name = format.substring(0, format.indexOf('/') + 1);
    boolean version = at.kind() == JsonValue.Kind.STRING && at.text().startsWith(name);
    String expected = "\"format\": \"" + format + "\"";
    problems.add(
        version ? JsonProblem.UNKNOWN_VERSION : JsonProblem.OTHER_FORMAT,
        at,
        Message.same(expected),
        version
            ? new Message(
                "Versie " + at.shown() + " is onbekend; bekend is " + format + ".",
                "Version " + at.shown() + " is not known; known is " + format + ".")
            : new Message(
                "Dit bestand is een object met " + expected + ".",
                "This file is an object with " + expected + "."));
    return Optional.empty();
  }

  /** Follows a path of names and numbers as far as it goes. */
  static JsonValue locate(JsonValue from, String path) {
    JsonValue at = from;
    for (String step : path.isEmpty() ? List.<String>of() : List.of(path.split("/", -1))) {
      Optional<JsonValue> next = at.find(step).or(item(at, step));
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  private static Supplier<Optional<? extends JsonValue>> item(JsonValue at, String step) {
    return () -> {
      boolean number = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
      int index = number && step.length() < 9 ? Integer.parseInt(step) : Integer.MAX_VALUE;
      return index < at.items().size() ? Optional.of(at.items().get(index)) : Optional.empty();
    };
  }

  /** A message: the same text in both languages, or one for each. */
  static Optional<Message> findMessage(JsonFields fields, String name) {
    Optional<JsonValue> value = fields.find(name);
    if (value.filter(v -> v.kind() == JsonValue.Kind.OBJECT).isEmpty()) {
      return fields.findText(name).map(Message::same);
    }
    Optional<JsonFields> both = fields.findObject(name);
    Optional<String> dutch = both.flatMap(object -> object.requiredText("nl"));
    Optional<String> english = both.flatMap(object -> object.requiredText("en"));
    both.ifPresent(JsonFields::refuseOthers);
    return dutch.flatMap(nl -> english.map(en -> new Message(nl, en)));
  }

  static JsonValue json(Message message) {
    if (message.dutch().equals(message.english())) {
      return JsonValue.string(message.dutch());
    }
    Map<String, JsonValue> both = new LinkedHashMap<>();
    both.put("nl", JsonValue.string(message.dutch()));
    both.put("en", JsonValue.string(message.english()));
    return JsonValue.object(both);
  }

  static String schema(String name) {
    try (@Nullable InputStream in = Documents.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
