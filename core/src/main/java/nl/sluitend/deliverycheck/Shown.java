package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.printed.CellPrinter;

/** How numbers are shown in messages. */
final class Shown {
  private static final int DECIMALS = 3;
  private static final int MOST_PLACES = 5;

  private Shown() {}

  /** All digits, and none that say nothing. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The same digits as a sentence has them. */
  static Message said(BigDecimal number) {
    BigDecimal plain = new BigDecimal(plain(number));
    return new Message(
        CellPrinter.print(plain, Language.DUTCH), CellPrinter.print(plain, Language.ENGLISH));
  }

  /** A sentence with the same place for each number in both languages. */
  static Message sentence(Message form, Message... numbers) {
    return new Message(
        form.dutch().formatted(Stream.of(numbers).map(Message::dutch).toArray()),
        form.english().formatted(Stream.of(numbers).map(Message::english).toArray()));
  }

  /** What is not zero, each with where it is. */
  static List<String> places(Map<String, BigDecimal> sums) {
    return notZero(sums, Shown::plain);
  }

  /** The first that are not zero, as a sentence has them; a rule states all as a parameter. */
  static Message firstPlaces(Map<String, BigDecimal> sums) {
    return new Message(
        first(notZero(sums, sum -> said(sum).dutch())),
        first(notZero(sums, sum -> said(sum).english())));
  }

  private static List<String> notZero(
      Map<String, BigDecimal> sums, Function<BigDecimal, String> shown) {
    return sums.entrySet().stream()
        .filter(entry -> entry.getValue().signum() != 0)
        .map(entry -> entry.getKey() + ": " + shown.apply(entry.getValue()))
        .toList();
  }

  /** The sum of absolute values, so that no plus hides a minus elsewhere. */
  static BigDecimal absolute(Map<String, BigDecimal> sums) {
    return sums.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String first(List<String> places) {
    int left = places.size() - MOST_PLACES;
    // One more would take the room of the words that say that there is one more.
    return left <= 1
        ? String.join("; ", places)
        : String.join("; ", places.subList(0, MOST_PLACES)) + "; + " + left;
  }

  /** A percentage above a limit, never so rounded that it seems to keep to it. */
  static Message percentage(BigDecimal part, BigDecimal whole, BigDecimal limit) {
    BigDecimal rounded = percentage(part, whole);
    String dutch = CellPrinter.print(rounded, Language.DUTCH) + " %";
    String english = CellPrinter.print(rounded, Language.ENGLISH) + " %";
    return rounded.compareTo(limit) > 0
        ? new Message(dutch, english)
        : new Message("ruim " + dutch, "just over " + english);
  }

  static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }
}
