package nl.sluitend.national;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.message.Message;

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
  private final List<Dimension> dimensions;
  private final List<BodyFigures> bodies;
  private final List<Message> notes;
  private final GroupedSums sums;
  private final Map<List<String>, BodySums> rules;

  /** A body, and what of its amounts counts. */
  private record Counted(BodyFigures figures, BodySums sums) {}

  private NationalFigures(
      GroupedSums sums,
      Map<List<String>, BodySums> rules,
      List<BodyFigures> bodies,
      List<Message> notes) {
    this.dimensions = sums.dimensions();
    this.sums = sums;
    this.rules = rules;
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
    return of(sums, OverheadDefinition::of);
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
    requireNonNull(definition, "definition");
    return of(sums, layer -> definition);
  }

  private static NationalFigures of(
      GroupedSums sums, Function<GovernmentLayer, OverheadDefinition> definitions) {
    require(sums, Dimension.NAME, Dimension.NUMBER);
    require(sums, Dimension.TASK_FIELD);
    require(sums, Dimension.SIDE, Dimension.CATEGORY);
    Map<List<String>, BodySums> gathered = new LinkedHashMap<>();
    Map<List<String>, TaskFields> taskFields = new HashMap<>();
    SumRow row = new SumRow(sums);
    boolean more = row.next();
    while (more) {
      BodySums body =
          gathered.computeIfAbsent(row.body(), key -> sums(key, taskFields, definitions));
      do {
        body.add(row);
        more = row.next();
      } while (more && !row.hasNewBody());
    }
    List<Message> notes = new ArrayList<>();
    List<BodyFigures> bodies =
        gathered.values().stream().map(each -> each.figures(notes)).sorted(inOrder()).toList();
    return new NationalFigures(sums, gathered, WholeCountry.leftOut(bodies, notes), notes);
  }

  private static BodySums sums(
      List<String> body,
      Map<List<String>, TaskFields> taskFields,
      Function<GovernmentLayer, OverheadDefinition> definitions) {
    GovernmentLayer layer = SumKeys.layer(body);
    String said = body.get(0);
    String year = body.get(3);
    TaskFields known =
        taskFields.computeIfAbsent(
            List.of(said, year),
            key ->
                new TaskFields(
                    said.isEmpty() ? List.of(GovernmentLayer.values()) : List.of(layer), year));
    return new BodySums(body, known, definitions.apply(layer));
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

  private static Comparator<BodyFigures> inOrder() {
    Comparator<BodyFigures> order = Comparator.comparing(BodyFigures::layer);
    for (Grouping each : List.of(Grouping.NUMBER, Grouping.NAME, Grouping.YEAR, Grouping.REPORT)) {
      order = order.thenComparing(each::keyOf, each.dimension().order());
    }
    return order;
  }

  /**
   * Returns the figures of each body in each report. A body that is the whole country by its name
   * or number, or is the sum of all the others of its report, is left out; {@link #notes()} name
   * it.
   *
   * @return by layer, number, name, year and report
   */
  public List<BodyFigures> bodies() {
    return bodies;
  }

  /**
   * Returns what was not taken from the sums as it stands: inhabitants that are stated in two ways,
   * a row for the whole country, amounts on totals or on taakvelden that are none in their year,
   * bodies without a line for overhead.
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
   * @throws IllegalArgumentException if the sums were not made by one of these, or bodies have
   *     amounts on more than one of it
   */
  public List<NationalGroup> by(List<Grouping> groupings) {
    Map<List<String>, List<BodyFigures>> groups = new TreeMap<>(order(groupings));
    for (BodyFigures body : bodies) {
      List<String> key = groupings.stream().map(grouping -> grouping.keyOf(body)).toList();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(body);
    }
    return groups.entrySet().stream()
        .map(group -> new NationalGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /**
   * Takes the amounts of bodies together, by taakveld and category too. What counts is what is in
   * the figures of {@link #bodies()}: lasten and baten on taakvelden that are booked on, and
   * neither the balance nor a row for the whole country.
   *
   * @param groupings by what; none to take all together
   * @param which the bodies whose amounts are wanted
   * @return the exact sums, in order of their keys; none if there are no amounts
   * @throws IllegalArgumentException if the sums were not made by one of these
   */
  public List<AmountGroup> amounts(List<Grouping> groupings, Predicate<? super BodyFigures> which) {
    Map<List<String>, Counted> wanted =
        bodies.stream()
            .filter(which)
            .map(body -> new Counted(body, requireNonNull(rules.get(SumKeys.body(body)))))
            .collect(Collectors.toMap(each -> SumKeys.body(each.figures()), each -> each));
    Map<List<String>, Totals> groups = new TreeMap<>(order(groupings));
    SumRow row = new SumRow(sums);
    while (row.next()) {
      Counted body = wanted.get(row.body());
      if (body != null && body.sums().counts(row)) {
        List<String> key =
            groupings.stream().map(each -> SumKeys.key(row, each, body.figures())).toList();
        body.sums().addTo(groups.computeIfAbsent(key, k -> new Totals()), row);
      }
    }
    boolean hasShares = !groupings.contains(Grouping.TASK_FIELD);
    return groups.entrySet().stream()
        .map(group -> group.getValue().group(group.getKey(), hasShares))
        .toList();
  }

  private Comparator<List<String>> order(List<Grouping> groupings) {
    Comparator<List<String>> order = Comparator.comparing(key -> 0);
    for (int i = 0; i < groupings.size(); i++) {
      Grouping grouping = groupings.get(i);
      int at = i;
      if (!dimensions.contains(grouping.dimension())) {
        throw new IllegalArgumentException(
            "Expected sums by %s, but they are by %s".formatted(grouping, dimensions));
      }
      order = order.thenComparing(key -> key.get(at), grouping.dimension().order());
    }
    return order;
  }
}
