package nl.sluitend.io.tree;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that loses nothing: a number keeps its digits as written, an object its order, and a
 * value that was read knows where it stood. Immutable.
 *
 * <p>Equal are values that say the same: the order of the members of an object and the place in a
 * file do not count; the way in which a number is written does (1.0 is not 1).
 */
public final class JsonValue {
  /** The types of JSON. */
  public enum Kind {
    /** Names with values. */
    OBJECT,
    /** Values in a row. */
    ARRAY,
    /** Text. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Nothing. */
    NULL
  }

  private final Kind kind;
  private final String text;
  private final List<JsonValue> items;
  private final Map<String, JsonValue> members;
  private final Spot spot;
  private final Spot nameSpot;

  private JsonValue(
      Kind kind,
      String text,
      List<JsonValue> items,
      Map<String, JsonValue> members,
      Spot spot,
      Spot nameSpot) {
    this.kind = kind;
    this.text = text;
    this.items = items;
    this.members = members;
    this.spot = spot;
    this.nameSpot = nameSpot;
  }

  private JsonValue(Kind kind, String text) {
    this(kind, text, List.of(), Map.of(), Spot.NONE, Spot.NONE);
  }

  /**
   * Reads one JSON value: the inverse of {@link #toString()} for every value that was read.
   *
   * @param text the value, with nothing but blanks around it
   * @return the value
   * @throws IllegalArgumentException if the text is anything else, UTF-8 cannot hold it, a name
   *     stands twice in an object, or it is deeper or has more values than what is read of a file
   */
  public static JsonValue parse(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("JSON: Half of a surrogate pair must be escaped.");
    }
    JsonProblems problems = new JsonProblems("JSON");
    Optional<JsonValue> value = JsonDocument.read(text, problems);
    if (problems.count() > 0) {
      Problem first = problems.all().get(0);
      throw new IllegalArgumentException(first.place() + ": " + first.message().english());
    }
    return value.orElseThrow();
  }

  /**
   * Returns a text.
   *
   * @param text any text
   * @return the value
   */
  public static JsonValue string(String text) {
    return new JsonValue(Kind.STRING, Objects.requireNonNull(text, "text"));
  }

  /**
   * Returns a number in plain form, with its trailing zeros.
   *
   * @param number the number
   * @return the value
   */
  public static JsonValue number(BigDecimal number) {
    return new JsonValue(Kind.NUMBER, number.toPlainString());
  }

  /**
   * Returns a whole number.
   *
   * @param number the number
   * @return the value
   */
  public static JsonValue number(long number) {
    return new JsonValue(Kind.NUMBER, Long.toString(number));
  }

  /**
   * Returns true or false.
   *
   * @param truth which
   * @return the value
   */
  public static JsonValue bool(boolean truth) {
    return new JsonValue(Kind.BOOLEAN, Boolean.toString(truth));
  }

  /**
   * Returns JSON's null.
   *
   * @return the value
   */
  public static JsonValue none() {
    return new JsonValue(Kind.NULL, "null");
  }

  /**
   * Returns an array.
   *
   * @param items what stands in it
   * @return the value
   */
  public static JsonValue array(List<JsonValue> items) {
    return new JsonValue(Kind.ARRAY, "", List.copyOf(items), Map.of(), Spot.NONE, Spot.NONE);
  }

  /**
   * Returns an object.
   *
   * @param members its names and values, written in the order of this map
   * @return the value
   */
  public static JsonValue object(Map<String, JsonValue> members) {
    Map<String, JsonValue> copy = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    return new JsonValue(Kind.OBJECT, "", List.of(), copy, Spot.NONE, Spot.NONE);
  }

  /** A number, truth or null as written in a file; the token has been checked. */
  static JsonValue literal(Kind kind, String text) {
    return new JsonValue(kind, text);
  }

  JsonValue at(Spot newSpot, Spot newNameSpot) {
    return new JsonValue(kind, text, items, members, newSpot, newNameSpot);
  }

  /**
   * Returns the type.
   *
   * @return the type
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the text of a string, or a number, truth or null as written.
   *
   * @return the text; empty for an object or an array
   */
  public String text() {
    return text;
  }

  /**
   * Returns what stands in an array.
   *
   * @return the values; none for whatever is no array
   */
  public List<JsonValue> items() {
    return items;
  }

  /**
   * Returns the members of an object.
   *
   * @return names and values in the order of the file; none for whatever is no object
   */
  public Map<String, JsonValue> members() {
    return members;
  }

  /**
   * Looks for a member of an object.
   *
   * @param name its name
   * @return its value, if there is one
   */
  public Optional<JsonValue> find(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** Where the value starts. */
  Spot spot() {
    return spot;
  }

  /** Where the name of this member starts; where the value starts if it is no member. */
  Spot nameSpot() {
    return nameSpot.equals(Spot.NONE) ? spot : nameSpot;
  }

  /**
   * Returns the value as a document of lines that can be compared in a diff: the outer levels with
   * one item a line, what is inside them on one line, and a line feed at the end of every line. The
   * same value always gives the same text.
   *
   * @param levels how many levels are spread over lines
   * @return JSON text without anything that UTF-8 cannot hold
   */
  public String toLines(int levels) {
    return new JsonPrinter(Integer.MAX_VALUE).lines(this, levels);
  }

  /**
   * Returns the beginning of the value on one line, for a message.
   *
   * @return at most about 60 characters, cut off with an ellipsis
   */
  public String shown() {
    return new JsonPrinter(60).line(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonValue that
        && kind == that.kind
        && text.equals(that.text)
        && items.equals(that.items)
        && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text, items, members);
  }

  /** Returns the value as JSON on one line. */
  @Override
  public String toString() {
    return new JsonPrinter(Integer.MAX_VALUE).line(this);
  }
}
