package nl.sluitend.io.national;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;

/**
 * How the files of a national set are laid out: a line of headings, found by name in any order and
 * with any capitals, and rows with keys and amounts. Columns that are not named here are passed
 * over.
 *
 * <p>{@link #longForm()}, {@link #wideForm()} and {@link CbsOpenData} are the forms that are met;
 * others are made with a {@link #builder}. Immutable.
 */
public final class NationalLayout {
  private final char separator;
  private final AmountNotation notation;
  private final Unit unit;
  private final Map<Dimension, String> keys;
  private final Map<Dimension, String> fixed;
  private final Map<Dimension, KeyForm> forms;
  private final List<AmountColumn> amounts;
  private final boolean rowsDiffer;

  /**
   * A column of amounts.
   *
   * @param keys the keys that go for these alone
   * @param none what stands where there is no amount; empty if there always is one
   */
  record AmountColumn(String heading, Map<Dimension, String> keys, Set<String> none) {
    boolean mayBeEmpty() {
      return !none.isEmpty();
    }

    boolean isNone(String field) {
      return mayBeEmpty() && none.contains(field.strip());
    }
  }

  NationalLayout(NationalLayoutBuilder builder) {
    this.separator = builder.separator();
    this.notation = builder.notation();
    this.unit = builder.unit();
    this.keys = new EnumMap<>(builder.keys());
    this.fixed = new EnumMap<>(builder.fixed());
    this.forms = new EnumMap<>(builder.forms());
    this.amounts = List.copyOf(builder.amounts());
    this.rowsDiffer = builder.rowsDiffer();
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
  public static NationalLayoutBuilder builder(char separator, AmountNotation notation, Unit unit) {
    return new NationalLayoutBuilder(separator, notation, unit);
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
    return longRows(notation).key(Dimension.CATEGORY, "categorie").build();
  }

  /**
   * Returns the long form in which the category says the side, as in CBS's open data: {@code L1.1}
   * of the lasten, {@code B3.8} of the baten. It has keys of both, the category without its letter.
   *
   * @param notation how amounts are written
   * @return the layout
   */
  public static NationalLayout longFormWithSides(AmountNotation notation) {
    return longRows(notation).sideOfCategory("categorie").build();
  }

  /**
   * Returns the long form with amounts of one side. A category may have the letter of that side
   * before it, which is no part of its key; one with the letter of the other side is a fault.
   *
   * @param notation how amounts are written
   * @param side {@code lasten} or {@code baten}
   * @return the layout
   * @throws IllegalArgumentException if it is another side
   */
  public static NationalLayout longFormOfSide(AmountNotation notation, String side) {
    return longRows(notation).categoryOfSide("categorie", side).build();
  }

  private static NationalLayoutBuilder longRows(AmountNotation notation) {
    return builder(';', notation, Unit.EURO)
        .key(Dimension.LAYER, "overheidslaag")
        .key(Dimension.NUMBER, "overheidsnummer")
        .key(Dimension.NAME, "naam")
        .key(Dimension.YEAR, "jaar")
        .key(Dimension.REPORT, "verslagsoort")
        .codeWithName(Dimension.TASK_FIELD, "taakveld")
        .amount("bedrag", Map.of());
  }

  /**
   * Returns the wide form of budgets per municipality and taakveld, in thousands of euros: {@code
   * Gemeenten;Taakveld;…;Baten;Lasten;…;Inwonertal;…}. Its sides are {@code baten} and {@code
   * lasten}. A municipality and taakveld that is there twice in a file is a fault.
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
        .differentRows()
        .build();
  }

  /**
   * Returns a builder of layouts that have all of this one and more, such as a fixed year.
   *
   * @return the builder
   */
  public NationalLayoutBuilder toBuilder() {
    return new NationalLayoutBuilder(separator, notation, unit).addAll(this);
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

  Map<Dimension, KeyForm> forms() {
    return forms;
  }

  KeyForm formOf(Dimension dimension) {
    return forms.getOrDefault(dimension, KeyForm.WHOLE);
  }

  List<AmountColumn> amounts() {
    return amounts;
  }

  boolean rowsDiffer() {
    return rowsDiffer;
  }

  /** Returns the heading of the column that has keys of a dimension. */
  String heading(Dimension dimension) {
    return Objects.requireNonNull(keys.get(dimension));
  }

  /** Returns the dimensions whose keys no two rows of a file have together; none if any may. */
  List<Dimension> once() {
    return rowsDiffer
        ? keys.keySet().stream().filter(each -> formOf(each) != KeyForm.IF_KNOWN).toList()
        : List.of();
  }
}
