package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.sluitend.money.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ITypeConverter;

/** Units are typed in the same ways wherever a unit is asked for. */
class UnitConverterTest {
  private static final UnitConverter OF_AMOUNTS = new UnitConverter();
  private static final ITypeConverter<Unit> OF_DELIVERY = new UnitConverter.OfDelivery();
  private static final ITypeConverter<Unit> STEP = new UnitConverter.Step();

  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "euro, 0",
    "Euro, 0",
    "1000, 3",
    "duizend, 3",
    "thousand, 3",
    "DUIZEND, 3",
    "1000000, 6",
    "miljoen, 6",
    "million, 6"
  })
  void names_and_numbers_are_the_same(String text, int exponent) throws Exception {
    assertThat(OF_AMOUNTS.convert(text).exponent()).isEqualTo(exponent);
    if (exponent < 6) {
      assertThat(STEP.convert(text)).isEqualTo(OF_AMOUNTS.convert(text));
      assertThat(OF_DELIVERY.convert(text)).isEqualTo(OF_AMOUNTS.convert(text));
    } else {
      assertThatThrownBy(() -> OF_DELIVERY.convert(text)).isInstanceOf(NotUnderstood.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cent", "0.01", "0,01"})
  void a_delivery_can_be_made_in_cents(String text) throws Exception {
    assertThat(STEP.convert(text)).isEqualTo(Unit.CENT);
    assertThatThrownBy(() -> OF_AMOUNTS.convert(text)).isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100", "k", "duizenden", "1e3", "-1"})
  void other_words_are_refused(String text) {
    assertThatThrownBy(() -> OF_AMOUNTS.convert(text))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("gevonden " + text);
    assertThatThrownBy(() -> OF_DELIVERY.convert(text))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("gevonden " + text);
    assertThatThrownBy(() -> STEP.convert(text))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("gevonden " + text);
  }
}
