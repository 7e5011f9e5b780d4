package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;

/** The text of a document, whatever it is encoded in: parsed without holding it in memory. */
final class DeliveryText {
  private static final int LONGEST_EXCERPT = 20;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Stands for what cannot be shown. */
  private static final char UNSEEN = '\uFFFD';

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(new DeliveryBounds())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private static final String ZIP = "PK\u0003\u0004";
  private static final String GZIP = "\u001F\u008B";

  /** How files in each encoding begin, the longest first. */
  private static final Map<Pattern, Charset> ENCODINGS = encodings();

  private static Map<Pattern, Charset> encodings() {
    Map<Pattern, Charset> encodings = new LinkedHashMap<>();
    encodings.put(
        Pattern.compile("\u00FF\u00FE\0\0|[^\0]\0\0\0", Pattern.DOTALL),
        Charset.forName("UTF-32LE"));
    encodings.put(
        Pattern.compile("\0\0\u00FE\u00FF|\0\0\0[^\0]", Pattern.DOTALL),
        Charset.forName("UTF-32BE"));
    encodings.put(
        Pattern.compile("\u00FF\u00FE|[^\0]\0", Pattern.DOTALL), StandardCharsets.UTF_16LE);
    encodings.put(
        Pattern.compile("\u00FE\u00FF|\0[^\0]", Pattern.DOTALL), StandardCharsets.UTF_16BE);
    return encodings;
  }

  /** Opens the bytes from their beginning, as often as it is asked to. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Source source;
  private final Optional<SchemaVersion> version;

  DeliveryText(String name, Source source, Optional<SchemaVersion> version) {
    this.name = name;
    this.source = source;
    this.version = version;
  }

  /**
   * Reads in the encoding that the byte-order mark says, or the zeros among the first bytes, which
   * begin with a character of ASCII; else in UTF-8, else in windows-1252.
   */
  Reading<DeliveryFile> read() throws IOException {
    String start = start();
    if (start.equals(ZIP) || start.startsWith(GZIP)) {
      return failed(packed(start.equals(ZIP) ? "zip" : "gzip"));
    }
    Charset marked = marked(start);
    try {
      return read(marked);
    } catch (CharacterCodingException e) {
      if (!marked.equals(StandardCharsets.UTF_8)) {
        return failed(notText());
      }
    }
    try {
      return read(WINDOWS);
    } catch (CharacterCodingException e) {
      return failed(notText());
    }
  }

  private String start() throws IOException {
    try (InputStream in = source.open()) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }
  }

  private static Charset marked(String start) {
    return ENCODINGS.entrySet().stream()
        .filter(each -> each.getKey().matcher(start).lookingAt())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(StandardCharsets.UTF_8);
  }

  private Reading<DeliveryFile> read(Charset charset) throws IOException {
    Remarked remarked = new Remarked(name);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      remarked.problem(
          DeliveryProblem.ENCODING_ASSUMED.at(
              Place.file(name),
              charset.name().toLowerCase(Locale.ROOT),
              "het bestand is geen UTF-8 en is zo gelezen",
              "the file is no UTF-8 and was read like this"));
    }
    try (Reader text = text(charset);
        JsonParser parser = FACTORY.createParser(text)) {
      return parsed(parser, remarked);
    } catch (JsonEOFException e) {
      return failed(tooShort(place(e.getLocation())));
    } catch (JsonProcessingException e) {
      return failed(syntax(place(e.getLocation()), excerpt(charset, e.getLocation())));
    }
  }

  /** The line around what the parser did not understand, which may stand before its place. */
  private String excerpt(Charset charset, JsonLocation location) throws IOException {
    long at = Math.max(0, location.getCharOffset());
    long start = Math.max(0, at - LONGEST_EXCERPT);
    StringBuilder excerpt = new StringBuilder();
    try (Reader text = text(charset)) {
      text.skip(start);
      for (long i = start; i < at + LONGEST_EXCERPT; i++) {
        int next = text.read();
        if (next < 0 || (next == '\n' && i >= at)) {
          break;
        }
        if (next == '\n') {
          excerpt.setLength(0);
        } else {
          excerpt.append(Character.isISOControl(next) ? UNSEEN : (char) next);
        }
      }
    }
    return excerpt.toString();
  }

  private Reader text(Charset charset) throws IOException {
    Reader reader =
        new InputStreamReader(
            new BufferedInputStream(source.open(), 1 << 16),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader text = new PushbackReader(reader);
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }

  private Reading<DeliveryFile> parsed(JsonParser parser, Remarked remarked) throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return failed(tooShort(new Place(name, 1, 1)));
      }
      if (first != JsonToken.START_OBJECT) {
        return failed(notADelivery(place(parser.currentTokenLocation()), parser.getText()));
      }
      Reading<DeliveryFile> file = new DeliveryReader(parser, remarked).read(version);
      if (parser.nextToken() != null) {
        return failed(moreThanOne(place(parser.currentTokenLocation()), parser.getText()));
      }
      return file;
    } catch (DeliveryBounds.Exceeded e) {
      // The exception itself has no place.
      return failed(beyondLimits(name, place(parser.currentLocation()), e.allowed()));
    }
  }

  static Reading<DeliveryFile> failed(Problem problem) {
    return Reading.failed(List.of(problem));
  }

  static Problem beyondLimits(String name, Place place, Message allowed) {
    return DeliveryProblem.BEYOND_LIMITS.at(place, name, allowed.dutch(), allowed.english());
  }

  private static Problem tooShort(Place place) {
    return DeliveryProblem.SYNTAX.at(
        place,
        "",
        "de rest van het document: het bestand houdt op voordat het af is",
        "the rest of the document: the file ends before it is complete");
  }

  private static Problem notADelivery(Place place, String found) {
    return found.equals("[")
        ? DeliveryProblem.NOT_A_DELIVERY.at(
            place,
            found,
            "één levering, een object met metadata, contact en data, en geen rij",
            "one delivery, an object with metadata, contact and data, and no array")
        : DeliveryProblem.NOT_A_DELIVERY.at(
            place,
            found,
            "een object met metadata, contact en data",
            "an object with metadata, contact and data");
  }

  private static Problem moreThanOne(Place place, String found) {
    return DeliveryProblem.SYNTAX.at(
        place,
        found,
        "het einde van het bestand: het heeft één levering",
        "the end of the file: it has one delivery");
  }

  private Problem packed(String found) {
    return DeliveryProblem.NOT_TEXT.at(
        Place.file(name),
        found,
        "een levering als tekst, dus uitgepakt",
        "a delivery as text, so unpacked");
  }

  private static Problem syntax(Place place, String found) {
    return DeliveryProblem.SYNTAX.at(
        place, found, "geldige JSON (RFC 8259)", "valid JSON (RFC 8259)");
  }

  private Problem notText() {
    return DeliveryProblem.NOT_TEXT.at(
        Place.file(name),
        name,
        "tekst in UTF-8, UTF-16, UTF-32 of windows-1252",
        "text in UTF-8, UTF-16, UTF-32 or windows-1252");
  }

  private Place place(JsonLocation location) {
    return new Place(name, location.getLineNr(), Math.max(0, location.getColumnNr()));
  }
}
