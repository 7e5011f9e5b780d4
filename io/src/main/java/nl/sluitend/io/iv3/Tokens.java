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

  /**
   * The members of an object.
   *
   * @param first each name, the first time it stands there
   * @param again what stands under a name that stood before
   */
  record Members(Map<String, Located> first, List<Map.Entry<String, Detail>> again) {
    /** No members at all. */
    static final Members NONE = new Members(Map.of(), List.of());

    boolean isEmpty() {
      return first.isEmpty();
    }
  }

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

  /** Reads the value of a member whose name stood before: a fault, and kept. */
  void again(Place place, String name, List<Map.Entry<String, Detail>> into) throws IOException {
    remarked.duplicate(place, name);
    into.add(Map.entry(name, detail()));
  }

  /** Reads the members of an object with their places. */
  Members members() throws IOException {
    Map<String, Located> members = new LinkedHashMap<>();
    List<Map.Entry<String, Detail>> again = new ArrayList<>();
    while (nextMember()) {
      String name = name();
      Place place = place();
      next();
      if (members.containsKey(name)) {
        again(place, name, again);
      } else {
        members.put(name, new Located(detail(), place));
      }
    }
    return new Members(members, again);
  }

  DetailFields fields() throws IOException {
    Map<String, Detail> fields = new LinkedHashMap<>();
    List<Map.Entry<String, Detail>> again = new ArrayList<>(0);
    while (nextMember()) {
      String name = name();
      if (fields.containsKey(name)) {
        Place place = place();
        next();
        again(place, name, again);
      } else {
        next();
        fields.put(name, detail());
      }
    }
    return DetailFields.of(fields).withAgain(again);
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
