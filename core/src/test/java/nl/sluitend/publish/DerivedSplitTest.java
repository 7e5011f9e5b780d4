package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
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
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Source;
import org.junit.jupiter.api.Test;

/** Shares of printed figures: their range holds the share of every true split. */
class DerivedSplitTest {
  private static final Message KEY = Message.same("uren");
  private static final Kind HOURS = Kind.number(KEY);

  /** One of ours, but another for amounts that are odd: nothing is known of its residue. */
  private static final Apportionment FICKLE =
      (amount, unit, keys) ->
          (amount.in(unit).toBigIntegerExact().testBit(0)
                  ? ResiduePolicy.to(keys.members().get(0))
                  : ResiduePolicy.ROUNDING_LINE)
              .split(amount, unit, keys);

  @Property(tries = 300)
  void theRangeHoldsTheShareOfEveryTrueSplit(
      @ForAll @IntRange(min = -30, max = 300) int thousands,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 60) Integer> keys,
      @ForAll("ways") Apportionment way,
      @ForAll boolean printedKeys,
      @ForAll @Size(20)
          List<@Size(6) List<@IntRange(min = -500, max = 500) Integer>> behindThePrint) {
    DerivedSplit printed =
        split(
            printed(thousands),
            keys.stream().map(key -> printedKeys ? printedKey(key) : exactKey(key * 1000)).toList(),
            way);

    for (List<Integer> more : behindThePrint) {
      DerivedSplit truth =
          split(
              exact(thousands * 1000L + more.get(0)),
              IntStream.range(0, keys.size())
                  .mapToObj(i -> exactKey(keys.get(i) * 1000 + (printedKeys ? more.get(i + 1) : 0)))
                  .toList(),
              way);
      for (int i = 0; i < keys.size(); i++) {
        assertThat(range(printed, i).contains(value(truth, i)))
            .as("%s in %s", value(truth, i), range(printed, i))
            .isTrue();
        assertThat(value(truth, i)).isEqualTo(Quantity.of(truth.split().amountOf(i)));
        assertThat(value(printed, i)).isEqualTo(Quantity.of(printed.split().amountOf(i)));
      }
    }
  }

  @Provide
  Arbitrary<Apportionment> ways() {
    return Arbitraries.oneOf(
        Arbitraries.of(ResiduePolicy.standard()),
        Arbitraries.of(ResiduePolicy.to(member(0)), FICKLE));
  }

  @Test
  void aResidueBehindPrintedFiguresIsAnInputWithARange() {
    DerivedSplit split =
        split(printed(100), List.of(exactKey(1), exactKey(5)), ResiduePolicy.LARGEST_REMAINDER);

    // 16.666,67: of 99.500 the share is 16.583 or 16.584.
    QuantityRange range = range(split, 0);
    assertThat(range.low().toAmount()).isEqualTo(Amount.ofEuros(16_583));
    assertThat(range.high().toAmount()).isEqualTo(Amount.ofEuros(16_751));
    assertThat(share(split, 0).explain(Language.DUTCH))
        .contains("rest van afronding voor lid 0: € 1, tussen € 0 en € 1")
        .contains("verdeling, grootste rest");
  }

  @Test
  void exactFiguresHaveAnExactShare() {
    DerivedSplit split =
        split(exact(100), List.of(exactKey(1), exactKey(2)), ResiduePolicy.LARGEST_REMAINDER);

    assertThat(range(split, 0).isExact()).isTrue();
    assertThat(share(split, 0).explain(Language.DUTCH)).doesNotContain("rest van afronding");
  }

  @Test
  void printedKeysGiveAnExactAmountARangeToo() {
    DerivedSplit split =
        split(exact(100), List.of(printedKey(1), exactKey(1000)), ResiduePolicy.LARGEST_REMAINDER);

    // By 500 of 1.500 and by 1.500 of 2.500, with a euro of rounding.
    assertThat(range(split, 0).low().toAmount()).isEqualTo(Amount.ofEuros(33));
    assertThat(range(split, 0).high().toAmount()).isEqualTo(Amount.ofEuros(61));
    assertThat(range(split, 1).low().toAmount()).isEqualTo(Amount.ofEuros(40));
    assertThat(range(split, 1).high().toAmount()).isEqualTo(Amount.ofEuros(67));
  }

  @Test
  void whoCanHaveNoResidueHasNone() {
    for (ResiduePolicy policy : ResiduePolicy.standard()) {
      DerivedSplit split = split(printed(-100), List.of(exactKey(0), exactKey(1)), policy);
      assertThat(range(split, 0).isExact()).as("a key of zero, %s", policy).isTrue();
    }
    DerivedSplit alone = split(printed(-100), List.of(exactKey(3)), ResiduePolicy.LARGEST_KEY);
    assertThat(range(alone, 0).low().toAmount()).isEqualTo(Amount.ofEuros(-100_500));
    assertThat(range(alone, 0).high().toAmount()).isEqualTo(Amount.ofEuros(-99_500));
  }

  @Test
  void wherePrintedKeysCanSumToZeroNothingIsKnown() {
    Derived zero = printedKey(0);
    List<Derived> keys = List.of(zero, Derived.stated(input("sleutel", "0.4", "-0.5", "0.5")));

    assertThat(share(split(printed(5), keys, FICKLE), 0).findRange()).isEmpty();
  }

  @Test
  void everyPolicySaysHowLargeItsResidueCanBe() {
    Keys three = Keys.equal(KEY, List.of(member(0), member(1), member(2)));
    Keys one = Keys.equal(KEY, List.of(member(0)));
    ResiduePolicy taker = ResiduePolicy.to(member(1));

    assertThat(ResiduePolicy.LARGEST_REMAINDER.mostResidue(three, 0)).hasValue(1);
    assertThat(ResiduePolicy.LARGEST_REMAINDER.mostResidue(one, 0)).hasValue(0);
    assertThat(ResiduePolicy.SEPARATE_REMAINDER.mostResidue(three, 0)).hasValue(0);
    assertThat(ResiduePolicy.SEPARATE_REMAINDER_IN_PROPORTION.mostResidue(three, 0)).isEmpty();
    assertThat(taker.mostResidue(three, 1)).isEqualTo(OptionalInt.of(2));
    assertThat(taker.mostResidue(three, 0)).hasValue(0);
    assertThat(FICKLE.mostResidue(three, 0)).isEmpty();
  }

  @Test
  void mistakesAreNamed() {
    Derived hours = exactKey(5);
    Formula three = Formula.constant(Quantity.of(BigDecimal.valueOf(3), Kind.RATIO));
    Derived third =
        Derived.of(
            Message.same("derde"), Formula.of(exact(100)).dividedBy(three), Source.read("test"));
    List<Derived> keys = List.of(exactKey(1));

    assertThatThrownBy(() -> split(hours, keys, ResiduePolicy.LARGEST_KEY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("What is split is money, but 'sleutel' is not");
    assertThatThrownBy(() -> split(third, keys, ResiduePolicy.LARGEST_KEY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'derde' has no end after the decimal mark");
    for (Apportionment other :
        List.<Apportionment>of(
            (amount, unit, by) -> ResiduePolicy.LARGEST_KEY.split(Amount.ofEuros(7), unit, by),
            (amount, unit, by) -> ResiduePolicy.LARGEST_KEY.split(amount, Unit.CENT, by),
            (amount, unit, by) ->
                ResiduePolicy.LARGEST_KEY.split(
                    amount, unit, Keys.equal(KEY, List.of(member(0)))))) {
      assertThatThrownBy(() -> split(exact(100), keys, other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The apportionment does not split 'bedrag' by 'uren' in steps of EUR 1");
    }
  }

  private static DerivedSplit split(Derived amount, List<Derived> keys, Apportionment way) {
    Derived total =
        Derived.of(KEY, Formula.sum(keys.stream().map(Formula::of).toList()), Source.read("som"));
    List<Key> of =
        IntStream.range(0, keys.size())
            .mapToObj(
                i ->
                    new Key(
                        member(i),
                        keys.get(i).value().numerator(),
                        keys.get(i).value().denominator()))
            .toList();
    List<Formula> parts =
        keys.stream().map(key -> Formula.of(key).dividedBy(Formula.of(total))).toList();
    return DerivedSplit.of(amount, Unit.EURO, way, Keys.of(KEY, of), parts);
  }

  private static Message member(int index) {
    return Message.same("lid " + index);
  }

  private static Derived printed(long thousands) {
    return Derived.stated(
        Input.printed(Message.same("bedrag"), Figure.of(thousands, Unit.THOUSAND)));
  }

  private static Derived exact(long euros) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofEuros(euros)));
  }

  private static Derived exactKey(int hours) {
    Quantity number = Quantity.of(BigDecimal.valueOf(hours), HOURS);
    return Derived.stated(Input.exact(Message.same("sleutel"), number));
  }

  /** A key in thousands of hours. */
  private static Derived printedKey(int thousands) {
    return Derived.stated(
        Input.printed(Message.same("sleutel"), BigDecimal.valueOf(thousands, -3), HOURS));
  }

  private static Input input(String name, String value, String low, String high) {
    QuantityRange range =
        new QuantityRange(
            Quantity.of(new BigDecimal(low), HOURS),
            Quantity.of(new BigDecimal(high), HOURS),
            true);
    return new Input(
        Message.same(name),
        Quantity.of(new BigDecimal(value), HOURS),
        range,
        java.util.Optional.empty());
  }

  private static Derived share(DerivedSplit split, int member) {
    return Derived.of(member(member), split.share(member), Source.read("deel"));
  }

  private static QuantityRange range(DerivedSplit split, int member) {
    return share(split, member).range();
  }

  private static Quantity value(DerivedSplit split, int member) {
    return share(split, member).value();
  }
}
