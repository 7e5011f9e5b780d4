package nl.sluitend.io.report;

import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;

/** Colours text for a terminal, or leaves it as it is. The text itself is the same in both. */
final class Ink {
  private static final String RED = "31";
  private static final String BOLD_RED = "1;31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String BOLD = "1";

  private final boolean coloured;

  Ink(TextReport.Style style) {
    coloured = style == TextReport.Style.ANSI;
  }

  String bold(String text) {
    return paint(BOLD, text);
  }

  String severity(Severity severity, String text) {
    String colour =
        switch (severity) {
          case INFORMATION -> CYAN;
          case WARNING -> YELLOW;
          case ERROR -> BOLD_RED;
        };
    return paint(colour, text);
  }

  String verdict(TableVerdict verdict, String text) {
    String colour =
        switch (verdict) {
          case CLOSES, CLOSES_WITHIN_ROUNDING -> GREEN;
          case NOTHING_TO_CHECK -> YELLOW;
          case DOES_NOT_CLOSE, UNREADABLE -> BOLD_RED;
        };
    return paint(colour, text);
  }

  String problem(String text) {
    return paint(RED, text);
  }

  /** Blanks at either end stay outside, so that a line still ends where its text ends. */
  private String paint(String colour, String text) {
    String core = text.strip();
    if (!coloured || core.isEmpty()) {
      return text;
    }
    int start = text.indexOf(core);
    return text.substring(0, start)
        + "\u001b["
        + colour
        + "m"
        + core
        + "\u001b[0m"
        + text.substring(start + core.length());
  }
}
