package nl.sluitend.io.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.sluitend.io.text.Texts;

/** Sources as URI references (RFC 3986). */
final class Uris {
  private static final String UNRESERVED = "-._~";
  private static final int BYTE = 0xFF;

  private Uris() {}

  /**
   * The source as a path: relative as it is, absolute with {@code file:} before it. What has a
   * meaning in a URI, or no place there, is percent-encoded; a backslash separates folders.
   */
  static String of(String source) {
    String path = Texts.wellFormed(source).replace('\\', '/');
    if (path.startsWith("/")) {
      return "file://"
          + (path.startsWith("//") ? "/%2F" + encoded(path.substring(2)) : encoded(path));
    }
    boolean drive = path.length() > 2 && path.startsWith(":/", 1) && isLetter(path.charAt(0));
    return drive ? "file:///" + path.charAt(0) + ":" + encoded(path.substring(2)) : encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      int value = b & BYTE;
      char c = (char) value;
      boolean plain =
          isLetter(c) || (c >= '0' && c <= '9') || c == '/' || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        out.append('%').append(hex.length() == 1 ? "0" : "").append(hex);
      }
    }
    return out.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
