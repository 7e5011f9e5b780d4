package nl.sluitend.io.report;

import nl.sluitend.table.Effect;

/** The letters that stand for an effect, as tables print them. */
final class Letters {
  private Letters() {}

  static String letter(Effect effect) {
    return switch (effect) {
      case FAVOURABLE -> "V";
      case UNFAVOURABLE -> "N";
      case NEUTRAL -> "-";
    };
  }
}
