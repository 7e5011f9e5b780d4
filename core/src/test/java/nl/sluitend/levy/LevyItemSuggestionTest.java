package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What labels suggest, and that it is no more than that. */
class LevyItemSuggestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Kosten taakveld(en), incl. (omslag)rente | TASK_AREA_COSTS
      Lasten taakveld reiniging                | TASK_AREA_COSTS
      Kosten riool                             | TASK_AREA_COSTS
      Inkomsten taakveld(en), excl. heffingen  | OTHER_INCOME
      Inkomsten reiniging (exclusief afvalstoffenheffing) | OTHER_INCOME
      Overige baten                            | OTHER_INCOME
      Netto kosten                             | NET_COSTS
      Netto kosten taakveld 7.2                | NET_COSTS
      Toe te rekenen kosten overhead           | OVERHEAD
      Overhead incl. (omslag)rente             | OVERHEAD
      BTW                                      | VAT
      Kwijtschelding                           | REMISSION
      Kosten straatreiniging                   | STREET_CLEANING
      Heffing en invordering                   | COLLECTION
      Perceptiekosten                          | COLLECTION
      Aandeel overige taakvelden               | OTHER_TASK_AREAS
      Toevoeging voorziening                   | PROVISION_ADDITION
      Onttrekking voorziening                  | PROVISION_WITHDRAWAL
      Loonsom                                  | DIRECT_STAFF
      Personeelslasten                         | DIRECT_STAFF
      Totale kosten                            | TOTAL_COSTS
      Totaal toegerekende kosten               | TOTAL_COSTS
      Opbrengst heffingen                      | REVENUE
      Totale opbrengsten                       | REVENUE
      Opbrengst rioolheffing                   | REVENUE
      Opbrengst reinigingsrecht                   | REVENUE
      Opbrengst van de leges                   | REVENUE
      Dekkingspercentage                       | COVERAGE
      Dekking                                  | COVERAGE
      Kostendekkendheid                        | COVERAGE
      % kostendekking                          | COVERAGE
      """)
  void labelsSuggestItems(String label, LevyItem item) {
    assertThat(LevyItemSuggestion.of(table(label, 1)))
        .singleElement()
        .satisfies(
            suggestion -> {
              assertThat(suggestion.item()).isEqualTo(item);
              assertThat(suggestion.label()).isEqualTo(label);
              assertThat(suggestion.accepted())
                  .isEqualTo(new LevyRow(0, item, suggestion.costs(), /* suggested= */ true));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Toe te rekenen kosten",
        "Mutatie voorziening",
        "Dekking uit voorziening",
        "BTW over overhead",
        "Wegen",
        ""
      })
  void nothingOrSeveralIsNoSuggestion(String label) {
    assertThat(LevyItemSuggestion.of(table(label, 1))).isEmpty();
  }

  @Test
  void headingsAndPartsOfRowsAreNoItems() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ACTUALS, 2024))
            .row(Row.of("Overhead", RowRole.HEADING, List.of(Cell.empty())))
            .row(Row.of("Overhead", RowRole.OF_WHICH, List.of(Cell.dash())))
            .build();

    assertThat(LevyItemSuggestion.of(table)).isEmpty();
  }

  static Stream<String> fullySuggested() {
    return Stream.of(
        "terneuzen-2018-riool",
        "etten-leur-2017-reiniging",
        "etten-leur-2023-riool",
        "etten-leur-2025-reiniging",
        "weert-2020-riool");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("fullySuggested")
  void publishedTablesAreSuggestedAsTheyAre(String id) {
    List<LevyRow> rows =
        LevyItemSuggestion.of(Worked.table(id)).stream().map(LevyItemSuggestion::accepted).toList();

    assertThat(rows).allMatch(LevyRow::suggested).hasSameSizeAs(Worked.rows(id));
    LevyCoverage suggested = LevyCoverage.of(id, Worked.table(id), Rounding.NEAREST, rows);
    LevyCoverage known = Worked.coverage(id);
    assertThat(suggested.coverage(0).value()).isEqualTo(known.coverage(0).value());
    assertThat(suggested.netCosts(0).value()).isEqualTo(known.netCosts(0).value());
  }

  @Test
  void theSignOfCostsIsThatOfTheirTotal() {
    assertThat(signs("diemen-2020-riool"))
        .containsEntry(LevyItem.VAT, CostSign.NEGATIVE)
        .containsEntry(LevyItem.TOTAL_COSTS, CostSign.NEGATIVE);
    assertThat(signs("weert-2020-riool"))
        .containsEntry(LevyItem.VAT, CostSign.POSITIVE)
        .containsEntry(LevyItem.REVENUE, CostSign.POSITIVE);
    assertThat(signs("etten-leur-2025-reiniging"))
        .containsEntry(LevyItem.OTHER_INCOME, CostSign.NEGATIVE)
        .containsEntry(LevyItem.PROVISION_WITHDRAWAL, CostSign.POSITIVE)
        .containsEntry(LevyItem.REVENUE, CostSign.NEGATIVE);
    assertThat(LevyItemSuggestion.of(table("Opbrengst heffingen", 0)).get(0).costs())
        .isEqualTo(CostSign.NEGATIVE);
  }

  private static Map<LevyItem, CostSign> signs(String id) {
    return LevyItemSuggestion.of(Worked.table(id)).stream()
        .collect(
            java.util.stream.Collectors.toMap(
                LevyItemSuggestion::item, LevyItemSuggestion::costs, (one, two) -> one));
  }

  private static BudgetTable table(String label, long amount) {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024))
        .detail(label, amount)
        .build();
  }
}
