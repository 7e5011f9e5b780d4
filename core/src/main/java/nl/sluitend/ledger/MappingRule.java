package nl.sluitend.ledger;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Place;

/**
 * A rule of a mapping: what lines of certain accounts and cost centres are in Iv3. A rule may say
 * only a part of it, such as the category of an account, and leave the taakveld to a rule about the
 * cost centre.
 *
 * @param place where it stands
 * @param account the account; with {@code *} at the end all that begin so, {@code *} alone all
 * @param costCentre the cost centre, likewise
 * @param section lasten, baten, balans_lasten, balans_baten or balans_standen, if it says so
 * @param code the taakveld or balance post, if it says so
 * @param category the category, of a position the code of its date, if it says so
 * @param turned whether the sign of the amount is turned, if it says so
 */
public record MappingRule(
    Place place,
    String account,
    String costCentre,
    Optional<Section> section,
    Optional<String> code,
    Optional<String> category,
    Optional<Boolean> turned) {
  /** Checks that all is there and the patterns can be read. */
  public MappingRule {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(turned, "turned");
    if (!isPattern(account) || !isPattern(costCentre)) {
      throw new IllegalArgumentException(
          "A pattern is a text, or the start of one with * after it, but was '%s' and '%s'"
              .formatted(account, costCentre));
    }
    if (section.filter(s -> s.content() == Section.Content.INDICATORS).isPresent()) {
      throw new IllegalArgumentException(
          "A ledger has no " + section.map(Section::cbsName).orElse(""));
    }
  }

  /**
   * Tells whether a text can be a pattern.
   *
   * @param text the text
   * @return true unless it is empty or has a {@code *} before its end
   */
  public static boolean isPattern(String text) {
    int star = text.indexOf('*');
    return !text.isEmpty() && (star < 0 || star == text.length() - 1);
  }

  boolean matches(String ofAccount, String ofCostCentre) {
    return fits(account, ofAccount) && fits(costCentre, ofCostCentre);
  }

  /** In one way more specific, and in none less. */
  boolean isMoreSpecificThan(MappingRule other) {
    int accounts = Integer.compare(specificity(account), specificity(other.account));
    int centres = Integer.compare(specificity(costCentre), specificity(other.costCentre));
    return accounts >= 0 && centres >= 0 && accounts + centres > 0;
  }

  private static boolean fits(String pattern, String text) {
    return pattern.endsWith("*")
        ? text.startsWith(pattern.substring(0, pattern.length() - 1))
        : text.equals(pattern);
  }

  private static int specificity(String pattern) {
    return pattern.endsWith("*") ? pattern.length() : Integer.MAX_VALUE;
  }
}
