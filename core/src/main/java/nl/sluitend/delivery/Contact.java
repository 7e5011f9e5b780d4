package nl.sluitend.delivery;

import java.util.Objects;
import java.util.Optional;

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
}
