package nl.sluitend.io.text;

import java.util.Locale;

/** Characters that a reader would not see as what they are, made visible. */
public final class Unseen {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private Unseen() {}

  /** The picture of a control character below the blank, such as ␛ for escape. */
  private static int picture(int control) {
    return CONTROL_PICTURES + control;
  }

  /**
   * The text with halves of surrogate pairs replaced and every character named that turns the order
   * of letters around, steers a screen or stays unseen; line feeds and tabs stay. Joiners stay too,
   * since words and signs are made with them.
   */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Texts.wellFormed(text).codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n' || c == '\t') {
      out.appendCodePoint(c);
    } else if (c < FIRST_PRINTABLE) {
      out.appendCodePoint(picture(c));
    } else if (isUnseen(c)) {
      out.append("⟨U+").append(name(c)).append('⟩');
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    boolean joins = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER || c == SOFT_HYPHEN;
    return isNoCharacter(c)
        || type == Character.CONTROL
        || (type == Character.FORMAT && !joins)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Code points that Unicode keeps out of texts; HTML may not hold them. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static String name(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
