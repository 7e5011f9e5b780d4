package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;

class AmountGroupTest {
  private static final List<Dimension> BY =
      List.of(
          Dimension.NAME, Dimension.YEAR, Dimension.TASK_FIELD, Dimension.CATEGORY, Dimension.SIDE);
  private static final NationalFigures FIGURES =
      NationalFigures.of(
          sums(
              "A 2023 0.4 1.1 lasten 12",
              "A 2023 0.4 3.8 baten 1",
              "A 2023 6.1 1.1 lasten 60",
              "A 2023 6.1 3.8 lasten 24",
              "A 2023 0.10 7.1 lasten 5",
              "A 2023 A111 6.1 lasten 1000",
              "A 2023 Tot_TV 1.1 lasten 77",
              "B 2023 0.4 1.1 lasten 8",
              "B 2024 6.1 1.1 lasten 30"));

  private static GroupedSums sums(String... lines) {
    SumAccumulator sums = new SumAccumulator(BY);
    for (String line : lines) {
      List<String> parts = List.of(line.split(" ", -1));
      sums.add(
          parts.subList(0, BY.size()),
          new BigInteger(parts.get(BY.size())).multiply(BigInteger.valueOf(100)));
    }
    return sums.result();
  }

  private static List<String> shown(List<AmountGroup> groups) {
    return groups.stream()
        .map(
            group ->
                String.join(" ", group.key())
                    + ": "
                    + group.expenditure()
                    + " - "
                    + group.income()
                    + " = "
                    + group.gap()
                    + ", "
                    + group.overhead().map(Amount::toString).orElse("no")
                    + "/"
                    + group.costs()
                    + " "
                    + group.share().map(Fraction::toString).orElse("none"))
        .toList();
  }

  @Test
  void amounts_by_taakveld_have_no_share_of_overhead() {
    assertThat(shown(FIGURES.amounts(List.of(Grouping.TASK_FIELD, Grouping.YEAR), body -> true)))
        .containsExactly(
            "0.4 2023: 20 - 1 = 19, no/20 none",
            "0.10 2023: 5 - 0 = 5, no/0 none",
            "6.1 2023: 84 - 0 = 84, no/84 none",
            "6.1 2024: 30 - 0 = 30, no/30 none");
  }

  @Test
  void amounts_by_category_say_how_much_of_it_is_overhead() {
    assertThat(shown(FIGURES.amounts(List.of(Grouping.CATEGORY), body -> true)))
        .containsExactly(
            "1.1: 110 - 0 = 110, 20/110 2/11",
            "3.8: 24 - 1 = 23, no/24 none",
            "7.1: 5 - 0 = 5, no/0 none");
    assertThat(shown(FIGURES.amounts(List.of(Grouping.CATEGORY), body -> body.name().equals("B"))))
        .containsExactly("1.1: 38 - 0 = 38, 8/38 4/19");
    assertThat(FIGURES.amounts(List.of(), body -> false)).isEmpty();
  }

  @Test
  void costs_below_zero_have_no_share() {
    Amount minus = Amount.ofEuros(-1);
    assertThat(new AmountGroup(List.of(), Optional.of(minus), minus, minus, Amount.ZERO).share())
        .isEmpty();
  }

  @Test
  void bodies_are_not_taken_together_by_what_they_have_much_of() {
    assertThat(Grouping.CATEGORY.isOfBodies()).isFalse();
    assertThat(Grouping.TASK_FIELD.isOfBodies()).isFalse();
    assertThat(Grouping.SIZE_CLASS.isOfBodies()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.by(List.of(Grouping.TASK_FIELD)))
        .withMessage("A body has amounts on more than one TASK_FIELD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.by(List.of(Grouping.CATEGORY)))
        .withMessage("A body has amounts on more than one CATEGORY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.amounts(List.of(Grouping.REPORT), body -> true))
        .withMessageStartingWith("Expected sums by REPORT");
  }

  @Property(tries = 50)
  void however_they_are_taken_together_the_amounts_are_those_of_the_bodies(
      @ForAll @Size(max = 30) List<Integer> euros) {
    List<String> lines = new ArrayList<>();
    for (String body : List.of("A 2023", "A 2024", "B 2023", "B 2024")) {
      lines.add(body + " 0.4 1.1 lasten 1");
    }
    for (int i = 0; i < euros.size(); i++) {
      lines.add(
          "%s %s %s %s %s %s"
              .formatted(
                  i % 3 == 0 ? "A" : "B",
                  2023 + i % 2,
                  i % 5 == 0 ? "0.10" : "6.1",
                  i % 4 == 0 ? "1.1" : "3.8",
                  i % 7 < 4 ? "lasten" : "baten",
                  euros.get(i)));
    }
    NationalFigures figures = NationalFigures.of(sums(lines.toArray(String[]::new)));
    NationalGroup all = figures.by(List.of()).get(0);
    for (Grouping by : List.of(Grouping.TASK_FIELD, Grouping.CATEGORY, Grouping.NAME)) {
      List<AmountGroup> groups = figures.amounts(List.of(by, Grouping.YEAR), body -> true);
      assertThat(groups.stream().map(AmountGroup::costs).reduce(Amount.ZERO, Amount::plus))
          .isEqualTo(all.sum(BodyFigures::costs));
      assertThat(groups.stream().map(AmountGroup::gap).reduce(Amount.ZERO, Amount::plus))
          .isEqualTo(all.sum(BodyFigures::gap));
    }
    assertThat(figures.amounts(List.of(), body -> true).get(0).share()).isEqualTo(all.share());
  }

  @Test
  void sums_of_any_size_are_exact() {
    String most = "92233720368547758";
    NationalFigures figures =
        NationalFigures.of(
            sums(
                "A 2023 0.4 1.1 lasten " + most,
                "A 2023 6.1 1.1 lasten " + most,
                "A 2023 6.1 3.8 lasten " + most + "00",
                "A 2023 6.2 3.8 baten -" + most,
                "A 2023 6.1 3.8 baten -" + most));
    BodyFigures body = figures.bodies().get(0);
    assertThat(body.expenditure()).isEqualTo(Amount.parse("9407839477591871316"));
    assertThat(body.income()).isEqualTo(Amount.parse("-184467440737095516"));
    assertThat(figures.amounts(List.of(Grouping.CATEGORY), each -> true).get(1).gap())
        .isEqualTo(Amount.parse("9407839477591871316"));
    assertThat(
            NationalFigures.of(sums("A 2023 0.4 1.1 lasten " + most + "0000000000"))
                .bodies()
                .get(0)
                .hasReported())
        .isTrue();
  }

  @Test
  void sums_by_other_dimensions_are_added_over_these() {
    SumAccumulator all = new SumAccumulator(List.of(Dimension.REPORT, Dimension.NAME));
    all.add(List.of("5", "A"), BigInteger.ONE);
    all.addLacking(
        sums("A 2023 0.4 1.1 lasten 1", "A 2024 0.4 1.1 lasten 2", "B 2024 0.4 1.1 x 3"));
    all.addLacking(sums());
    assertThat(all.result().stream())
        .containsExactly(
            new GroupSum(List.of("", "A"), Amount.ofEuros(3)),
            new GroupSum(List.of("", "B"), Amount.ofEuros(3)),
            new GroupSum(List.of("5", "A"), Amount.parse("0.01")));
    SumAccumulator wide = new SumAccumulator(List.of());
    wide.addLacking(sums("A 2023 0.4 1.1 lasten 123456789012345678901234567890"));
    wide.addLacking(sums("A 2023 0.4 1.1 lasten 1"));
    assertThat(wide.result().get(0).sum())
        .isEqualTo(Amount.parse("123456789012345678901234567891"));
  }
}
