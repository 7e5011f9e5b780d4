package nl.sluitend.check;

import java.util.regex.Pattern;
import nl.sluitend.message.Message;

/**
 * What was thrown, in a line that is the same on every run: no stack trace, no identity of objects.
 */
final class Thrown {
  private static final int LONGEST = 500;

  private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[\\w/$]*(?:@[0-9a-f]+)?");
  private static final Pattern IDENTITY =
      Pattern.compile("(?<=[\\w$\\];])@[0-9a-f]{1,16}(?![\\w.])");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

  private Thrown() {}

  /**
   * What code of others threw; errors of the machine itself, such as no memory, are thrown again. A
   * stack that overflowed is only that of the code.
   */
  static Throwable bearable(Throwable thrown) {
    if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
      throw fatal;
    }
    return thrown;
  }

  static Message message(Throwable thrown) {
    return Message.same(name(thrown) + words(thrown));
  }

  private static String name(Throwable thrown) {
    String name = thrown.getClass().getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String words(Throwable thrown) {
    String text;
    try {
      text = thrown.getMessage();
    } catch (Throwable e) {
      bearable(e);
      return "";
    }
    if (text == null || text.isBlank()) {
      return "";
    }
    String same = LAMBDA.matcher(text).replaceAll("\\$\\$Lambda");
    same = IDENTITY.matcher(same).replaceAll("");
    same = BLANKS.matcher(same).replaceAll(" ").strip();
    return ": " + (same.length() <= LONGEST ? same : cut(same) + "…");
  }

  /** Not between the halves of a character. */
  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }
}
