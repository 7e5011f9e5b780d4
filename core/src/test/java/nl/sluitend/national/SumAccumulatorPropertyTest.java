package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SumAccumulatorPropertyTest {
  private static final List<Dimension> BY =
      List.of(Dimension.NUMBER, Dimension.TASK_FIELD, Dimension.NAME);

  /** Rows with few or many different keys, and amounts up to the ends of a long. */
  private static final class Rows {
    private final List<List<String>> keys;
    private final long[] cents;

    Rows(List<List<String>> keys, long[] cents) {
      this.keys = keys;
      this.cents = cents;
    }

    static Rows of(Random random, int count, int different) {
      List<List<String>> keys = new ArrayList<>();
      long[] cents = new long[count];
      for (int i = 0; i < count; i++) {
        keys.add(
            List.of(
                "" + random.nextInt(different),
                random.nextInt(9) + "." + random.nextInt(20),
                "n" + random.nextInt(different)));
        cents[i] = random.nextLong() >> random.nextInt(64);
      }
      return new Rows(keys, cents);
    }

    Map<List<String>, BigDecimal> sums() {
      Map<List<String>, BigDecimal> sums = new HashMap<>();
      for (int i = 0; i < cents.length; i++) {
        sums.merge(keys.get(i), BigDecimal.valueOf(cents[i], 2), BigDecimal::add);
      }
      return sums;
    }

    SumAccumulator accumulated(int from, int to) {
      SumAccumulator sums = new SumAccumulator(BY);
      int[][] codes = new int[BY.size()][to - from];
      for (int i = from; i < to; i++) {
        for (int d = 0; d < codes.length; d++) {
          codes[d][i - from] = sums.code(d, keys.get(i).get(d));
        }
      }
      int half = (to - from) / 2;
      sums.add(codes, Arrays.copyOfRange(cents, from, to), half);
      int[][] rest = new int[BY.size()][];
      for (int d = 0; d < rest.length; d++) {
        rest[d] = Arrays.copyOfRange(codes[d], half, to - from);
      }
      sums.add(rest, Arrays.copyOfRange(cents, from + half, to), to - from - half);
      return sums;
    }
  }

  private static Map<List<String>, BigDecimal> shown(GroupedSums sums) {
    Map<List<String>, BigDecimal> shown = new HashMap<>();
    sums.stream().forEach(g -> shown.put(g.key(), g.sum().toBigDecimal().setScale(2)));
    return shown;
  }

  @Property(tries = 200)
  void sums_are_those_of_decimals_of_any_size(
      @ForAll Random random,
      @ForAll @IntRange(max = 3000) int count,
      @ForAll @IntRange(min = 1, max = 2000) int different) {
    Rows rows = Rows.of(random, count, different);

    GroupedSums sums = rows.accumulated(0, count).result();

    assertThat(shown(sums)).isEqualTo(rows.sums());
    for (GroupSum group : sums.stream().limit(20).toList()) {
      assertThat(sums.find(group.key())).contains(group.sum());
    }
  }

  @Property(tries = 100)
  void parts_make_the_same_whole_in_any_order(
      @ForAll Random random,
      @ForAll @IntRange(max = 2000) int count,
      @ForAll @IntRange(min = 1, max = 500) int different) {
    Rows rows = Rows.of(random, count, different);
    int first = random.nextInt(count + 1);
    int second = first + random.nextInt(count - first + 1);
    List<SumAccumulator> parts =
        new ArrayList<>(
            List.of(
                rows.accumulated(0, first),
                rows.accumulated(first, second),
                rows.accumulated(second, count)));
    GroupedSums whole = rows.accumulated(0, count).result();

    Collections.shuffle(parts, random);
    SumAccumulator together = new SumAccumulator(BY);
    parts.forEach(together::add);
    GroupedSums sent =
        parts.stream()
            .map(part -> GroupedSums.fromBytes(part.result().toBytes()))
            .reduce(new SumAccumulator(BY).result(), GroupedSums::plus);

    assertThat(together.result()).isEqualTo(whole);
    assertThat(sent).isEqualTo(whole);
    assertThat(sent.toBytes()).isEqualTo(whole.toBytes());
  }

  @Property(tries = 300)
  void an_order_of_keys_puts_every_two_keys_one_way(
      @ForAll Dimension dimension, @ForAll Random random) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      keys.add(key(random));
    }
    List<String> sorted = keys.stream().sorted(dimension.order()).toList();
    Collections.shuffle(keys, random);

    assertThat(keys.stream().sorted(dimension.order())).isEqualTo(sorted);
    for (String a : keys) {
      for (String b : keys) {
        assertThat(dimension.order().compare(a, b) == 0).isEqualTo(a.equals(b));
      }
    }
  }

  private static String key(Random random) {
    StringBuilder key = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      key.append("0119.a:".charAt(random.nextInt(7)));
    }
    return key.toString();
  }

  @Property(tries = 300)
  void damaged_bytes_are_refused(@ForAll Random random) {
    Rows rows = Rows.of(random, random.nextInt(20), 5);
    byte[] bytes = rows.accumulated(0, rows.cents.length).result().toBytes();
    byte[] damaged =
        random.nextBoolean()
            ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
            : changed(bytes, random);

    try {
      GroupedSums.fromBytes(damaged);
    } catch (IllegalArgumentException expected) {
      assertThat(expected).hasMessageMatching("(These|Expected version) .*");
      return;
    }
    throw new AssertionError("read " + BigInteger.valueOf(damaged.length) + " damaged bytes");
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }
}
