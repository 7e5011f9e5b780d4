package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;

/**
 * How the files of a national set are laid out: a line of headings, found by name in any order, and
 * rows with keys and amounts. Columns that are not named here are passed over.
 *
 * <p>{@link #longForm()} and {@link #wideForm()} are the two forms that are met; others are made
 * with a {@link #builder}. Immutable.
 */
public final class NationalLayout {
  private final char separator;
  private final AmountNotation notation;
  private final Unit unit;
  private final Map<Dimension, String> keys;
  private final Map<Dimension, String> fixed;
  private final Map<Dimension, KeyForm> forms;
  private final List<AmountColumn> amounts;

  /** A column of amounts, and the keys that go for these alone. */
  record AmountColumn(String heading, Map<Dimension, String> keys, boolean mayBeEmpty) {}

  private NationalLayout(Builder builder) {
    this.separator = builder.separator;
    this.notation = builder.notation;
    this.unit = builder.unit;
    this.keys = new EnumMap<>(builder.keys);
    this.fixed = new EnumMap<>(builder.fixed);
    this.forms = new EnumMap<>(builder.forms);
    this.amounts = List.copyOf(builder.amounts);
  }

  /**
   * Starts a layout without any column.
   *
   * @param separator what stands between fields: a tab, or a character of ASCII that can be in no
   *     amount
   * @param notation how amounts are written
   * @param unit what amounts are counted in, cents or more
   * @return the builder
   * @throws IllegalArgumentException if the separator cannot be one, or the unit is less than a
   *     cent
   */
  public static Builder builder(char separator, AmountNotation notation, Unit unit) {
    return new Builder(separator, notation, unit);
  }

  /**
   * Returns the long form, one amount a row, in euros with a decimal point: {@code
   * overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag}.
   *
   * @return the layout
   */
  public static NationalLayout longForm() {
    return longForm(AmountNotation.PLAIN);
  }

  /**
   * Returns the long form with amounts in another notation.
   *
   * @param notation how amounts are written
   * @return the layout
   */
  public static NationalLayout longForm(AmountNotation notation) {
    return builder(';', notation, Unit.EURO)
        .key(Dimension.LAYER, "overheidslaag")
        .key(Dimension.NUMBER, "overheidsnummer")
        .key(Dimension.NAME, "naam")
        .key(Dimension.YEAR, "jaar")
        .key(Dimension.REPORT, "verslagsoort")
        .codeWithName(Dimension.TASK_FIELD, "taakveld")
        .key(Dimension.CATEGORY, "categorie")
        .amount("bedrag", Map.of())
        .build();
  }

  /**
   * Returns the long form in which the category says the side, as in CBS's open data: {@code L1.1}
   * of the lasten, {@code B3.8} of the baten. Its sums are by side, not by category.
   *
   * @param notation how amounts are written
   * @return the layout
   */
  public static NationalLayout longFormWithSides(AmountNotation notation) {
    return builder(';', notation, Unit.EURO)
        .key(Dimension.LAYER, "overheidslaag")
        .key(Dimension.NUMBER, "overheidsnummer")
        .key(Dimension.NAME, "naam")
        .key(Dimension.YEAR, "jaar")
        .key(Dimension.REPORT, "verslagsoort")
        .codeWithName(Dimension.TASK_FIELD, "taakveld")
        .sideOfCategory("categorie")
        .amount("bedrag", Map.of())
        .build();
  }

  /**
   * Returns the wide form of budgets per municipality and taakveld, in thousands of euros: {@code
   * Gemeenten;Taakveld;…;Baten;Lasten;…;Inwonertal;…}. Its sides are {@code baten} and {@code
   * lasten}.
   *
   * @return the layout
   */
  public static NationalLayout wideForm() {
    return builder(';', AmountNotation.PLAIN, Unit.THOUSAND)
        .key(Dimension.NAME, "Gemeenten")
        .codeWithName(Dimension.TASK_FIELD, "Taakveld")
        .keyIfKnown(Dimension.INHABITANTS, "Inwonertal")
        .amount("Baten", Map.of(Dimension.SIDE, "baten"))
        .amount("Lasten", Map.of(Dimension.SIDE, "lasten"))
        .build();
  }

  /**
   * Returns a builder of layouts that have all of this one and more, such as a fixed year.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(separator, notation, unit);
    builder.keys.putAll(keys);
    builder.fixed.putAll(fixed);
    builder.forms.putAll(forms);
    keys.values().forEach(builder::claim);
    for (AmountColumn column : amounts) {
      builder.claim(column.heading());
      builder.amounts.add(column);
    }
    return builder;
  }

  /**
   * Returns what files of this layout can be grouped by.
   *
   * @return the dimensions that each amount has a key for
   */
  public Set<Dimension> dimensions() {
    EnumSet<Dimension> all = EnumSet.noneOf(Dimension.class);
    all.addAll(keys.keySet());
    all.addAll(fixed.keySet());
    amounts.forEach(amount -> all.addAll(amount.keys().keySet()));
    return all;
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

  KeyForm formOf(Dimension dimension) {
    return forms.getOrDefault(dimension, KeyForm.WHOLE);
  }

  List<AmountColumn> amounts() {
    return amounts;
  }

  /** Puts a layout together. */
  public static final class Builder {
    private final char separator;
    private final AmountNotation notation;
    private final Unit unit;
    private final Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
    private final Map<Dimension, String> fixed = new EnumMap<>(Dimension.class);
    private final Map<Dimension, KeyForm> forms = new EnumMap<>(Dimension.class);
    private final List<AmountColumn> amounts = new ArrayList<>();
    private final Set<String> headings = new LinkedHashSet<>();

    private Builder(char separator, AmountNotation notation, Unit unit) {
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

    /**
     * Adds a column of keys. Spaces around a key do not belong to it; an empty key is a fault.
     *
     * @param dimension what its keys are
     * @param heading its heading
     * @return this builder
     * @throws IllegalArgumentException if the dimension or the heading is there already
     */
    public Builder key(Dimension dimension, String heading) {
      requireNew(dimension);
      claim(heading);
      keys.put(dimension, heading);
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
    public Builder keyIfKnown(Dimension dimension, String heading) {
      key(dimension, heading);
      forms.put(dimension, KeyForm.IF_KNOWN);
      return this;
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
    public Builder codeWithName(Dimension dimension, String heading) {
      key(dimension, heading);
      forms.put(dimension, KeyForm.CODE_BEFORE_NAME);
      return this;
    }

    /**
     * Adds a column of categories that begin with the letter of their side, as in CBS's open data:
     * {@code L1.1} is of the lasten, {@code B3.8} of the baten. The side is the key, {@code lasten}
     * or {@code baten}; a category without one of these letters is a fault.
     *
     * @param heading its heading
     * @return this builder
     * @throws IllegalArgumentException if the side or the heading is there already
     */
    public Builder sideOfCategory(String heading) {
      key(Dimension.SIDE, heading);
      forms.put(Dimension.SIDE, KeyForm.SIDE_OF_CATEGORY);
      return this;
    }

    /**
     * Gives every row of every file the same key, where the files do not say it.
     *
     * @param dimension such as the year
     * @param key its key
     * @return this builder
     * @throws IllegalArgumentException if the dimension is there already, or the key is blank
     */
    public Builder fixed(Dimension dimension, String key) {
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
    public Builder amount(String heading, Map<Dimension, String> keysOfColumn) {
      return amount(heading, keysOfColumn, false);
    }

    /**
     * Adds a column of amounts that may be empty: then there is none.
     *
     * @param heading its heading
     * @param keysOfColumn keys that go for the amounts in this column alone
     * @return this builder
     * @throws IllegalArgumentException if the dimension or the heading is there already
     */
    public Builder optionalAmount(String heading, Map<Dimension, String> keysOfColumn) {
      return amount(heading, keysOfColumn, true);
    }

    private Builder amount(String heading, Map<Dimension, String> ofColumn, boolean mayBeEmpty) {
      ofColumn.keySet().forEach(this::requireNew);
      ofColumn.values().forEach(Builder::requireText);
      if (!amounts.isEmpty() && !amounts.get(0).keys().keySet().equals(ofColumn.keySet())) {
        throw new IllegalArgumentException(
            "Expected keys for " + amounts.get(0).keys().keySet() + ", but was " + ofColumn);
      }
      claim(heading);
      amounts.add(new AmountColumn(heading, Map.copyOf(ofColumn), mayBeEmpty));
      return this;
    }

    private void requireNew(Dimension dimension) {
      if (keys.containsKey(dimension) || fixed.containsKey(dimension)) {
        throw new IllegalArgumentException(dimension + " is there already");
      }
    }

    private void claim(String heading) {
      if (!headings.add(requireText(heading))) {
        throw new IllegalArgumentException("Heading '" + heading + "' is there already");
      }
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
  }
}
