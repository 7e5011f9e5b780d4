package nl.sluitend.io.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Severity;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/**
 * A finding as a report states it. It is the same finding in another report if source, rule and
 * cells are the same; whether it has changed since shows from severity, figures and acceptance. Its
 * message is in the language of its report and says nothing of either.
 *
 * @param source where the table is from, as the report names it
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param cells the cells it is about; none where it is about the whole table
 * @param figures the parameters of the finding and the values of its cells, as {@link
 *     AcceptedDeviation#figures} gives them, sorted by name
 * @param message the finding in one sentence
 * @param accepted whether somebody has accepted it
 */
public record ReportedFinding(
    String source,
    String rule,
    Severity severity,
    List<CellReference> cells,
    Map<String, String> figures,
    String message,
    boolean accepted) {
  private static final Comparator<Map.Entry<String, String>> BY_NAME_AND_VALUE =
      Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue());

  /** The same finding, changed or not, comes out as equal. */
  static final Comparator<ReportedFinding> IDENTITY =
      Comparator.comparing(ReportedFinding::source)
          .thenComparing(ReportedFinding::rule)
          .thenComparing(
              ReportedFinding::cells,
              (one, other) -> lexical(one.iterator(), other.iterator(), Comparator.naturalOrder()));

  /** Of one finding, what has not changed comes out as equal. */
  static final Comparator<ReportedFinding> STATE =
      Comparator.comparing(ReportedFinding::severity)
          .thenComparing(ReportedFinding::accepted)
          .thenComparing(
              ReportedFinding::figures,
              (one, other) ->
                  lexical(
                      one.entrySet().iterator(), other.entrySet().iterator(), BY_NAME_AND_VALUE));

  /** Copies cells and figures. */
  public ReportedFinding {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    cells = List.copyOf(cells);
    figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    Objects.requireNonNull(message, "message");
  }

  /** What the JSON report states of a finding. */
  static ReportedFinding of(String source, BudgetTable table, Finding finding, Language language) {
    Map<String, String> figures = new TreeMap<>();
    AcceptedDeviation.figures(table, finding)
        .forEach((name, value) -> figures.put(Texts.wellFormed(name), Texts.wellFormed(value)));
    return new ReportedFinding(
        Texts.wellFormed(source),
        finding.rule().id(),
        finding.severity(),
        finding.cells(),
        figures,
        Texts.wellFormed(finding.message().in(language)),
        finding.accepted().isPresent());
  }

  private static <T> int lexical(
      Iterator<? extends T> one, Iterator<? extends T> other, Comparator<T> order) {
    while (one.hasNext() && other.hasNext()) {
      int difference = order.compare(one.next(), other.next());
      if (difference != 0) {
        return difference;
      }
    }
    return Boolean.compare(one.hasNext(), other.hasNext());
  }
}
