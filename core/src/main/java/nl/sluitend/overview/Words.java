package nl.sluitend.overview;

import nl.sluitend.message.Message;

/** Names that are put together from others. */
final class Words {
  private Words() {}

  static Message join(Message first, String between, Message second) {
    return new Message(
        first.dutch() + between + second.dutch(), first.english() + between + second.english());
  }

  /** A name of ours at the start of a line; those of the caller stay as they are. */
  static Message title(Message name) {
    return new Message(capital(name.dutch()), capital(name.english()));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
