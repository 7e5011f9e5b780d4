package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.io.national.ReadReport;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupSum;
import nl.sluitend.national.GroupedSums;
import nl.sluitend.national.SumAccumulator;

/**
 * Reports that CBS published for the second time, with the first publication of those that were
 * published once.
 *
 * @param sums each report once, whole
 * @param once what was taken from the first publication; none if nothing was
 */
record CbsPlacings(NationalSums sums, List<Message> once) {
  private static final int MOST_NAMED = 5;

  /** Takes a report from the first publication if the second has no amount of it. */
  static CbsPlacings together(NationalSums second, NationalSums first) {
    Set<String> known = new LinkedHashSet<>();
    second.sums().stream().forEach(group -> known.add(report(second.sums(), group)));
    SumAccumulator all = new SumAccumulator(second.sums().dimensions());
    all.add(second.sums());
    Set<String> once = new TreeSet<>();
    first.sums().stream()
        .filter(group -> !known.contains(report(first.sums(), group)))
        .forEach(
            group -> {
              once.add(report(first.sums(), group));
              all.add(group.key(), group.sum().in(Unit.CENT).toBigIntegerExact());
            });
    // Without an amount in the one, a fault in the other may be all that there is of a report.
    return new CbsPlacings(
        new NationalSums(all.result(), both(second.report(), first.report())),
        once.isEmpty() ? List.of() : List.of(said(once)));
  }

  /** Such as {@code GM0384 2023 5}. */
  private static String report(GroupedSums sums, GroupSum group) {
    List<String> parts = new ArrayList<>();
    for (Dimension each : List.of(Dimension.NUMBER, Dimension.YEAR, Dimension.REPORT)) {
      parts.add(group.key().get(sums.dimensions().indexOf(each)));
    }
    return String.join(" ", parts);
  }

  /** The same rows were read twice: a row that is faulty in both is one. */
  private static ReadReport both(ReadReport second, ReadReport first) {
    Set<Problem> problems = new LinkedHashSet<>(second.problems());
    problems.addAll(first.problems());
    long lines =
        problems.stream()
            .filter(Problem::isError)
            .map(each -> each.place().line())
            .distinct()
            .count();
    return new ReadReport(
        second.rows(),
        Math.max(lines, Math.max(second.faultyRows(), first.faultyRows())),
        Math.max(second.unreadFiles(), first.unreadFiles()),
        List.copyOf(problems));
  }

  private static Message said(Set<String> once) {
    String names = String.join(", ", once.stream().limit(MOST_NAMED).toList());
    String more = once.size() > MOST_NAMED ? ", …" : "";
    return new Message(
        "van %s is er geen 2e plaatsing te lezen; de 1e is gelezen: %s%s"
            .formatted(once.size() == 1 ? "1 verslag" : once.size() + " verslagen", names, more),
        "of %s no 2e plaatsing can be read; the 1e was read: %s%s"
            .formatted(once.size() == 1 ? "1 report" : once.size() + " reports", names, more));
  }
}
