package nl.sluitend.io.iv3;

import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.io.tree.JsonValue;

/** Writes JSON piece by piece, as far as it can be read again. An object knows its names. */
final class JsonLines {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  JsonLines raw(String json) {
    out.append(json);
    return this;
  }

  /** Goes into an object or array. */
  JsonLines enter(String start) {
    depth++;
    if (depth > DeliveryBounds.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "At most %s levels of nesting can be read again, but there are more"
              .formatted(DeliveryBounds.MAX_DEPTH));
    }
    return raw(start);
  }

  /** Goes out of it again. */
  JsonLines leave(String end) {
    depth--;
    return raw(end);
  }

  JsonLines text(String text) {
    if (text.length() > DeliveryBounds.MAX_STRING_LENGTH) {
      throw new IllegalArgumentException(
          "A text of at most %s characters can be read again, but it has %s"
              .formatted(DeliveryBounds.MAX_STRING_LENGTH, text.length()));
    }
    if (isPlain(text)) {
      out.append('"').append(text).append('"');
    } else {
      out.append(JsonValue.string(text));
    }
    return this;
  }

  /** Writes a name; what has half a surrogate pair in it, no reader takes for one. */
  JsonLines name(String name) {
    if (!isPlain(name) && hasHalfPair(name)) {
      throw new IllegalArgumentException(
          "A name has whole characters only, but was " + JsonValue.string(name));
    }
    return text(name);
  }

  private static boolean hasHalfPair(String name) {
    return name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  /** Whether a text needs no escapes: nearly all do not, and there can be millions. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  JsonLines detail(Detail value) {
    if (value instanceof Detail.Text text) {
      return text(text.text());
    }
    if (value instanceof Detail.Numeral number) {
      return raw(number.digits());
    }
    if (value instanceof Detail.Truth truth) {
      return raw(Boolean.toString(truth.truth()));
    }
    if (value instanceof Detail.Group group) {
      return fields(group.fields());
    }
    return value instanceof Detail.Items items ? items(items) : raw("null");
  }

  private JsonLines items(Detail.Items items) {
    enter("[");
    String separator = "";
    for (Detail item : items.items()) {
      out.append(separator);
      detail(item);
      separator = ", ";
    }
    return leave("]");
  }

  JsonLines fields(DetailFields fields) {
    new JsonMembers(this, "{", ", ", fields).rest("}");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
