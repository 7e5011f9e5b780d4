package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import nl.sluitend.message.Message;

/** How much of a document is read, and which of these bounds it went over. */
final class DeliveryBounds extends StreamReadConstraints {
  private static final long serialVersionUID = 1L;

  /** The most objects and arrays in one another. */
  static final int MAX_DEPTH = 30;

  private static final int MAX_TOKENS = 40_000_000;
  private static final int MAX_NUMBER_LENGTH = 1000;

  /** The most characters of a text or a name. */
  static final int MAX_STRING_LENGTH = 1 << 20;

  DeliveryBounds() {
    super(
        MAX_DEPTH,
        DeliveryJson.MAX_BYTES,
        MAX_NUMBER_LENGTH,
        MAX_STRING_LENGTH,
        MAX_STRING_LENGTH,
        MAX_TOKENS);
  }

  /** A document that goes over a bound. */
  static final class Exceeded extends StreamConstraintsException {
    private static final long serialVersionUID = 1L;

    private final transient Message allowed;

    Exceeded(Message allowed) {
      super(allowed.english());
      this.allowed = allowed;
    }

    /** What would have been read. */
    Message allowed() {
      return allowed;
    }
  }

  /** At most so many bytes. */
  static Message bytes(int most) {
    String mebibytes = (most >> 20) + " MiB";
    return new Message("hoogstens " + mebibytes, "at most " + mebibytes);
  }

  @Override
  public void validateNestingDepth(int depth) throws Exceeded {
    keep(depth, MAX_DEPTH, "niveaus in elkaar", "levels of nesting");
  }

  @Override
  public void validateDocumentLength(long length) throws Exceeded {
    keep(length, DeliveryJson.MAX_BYTES, "tekens in het document", "characters in the document");
  }

  @Override
  public void validateTokenCount(long count) throws Exceeded {
    keep(count, MAX_TOKENS, "waarden in het document", "values in the document");
  }

  @Override
  public void validateFPLength(int length) throws Exceeded {
    keep(length, MAX_NUMBER_LENGTH, "cijfers in een getal", "digits in a number");
  }

  @Override
  public void validateIntegerLength(int length) throws Exceeded {
    keep(length, MAX_NUMBER_LENGTH, "cijfers in een getal", "digits in a number");
  }

  @Override
  public void validateStringLength(int length) throws Exceeded {
    keep(length, MAX_STRING_LENGTH, "tekens in een tekst", "characters in a text");
  }

  @Override
  public void validateNameLength(int length) throws Exceeded {
    validateStringLength(length);
  }

  private static void keep(long found, long most, String dutch, String english) throws Exceeded {
    if (found > most) {
      throw new Exceeded(
          new Message(
              "hoogstens %s %s".formatted(most, dutch), "at most %s %s".formatted(most, english)));
    }
  }
}
