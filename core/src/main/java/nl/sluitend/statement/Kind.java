package nl.sluitend.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * What a number counts: euros, hours, euros per hour, or nothing at all (a ratio). Numbers of
 * different kinds are never added.
 *
 * @param above what is counted; empty for a ratio
 * @param below per what it is counted; euros are never below
 * @param percentage whether a ratio is shown as a percentage; the number itself stays the ratio
 */
public record Kind(Optional<Message> above, Optional<Message> below, boolean percentage) {
  /** The unit of money. */
  private static final Message EURO = Message.same("€");

  /** Money, in euros. */
  public static final Kind MONEY = new Kind(Optional.of(EURO), Optional.empty(), false);

  /** A ratio, shown as a number: 0,8685. */
  public static final Kind RATIO = new Kind(Optional.empty(), Optional.empty(), false);

  /** A ratio, shown as a percentage: 86,85%. */
  public static final Kind PERCENTAGE = new Kind(Optional.empty(), Optional.empty(), true);

  // What an explanation can print and read back without quotes.
  private static final Pattern WORDS = Pattern.compile("\\p{L}{1,40}( \\p{L}{1,40}){0,9}");
  private static final Pattern PER = Pattern.compile("(^|.* )per( .*|$)");

  /** Checks that a percentage is a plain ratio and that the units are words. */
  public Kind {
    Objects.requireNonNull(above, "above");
    Objects.requireNonNull(below, "below");
    if (percentage && (above.isPresent() || below.isPresent())) {
      throw new IllegalArgumentException("A percentage counts nothing, per nothing");
    }
    above.filter(unit -> !unit.equals(EURO)).ifPresent(Kind::requireWords);
    below.ifPresent(Kind::requireWords);
    if (above.isPresent() && above.equals(below)) {
      throw new IllegalArgumentException("Something per the same is a ratio");
    }
  }

  /**
   * Returns the kind of a number of something.
   *
   * @param unit what is counted, such as uur, fte or inwoners: letters and single spaces, without
   *     the word per
   * @return the kind
   * @throws IllegalArgumentException if the unit has any other form
   */
  public static Kind number(Message unit) {
    return new Kind(Optional.of(unit), Optional.empty(), false);
  }

  /**
   * Returns the kind of an amount of euros per something.
   *
   * @param unit per what, in the form that {@link #number} takes
   * @return the kind
   * @throws IllegalArgumentException if the unit has any other form
   */
  public static Kind moneyPer(Message unit) {
    return new Kind(Optional.of(EURO), Optional.of(unit), false);
  }

  /**
   * Tells whether this is money.
   *
   * @return true for euros that are not per something
   */
  public boolean isMoney() {
    return equals(MONEY);
  }

  /**
   * Tells whether this is a ratio.
   *
   * @return true for a plain ratio and for a percentage
   */
  public boolean isRatio() {
    return above.isEmpty() && below.isEmpty();
  }

  /**
   * Returns the kind in words, such as "€ per uur".
   *
   * @param language the language
   * @return the words; for a ratio "verhouding" or "%"
   */
  public String in(Language language) {
    if (isRatio()) {
      return percentage ? "%" : new Message("verhouding", "ratio").in(language);
    }
    String counted = above.map(unit -> unit.in(language)).orElse("");
    return (counted + below.map(unit -> " per " + unit.in(language)).orElse("")).strip();
  }

  boolean isEuro() {
    return above.equals(Optional.of(EURO));
  }

  Kind times(Kind other) {
    return reduced(both(above, other.above), both(below, other.below));
  }

  Kind dividedBy(Kind other) {
    return reduced(both(above, other.below), both(below, other.above));
  }

  private static List<Message> both(Optional<Message> one, Optional<Message> two) {
    List<Message> units = new ArrayList<>();
    one.ifPresent(units::add);
    two.ifPresent(units::add);
    return units;
  }

  private static Kind reduced(List<Message> above, List<Message> below) {
    List<Message> left = new ArrayList<>(below);
    List<Message> up = new ArrayList<>();
    for (Message unit : above) {
      if (!left.remove(unit)) {
        up.add(unit);
      }
    }
    if (up.size() > 1 || left.size() > 1 || left.contains(EURO)) {
      throw new IllegalArgumentException(
          "Nothing is counted in %s per %s"
              .formatted(
                  up.stream().map(Message::english).toList(),
                  left.stream().map(Message::english).toList()));
    }
    return new Kind(up.stream().findFirst(), left.stream().findFirst(), false);
  }

  private static void requireWords(Message unit) {
    for (Language language : Language.values()) {
      String words = unit.in(language);
      if (!WORDS.matcher(words).matches() || PER.matcher(words).matches()) {
        throw new IllegalArgumentException(
            "A unit is one or more words of letters, without 'per', but was '%s'".formatted(words));
      }
    }
  }
}
