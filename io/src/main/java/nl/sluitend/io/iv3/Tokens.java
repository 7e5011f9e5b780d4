package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.message.Place;

/** The tokens of one file, with their places, and what only has to be kept. */
final class Tokens {
  /**
   * A value with the place where it stands.
   *
   * @param value the value
   * @param place where its name stands
   */
  record Located(Detail value, Place place) {}

  private final JsonParser parser;
  private final Remarked remarked;
  private final Kept kept = new Kept();

  Tokens(JsonParser parser, Remarked remarked) {
    this.parser = parser;
    this.remarked = remarked;
  }

  JsonToken current() {
    return parser.currentToken();
  }

  JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** Goes to the next member of an object and on to its value; false at the end. */
  boolean nextMember() throws IOException {
    return parser.nextToken() != JsonToken.END_OBJECT;
  }

  String name() throws IOException {
    return kept.text(parser.currentName());
  }

  /** The text of a string, or a number as written. */
  String text() throws IOException {
    return kept.text(parser.getText());
  }

  /** A number as written. */
  String digits() throws IOException {
    return parser.getText();
  }

  Place place() {
    JsonLocation location = parser.currentTokenLocation();
    return new Place(remarked.source(), location.getLineNr(), location.getColumnNr());
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Reads the members of an object, each once. */
  Map<String, Located> members() throws IOException {
    Map<String, Located> members = new LinkedHashMap<>();
    while (nextMember()) {
      String name = name();
      Place place = place();
      next();
      if (members.containsKey(name)) {
        remarked.duplicate(place, name);
        skip();
      } else {
        members.put(name, new Located(detail(), place));
      }
    }
    return members;
  }

  DetailFields fields() throws IOException {
    Map<String, Detail> fields = new LinkedHashMap<>();
    while (nextMember()) {
      String name = name();
      if (fields.containsKey(name)) {
        remarked.duplicate(place(), name);
        next();
        skip();
      } else {
        next();
        fields.put(name, detail());
      }
    }
    return DetailFields.of(fields);
  }

  /** Reads any value; the parser bounds how deep it goes. */
  Detail detail() throws IOException {
    return switch (current()) {
      case START_OBJECT -> new Detail.Group(fields());
      case START_ARRAY -> new Detail.Items(items());
      case VALUE_STRING -> new Detail.Text(text());
      case VALUE_TRUE -> new Detail.Truth(true);
      case VALUE_FALSE -> new Detail.Truth(false);
      case VALUE_NULL -> Detail.Nothing.NOTHING;
      default -> new Detail.Numeral(text());
    };
  }

  private List<Detail> items() throws IOException {
    List<Detail> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      items.add(detail());
    }
    return items;
  }
}
