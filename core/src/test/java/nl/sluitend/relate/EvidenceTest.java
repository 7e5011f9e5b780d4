package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What speaks for a relation. */
class EvidenceTest {
  @Test
  void is_counted_from_nought_and_something_was_tried() {
    assertThat(new Evidence(0, -5, 1).byAccident()).isEqualTo(Probability.ONE);
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(-1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(3, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(3, 0, -1));
  }

  @Test
  void is_an_accident_once_in_two_to_its_power_for_each_that_was_tried() {
    assertThat(new Evidence(10, 0, 1).byAccident())
        .isEqualTo(new Probability(BigInteger.ONE, BigInteger.valueOf(1024)));
    assertThat(new Evidence(10, 0, 6).byAccident())
        .isEqualTo(new Probability(BigInteger.valueOf(3), BigInteger.valueOf(512)));
    assertThat(new Evidence(10, 0, 1024).byAccident()).isEqualTo(Probability.ONE);
    assertThat(new Evidence(10, 0, Long.MAX_VALUE).byAccident()).isEqualTo(Probability.ONE);
  }

  @Test
  void of_any_size_can_be_shown() {
    Probability least = new Evidence(Integer.MAX_VALUE, 0, 1).byAccident();
    assertThat(least).isEqualTo(new Evidence(1000, 0, 1).byAccident());
    assertThat(least.numerator()).isEqualTo(BigInteger.ONE);
  }

  @Property
  void more_bits_make_an_accident_less_likely_and_more_attempts_make_it_more_likely(
      @ForAll @IntRange(max = 2000) int bits, @ForAll @LongRange(min = 1) long tried) {
    Probability own = new Evidence(bits, 0, tried).byAccident();
    assertThat(new Evidence(bits + 1, 0, tried).byAccident()).isLessThanOrEqualTo(own);
    assertThat(new Evidence(bits, 0, 1).byAccident()).isLessThanOrEqualTo(own);
    assertThat(new Evidence(bits, 7, tried).byAccident()).isEqualTo(own);
  }
}
