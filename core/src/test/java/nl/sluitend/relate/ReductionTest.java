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

  @Test
  void a_sum_with_a_row_left_out_says_only_that_this_row_is_nothing() {
    Reduction reduction = reduction();
    reduction.add(3, sum(1, 2, 3));
    assertThat(reduction.saysOnly(3, sum(1, 2), sum(3))).isTrue();
    assertThat(reduction.saysOnly(0, sum(4, -2), sum(3))).isTrue();
    assertThat(reduction.saysOnly(3, sum(1, 2), sum(2))).isFalse();
    assertThat(reduction.saysOnly(3, sum(1, 2, 3), sum(3))).isFalse();
  }

  @Test
  void a_sum_with_another_row_in_place_of_one_says_only_that_both_are_the_same() {
    Reduction reduction = reduction();
    reduction.add(2, sum(1, 2));
    assertThat(reduction.saysOnly(2, sum(4, 2), sum(1, -4))).isTrue();
    assertThat(reduction.saysOnly(3, sum(3, -2), sum(4, -1))).isTrue();
    assertThat(reduction.saysOnly(2, sum(4, 2), sum(1, 4))).isFalse();
    assertThat(reduction.saysOnly(2, sum(4, 5), sum(1, -4))).isFalse();
  }

  /** What a sum says only is what raises the rank as much as both together do. */
  @Property(tries = 300)
  void a_sum_says_only_what_has_the_same_span(@ForAll long seed) {
    Random random = new Random(seed);
    Reduction reduction = reduction();
    List<SortedMap<Integer, BigInteger>> known = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<Term> terms = terms(random);
      reduction.add(0, terms);
      known.add(vector(0, terms));
    }
    List<Term> terms = terms(random);
    for (int row = 0; row < ROWS; row++) {
      int rank = new Span(known).dimension();
      SortedMap<Integer, BigInteger> one = vector(0, terms);
      SortedMap<Integer, BigInteger> other = new TreeMap<>();
      other.put(row, BigInteger.ONE);
      boolean same =
          with(known, List.of(one)) == rank + 1
              && with(known, List.of(other)) == rank + 1
              && with(known, List.of(one, other)) == rank + 1;
      assertThat(reduction.saysOnly(0, terms, sum(row + 1))).isEqualTo(same);
    }
  }

  private static int with(
      List<SortedMap<Integer, BigInteger>> known, List<SortedMap<Integer, BigInteger>> more) {
    List<SortedMap<Integer, BigInteger>> all = new ArrayList<>(known);
    all.addAll(more);
    return new Span(all).dimension();
  }

  /** Any rows but the first, added or taken away. */
  private static List<Term> terms(Random random) {
    List<Term> terms = new ArrayList<>();
    for (int row = 1; row < ROWS; row++) {
      if (random.nextInt(2) == 0) {
        terms.add(new Term(row, random.nextBoolean() ? 1 : -1));
      }
    }
    return terms;
  }

  private static SortedMap<Integer, BigInteger> vector(int result, List<Term> terms) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    vector.put(result, BigInteger.ONE.negate());
    terms.forEach(term -> vector.put(term.index(), BigInteger.valueOf(term.sign())));
    return vector;
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
