package nl.sluitend.io.iv3;

import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.io.tree.JsonValue;

/** Writes JSON piece by piece: an object knows which names it has. */
final class JsonLines {
  private final StringBuilder out = new StringBuilder();

  JsonLines raw(String json) {
    out.append(json);
    return this;
  }

  JsonLines text(String text) {
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
    out.append('[');
    String separator = "";
    for (Detail item : items.items()) {
      out.append(separator);
      detail(item);
      separator = ", ";
    }
    return raw("]");
  }

  JsonLines fields(DetailFields fields) {
    new JsonMembers(this, "{", ", ", fields).rest();
    return raw("}");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
