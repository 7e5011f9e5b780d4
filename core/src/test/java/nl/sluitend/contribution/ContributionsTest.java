package nl.sluitend.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class ContributionsTest {
  private static final Message A = Message.same("A");
  private static final Message B = Message.same("B");
  private static final Message C = Message.same("C");
  private static final Message FTE = Message.same("fte");
  private static final Message INHABITANTS = new Message("inwoners", "inhabitants");

  @Test
  void componentsHaveTheirOwnKeyAndTheirOwnMembers() {
    Contributions contributions = contributions(ResiduePolicy.LARGEST_REMAINDER);

    // 1.000 by 1:2:4 is 143, 286, 571; 501 in halves over B and C is 251, 250.
    assertThat(contributions.contributions().stream().map(each -> each.value().toAmount()))
        .containsExactly(Amount.ofEuros(143), Amount.ofEuros(537), Amount.ofEuros(821));
    assertThat(contributions.toDivide().value().toAmount()).isEqualTo(Amount.ofEuros(1501));
    assertThat(contributions.rounding().value().toAmount()).isEqualTo(Amount.ZERO);
    MemberShares shares = contributions.shares().orElseThrow();
    assertThat(shares.members()).containsExactly(A, B, C);
    assertThat(shares.splits()).hasSize(2);
    assertThat(shares.share(1, 0)).isEmpty();
    assertThat(shares.share(1, 2).orElseThrow().value().toAmount()).isEqualTo(Amount.ofEuros(250));
  }

  @Test
  void aContributionExplainsItself() {
    Derived share =
        contributions(ResiduePolicy.LARGEST_REMAINDER)
            .shares()
            .orElseThrow()
            .share(1, 1)
            .orElseThrow();

    assertThat(share.explain(Language.DUTCH))
        .contains("B: ICT: € 251")
        .contains("Berekening: afgerond((€ 600 - € 99) × (5 / 10); € 1; naar nul toe) + € 1");
    assertThat(Explanation.evaluate(share.explain(Language.ENGLISH))).isEqualTo(share.value());
  }

  @Test
  void endlessKeysAreExplainedAsWholeNumbers() {
    Keys mix =
        Keys.mix(
            new Message("mix", "mix"),
            List.of(
                new Keys.Part(BigDecimal.ONE, Keys.equal(FTE, List.of(A, B))),
                new Keys.Part(BigDecimal.ONE, Keys.of(FTE, List.of(A, B), new long[] {1, 2}))));
    CostComponent component = new CostComponent(FTE, NetCosts.of(stated("lasten", 1200)), mix);

    Derived share =
        Contributions.of(List.of(component), Unit.EURO, ResiduePolicy.ROUNDING_LINE)
            .shares()
            .orElseThrow()
            .share(0, 0)
            .orElseThrow();

    assertThat(share.explain(Language.DUTCH)).contains("€ 1.200 × (5 / 12)");
    assertThat(share.value().toAmount()).isEqualTo(Amount.ofEuros(500));
  }

  @Test
  void aResultGoesBackByTheSameKeys() {
    MemberShares shares = contributions(ResiduePolicy.ROUNDING_LINE).shares().orElseThrow();

    MemberShares back = shares.again(List.of(stated("resultaat", 70), stated("nadeel", -5)));

    assertThat(back.total(0).value().toAmount()).isEqualTo(Amount.ofEuros(10));
    assertThat(back.total(1).value().toAmount()).isEqualTo(Amount.ofEuros(17));
    assertThat(back.total(2).value().toAmount()).isEqualTo(Amount.ofEuros(37));
    assertThat(back.rounding().value().toAmount()).isEqualTo(Amount.ofEuros(1));
    assertThat(back.total(0).source().fromMemory()).isTrue();
    assertThatThrownBy(() -> shares.again(List.of(stated("resultaat", 70))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are 2 keys, but 1 amounts");
  }

  @Test
  void somethingIsDivided() {
    assertThatThrownBy(() -> Contributions.of(List.of(), Unit.EURO, ResiduePolicy.ROUNDING_LINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are no costs to divide");
  }

  @Test
  void perSomethingTakesANumberOfSomething() {
    Derived contribution = stated("bijdrage", 100);
    Input ratio = Input.exact(INHABITANTS, Quantity.of(BigDecimal.TEN, Kind.RATIO));
    Input money = Input.exact(INHABITANTS, Amount.ofEuros(5));

    assertThatThrownBy(() -> Contributions.per(contribution, ratio))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'inwoners' is neither a number of something nor an amount per something");
    assertThatThrownBy(() -> Contributions.impliedNumber(contribution, money))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void figuresOfDifferentYearsAreNotMixed() {
    assertThatThrownBy(
            () ->
                new NetCosts(
                    ofYear("lasten", 2020), List.of(ofYear("baten", 2021)), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'lasten' is of 2020, but 'baten' is of 2021");
    NetCosts costs = NetCosts.of(ofYear("lasten", 2020));
    assertThatThrownBy(() -> Contributions.stated(costs, List.of(ofYear("A", 2021))))
        .isInstanceOf(IllegalArgumentException.class);
    Contributions stated = Contributions.stated(costs, List.of(ofYear("A", 2020)));
    assertThatThrownBy(() -> stated.statement(Column.of(ColumnKind.ORIGINAL_BUDGET, 2021)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is of 2021, but 'lasten' is of 2020");
  }

  private static Contributions contributions(ResiduePolicy policy) {
    Keys inhabitants = Keys.of(INHABITANTS, List.of(A, B, C), new long[] {1, 2, 4});
    Keys fte = Keys.of(FTE, List.of(Key.of(B, 5), Key.of(C, 5)));
    NetCosts ict =
        new NetCosts(stated("lasten", 600), List.of(stated("baten", 99)), List.of(), List.of());
    return Contributions.of(
        List.of(
            new CostComponent(FTE, NetCosts.of(stated("lasten", 1000)), inhabitants),
            new CostComponent(Message.same("ICT"), ict, fte)),
        Unit.EURO,
        policy);
  }

  private static Derived stated(String name, long euros) {
    return Derived.stated(Input.exact(Message.same(name), Amount.ofEuros(euros)));
  }

  private static Derived ofYear(String name, int year) {
    return Derived.stated(
        Input.exact(Message.same(name), Amount.ofEuros(100))
            .withOrigin(Origin.named("begroting").withYear(year)));
  }
}
