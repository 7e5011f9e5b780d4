package nl.sluitend.statement;

import java.util.Objects;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * What a formula rests on: an article of the BBV, a regeling, a notitie, a published budget.
 *
 * @param text the source in words
 * @param fromMemory true if the formula rests on memory and was not read in a source; an
 *     explanation says so
 */
public record Source(Message text, boolean fromMemory) {
  /** Checks that there is a text. */
  public Source {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Returns a source that was read.
   *
   * @param text the source in words, the same in both languages
   * @return the source
   */
  public static Source read(String text) {
    return new Source(Message.same(text), false);
  }

  /**
   * Returns the source in words.
   *
   * @param language the language
   * @return the text, with a warning if it rests on memory
   */
  public String in(Language language) {
    Message warning = new Message(" (niet in de bron nagelezen)", " (not read at the source)");
    return text.in(language) + (fromMemory ? warning.in(language) : "");
  }
}
