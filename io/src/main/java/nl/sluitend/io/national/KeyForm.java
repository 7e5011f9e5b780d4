package nl.sluitend.io.national;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.message.Message;

/** What of a field is its key. */
enum KeyForm {
  /** All of it. */
  WHOLE,
  /** The code before the first space, such as {@code 0.4} of {@code 0.4 Overhead}. */
  CODE_BEFORE_NAME,
  /** All of it, or "n.b." (niet bekend) where there is nothing. */
  IF_KNOWN,
  /** The side, by the letter before a category: {@code lasten} of {@code L1.1}. */
  SIDE_OF_CATEGORY,
  /** The category behind the letter of its side: {@code 1.1} of {@code L1.1}. */
  CATEGORY_OF_SIDE,
  /** The lasten, unless the letter before the category is of another side. */
  LASTEN_OF_CATEGORY,
  /** The baten, unless the letter before the category is of another side. */
  BATEN_OF_CATEGORY,
  /** The category, behind the letter of its side if it has one. */
  CATEGORY_OF_ANY_SIDE,
  /** The key of a municipality as CBS writes it, {@code GM0384}, or of the country. */
  REGION,
  /** The year of a report as CBS writes it: {@code 2023} of {@code 2023X005}. */
  YEAR_OF_REPORT,
  /** The period of a report as CBS writes it, as in deliveries: {@code 5} of {@code 2023X005}. */
  PERIOD_OF_REPORT;

  private static final Pattern CODE_OF_REGION = Pattern.compile("(GM|NL)[0-9]+");
  private static final Pattern CODE_OF_REPORT = Pattern.compile("([0-9]{4})X00([0-5])");

  /** Returns the form of categories of one side. */
  static KeyForm ofSide(String side) {
    return switch (side) {
      case "lasten" -> LASTEN_OF_CATEGORY;
      case "baten" -> BATEN_OF_CATEGORY;
      default -> throw new IllegalArgumentException("Expected lasten or baten, but was " + side);
    };
  }

  /** Returns the key of a field without spaces around it; empty if it has none. */
  String key(String field) {
    return switch (this) {
      case WHOLE -> field;
      case CODE_BEFORE_NAME -> code(field);
      case IF_KNOWN -> field.isEmpty() ? "n.b." : field;
      case SIDE_OF_CATEGORY -> side(field);
      case CATEGORY_OF_SIDE -> category(field);
      case LASTEN_OF_CATEGORY -> given(field, "lasten");
      case BATEN_OF_CATEGORY -> given(field, "baten");
      case CATEGORY_OF_ANY_SIDE -> side(field).isEmpty() ? code(field) : category(field);
      case REGION -> CODE_OF_REGION.matcher(field).matches() ? field : "";
      case YEAR_OF_REPORT -> ofReport(field, 1);
      case PERIOD_OF_REPORT -> ofReport(field, 2);
    };
  }

  /** Returns what a field that has no key should have held. */
  Message expected() {
    return switch (this) {
      case WHOLE, CODE_BEFORE_NAME, IF_KNOWN, CATEGORY_OF_ANY_SIDE ->
          new Message("een sleutel", "a key");
      case SIDE_OF_CATEGORY, CATEGORY_OF_SIDE ->
          new Message(
              "een categorie met de letter van haar kant, zoals L1.1 of B3.8",
              "a category with the letter of its side, such as L1.1 or B3.8");
      case LASTEN_OF_CATEGORY -> ofGivenSide("lasten");
      case BATEN_OF_CATEGORY -> ofGivenSide("baten");
      case REGION ->
          new Message(
              "een gemeente zoals GM0384, of NL01 voor het land",
              "a municipality like GM0384, or NL01 for the country");
      case YEAR_OF_REPORT, PERIOD_OF_REPORT ->
          new Message(
              "een verslagsoort van CBS, zoals 2023X005", "a report of CBS, such as 2023X005");
    };
  }

  private static String code(String field) {
    return field.split(" ", 2)[0];
  }

  private static String side(String category) {
    if (category.startsWith("L")) {
      return "lasten";
    }
    if (category.startsWith("B")) {
      return "baten";
    }
    return isStanding(category) ? "stand" : "";
  }

  /** A side that is given goes for categories that do not say theirs, or say the same. */
  private static String given(String category, String given) {
    String own = side(category);
    return own.isEmpty() || own.equals(given) ? given : "";
  }

  private static Message ofGivenSide(String side) {
    return new Message(
        "een categorie van de %s, de kant die is opgegeven; geef geen kant op waar de letter van"
                .formatted(side)
            + " categorieën die zegt",
        "a category of the %s, the side that was given; give no side where the letter of"
                .formatted(side)
            + " categories says it");
  }

  private static String category(String field) {
    String code = code(field);
    if (isStanding(code)) {
      return code;
    }
    return side(code).isEmpty() ? "" : code.substring(1);
  }

  /** At the begin or the end of the year, of a post of the balance. */
  private static boolean isStanding(String category) {
    return category.equals("Primo") || category.equals("Ultimo");
  }

  private static String ofReport(String field, int part) {
    Matcher report = CODE_OF_REPORT.matcher(field);
    return report.matches() ? report.group(part) : "";
  }
}
