package nl.sluitend.message;

import java.util.Objects;

/**
 * A sentence for people, in both languages. The figures in it stand as parameters beside it in
 * whatever carries the message, so nobody has to take it apart.
 *
 * @param dutch the sentence in Dutch
 * @param english the same in English
 */
public record Message(String dutch, String english) {
  /** Checks that both are there. */
  public Message {
    Objects.requireNonNull(dutch, "dutch");
    Objects.requireNonNull(english, "english");
  }

  /**
   * Returns text that is the same in both languages, such as a figure.
   *
   * @param text the text
   * @return the message
   */
  public static Message same(String text) {
    return new Message(text, text);
  }

  /**
   * Returns the sentence in one language.
   *
   * @param language the language
   * @return the sentence
   */
  public String in(Language language) {
    return language == Language.DUTCH ? dutch : english;
  }
}
