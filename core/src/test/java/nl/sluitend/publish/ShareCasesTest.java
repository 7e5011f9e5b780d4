package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Splits as other libraries assert them in their tests. */
class ShareCasesTest {
  /** A member with ratio 0 gets a cent there, which its authors call a defect; here nothing. */
  private static final Map<String, String> DIFFERENCES = Map.of("brick-doc-01", "0.00|0.67|0.33");

  private static final Map<String, ResiduePolicy> POLICIES =
      Map.of(
          "FloorToFirst", ResiduePolicy.FIRST_TO_LAST,
          "FloorToLargestRemainder", ResiduePolicy.LARGEST_REMAINDER,
          "FloorToLargestRatio", ResiduePolicy.LARGEST_KEY,
          "FloorSeparate", ResiduePolicy.SEPARATE_REMAINDER,
          "BlockSeparate", ResiduePolicy.SEPARATE_REMAINDER_IN_PROPORTION);

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void splitsAsAsserted(String id, Map<String, String> row) {
    if (row.get("expected").startsWith("error")) {
      assertThatThrownBy(() -> keys(row)).isInstanceOf(IllegalArgumentException.class);
      return;
    }
    List<BigDecimal> expected =
        Stream.of(DIFFERENCES.getOrDefault(id, row.get("expected")).split("\\|", -1))
            .map(text -> new BigDecimal(text).divide(steps(row)))
            .map(BigDecimal::stripTrailingZeros)
            .toList();

    List<BigDecimal> shares =
        split(row).stream().map(Amount::toBigDecimal).map(BigDecimal::stripTrailingZeros).toList();

    assertThat(shares).isEqualTo(expected);
  }

  @Test
  void theOtherCasesOfThatKindHoldToo() {
    Cases.shared("rounding-cases.csv").stream()
        .filter(row -> row.get("kind").equals("allocate"))
        .forEach(row -> splitsAsAsserted(row.get("id"), row));
  }

  @Test
  void theDefectIsADifferenceOfOneCent() {
    assertThat(cases().filter(c -> DIFFERENCES.containsKey((String) c[0])))
        .singleElement()
        .satisfies(c -> assertThat(((Map<?, ?>) c[1]).get("expected")).isEqualTo("0.01|0.66|0.33"));
  }

  static Stream<Object[]> cases() {
    return Cases.own(ShareCasesTest.class, "share-cases.csv").stream()
        .map(row -> new Object[] {row.get("id"), row});
  }

  private static List<Amount> split(Map<String, String> row) {
    ResiduePolicy policy = POLICIES.getOrDefault(row.get("mode"), ResiduePolicy.FIRST_TO_LAST);
    // A step of 0,05 is no unit: five times as much in steps of five is as much in steps of one.
    BigDecimal input = new BigDecimal(row.get("input")).divide(steps(row));
    Unit unit = row.get("step").equals("1") ? Unit.EURO : Unit.CENT;
    Split split = policy.split(Amount.of(input), unit, keys(row));
    List<Amount> amounts = new ArrayList<>(split.shares().stream().map(Share::amount).toList());
    split.remainderName().ifPresent(name -> amounts.add(split.remainder()));
    return amounts;
  }

  private static BigDecimal steps(Map<String, String> row) {
    return row.get("step").equals("0.05") ? BigDecimal.valueOf(5) : BigDecimal.ONE;
  }

  private static Keys keys(Map<String, String> row) {
    List<Key> keys = new ArrayList<>();
    for (String ratio : Cases.items(row, "ratios")) {
      List<String> parts = List.of((ratio + "/1").split("/", -1));
      Message member = Message.same("lid " + (keys.size() + 1));
      keys.add(new Key(member, new BigInteger(parts.get(0)), new BigInteger(parts.get(1))));
    }
    return Keys.of(Message.same("sleutel"), keys);
  }
}
