package nl.sluitend.delivery;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom CBS can ask about a delivery.
 *
 * @param name the person; empty if not stated
 * @param email the address; empty if not stated
 * @param phone the telephone number as text; empty if not stated
 * @param extra fields that the format has no meaning for, and values of the wrong type
 */
public record Contact(
    Optional<String> name, Optional<String> email, Optional<String> phone, DetailFields extra) {
  private static final int LONGEST_ADDRESS = 1000;

  /** No part is given back once taken, so that a long address needs no deep search. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[a-zA-Z0-9_.-]++@(\\[[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.|([a-zA-Z0-9-]++\\.)++)"
              + "([a-zA-Z]{2,4}|[0-9]{1,3})\\]?");

  /** Checks that all is there. */
  public Contact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(extra, "extra");
  }

  /**
   * Returns a complete contact.
   *
   * @param name the person
   * @param email the address
   * @param phone the telephone number
   * @return the contact
   */
  public static Contact of(String name, String email, String phone) {
    return new Contact(
        Optional.of(name), Optional.of(email), Optional.of(phone), DetailFields.NONE);
  }

  /**
   * Tells whether a text is an e-mail address of the form that CBS's schema asks for: the last part
   * has two to four letters, longer ones it refuses. Whatever has more than {@value
   * #LONGEST_ADDRESS} characters is none.
   *
   * @param text any text
   * @return whether it has that form; nobody knows whether the address is there
   */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }
}
