package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.table.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code of CBS on codes of records is found, and nothing else; grey cells only warn. */
class CodeFaultsTest {
  private static final Delivery CLEAN = CleanDelivery.of(GovernmentLayer.MUNICIPALITY, 2025, 5);

  static Stream<Arguments> faults() {
    return Stream.of(
        booking("DF001", Section.EXPENDITURE, "0.12", "3.8", "taakveld"),
        booking("DF001", Section.INCOME, "0.12", "3.6", "taakveld"),
        booking("DF002", Section.EXPENDITURE, "0.1", "9.9", "categorie_lasten"),
        booking("DF002", Section.INCOME, "0.1", "9.9", "categorie_baten"),
        booking("DF002", Section.BALANCE_EXPENDITURE, "A112", "9.9", "categorie_lasten"),
        booking("DF002", Section.BALANCE_INCOME, "A112", "9.9", "categorie_baten"),
        booking("DF003", Section.BALANCE_EXPENDITURE, "Q1", "3.8", "balanscode"),
        booking("DF003", Section.BALANCE_INCOME, "Q1", "3.8", "balanscode"),
        position("DF003", "Q1", "ultimo", "balanscode"),
        position("DF004", "A112", "31-2-2025", "standper"),
        indicator("DF005", Section.KEY_FIGURES, "Rek_2025", "fk.9", "kengetal"),
        indicator("DF006", Section.POLICY_INDICATORS, "Rek_2025", "bi.9", "beleidsindicator"),
        indicator("DF007", Section.KEY_FIGURES, "Rek_1999", "fk.1", "verslagperiode"),
        indicator("DF007", Section.POLICY_INDICATORS, "Rek_1999", "bi.1", "verslagperiode"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_found_alone(
      String rule, Section section, String code, String list, Delivery delivery) {
    CheckedTable checked = DeliveryCheck.standard().check("levering.json", delivery);
    assertThat(CleanDelivery.found(checked)).containsExactly(Map.entry(rule, 1L));
    Finding finding = checked.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.parameters())
        .containsEntry("section", section.cbsName())
        .containsEntry("code", code)
        .containsEntry("list", list)
        .containsEntry("layer", "Gemeente")
        .containsEntry("year", "2025")
        .containsEntry("group", "false")
        .containsEntry("records", "1");
    CellReference cell = finding.cells().get(0);
    assertThat(checked.table().rows().get(cell.row()).label())
        .startsWith(section.cbsName())
        .contains(code);
  }

  @Test
  void a_code_is_one_finding_with_all_its_records() {
    Delivery delivery = add(CLEAN, Section.EXPENDITURE, "6.71", "3.8");
    delivery = add(delivery, Section.EXPENDITURE, "6.71", "3.8");
    CheckedTable checked = DeliveryCheck.standard().check("levering.json", delivery);
    Finding finding = checked.findings().get(0);
    assertThat(checked.findings()).hasSize(1);
    assertThat(finding.cells()).containsExactly(new CellReference(2, 0), new CellReference(3, 0));
    assertThat(finding.parameters())
        .containsEntry("records", "2")
        .containsEntry("nearest", "6.711, 6.712, 6.713")
        .containsEntry("validIn", "2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024");
    assertThat(finding.message().dutch())
        .isEqualTo(
            "Onderdeel lasten, code '6.71': geen taakveld van Gemeente 2025 (records: 2)."
                + " Lijkt op: 6.711, 6.712, 6.713. Wel geldig in: 2017, 2018, 2019, 2020, 2021,"
                + " 2022, 2023, 2024.");
    assertThat(finding.message().english())
        .isEqualTo(
            "Section lasten, code '6.71': not a taakveld of Gemeente 2025 (records: 2)."
                + " Looks like: 6.711, 6.712, 6.713. Valid in: 2017, 2018, 2019, 2020, 2021,"
                + " 2022, 2023, 2024.");
  }

  @Test
  void a_group_is_no_code_of_a_record() {
    CheckedTable checked =
        DeliveryCheck.standard()
            .check("levering.json", add(CLEAN, Section.EXPENDITURE, "8.", "3.8"));
    Finding finding = checked.findings().get(0);
    assertThat(finding.rule().id()).isEqualTo("DF001");
    assertThat(finding.parameters())
        .containsEntry("group", "true")
        .containsEntry("nearest", "8.1, 8.2, 8.3")
        .doesNotContainKey("validIn");
    assertThat(finding.message().dutch())
        .contains("groep of totaal")
        .contains("Daarin: 8.1, 8.2, 8.3.");
    assertThat(finding.message().english())
        .contains("group or total")
        .contains("In it: 8.1, 8.2, 8.3.");
  }

  @Test
  void codes_of_a_list_that_the_year_does_not_have_cannot_be_checked() {
    Delivery old = CleanDelivery.of(GovernmentLayer.MUNICIPALITY, 2019, 5);
    Delivery delivery =
        old.toBuilder()
            .indicators(Section.KEY_FIGURES, List.of(IndicatorValue.of("Rek_2019", "fk.1", "1 %")))
            .build();
    CheckedTable checked = DeliveryCheck.standard().check("levering.json", delivery);
    assertThat(checked.outcome("DF005").orElseThrow()).isInstanceOf(RuleOutcome.NotCheckable.class);
    assertThat(checked.outcome("DF006").orElseThrow())
        .isInstanceOf(RuleOutcome.NotApplicable.class);
    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void an_amount_in_a_grey_cell_is_a_warning_and_zero_is_not() {
    Delivery delivery = add(CLEAN, Section.INCOME, "0.1", "2.2.1", "-5");
    CheckedTable checked = DeliveryCheck.standard().check("levering.json", delivery);
    assertThat(CleanDelivery.found(checked)).containsExactly(Map.entry("GRY-001", 1L));
    Finding finding = checked.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.parameters())
        .containsEntry("section", "baten")
        .containsEntry("code", "0.1")
        .containsEntry("category", "2.2.1")
        .containsEntry("stated", "-5");
    assertThat(finding.message().dutch()).contains("indicatief, niet bindend");
    assertThat(finding.message().english()).contains("indicative, not binding");
    assertThat(checked.isClean()).isTrue();
    Delivery zero = add(CLEAN, Section.INCOME, "0.1", "2.2.1", "0");
    assertThat(DeliveryCheck.standard().check("levering.json", zero).findings()).isEmpty();
  }

  @Test
  void a_slip_of_cbs_is_no_fault_of_who_took_it_over() {
    Delivery delivery = CleanDelivery.of(GovernmentLayer.PROVINCE, 2026, 5);
    CheckedTable checked =
        DeliveryCheck.standard().check("a", add(delivery, Section.EXPENDITURE, "0.6", "4.6.6."));
    Finding finding =
        checked.findings().stream()
            .filter(each -> each.rule().id().equals("DF002"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.parameters()).containsEntry("nearest", "4.6.6");
    assertThat(finding.message().dutch()).contains("zo staat hij in de lijst van CBS", "4.6.6");
    assertThat(finding.message().english()).contains("CBS's list has it so");
  }

  private static Arguments booking(
      String rule, Section section, String code, String category, String list) {
    String wrong = rule.equals("DF002") ? category : code;
    return Arguments.of(rule, section, wrong, list, add(CLEAN, section, code, category));
  }

  private static Arguments position(String rule, String post, String date, String list) {
    List<Position> more = new ArrayList<>(CLEAN.positions());
    more.add(Position.of(post, date, BigDecimal.ZERO));
    return Arguments.of(
        rule,
        Section.BALANCE_POSITIONS,
        rule.equals("DF004") ? date : post,
        list,
        CLEAN.toBuilder().positions(more).build());
  }

  private static Arguments indicator(
      String rule, Section section, String period, String code, String list) {
    List<IndicatorValue> more = new ArrayList<>(CLEAN.indicators(section));
    more.add(IndicatorValue.of(period, code, "1"));
    return Arguments.of(
        rule,
        section,
        rule.equals("DF007") ? period : code,
        list,
        CLEAN.toBuilder().indicators(section, more).build());
  }

  private static Delivery add(Delivery delivery, Section section, String code, String category) {
    return add(delivery, section, code, category, "0");
  }

  static Delivery add(
      Delivery delivery, Section section, String code, String category, String amount) {
    List<Booking> more = new ArrayList<>(delivery.bookings(section));
    more.add(Booking.of(code, category, new BigDecimal(amount)));
    return delivery.toBuilder().bookings(section, more).build();
  }
}
