package nl.sluitend.national;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.money.Amount;

/**
 * The overhead of many bodies, and each among the others. A body that reported nothing but zeros
 * has no share: it is named, and is not in any comparison.
 */
public final class OverheadShares {
  private static final Set<Dimension> NOT_OF_BODY =
      EnumSet.of(Dimension.TASK_FIELD, Dimension.CATEGORY, Dimension.SIDE, Dimension.INHABITANTS);

  private final List<Dimension> bodyKeys;
  private final List<BodyFigures> bodies;
  private final List<List<String>> notReported;

  private OverheadShares(
      List<Dimension> bodyKeys, List<BodyFigures> bodies, List<List<String>> notReported) {
    this.bodyKeys = bodyKeys;
    this.bodies = List.copyOf(bodies);
    this.notReported = List.copyOf(notReported);
  }

  /**
   * Takes the figures of each body from sums.
   *
   * @param sums sums by taakveld and at least one dimension that tells bodies apart; by side as
   *     well, unless all are lasten; with the inhabitants, if figures per inhabitant are wanted
   * @param rule what is overhead
   * @return the figures
   * @throws IllegalArgumentException if the sums are not by taakveld, a side is neither lasten nor
   *     baten, or a body has two numbers of inhabitants or one that is no number
   */
  public static OverheadShares of(GroupedSums sums, OverheadRule rule) {
    int taskField = sums.indexOf(Dimension.TASK_FIELD);
    int side = sums.dimensions().indexOf(Dimension.SIDE);
    int inhabitants = sums.dimensions().indexOf(Dimension.INHABITANTS);
    List<Dimension> bodyKeys =
        sums.dimensions().stream().filter(d -> !NOT_OF_BODY.contains(d)).toList();
    int[] indexes = bodyKeys.stream().mapToInt(sums::indexOf).toArray();
    Map<List<String>, Body> found = new LinkedHashMap<>();
    sums.stream()
        .forEach(
            group -> {
              List<String> key = new ArrayList<>();
              for (int index : indexes) {
                key.add(group.key().get(index));
              }
              Body body = found.computeIfAbsent(key, Body::new);
              if (inhabitants >= 0) {
                body.setInhabitants(group.key().get(inhabitants));
              }
              String sideKey = side < 0 ? rule.expenditure() : group.key().get(side);
              body.add(group.key().get(taskField), sideKey, group.sum(), rule);
            });
    List<BodyFigures> reported =
        found.values().stream().filter(body -> body.isReported).map(Body::figures).toList();
    List<List<String>> silent =
        found.values().stream().filter(body -> !body.isReported).map(body -> body.key).toList();
    return new OverheadShares(bodyKeys, reported, silent);
  }

  /** The figures of one body while they are added up. */
  private static final class Body {
    private final List<String> key;
    private Amount overhead = Amount.ZERO;
    private Amount whole = Amount.ZERO;
    private Amount expenditure = Amount.ZERO;
    private Amount income = Amount.ZERO;
    private String inhabitants = "";
    private boolean isReported;

    Body(List<String> key) {
      this.key = key;
    }

    void setInhabitants(String text) {
      if (!text.matches("[0-9]{1,15}")) {
        throw new IllegalArgumentException(key + " has inhabitants '" + text + "'");
      }
      if (!inhabitants.isEmpty() && !inhabitants.equals(text)) {
        throw new IllegalArgumentException(
            key + " has two numbers of inhabitants: " + inhabitants + " and " + text);
      }
      inhabitants = text;
    }

    void add(String taskField, String side, Amount amount, OverheadRule rule) {
      isReported |= amount.signum() != 0;
      if (side.equals(rule.income())) {
        income = income.plus(amount);
        return;
      }
      if (!side.equals(rule.expenditure())) {
        throw new IllegalArgumentException(
            "Expected side '" + rule.expenditure() + "' or '" + rule.income() + "': " + side);
      }
      expenditure = expenditure.plus(amount);
      if (!rule.leftOut().contains(taskField)) {
        whole = whole.plus(amount);
      }
      if (rule.overhead().contains(taskField)) {
        overhead = overhead.plus(amount);
      }
    }

    BodyFigures figures() {
      OptionalLong count =
          inhabitants.isEmpty()
              ? OptionalLong.empty()
              : OptionalLong.of(Long.parseLong(inhabitants));
      return new BodyFigures(key, overhead, whole, expenditure, income, count);
    }
  }

  /**
   * Returns what tells bodies apart here.
   *
   * @return the dimensions of each {@link BodyFigures#body()}
   */
  public List<Dimension> bodyKeys() {
    return bodyKeys;
  }

  /**
   * Returns every body that reported something.
   *
   * @return their figures, in the order of the keys
   */
  public List<BodyFigures> bodies() {
    return bodies;
  }

  /**
   * Returns every body that reported nothing but zeros.
   *
   * @return their keys, in order
   */
  public List<List<String>> notReported() {
    return notReported;
  }

  /**
   * Returns the figures of one body.
   *
   * @param body its keys, in the order of {@link #bodyKeys()}
   * @return them; empty if it is not there or reported nothing
   */
  public Optional<BodyFigures> find(List<String> body) {
    return bodies.stream().filter(figures -> figures.body().equals(body)).findFirst();
  }

  /**
   * Returns the shares of all bodies that have one.
   *
   * @return their distribution; empty if there are none
   */
  public Optional<Distribution> shares() {
    return distribution(BodyFigures::share);
  }

  /**
   * Returns the overhead per inhabitant of all bodies of which it is known.
   *
   * @return its distribution; empty if there are none
   */
  public Optional<Distribution> perInhabitant() {
    return distribution(BodyFigures::overheadPerInhabitant);
  }

  private Optional<Distribution> distribution(Function<BodyFigures, Optional<Fraction>> figure) {
    List<Fraction> values = bodies.stream().map(figure).flatMap(Optional::stream).toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(Distribution.of(values));
  }

  /**
   * Returns the bodies in groups of comparable size. A body whose inhabitants are not known is in
   * none.
   *
   * @return for each size class that has bodies, the smallest first, these bodies
   */
  public SortedMap<SizeClass, OverheadShares> bySizeClass() {
    Map<SizeClass, List<BodyFigures>> groups =
        bodies.stream()
            .filter(body -> body.sizeClass().isPresent())
            .collect(Collectors.groupingBy(body -> body.sizeClass().orElseThrow()));
    SortedMap<SizeClass, OverheadShares> shares = new TreeMap<>();
    groups.forEach((size, of) -> shares.put(size, new OverheadShares(bodyKeys, of, List.of())));
    return shares;
  }
}
