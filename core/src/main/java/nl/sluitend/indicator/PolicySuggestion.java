package nl.sluitend.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.sluitend.table.BudgetTable;

/**
 * What the label of a row suggests that it prints of the policy indicators. It is never more than a
 * suggestion: municipalities count other things under the same names. A row of indicators
 * themselves, such as fte per 1.000 inhabitants, is no item.
 *
 * @param row the row, from 0
 * @param label the label of the row
 * @param item the item that it suggests
 */
public record PolicySuggestion(int row, String label, PolicyItem item) {
  private static final Pattern RESULT = Pattern.compile("per (1\\.?000|inwoner)|%|als percentage");

  private static final Map<PolicyItem, Pattern> ITEMS =
      Map.of(
          PolicyItem.POSITIONS, Pattern.compile("formatie\\b"),
          PolicyItem.STAFF, Pattern.compile("bezetting"),
          PolicyItem.INHABITANTS, Pattern.compile("inwoner(s|tal|aantal)?\\b"),
          PolicyItem.ORGANISATION_COSTS, Pattern.compile("apparaats?kosten"),
          PolicyItem.DIRECT_WAGES,
              Pattern.compile("direct(e|\\b).*(salaris(lasten|sen)|loonkosten)"),
          PolicyItem.WAGES, Pattern.compile("(totale )?(loonsom|loonkosten totaal)"),
          PolicyItem.HIRED_STAFF, Pattern.compile("inhuur"),
          PolicyItem.OVERHEAD, Pattern.compile("overhead"),
          PolicyItem.EXPENDITURE, Pattern.compile("totale lasten|totaal lasten|lasten totaal"),
          PolicyItem.ADDITIONS, Pattern.compile("(toevoeging|storting|dotatie)(en)?.*reserve"));

  /** Checks that all are there. */
  public PolicySuggestion {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(item, "item");
  }

  /**
   * Suggests which rows of a table print items. A label that points to no item, or to several, gets
   * no suggestion.
   *
   * @param table the table
   * @return the suggestions, from top to bottom
   */
  public static List<PolicySuggestion> of(BudgetTable table) {
    List<PolicySuggestion> suggestions = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      String label = table.rows().get(row).label();
      String words = label.toLowerCase(Locale.ROOT);
      List<PolicyItem> found =
          ITEMS.entrySet().stream()
              .filter(clue -> clue.getValue().matcher(words).find())
              .map(Map.Entry::getKey)
              .toList();
      if (found.size() == 1 && !RESULT.matcher(words).find()) {
        suggestions.add(new PolicySuggestion(row, label, found.get(0)));
      }
    }
    return List.copyOf(suggestions);
  }

  /**
   * Takes suggestions over, marked as suggestions.
   *
   * @param suggestions the suggestions
   * @return the rows
   */
  public static List<PolicyRow> accepted(List<PolicySuggestion> suggestions) {
    return suggestions.stream()
        .map(each -> new PolicyRow(each.row(), each.item(), /* suggested= */ true))
        .toList();
  }
}
