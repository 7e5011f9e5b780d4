package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.check.Severity;

/**
 * What changed from one report to a later one. Findings are the same if source, rule and cells are;
 * several with the same are told apart by their severity, figures and acceptance, and where those
 * changed too, by the order of these.
 *
 * @param added the findings that are new, in the order of the later report
 * @param changed the findings that are in both with another severity, other figures, or accepted in
 *     one of them only; in the order of the later report
 * @param unchanged the findings that are the same in both, as the later report states them
 * @param gone the findings that are not there any more, in the order of the earlier report, though
 *     their rule has looked
 * @param unseen the findings that the later report cannot know of, since their rule has not looked
 *     at their table; in the order of the earlier report
 * @param obstacles what stands in the way of the later report and did not in the way of the earlier
 */
public record ReportDiff(
    List<ReportedFinding> added,
    List<Change> changed,
    List<ReportedFinding> unchanged,
    List<ReportedFinding> gone,
    List<ReportedFinding> unseen,
    List<Obstacle> obstacles) {
  /**
   * A finding that is no longer what it was.
   *
   * @param before as the earlier report states it
   * @param after as the later report states it
   */
  public record Change(ReportedFinding before, ReportedFinding after) {
    /** Checks that both are of the same finding. */
    public Change {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      if (ReportedFinding.IDENTITY.compare(before, after) != 0) {
        throw new IllegalArgumentException(
            "Not the same finding: %s of '%s' and %s of '%s'"
                .formatted(before.rule(), before.source(), after.rule(), after.source()));
      }
    }
  }

  /** Copies the lists. */
  public ReportDiff {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    gone = List.copyOf(gone);
    unseen = List.copyOf(unseen);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Compares two reports.
   *
   * @param earlier the earlier one
   * @param later the later one
   * @return what changed
   */
  public static ReportDiff between(ReportedFindings earlier, ReportedFindings later) {
    Matching matching = new Matching(earlier.findings(), later.findings());
    List<ReportedFinding> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    List<ReportedFinding> unchanged = new ArrayList<>();
    for (Numbered finding : matching.later) {
      Optional<Numbered> before = Optional.ofNullable(matching.partners.get(finding.number()));
      if (before.isEmpty()) {
        added.add(finding.finding());
      } else if (finding.isAs(before.get())) {
        unchanged.add(finding.finding());
      } else {
        changed.add(new Change(before.get().finding(), finding.finding()));
      }
    }
    List<ReportedFinding> gone = new ArrayList<>();
    List<ReportedFinding> unseen = new ArrayList<>();
    for (ReportedFinding finding : matching.left()) {
      (later.hasLooked(finding.source(), finding.rule()) ? gone : unseen).add(finding);
    }
    return new ReportDiff(
        added, changed, unchanged, gone, unseen, more(earlier.obstacles(), later.obstacles()));
  }

  /**
   * Returns the most severe finding that is new or changed and that nobody accepted.
   *
   * @return its severity in the later report; empty if there is none
   */
  public Optional<Severity> worst() {
    return Stream.concat(added.stream(), changed.stream().map(Change::after))
        .filter(finding -> !finding.accepted())
        .map(ReportedFinding::severity)
        .max(Comparator.naturalOrder());
  }

  private static List<Obstacle> more(List<Obstacle> earlier, List<Obstacle> later) {
    Map<Obstacle, Integer> left = new TreeMap<>(Obstacle.IDENTITY);
    earlier.forEach(obstacle -> left.merge(obstacle, 1, Math::addExact));
    List<Obstacle> more = new ArrayList<>();
    for (Obstacle obstacle : later) {
      int count = left.getOrDefault(obstacle, 0);
      if (count == 0) {
        more.add(obstacle);
      } else {
        left.put(obstacle, count - 1);
      }
    }
    return more;
  }

  /** A finding with its place in its report. */
  private record Numbered(int number, ReportedFinding finding) {
    static List<Numbered> of(List<ReportedFinding> findings) {
      List<Numbered> numbered = new ArrayList<>();
      for (ReportedFinding finding : findings) {
        numbered.add(new Numbered(numbered.size(), finding));
      }
      return numbered;
    }

    boolean isAs(Numbered other) {
      return ReportedFinding.STATE.compare(finding, other.finding) == 0;
    }
  }

  /** Which finding of the earlier report each finding of the later one is. */
  private static final class Matching {
    private static final Comparator<Numbered> BY_STATE =
        Comparator.comparing(Numbered::finding, ReportedFinding.STATE);

    private final List<Numbered> earlier;
    private final List<Numbered> later;

    /** By the number of the later finding. */
    private final Map<Integer, Numbered> partners = new TreeMap<>();

    Matching(List<ReportedFinding> earlierFindings, List<ReportedFinding> laterFindings) {
      earlier = Numbered.of(earlierFindings);
      later = Numbered.of(laterFindings);
      Map<ReportedFinding, List<Numbered>> before = byIdentity(earlier);
      byIdentity(later)
          .forEach((identity, same) -> match(before.getOrDefault(identity, List.of()), same));
    }

    private static Map<ReportedFinding, List<Numbered>> byIdentity(List<Numbered> findings) {
      Map<ReportedFinding, List<Numbered>> groups = new TreeMap<>(ReportedFinding.IDENTITY);
      for (Numbered finding : findings) {
        groups.computeIfAbsent(finding.finding(), f -> new ArrayList<>()).add(finding);
      }
      return groups;
    }

    /** What has not changed first; what is left, in order, as far as both have it. */
    private void match(List<Numbered> before, List<Numbered> after) {
      List<Numbered> leftBefore = new ArrayList<>(before);
      leftBefore.sort(BY_STATE);
      List<Numbered> leftAfter = new ArrayList<>(after);
      leftAfter.sort(BY_STATE);
      pairs(leftBefore, leftAfter, true);
      pairs(leftBefore, leftAfter, false);
    }

    /** Takes pairs out of two sorted lists, those of equal state only or whatever comes. */
    private void pairs(List<Numbered> before, List<Numbered> after, boolean equal) {
      List<Numbered> restBefore = new ArrayList<>();
      List<Numbered> restAfter = new ArrayList<>();
      int b = 0;
      int a = 0;
      while (b < before.size() && a < after.size()) {
        int order = equal ? BY_STATE.compare(before.get(b), after.get(a)) : 0;
        if (order == 0) {
          partners.put(after.get(a++).number(), before.get(b++));
        } else if (order < 0) {
          restBefore.add(before.get(b++));
        } else {
          restAfter.add(after.get(a++));
        }
      }
      restBefore.addAll(before.subList(b, before.size()));
      restAfter.addAll(after.subList(a, after.size()));
      replace(before, restBefore);
      replace(after, restAfter);
    }

    private static void replace(List<Numbered> list, Collection<Numbered> content) {
      list.clear();
      list.addAll(content);
    }

    /** The earlier findings that no later one is. */
    List<ReportedFinding> left() {
      boolean[] taken = new boolean[earlier.size()];
      partners.values().forEach(finding -> taken[finding.number()] = true);
      return earlier.stream().filter(f -> !taken[f.number()]).map(Numbered::finding).toList();
    }
  }
}
