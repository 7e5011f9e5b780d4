package nl.sluitend.io.iv3;

import nl.sluitend.delivery.Detail;
import nl.sluitend.io.tree.JsonValue;

/** Values as messages show them. */
final class Shown {
  private Shown() {}

  static String of(Detail value) {
    if (value instanceof Detail.Text text) {
      return text(text.text());
    }
    if (value instanceof Detail.Numeral number) {
      return number(number.digits());
    }
    if (value instanceof Detail.Truth truth) {
      return Boolean.toString(truth.truth());
    }
    if (value instanceof Detail.Items) {
      return "[…]";
    }
    return value instanceof Detail.Group ? "{…}" : "null";
  }

  static String text(String text) {
    return JsonValue.string(text).shown();
  }

  static String number(String digits) {
    return digits.length() > 60 ? digits.substring(0, 60) + "…" : digits;
  }
}
