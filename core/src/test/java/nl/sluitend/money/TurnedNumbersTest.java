package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Position;
import nl.sluitend.indicator.KeyFigure;
import nl.sluitend.indicator.SignalBand;
import nl.sluitend.message.Message;
import nl.sluitend.publish.Keys;
import nl.sluitend.records.Figures;
import nl.sluitend.ruleset.Bound;
import nl.sluitend.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a number keeps it as it is, whatever its class says of it. */
class TurnedNumbersTest {
  private static final Keys KEYS =
      Keys.equal(new Message("gelijk", "equal"), List.of(new Message("A", "A")));

  static Stream<Arguments> doors() {
    return Stream.of(
        door("booking", n -> Booking.of("0.4", "1.1", n).amount()),
        door("position", n -> Position.of("A1", "ultimo", n).amount()),
        door("percentage", n -> new Cell.Percentage(n).percent()),
        door("count", n -> new Cell.Count(n).number()),
        door("bound", n -> new Bound(n, true).value()),
        door("best", n -> new SignalBand(KeyFigure.SOLVENCY_RATIO, n, n, true, false).best()),
        door("worst", n -> new SignalBand(KeyFigure.SOLVENCY_RATIO, n, n, true, false).worst()),
        door("weight", n -> new Keys.Part(n, KEYS).weight()),
        door("figure", n -> Figures.of(Map.of("a", n)).number("a").orElseThrow()),
        door(
            "figures",
            n ->
                new Figures(new TreeMap<>(Map.of("a", Optional.of(n))), new TreeMap<>())
                    .number("a")
                    .orElseThrow()),
        door("amount", n -> Amount.of(n).toBigDecimal()),
        door("times", n -> Unit.EURO.times(n).toBigDecimal()));
  }

  private static Arguments door(String name, UnaryOperator<BigDecimal> door) {
    return Arguments.of(name, door);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("doors")
  void a_number_is_kept_as_it_is(String name, UnaryOperator<BigDecimal> door) {
    for (String text : List.of("12.5", "123456789012345678901234567890.25")) {
      BigDecimal kept = door.apply(new Turned(text));
      assertThat(kept.getClass()).as(name).isEqualTo(BigDecimal.class);
      assertThat(kept).hasToString(text);
    }
  }

  @Test
  void a_unit_is_the_number_that_it_is() {
    assertThat(Unit.of(new Turned("1000"))).isEqualTo(Unit.THOUSAND);
  }
}
