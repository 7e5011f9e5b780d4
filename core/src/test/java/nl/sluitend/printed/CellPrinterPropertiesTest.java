package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.message.Language;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter.Minus;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;
import nl.sluitend.table.TableArbitraries;
import org.junit.jupiter.api.Test;

/** What is printed is read back as it was. */
class CellPrinterPropertiesTest {
  private static final Unit BILLION = new Unit(9);

  private static Cell readBack(String heading, String printed, Unit unit) {
    Reading<BudgetTable> reading =
        PrintedGrid.read(
            List.of(
                new PrintedGrid.Line(1, List.of("Post", heading)),
                new PrintedGrid.Line(2, List.of("A", printed))),
            ReadOptions.of(Grids.SOURCE).withUnit(unit).withNotation(Notation.DUTCH));
    return reading.orElseThrow().cell(0, 0);
  }

  @Property
  void an_amount_in_every_style_and_unit(
      @ForAll("amounts") Cell.Money cell,
      @ForAll("units") Unit unit,
      @ForAll Minus minus,
      @ForAll boolean euroSign) {
    String printed = CellPrinter.of(minus, euroSign).print(cell, unit);
    assertThat(readBack("Begroting 2021", printed, unit)).isEqualTo(cell);
  }

  @Property
  void english_swaps_points_and_commas(@ForAll("amounts") Cell.Money cell, @ForAll Minus minus) {
    Unit unit = cell.figure().unit();
    String dutch = CellPrinter.of(minus, true).print(cell, unit);
    String english = CellPrinter.of(minus, true).in(Language.ENGLISH).print(cell, unit);
    assertThat(english).isEqualTo(dutch.replace('.', '_').replace(',', '.').replace('_', ','));
    assertThat(
            CellPrinter.of(minus, true).in(Language.ENGLISH).in(Language.DUTCH).print(cell, unit))
        .isEqualTo(dutch);
  }

  @Test
  void english_magnitudes() {
    CellPrinter english = CellPrinter.standard().in(Language.ENGLISH);
    Amount amount = Amount.parse("-1200000000");
    assertThat(english.print(Cell.money(new Figure(amount, new Unit(5))), Unit.EURO))
        .isEqualTo("-1,200.0 million");
    assertThat(english.print(Cell.money(new Figure(amount, new Unit(8))), Unit.THOUSAND))
        .isEqualTo("-1.2 billion");
    assertThat(CellPrinter.print(amount, Unit.THOUSAND, Language.ENGLISH)).isEqualTo("-1,200,000");
    assertThat(CellPrinter.print(amount, Unit.THOUSAND, Language.DUTCH)).isEqualTo("-1.200.000");
  }

  @Property
  void a_percentage_in_every_style(
      @ForAll("numbers") BigDecimal number, @ForAll Minus minus, @ForAll boolean euroSign) {
    Cell cell = new Cell.Percentage(number);
    String printed = CellPrinter.of(minus, euroSign).print(cell, Unit.EURO);
    assertThat(readBack("Begroting 2021", printed, Unit.EURO)).isEqualTo(cell);
  }

  @Property
  void a_count_in_every_style(@ForAll("numbers") BigDecimal number, @ForAll Minus minus) {
    Cell cell = new Cell.Count(number);
    String printed = CellPrinter.of(minus, false).print(cell, Unit.EURO);
    assertThat(readBack("Aantal fte", printed, Unit.EURO)).isEqualTo(cell);
  }

  @Property
  void whatever_is_no_number(@ForAll("others") Cell cell, @ForAll Minus minus) {
    String heading = cell instanceof Cell.Letter ? "V/N" : "Begroting 2021";
    String printed = CellPrinter.of(minus, true).print(cell, Unit.EURO);
    Cell read =
        PrintedGrid.read(
                List.of(
                    new PrintedGrid.Line(1, List.of("Post", heading)),
                    new PrintedGrid.Line(2, List.of("A", printed)),
                    new PrintedGrid.Line(3, List.of("B", heading.equals("V/N") ? "V" : "1"))),
                ReadOptions.of(Grids.SOURCE).withUnit(Unit.EURO))
            .value()
            .orElseThrow()
            .cell(0, 0);
    assertThat(read).isEqualTo(cell);
  }

  @Property
  void an_amount_printed_in_its_unit_is_read_back(
      @ForAll("amounts") Cell.Money cell, @ForAll("units") Unit unit) {
    Amount amount = cell.figure().amount();
    Cell read = readBack("Begroting 2021", CellPrinter.print(amount, unit), unit);
    assertThat(((Cell.Money) read).figure().amount()).isEqualTo(amount);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.CENT, Unit.EURO, new Unit(2), Unit.THOUSAND, Unit.MILLION, BILLION);
  }

  @Provide
  Arbitrary<Cell.Money> amounts() {
    Arbitrary<Figure> figures =
        Arbitraries.integers().between(-4, 9).map(Unit::new).flatMap(TableArbitraries::figures);
    Arbitrary<Optional<Effect>> letters =
        Arbitraries.of(Effect.FAVOURABLE, Effect.UNFAVOURABLE).optional(0.4);
    return Combinators.combine(figures, letters).as(Cell.Money::new);
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(-99_999_999, 99_999_999),
            Arbitraries.integers().between(0, 6))
        .as(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<Cell> others() {
    return Arbitraries.oneOf(
        Arbitraries.of(Cell.dash(), Cell.empty()),
        Arbitraries.of(Cell.Mark.class).map(mark -> (Cell) mark),
        Arbitraries.of(Effect.class).map(Cell.Letter::new),
        Arbitraries.of("zie toelichting", "onbekend", "ruim de helft").map(Cell::text));
  }
}
