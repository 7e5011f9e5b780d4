package nl.sluitend.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The head of a page that needs nothing beside it: its style sheet is in it, and its policy allows
 * that sheet and no script, no network and no form.
 */
public final class HtmlHead {
  private final String style;
  private final String policy;

  private HtmlHead(String style) {
    this.style = style;
    this.policy =
        "default-src 'none'; style-src 'sha256-"
            + hash(style)
            + "'; base-uri 'none'; form-action 'none'";
  }

  /**
   * Returns the head with a style sheet that is in the jar.
   *
   * @param owner a class in the package of the sheet
   * @param name the name of the file
   */
  public static HtmlHead withStyleSheet(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + name);
      }
      String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new HtmlHead(sheet.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("The jar cannot be read", e);
    }
  }

  /** Writes the head of a page about something. */
  public void write(HtmlOut out, String title) {
    out.open("head");
    out.open("meta", "charset", "utf-8");
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.open("meta", "name", "color-scheme", "content", "light dark");
    out.open("meta", "name", "referrer", "content", "no-referrer");
    out.element("title", title + " – Sluitend");
    out.style(style);
    out.close();
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
