package nl.sluitend.io.tree;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.message.Message;

/**
 * Exact decimal numbers as JSON strings: no exponent, no grouping, no leading zeros. The same forms
 * stand in the JSON Schema.
 */
public enum Decimals {
  /** An amount in euros, within the digits that a figure can hold. */
  AMOUNT(
      "-?(0|[1-9][0-9]{0,79})(\\.[0-9]{1,100})?",
      new Message(
          "een exact bedrag in euro's als tekst, zoals \"-6300\" of \"0.05\"",
          "an exact amount in euros as a string, such as \"-6300\" or \"0.05\"")),
  /** A printed number that is no money: at most 200 digits, of which 100 decimals. */
  NUMBER(
      "(?=-?([0-9]\\.?){1,200}$)-?(0|[1-9][0-9]*)(\\.[0-9]{1,100})?",
      new Message(
          "een exact getal als tekst, zoals \"12.5\" of \"3.0\"",
          "an exact number as a string, such as \"12.5\" or \"3.0\"")),
  /** A unit: a power of ten euros. */
  UNIT(
      "10{0,20}|0\\.0{0,19}1",
      new Message(
          "een macht van tien in euro's als tekst, zoals \"1000\" of \"0.01\"",
          "a power of ten euros as a string, such as \"1000\" or \"0.01\""));

  @SuppressWarnings("ImmutableEnumChecker") // Pattern and Message do not change.
  private final Pattern pattern;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Message expected;

  Decimals(String pattern, Message expected) {
    this.pattern = Pattern.compile(pattern);
    this.expected = expected;
  }

  /**
   * Returns the form as a regular expression, for the schema.
   *
   * @return the expression, for the whole text
   */
  public String pattern() {
    return pattern.pattern();
  }

  /**
   * Reads a number of this form.
   *
   * @param value what should have the form
   * @param name the field that messages name
   * @param problems takes what is wrong
   * @return the digits; empty, with a problem added, if the value has any other form
   */
  public Optional<String> read(JsonValue value, String name, JsonProblems problems) {
    boolean isText = value.kind() == JsonValue.Kind.STRING;
    // The length comes first: a pattern would go through all of a long text.
    if (isText && value.text().length() <= 300 && pattern.matcher(value.text()).matches()) {
      return Optional.of(value.text());
    }
    problems.add(
        isText ? JsonProblem.NOT_A_DECIMAL : JsonProblem.WRONG_TYPE,
        value,
        expected,
        new Message(
            "Veld '" + name + "' is " + expected.dutch() + ", niet " + value.shown() + ".",
            "Field '" + name + "' is " + expected.english() + ", not " + value.shown() + "."));
    return Optional.empty();
  }
}
