package nl.sluitend.bbv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts about CBS's definition files (github.com/statistiekcbs/iv3_definities, 9d77a88). */
class CodeListsTest {
  private static final CodeLists OF_2025 = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025);

  private static List<String> leaves(CodeLists lists, CodeKind kind) {
    return lists.leaves(kind).stream().map(Code::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"MUNICIPALITY, 2017, 2026", "JOINT_ARRANGEMENT, 2018, 2026", "PROVINCE, 2018, 2026"})
  void the_years_of_each_layer_are_those_that_cbs_published(
      GovernmentLayer layer, int first, int last) {
    assertThat(CodeLists.years(layer))
        .containsExactlyElementsOf(IntStream.rangeClosed(first, last).boxed().toList());
    assertThat(CodeLists.find(layer, first - 1)).isEmpty();
    assertThat(CodeLists.find(layer, last + 1)).isEmpty();
    assertThat(CodeLists.of(layer, last).layer()).isEqualTo(layer);
    assertThat(CodeLists.of(layer, last).year()).isEqualTo(last);
  }

  @Test
  void a_year_without_lists_is_an_error_that_names_the_years_with_them() {
    assertThatThrownBy(() -> CodeLists.of(GovernmentLayer.PROVINCE, 2017))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no code lists for Provincie 2017; there are for"
                + " [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]");
  }

  @Test
  void the_same_lists_are_given_again() {
    assertThat(CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025)).isSameAs(OF_2025);
  }

  @ParameterizedTest
  @CsvSource({
    // taakvelden, lasten, baten, balance posts: leaves, then codes in all
    "MUNICIPALITY,      2017, 53, 35, 37, 61, 62, 38, 40, 65",
    "MUNICIPALITY,      2018, 53, 35, 37, 61, 62, 38, 40, 65",
    "MUNICIPALITY,      2019, 53, 35, 37, 62, 62, 38, 40, 66",
    "MUNICIPALITY,      2020, 53, 35, 37, 62, 63, 39, 41, 69",
    "MUNICIPALITY,      2021, 53, 35, 37, 62, 63, 39, 41, 69",
    "MUNICIPALITY,      2022, 53, 35, 37, 62, 63, 39, 41, 69",
    "MUNICIPALITY,      2023, 71, 35, 37, 62, 81, 39, 41, 69",
    "MUNICIPALITY,      2024, 71, 35, 37, 62, 81, 39, 41, 69",
    "MUNICIPALITY,      2025, 69, 37, 39, 76, 79, 41, 43, 83",
    "MUNICIPALITY,      2026, 69, 37, 39, 76, 79, 41, 43, 83",
    "JOINT_ARRANGEMENT, 2018, 53, 35, 37, 61, 62, 38, 40, 65",
    "JOINT_ARRANGEMENT, 2020, 53, 35, 37, 62, 63, 39, 41, 69",
    "JOINT_ARRANGEMENT, 2026, 69, 37, 39, 76, 79, 41, 43, 83",
    "PROVINCE,          2018, 49, 35, 37, 61, 58, 38, 40, 65",
    "PROVINCE,          2020, 49, 35, 37, 62, 58, 38, 40, 66",
    "PROVINCE,          2021, 49, 35, 37, 62, 59, 39, 41, 69",
    "PROVINCE,          2025, 49, 37, 39, 76, 59, 41, 43, 83",
    "PROVINCE,          2026, 49, 37, 39, 76, 59, 41, 43, 83",
  })
  void lists_have_as_many_codes_as_the_files(
      GovernmentLayer layer,
      int year,
      int taskFields,
      int expenditure,
      int income,
      int posts,
      int allTaskFields,
      int allExpenditure,
      int allIncome,
      int allPosts) {
    CodeLists lists = CodeLists.of(layer, year);
    List<CodeKind> kinds =
        List.of(
            CodeKind.TASK_FIELD,
            CodeKind.EXPENDITURE_CATEGORY,
            CodeKind.INCOME_CATEGORY,
            CodeKind.BALANCE_POST);
    assertThat(kinds.stream().map(kind -> lists.leaves(kind).size()))
        .containsExactly(taskFields, expenditure, income, posts);
    assertThat(kinds.stream().map(kind -> lists.codes(kind).size()))
        .containsExactly(allTaskFields, allExpenditure, allIncome, allPosts);
  }

  @ParameterizedTest
  @CsvSource({
    "MUNICIPALITY,      2017, 496,  792, 1858, 1947",
    "MUNICIPALITY,      2018, 496,  792, 1858, 1947",
    "MUNICIPALITY,      2019, 496,  792, 1858, 1947",
    "MUNICIPALITY,      2020, 496,  803, 1891, 2042",
    "MUNICIPALITY,      2021, 496,  786, 1872, 2022",
    "MUNICIPALITY,      2022, 492,  782, 1872, 2036",
    "MUNICIPALITY,      2023, 849, 1218, 1872, 2036",
    "MUNICIPALITY,      2024, 849, 1218, 1872, 2036",
    "MUNICIPALITY,      2025, 784, 1175, 2459, 2653",
    "MUNICIPALITY,      2026, 784, 1175, 2459, 2653",
    "JOINT_ARRANGEMENT, 2018, 496,  792, 1858, 1947",
    "JOINT_ARRANGEMENT, 2019, 496,  792, 1858, 1947",
    "JOINT_ARRANGEMENT, 2020, 496,  792, 1858, 1947",
    "JOINT_ARRANGEMENT, 2021, 496,  799, 1872, 2022",
    "JOINT_ARRANGEMENT, 2022, 492,  782, 1872, 2036",
    "JOINT_ARRANGEMENT, 2023, 849, 1218, 1872, 2036",
    "JOINT_ARRANGEMENT, 2026, 784, 1175, 2459, 2653",
    "PROVINCE,          2018, 423,  423, 1760, 1760",
    "PROVINCE,          2019, 423,  423, 1760, 1760",
    "PROVINCE,          2020, 411,  422, 1741, 1741",
    "PROVINCE,          2021, 413,  643, 1810, 1959",
    "PROVINCE,          2022, 413,  643, 1810, 1973",
    "PROVINCE,          2024, 413,  643, 1810, 1973",
    "PROVINCE,          2025, 414,  599, 2340, 2521",
    "PROVINCE,          2026, 414,  599, 2340, 2521",
  })
  void there_are_as_many_grey_cells_as_in_the_files(
      GovernmentLayer layer,
      int year,
      int expenditure,
      int income,
      int balanceExpenditure,
      int balanceIncome) {
    CodeLists lists = CodeLists.of(layer, year);
    assertThat(
            List.of(Matrix.values()).stream()
                .map(
                    matrix ->
                        lists.codes(matrix.rowKind()).stream()
                            .mapToInt(row -> lists.greyCategories(matrix, row.code()).size())
                            .sum()))
        .containsExactly(expenditure, income, balanceExpenditure, balanceIncome);
  }

  @Test
  void hoofdtaakveld_0_is_in_the_order_that_cbs_prints() {
    assertThat(leaves(OF_2025, CodeKind.TASK_FIELD).subList(0, 14))
        .containsExactly(
            "0.1", "0.2", "0.3", "0.4", "0.5", "0.61", "0.62", "0.63", "0.64", "0.7", "0.8", "0.9",
            "0.10", "0.11");
    assertThat(
            leaves(CodeLists.of(GovernmentLayer.MUNICIPALITY, 2019), CodeKind.TASK_FIELD)
                .subList(0, 4))
        .containsExactly("0.1", "0.10", "0.11", "0.2");
    assertThat(
            leaves(CodeLists.of(GovernmentLayer.JOINT_ARRANGEMENT, 2020), CodeKind.TASK_FIELD)
                .subList(0, 4))
        .containsExactly("0.1", "0.10", "0.11", "0.2");
  }

  @Test
  void codes_are_text() {
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "0.1").map(Code::name)).contains("Bestuur");
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "0.10").map(Code::name))
        .contains("Mutaties reserves");
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "6.6")).isEmpty();
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "6.60").map(Code::name))
        .contains("Hulpmiddelen en diensten (WMO)");
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, " 0.1")).isEmpty();
  }

  @Test
  void a_code_with_a_letter_is_valid_in_its_two_years() {
    assertThat(CodeLists.yearsOf(GovernmentLayer.MUNICIPALITY, CodeKind.TASK_FIELD, "6.71a"))
        .containsExactly(2023, 2024);
    assertThat(CodeLists.yearsOf(GovernmentLayer.PROVINCE, CodeKind.TASK_FIELD, "6.71a")).isEmpty();
    assertThat(CodeLists.yearsOf(GovernmentLayer.MUNICIPALITY, CodeKind.TASK_FIELD, "6.2"))
        .containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
    assertThat(
            CodeLists.yearsOf(GovernmentLayer.MUNICIPALITY, CodeKind.REPORTED_PERIOD, "Rek_2023"))
        .containsExactly(2023, 2024, 2025);
  }

  @Test
  void amounts_are_booked_on_leaves_only() {
    assertThat(OF_2025.isLeaf(CodeKind.TASK_FIELD, "0.4")).isTrue();
    assertThat(OF_2025.isLeaf(CodeKind.TASK_FIELD, "0.")).isFalse();
    assertThat(OF_2025.isLeaf(CodeKind.TASK_FIELD, "Tot_TV")).isFalse();
    assertThat(OF_2025.isLeaf(CodeKind.TASK_FIELD, "9.9")).isFalse();
    assertThat(OF_2025.isLeaf(CodeKind.BALANCE_POST, "P12")).isTrue();
    assertThat(OF_2025.isLeaf(CodeKind.BALANCE_POST, "P1")).isFalse();
  }

  @Test
  void every_group_is_in_the_list_above_its_codes() {
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      for (int year : CodeLists.years(layer)) {
        for (CodeKind kind : CodeKind.values()) {
          Set<String> above = new HashSet<>();
          for (Code code : CodeLists.of(layer, year).codes(kind)) {
            code.group().ifPresent(group -> assertThat(above).contains(group));
            assertThat(above.add(code.code())).isTrue();
          }
        }
      }
    }
  }

  @Test
  void groups_are_those_of_the_files() {
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "0.4").flatMap(Code::group)).contains("0.");
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "0.").flatMap(Code::group)).contains("Tot_TV");
    assertThat(OF_2025.find(CodeKind.TASK_FIELD, "Tot_TV").orElseThrow().group()).isEmpty();
    CodeLists before = CodeLists.of(GovernmentLayer.PROVINCE, 2020);
    assertThat(before.find(CodeKind.TASK_FIELD, "0.").orElseThrow().group()).isEmpty();
    assertThat(before.find(CodeKind.INCOME_CATEGORY, "6.1").flatMap(Code::group))
        .contains("Financiële Rekening");
    assertThat(OF_2025.find(CodeKind.INCOME_CATEGORY, "6.1").flatMap(Code::group)).contains("FR");
    assertThat(OF_2025.find(CodeKind.BALANCE_POST, "A1").flatMap(Code::group)).contains("Tot_Act");
  }

  @Test
  void the_years_that_indicators_are_about_run_from_two_back_to_three_ahead() {
    assertThat(leaves(OF_2025, CodeKind.REPORTED_PERIOD))
        .containsExactly(
            "Rek_2023",
            "Beg_2024",
            "Rek_2024",
            "Beg_2025",
            "Rek_2025",
            "MJR_2026",
            "MJR_2027",
            "MJR_2028");
    assertThat(leaves(OF_2025, CodeKind.BALANCE_DATE))
        .containsExactly(
            "1 januari", "1-1-2025", "ultimo", "31-3-2025", "30-6-2025", "30-9-2025", "31-12-2025");
    assertThat(OF_2025.codes(CodeKind.REPORTED_PERIOD).get(5).name())
        .isEqualTo("Meerjarenraming 2026");
    CodeLists first = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2017);
    assertThat(first.codes(CodeKind.REPORTED_PERIOD)).isEmpty();
    assertThat(first.codes(CodeKind.KEY_FIGURE)).isEmpty();
    assertThat(leaves(first, CodeKind.BALANCE_DATE)).containsExactly("1 januari", "ultimo");
  }

  @Test
  void overhead_has_the_white_cells_that_the_file_leaves_white() {
    assertThat(OF_2025.whiteCategories(Matrix.EXPENDITURE, "0.4").stream().map(Code::code))
        .containsExactly(
            "1.1", "2.1", "3.1", "3.2", "3.3", "3.5.1", "3.8", "4.2", "4.3.1", "4.3.2", "4.3.3",
            "4.3.4", "4.3.5", "4.3.6", "4.3.7", "4.3.8", "4.3.9", "4.4.9", "4.5.1", "4.5.2",
            "4.5.3", "4.5.4", "4.5.5", "4.5.6", "4.5.7", "4.5.8", "4.6.6", "4.6.8", "7.2", "7.3",
            "7.4", "7.5");
    assertThat(OF_2025.whiteCategories(Matrix.INCOME, "0.10").stream().map(Code::code))
        .containsExactly("7.1");
    assertThat(OF_2025.isGrey(Matrix.EXPENDITURE, "0.4", "7.1")).isTrue();
    assertThat(OF_2025.isGrey(Matrix.EXPENDITURE, "0.4", "1.1")).isFalse();
    assertThat(OF_2025.isGrey(Matrix.EXPENDITURE, "9.9", "1.1")).isFalse();
    assertThat(OF_2025.whiteCategories(Matrix.EXPENDITURE, "9.9")).isEmpty();
  }

  @Test
  void provinces_2018_to_2020_state_the_grey_cells_of_expenditure_for_income() {
    CodeLists lists = CodeLists.of(GovernmentLayer.PROVINCE, 2018);
    assertThat(lists.isGrey(Matrix.INCOME, "0.3", "3.4.1")).isTrue();
    assertThat(lists.find(CodeKind.INCOME_CATEGORY, "3.4.1")).isEmpty();
    assertThat(lists.isGrey(Matrix.INCOME, "0.3", "2.2.1")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2020, 44, 62, 0", "2024, 44, 62, 1", "2025, 58, 76, 1", "2026, 58, 76, 1"})
  void controls_have_their_periods_and_posts(int year, int financial, int all, int excluded) {
    List<Control> controls = CodeLists.of(GovernmentLayer.MUNICIPALITY, year).controls();
    assertThat(controls.stream().map(Control::code))
        .containsExactly(
            "PF001", "PF002", "PF003", "PF004", "PF005", "PF006", "PF007", "PF008", "PF009");
    assertThat(controls.get(1).scopes()).hasSize(1);
    assertThat(controls.get(1).scopes().get(0).balancePosts()).hasSize(financial);
    List<Control.Scope> movements = controls.get(2).scopes();
    assertThat(movements.get(0).periods()).containsExactly(1, 2, 3, 4);
    assertThat(movements.get(0).balancePosts()).hasSize(financial).startsWith("A1311");
    assertThat(movements.get(1).periods()).containsExactly(5);
    assertThat(movements.get(1).balancePosts()).hasSize(all).startsWith("A111");
    assertThat(controls.get(4).scopes().get(0).excludedTaskFields()).hasSize(excluded);
    Control.Scope closing = controls.get(5).scopes().get(0);
    assertThat(closing.appliesIn(0)).isTrue();
    assertThat(closing.appliesIn(3)).isFalse();
    assertThat(closing.appliesIn(5)).isTrue();
  }

  @Test
  void provinces_leave_two_taakvelden_out_of_control_5() {
    assertThat(
            CodeLists.of(GovernmentLayer.PROVINCE, 2021)
                .controls()
                .get(4)
                .scopes()
                .get(0)
                .excludedTaskFields())
        .containsExactly("0.3", "0.4");
  }

  @Test
  void the_older_layout_states_control_1_without_periods_and_one_file_states_none() {
    List<Control> older = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2017).controls();
    assertThat(older.stream().map(Control::code)).containsExactly("PF001");
    assertThat(older.get(0).scopes()).hasSize(1);
    assertThat(older.get(0).scopes().get(0).periods()).isEmpty();
    assertThat(older.get(0).scopes().get(0).appliesIn(2)).isTrue();
    assertThat(CodeLists.of(GovernmentLayer.JOINT_ARRANGEMENT, 2020).controls()).isEmpty();
  }

  @Test
  void the_slips_of_cbs_are_known_and_our_lists_are_right() {
    CodeLists lists = CodeLists.of(GovernmentLayer.PROVINCE, 2026);
    assertThat(lists.isLeaf(CodeKind.EXPENDITURE_CATEGORY, "4.6.6")).isTrue();
    assertThat(lists.find(CodeKind.EXPENDITURE_CATEGORY, "4.6.6.")).isEmpty();
    assertThat(lists.slip(CodeKind.EXPENDITURE_CATEGORY, "4.6.6.").flatMap(Slip::right))
        .contains("4.6.6");
    assertThat(lists.slip(CodeKind.INCOME_CATEGORY, "4.6.6.")).isEmpty();
    assertThat(lists.slip(CodeKind.EXPENDITURE_CATEGORY, "4.6.7")).isEmpty();
    assertThat(OF_2025.slips()).isEmpty();
    CodeLists of2024 = CodeLists.of(GovernmentLayer.PROVINCE, 2024);
    assertThat(of2024.slip(CodeKind.REPORTED_PERIOD, "Rek_2021").orElseThrow().right()).isEmpty();
    assertThat(leaves(of2024, CodeKind.REPORTED_PERIOD))
        .startsWith("Rek_2022")
        .endsWith("MJR_2027");
  }

  @Test
  void a_control_that_names_a_post_twice_is_a_slip_of_the_control_not_of_the_list() {
    CodeLists lists = CodeLists.of(GovernmentLayer.PROVINCE, 2025);
    assertThat(lists.slips()).hasSize(1);
    assertThat(lists.slips().get(0).control()).contains("PF003");
    assertThat(lists.slips().get(0).right()).contains("P29g");
    assertThat(lists.slip(CodeKind.BALANCE_POST, "P29d")).isEmpty();
    assertThat(lists.isLeaf(CodeKind.BALANCE_POST, "P29d")).isTrue();
    assertThat(lists.controls().get(2).scopes().get(0).balancePosts()).contains("P29d", "P29g");
  }

  @Test
  void no_name_is_mis_encoded_or_padded() {
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      for (int year : CodeLists.years(layer)) {
        for (CodeKind kind : CodeKind.values()) {
          assertThat(CodeLists.of(layer, year).codes(kind))
              .allMatch(code -> code.name().equals(code.name().strip()))
              .noneMatch(code -> code.name().contains("?"))
              .noneMatch(code -> code.name().contains("{") || code.code().contains("{"));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(GovernmentLayer.class)
  void the_taakvelden_with_a_part_of_their_own_are_what_they_are_called(GovernmentLayer layer) {
    for (int year : CodeLists.years(layer)) {
      CodeLists lists = CodeLists.of(layer, year);
      assertThat(lists.find(CodeKind.TASK_FIELD, layer.overheadTaskField()).map(Code::name))
          .contains("Overhead");
      assertThat(lists.find(CodeKind.TASK_FIELD, layer.reservesTaskField()).map(Code::name))
          .contains("Mutaties reserves");
      assertThat(lists.find(CodeKind.TASK_FIELD, layer.resultTaskField()).orElseThrow().name())
          .startsWith("Resultaat");
    }
  }

  @Test
  void layers_and_kinds_are_found_by_the_names_of_cbs() {
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      assertThat(GovernmentLayer.ofCbsName(layer.cbsName())).contains(layer);
    }
    for (CodeKind kind : CodeKind.values()) {
      assertThat(CodeKind.ofCbsName(kind.cbsName())).contains(kind);
    }
    assertThat(GovernmentLayer.ofCbsName("gemeente")).isEmpty();
    assertThat(CodeKind.ofCbsName("categorie")).isEqualTo(Optional.empty());
    assertThat(Matrix.BALANCE_INCOME.cbsName()).isEqualTo("balans_baten");
  }

  @Test
  void data_that_cannot_be_read_is_an_error() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThatThrownBy(() -> DataFile.lines(closed)).isInstanceOf(UncheckedIOException.class);
  }
}
