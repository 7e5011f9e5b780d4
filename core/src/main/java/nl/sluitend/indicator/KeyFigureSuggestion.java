package nl.sluitend.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.sluitend.table.BudgetTable;

/**
 * What the label of a row suggests it prints: an item, or a key figure itself. It is never more
 * than a suggestion: the letters of a printed table differ, and a label does not tell what was
 * counted.
 *
 * @param <T> an item or a key figure
 * @param row the row, from 0
 * @param label the label of the row
 * @param meant the item or the key figure that it suggests
 */
public record KeyFigureSuggestion<T>(int row, String label, T meant) {
  private static final String INCLUDING_LOANS = "\\bb\\b.*\\bc\\b.*\\bd\\b|b t/m f";
  private static final Pattern LETTER = Pattern.compile("^\\(?[a-h][.):]? +(?=\\p{L})");
  private static final Pattern FORMULA =
      Pattern.compile("\\(+[a-h] ?[-+/].*|\\b[a-h] ?[/:] ?[a-h]\\b.*|[*x] ?100.*");

  private static final Map<KeyFigureItem, Pattern> ITEMS =
      Map.ofEntries(
          item(KeyFigureItem.FIXED_DEBT, "vaste schuld(en)?\\b"),
          item(KeyFigureItem.NET_FLOATING_DEBT, "vlottende schuld"),
          item(KeyFigureItem.ACCRUED_LIABILITIES, "overlopende passiva"),
          item(
              KeyFigureItem.FINANCIAL_ASSETS,
              "(?!.*(%s))financi[eë]le (vaste )?activa.*\\bd\\b".formatted(INCLUDING_LOANS)),
          item(
              KeyFigureItem.FINANCIAL_ASSETS_WITH_LOANS,
              "(?=.*(%s))financi[eë]le (vaste )?activa".formatted(INCLUDING_LOANS)),
          item(KeyFigureItem.SHORT_TERM_RECEIVABLES, "uitzettingen"),
          item(KeyFigureItem.CASH, "liquide middelen"),
          item(KeyFigureItem.ACCRUED_ASSETS, "overlopende activa"),
          item(KeyFigureItem.INCOME, "(?!.*(structure|incident))totale? baten"),
          item(KeyFigureItem.EQUITY, "eigen vermogen"),
          item(
              KeyFigureItem.BALANCE_SHEET_TOTAL,
              "balanstotaal|totaal (aan alle |van de )?passiva|totaal vermogen"),
          item(KeyFigureItem.LAND_NOT_IN_DEVELOPMENT, "niet in exploitatie|niegg"),
          item(KeyFigureItem.LAND_IN_DEVELOPMENT, "(?<!niet )in exploitatie|\\bbie\\b"),
          item(KeyFigureItem.STRUCTURAL_EXPENDITURE, "structurele lasten"),
          item(KeyFigureItem.STRUCTURAL_INCOME, "structurele baten"),
          item(KeyFigureItem.STRUCTURAL_ADDITIONS, "structurele (toevoeging|storting)"),
          item(KeyFigureItem.STRUCTURAL_WITHDRAWALS, "structurele onttrekking"),
          item(KeyFigureItem.STRUCTURAL_BALANCE, "structureel (begrotings)?saldo"),
          item(KeyFigureItem.PROPERTY_TAX, "\\bozb\\b"),
          item(KeyFigureItem.SEWERAGE_CHARGE, "riool"),
          item(KeyFigureItem.WASTE_CHARGE, "afvalstoffenheffing|reiniging"),
          item(KeyFigureItem.TAX_CREDIT, "heffingskorting"),
          item(
              KeyFigureItem.NATIONAL_AVERAGE,
              "landelijk gemiddelde woonlasten|woonlasten landelijk"));

  private static final Map<KeyFigure, Pattern> FIGURES =
      Map.of(
          KeyFigure.NET_DEBT_RATIO, whole("netto schuldquote"),
          KeyFigure.CORRECTED_NET_DEBT_RATIO, whole("netto schuldquote \\(?gecorrigeerd.*"),
          KeyFigure.SOLVENCY_RATIO, whole("solvabil(iteit|teit)(s?ratio)?( in %)?"),
          KeyFigure.STRUCTURAL_ROOM, whole("structurele (exploitatie|begrotings)ruimte"),
          KeyFigure.LAND, whole("(kengetal )?grondexploitatie"),
          KeyFigure.TAX_CAPACITY,
              whole("((gemeentelijke )?belastingcapaciteit|woonlasten t\\.?o\\.?v\\.?.*)"));

  /** Checks that all are there. */
  public KeyFigureSuggestion {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(meant, "meant");
  }

  /**
   * Suggests which rows of a table print items. A label that points to no item, or to several, gets
   * no suggestion.
   *
   * @param table the table
   * @return the suggestions, from top to bottom
   */
  public static List<KeyFigureSuggestion<KeyFigureItem>> items(BudgetTable table) {
    return of(table, label -> only(ITEMS, LETTER.matcher(label).replaceFirst("")));
  }

  /**
   * Suggests which rows of a table print key figures. Whether a key figure of land is of all
   * building land or of what is in development does not show.
   *
   * @param table the table
   * @return the suggestions, from top to bottom
   */
  public static List<KeyFigureSuggestion<KeyFigure>> results(BudgetTable table) {
    return of(table, label -> only(FIGURES, FORMULA.matcher(label).replaceFirst("").strip()));
  }

  /**
   * Takes suggested items over, marked as suggestions, with the sign that the formulas take.
   *
   * @param items the suggestions
   * @return the rows
   */
  public static List<KeyFigureRow> accepted(List<KeyFigureSuggestion<KeyFigureItem>> items) {
    return items.stream()
        .map(
            each ->
                new KeyFigureRow(
                    each.row(), each.meant(), /* opposite= */ false, /* suggested= */ true))
        .toList();
  }

  private static <T> List<KeyFigureSuggestion<T>> of(
      BudgetTable table, Function<String, Optional<T>> meaning) {
    List<KeyFigureSuggestion<T>> suggestions = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      int row = i;
      String label = table.rows().get(i).label();
      // Some documents print the ligature of i and j as one character.
      meaning
          .apply(label.toLowerCase(Locale.ROOT).replace("ĳ", "ij").strip())
          .ifPresent(meant -> suggestions.add(new KeyFigureSuggestion<>(row, label, meant)));
    }
    return List.copyOf(suggestions);
  }

  private static <T> Optional<T> only(Map<T, Pattern> clues, String label) {
    List<T> found =
        clues.entrySet().stream()
            .filter(clue -> clue.getValue().matcher(label).find())
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Map.Entry<KeyFigureItem, Pattern> item(KeyFigureItem item, String words) {
    return Map.entry(item, Pattern.compile(words));
  }

  private static Pattern whole(String words) {
    return Pattern.compile("^(%s)$".formatted(words));
  }
}
