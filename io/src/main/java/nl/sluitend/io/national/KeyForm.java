package nl.sluitend.io.national;

import nl.sluitend.message.Message;

/** What of a field is its key. */
enum KeyForm {
  /** All of it. */
  WHOLE,
  /** The code before the first space, such as {@code 0.4} of {@code 0.4 Overhead}. */
  CODE_BEFORE_NAME,
  /** All of it, or "n.b." (niet bekend) where there is nothing. */
  IF_KNOWN,
  /** The side, by the letter before a category: {@code lasten} of {@code L1.1}. */
  SIDE_OF_CATEGORY;

  /** Returns the key of a field without spaces around it; empty if it has none. */
  String key(String field) {
    return switch (this) {
      case WHOLE -> field;
      case CODE_BEFORE_NAME -> field.split(" ", 2)[0];
      case IF_KNOWN -> field.isEmpty() ? "n.b." : field;
      case SIDE_OF_CATEGORY -> side(field);
    };
  }

  /** Returns what a field that has no key should have held. */
  Message expected() {
    return this == SIDE_OF_CATEGORY
        ? new Message(
            "een categorie met de letter van haar kant, zoals L1.1 of B3.8",
            "a category with the letter of its side, such as L1.1 or B3.8")
        : new Message("een sleutel", "a key");
  }

  private static String side(String category) {
    if (category.startsWith("L")) {
      return "lasten";
    }
    return category.startsWith("B") ? "baten" : "";
  }
}
