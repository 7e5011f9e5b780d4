package nl.sluitend.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/**
 * The figures of many bodies, to be compared: made of sums by body, taakveld and side. The side of
 * an amount is its {@link Dimension#SIDE}, {@code lasten} or {@code baten}, or the letter before
 * its category, as in CBS's open data ({@code L1.1}, {@code B3.8}).
 *
 * <pre>{@code
 * NationalFigures.of(sums).by(List.of(Grouping.YEAR)).get(0).median();
 * }</pre>
 */
public final class NationalFigures {
  private static final List<Dimension> OF_BODY =
      List.of(Dimension.LAYER, Dimension.NUMBER, Dimension.NAME, Dimension.YEAR, Dimension.REPORT);

  /** Of two bodies each may be the sum of the other, and of three it may be chance. */
  private static final int FEWEST_PARTS = 3;

  private final Set<Dimension> dimensions;
  private final List<BodyFigures> bodies;
  private final List<Message> notes;

  private NationalFigures(
      Set<Dimension> dimensions, List<BodyFigures> bodies, List<Message> notes) {
    this.dimensions = dimensions;
    this.bodies = List.copyOf(bodies);
    this.notes = List.copyOf(notes);
  }

  /**
   * Takes the figures from sums, with the definition of overhead that goes for each layer; where
   * the sums name no layer, all are municipalities.
   *
   * @param sums by name or number, by taakveld, and by side or category; by layer, year, report and
   *     inhabitants where known
   * @return the figures
   * @throws IllegalArgumentException if the sums lack one of these, or name a layer or a side that
   *     is unknown
   */
  public static NationalFigures of(GroupedSums sums) {
    return of(sums, NationalFigures::definition);
  }

  /**
   * Takes the figures from sums by one definition of overhead.
   *
   * @param sums by name or number, by taakveld, and by side or category
   * @param definition what counts as overhead, and as costs
   * @return the figures
   * @throws IllegalArgumentException if the sums lack one of these, or name a side that is unknown
   */
  public static NationalFigures of(GroupedSums sums, OverheadDefinition definition) {
    return of(sums, layer -> definition);
  }

  private static NationalFigures of(
      GroupedSums sums, Function<String, OverheadDefinition> definitions) {
    require(sums, Dimension.NAME, Dimension.NUMBER);
    require(sums, Dimension.TASK_FIELD);
    require(sums, Dimension.SIDE, Dimension.CATEGORY);
    Map<List<String>, Gathered> gathered = new LinkedHashMap<>();
    Reader reader = new Reader(sums);
    sums.stream()
        .forEach(
            group ->
                gathered
                    .computeIfAbsent(
                        reader.body(group),
                        body -> new Gathered(body, definitions.apply(body.get(0))))
                    .add(reader, group));
    List<Message> notes = new ArrayList<>();
    List<BodyFigures> bodies =
        gathered.values().stream().map(each -> each.figures(notes)).sorted(inOrder()).toList();
    return new NationalFigures(Set.copyOf(sums.dimensions()), withoutTotals(bodies, notes), notes);
  }

  /**
   * Files may have the whole country among its parts, as the sum of them. A body that is in every
   * figure the sum of all the others of its report is no body.
   */
  private static List<BodyFigures> withoutTotals(List<BodyFigures> bodies, List<Message> notes) {
    Map<List<String>, List<BodyFigures>> reports = new LinkedHashMap<>();
    for (BodyFigures body : bodies) {
      reports
          .computeIfAbsent(
              List.of(body.layer(), body.year(), body.report()), report -> new ArrayList<>())
          .add(body);
    }
    Set<BodyFigures> totals = new LinkedHashSet<>();
    for (List<BodyFigures> report : reports.values()) {
      List<Amount> twice = totals(new NationalGroup(List.of(), report), 1);
      report.stream()
          .filter(BodyFigures::hasReported)
          .filter(body -> report.size() > FEWEST_PARTS)
          .filter(body -> totals(new NationalGroup(List.of(), List.of(body)), 2).equals(twice))
          .forEach(totals::add);
    }
    for (BodyFigures total : totals) {
      notes.add(
          new Message(
              "%s is de som van alle andere en telt niet mee."
                  .formatted((total.label() + " " + total.year()).strip()),
              "%s is the sum of all others and does not count."
                  .formatted((total.label() + " " + total.year()).strip())));
    }
    return bodies.stream().filter(body -> !totals.contains(body)).toList();
  }

  private static List<Amount> totals(NationalGroup group, long times) {
    return Stream.<Function<BodyFigures, Amount>>of(
            BodyFigures::overhead,
            BodyFigures::costs,
            BodyFigures::expenditure,
            BodyFigures::income)
        .map(which -> group.sum(which).times(times))
        .toList();
  }

  private static void require(GroupedSums sums, Dimension... oneOf) {
    if (Collections.disjoint(sums.dimensions(), Arrays.asList(oneOf))) {
      throw new IllegalArgumentException(
          "Expected sums by %s, but they are by %s"
              .formatted(
                  Arrays.toString(oneOf).toLowerCase(Locale.ROOT).replace(", ", " or "),
                  sums.dimensions()));
    }
  }

  private static OverheadDefinition definition(String layer) {
    if (layer.isEmpty()) {
      return OverheadDefinition.of(GovernmentLayer.MUNICIPALITY);
    }
    return GovernmentLayer.ofCbsName(layer)
        .map(OverheadDefinition::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected a layer of %s, but was '%s'"
                        .formatted(
                            Arrays.stream(GovernmentLayer.values())
                                .map(GovernmentLayer::cbsName)
                                .toList(),
                            layer)));
  }

  private static Comparator<BodyFigures> inOrder() {
    Comparator<BodyFigures> order = Comparator.comparing(BodyFigures::layer);
    for (Grouping each : List.of(Grouping.NUMBER, Grouping.NAME, Grouping.YEAR, Grouping.REPORT)) {
      order = order.thenComparing(each::keyOf, each.dimension().order());
    }
    return order;
  }

  /**
   * Returns the figures of each body in each report. A body that is the sum of all the others of
   * its report, such as the whole country, is left out; {@link #notes()} name it.
   *
   * @return by layer, number, name, year and report
   */
  public List<BodyFigures> bodies() {
    return bodies;
  }

  /**
   * Returns what was not taken from the sums as it stands, such as inhabitants that are stated in
   * two ways, or a row for the whole country.
   *
   * @return one sentence each; none if all was clear
   */
  public List<Message> notes() {
    return notes;
  }

  /**
   * Takes bodies together.
   *
   * @param groupings by what; none to take all together
   * @return the groups, in order of their keys; none if there are no bodies
   * @throws IllegalArgumentException if the sums were not made by one of these
   */
  public List<NationalGroup> by(List<Grouping> groupings) {
    Comparator<List<String>> order = (one, other) -> 0;
    for (int i = 0; i < groupings.size(); i++) {
      Grouping grouping = groupings.get(i);
      int at = i;
      if (!dimensions.contains(grouping.dimension())) {
        throw new IllegalArgumentException(
            "Expected sums by %s, but they are by %s".formatted(grouping, dimensions));
      }
      order = order.thenComparing(key -> key.get(at), grouping.dimension().order());
    }
    Map<List<String>, List<BodyFigures>> groups = new TreeMap<>(order);
    for (BodyFigures body : bodies) {
      List<String> key = groupings.stream().map(grouping -> grouping.keyOf(body)).toList();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(body);
    }
    return groups.entrySet().stream()
        .map(group -> new NationalGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /** Knows where in the key of a sum everything stands. */
  private static final class Reader {
    private final GroupedSums sums;

    Reader(GroupedSums sums) {
      this.sums = sums;
    }

    String key(GroupSum group, Dimension dimension) {
      int index = sums.dimensions().indexOf(dimension);
      return index < 0 ? "" : group.key().get(index);
    }

    List<String> body(GroupSum group) {
      return OF_BODY.stream().map(dimension -> key(group, dimension)).toList();
    }

    boolean isExpenditure(GroupSum group) {
      String side = key(group, Dimension.SIDE).toLowerCase(Locale.ROOT);
      String category = key(group, Dimension.CATEGORY);
      if (side.equals("lasten") || (side.isEmpty() && category.startsWith("L"))) {
        return true;
      }
      if (side.equals("baten") || (side.isEmpty() && category.startsWith("B"))) {
        return false;
      }
      throw new IllegalArgumentException(
          "Expected a side, 'lasten' or 'baten', or a category such as L1.1 or B3.8, but was '%s'"
              .formatted(side.isEmpty() ? category : side));
    }
  }

  /** Adds up what one body reported. */
  private static final class Gathered {
    private final List<String> body;
    private final OverheadDefinition definition;
    private final Set<String> inhabitants = new TreeSet<>();
    private Amount overhead = Amount.ZERO;
    private Amount costs = Amount.ZERO;
    private Amount expenditure = Amount.ZERO;
    private Amount income = Amount.ZERO;
    private boolean reported;

    Gathered(List<String> body, OverheadDefinition definition) {
      this.body = body;
      this.definition = definition;
    }

    void add(Reader reader, GroupSum group) {
      String taskField = reader.key(group, Dimension.TASK_FIELD);
      if (!reader.key(group, Dimension.INHABITANTS).isEmpty()) {
        inhabitants.add(reader.key(group, Dimension.INHABITANTS));
      }
      if (isBalancePost(taskField)) {
        return;
      }
      reported |= group.sum().signum() != 0;
      if (!reader.isExpenditure(group)) {
        income = income.plus(group.sum());
        return;
      }
      expenditure = expenditure.plus(group.sum());
      if (!definition.leftOut().contains(taskField)) {
        costs = costs.plus(group.sum());
      }
      if (taskField.equals(definition.overhead())) {
        overhead = overhead.plus(group.sum());
      }
    }

    /** Mutations of the balance are neither lasten nor baten of a taakveld. */
    private static boolean isBalancePost(String code) {
      return code.startsWith("A") || code.startsWith("P");
    }

    BodyFigures figures(List<Message> notes) {
      return new BodyFigures(
          body.get(0),
          body.get(1),
          body.get(2),
          body.get(3),
          body.get(4),
          inhabitants(notes),
          overhead,
          costs,
          expenditure,
          income,
          reported);
    }

    private Optional<Long> inhabitants(List<Message> notes) {
      if (inhabitants.isEmpty()) {
        return Optional.empty();
      }
      String stated = inhabitants.iterator().next();
      if (inhabitants.size() == 1 && stated.matches("[0-9]{1,10}")) {
        return Optional.of(Long.valueOf(stated));
      }
      String name = body.get(2).isEmpty() ? body.get(1) : body.get(2);
      notes.add(
          new Message(
              "Het inwonertal van %s is niet bekend: er staat %s."
                  .formatted(name, String.join(" / ", inhabitants)),
              "The number of inhabitants of %s is not known: it is stated as %s."
                  .formatted(name, String.join(" / ", inhabitants))));
      return Optional.empty();
    }
  }
}
