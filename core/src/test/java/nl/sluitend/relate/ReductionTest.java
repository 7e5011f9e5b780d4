package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/** Which sums follow from those before them. */
class ReductionTest {
  private static final int ROWS = 8;

  private static Reduction reduction() {
    return new Reduction(
        Lines.of(
            table(
                IntStream.range(0, ROWS)
                    .mapToObj(i -> "Post;" + (100 + i))
                    .collect(Collectors.joining("\n", "Post;2024\n", ""))),
            Axis.ROWS));
  }

  private static List<Term> sum(int... oneBased) {
    return IntStream.of(oneBased)
        .mapToObj(i -> new Term(Math.abs(i) - 1, Integer.signum(i)))
        .toList();
  }

  @Test
  void a_sum_is_news_once() {
    Reduction reduction = reduction();
    assertThat(reduction.add(2, sum(1, 2))).isTrue();
    assertThat(reduction.add(2, sum(1, 2))).isFalse();
    assertThat(reduction.add(2, sum(2, 1))).isFalse();
  }

  @Test
  void a_sum_solved_for_another_row_is_no_news() {
    Reduction reduction = reduction();
    reduction.add(2, sum(1, 2));
    assertThat(reduction.add(0, sum(3, -2))).isFalse();
    assertThat(reduction.add(0, sum(3, 2))).isTrue();
  }

  @Test
  void a_total_of_all_rows_follows_from_the_total_of_subtotals() {
    Reduction reduction = reduction();
    reduction.add(2, sum(1, 2));
    reduction.add(5, sum(4, 5));
    assertThat(reduction.add(6, sum(3, 6))).isTrue();
    assertThat(reduction.add(6, sum(1, 2, 4, 5))).isFalse();
    assertThat(reduction.add(6, sum(1, 2, 6))).isFalse();
    assertThat(reduction.add(6, sum(1, 2, 4))).isTrue();
  }

  @Test
  void rows_that_print_the_same_are_one() {
    Reduction reduction =
        new Reduction(Lines.of(table("Post;A;B\nA;1;4\nB;2;5\nTotaal;3;9\nA;1;4"), Axis.ROWS));
    assertThat(reduction.add(2, sum(1, 2))).isTrue();
    assertThat(reduction.add(2, sum(4, 2))).isFalse();
  }

  /** The rank of all sums is counted another way, by elimination from the other side. */
  @Property(tries = 300)
  void news_is_what_raises_the_rank(@ForAll long seed) {
    Random random = new Random(seed);
    Reduction reduction = reduction();
    List<SortedMap<Integer, BigInteger>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int result = random.nextInt(ROWS);
      List<Term> terms = new ArrayList<>();
      SortedMap<Integer, BigInteger> vector = new TreeMap<>();
      vector.put(result, BigInteger.ONE.negate());
      for (int row = 0; row < ROWS; row++) {
        if (row != result && random.nextInt(3) == 0) {
          Term term = new Term(row, random.nextBoolean() ? 1 : -1);
          terms.add(term);
          vector.put(row, BigInteger.valueOf(term.sign()));
        }
      }
      int before = new Span(all).dimension();
      all.add(vector);
      assertThat(reduction.add(result, terms)).isEqualTo(new Span(all).dimension() > before);
    }
  }
}
