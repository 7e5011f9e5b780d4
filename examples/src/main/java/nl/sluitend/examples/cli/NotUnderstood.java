package nl.sluitend.examples.cli;

import nl.sluitend.message.Message;
import picocli.CommandLine.TypeConversionException;

/** A value on the command line that is not understood, in words for whoever typed it. */
final class NotUnderstood extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final transient Message said;

  NotUnderstood(String dutch, String english) {
    // Whoever does not ask for another language gets Dutch.
    super(dutch);
    said = new Message(dutch, english);
  }

  Message said() {
    return said;
  }
}
