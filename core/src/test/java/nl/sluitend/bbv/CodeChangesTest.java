package nl.sluitend.bbv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeChangesTest {
  private static final GovernmentLayer GEMEENTE = GovernmentLayer.MUNICIPALITY;

  private static CodeChange of(CodeChanges changes, CodeKind kind, String code) {
    return changes.changes(kind).stream()
        .filter(change -> change.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "TASK_FIELD,           2024, 2025, 6.2,    SPLIT,    '6.21 6.22 6.23',             true",
    "TASK_FIELD,           2024, 2025, 6.6,    REPLACED, 6.60,                         true",
    "TASK_FIELD,           2024, 2025, 6.71,   SPLIT,    '6.711 6.712 6.713 6.714',    true",
    "TASK_FIELD,           2024, 2025, 6.71a,  REPLACED, 6.711,                        false",
    "TASK_FIELD,           2024, 2025, 6.82b,  REPLACED, 6.822,                        false",
    "TASK_FIELD,           2024, 2025, 6.74c,  SPLIT,    '6.761 6.762 6.763',          true",
    "TASK_FIELD,           2024, 2025, 6.21,   ADDED,    6.2,                          true",
    "TASK_FIELD,           2024, 2025, 6.91,   ADDED,    '',                           false",
    "TASK_FIELD,           2022, 2023, 6.2,    RENAMED,  6.2,                          false",
    "TASK_FIELD,           2022, 2023, 6.71,   SPLIT,    '6.71 6.71a 6.71b 6.71c 6.71d', true",
    "TASK_FIELD,           2025, 2024, 6.23,   MERGED,   6.2,                          true",
    "TASK_FIELD,           2025, 2024, 6.92,   DROPPED,  '',                           false",
    "TASK_FIELD,           2025, 2022, 6.714,  MERGED,   6.71,                         true",
    "TASK_FIELD,           2025, 2022, 6.762,  MERGED,   6.72,                         true",
    "TASK_FIELD,           2022, 2025, 6.81,   SPLIT,    '6.811 6.812',                true",
    "EXPENDITURE_CATEGORY, 2024, 2025, 4.4.3,  SPLIT,    '4.5.3 4.6.6',                true",
    "INCOME_CATEGORY,      2024, 2025, 4.4.8,  SPLIT,    '4.5.8 4.6.8',                true",
    "INCOME_CATEGORY,      2025, 2024, 4.5.3,  MERGED,   4.4.3,                        true",
    "INCOME_CATEGORY,      2019, 2020, Lopende Rekening, REPLACED, LR,                 false",
    "BALANCE_POST,         2024, 2025, A1331a, SPLIT,    'A1331c A1331d A1331e',       true",
    "BALANCE_POST,         2025, 2024, P29g,   MERGED,   P29c,                         true",
    "BALANCE_POST,         2018, 2019, P140,   ADDED,    '',                           false",
    "BALANCE_POST,         2024, 2025, A224,   RENAMED,  A224,                         false",
  })
  void what_happened_to_a_code(
      CodeKind kind,
      int from,
      int to,
      String code,
      CodeChange.Nature nature,
      String others,
      boolean reading) {
    CodeChange change = of(CodeChanges.between(GEMEENTE, from, to), kind, code);
    assertThat(change.kind()).isEqualTo(kind);
    assertThat(change.nature()).isEqualTo(nature);
    assertThat(String.join(" ", change.counterparts())).isEqualTo(others);
    assertThat(change.ourReading()).isEqualTo(reading);
    assertThat(change.message().dutch()).startsWith(code);
    assertThat(change.message().english().endsWith("(our reading)")).isEqualTo(reading);
  }

  @Test
  void years_without_changes_have_none() {
    CodeChanges same = CodeChanges.between(GEMEENTE, 2025, 2026);
    for (CodeKind kind : CodeKind.values()) {
      assertThat(same.changes(kind)).isEmpty();
    }
    assertThat(
            CodeChanges.between(GovernmentLayer.PROVINCE, 2023, 2026).changes(CodeKind.TASK_FIELD))
        .isEmpty();
    assertThat(CodeChanges.between(GEMEENTE, 2017, 2019).changes(CodeKind.TASK_FIELD)).isEmpty();
  }

  @Test
  void every_difference_between_two_lists_is_described_and_nothing_else_is() {
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      for (int from : CodeLists.years(layer)) {
        for (int to : CodeLists.years(layer)) {
          for (CodeKind kind : List.of(CodeKind.TASK_FIELD, CodeKind.BALANCE_POST)) {
            List<String> gone = codes(layer, from, kind);
            gone.removeAll(codes(layer, to, kind));
            List<String> come = codes(layer, to, kind);
            come.removeAll(codes(layer, from, kind));
            List<CodeChange> changes = CodeChanges.between(layer, from, to).changes(kind);
            assertThat(
                    changes.stream()
                        .filter(change -> change.nature() == CodeChange.Nature.ADDED)
                        .map(CodeChange::code))
                .isEqualTo(come);
            assertThat(changes.stream().map(CodeChange::code)).containsAll(gone);
          }
        }
      }
    }
  }

  private static List<String> codes(GovernmentLayer layer, int year, CodeKind kind) {
    return new ArrayList<>(CodeLists.of(layer, year).codes(kind).stream().map(Code::code).toList());
  }

  @Test
  void a_conversion_adds_what_comes_together_and_keeps_what_needs_more_detail() {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    amounts.put("6.92", Amount.ofEuros(5));
    amounts.put("6.22", Amount.ofCents(-250));
    amounts.put("0.4", Amount.ofEuros(100));
    amounts.put("6.21", Amount.ofEuros(10));
    amounts.put("6.751", Amount.ofEuros(7));
    Conversion back =
        CodeChanges.between(GEMEENTE, 2025, 2024).convert(CodeKind.TASK_FIELD, amounts);
    assertThat(back.amounts())
        .containsExactly(
            Map.entry("0.4", Amount.ofEuros(100)), Map.entry("6.2", Amount.ofCents(750)));
    assertThat(back.isComplete()).isFalse();
    assertThat(back.ourReading()).isTrue();
    assertThat(back.unconverted())
        .containsExactly(
            new Conversion.Unconverted("6.92", Amount.ofEuros(5), List.of()),
            new Conversion.Unconverted(
                "6.751",
                Amount.ofEuros(7),
                List.of("6.72a", "6.72b", "6.72c", "6.72d", "6.74a", "6.74b")));
    assertThat(back.total()).isEqualTo(Amount.ofCents(11950));
    assertThat(back.breaks().stream().map(one -> one.code() + " " + one.nature()))
        .contains("0.4 DEFINITION", "6.21 SCOPE")
        .doesNotContain("6.21 CODE");
  }

  @Test
  void a_conversion_of_codes_that_stayed_is_complete_and_no_reading() {
    Conversion same =
        CodeChanges.between(GEMEENTE, 2024, 2025)
            .convert(CodeKind.TASK_FIELD, Map.of("7.3", Amount.ofEuros(3)));
    assertThat(same.amounts()).containsExactly(Map.entry("7.3", Amount.ofEuros(3)));
    assertThat(same.isComplete()).isTrue();
    assertThat(same.ourReading()).isFalse();
    assertThat(same.breaks()).isEmpty();
  }

  @Test
  void no_conversion_between_any_two_years_loses_or_makes_an_amount() {
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      for (int from : CodeLists.years(layer)) {
        for (int to : CodeLists.years(layer)) {
          for (CodeKind kind : CodeKind.values()) {
            conserves(layer, from, to, kind);
          }
        }
      }
    }
  }

  private static void conserves(GovernmentLayer layer, int from, int to, CodeKind kind) {
    Map<String, Amount> amounts = new LinkedHashMap<>();
    Amount total = Amount.ZERO;
    long cents = 1;
    for (Code code : CodeLists.of(layer, from).leaves(kind)) {
      // Powers of three, odd ones negative: amounts that no other code has.
      cents = Math.floorMod(cents * 3, 1_000_000_007L);
      Amount amount = Amount.ofCents(cents % 2 == 0 ? cents : -cents);
      amounts.put(code.code(), amount);
      total = total.plus(amount);
    }
    Conversion conversion = CodeChanges.between(layer, from, to).convert(kind, amounts);
    assertThat(conversion.total()).isEqualTo(total);
    assertThat(conversion.amounts().keySet())
        .allMatch(code -> CodeLists.of(layer, to).isLeaf(kind, code));
    assertThat(conversion.unconverted())
        .allMatch(one -> one.into().size() != 1 && amounts.get(one.code()).equals(one.amount()));
  }

  @Test
  void an_exact_step_forth_and_back_ends_where_it_began_or_in_a_whole_that_holds_it() {
    for (int year = 2017; year < 2026; year++) {
      CodeChanges forth = CodeChanges.between(GEMEENTE, year, year + 1);
      CodeChanges back = CodeChanges.between(GEMEENTE, year + 1, year);
      for (Code code : CodeLists.of(GEMEENTE, year).leaves(CodeKind.TASK_FIELD)) {
        Successors next = forth.successors(CodeKind.TASK_FIELD, code.code());
        if (next.isExact()) {
          assertThat(back.successors(CodeKind.TASK_FIELD, next.codes().get(0)).codes())
              .containsExactly(code.code());
        }
      }
    }
  }

  @Test
  void a_code_that_the_year_does_not_have_is_the_callers_mistake() {
    CodeChanges changes = CodeChanges.between(GEMEENTE, 2025, 2024);
    assertThatThrownBy(() -> changes.convert(CodeKind.TASK_FIELD, Map.of("6.2", Amount.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'6.2' is no taakveld of Gemeente 2025 to convert from");
    assertThatThrownBy(() -> changes.convert(CodeKind.TASK_FIELD, Map.of("6.", Amount.ZERO)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> changes.successors(CodeKind.TASK_FIELD, "6.6"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CodeChanges.between(GEMEENTE, 2016, 2017))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_break_in_the_definition_of_overhead_is_visible_in_both_languages() {
    List<SeriesBreak> breaks = SeriesBreak.of(GEMEENTE, CodeKind.TASK_FIELD, "0.4", 2026, 2017);
    assertThat(breaks).hasSize(1);
    assertThat(breaks.get(0).year()).isEqualTo(2025);
    assertThat(breaks.get(0).nature()).isEqualTo(SeriesBreak.Nature.DEFINITION);
    assertThat(breaks.get(0).reason().dutch()).contains("Notitie overhead van 2023");
    assertThat(breaks.get(0).reason().english()).contains("Notitie overhead of 2023");
    assertThat(SeriesBreak.of(GEMEENTE, CodeKind.TASK_FIELD, "0.4", 2017, 2024)).isEmpty();
    assertThat(SeriesBreak.of(GEMEENTE, CodeKind.TASK_FIELD, "0.4", 2025, 2026)).isEmpty();
    assertThat(SeriesBreak.of(GEMEENTE, CodeKind.INCOME_CATEGORY, "0.4", 2024, 2025)).isEmpty();
    assertThat(
            SeriesBreak.of(
                GovernmentLayer.JOINT_ARRANGEMENT, CodeKind.TASK_FIELD, "0.4", 2024, 2025))
        .hasSize(1);
    // CBS announced that the taakvelden of provinces stay as they are.
    assertThat(SeriesBreak.of(GovernmentLayer.PROVINCE, CodeKind.TASK_FIELD, "0.6", 2018, 2026))
        .isEmpty();
  }

  @Test
  void codes_that_begin_end_or_get_another_name_break_a_series() {
    assertThat(SeriesBreak.of(GEMEENTE, CodeKind.TASK_FIELD, "6.2", 2017, 2026))
        .extracting(SeriesBreak::year, SeriesBreak::nature)
        .containsExactly(
            tuple(2023, SeriesBreak.Nature.NAME),
            tuple(2025, SeriesBreak.Nature.SCOPE),
            tuple(2025, SeriesBreak.Nature.CODE));
    List<SeriesBreak> lettered = SeriesBreak.of(GEMEENTE, CodeKind.TASK_FIELD, "6.71a", 2017, 2026);
    assertThat(lettered.get(0).reason().english()).isEqualTo("6.71a exists from 2023");
    assertThat(lettered.get(2).reason().dutch()).isEqualTo("6.71a bestaat tot en met 2024");
    assertThat(SeriesBreak.of(GEMEENTE, CodeKind.BALANCE_POST, "P140", 2019, 2020))
        .extracting(SeriesBreak::nature)
        .containsExactly(SeriesBreak.Nature.NAME);
  }
}
