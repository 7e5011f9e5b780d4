package nl.sluitend.examples.cli;

import nl.sluitend.message.Message;

/** Input that a calculation cannot start from, in words for whoever typed the command. */
final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message said;

  Unusable(String dutch, String english) {
    super(english);
    said = new Message(dutch, english);
  }

  Unusable(Message said) {
    super(said.english());
    this.said = said;
  }

  Message said() {
    return said;
  }
}
