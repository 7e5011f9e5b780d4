package nl.sluitend.bbv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of Iv3 of one layer of government in one year, as CBS defined them
 * (github.com/statistiekcbs/iv3_definities): taakvelden, categories, balance posts and the rest, in
 * published order, the cells that CBS does not expect, and the controls. Where a file of CBS has a
 * slip, the lists have the right code and {@link #slips()} names what was printed.
 *
 * <p>Lists are read when they are first asked for, once per layer and year, and are immutable.
 */
public final class CodeLists {
  private static final Map<GovernmentLayer, Map<Integer, CodeLists>> KNOWN =
      new EnumMap<>(GovernmentLayer.class);

  static {
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      KNOWN.put(layer, new ConcurrentHashMap<>());
    }
  }

  private final GovernmentLayer layer;
  private final int year;
  private final Map<CodeKind, CodeList> lists = new EnumMap<>(CodeKind.class);
  private volatile @Nullable YearRules rules;

  private CodeLists(GovernmentLayer layer, int year) {
    this.layer = layer;
    this.year = year;
    for (CodeKind kind : CodeKind.values()) {
      lists.put(kind, CodeList.of(CodeData.all().rows(kind, layer, year), year));
    }
  }

  /**
   * Returns the lists of a layer and year.
   *
   * @param layer the layer of government
   * @param year the year of the delivery (boekjaar)
   * @return the lists
   * @throws IllegalArgumentException if CBS's definitions of that year are not known; the message
   *     names the years that are
   */
  public static CodeLists of(GovernmentLayer layer, int year) {
    Optional<CodeLists> found = find(layer, year);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "no code lists for %s %s; there are for %s"
              .formatted(layer.cbsName(), year, years(layer)));
    }
    return found.get();
  }

  /**
   * Returns the lists of a layer and year, if there are any.
   *
   * @param layer the layer of government
   * @param year the year of the delivery (boekjaar)
   * @return the lists; empty for a year that is not known
   */
  public static Optional<CodeLists> find(GovernmentLayer layer, int year) {
    if (!years(layer).contains(year)) {
      return Optional.empty();
    }
    Map<Integer, CodeLists> known = Objects.requireNonNull(KNOWN.get(layer));
    if (!known.containsKey(year)) {
      known.putIfAbsent(year, new CodeLists(layer, year));
    }
    return Optional.ofNullable(known.get(year));
  }

  /**
   * Returns the years for which lists are known.
   *
   * @param layer the layer of government
   * @return the years, ascending
   */
  public static NavigableSet<Integer> years(GovernmentLayer layer) {
    return CodeData.all().years(layer);
  }

  /**
   * Returns the years in which a code is valid, as a leaf or a group.
   *
   * @param layer the layer of government
   * @param kind the list
   * @param code the code, such as 6.71a
   * @return the years, ascending; empty for a code that never was
   */
  public static NavigableSet<Integer> yearsOf(GovernmentLayer layer, CodeKind kind, String code) {
    NavigableSet<Integer> valid = new TreeSet<>();
    for (CodeRow row : CodeData.all().rows()) {
      if (row.kind() == kind) {
        years(layer).stream()
            .filter(year -> row.validity().covers(layer, year) && row.code(year).equals(code))
            .forEach(valid::add);
      }
    }
    return Collections.unmodifiableNavigableSet(valid);
  }

  /**
   * Returns the layer of government.
   *
   * @return the layer
   */
  public GovernmentLayer layer() {
    return layer;
  }

  /**
   * Returns the year.
   *
   * @return the year of the delivery (boekjaar)
   */
  public int year() {
    return year;
  }

  /**
   * Returns the codes of a list, leaves, groups and totals, as CBS lists them.
   *
   * @param kind the list
   * @return the codes in published order; empty for a list that the year does not have
   */
  public List<Code> codes(CodeKind kind) {
    return list(kind).codes();
  }

  /**
   * Returns the codes that amounts are booked on: no groups and no totals.
   *
   * @param kind the list
   * @return the leaves in published order
   */
  public List<Code> leaves(CodeKind kind) {
    return list(kind).leaves();
  }

  /**
   * Finds a code.
   *
   * @param kind the list
   * @param code exactly as CBS writes it
   * @return the code, leaf or group; empty if the year does not have it
   */
  public Optional<Code> find(CodeKind kind, String code) {
    return list(kind).find(code);
  }

  /**
   * Finds what somebody may have meant by a code that amounts cannot be booked on.
   *
   * @param kind the list
   * @param code what was written
   * @return at most three leaves that differ from it in two characters or less, nearest first; none
   *     if nothing looks like it
   */
  public List<Code> nearest(CodeKind kind, String code) {
    return NearestCodes.to(code, leaves(kind));
  }

  /**
   * Tells whether amounts may be booked on a code.
   *
   * @param kind the list
   * @param code exactly as CBS writes it
   * @return true for a leaf; false for a group, a total and a code that the year does not have
   */
  public boolean isLeaf(CodeKind kind, String code) {
    Optional<Code> found = find(kind, Objects.requireNonNull(code, "code"));
    return found.isPresent() && !found.get().isGroup();
  }

  /**
   * Tells whether CBS does not expect an amount in a cell. CBS calls this indicative, not binding:
   * it is reason to warn, never to reject.
   *
   * @param matrix the matrix
   * @param row taakveld or balance post
   * @param category the category
   * @return whether the cell is grey; false for codes that the year does not have
   */
  public boolean isGrey(Matrix matrix, String row, String category) {
    return greyCategories(matrix, row).contains(category);
  }

  /**
   * Returns the grey cells of a row. For provinces the files of 2018 to 2020 name categories of
   * expenditure in the rows of income; they are here as published.
   *
   * @param matrix the matrix
   * @param row taakveld or balance post
   * @return the categories in which CBS does not expect an amount
   */
  public Set<String> greyCategories(Matrix matrix, String row) {
    return rules().grey().of(matrix, row);
  }

  /**
   * Returns the white cells of a row: the categories in which CBS expects amounts.
   *
   * @param matrix the matrix
   * @param row taakveld or balance post
   * @return the categories in published order; empty for a row that the year does not have
   */
  public List<Code> whiteCategories(Matrix matrix, String row) {
    if (!isLeaf(matrix.rowKind(), row)) {
      return List.of();
    }
    Set<String> greyOnes = greyCategories(matrix, row);
    return leaves(matrix.categoryKind()).stream()
        .filter(category -> !greyOnes.contains(category.code()))
        .toList();
  }

  /**
   * Returns the plausibility controls that the definition file states.
   *
   * @return the controls by number; none for joint arrangements in 2020, only control 1 (as a
   *     formula, without periods) for 2017 to 2019 and for provinces in 2020
   */
  public List<Control> controls() {
    return rules().controls();
  }

  /**
   * Returns the slips in CBS's definition file of this layer and year, which our lists have right.
   *
   * @return the slips; mostly none
   */
  public List<Slip> slips() {
    return rules().slips();
  }

  /**
   * Finds the slip that explains a code which CBS's list has and ours does not.
   *
   * @param kind the list
   * @param code the code as it was printed
   * @return the slip; empty for a code that CBS did not print
   */
  public Optional<Slip> slip(CodeKind kind, String code) {
    return slips().stream()
        .filter(slip -> slip.kind() == kind && slip.control().isEmpty())
        .filter(slip -> slip.printed().equals(Optional.of(code)))
        .findFirst();
  }

  /** The list of a kind; every kind has one. */
  CodeList list(CodeKind kind) {
    return Objects.requireNonNull(lists.get(kind));
  }

  /** What stands in other files than the codes, read when first needed; twice does no harm. */
  private YearRules rules() {
    YearRules known = rules;
    if (known == null) {
      known = YearRules.of(this);
      rules = known;
    }
    return known;
  }
}
