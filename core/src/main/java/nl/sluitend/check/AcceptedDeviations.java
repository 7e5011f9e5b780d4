package nl.sluitend.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.check.LapsedDeviation.Cause;
import nl.sluitend.message.Message;

/**
 * The deviations that have been accepted.
 *
 * @param deviations the deviations, in the order in which they count: of several for one finding
 *     the first that holds accepts it
 */
public record AcceptedDeviations(List<AcceptedDeviation> deviations) {
  /**
   * Tables with what is accepted of them.
   *
   * @param tables the tables in the same order, the findings that are accepted marked as such
   * @param lapsed the deviations that accept nothing, in order
   */
  public record Applied(List<CheckedTable> tables, List<LapsedDeviation> lapsed) {
    /** Copies the lists. */
    public Applied {
      tables = List.copyOf(tables);
      lapsed = List.copyOf(lapsed);
    }
  }

  /** Copies the list. */
  public AcceptedDeviations {
    deviations = List.copyOf(deviations);
  }

  /**
   * Marks the findings that are accepted. No finding is taken away and no severity changes.
   *
   * @param tables checked tables; what was accepted of them before is forgotten
   * @param day the day that the deviations have to hold
   * @return the tables, and the deviations that accept nothing of them with why
   * @throws IllegalArgumentException if two tables have the same source, so that a deviation could
   *     be about either
   */
  public Applied apply(List<CheckedTable> tables, LocalDate day) {
    Set<String> sources = new HashSet<>();
    for (CheckedTable table : tables) {
      if (!sources.add(table.source())) {
        throw new IllegalArgumentException("Two tables are from '%s'".formatted(table.source()));
      }
    }
    Set<Integer> used = new HashSet<>();
    List<CheckedTable> marked = new ArrayList<>();
    for (CheckedTable table : tables) {
      marked.add(table.withFindings(finding -> marked(table, finding, day, used)));
    }
    List<LapsedDeviation> lapsed = new ArrayList<>();
    for (int i = 0; i < deviations.size(); i++) {
      if (!used.contains(i)) {
        lapsed.add(lapsed(deviations.get(i), tables, day));
      }
    }
    return new Applied(marked, lapsed);
  }

  private Finding marked(CheckedTable table, Finding finding, LocalDate day, Set<Integer> used) {
    Optional<Integer> first =
        IntStream.range(0, deviations.size())
            .filter(i -> deviations.get(i).isInForce(day))
            .filter(i -> holds(deviations.get(i), table, finding))
            .boxed()
            .findFirst();
    first.ifPresent(used::add);
    return finding.with(first.map(deviations::get));
  }

  private static boolean holds(AcceptedDeviation deviation, CheckedTable table, Finding finding) {
    return deviation.isAbout(table.source(), finding)
        && deviation.parameters().equals(AcceptedDeviation.figures(table.table(), finding));
  }

  private static LapsedDeviation lapsed(
      AcceptedDeviation deviation, List<CheckedTable> tables, LocalDate day) {
    Cause cause = cause(deviation, tables, day);
    return new LapsedDeviation(deviation, cause, because(cause, deviation));
  }

  private static Cause cause(
      AcceptedDeviation deviation, List<CheckedTable> tables, LocalDate day) {
    List<CheckedTable> own =
        tables.stream().filter(table -> table.source().equals(deviation.source())).toList();
    if (own.isEmpty()) {
      return Cause.NO_TABLE;
    }
    if (own.stream().noneMatch(table -> hasRun(table, deviation.rule()))) {
      return Cause.NOT_CHECKED;
    }
    if (own.stream().noneMatch(table -> isAbout(deviation, table))) {
      return Cause.GONE;
    }
    if (own.stream().noneMatch(t -> t.findings().stream().anyMatch(f -> holds(deviation, t, f)))) {
      return Cause.CHANGED;
    }
    if (day.isBefore(deviation.on())) {
      return Cause.NOT_YET;
    }
    return day.isAfter(deviation.until()) ? Cause.EXPIRED : Cause.DOUBLE;
  }

  private static boolean isAbout(AcceptedDeviation deviation, CheckedTable table) {
    return table.findings().stream().anyMatch(f -> deviation.isAbout(table.source(), f));
  }

  /** Whether the rule has looked; one that does not apply has found that there is nothing. */
  private static boolean hasRun(CheckedTable table, String rule) {
    return table
        .outcome(rule)
        .filter(outcome -> outcome.isChecked() || outcome instanceof RuleOutcome.NotApplicable)
        .isPresent();
  }

  private static Message because(Cause cause, AcceptedDeviation deviation) {
    return switch (cause) {
      case NOT_YET ->
          new Message(
              "geldt pas vanaf " + deviation.on(), "holds only from " + deviation.on() + " on");
      case EXPIRED ->
          new Message("gold tot en met " + deviation.until(), "held until " + deviation.until());
      case CHANGED ->
          new Message(
              "de bevinding is er nog, maar met andere cijfers",
              "the finding is still there, but with other figures");
      case GONE -> new Message("de bevinding is er niet meer", "the finding is not there any more");
      case NOT_CHECKED -> new Message("de regel is niet gecontroleerd", "the rule was not checked");
      case NO_TABLE -> new Message("de tabel is niet gecontroleerd", "the table was not checked");
      case DOUBLE ->
          new Message(
              "een eerdere afwijking accepteert deze bevinding al",
              "an earlier deviation already accepts this finding");
    };
  }
}
