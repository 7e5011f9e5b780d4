package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;

class OverheadSharesTest {
  private static final List<Dimension> BY =
      List.of(Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS);

  private static GroupedSums sums(List<Dimension> by, String lines) {
    SumAccumulator sums = new SumAccumulator(by);
    for (String line : lines.strip().split("\n", -1)) {
      List<String> fields = new ArrayList<>(List.of(line.split(" ", -1)));
      BigInteger euros = new BigInteger(fields.remove(fields.size() - 1));
      sums.add(fields, euros.multiply(BigInteger.valueOf(100)));
    }
    return sums.result();
  }

  private static OverheadShares shares() {
    return OverheadShares.of(
        sums(
            BY,
            """
            Aa 0.4 lasten 4000 20
            Aa 0.1 lasten 4000 80
            Aa 0.10 lasten 4000 7
            Aa 0.4 baten 4000 3
            Aa 0.11 baten 4000 102
            Bee 0.4 lasten 6000 30
            Bee 1.1 lasten 6000 70
            Cee 0.4 lasten 7000 0
            Cee 0.4 baten 7000 0
            Dee 0.4 lasten 0 5
            Dee 1.1 lasten 0 -5
            Dee 1.1 baten 0 1
            """),
        OverheadRule.STANDARD);
  }

  private static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Test
  void overhead_is_a_share_of_all_lasten_without_reserves() {
    BodyFigures aa = shares().find(List.of("Aa")).orElseThrow();

    assertThat(aa.overhead()).isEqualTo(Amount.ofEuros(20));
    assertThat(aa.whole()).isEqualTo(Amount.ofEuros(100));
    assertThat(aa.expenditure()).isEqualTo(Amount.ofEuros(107));
    assertThat(aa.income()).isEqualTo(Amount.ofEuros(105));
    assertThat(aa.share()).contains(of(1, 5));
    assertThat(aa.overheadPerInhabitant()).contains(of(1, 200));
    assertThat(aa.gap()).isEqualTo(Amount.ofEuros(2));
    assertThat(aa.sizeClass()).contains(SizeClass.UNDER_5_000);
  }

  @Test
  void a_body_with_nothing_but_zeros_is_named_and_not_compared() {
    OverheadShares shares = shares();

    assertThat(shares.bodyKeys()).containsExactly(Dimension.NAME);
    assertThat(shares.notReported()).containsExactly(List.of("Cee"));
    assertThat(shares.find(List.of("Cee"))).isEmpty();
    assertThat(shares.bodies())
        .extracting(body -> body.body().get(0))
        .containsExactly("Aa", "Bee", "Dee");
  }

  @Test
  void a_body_without_a_whole_has_no_share() {
    BodyFigures dee = shares().find(List.of("Dee")).orElseThrow();

    assertThat(dee.share()).isEmpty();
    assertThat(dee.overheadPerInhabitant()).isEmpty();
    assertThat(shares().shares().orElseThrow().ascending()).containsExactly(of(1, 5), of(3, 10));
    assertThat(shares().shares().orElseThrow().median()).isEqualTo(of(1, 4));
    assertThat(shares().perInhabitant().orElseThrow().ascending()).hasSize(2);
  }

  @Test
  void bodies_are_grouped_by_size() {
    var groups = shares().bySizeClass();

    assertThat(groups).containsOnlyKeys(SizeClass.UNDER_5_000, SizeClass.FROM_5_000);
    assertThat(groups.get(SizeClass.FROM_5_000).bodies())
        .extracting(body -> body.body().get(0))
        .containsExactly("Bee");
    assertThat(groups.get(SizeClass.UNDER_5_000).bodies()).hasSize(2);
  }

  @Test
  void sums_of_lasten_alone_need_no_side_and_no_inhabitants() {
    OverheadShares shares =
        OverheadShares.of(
            sums(
                List.of(Dimension.YEAR, Dimension.TASK_FIELD, Dimension.NUMBER),
                """
                2023 0.4 0384 1
                2023 0.5 0384 4
                2024 0.4 0384 2
                2024 0.5 0384 3
                """),
            new OverheadRule(Set.of("0.4"), Set.of(), "L", "B"));

    assertThat(shares.bodyKeys()).containsExactly(Dimension.YEAR, Dimension.NUMBER);
    BodyFigures body = shares.find(List.of("2024", "0384")).orElseThrow();
    assertThat(body.share()).contains(of(2, 5));
    assertThat(body.overheadPerInhabitant()).isEmpty();
    assertThat(body.sizeClass()).isEmpty();
    assertThat(shares.bySizeClass()).isEmpty();
    assertThat(shares.perInhabitant()).isEmpty();
  }

  @Test
  void figures_that_cannot_be_taken_for_what_they_should_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OverheadShares.of(sums(BY, "Aa 0.4 balans 9 1"), OverheadRule.STANDARD))
        .withMessage("Expected side 'lasten' or 'baten': balans");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OverheadShares.of(
                    sums(BY, "Aa 0.4 lasten 9 1\nAa 0.5 lasten 8 1"), OverheadRule.STANDARD))
        .withMessage("[Aa] has two numbers of inhabitants: 9 and 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OverheadShares.of(sums(BY, "Aa 0.4 lasten x 1"), OverheadRule.STANDARD))
        .withMessage("[Aa] has inhabitants 'x'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OverheadShares.of(sums(List.of(Dimension.NAME), "Aa 1"), OverheadRule.STANDARD))
        .withMessage("Sums by [NAME] have no TASK_FIELD");
  }

  @Test
  void a_rule_that_contradicts_itself_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverheadRule(Set.of(), Set.of(), "lasten", "baten"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverheadRule(Set.of("0.4"), Set.of("0.4"), "lasten", "baten"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverheadRule(Set.of("0.4"), Set.of(), "lasten", "lasten"));
  }
}
