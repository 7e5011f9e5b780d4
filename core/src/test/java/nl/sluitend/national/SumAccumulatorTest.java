package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;

class SumAccumulatorTest {
  private static final List<Dimension> BY = List.of(Dimension.YEAR, Dimension.TASK_FIELD);

  private static GroupedSums sums(Object... yearFieldCents) {
    SumAccumulator sums = new SumAccumulator(BY);
    for (int i = 0; i < yearFieldCents.length; i += 3) {
      List<String> key = List.of(yearFieldCents[i].toString(), yearFieldCents[i + 1].toString());
      sums.add(key, new BigInteger(yearFieldCents[i + 2].toString()));
    }
    return sums.result();
  }

  @Test
  void groups_come_in_the_published_order_of_their_keys() {
    GroupedSums sums =
        sums(2024, "0.10", 1, 2024, "0.9", 2, 2023, "6.71a", 3, 2023, "0.61", 4, 2023, "0.7", 5);

    assertThat(sums.stream().map(GroupSum::key))
        .containsExactly(
            List.of("2023", "0.61"),
            List.of("2023", "0.7"),
            List.of("2023", "6.71a"),
            List.of("2024", "0.9"),
            List.of("2024", "0.10"));
    assertThat(sums.keys(Dimension.TASK_FIELD))
        .containsExactly("0.61", "0.7", "0.9", "0.10", "6.71a");
  }

  @Test
  void a_sum_that_fits_no_long_goes_on_exactly() {
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);

    GroupedSums sums = sums("2024", "0.1", most, "2024", "0.1", most, "2024", "0.1", 1);

    assertThat(sums.find(List.of("2024", "0.1"))).contains(Amount.parse("184467440737095516.15"));
    assertThat(sums.get(0).sum()).isEqualTo(Amount.parse("184467440737095516.15"));
  }

  @Test
  void a_sum_that_comes_back_is_what_it_was() {
    BigInteger huge = BigInteger.TEN.pow(40);

    GroupedSums sums = sums("2024", "0.1", huge, "2024", "0.1", 5, "2024", "0.1", huge.negate());

    assertThat(sums).isEqualTo(sums("2024", "0.1", 5));
  }

  @Test
  void many_at_once_go_beyond_a_long_as_one_by_one() {
    SumAccumulator sums = new SumAccumulator(BY);
    int[][] codes = {{sums.code(0, "2024"), 0, 0, 0}, {sums.code(1, "0.1"), 0, 0, 0}};
    long[] most = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 1};
    long[] least = {Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE, -1};
    BigInteger three = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(3));

    sums.add(codes, most, 4);
    GroupedSums high = sums.result();
    // More keys make room anew, and what was carried goes along.
    sums.add(List.of("2025", "0.2"), BigInteger.ONE);
    sums.add(codes, least, 4);

    assertThat(high).isEqualTo(sums("2024", "0.1", three.add(BigInteger.ONE)));
    assertThat(sums.result()).isEqualTo(sums("2024", "0.1", -3, "2025", "0.2", 1));
  }

  @Test
  void a_group_of_which_the_sum_is_nothing_is_there() {
    assertThat(sums("2024", "0.1", 0).find(List.of("2024", "0.1"))).contains(Amount.ZERO);
    assertThat(sums("2024", "0.1", 5, "2024", "0.1", -5).size()).isEqualTo(1);
  }

  @Test
  void what_is_not_there_is_not_found() {
    GroupedSums sums = sums("2024", "0.1", 1, "2023", "0.2", 2);

    assertThat(sums.find(List.of("2024", "0.2"))).isEmpty();
    assertThat(sums.find(List.of("2025", "0.2"))).isEmpty();
    assertThat(sums.find(List.of("2024"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sums.keys(Dimension.NAME))
        .withMessage("Sums by [YEAR, TASK_FIELD] have no NAME");
    assertThatThrownBy(() -> sums.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void without_dimensions_there_is_one_sum() {
    SumAccumulator sums = new SumAccumulator(List.of());
    assertThat(sums.result().size()).isZero();
    sums.add(new int[0][], new long[] {3, 4}, 2);

    assertThat(sums.result().get(0)).isEqualTo(new GroupSum(List.of(), Amount.ofCents(7)));
  }

  @Test
  void sums_by_fewer_dimensions_add_up_over_the_others() {
    GroupedSums sums = sums("2024", "0.1", 1, "2024", "0.2", 2, "2023", "0.1", 4);

    GroupedSums byField = sums.by(List.of(Dimension.TASK_FIELD));

    assertThat(byField.dimensions()).containsExactly(Dimension.TASK_FIELD);
    assertThat(byField.stream())
        .containsExactly(
            new GroupSum(List.of("0.1"), Amount.ofCents(5)),
            new GroupSum(List.of("0.2"), Amount.ofCents(2)));
  }

  @Test
  void keys_are_known_by_numbers_without_gaps() {
    SumAccumulator sums = new SumAccumulator(BY);

    assertThat(sums.dimensions()).isEqualTo(BY);
    assertThat(sums.code(0, "2024")).isZero();
    assertThat(sums.code(0, "2025")).isEqualTo(1);
    assertThat(sums.code(0, "2024")).isZero();
    assertThat(sums.code(1, "0.1")).isZero();
    assertThat(sums.key(0, 1)).isEqualTo("2025");
  }

  @Test
  void a_key_without_a_group_is_not_in_the_result() {
    SumAccumulator sums = new SumAccumulator(BY);
    sums.code(0, "1999");
    sums.add(List.of("2024", "0.1"), BigInteger.TEN);

    assertThat(sums.result().keys(Dimension.YEAR)).containsExactly("2024");
    assertThat(sums.result().toBytes()).isEqualTo(sums("2024", "0.1", 10).toBytes());
    assertThat(sums.result().find(List.of("1999", "0.1"))).isEmpty();
  }

  @Test
  void what_is_added_to_itself_is_there_twice() {
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
    for (BigInteger amount : List.of(BigInteger.ONE, most, most.negate(), most.pow(2))) {
      SumAccumulator sums = new SumAccumulator(List.of());
      sums.add(List.of(), amount);
      sums.add(List.of(), amount);
      sums.add(sums);
      assertThat(sums.result().get(0).sum())
          .isEqualTo(Amount.of(new BigDecimal(amount.multiply(BigInteger.valueOf(4)), 2)));
    }
  }

  @Test
  void an_amount_beyond_all_money_is_refused_and_its_sums_are_not() {
    SumAccumulator sums = new SumAccumulator(List.of());
    BigInteger most = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
    sums.add(List.of(), most);
    sums.add(List.of(), most);
    assertThat(GroupedSums.fromBytes(sums.result().toBytes())).isEqualTo(sums.result());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sums.add(List.of(), most.add(BigInteger.ONE)))
        .withMessageContaining("256 bits");
    assertThat(sums.result().get(0).sum())
        .isEqualTo(Amount.of(new BigDecimal(most.multiply(BigInteger.TWO), 2)));
  }

  @Test
  void numbers_that_stand_for_no_key_are_refused_and_nothing_is_added() {
    SumAccumulator sums = new SumAccumulator(List.of(Dimension.NAME, Dimension.YEAR));
    sums.code(0, "a");
    sums.code(0, "b");
    sums.code(1, "2020");
    for (int[][] wrong :
        List.of(new int[][] {{0}, {1}}, new int[][] {{-1}, {0}}, new int[][] {{0}})) {
      assertThatIllegalArgumentException().isThrownBy(() -> sums.add(wrong, new long[] {5}, 1));
    }
    assertThat(sums.result().size()).isZero();
  }

  @Test
  void what_does_not_belong_together_is_refused() {
    SumAccumulator sums = new SumAccumulator(BY);
    SumAccumulator others = new SumAccumulator(List.of(Dimension.NAME));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sums.add(others))
        .withMessage("Sums by [NAME] cannot be added to sums by [YEAR, TASK_FIELD]");
    assertThatIllegalArgumentException().isThrownBy(() -> sums.add(others.result()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sums.add(List.of("2024"), BigInteger.ONE))
        .withMessage("Expected a key for each of [YEAR, TASK_FIELD]: [2024]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SumAccumulator(List.of(Dimension.NAME, Dimension.NAME)))
        .withMessage("A dimension comes twice in [NAME, NAME]");
  }

  @Test
  void keys_that_no_number_can_tell_apart_are_refused() {
    List<Dimension> many =
        List.of(Dimension.NAME, Dimension.NUMBER, Dimension.YEAR, Dimension.SIDE);
    SumAccumulator sums = new SumAccumulator(many);
    for (int i = 0; i < 1 << 16; i++) {
      for (int d = 0; d < many.size(); d++) {
        sums.code(d, Integer.toString(i));
      }
    }

    assertThatIllegalStateException()
        .isThrownBy(sums::result)
        .withMessageStartingWith("Too many different keys to group by all dimensions at once");
  }

  @Test
  void sums_are_equal_by_what_they_say() {
    assertThat(sums("2024", "0.1", 1, "2023", "0.2", 2))
        .isEqualTo(sums("2023", "0.2", 2, "2024", "0.1", 1))
        .hasSameHashCodeAs(sums("2023", "0.2", 2, "2024", "0.1", 1))
        .hasToString("2 sums by [YEAR, TASK_FIELD]")
        .isNotEqualTo(sums("2024", "0.1", 1))
        .isNotEqualTo(new SumAccumulator(List.of()).result())
        .isNotEqualTo("2 sums");
  }
}
