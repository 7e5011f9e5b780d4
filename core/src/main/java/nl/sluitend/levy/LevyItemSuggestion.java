package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.money.Figure;
import nl.sluitend.statement.CostSign;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/**
 * What the label of a row in a calculation of cost coverage suggests. It is never more than a
 * suggestion: a label does not tell what was booked, nor a figure which way it counts.
 *
 * @param row the row, from 0
 * @param label the label of the row
 * @param item the item that it suggests
 * @param costs the sign that costs seem to have: for costs that of the row of total costs; for
 *     income the one by which the first figure of the row brings in money
 */
public record LevyItemSuggestion(int row, String label, LevyItem item, CostSign costs) {
  private static final List<Clue> CLUES =
      List.of(
          new Clue(LevyItem.NET_COSTS, "^netto.*(kosten|lasten)"),
          new Clue(LevyItem.TOTAL_COSTS, "^tota(al|le)\\b.*(kosten|lasten)"),
          new Clue(
              LevyItem.COVERAGE,
              "^(kosten)?dekking($|s?percentage\\b|sgraad\\b)|^(percentage|mate van|%) ?(kosten)?dek"
                  + "|^kostendekkend"),
          new Clue(
              LevyItem.OTHER_INCOME,
              "(inkomsten|baten|opbrengst(en)?)\\b.*\\bexcl(\\.|usief)|^overige (inkomsten|baten)"),
          new Clue(
              LevyItem.REVENUE,
              "^(?!.*\\bexcl)((tota(al|le?) )?(opbrengst(en)?|baten|inkomsten)( uit| van)?( de)?)"
                  + "( \\p{L}*(heffing(en)?|recht(en)?|leges|tarieven))?$"),
          new Clue(
              LevyItem.TASK_AREA_COSTS,
              "^(directe )?(kosten|lasten) (van )?(het |de )?"
                  + "(taakveld|riool|riolering|reiniging|afval|begraaf|begraven)"),
          new Clue(
              LevyItem.DIRECT_STAFF,
              "^loonsom|salaris|directe uren|personele (kosten|lasten)|person(eels|eel)(s)?(kosten|lasten)"),
          new Clue(LevyItem.OVERHEAD, "overhead"),
          new Clue(LevyItem.VAT, "\\bbtw\\b|omzetbelasting"),
          new Clue(LevyItem.REMISSION, "kwijtschelding"),
          new Clue(LevyItem.STREET_CLEANING, "straatreiniging|veegkosten|straatvegen"),
          new Clue(LevyItem.COLLECTION, "heff(en|ing) en in(vorder|ning)|perceptie|invordering"),
          new Clue(LevyItem.OTHER_TASK_AREAS, "(aandeel|overige|andere) .*taakveld"),
          new Clue(LevyItem.PROVISION_ADDITION, "(storting|toevoeging|dotatie)\\b.*voorziening"),
          new Clue(LevyItem.PROVISION_WITHDRAWAL, "(onttrekking|vrijval)\\b.*voorziening"));

  private record Clue(LevyItem item, Pattern words) {
    Clue(LevyItem item, String words) {
      this(item, Pattern.compile(words));
    }
  }

  /** Checks that all are there. */
  public LevyItemSuggestion {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(costs, "costs");
  }

  /**
   * Suggests items for the rows of a table. A label that points to no item, or to several, gets no
   * suggestion.
   *
   * @param table the table
   * @return the suggestions, from top to bottom
   */
  public static List<LevyItemSuggestion> of(BudgetTable table) {
    List<LevyItemSuggestion> suggestions = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int at = i;
      Row row = table.rows().get(i);
      item(row)
          .ifPresent(
              item ->
                  suggestions.add(
                      new LevyItemSuggestion(at, row.label(), item, sign(table, at, item))));
    }
    return List.copyOf(suggestions);
  }

  /**
   * Returns a row that the caller classifies, with the sign that its figures suggest.
   *
   * @param table the table
   * @param row the row, from 0
   * @param item what it is
   * @return the row
   * @throws IndexOutOfBoundsException if the table has no such row
   */
  public static LevyRow row(BudgetTable table, int row, LevyItem item) {
    Objects.checkIndex(row, table.rows().size());
    return LevyRow.of(row, item, sign(table, row, item));
  }

  /**
   * Takes the suggestion over, marked as one.
   *
   * @return the row
   */
  public LevyRow accepted() {
    return new LevyRow(row, item, costs, /* suggested= */ true);
  }

  private static CostSign sign(BudgetTable table, int row, LevyItem item) {
    return item.isIncome() ? signOfIncome(table, row) : signOfCosts(table);
  }

  private static CostSign signOfCosts(BudgetTable table) {
    boolean negative =
        LevyCoverage.indexes(table.rows())
            .filter(i -> item(table.rows().get(i)).equals(Optional.of(LevyItem.TOTAL_COSTS)))
            .anyMatch(i -> sign(table, i) < 0);
    return negative ? CostSign.NEGATIVE : CostSign.POSITIVE;
  }

  private static CostSign signOfIncome(BudgetTable table, int row) {
    return sign(table, row) < 0 ? CostSign.POSITIVE : CostSign.NEGATIVE;
  }

  /** The sign of the first figure of a row that is not zero. */
  private static int sign(BudgetTable table, int row) {
    return LevyCoverage.indexes(table.columns())
        .mapToObj(c -> table.figure(row, c).map(Figure::amount))
        .flatMap(Optional::stream)
        .mapToInt(amount -> amount.signum())
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  private static Optional<LevyItem> item(Row row) {
    if (row.role() == RowRole.HEADING || row.role() == RowRole.OF_WHICH) {
      return Optional.empty();
    }
    return item(row.label());
  }

  /** What a label by itself suggests, if it is one thing. */
  static Optional<LevyItem> item(String label) {
    // Some documents print the ligature of i and j as one character.
    String words = label.toLowerCase(Locale.ROOT).replace("ĳ", "ij").strip();
    List<LevyItem> items =
        CLUES.stream().filter(clue -> clue.words().matcher(words).find()).map(Clue::item).toList();
    return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
  }
}
