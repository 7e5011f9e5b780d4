package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;

class ResiduePolicyTest {
  private static final Message INHABITANTS = new Message("inwoners", "inhabitants");
  private static final Message A = Message.same("A");
  private static final Message B = Message.same("B");
  private static final Message C = Message.same("C");
  private static final Message D = Message.same("D");
  private static final Amount TEN = Amount.ofEuros(10);

  @Test
  void everyPolicyPutsTheResidueSomewhereElse() {
    Keys keys = keys(1, 0, 4, 2);

    // Exactly 1,428… · 0 · 5,714… · 2,857…
    assertThat(split(ResiduePolicy.LARGEST_REMAINDER, keys)).containsExactly(1, 0, 6, 3, 0);
    assertThat(split(ResiduePolicy.FIRST_TO_LAST, keys)).containsExactly(2, 0, 6, 2, 0);
    assertThat(split(ResiduePolicy.LARGEST_KEY, keys)).containsExactly(1, 0, 6, 3, 0);
    assertThat(split(ResiduePolicy.to(D), keys)).containsExactly(1, 0, 5, 4, 0);
    assertThat(split(ResiduePolicy.ROUNDING_LINE, keys)).containsExactly(1, 0, 6, 3, 0);
    assertThat(split(ResiduePolicy.SEPARATE_REMAINDER, keys)).containsExactly(1, 0, 5, 2, 2);
    assertThat(split(ResiduePolicy.SEPARATE_REMAINDER_IN_PROPORTION, keys))
        .containsExactly(1, 0, 4, 2, 3);
  }

  @Test
  void aLineOfRoundingHasEitherSign() {
    assertThat(split(ResiduePolicy.ROUNDING_LINE, keys(1, 1, 1))).containsExactly(3, 3, 3, 1);
    assertThat(split(ResiduePolicy.ROUNDING_LINE, keys(1, 1, 1, 1)))
        .containsExactly(3, 3, 3, 3, -2);
  }

  @Test
  void tiesGoToWhoComesFirst() {
    assertThat(split(ResiduePolicy.LARGEST_REMAINDER, keys(1, 1, 1, 1)))
        .containsExactly(3, 3, 2, 2, 0);
    // Whatever the size of the numbers.
    BigInteger wide = BigInteger.TEN.pow(40);
    List<Key> four =
        IntStream.range(0, 4)
            .mapToObj(i -> new Key(Message.same("lid " + i), wide, BigInteger.ONE))
            .toList();
    Keys large = Keys.of(INHABITANTS, four);
    assertThat(split(ResiduePolicy.LARGEST_REMAINDER, large)).containsExactly(3, 3, 2, 2, 0);
    assertThat(split(ResiduePolicy.LARGEST_KEY, large)).containsExactly(3, 3, 2, 2, 0);
    assertThat(split(ResiduePolicy.ROUNDING_LINE, large)).containsExactly(3, 3, 3, 3, -2);
  }

  @Test
  void amountsBeyondALongAreSplitAsWell() {
    Amount amount = Amount.of(new BigDecimal("1E+30"));

    Split split = ResiduePolicy.LARGEST_REMAINDER.split(amount, Unit.CENT, keys(1, 1, 1));

    assertThat(split.amountOf(0).toString()).isEqualTo("333333333333333333333333333333.34");
    assertThat(split.amountOf(1).plus(split.amountOf(1)).plus(split.amountOf(0))).isEqualTo(amount);
  }

  @Test
  void keysWhoseSumIsBeyondALongAreSplitAsWell() {
    long most = Long.MAX_VALUE;
    Keys keys = Keys.of(INHABITANTS, List.of(A, B, C), new long[] {most, most, most});

    assertThat(split(ResiduePolicy.FIRST_TO_LAST, keys)).containsExactly(4, 3, 3, 0);
    assertThat(split(ResiduePolicy.SEPARATE_REMAINDER_IN_PROPORTION, keys))
        .containsExactly(3, 3, 3, 1);
    assertThat(keys.total().numerator())
        .isEqualTo(BigInteger.valueOf(most).multiply(BigInteger.valueOf(3)));
  }

  @Test
  void aMillionKeysAreSplitExactly() {
    int many = 1_000_000;
    long[] numbers = new long[many];
    List<Message> members = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      numbers[i] = 1 + (i * 7919L) % 100_003;
      members.add(A);
    }
    Amount amount = Amount.ofCents(123_456_789_012L);

    Split split =
        ResiduePolicy.LARGEST_REMAINDER.split(
            amount, Unit.CENT, Keys.of(INHABITANTS, members, numbers));

    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < many; i++) {
      sum = sum.add(split.amountOf(i).toBigDecimal());
    }
    assertThat(Amount.of(sum)).isEqualTo(amount);
  }

  @Test
  void aShareSaysHowItCameAbout() {
    Keys keys =
        Keys.of(
            INHABITANTS,
            List.of(Key.of(A, new BigDecimal("12500.5")), Key.of(B, 25_000), Key.of(C, 500)));
    Split split = ResiduePolicy.LARGEST_REMAINDER.split(Amount.ofEuros(1_000_000), Unit.EURO, keys);

    assertThat(split.explain(Language.DUTCH))
        .isEqualTo(
            """
            € 1.000.000 over 'inwoners' in stappen van € 1, grootste rest
            A: sleutel 12.500,5 van 38.000,5 (32,90%), precies € 328.956,1979…, afgerond € 328.956, rest € 0, aandeel € 328.956
            B: sleutel 25.000 van 38.000,5 (65,79%), precies € 657.886,0804…, afgerond € 657.886, rest € 0, aandeel € 657.886
            C: sleutel 500 van 38.000,5 (1,32%), precies € 13.157,7216…, afgerond € 13.157, rest € 1, aandeel € 13.158
            """);
    assertThat(split.explain(Language.ENGLISH))
        .startsWith("€ 1,000,000 by 'inhabitants' in steps of € 1, largest remainder\n")
        .contains("C: key 500 of 38,000.5 (1.32%), exactly € 13,157.7216…, rounded € 13,157,");
    Share share = split.share(C);
    assertThat(share.member()).isEqualTo(C);
    assertThat(share.rounding()).isEqualTo(RoundingMode.DOWN);
    assertThat(share.residue()).isEqualTo(Amount.ofEuros(1));
  }

  @Test
  void aRemainderIsExplainedAsALine() {
    Split split =
        ResiduePolicy.ROUNDING_LINE.split(
            TEN.negated(), Unit.EURO, Keys.equal(new Message("gelijk", "equal"), List.of(A, B, C)));

    assertThat(split.explain(Language.DUTCH))
        .isEqualTo(
            """
            € -10 over 'gelijk' in stappen van € 1, regel afronding
            A: sleutel 1 van 3 (33,33%), precies € -3,3333…, afgerond € -3, rest € 0, aandeel € -3
            B: sleutel 1 van 3 (33,33%), precies € -3,3333…, afgerond € -3, rest € 0, aandeel € -3
            C: sleutel 1 van 3 (33,33%), precies € -3,3333…, afgerond € -3, rest € 0, aandeel € -3
            Afronding: € -1
            """);
    assertThat(split.amount()).isEqualTo(TEN.negated());
    assertThat(split.unit()).isEqualTo(Unit.EURO);
    assertThat(split.policy()).isSameAs(ResiduePolicy.ROUNDING_LINE);
    assertThat(split.keys().size()).isEqualTo(3);
    assertThat(split.policy()).hasToString("regel afronding");
  }

  @Test
  void exactAndEndlessKeysAreShown() {
    Keys thirds =
        Keys.of(
            INHABITANTS,
            List.of(
                new Key(A, BigInteger.ONE, BigInteger.valueOf(3)),
                new Key(B, BigInteger.TWO, BigInteger.valueOf(3))));

    Split split = ResiduePolicy.FIRST_TO_LAST.split(Amount.ofEuros(3000), Unit.THOUSAND, thirds);

    assertThat(split.share(0).explanation().english())
        .isEqualTo(
            "A: key 1/3 of 1 (33.33%), exactly € 1,000, rounded € 1,000, residue € 0, share € 1,000");
  }

  @Test
  void anAmountThatIsNoWholeNumberOfStepsIsRefused() {
    assertThatThrownBy(
            () ->
                ResiduePolicy.ROUNDING_LINE.split(
                    Amount.parse("1234.56"), Unit.THOUSAND, keys(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("EUR 1234.56 is no whole number of steps of EUR 1000");
  }

  @Test
  void aStepFinerThanTheAccuracyOfAFigureIsRefused() {
    Figure figure = new Figure(Amount.ofEuros(12_000), Unit.THOUSAND);

    assertThat(ResiduePolicy.FIRST_TO_LAST.split(figure, Unit.THOUSAND, keys(1, 1)).amountOf(0))
        .isEqualTo(Amount.ofEuros(6000));
    assertThatThrownBy(() -> ResiduePolicy.FIRST_TO_LAST.split(figure, Unit.EURO, keys(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "EUR 12000 is known in steps of EUR 1000, so shares of it cannot be in steps of EUR 1");
  }

  @Test
  void whoTakesTheResidueIsAMemberWithAKey() {
    assertThatThrownBy(() -> split(ResiduePolicy.to(B), keys(1, 0, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'B' cannot take the residue: its key in 'inwoners' is zero");
    assertThatThrownBy(() -> split(ResiduePolicy.to(D), keys(1, 0, 2)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("'D' is no member of 'inwoners'; these are: A, B, C");
    assertThat(ResiduePolicy.to(B).inWords().english()).isEqualTo("residue to B");
    assertThat(ResiduePolicy.to(B).isMonotone()).isFalse();
  }

  @Test
  void stagesRoundAfterEach() {
    Keys below = Keys.equal(INHABITANTS, List.of(C, D));
    Split first = ResiduePolicy.LARGEST_REMAINDER.split(TEN, Unit.EURO, keys(1, 1));

    Map<Message, Split> then = first.further(Map.of(B, below));

    assertThat(then).containsOnlyKeys(B);
    assertThat(then.get(B).shares().stream().map(Share::amount))
        .containsExactly(Amount.ofEuros(3), Amount.ofEuros(2));
    assertThatThrownBy(() -> first.further(Map.of(D, below)))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aShareIsOfSomething() {
    Key none = Key.of(A, 0);

    assertThatThrownBy(
            () -> new Share(none, none, TEN, Unit.EURO, ResiduePolicy.LARGEST_KEY, Amount.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing is a share of keys that sum to zero");
  }

  private static List<Integer> split(ResiduePolicy policy, Keys keys) {
    Split split = policy.split(TEN, Unit.EURO, keys);
    List<Amount> amounts = new ArrayList<>(split.shares().stream().map(Share::amount).toList());
    amounts.add(split.remainder());
    return amounts.stream().map(amount -> amount.toBigDecimal().intValueExact()).toList();
  }

  private static Keys keys(long... numbers) {
    return Keys.of(INHABITANTS, List.of(A, B, C, D).subList(0, numbers.length), numbers);
  }
}
