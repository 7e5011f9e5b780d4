package nl.sluitend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignalValuesTest {
  static Stream<Map<String, String>> published() {
    return Cases.own(SignalValuesTest.class, "signal-classes.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("published")
  void publishedClassesFollowFromTheValuesOfTheProvince(Map<String, String> row) {
    KeyFigure figure = KeyFigure.valueOf(row.get("figure"));

    SignalVerdict verdict = SignalValues.PROVINCIAL.verdict(figure, printed(row.get("percentage")));

    assertThat(verdict.stated()).isEqualTo(SignalClass.valueOf(row.get("class")));
    assertThat(verdict.isDecided()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "90, B, A B",
    "90.0, B, A B",
    "89.9, A, A",
    "89.4, A, A",
    "130, B, B C",
    "131, C, C",
  })
  void roundingMayLeaveTheClassOfADebtRatioOpen(
      String percentage, SignalClass stated, String possible) {
    SignalVerdict verdict =
        SignalValues.PROVINCIAL.verdict(KeyFigure.NET_DEBT_RATIO, printed(percentage));

    assertThat(verdict.stated()).isEqualTo(stated);
    assertThat(verdict.possible())
        .containsExactlyElementsOf(
            Stream.of(possible.split(" ")).map(SignalClass::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({"0, B, A B C", "0.1, A, A", "-0.1, C, C"})
  void structuralRoomIsInClassBAtExactlyZeroOnly(
      String percentage, SignalClass stated, String possible) {
    SignalVerdict verdict =
        SignalValues.PROVINCIAL.verdict(KeyFigure.STRUCTURAL_ROOM, printed(percentage));

    assertThat(verdict.stated()).isEqualTo(stated);
    assertThat(verdict.possible())
        .containsExactlyElementsOf(
            Stream.of(possible.split(" ")).map(SignalClass::valueOf).toList());
  }

  @Test
  void heemskerkCountsHalfAsSolvent() {
    SignalVerdict at = SignalValues.HEEMSKERK.verdict(KeyFigure.SOLVENCY_RATIO, printed("50"));

    assertThat(at.stated()).isEqualTo(SignalClass.A);
    assertThat(at.possible()).containsExactly(SignalClass.A, SignalClass.B);
    assertThat(at.isDecided()).isFalse();
    assertThat(SignalValues.PROVINCIAL.verdict(KeyFigure.SOLVENCY_RATIO, printed("50")).stated())
        .isEqualTo(SignalClass.B);
    assertThat(SignalValues.HEEMSKERK.verdict(KeyFigure.SOLVENCY_RATIO, printed("29")).stated())
        .isEqualTo(SignalClass.C);
    assertThat(SignalValues.HEEMSKERK.source().fromMemory()).isFalse();
    assertThat(SignalValues.PROVINCIAL.source().fromMemory()).isTrue();
  }

  @Test
  void whatIsMissingOrContradictoryIsNamed() {
    assertThatThrownBy(() -> SignalValues.HEEMSKERK.verdict(KeyFigure.LAND, printed("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'Heemskerk 2018' has no signal values for the land development");
    assertThatThrownBy(
            () ->
                SignalValues.HEEMSKERK.verdict(
                    KeyFigure.SOLVENCY_RATIO, KeyFiguresTest.euros("bedrag", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Signal values are of percentages, and 'bedrag' is none");
    assertThatThrownBy(() -> SignalBand.lowerIsBetter(KeyFigure.LAND, 35, 20))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Signal values of the land development overlap: 35% and 20%");
    assertThatThrownBy(() -> SignalBand.higherIsBetter(KeyFigure.SOLVENCY_RATIO, 20, 50))
        .isInstanceOf(IllegalArgumentException.class);
    SignalBand band = SignalBand.lowerIsBetter(KeyFigure.LAND, 20, 35);
    assertThatThrownBy(
            () -> new SignalValues(Message.same("x"), Source.read("x"), List.of(band, band)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The land development has two bands");
    assertThatThrownBy(() -> new SignalVerdict(printed("1"), SignalClass.A, List.of(SignalClass.B)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Derived printed(String percentage) {
    return Derived.stated(
        Input.printed(Message.same("gedrukt"), new BigDecimal(percentage), Kind.PERCENTAGE));
  }
}
