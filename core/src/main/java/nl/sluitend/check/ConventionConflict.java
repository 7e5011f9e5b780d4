package nl.sluitend.check;

import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.table.SignConvention;

/** Compares the sign convention of a table with those of the earlier tables of its document. */
final class ConventionConflict implements DocumentRule {
  @Override
  public Rule rule() {
    return Rule.CONVENTION_CONFLICT;
  }

  // The table itself, not one that happens to be equal.
  @Override
  @SuppressWarnings("ReferenceEquality")
  public RuleOutcome check(CheckedTable table, List<CheckedTable> all) {
    List<CheckedTable> earlier =
        all.stream()
            .takeWhile(other -> other != table)
            .filter(other -> sameDocument(other, table))
            .toList();
    return earlier.isEmpty()
        ? new RuleOutcome.NotApplicable(
            Rule.CONVENTION_CONFLICT,
            new Message(
                "er is geen andere tabel van hetzelfde document",
                "there is no other table of the same document"))
        : outcome(earlier, table);
  }

  @Override
  public Optional<RuleExample> example() {
    return StandardExamples.of(rule());
  }

  private static RuleOutcome outcome(List<CheckedTable> earlier, CheckedTable table) {
    SignConvention own = table.convention().convention();
    List<CheckedTable> comparable =
        earlier.stream()
            .filter(other -> ConventionFindings.areComparable(other.convention().convention(), own))
            .toList();
    Optional<CheckedTable> conflict =
        comparable.stream()
            .filter(other -> ConventionFindings.contradict(other.convention().convention(), own))
            .findFirst();
    return RuleOutcome.of(
        Rule.CONVENTION_CONFLICT,
        comparable.size(),
        conflict.map(other -> List.of(ConventionFindings.conflict(other, table))).orElse(List.of()),
        new Message(
            "van geen andere tabel van het document is hetzelfde deel van de afspraak bekend",
            "of no other table of the document the same part of the convention is known"));
  }

  private static boolean sameDocument(CheckedTable one, CheckedTable other) {
    return one.table().document().isPresent()
        && one.table().document().equals(other.table().document());
  }
}
