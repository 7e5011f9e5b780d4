package nl.sluitend.io.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.io.InputLimits;
import nl.sluitend.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) from UTF-8 into {@link JsonValue}s. No bytes lead to an exception: what is
 * wrong becomes a problem.
 */
public final class JsonDocument {
  /** The most levels of objects and arrays within each other. */
  public static final int MAX_DEPTH = 20;

  /** The most values, names and brackets in a document; enough for a table of 450.000 figures. */
  public static final int MAX_TOKENS = 2_000_000;

  /** The most digits of a JSON number. */
  public static final int MAX_NUMBER_LENGTH = 1000;

  private static final JsonFactory FILES = factory(InputLimits.MAX_BYTES);

  /** Whatever was read from a file can be longer as a text of our own, with more escapes. */
  private static final JsonFactory TEXTS = factory(Integer.MAX_VALUE);

  private final JsonProblems problems;

  private JsonDocument(JsonProblems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param problems takes what is wrong
   * @return the value of the whole document; empty if it could not be read
   */
  public static Optional<JsonValue> read(Path file, JsonProblems problems) {
    Optional<byte[]> bytes;
    try {
      bytes = InputLimits.read(file);
    } catch (IOException e) {
      notReadable(e, problems);
      return Optional.empty();
    }
    return read(bytes, problems);
  }

  /**
   * Reads a stream.
   *
   * @param in the stream; it is not closed
   * @param problems takes what is wrong
   * @return the value of the whole document; empty if it could not be read
   */
  public static Optional<JsonValue> read(InputStream in, JsonProblems problems) {
    Optional<byte[]> bytes;
    try {
      bytes = InputLimits.read(in);
    } catch (IOException e) {
      notReadable(e, problems);
      return Optional.empty();
    }
    return read(bytes, problems);
  }

  /**
   * Reads bytes.
   *
   * @param bytes the document
   * @param problems takes what is wrong
   * @return the value of the whole document; empty if it could not be read
   */
  public static Optional<JsonValue> read(byte[] bytes, JsonProblems problems) {
    return read(
        bytes.length > InputLimits.MAX_BYTES ? Optional.empty() : Optional.of(bytes), problems);
  }

  /** Reads a text that is in memory already and so may have any length. */
  static Optional<JsonValue> read(String text, JsonProblems problems) {
    return new JsonDocument(problems).parsed(TEXTS, CharBuffer.wrap(text.toCharArray()));
  }

  private static JsonFactory factory(int mostCharacters) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxTokenCount(MAX_TOKENS)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxStringLength(mostCharacters)
                .maxNameLength(mostCharacters)
                .maxDocumentLength(mostCharacters)
                .build())
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }

  private static Optional<JsonValue> read(Optional<byte[]> bytes, JsonProblems problems) {
    JsonDocument document = new JsonDocument(problems);
    if (bytes.isEmpty()) {
      document.beyondLimits(Spot.NONE);
      return Optional.empty();
    }
    return document.decoded(bytes.get()).flatMap(text -> document.parsed(FILES, text));
  }

  private static void notReadable(IOException cause, JsonProblems problems) {
    problems.add(
        JsonProblem.NOT_READABLE,
        Spot.NONE,
        cause.getClass().getSimpleName(),
        new Message("een bestand dat gelezen kan worden", "a file that can be read"),
        new Message(
            "Het bestand kan niet gelezen worden (" + cause.getClass().getSimpleName() + ").",
            "The file cannot be read (" + cause.getClass().getSimpleName() + ")."));
  }

  /** Decodes UTF-8 here and not in the parser, which would guess and count columns in bytes. */
  private Optional<CharBuffer> decoded(byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    ByteBuffer in = mark ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String found = "0x" + Integer.toHexString(in.get() & 0xFF);
      problems.add(
          JsonProblem.NOT_UTF_8,
          endOf(out),
          found,
          Message.same("UTF-8"),
          new Message(
              "Het bestand is geen UTF-8: hier staat byte " + found + ".",
              "The file is not UTF-8: here is byte " + found + "."));
      return Optional.empty();
    }
    return Optional.of(out);
  }

  private static Spot endOf(CharBuffer text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !first) {
        line++;
        start = i + 1;
      }
    }
    return new Spot(line, text.length() - start + 1);
  }

  private Optional<JsonValue> parsed(JsonFactory factory, CharBuffer text) {
    try (JsonParser parser = factory.createParser(text.array(), 0, text.length())) {
      return parsed(parser);
    } catch (JsonEOFException e) {
      tooShort(spot(e.getLocation()));
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      syntax(spot(location), excerpt(text, location), new Message("geldige JSON", "valid JSON"));
    } catch (IOException e) {
      notReadable(e, problems);
    }
    return Optional.empty();
  }

  private Optional<JsonValue> parsed(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        tooShort(new Spot(1, 1));
        return Optional.empty();
      }
      JsonValue value = value(parser, Spot.NONE);
      if (parser.nextToken() != null) {
        Message end = new Message("het einde van het bestand", "the end of the file");
        syntax(spot(parser.currentTokenLocation()), parser.getText(), end);
        return Optional.empty();
      }
      return Optional.of(value);
    } catch (StreamConstraintsException e) {
      // The exception itself seldom has a place.
      beyondLimits(spot(parser.currentLocation()));
      return Optional.empty();
    }
  }

  private JsonValue value(JsonParser parser, Spot nameSpot) throws IOException {
    Spot spot = spot(parser.currentTokenLocation());
    JsonValue value =
        switch (parser.currentToken()) {
          case START_OBJECT -> object(parser);
          case START_ARRAY -> array(parser);
          case VALUE_STRING -> JsonValue.string(parser.getText());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              JsonValue.literal(JsonValue.Kind.NUMBER, parser.getText());
          case VALUE_TRUE, VALUE_FALSE ->
              JsonValue.literal(JsonValue.Kind.BOOLEAN, parser.getText());
          case VALUE_NULL -> JsonValue.none();
          default -> throw new IllegalStateException("No token of JSON");
        };
    return value.at(spot, nameSpot);
  }

  private JsonValue array(JsonParser parser) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, Spot.NONE));
    }
    return JsonValue.array(items);
  }

  private JsonValue object(JsonParser parser) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Spot nameSpot = spot(parser.currentTokenLocation());
      parser.nextToken();
      JsonValue value = value(parser, nameSpot);
      if (members.putIfAbsent(name, value) != null) {
        String shown = JsonValue.string(name).shown();
        problems.add(
            JsonProblem.DUPLICATE_FIELD,
            nameSpot,
            shown,
            new Message("elk veld hooguit één keer", "each field at most once"),
            new Message(
                "Veld " + shown + " staat hier voor de tweede keer; de eerste telt.",
                "Field " + shown + " stands here for a second time; the first one counts."));
      }
    }
    return JsonValue.object(members);
  }

  private void syntax(Spot spot, String found, Message expected) {
    String shown = JsonValue.string(found).shown();
    problems.add(
        JsonProblem.SYNTAX,
        spot,
        shown,
        expected,
        new Message(
            "Dit is geen geldige JSON: " + shown + " kan hier niet staan.",
            "This is not valid JSON: " + shown + " cannot stand here."));
  }

  private void tooShort(Spot spot) {
    problems.add(
        JsonProblem.SYNTAX,
        spot,
        "",
        new Message("de rest van het document", "the rest of the document"),
        new Message(
            "Dit is geen geldige JSON: het bestand houdt op voordat het af is.",
            "This is not valid JSON: the file ends before it is complete."));
  }

  private void beyondLimits(Spot spot) {
    int megabytes = InputLimits.MAX_BYTES >> 20;
    String dutch =
        "hooguit "
            + megabytes
            + " MiB, "
            + MAX_DEPTH
            + " niveaus, "
            + MAX_TOKENS
            + " waarden en "
            + MAX_NUMBER_LENGTH
            + " cijfers in een getal";
    String english =
        "at most "
            + megabytes
            + " MiB, "
            + MAX_DEPTH
            + " levels, "
            + MAX_TOKENS
            + " values and "
            + MAX_NUMBER_LENGTH
            + " digits in a number";
    problems.add(
        JsonProblem.BEYOND_LIMITS,
        spot,
        "",
        new Message(dutch, english),
        new Message(
            "Het document gaat over een grens; gelezen worden " + dutch + ".",
            "The document is beyond a limit; what is read is " + english + "."));
  }

  /** The text that the parser did not understand, up to the end of the line. */
  private static String excerpt(CharBuffer text, @Nullable JsonLocation location) {
    if (location == null) {
      return "";
    }
    int at = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
    int end = Math.min(at + 1, text.length());
    while (end < text.length() && end < at + 20 && text.charAt(end) != '\n') {
      end++;
    }
    return text.subSequence(at, end).toString();
  }

  private static Spot spot(@Nullable JsonLocation location) {
    return location == null
        ? Spot.NONE
        : new Spot(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }
}
