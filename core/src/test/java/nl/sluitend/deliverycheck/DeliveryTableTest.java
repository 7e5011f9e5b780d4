package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTableTest {
  private static final CodeLists LISTS = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025);

  private static final Delivery DELIVERY =
      Delivery.builder()
          .metadata(CleanDelivery.metadata(LISTS, 3))
          .contact(CleanDelivery.CONTACT)
          .bookings(Section.INCOME, List.of(Booking.of("0.4", "3.8", new BigDecimal("12.50"))))
          .bookings(
              Section.EXPENDITURE,
              List.of(
                  Booking.of("0.1", "1.1", new BigDecimal("1E+3")),
                  Booking.of("0.1", "1.1", new BigDecimal("1E-40"))))
          .positions(List.of(Position.of("A112", "ultimo", BigDecimal.ZERO)))
          .indicators(
              Section.KEY_FIGURES,
              List.of(
                  IndicatorValue.of("Rek_2025", "fk.1", "12,5 %"),
                  IndicatorValue.of("Rek_2025", "fk.2", " ")))
          .build();

  @Test
  void a_record_is_a_row_section_after_section() {
    BudgetTable table = DeliveryCheck.standard().check("a", DELIVERY).table();
    assertThat(table.rows())
        .extracting(Row::label)
        .containsExactly(
            "lasten 0.1 1.1",
            "lasten 0.1 1.1",
            "baten 0.4 3.8",
            "balans_standen A112 ultimo",
            "kengetallen Rek_2025 fk.1",
            "kengetallen Rek_2025 fk.2");
    assertThat(table.title()).isEqualTo("Gemeente 060037 Voorbeeld 2025, periode 3 (kwartaal 3)");
    assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
    assertThat(table.columns().get(0).kind()).isEqualTo(ColumnKind.ACTUALS);
  }

  @Test
  void no_digit_of_an_amount_is_lost() {
    BudgetTable table =
        DeliveryCheck.standard().withUnit(Unit.THOUSAND).check("a", DELIVERY).table();
    assertThat(table.figure(0, 0).orElseThrow().amount()).isEqualTo(Amount.ofEuros(1_000_000));
    assertThat(table.figure(2, 0).orElseThrow().amount()).isEqualTo(Amount.ofEuros(12_500));
    assertThat(table.cell(1, 0)).isEqualTo(Cell.text("0." + "0".repeat(39) + "1"));
    assertThat(table.cell(4, 0)).isEqualTo(Cell.text("12,5 %"));
    assertThat(table.cell(5, 0)).isEqualTo(Cell.empty());
  }

  @Test
  void a_delivery_without_anything_is_a_table_without_rows() {
    CheckedTable checked = DeliveryCheck.standard().check("a", Delivery.builder().build());
    assertThat(checked.table().rows()).isEmpty();
    assertThat(checked.table().title()).isEqualTo("Iv3");
    assertThat(checked.verdict()).isEqualTo(TableVerdict.NOTHING_TO_CHECK);
    assertThat(CleanDelivery.found(checked)).containsOnlyKeys("SF001", "SF005", "SF010");
    assertThat(checked.joint()).isInstanceOf(JointJudgement.Undecided.class);
    assertThat(checked.notTried()).hasSize(2);
  }

  @Test
  void a_budget_is_a_budget() {
    BudgetTable table =
        DeliveryCheck.standard()
            .check("a", CleanDelivery.of(GovernmentLayer.PROVINCE, 2024, 0))
            .table();
    assertThat(table.columns().get(0).kind()).isEqualTo(ColumnKind.ORIGINAL_BUDGET);
    assertThat(table.columns().get(0).year()).contains(2024);
  }

  @ParameterizedTest
  @CsvSource({"0, begroting", "1, kwartaal 1", "4, kwartaal 4", "5, jaarrekening"})
  void the_title_says_which_delivery_it_is(int period, String report) {
    DeliveryMetadata metadata = DeliveryMetadata.of("GR", "060037", " ", 2025, period);
    Delivery delivery = DELIVERY.toBuilder().metadata(metadata).build();
    // Whatever lists it is checked with.
    assertThat(DeliveryCheck.standard().withYear(2020).check("a", delivery).table().title())
        .isEqualTo("GR 060037 2025, periode %s (%s)", period, report);
  }
}
