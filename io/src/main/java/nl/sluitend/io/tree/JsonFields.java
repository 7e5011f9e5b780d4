package nl.sluitend.io.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;

/**
 * Takes an object apart, field by field, and collects what is wrong with it. A field that may be
 * left out may also be null. Whatever a method cannot give is empty, and the problem has been
 * added. Not safe for use by several threads.
 */
public final class JsonFields {
  private final JsonValue object;
  private final JsonProblems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private JsonFields(JsonValue object, JsonProblems problems) {
    this.object = object;
    this.problems = problems;
  }

  /**
   * Starts with an object.
   *
   * @param value what should be an object
   * @param name what messages call it, such as {@code rows}
   * @param problems takes what is wrong
   * @return the fields; empty if the value is no object
   */
  public static Optional<JsonFields> of(JsonValue value, String name, JsonProblems problems) {
    return typed(value, JsonValue.Kind.OBJECT, name, problems)
        .map(object -> new JsonFields(object, problems));
  }

  /**
   * Returns the object itself.
   *
   * @return the object
   */
  public JsonValue object() {
    return object;
  }

  /**
   * Looks for a field.
   *
   * @param name its name
   * @return its value; empty if it is left out or null
   */
  public Optional<JsonValue> find(String name) {
    known.add(name);
    return object.find(name).filter(value -> value.kind() != JsonValue.Kind.NULL);
  }

  /**
   * Returns a field that must be there.
   *
   * @param name its name
   * @return its value, which may be null's
   */
  public Optional<JsonValue> required(String name) {
    known.add(name);
    Optional<JsonValue> value = object.find(name);
    if (value.isEmpty()) {
      problems.add(
          JsonProblem.MISSING_FIELD,
          object,
          new Message("het veld '" + name + "'", "the field '" + name + "'"),
          new Message("Veld '" + name + "' ontbreekt.", "Field '" + name + "' is missing."));
    }
    return value;
  }

  /**
   * Returns a text that must be there.
   *
   * @param name the name of the field
   * @return the text
   */
  public Optional<String> requiredText(String name) {
    return required(name).flatMap(value -> text(value, name));
  }

  /**
   * Looks for a text.
   *
   * @param name the name of the field
   * @return the text
   */
  public Optional<String> findText(String name) {
    return find(name).flatMap(value -> text(value, name));
  }

  /**
   * Looks for true or false.
   *
   * @param name the name of the field
   * @return which
   */
  public Optional<Boolean> findBool(String name) {
    return find(name)
        .flatMap(value -> typed(value, JsonValue.Kind.BOOLEAN, name, problems))
        .map(value -> value.equals(JsonValue.bool(true)));
  }

  /**
   * Returns an array that must be there.
   *
   * @param name the name of the field
   * @return what stands in it
   */
  public Optional<List<JsonValue>> requiredItems(String name) {
    return required(name)
        .flatMap(value -> typed(value, JsonValue.Kind.ARRAY, name, problems))
        .map(JsonValue::items);
  }

  /**
   * Looks for an array.
   *
   * @param name the name of the field
   * @return what stands in it
   */
  public Optional<List<JsonValue>> findItems(String name) {
    return find(name)
        .flatMap(value -> typed(value, JsonValue.Kind.ARRAY, name, problems))
        .map(JsonValue::items);
  }

  /**
   * Looks for an object.
   *
   * @param name the name of the field
   * @return its fields
   */
  public Optional<JsonFields> findObject(String name) {
    return find(name).flatMap(value -> of(value, name, problems));
  }

  /**
   * Returns a whole number, written in digits only, that must be there.
   *
   * @param name the name of the field
   * @param least the least that it can be
   * @return the number, at most {@link Integer#MAX_VALUE}
   */
  public Optional<Integer> requiredWhole(String name, int least) {
    return required(name)
        .flatMap(value -> typed(value, JsonValue.Kind.NUMBER, name, problems))
        .flatMap(value -> whole(value, name, least));
  }

  /**
   * Looks for a whole number, written in digits only.
   *
   * @param name the name of the field
   * @param least the least that it can be
   * @return the number, at most {@link Integer#MAX_VALUE}
   */
  public Optional<Integer> findWhole(String name, int least) {
    return find(name)
        .flatMap(value -> typed(value, JsonValue.Kind.NUMBER, name, problems))
        .flatMap(value -> whole(value, name, least));
  }

  /**
   * Returns a constant of an enumeration that must be there, by its name.
   *
   * @param name the name of the field
   * @param type the enumeration
   * @param <E> the enumeration
   * @return the constant
   */
  public <E extends Enum<E>> Optional<E> requiredWord(String name, Class<E> type) {
    return required(name)
        .flatMap(value -> word(value, name, List.of(type.getEnumConstants()), Enum::name));
  }

  /**
   * Looks for a constant of an enumeration, by its name.
   *
   * @param name the name of the field
   * @param type the enumeration
   * @param <E> the enumeration
   * @return the constant
   */
  public <E extends Enum<E>> Optional<E> findWord(String name, Class<E> type) {
    return find(name)
        .flatMap(value -> word(value, name, List.of(type.getEnumConstants()), Enum::name));
  }

  /**
   * Returns what a word that must be there stands for.
   *
   * @param name the name of the field
   * @param choices all that have a word
   * @param toWord gives the word of each
   * @param <T> what words stand for
   * @return the choice with that word
   */
  public <T> Optional<T> requiredWord(String name, List<T> choices, Function<T, String> toWord) {
    return required(name).flatMap(value -> word(value, name, choices, toWord));
  }

  /**
   * Returns what takes the problems.
   *
   * @return the problems of the file that the object is in
   */
  public JsonProblems problems() {
    return problems;
  }

  /** Adds a problem for every field that no method has asked for. */
  public void refuseOthers() {
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        String shown = JsonValue.string(member.getKey()).shown();
        String names = String.join(", ", known);
        problems.add(
            JsonProblem.UNKNOWN_FIELD,
            member.getValue().nameSpot(),
            shown,
            Message.same(names),
            new Message(
                "Veld " + shown + " is onbekend; bekend zijn: " + names + ".",
                "Field " + shown + " is not known; known are: " + names + "."));
      }
    }
  }

  private Optional<String> text(JsonValue value, String name) {
    return typed(value, JsonValue.Kind.STRING, name, problems).map(JsonValue::text);
  }

  private Optional<Integer> whole(JsonValue value, String name, int least) {
    String text = value.text();
    int sign = text.startsWith("-") ? 1 : 0;
    if (text.length() <= 10 + sign && text.chars().skip(sign).allMatch(c -> c >= '0' && c <= '9')) {
      long number = Long.parseLong(text);
      if (number >= least && number <= Integer.MAX_VALUE) {
        return Optional.of((int) number);
      }
    }
    String range = least + " … " + Integer.MAX_VALUE;
    problems.add(
        JsonProblem.NOT_A_WHOLE_NUMBER,
        value,
        new Message("een geheel getal, " + range, "a whole number, " + range),
        new Message(
            "Veld '"
                + name
                + "' is een geheel getal van "
                + range
                + ", niet "
                + value.shown()
                + ".",
            "Field '" + name + "' is a whole number of " + range + ", not " + value.shown() + "."));
    return Optional.empty();
  }

  private <T> Optional<T> word(
      JsonValue value, String name, List<T> choices, Function<T, String> toWord) {
    Optional<String> text = text(value, name);
    Optional<T> choice =
        text.flatMap(
            word -> choices.stream().filter(c -> toWord.apply(c).equals(word)).findFirst());
    if (text.isPresent() && choice.isEmpty()) {
      String words = choices.stream().map(toWord).collect(Collectors.joining(", "));
      problems.add(
          JsonProblem.UNKNOWN_WORD,
          value,
          new Message("een van: " + words, "one of: " + words),
          new Message(
              "Veld '" + name + "' kent het woord " + value.shown() + " niet, wel: " + words + ".",
              "Field '" + name + "' has no word " + value.shown() + ", but: " + words + "."));
    }
    return choice;
  }

  private static Optional<JsonValue> typed(
      JsonValue value, JsonValue.Kind kind, String name, JsonProblems problems) {
    if (value.kind() == kind) {
      return Optional.of(value);
    }
    Message expected = named(kind);
    String is = value.shown();
    problems.add(
        JsonProblem.WRONG_TYPE,
        value,
        expected,
        new Message(
            "'"
                + name
                + "' is "
                + expected.dutch()
                + ", niet "
                + named(value.kind()).dutch()
                + ": "
                + is,
            "'"
                + name
                + "' is "
                + expected.english()
                + ", not "
                + named(value.kind()).english()
                + ": "
                + is));
    return Optional.empty();
  }

  private static Message named(JsonValue.Kind kind) {
    return switch (kind) {
      case OBJECT -> new Message("een object", "an object");
      case ARRAY -> new Message("een lijst", "an array");
      case STRING -> new Message("een tekst tussen aanhalingstekens", "a string");
      case NUMBER -> new Message("een getal", "a number");
      case BOOLEAN -> new Message("true of false", "true or false");
      case NULL -> Message.same("null");
    };
  }
}
