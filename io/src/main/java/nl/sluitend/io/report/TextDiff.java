package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * What changed since an earlier report, as text for people: how many findings are new, changed,
 * gone and unchanged, and which. The messages of findings are in the language of their report.
 *
 * <p>The text is no promise; programs read {@link JsonDiff}.
 */
public final class TextDiff {
  private static final String INDENT = "    ";

  private final Page page;

  private TextDiff(Page page) {
    this.page = page;
  }

  /**
   * Writes what changed.
   *
   * @param diff what changed
   * @param language the language of all that is not from the reports
   * @param style whether it is coloured
   * @return the text, with line feeds and one at the end; never empty
   */
  public static String write(ReportDiff diff, Language language, TextReport.Style style) {
    Page page = new Page(language, new Ink(style));
    new TextDiff(page).diff(diff);
    return page.toString();
  }

  /** The counts on one line, for the summary of a report. */
  static String counts(Page page, ReportDiff diff) {
    List<String> parts = new ArrayList<>();
    count(page, DiffWords.N_ADDED, diff.added(), parts);
    count(page, DiffWords.N_CHANGED, diff.changed(), parts);
    count(page, DiffWords.N_GONE, diff.gone(), parts);
    count(page, DiffWords.N_UNSEEN, diff.unseen(), parts);
    count(page, DiffWords.N_UNCHANGED, diff.unchanged(), parts);
    return String.join(", ", parts);
  }

  private static void count(Page page, Message name, List<?> items, List<String> parts) {
    parts.add("%s %s".formatted(page.say(name), items.size()));
  }

  private void diff(ReportDiff diff) {
    page.text(counts(page, diff));
    findings(DiffWords.ADDED, diff.added());
    changes(diff.changed());
    obstacles(diff.obstacles());
    findings(DiffWords.GONE, diff.gone());
    findings(DiffWords.UNSEEN, diff.unseen());
    findings(DiffWords.UNCHANGED, diff.unchanged());
  }

  private void heading(Message heading, int count) {
    page.heading("%s (%s)".formatted(page.say(heading), count));
  }

  private void findings(Message heading, List<ReportedFinding> findings) {
    if (!findings.isEmpty()) {
      heading(heading, findings.size());
      findings.forEach(this::item);
    }
  }

  private void changes(List<ReportDiff.Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    heading(DiffWords.CHANGED, changes.size());
    for (ReportDiff.Change change : changes) {
      item(change.after());
      page.indented(
          INDENT, page.say(DiffWords.BEFORE) + ": " + String.join("; ", differences(change)));
    }
  }

  /** What was otherwise, each as it was before. */
  private List<String> differences(ReportDiff.Change change) {
    ReportedFinding before = change.before();
    ReportedFinding after = change.after();
    List<String> differences = new ArrayList<>();
    if (before.severity() != after.severity()) {
      differences.add(page.say(Words.severity(before.severity())));
    }
    if (before.accepted() != after.accepted()) {
      differences.add(page.say(before.accepted() ? DiffWords.ACCEPTED : DiffWords.NOT_ACCEPTED));
    }
    Map<String, String> names = new TreeMap<>(before.figures());
    names.putAll(after.figures());
    for (String name : names.keySet()) {
      String was = before.figures().getOrDefault(name, page.say(DiffWords.ABSENT));
      String is = after.figures().getOrDefault(name, page.say(DiffWords.ABSENT));
      if (!was.equals(is)) {
        differences.add("%s = %s".formatted(name, was));
      }
    }
    return differences;
  }

  private void obstacles(List<Obstacle> obstacles) {
    if (obstacles.isEmpty()) {
      return;
    }
    heading(DiffWords.OBSTACLES, obstacles.size());
    for (Obstacle obstacle : obstacles) {
      String rule = obstacle.rule().isEmpty() ? "" : " " + obstacle.rule();
      page.item(
          "!",
          "%s%s: %s – %s"
              .formatted(
                  obstacle.source(),
                  rule,
                  page.say(DiffWords.obstacle(obstacle.kind())),
                  obstacle.reason()),
          mark -> page.ink().problem(mark));
    }
  }

  private void item(ReportedFinding finding) {
    String cells =
        finding.cells().stream()
            .map(cell -> page.say(DiffWords.cell(cell.row() + 1, cell.column() + 1)))
            .collect(Collectors.joining("; "));
    String accepted = finding.accepted() ? ", " + page.say(DiffWords.ACCEPTED) : "";
    page.item(
        Words.mark(finding.severity()),
        "%s %s (%s%s): %s"
            .formatted(
                finding.source(),
                finding.rule(),
                cells.isEmpty() ? page.say(DiffWords.WHOLE_TABLE) : cells,
                accepted,
                finding.message()),
        mark -> page.ink().severity(finding.severity(), mark));
  }
}
