package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalLayoutTest {
  private static NationalLayoutBuilder layout() {
    return NationalLayout.builder(';', AmountNotation.PLAIN, Unit.EURO)
        .key(Dimension.NAME, "naam")
        .fixed(Dimension.YEAR, "2024");
  }

  @Test
  void a_layout_has_the_dimensions_that_every_amount_has_a_key_for() {
    assertThat(layout().amount("lasten", Map.of(Dimension.SIDE, "lasten")).build().dimensions())
        .containsExactly(Dimension.NAME, Dimension.YEAR, Dimension.SIDE);
    assertThat(NationalLayout.wideForm().dimensions())
        .containsExactly(
            Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS);
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '7', '"', '.', '-', ' ', '\n', '\u00E9', '\u007F'})
  void a_character_that_fields_are_made_of_is_no_separator(char separator) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalLayout.builder(separator, AmountNotation.PLAIN, Unit.EURO))
        .withMessage("'" + separator + "' cannot separate fields");
  }

  @Test
  void parts_of_a_cent_are_not_counted_in() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalLayout.builder(';', AmountNotation.PLAIN, new Unit(-3)))
        .withMessageStartingWith("Expected a unit of a cent or more");
  }

  @Test
  void nothing_can_be_said_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().key(Dimension.NAME, "gemeente"))
        .withMessage("NAME is there already");
    assertThatIllegalArgumentException().isThrownBy(() -> layout().fixed(Dimension.YEAR, "2025"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().key(Dimension.NUMBER, "naam"))
        .withMessage("Heading 'naam' is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().key(Dimension.NUMBER, " Naam "))
        .withMessage("Heading ' Naam ' is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().key(Dimension.CATEGORY, "code").sideOfCategory("categorie"))
        .withMessage("CATEGORY is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().amount("bedrag", Map.of(Dimension.NAME, "Urk")));
    NationalLayoutBuilder later = layout().amount("bedrag", Map.of(Dimension.SIDE, "lasten"));
    later.key(Dimension.SIDE, "kant");
    assertThatIllegalArgumentException().isThrownBy(later::build);
  }

  @Test
  void what_is_missing_is_said() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().build())
        .withMessage("A layout needs a column of amounts");
    assertThatIllegalArgumentException().isThrownBy(() -> layout().amount(" ", Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().amount("bedrag", Map.of(Dimension.SIDE, " ")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout().optionalAmount("bedrag", Map.of(), Set.of()))
        .withMessage("Expected what stands where there is no amount");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                layout()
                    .amount("baten", Map.of(Dimension.SIDE, "baten"))
                    .amount("lasten", Map.of()))
        .withMessage("Expected keys for [SIDE], but was {}");
  }
}
