package nl.sluitend.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupedSums;
import nl.sluitend.national.SumAccumulator;

/** The sums of several files together, by the same keys; what a file does not say is empty. */
final class NationalParts {
  private static final List<Dimension> OF_REPORT =
      List.of(Dimension.LAYER, Dimension.NUMBER, Dimension.NAME, Dimension.YEAR, Dimension.REPORT);

  private final List<Dimension> dimensions;
  private final Optional<String> report;
  private final SumAccumulator all;
  private final Set<String> reports = new TreeSet<>();
  private final Map<List<String>, First> first = new HashMap<>();

  /** Where a body was met first in a report, and its name there. */
  private record First(Path file, String name) {}

  private NationalParts(Set<Dimension> dimensions, Optional<String> report) {
    this.dimensions = List.copyOf(dimensions);
    this.report = report;
    this.all = new SumAccumulator(this.dimensions);
  }

  /**
   * Adds the parts up.
   *
   * @param report the only report that counts; empty for all
   */
  static GroupedSums together(
      List<NationalFiles.Part> parts, Set<Dimension> dimensions, Optional<String> report) {
    NationalParts together = new NationalParts(dimensions, report);
    parts.forEach(together::add);
    return together.result();
  }

  private void add(NationalFiles.Part part) {
    GroupedSums sums = part.sums().sums();
    SumAccumulator bodies = new SumAccumulator(OF_REPORT);
    bodies.addLacking(sums);
    bodies.result().stream()
        .forEach(
            body -> {
              requireOnce(part, body.key());
              reports.add(body.key().get(OF_REPORT.indexOf(Dimension.REPORT)));
            });
    all.addLacking(sums);
  }

  /** A report is whole in its file, but where rows are long, whose files may be cut anywhere. */
  private void requireOnce(NationalFiles.Part part, List<String> body) {
    String name = body.get(2);
    List<String> key = new ArrayList<>(NationalBodies.identity(body.get(0), body.get(1), name));
    key.addAll(body.subList(3, body.size()));
    First before = first.putIfAbsent(key, new First(part.file(), name));
    if (before == null) {
      requireLayer(part, body.get(0));
      return;
    }
    boolean again = !before.file().equals(part.file());
    boolean renamed = !name.equals(before.name());
    if (again && part.form() != NationalFiles.Form.LONG) {
      throw new Unusable(
          "%s staat in %s%s en in %s; geef een van beide"
              .formatted(
                  words(body),
                  before.file(),
                  renamed ? " (als '%s')".formatted(before.name()) : "",
                  part.file()),
          "%s is in %s%s and in %s; give one of them"
              .formatted(
                  words(body),
                  before.file(),
                  renamed ? " (as '%s')".formatted(before.name()) : "",
                  part.file()));
    }
    if (renamed) {
      String number = body.get(1);
      String file = again ? "in %s ".formatted(part.file()) : "";
      throw new Unusable(
          "nummer %s heet in %s '%s' en %s'%s'; maak er één naam van"
              .formatted(number, before.file(), before.name(), file, name),
          "number %s is called '%s' in %s, and %s'%s'; make it one name"
              .formatted(number, before.name(), before.file(), file, name));
    }
  }

  private static String words(List<String> body) {
    return String.join(" ", body).strip().replaceAll(" +", " ");
  }

  /** Where none is named it is a municipality. */
  private static void requireLayer(NationalFiles.Part part, String layer) {
    List<String> known =
        Arrays.stream(GovernmentLayer.values()).map(each -> each.cbsName()).toList();
    if (!layer.isEmpty() && known.stream().noneMatch(layer::equalsIgnoreCase)) {
      String names = String.join(", ", known);
      throw new Unusable(
          "%s noemt een overheidslaag '%s'; er zijn %s".formatted(part.file(), layer, names),
          "%s names a layer '%s'; there are %s".formatted(part.file(), layer, names));
    }
  }

  private GroupedSums result() {
    if (report.isPresent() && reports.contains("")) {
      boolean none = reports.size() == 1;
      throw new Unusable(
          "%s noemen geen verslag; laat --report weg"
              .formatted(none ? "de bestanden" : "sommige bestanden"),
          "%s name no report; leave out --report".formatted(none ? "the files" : "some files"));
    }
    if (report.isPresent() && !reports.contains(report.get())) {
      String names = String.join("', '", reports);
      throw new Unusable(
          "er is geen verslag '%s'; er zijn '%s'".formatted(report.get(), names),
          "there is no report '%s'; there are '%s'".formatted(report.get(), names));
    }
    return report.map(this::only).orElseGet(all::result);
  }

  private GroupedSums only(String wanted) {
    SumAccumulator one = new SumAccumulator(dimensions);
    all.result().stream()
        .filter(group -> group.key().get(dimensions.indexOf(Dimension.REPORT)).equals(wanted))
        .forEach(group -> one.add(group.key(), group.sum().in(Unit.CENT).toBigIntegerExact()));
    return one.result();
  }
}
