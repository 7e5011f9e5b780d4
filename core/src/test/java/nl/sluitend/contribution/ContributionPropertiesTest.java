package nl.sluitend.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What holds for all contributions. */
class ContributionPropertiesTest {
  private static final int MEMBERS = 4;

  @Property(tries = 200)
  void contributionsAndTheLineOfRoundingAreWhatIsDivided(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 2_000_000_000) Integer> costs,
      @ForAll("policies") ResiduePolicy policy) {
    Contributions contributions = contributions(costs, 1, policy);

    Amount sum = contributions.rounding().value().toAmount();
    for (Derived each : contributions.contributions()) {
      sum = sum.plus(each.value().toAmount());
    }
    assertThat(sum).isEqualTo(contributions.toDivide().value().toAmount());
    Amount rounding = contributions.rounding().value().toAmount();
    assertThat(contributions.shares().orElseThrow().rounding().value().toAmount())
        .isEqualTo(rounding);
    if (policy.equals(ResiduePolicy.ROUNDING_LINE)) {
      // At most half a euro for each of the four shares of each component.
      assertThat(rounding.abs()).isLessThanOrEqualTo(Amount.ofEuros(2L * costs.size()));
    }
    if (policy.equals(ResiduePolicy.LARGEST_REMAINDER)) {
      assertThat(rounding).isEqualTo(Amount.ZERO);
    }
  }

  @Property(tries = 100)
  void rangesHoldWhatTrueCostsGive(
      @ForAll @IntRange(min = 0, max = 2000) int thousands,
      @ForAll @Size(10) List<@IntRange(min = -500, max = 500) Integer> behindThePrint,
      @ForAll("policies") ResiduePolicy policy) {
    Input costs = Input.printed(Message.same("lasten"), Figure.of(thousands, Unit.THOUSAND));
    Contributions printed = contributions(costs, policy);

    for (int more : behindThePrint) {
      Input truth = Input.exact(costs.name(), Amount.ofEuros(thousands * 1000L + more));
      Contributions contributions = contributions(truth, policy);
      for (int i = 0; i < MEMBERS; i++) {
        assertThat(printed.contribution(i).range().contains(contributions.contribution(i).value()))
            .isTrue();
      }
      assertThat(printed.rounding().range().contains(contributions.rounding().value())).isTrue();
    }
  }

  /** Two components by two keys. */
  private static Contributions contributions(Input costs, ResiduePolicy policy) {
    NetCosts net = NetCosts.of(Derived.stated(costs));
    List<Message> members =
        IntStream.range(0, MEMBERS).mapToObj(i -> Message.same("lid " + i)).toList();
    Message name = Message.same("sleutel");
    return Contributions.of(
        List.of(
            new CostComponent(name, net, Keys.of(name, members, new long[] {3, 1, 7, 2})),
            new CostComponent(name, net, Keys.equal(name, members))),
        Unit.EURO,
        policy);
  }

  @Property(tries = 100)
  void explanationsGiveTheContributions(
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 2_000_000_000) Integer> costs,
      @ForAll("policies") ResiduePolicy policy,
      @ForAll Language language) {
    for (Derived each : contributions(costs, 1, policy).contributions()) {
      assertThat(Explanation.evaluate(each.explain(language))).isEqualTo(each.value());
    }
  }

  @Property(tries = 100)
  void thousandTimesTheCostsInThousandsAreThousandTimesTheContributions(
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 2_000_000_000) Integer> costs,
      @ForAll("policies") ResiduePolicy policy) {
    Contributions one = contributions(costs, 1, policy);
    Contributions many = contributions(costs, 1000, policy);

    for (int i = 0; i < MEMBERS; i++) {
      assertThat(many.contribution(i).value().toAmount())
          .isEqualTo(one.contribution(i).value().toAmount().times(1000));
    }
  }

  @Property(tries = 100)
  void aStatementCloses(
      @ForAll @Size(min = 1, max = 3)
          List<@IntRange(min = 1000, max = 2_000_000_000) Integer> costs,
      @ForAll("policies") ResiduePolicy policy) {
    BudgetTable table =
        contributions(costs, 1, policy)
            .statement(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020))
            .toTable(Unit.EURO, RoundingMode.UNNECESSARY);

    // Accidental sums of small figures may hold within rounding as well.
    assertThat(TableCheck.check("bijdragen", table).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
  }

  @Provide
  Arbitrary<ResiduePolicy> policies() {
    return Arbitraries.of(ResiduePolicy.standard());
  }

  /** Components with keys that differ, in steps of as many euros as the factor. */
  private static Contributions contributions(
      List<Integer> costs, int factor, ResiduePolicy policy) {
    List<CostComponent> components = new ArrayList<>();
    for (int c = 0; c < costs.size(); c++) {
      long[] numbers = {c, 3, 7L * c + 1, 2};
      Keys keys =
          Keys.of(
              Message.same("sleutel"),
              IntStream.range(0, MEMBERS).mapToObj(i -> Message.same("lid " + i)).toList(),
              numbers);
      Derived expenditure = stated("lasten", (long) costs.get(c) * factor);
      NetCosts net =
          new NetCosts(
              expenditure,
              List.of(stated("baten", 10L * factor)),
              List.of(),
              List.of(stated("derden", 7L * factor)));
      components.add(new CostComponent(Message.same("deel " + c), net, keys));
    }
    return Contributions.of(components, factor == 1 ? Unit.EURO : Unit.THOUSAND, policy);
  }

  private static Derived stated(String name, long euros) {
    return Derived.stated(Input.exact(Message.same(name), Amount.ofEuros(euros)));
  }
}
