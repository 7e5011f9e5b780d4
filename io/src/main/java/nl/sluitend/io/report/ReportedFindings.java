package nl.sluitend.io.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.check.Blocker;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;

/**
 * What a report found and where it looked: all that has to be known of it to compare it with a
 * later one. Reading a JSON report gives the same as the report that was written.
 *
 * @param findings the findings, in the order of the report
 * @param obstacles what stands in the way of knowing more, in the order of the report
 * @param looked of each source the ids of the rules that have looked at it: those that passed,
 *     failed, or found nothing that they are about
 */
public record ReportedFindings(
    List<ReportedFinding> findings, List<Obstacle> obstacles, Map<String, Set<String>> looked) {
  /** Copies all. */
  public ReportedFindings {
    findings = List.copyOf(findings);
    obstacles = List.copyOf(obstacles);
    SortedMap<String, Set<String>> copy = new TreeMap<>();
    looked.forEach(
        (source, rules) -> copy.put(source, Collections.unmodifiableSortedSet(sorted(rules))));
    looked = Collections.unmodifiableSortedMap(copy);
  }

  private static SortedSet<String> sorted(Set<String> rules) {
    return new TreeSet<>(rules);
  }

  /**
   * Returns what a report states.
   *
   * @param report the report
   * @param language the language of the messages
   * @return the same as reading {@link JsonReport#write} in that language gives
   */
  public static ReportedFindings of(Report report, Language language) {
    List<ReportedFinding> findings = new ArrayList<>();
    List<Obstacle> obstacles = new ArrayList<>();
    Map<String, Set<String>> looked = new TreeMap<>();
    for (Report.Entry entry : report.entries()) {
      String source = Texts.wellFormed(entry.source());
      Set<String> rules = looked.computeIfAbsent(source, s -> new TreeSet<>());
      entry.problems().stream()
          .filter(Problem::isError)
          .findFirst()
          .ifPresent(problem -> obstacles.add(unreadable(source, problem, language)));
      Optional<CheckedTable> table = entry.table();
      if (table.isPresent()) {
        for (Finding finding : table.get().findings()) {
          findings.add(ReportedFinding.of(source, table.get().table(), finding, language));
        }
        table.get().outcomes().stream()
            .filter(ReportedFindings::hasLooked)
            .forEach(outcome -> rules.add(outcome.rule().id()));
        table
            .get()
            .blockers()
            .forEach(b -> obstacle(source, b, language).ifPresent(obstacles::add));
      }
    }
    return new ReportedFindings(findings, obstacles, looked);
  }

  /**
   * Reads a JSON report.
   *
   * @param file the file; its problems name it as it is given here
   * @return what it states, and every problem; anything that could not be read is an error
   */
  public static Reading<ReportedFindings> read(Path file) {
    JsonProblems problems = new JsonProblems(file.toString());
    return ReportReader.read(JsonDocument.read(file, problems), problems);
  }

  /**
   * Reads a JSON report.
   *
   * @param source what problems call it
   * @param bytes the report as UTF-8
   * @return what it states, and every problem; anything that could not be read is an error
   */
  public static Reading<ReportedFindings> read(String source, byte[] bytes) {
    JsonProblems problems = new JsonProblems(source);
    return ReportReader.read(JsonDocument.read(bytes, problems), problems);
  }

  /** Whether a rule has looked at a source, so that what it does not say there is not there. */
  boolean hasLooked(String source, String rule) {
    return looked.getOrDefault(source, Set.of()).contains(rule);
  }

  private static boolean hasLooked(RuleOutcome outcome) {
    return outcome.isChecked() || outcome instanceof RuleOutcome.NotApplicable;
  }

  private static Obstacle unreadable(String source, Problem problem, Language language) {
    return new Obstacle(
        source, Obstacle.Kind.UNREADABLE, "", Texts.wellFormed(problem.message().in(language)));
  }

  private static Optional<Obstacle> obstacle(String source, Blocker blocker, Language language) {
    String reason = Texts.wellFormed(blocker.because().in(language));
    return kind(blocker.kind()).map(kind -> new Obstacle(source, kind, blocker.rule(), reason));
  }

  /** What it stands in the way as; findings are compared by themselves. */
  static Optional<Obstacle.Kind> kind(Blocker.Kind kind) {
    return switch (kind) {
      case RULE_ERROR -> Optional.of(Obstacle.Kind.RULE_ERROR);
      case NOT_CHECKED -> Optional.of(Obstacle.Kind.REQUIRED);
      case NOT_EVERYWHERE -> Optional.of(Obstacle.Kind.NOT_EVERYWHERE);
      case NOTHING_CHECKED -> Optional.of(Obstacle.Kind.NOTHING_CHECKED);
      case OPEN_ERROR -> Optional.empty();
    };
  }
}
