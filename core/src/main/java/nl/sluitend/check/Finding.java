package nl.sluitend.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/**
 * Something in the figures that is worth a person's time (bevinding). It is identified by its rule
 * and its cells, never by its text.
 *
 * @param rule the rule that gives it
 * @param severity how much it matters
 * @param cells the cells it is about; none where it is about the whole table
 * @param parameters the figures and names of the message, amounts as plain decimals in euros
 * @param message the finding in one sentence
 * @param fault what may have gone wrong, and the smallest repairs; empty where there is nothing to
 *     repair
 * @param accepted who has accepted it and why; empty if nobody has
 * @param basis the cells that it rests on besides its own, such as the terms of a sum: when one of
 *     their figures changes, it is another finding
 */
public record Finding(
    Rule rule,
    Severity severity,
    List<CellReference> cells,
    Map<String, String> parameters,
    Message message,
    Optional<Fault> fault,
    Optional<AcceptedDeviation> accepted,
    List<CellReference> basis) {
  /** Copies cells, basis and parameters; the parameters are sorted by name. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    cells = List.copyOf(cells);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(fault, "fault");
    Objects.requireNonNull(accepted, "accepted");
    basis = basis.stream().filter(Predicate.not(cells::contains)).distinct().sorted().toList();
    if (severity.compareTo(rule.severity()) > 0) {
      throw new IllegalArgumentException(
          "Rule %s gives findings up to %s, but this is %s"
              .formatted(rule.id(), rule.severity(), severity));
    }
  }

  /**
   * Makes a finding that rests on no other cells than its own.
   *
   * @param rule the rule that gives it
   * @param severity how much it matters
   * @param cells the cells it is about
   * @param parameters the figures and names of the message
   * @param message the finding in one sentence
   * @param fault what may have gone wrong, and the smallest repairs
   * @param accepted who has accepted it and why
   */
  public Finding(
      Rule rule,
      Severity severity,
      List<CellReference> cells,
      Map<String, String> parameters,
      Message message,
      Optional<Fault> fault,
      Optional<AcceptedDeviation> accepted) {
    this(rule, severity, cells, parameters, message, fault, accepted, List.of());
  }

  /**
   * Makes a finding that nobody has accepted.
   *
   * @param rule the rule that gives it
   * @param severity how much it matters
   * @param cells the cells it is about
   * @param parameters the figures and names of the message
   * @param message the finding in one sentence
   * @param fault what may have gone wrong, and the smallest repairs
   */
  public Finding(
      Rule rule,
      Severity severity,
      List<CellReference> cells,
      Map<String, String> parameters,
      Message message,
      Optional<Fault> fault) {
    this(rule, severity, cells, parameters, message, fault, Optional.empty());
  }

  /**
   * Makes a finding that no repair of a figure is suggested for.
   *
   * @param rule the rule that gives it
   * @param severity how much it matters
   * @param cells the cells it is about
   * @param parameters the figures and names of the message
   * @param message the finding in one sentence
   */
  public Finding(
      Rule rule,
      Severity severity,
      List<CellReference> cells,
      Map<String, String> parameters,
      Message message) {
    this(rule, severity, cells, parameters, message, Optional.empty());
  }

  /**
   * Returns the same finding with the cells that it rests on besides its own. Who accepts it
   * accepts these figures too.
   *
   * @param others the terms, rows or columns that it was computed from; its own cells, and cells
   *     that are there twice, are left out
   * @return the finding with this basis
   */
  public Finding restingOn(List<CellReference> others) {
    return new Finding(rule, severity, cells, parameters, message, fault, accepted, others);
  }

  /** The same finding under another severity of its rule. */
  Finding with(Rule newRule, Severity newSeverity) {
    return new Finding(newRule, newSeverity, cells, parameters, message, fault, accepted, basis);
  }

  /** The same finding, accepted by a deviation or by none. */
  Finding with(Optional<AcceptedDeviation> deviation) {
    return new Finding(rule, severity, cells, parameters, message, fault, deviation, basis);
  }
}
