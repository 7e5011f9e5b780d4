package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What holds for every attribution of overhead. */
class AttributionPropertiesTest {
  private static final List<AttributionKind> KINDS = List.of(AttributionKind.values());

  @Property(tries = 200)
  void allPartsAreTheOverhead(
      @ForAll int cents,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 100_000) Integer> fte,
      @ForAll @IntRange(min = 1, max = 100_000) int other,
      @ForAll("policies") ResiduePolicy policy) {
    Attribution attribution = attribution(Amount.ofCents(cents), fte, other, policy);

    Amount parts = amount(attribution.unattributed());
    for (int i = 0; i < fte.size(); i++) {
      Amount part = amount(attribution.attributed(i));
      assertThat(part).isEqualTo(attribution.split().amountOf(i));
      parts = parts.plus(part);
    }
    assertThat(parts).isEqualTo(Amount.ofCents(cents));
    assertThat(
            amount(attribution.total(true))
                .plus(amount(attribution.total(false)))
                .plus(amount(attribution.unattributed())))
        .isEqualTo(Amount.ofCents(cents));
    assertThat(amount(attribution.onTaskField()).plus(amount(attribution.total(true))))
        .isEqualTo(Amount.ofCents(cents));
    // What is not attributed is what the others have of the key, and the remainder.
    assertThat(amount(attribution.unattributed()))
        .isEqualTo(attribution.split().amountOf(fte.size()).plus(attribution.split().remainder()));
  }

  @Property(tries = 100)
  void rangesHoldWhatTrueOverheadGives(
      @ForAll @IntRange(min = -20, max = 2000) int thousands,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 1000) Integer> fte,
      @ForAll @Size(10) List<@IntRange(min = -500, max = 500) Integer> behindThePrint,
      @ForAll("policies") ResiduePolicy policy) {
    Input overhead = Input.printed(Message.same("overhead"), Figure.of(thousands, Unit.THOUSAND));
    List<Derived> printed = figures(attribution(overhead, Unit.EURO, fte, 7, policy));

    for (int more : behindThePrint) {
      Input truth = Input.exact(overhead.name(), Amount.ofEuros(thousands * 1000L + more));
      List<Derived> figures = figures(attribution(truth, Unit.EURO, fte, 7, policy));
      for (int i = 0; i < figures.size(); i++) {
        assertThat(printed.get(i).range().contains(figures.get(i).value()))
            .as("%s", printed.get(i).name())
            .isTrue();
      }
    }
  }

  /** Everything that an attribution computes. */
  private static List<Derived> figures(Attribution attribution) {
    List<Derived> figures = new ArrayList<>();
    attribution
        .statement(Column.of("kolom", ColumnKind.OTHER))
        .lines()
        .forEach(line -> figures.addAll(line.figures()));
    figures.add(attribution.total(/* booked= */ true));
    figures.add(attribution.total(/* booked= */ false));
    figures.add(attribution.unattributed());
    figures.add(attribution.onTaskField());
    return figures;
  }

  @Property(tries = 100)
  void explanationsGiveTheParts(
      @ForAll int cents,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 100_000) Integer> fte,
      @ForAll("policies") ResiduePolicy policy,
      @ForAll Language language) {
    Attribution attribution = attribution(Amount.ofCents(cents), fte, 1, policy);

    for (int i = 0; i < fte.size(); i++) {
      Derived part = attribution.attributed(i);
      assertThat(Explanation.evaluate(part.explain(language)).numerator())
          .isEqualTo(part.value().numerator());
    }
  }

  @Property(tries = 100)
  void moreOverheadInLargerStepsIsAttributedInProportion(
      @ForAll int cents,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 100_000) Integer> fte,
      @ForAll("policies") ResiduePolicy policy) {
    Attribution one = attribution(Amount.ofCents(cents), fte, 3, policy);
    Attribution many = attribution(Amount.ofEuros(cents), Unit.EURO, fte, 3, policy);

    for (int i = 0; i < fte.size(); i++) {
      assertThat(amount(many.attributed(i))).isEqualTo(amount(one.attributed(i)).times(100));
    }
  }

  @Provide
  Arbitrary<ResiduePolicy> policies() {
    return Arbitraries.of(ResiduePolicy.standard());
  }

  private static Attribution attribution(
      Amount overhead, List<Integer> fte, int other, ResiduePolicy policy) {
    return attribution(overhead, Unit.CENT, fte, other, policy);
  }

  private static Attribution attribution(
      Amount overhead, Unit unit, List<Integer> fte, int other, ResiduePolicy policy) {
    return attribution(Input.exact(Message.same("overhead"), overhead), unit, fte, other, policy);
  }

  private static Attribution attribution(
      Input overhead, Unit unit, List<Integer> fte, int other, ResiduePolicy policy) {
    List<AttributionTarget> targets =
        IntStream.range(0, fte.size())
            .mapToObj(
                i ->
                    new AttributionTarget(
                        Message.same("doel " + i), KINDS.get(i % KINDS.size()), fte(fte.get(i))))
            .toList();
    return Attribution.of(Derived.stated(overhead), targets, Optional.of(fte(other)), unit, policy);
  }

  private static Derived fte(int hundredths) {
    Quantity number =
        Quantity.of(BigDecimal.valueOf(hundredths, 2), Kind.number(Message.same("fte")));
    return Derived.stated(Input.exact(Message.same("fte"), number));
  }

  private static Amount amount(Derived derived) {
    return derived.value().toAmount();
  }
}
