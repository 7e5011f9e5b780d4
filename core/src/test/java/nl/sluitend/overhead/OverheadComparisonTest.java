package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.overhead.OverheadComparison.Match;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two years, in two documents with other lines. */
class OverheadComparisonTest {
  private static final OverheadStatement OF_2020 =
      statement(
          2020,
          line("Huisvesting", CostKind.FACILITIES_AND_HOUSING, Side.EXPENDITURE, 2020, 1391),
          line("Facilitair", CostKind.FACILITIES_AND_HOUSING, Side.EXPENDITURE, 2020, 483),
          line("Vervoermiddelen", null, Side.EXPENDITURE, 2020, 203),
          line("Overig", null, Side.EXPENDITURE, 2020, 0),
          line("Verrekening", CostKind.CHARGED_ON, Side.EXPENDITURE, 2020, -200));
  private static final OverheadStatement OF_2021 =
      statement(
          2021,
          line("HUISVESTING ", CostKind.FACILITIES_AND_HOUSING, Side.EXPENDITURE, 2021, 1400),
          line("Facilitair", CostKind.FACILITIES_AND_HOUSING, Side.EXPENDITURE, 2021, 480),
          line("Ondernemingsraad", null, Side.EXPENDITURE, 2021, 28),
          line("Overig", null, Side.EXPENDITURE, 2021, 7),
          line("Detachering", null, Side.INCOME, 2021, -15),
          line("Verrekening", CostKind.CHARGED_ON, Side.EXPENDITURE, 2021, -150));

  @Test
  void linesMatchByLabelAndNoneIsDropped() {
    Statement statement = OverheadComparison.of(OF_2020, 0, OF_2021, 0, Match.LABEL).statement();

    assertThat(statement.lines().stream().map(OverheadComparisonTest::text))
        .containsExactly(
            "Huisvesting 1391 1400 9",
            "Facilitair 483 480 -3",
            "Vervoermiddelen 203 0 -203",
            "Overig 0 7 7",
            "Verrekening -200 -150 50",
            "Ondernemingsraad 0 28 28",
            "Detachering 0 -15 -15",
            "saldo overhead 1877 1750 -127");
    assertThat(statement.notes())
        .extracting(Message::dutch)
        .containsExactly(
            "Voorstel naar het label: facilitaire zaken en huisvesting ('Facilitair').",
            "Alleen in 'rekening 2020': Vervoermiddelen.",
            "Alleen in 'rekening 2021': Ondernemingsraad, Detachering.");
    assertThat(
            TableCheck.check("verandering", statement.toTable(Unit.EURO, RoundingMode.UNNECESSARY))
                .verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void linesAddUpToTheirKind() {
    OverheadComparison comparison = OverheadComparison.of(OF_2020, 0, OF_2021, 0, Match.KIND);

    assertThat(comparison.statement().lines().stream().map(OverheadComparisonTest::text))
        .containsExactly(
            "facilitaire zaken en huisvesting 1874 1880 6",
            "niet ingedeeld 203 35 -168",
            "toerekening aan grondexploitaties, investeringen en tarieven -200 -150 50",
            "niet ingedeeld 0 -15 -15",
            "saldo overhead 1877 1750 -127");
    assertThat(comparison.statement().lines().get(0).costKind())
        .hasValue(CostKind.FACILITIES_AND_HOUSING);
  }

  @Test
  void whatWasZeroHasNoPercentageAndIsNamed() {
    Statement statement = OverheadComparison.of(OF_2020, 0, OF_2021, 0, Match.LABEL).percentages();

    assertThat(statement.lines().stream().map(OverheadComparisonTest::percentage))
        .containsExactly(
            "Huisvesting 0.65",
            "Facilitair -0.62",
            "Vervoermiddelen -100.00",
            // Less is charged on, so that more overhead remains.
            "Verrekening 25.00",
            "saldo overhead -6.77");
    assertThat(statement.notes())
        .extracting(Message::dutch)
        .containsExactly(
            "Geen percentage, want eerder nul: Overig, Ondernemingsraad, Detachering.");
  }

  @Test
  void aStatementThatDoesNotChangeHasNothingToName() {
    OverheadComparison comparison = OverheadComparison.of(OF_2020, 0, OF_2020, 0, Match.KIND);

    assertThat(comparison.statement().notes())
        .extracting(Message::dutch)
        .containsExactly(
            "Voorstel naar het label: facilitaire zaken en huisvesting ('Facilitair').");
    assertThat(comparison.percentages().notes()).isEmpty();
  }

  @Property(tries = 100)
  void changesOfLinesAreTheChangeOfTheTotal(
      @ForAll @Size(max = 6) List<@IntRange(min = -1000, max = 1000) Integer> before,
      @ForAll @Size(max = 6) List<@IntRange(min = -1000, max = 1000) Integer> after,
      @ForAll Match by) {
    OverheadComparison comparison =
        OverheadComparison.of(
            statement(2020, lines(before)), 0, statement(2021, lines(after)), 0, by);

    List<StatementLine> lines = comparison.statement().lines();
    for (int c = 0; c < 3; c++) {
      Amount sum = Amount.ZERO;
      for (StatementLine line : lines.subList(0, lines.size() - 1)) {
        sum = sum.plus(line.figures().get(c).value().toAmount());
      }
      assertThat(lines.get(lines.size() - 1).figures().get(c).value().toAmount()).isEqualTo(sum);
    }
    assertThat(lines.get(lines.size() - 1).figures().get(2).value().toAmount())
        .isEqualTo(sum(after).minus(sum(before)));
  }

  private static Amount sum(List<Integer> euros) {
    return Amount.ofEuros(euros.stream().mapToLong(Integer::longValue).sum());
  }

  /** Lines of which some share their label and kind. */
  private static OverheadLine[] lines(List<Integer> euros) {
    return IntStream.range(0, euros.size())
        .mapToObj(
            i -> {
              Derived amount =
                  Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofEuros(euros.get(i))));
              return new OverheadLine(
                  Message.same("regel " + Math.floorMod(euros.get(i), 5)),
                  Optional.of(List.of(CostKind.values()).get(i)),
                  i % 2 == 0 ? Side.EXPENDITURE : Side.INCOME,
                  /* suggested= */ false,
                  List.of(amount));
            })
        .toArray(OverheadLine[]::new);
  }

  private static String text(StatementLine line) {
    StringBuilder out = new StringBuilder(line.label().dutch());
    line.figures().forEach(figure -> out.append(' ').append(figure.value().toAmount()));
    return out.toString();
  }

  private static String percentage(StatementLine line) {
    BigDecimal shown = line.figures().get(0).showExactly(2, RoundingMode.HALF_UP);
    return line.label().dutch() + " " + shown;
  }

  private static OverheadStatement statement(int year, OverheadLine... lines) {
    return OverheadStatement.of(List.of(Column.of(ColumnKind.ACTUALS, year)), List.of(lines));
  }

  private static OverheadLine line(
      String label, @Nullable CostKind kind, Side side, int year, long euros) {
    Input amount =
        Input.exact(Message.same(label), Amount.ofEuros(euros))
            .withOrigin(Origin.named("jaarstukken").withYear(year));
    return new OverheadLine(
        Message.same(label),
        Optional.ofNullable(kind),
        side,
        /* suggested= */ label.equals("Facilitair"),
        List.of(Derived.stated(amount)));
  }
}
