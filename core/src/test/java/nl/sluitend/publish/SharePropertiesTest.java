package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** What holds for every split, whatever the policy. */
class SharePropertiesTest {
  private static final BigInteger ONE = BigInteger.ONE;
  private static final ResiduePolicy NAMED = ResiduePolicy.to(member(0));
  private static final Message NAME = new Message("inwoners", "inhabitants");

  @Property(tries = 500)
  void nothingIsLost(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy) {
    Split split = policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers));

    Amount sum = split.remainder();
    for (Share share : split.shares()) {
      sum = sum.plus(share.amount());
    }
    assertThat(sum).isEqualTo(Amount.ofCents(cents));
    if (split.remainderName().isEmpty()) {
      assertThat(split.remainder()).isEqualTo(Amount.ZERO);
    }
  }

  @Property(tries = 500)
  void sharesKeepTheirSignAndZeroKeysGetNothing(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy) {
    Split split = policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers));

    for (int i = 0; i < numbers.size(); i++) {
      Amount share = split.share(i).amount();
      assertThat(share.signum()).isIn(0, Long.signum(cents));
      assertThat(share.isMultipleOf(Unit.CENT)).isTrue();
      if (numbers.get(i) == 0) {
        assertThat(share).isEqualTo(Amount.ZERO);
      }
    }
  }

  @Property(tries = 500)
  void equalKeysDifferByAtMostOneStep(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy) {
    Split split = policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers));

    for (int i = 0; i < numbers.size(); i++) {
      for (int j = 0; j < i; j++) {
        Amount gap = split.amountOf(i).minus(split.amountOf(j)).abs();
        if (numbers.get(i).equals(numbers.get(j)) && !policy.equals(NAMED)) {
          assertThat(gap).isLessThanOrEqualTo(Unit.CENT.step());
        }
        if (policy.isMonotone() && numbers.get(i) > numbers.get(j)) {
          assertThat(split.amountOf(i).abs()).isGreaterThanOrEqualTo(split.amountOf(j).abs());
        }
      }
    }
  }

  @Property(tries = 300)
  void largestRemainderAndFirstToLastStayWithinAStepOfTheExactShare(
      @ForAll("amounts") long cents, @ForAll("keys") List<Long> numbers) {
    for (ResiduePolicy policy :
        List.of(
            ResiduePolicy.LARGEST_REMAINDER,
            ResiduePolicy.FIRST_TO_LAST,
            ResiduePolicy.LARGEST_KEY,
            ResiduePolicy.ROUNDING_LINE,
            ResiduePolicy.SEPARATE_REMAINDER)) {
      for (Share share : policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers)).shares()) {
        BigDecimal off = share.amount().toBigDecimal().subtract(share.exact(30, RoundingMode.DOWN));
        assertThat(off.abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(share.residue().abs()).isLessThanOrEqualTo(Unit.CENT.step());
      }
    }
  }

  @Property(tries = 300)
  void theOppositeAmountGetsTheOppositeShares(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy) {
    Split one = policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers));
    Split other = policy.split(Amount.ofCents(cents).negated(), Unit.CENT, keys(numbers));

    assertThat(amounts(other)).isEqualTo(amounts(one).stream().map(Amount::negated).toList());
  }

  @Property(tries = 300)
  void onlyProportionsOfKeysAndTheNumberOfStepsMatter(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    Split one = policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers));
    List<Long> larger = numbers.stream().map(number -> number * factor).toList();
    Split scaled = policy.split(Amount.ofCents(cents), Unit.CENT, keys(larger));
    Split thousands = policy.split(Amount.ofEuros(1000).times(cents), Unit.THOUSAND, keys(numbers));

    assertThat(amounts(scaled)).isEqualTo(amounts(one));
    assertThat(amounts(thousands))
        .isEqualTo(amounts(one).stream().map(amount -> amount.times(100_000)).toList());
  }

  @Property(tries = 300)
  void widerNumbersGiveTheSameShares(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy) {
    requireSameWhenWider(cents, numbers, policy);
  }

  /** Keys whose sum only just fits a long, so that every product needs two words. */
  @Property(tries = 1000)
  void theWidestNumbersThatFitGiveTheSameShares(
      @ForAll("wide") long steps, @ForAll("wide") long one, @ForAll("wide") long two) {
    long key = one >>> 2;
    long other = Math.min(two, Long.MAX_VALUE - key);
    requireSameWhenWider(steps, List.of(key, other), ResiduePolicy.LARGEST_REMAINDER);
  }

  @Example
  void aDigitThatIsEstimatedTooLargeIsCorrected() {
    long one = 1_289_083_218_297_598_035L;
    requireSameWhenWider(
        6_409_763_733_435_892_148L,
        List.of(one, 8_099_984_107_399_697_668L - one),
        ResiduePolicy.LARGEST_REMAINDER);
  }

  @Provide
  Arbitrary<Long> wide() {
    return Arbitraries.longs()
        .between(1L << 40, Long.MAX_VALUE)
        .withDistribution(RandomDistribution.uniform());
  }

  private static void requireSameWhenWider(long cents, List<Long> numbers, ResiduePolicy policy) {
    BigInteger factor = BigInteger.TEN.pow(30);
    List<Key> wide =
        IntStream.range(0, numbers.size())
            .mapToObj(
                i -> new Key(member(i), BigInteger.valueOf(numbers.get(i)).multiply(factor), ONE))
            .toList();

    Split one = policy.split(Amount.ofCents(cents), Unit.CENT, keys(numbers));
    Split other = policy.split(Amount.ofCents(cents), Unit.CENT, Keys.of(NAME, wide));

    assertThat(amounts(other)).isEqualTo(amounts(one));
  }

  @Property(tries = 300)
  void exactSharesDoNotMove(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int times,
      @ForAll("keys") List<Long> numbers,
      @ForAll("policies") ResiduePolicy policy) {
    BigInteger total = BigInteger.ZERO;
    for (Long number : numbers) {
      total = total.add(BigInteger.valueOf(number));
    }
    Amount amount = Amount.of(new BigDecimal(total.multiply(BigInteger.valueOf(times)), 2));

    Split split = policy.split(amount, Unit.CENT, keys(numbers));

    for (int i = 0; i < numbers.size(); i++) {
      assertThat(split.amountOf(i)).isEqualTo(Amount.ofCents(numbers.get(i)).times(times));
    }
    assertThat(split.remainder()).isEqualTo(Amount.ZERO);
  }

  /** Where no tie is decided, and for the numbers themselves even then. */
  @Property(tries = 200)
  void theOrderMattersOnlyForTies(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 9999) Integer> raw,
      @ForAll("amounts") long cents) {
    List<Long> numbers = raw.stream().map(Integer::longValue).toList();
    Assume.that(numbers.stream().anyMatch(number -> number > 0));
    Keys keys = keys(numbers);
    List<Integer> order = new ArrayList<>(IntStream.range(0, numbers.size()).boxed().toList());
    Collections.reverse(order);
    Keys turned = Keys.of(NAME, order.stream().map(keys::key).toList());
    for (ResiduePolicy policy :
        List.of(ResiduePolicy.ROUNDING_LINE, ResiduePolicy.SEPARATE_REMAINDER)) {
      Split one = policy.split(Amount.ofCents(cents), Unit.CENT, keys);
      Split other = policy.split(Amount.ofCents(cents), Unit.CENT, turned);
      for (Message member : keys.members()) {
        assertThat(other.share(member).amount()).isEqualTo(one.share(member).amount());
      }
      assertThat(other.remainder()).isEqualTo(one.remainder());
    }
    // Who has the largest remainders may change with ties; how much is given away then may not.
    Split one = ResiduePolicy.LARGEST_REMAINDER.split(Amount.ofCents(cents), Unit.CENT, keys);
    Split other = ResiduePolicy.LARGEST_REMAINDER.split(Amount.ofCents(cents), Unit.CENT, turned);
    assertThat(totalChange(other)).isEqualTo(totalChange(one));
  }

  @Property(tries = 200)
  void everyStageAddsUp(
      @ForAll("amounts") long cents,
      @ForAll("keys") List<Long> numbers,
      @ForAll("keys") List<Long> below,
      @ForAll("policies") ResiduePolicy policy) {
    Assume.that(!policy.equals(NAMED));
    Keys keys = keys(numbers);
    Split first = policy.split(Amount.ofCents(cents), Unit.CENT, keys);

    Split then = first.further(Map.of(member(0), keys(below))).get(member(0));

    assertThat(then.amount()).isEqualTo(first.amountOf(0));
    assertThat(sum(then)).isEqualTo(first.amountOf(0));
  }

  @Provide
  Arbitrary<Long> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(-20, 20),
        Arbitraries.longs().between(-1_000_000, 1_000_000));
  }

  /** Small ones with ties and zeros, and ones whose products need more than a long. */
  @Provide
  Arbitrary<List<Long>> keys() {
    Arbitrary<Long> small = Arbitraries.longs().between(0, 5);
    Arbitrary<Long> large = Arbitraries.longs().between(0, 900_000_000_000_000L);
    return Arbitraries.oneOf(
            small.list().ofMinSize(1).ofMaxSize(9), large.list().ofMinSize(1).ofMaxSize(9))
        .filter(numbers -> numbers.stream().anyMatch(number -> number > 0))
        // The member that takes a residue by name has a key.
        .map(numbers -> numbers.get(0) > 0 ? numbers : turned(numbers));
  }

  @Provide
  Arbitrary<ResiduePolicy> policies() {
    List<ResiduePolicy> policies = new ArrayList<>(ResiduePolicy.standard());
    policies.add(NAMED);
    return Arbitraries.of(policies);
  }

  private static List<Long> turned(List<Long> numbers) {
    List<Long> turned = new ArrayList<>(numbers);
    while (turned.get(0) == 0) {
      Collections.rotate(turned, 1);
    }
    return turned;
  }

  private static Message member(int index) {
    return Message.same("lid " + (index + 1));
  }

  private static Keys keys(List<Long> numbers) {
    return Keys.of(
        NAME,
        IntStream.range(0, numbers.size()).mapToObj(SharePropertiesTest::member).toList(),
        numbers.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<Amount> amounts(Split split) {
    List<Amount> amounts = new ArrayList<>(split.shares().stream().map(Share::amount).toList());
    amounts.add(split.remainder());
    return amounts;
  }

  /** How far all shares together are from the exact ones, to the thirtieth decimal. */
  private static BigDecimal totalChange(Split split) {
    BigDecimal change = BigDecimal.ZERO;
    for (Share share : split.shares()) {
      BigDecimal exact = share.exact(30, RoundingMode.HALF_EVEN);
      change = change.add(share.amount().toBigDecimal().subtract(exact).abs());
    }
    return change.setScale(20, RoundingMode.HALF_EVEN);
  }

  private static Amount sum(Split split) {
    return amounts(split).stream().reduce(Amount.ZERO, Amount::plus);
  }
}
