package nl.sluitend.examples.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.message.Message;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.NationalFigures;

/** What makes overhead of one year another thing than that of an earlier one. */
final class OverheadBreaks {
  private OverheadBreaks() {}

  /** What changed between the years that there are figures of, and lists of codes. */
  static Set<Message> of(NationalFigures figures) {
    Set<Message> reasons = new LinkedHashSet<>();
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      Set<String> seen =
          figures.bodies().stream()
              .filter(body -> isOf(body, layer))
              .map(BodyFigures::year)
              .collect(Collectors.toSet());
      NavigableSet<Integer> years = new TreeSet<>(CodeLists.years(layer));
      years.removeIf(each -> !seen.contains(Integer.toString(each)));
      if (years.size() > 1) {
        between(layer, years.first(), years.last()).forEach(each -> reasons.add(each.reason()));
      }
    }
    return reasons;
  }

  /** What changed from one year to another. */
  static List<SeriesBreak> between(GovernmentLayer layer, int from, int to) {
    return SeriesBreak.of(layer, CodeKind.TASK_FIELD, layer.overheadTaskField(), from, to);
  }

  private static boolean isOf(BodyFigures body, GovernmentLayer layer) {
    return body.layer().isEmpty()
        ? layer == GovernmentLayer.MUNICIPALITY
        : layer.cbsName().equalsIgnoreCase(body.layer());
  }
}
