package nl.sluitend.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.message.Message;

/** A total by its name has the same ranges as the total written out. */
class FlatSumPropertiesTest {
  private static final Message NAME = Message.same("totaal");
  private static final Source SOURCE = Source.read("wet");

  @Property(tries = 300)
  void aNamedTotalMovesAsItsTermsDo(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 1000) Integer> numbers,
      @ForAll @IntRange(min = 0, max = 255) int signs,
      @ForAll @IntRange(min = 0, max = 7) int line,
      @ForAll boolean twice) {
    List<Formula.Term> terms = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      terms.add(new Formula.Term(given(numbers.get(i)), ((signs >> i) & 1) == 1));
    }
    Formula one = terms.get(line % numbers.size()).formula();
    if (twice) {
      // No sum of inputs that stand there once each: the ordinary way.
      terms.add(new Formula.Term(one, /* subtracted= */ false));
    }
    Formula sum = new Formula.Sum(terms);
    Formula named = Formula.of(Derived.of(NAME, sum, SOURCE));
    Formula other = given(7);

    assertThat(range(one.times(named))).isEqualTo(range(one.times(sum)));
    assertThat(range(one.plus(named))).isEqualTo(range(one.plus(sum)));
    assertThat(range(named.times(other).plus(other.times(one))))
        .isEqualTo(range(sum.times(other).plus(other.times(one))));
    Formula far = Formula.constant(Quantity.of(BigDecimal.valueOf(100_000), Kind.RATIO));
    assertThat(range(one.dividedBy(named.plus(far))))
        .isEqualTo(range(one.dividedBy(sum.plus(far))));
  }

  @Example
  void onlySumsOfInputsAreFlat() {
    Formula one = given(1);

    assertThat(FlatSum.of(one)).isEmpty();
    assertThat(FlatSum.of(one.plus(one))).isEmpty();
    assertThat(FlatSum.of(one.plus(one.times(one)))).isEmpty();
    assertThat(FlatSum.of(one.plus(given(1)))).isPresent();
  }

  private static QuantityRange range(Formula formula) {
    return Derived.of(NAME, formula, SOURCE).range();
  }

  private static Formula given(int number) {
    return Formula.of(Input.printed(Message.same("regel"), BigDecimal.valueOf(number), Kind.RATIO));
  }
}
