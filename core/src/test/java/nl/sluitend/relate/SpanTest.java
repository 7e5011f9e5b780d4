package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An equivalent way to write relations is the same span, an accidental one is not in it. */
class SpanTest {
  /** The coefficients of rows 1, 2, 3 … */
  private static SortedMap<Integer, BigInteger> vector(int... coefficients) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    for (int i = 0; i < coefficients.length; i++) {
      vector.put(i + 1, BigInteger.valueOf(coefficients[i]));
    }
    return vector;
  }

  @Test
  void a_grand_total_of_details_is_that_of_subtotals() {
    Span span =
        new Span(
            List.of(
                vector(1, 1, -1, 0, 0, 0, 0),
                vector(0, 0, 0, 1, 1, -1, 0),
                vector(0, 0, 1, 0, 0, 1, -1)));
    assertThat(span.dimension()).isEqualTo(3);
    assertThat(span.contains(vector(1, 1, 0, 1, 1, 0, -1))).isTrue();
    assertThat(span.contains(vector(-2, -2, 2, 0, 0, 0, 0))).isTrue();
    assertThat(span.contains(vector(1, 0, -1, 0, 0, 0, 0))).isFalse();
    assertThat(span.contains(vector(1, 1, 0, 0, 0, 0, -1))).isFalse();
  }

  @Test
  void nothing_is_in_every_span_and_what_follows_adds_no_dimension() {
    Span empty = new Span(List.of(vector()));
    assertThat(empty.contains(vector())).isTrue();
    assertThat(empty.contains(vector(1, -1))).isFalse();
    Span twice = new Span(List.of(vector(3, -2), vector(-6, 4), vector(0, 5)));
    assertThat(twice.dimension()).isEqualTo(2);
    assertThat(twice.contains(vector(1, 1))).isTrue();
  }
}
