package nl.sluitend.statement;

/** A divisor that can be zero behind its print, so that the quotient has no range. */
final class ZeroDivisor extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  ZeroDivisor(Formula divisor) {
    super(
        "Nothing can be divided by '%s': as printed it can be zero"
            .formatted(Wording.name(divisor)));
  }
}
