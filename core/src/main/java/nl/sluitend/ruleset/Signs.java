package nl.sluitend.ruleset;

import nl.sluitend.ruleset.RuleFlaw.Kind;

/** Plus and minus. */
final class Signs {
  private Signs() {}

  static void check(int sign) {
    if (sign != 1 && sign != -1) {
      throw RuleFlaw.invalid(
          Kind.BAD_VALUE,
          "sign",
          "Een teken is 1 of -1, niet " + sign + ".",
          "A sign is 1 or -1, not " + sign + ".");
    }
  }

  /** What is added or taken away, as it stands in a formula. */
  static String term(boolean first, int sign, String name) {
    if (first) {
      return sign > 0 ? name : "-" + name;
    }
    return (sign > 0 ? " + " : " - ") + name;
  }
}
