package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.table.SignConvention;

/** Checks what only the tables of one document together can show. */
public final class DocumentCheck {
  private DocumentCheck() {}

  /**
   * Compares the tables that name the same document, each with the earlier ones.
   *
   * @param tables checked tables, of any documents
   * @return the same tables in the same order, with the outcome of {@link
   *     Rule#CONVENTION_CONFLICT}; a conflict is a finding of the later table
   */
  public static List<CheckedTable> check(List<CheckedTable> tables) {
    List<CheckedTable> out = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      CheckedTable table = tables.get(i);
      List<CheckedTable> earlier =
          tables.subList(0, i).stream().filter(other -> sameDocument(other, table)).toList();
      out.add(earlier.isEmpty() ? table : table.with(outcome(earlier, table)));
    }
    return out;
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
