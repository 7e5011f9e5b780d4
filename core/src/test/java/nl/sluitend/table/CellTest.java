package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  private static final Figure FIGURE = Figure.of(-6300, Unit.THOUSAND);

  /** Names the form that a visitor was called for. */
  private static final class Namer implements Cell.Visitor<String> {
    @Override
    public String money(Cell.Money cell) {
      return "money " + cell.figure();
    }

    @Override
    public String dash() {
      return "dash";
    }

    @Override
    public String empty() {
      return "empty";
    }

    @Override
    public String percentage(Cell.Percentage cell) {
      return "percentage " + cell.percent();
    }

    @Override
    public String count(Cell.Count cell) {
      return "count " + cell.number();
    }

    @Override
    public String text(Cell.Text cell) {
      return "text " + cell.text();
    }

    @Override
    public String letter(Cell.Letter cell) {
      return "letter " + cell.effect();
    }

    @Override
    public String mark(Cell.Mark cell) {
      return "mark " + cell.printed();
    }
  }

  @Test
  void a_visitor_is_called_for_the_form_of_the_cell() {
    assertThat(
            List.of(
                Cell.money(FIGURE),
                Cell.dash(),
                Cell.empty(),
                new Cell.Percentage(new BigDecimal("86.85")),
                new Cell.Count(new BigDecimal("9.13")),
                Cell.text("Salariskosten"),
                new Cell.Letter(Effect.UNFAVOURABLE),
                Cell.Mark.NOT_KNOWN,
                Cell.Mark.PRO_MEMORIE,
                Cell.Mark.NOT_APPLICABLE))
        .extracting(cell -> cell.<String>accept(new Namer()))
        .containsExactly(
            "money -6300 x 1000",
            "dash",
            "empty",
            "percentage 86.85",
            "count 9.13",
            "text Salariskosten",
            "letter UNFAVOURABLE",
            "mark n.b.",
            "mark p.m.",
            "mark n.v.t.");
  }

  @Test
  void what_print_keeps_apart_is_not_equal() {
    assertThat(
            List.of(
                Cell.money(Figure.of(0, Unit.EURO)),
                Cell.money(Figure.of(0, Unit.THOUSAND)),
                Cell.dash(),
                Cell.empty(),
                new Cell.Percentage(BigDecimal.ZERO),
                new Cell.Percentage(new BigDecimal("0.0")),
                new Cell.Count(BigDecimal.ZERO),
                Cell.text("0"),
                new Cell.Letter(Effect.NEUTRAL),
                Cell.Mark.NOT_KNOWN))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_letter_beside_an_amount_is_v_or_n() {
    Cell favourable = new Cell.Money(FIGURE, Optional.of(Effect.FAVOURABLE));
    assertThat(favourable).isNotEqualTo(Cell.money(FIGURE));
    assertThat(Cell.money(FIGURE)).isEqualTo(new Cell.Money(FIGURE, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell.Money(FIGURE, Optional.of(Effect.NEUTRAL)))
        .withMessage("The letter beside an amount is V or N");
    assertThatNullPointerException().isThrownBy(() -> Cell.money(null));
    assertThatNullPointerException().isThrownBy(() -> new Cell.Money(FIGURE, null));
  }

  @Test
  void words_are_trimmed() {
    assertThat(Cell.text(" \u2003Salariskosten\n")).isEqualTo(Cell.text("Salariskosten"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void words_are_not_blank(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.text(blank))
        .withMessage("A cell without words is empty, not text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1", "1E-101", "1E+1000000000", "1E-1000000000"})
  void a_printed_number_has_a_hundred_decimals_at_most(String number) {
    BigDecimal value = new BigDecimal(number);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell.Percentage(value))
        .withMessage("A printed number has 0 to 100 decimals and at most 200 digits");
    assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Count(value));
  }

  @Test
  void a_printed_number_has_two_hundred_digits_at_most() {
    assertThat(new Cell.Count(new BigDecimal("9".repeat(200))).number().precision()).isEqualTo(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell.Count(new BigDecimal("9".repeat(201))));
    assertThat(new Cell.Percentage(new BigDecimal("1E-100")).percent().scale()).isEqualTo(100);
  }

  @Test
  void nothing_is_made_of_null() {
    assertThatNullPointerException().isThrownBy(() -> new Cell.Percentage(null));
    assertThatNullPointerException().isThrownBy(() -> new Cell.Count(null));
    assertThatNullPointerException().isThrownBy(() -> new Cell.Letter(null));
    assertThatNullPointerException().isThrownBy(() -> Cell.text(null));
  }
}
