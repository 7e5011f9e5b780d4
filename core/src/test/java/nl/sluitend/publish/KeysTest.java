package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.sluitend.message.Message;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final Message NAME = new Message("inwoners", "inhabitants");
  private static final Message MIX = new Message("mix", "mix");
  private static final Message A = Message.same("A");
  private static final Message B = Message.same("B");
  private static final Message C = Message.same("C");

  @Test
  void keysHaveNamesMembersAndATotal() {
    Keys keys = Keys.of(NAME, List.of(Key.of(A, new BigDecimal("12.50")), Key.of(B, 10)));

    assertThat(keys.name()).isEqualTo(NAME);
    assertThat(keys.members()).containsExactly(A, B);
    assertThat(keys.key(0)).isEqualTo(new Key(A, BigInteger.valueOf(25), BigInteger.TWO));
    assertThat(keys.total()).isEqualTo(new Key(NAME, BigInteger.valueOf(45), BigInteger.TWO));
    assertThat(keys.indexOf(B)).isEqualTo(1);
  }

  @Test
  void halfEqualPartsAndHalfInhabitantsIsExact() {
    Keys inhabitants = Keys.of(NAME, List.of(A, B), new long[] {1, 2});
    Keys mix = Keys.mix(MIX, List.of(half(Keys.equal(MIX, List.of(B, A))), half(inhabitants)));

    // In the order of the first part: B is 1/4 + 1/3, A is 1/4 + 1/6.
    assertThat(mix.members()).containsExactly(B, A);
    assertThat(mix.key(0)).isEqualTo(new Key(B, BigInteger.valueOf(7), BigInteger.valueOf(12)));
    assertThat(mix.key(1)).isEqualTo(new Key(A, BigInteger.valueOf(5), BigInteger.valueOf(12)));
  }

  @Test
  void stagesMultiply() {
    Keys first = Keys.of(NAME, List.of(A, B), new long[] {1, 3});
    Keys then = Keys.equal(NAME, List.of(Message.same("B1"), Message.same("B2")));

    Keys staged = Keys.staged(MIX, first, Map.of(B, then));

    assertThat(staged.members()).containsExactly(A, Message.same("B1"), Message.same("B2"));
    assertThat(staged.key(0)).isEqualTo(new Key(A, BigInteger.ONE, BigInteger.valueOf(4)));
    assertThat(staged.key(2).numerator()).isEqualTo(BigInteger.valueOf(3));
    assertThat(staged.key(2).denominator()).isEqualTo(BigInteger.valueOf(8));
    assertThatThrownBy(() -> Keys.staged(MIX, first, Map.of(C, then)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("'C' is no member of 'inwoners'; these are: A, B");
  }

  @Test
  void percentagesAddUpToAHundred() {
    Key sixty = Key.of(A, 60);
    Keys keys = Keys.percentages(NAME, List.of(sixty, Key.of(B, 40)));

    assertThat(keys.total()).isEqualTo(Key.of(NAME, 100));
    assertThatThrownBy(
            () -> Keys.percentages(NAME, List.of(sixty, Key.of(B, new BigDecimal("39.9")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The percentages of 'inwoners' add up to 99.9, not to 100");
  }

  @Test
  void keysThatSumToZeroAreRefused() {
    assertThatThrownBy(() -> Keys.of(NAME, List.of(A, B), new long[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The keys of 'inwoners' sum to zero, so nobody can bear anything (2 members)");
    assertThatThrownBy(() -> Keys.equal(NAME, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keys.mix(MIX, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void negativeKeysAreRefused() {
    assertThatThrownBy(() -> Keys.of(NAME, List.of(A, B), new long[] {1, -2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of 'B' is negative: -2");
    assertThatThrownBy(() -> Key.of(A, new BigDecimal("-0.5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of 'A' is negative: -0.5");
    assertThatThrownBy(() -> new Key(A, BigInteger.ONE.negate(), BigInteger.valueOf(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of 'A' is negative: -1/3");
    assertThatThrownBy(() -> new Key(A, BigInteger.ONE, BigInteger.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of 'A' is divided by 0, which is not above zero");
    Keys equal = Keys.equal(NAME, List.of(A));
    assertThatThrownBy(() -> new Keys.Part(BigDecimal.ONE.negate(), equal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The weight of 'inwoners' is negative: -1");
  }

  @Test
  void keysOfTooManyDigitsAreRefused() {
    assertThatThrownBy(() -> Key.of(A, new BigDecimal("1E+1000000000")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("The key of 'A' has more than 100 digits before or after the decimal mark");
    assertThatThrownBy(() -> Key.of(A, new BigDecimal("1E-101")))
        .isInstanceOf(ArithmeticException.class);
    assertThat(Key.of(A, new BigDecimal("1E+3"))).isEqualTo(Key.of(A, 1000));
  }

  @Test
  void membersAndNumbersGoTogether() {
    assertThatThrownBy(() -> Keys.of(NAME, List.of(A), new long[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'inwoners' has 1 members, but 2 numbers");
    Keys equal = Keys.equal(NAME, List.of(A, B));
    Keys other = Keys.equal(MIX, List.of(A, C));
    assertThatThrownBy(() -> Keys.mix(MIX, List.of(half(equal), half(other))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'inwoners' and 'mix' do not have the same members, each once");
    Keys twice = Keys.equal(MIX, List.of(A, A));
    assertThatThrownBy(() -> Keys.mix(MIX, List.of(half(twice))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> twice.indexOf(A))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("'A' is a member of 'mix' more than once");
    Keys many = Keys.equal(NAME, Collections.nCopies(11, B));
    assertThatThrownBy(() -> many.indexOf(A))
        .hasMessageEndingWith("these are: B, B, B, B, B, B, B, B, B, B, …");
  }

  private static Keys.Part half(Keys keys) {
    return new Keys.Part(new BigDecimal("0.5"), keys);
  }
}
