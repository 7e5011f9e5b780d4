package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.io.national.NationalLayout.AmountColumn;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;

/** Puts a {@link NationalLayout} together. Made by {@link NationalLayout#builder}. */
public final class NationalLayoutBuilder {
  private final char separator;
  private final AmountNotation notation;
  private final Unit unit;
  private final Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
  private final Map<Dimension, String> fixed = new EnumMap<>(Dimension.class);
  private final Map<Dimension, KeyForm> forms = new EnumMap<>(Dimension.class);
  private final List<AmountColumn> amounts = new ArrayList<>();
  private final Set<String> headings = new LinkedHashSet<>();
  private boolean rowsDiffer;

  NationalLayoutBuilder(char separator, AmountNotation notation, Unit unit) {
    boolean printable = (separator > ' ' && separator < 0x7F) || separator == '\t';
    if (!printable || Character.isLetterOrDigit(separator) || "\".-".indexOf(separator) >= 0) {
      throw new IllegalArgumentException("'" + separator + "' cannot separate fields");
    }
    if (unit.exponent() < Unit.CENT.exponent()) {
      throw new IllegalArgumentException("Expected a unit of a cent or more, but was " + unit);
    }
    this.separator = separator;
    this.notation = Objects.requireNonNull(notation, "notation");
    this.unit = unit;
  }

  /** Takes all of a layout over, into a builder without any column. */
  NationalLayoutBuilder addAll(NationalLayout layout) {
    layout.keys().values().stream().distinct().forEach(this::claim);
    keys.putAll(layout.keys());
    fixed.putAll(layout.fixed());
    forms.putAll(layout.forms());
    layout.amounts().forEach(column -> claim(column.heading()));
    amounts.addAll(layout.amounts());
    rowsDiffer = layout.rowsDiffer();
    return this;
  }

  /**
   * Adds a column of keys. Spaces around a key do not belong to it; an empty key is a fault.
   *
   * @param dimension what its keys are
   * @param heading its heading
   * @return this builder
   * @throws IllegalArgumentException if the dimension or the heading is there already
   */
  public NationalLayoutBuilder key(Dimension dimension, String heading) {
    return key(dimension, claim(heading), KeyForm.WHOLE);
  }

  private NationalLayoutBuilder key(Dimension dimension, String heading, KeyForm form) {
    requireNew(dimension);
    keys.put(dimension, heading);
    forms.put(dimension, form);
    return this;
  }

  /**
   * Adds a column of keys that may be empty: the key is {@code n.b.} (niet bekend) then.
   *
   * @param dimension what its keys are
   * @param heading its heading
   * @return this builder
   * @throws IllegalArgumentException if the dimension or the heading is there already
   */
  public NationalLayoutBuilder keyIfKnown(Dimension dimension, String heading) {
    return key(dimension, claim(heading), KeyForm.IF_KNOWN);
  }

  /**
   * Adds a column of codes with their name behind a space, such as {@code 0.4 Overhead}. The code
   * alone is the key.
   *
   * @param dimension what its codes are
   * @param heading its heading
   * @return this builder
   * @throws IllegalArgumentException if the dimension or the heading is there already
   */
  public NationalLayoutBuilder codeWithName(Dimension dimension, String heading) {
    return key(dimension, claim(heading), KeyForm.CODE_BEFORE_NAME);
  }

  /**
   * Adds a column of categories that begin with the letter of their side, as in CBS's open data:
   * {@code L1.1} is of the lasten, {@code B3.8} of the baten. The letter gives the side, {@code
   * lasten} or {@code baten}, and the rest, without a name behind a space, the category. {@code
   * Primo} and {@code Ultimo}, which posts of the balance have, are of the side {@code stand}; any
   * other category is a fault.
   *
   * @param heading its heading
   * @return this builder
   * @throws IllegalArgumentException if the side, the category or the heading is there already
   */
  public NationalLayoutBuilder sideOfCategory(String heading) {
    String one = claim(heading);
    return key(Dimension.SIDE, one, KeyForm.SIDE_OF_CATEGORY)
        .key(Dimension.CATEGORY, one, KeyForm.CATEGORY_OF_SIDE);
  }

  /**
   * Adds a column of categories of one side, where their letters need not say it; a category with
   * the letter of the other side, or of a post of the balance, is a fault.
   *
   * @param side {@code lasten} or {@code baten}
   */
  NationalLayoutBuilder categoryOfSide(String heading, String side) {
    String one = claim(heading);
    return key(Dimension.SIDE, one, KeyForm.ofSide(side))
        .key(Dimension.CATEGORY, one, KeyForm.CATEGORY_OF_ANY_SIDE);
  }

  /**
   * Adds a column of regions as CBS writes them, such as {@code GM0384}: the number of the body.
   * Anything else, such as a name, is a fault.
   */
  NationalLayoutBuilder region(String heading) {
    return key(Dimension.NUMBER, claim(heading), KeyForm.REGION);
  }

  /**
   * Adds a column of reports as CBS writes them: {@code 2023X005} is of the year 2023, the report
   * {@code 5}. Anything else is a fault.
   */
  NationalLayoutBuilder yearAndReport(String heading) {
    String one = claim(heading);
    return key(Dimension.YEAR, one, KeyForm.YEAR_OF_REPORT)
        .key(Dimension.REPORT, one, KeyForm.PERIOD_OF_REPORT);
  }

  /**
   * Gives every row of every file the same key, where the files do not say it.
   *
   * @param dimension such as the year
   * @param key its key
   * @return this builder
   * @throws IllegalArgumentException if the dimension is there already, or the key is blank
   */
  public NationalLayoutBuilder fixed(Dimension dimension, String key) {
    requireNew(dimension);
    fixed.put(dimension, requireText(key));
    return this;
  }

  /**
   * Adds a column of amounts. A row has an amount in each.
   *
   * @param heading its heading
   * @param keysOfColumn keys that go for the amounts in this column alone, such as the side; each
   *     column of amounts has one for the same dimensions
   * @return this builder
   * @throws IllegalArgumentException if the dimension or the heading is there already
   */
  public NationalLayoutBuilder amount(String heading, Map<Dimension, String> keysOfColumn) {
    return amount(heading, keysOfColumn, Set.of());
  }

  /**
   * Adds a column of amounts that may be empty: then there is none.
   *
   * @param heading its heading
   * @param keysOfColumn keys that go for the amounts in this column alone
   * @return this builder
   * @throws IllegalArgumentException if the dimension or the heading is there already
   */
  public NationalLayoutBuilder optionalAmount(String heading, Map<Dimension, String> keysOfColumn) {
    return amount(heading, keysOfColumn, Set.of(""));
  }

  /**
   * Adds a column of amounts that need not be there, by what stands in their place.
   *
   * @param heading its heading
   * @param keysOfColumn keys that go for the amounts in this column alone
   * @param none what stands where there is no amount, without spaces around it, such as a point
   * @return this builder
   * @throws IllegalArgumentException if the dimension or the heading is there already, or if
   *     nothing was said to stand there
   */
  public NationalLayoutBuilder optionalAmount(
      String heading, Map<Dimension, String> keysOfColumn, Set<String> none) {
    if (none.isEmpty()) {
      throw new IllegalArgumentException("Expected what stands where there is no amount");
    }
    return amount(heading, keysOfColumn, none);
  }

  /**
   * Says that no two rows of a file have all keys the same; a second one is a fault, and in no
   * figure. Keys that may be empty do not tell rows apart. For this each row of a file is
   * remembered, and a file is read by one thread: it is for files of thousands of rows, not of
   * millions.
   *
   * @return this builder
   */
  public NationalLayoutBuilder differentRows() {
    rowsDiffer = true;
    return this;
  }

  private NationalLayoutBuilder amount(
      String heading, Map<Dimension, String> ofColumn, Set<String> none) {
    ofColumn.keySet().forEach(this::requireNew);
    ofColumn.values().forEach(NationalLayoutBuilder::requireText);
    if (!amounts.isEmpty() && !amounts.get(0).keys().keySet().equals(ofColumn.keySet())) {
      throw new IllegalArgumentException(
          "Expected keys for " + amounts.get(0).keys().keySet() + ", but was " + ofColumn);
    }
    amounts.add(new AmountColumn(claim(heading), Map.copyOf(ofColumn), Set.copyOf(none)));
    return this;
  }

  private void requireNew(Dimension dimension) {
    if (keys.containsKey(dimension) || fixed.containsKey(dimension)) {
      throw new IllegalArgumentException(dimension + " is there already");
    }
  }

  /** Headings that differ in their capitals alone are the same. */
  private String claim(String heading) {
    String text = requireText(heading);
    if (!headings.add(text.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("Heading '" + heading + "' is there already");
    }
    return text;
  }

  private static String requireText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Expected a text, but was '" + text + "'");
    }
    return text.strip();
  }

  /**
   * Returns the layout.
   *
   * @return it
   * @throws IllegalArgumentException if there is no column of amounts, or a dimension has a key
   *     both of its own and for a column of amounts
   */
  public NationalLayout build() {
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("A layout needs a column of amounts");
    }
    amounts.get(0).keys().keySet().forEach(this::requireNew);
    return new NationalLayout(this);
  }

  char separator() {
    return separator;
  }

  AmountNotation notation() {
    return notation;
  }

  Unit unit() {
    return unit;
  }

  Map<Dimension, String> keys() {
    return keys;
  }

  Map<Dimension, String> fixed() {
    return fixed;
  }

  Map<Dimension, KeyForm> forms() {
    return forms;
  }

  List<AmountColumn> amounts() {
    return amounts;
  }

  boolean rowsDiffer() {
    return rowsDiffer;
  }
}
