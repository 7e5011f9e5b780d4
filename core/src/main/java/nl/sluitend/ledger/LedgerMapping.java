package nl.sluitend.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.delivery.Section;

/**
 * From accounts and cost centres to Iv3. Of the rules that match a line, the most specific one
 * decides each part (section, code, category, sign) that it says something of: a whole account or
 * cost centre is more specific than the start of one, and a longer start more than a shorter one. A
 * rule that is more specific in its account but less in its cost centre is not more specific; two
 * such rules that say different things are an error, never a guess. What no rule says is taken from
 * the line.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LedgerMapping {
  private final List<MappingRule> rules;

  private LedgerMapping(List<MappingRule> rules) {
    this.rules = rules;
  }

  /**
   * Returns a mapping.
   *
   * @param rules its rules, in any order
   * @return the mapping
   */
  public static LedgerMapping of(List<MappingRule> rules) {
    return new LedgerMapping(List.copyOf(rules));
  }

  /**
   * Returns the mapping without any rule: lines say themselves where they belong.
   *
   * @return the mapping
   */
  public static LedgerMapping none() {
    return of(List.of());
  }

  /**
   * Returns the rules.
   *
   * @return them in the order given
   */
  public List<MappingRule> rules() {
    return rules;
  }

  /** What the rules say, looked up once per account and cost centre. */
  Function<LedgerLine, Said> lookup() {
    record Where(String account, String costCentre) {}
    Map<Where, Said> known = new HashMap<>();
    return line ->
        known.computeIfAbsent(
            new Where(line.account(), line.costCentre()),
            where -> said(where.account(), where.costCentre()));
  }

  private Said said(String account, String costCentre) {
    List<MappingRule> matching =
        rules.stream().filter(rule -> rule.matches(account, costCentre)).toList();
    return new Said(
        matching,
        choice(matching, MappingRule::section),
        choice(matching, MappingRule::code),
        choice(matching, MappingRule::category),
        choice(matching, MappingRule::turned));
  }

  private static <T> Choice<T> choice(
      List<MappingRule> matching, Function<MappingRule, Optional<T>> part) {
    List<MappingRule> saying = matching.stream().filter(r -> part.apply(r).isPresent()).toList();
    List<MappingRule> best =
        saying.stream()
            .filter(rule -> saying.stream().noneMatch(r -> r.isMoreSpecificThan(rule)))
            .toList();
    return new Choice<>(best.stream().findFirst().flatMap(part), best, differing(best, part));
  }

  /** The first two that say different things. */
  private static <T> List<MappingRule> differing(
      List<MappingRule> best, Function<MappingRule, Optional<T>> part) {
    return best.stream()
        .filter(rule -> !part.apply(rule).equals(part.apply(best.get(0))))
        .findFirst()
        .map(other -> List.of(best.get(0), other))
        .orElse(List.of());
  }

  /**
   * What the rules say of a line.
   *
   * @param matching the rules that are about the line
   */
  record Said(
      List<MappingRule> matching,
      Choice<Section> section,
      Choice<String> code,
      Choice<String> category,
      Choice<Boolean> turned) {
    List<Choice<?>> choices() {
      return List.of(section, code, category, turned);
    }
  }

  /**
   * What the rules say of one part.
   *
   * @param value what they say, if anything
   * @param by the most specific rules that say something of it
   * @param tie two of these that differ; else none
   */
  record Choice<T>(Optional<T> value, List<MappingRule> by, List<MappingRule> tie) {}
}
