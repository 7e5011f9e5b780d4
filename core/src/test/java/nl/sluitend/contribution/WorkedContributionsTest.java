package nl.sluitend.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published contributions to joint arrangements, recomputed. */
class WorkedContributionsTest {
  private static final Kind INHABITANTS = Kind.number(new Message("inwoners", "inhabitants"));
  private static final Kind PER_INHABITANT = Kind.moneyPer(new Message("inwoners", "inhabitants"));

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2022", "2023"})
  void dommelvalleiPrintsTheRoundingThatItsContributionsLeave(String year) {
    Map<String, List<Input>> printed = rows("dommelvallei-" + year);

    Contributions contributions = dommelvallei(year);

    Input toDivide = printed.get("TO_DIVIDE").get(0);
    assertThat(new Recomputed(contributions.toDivide(), toDivide).isSame()).isTrue();
    Input rounding = printed.get("ROUNDING").get(0);
    assertThat(new Recomputed(contributions.rounding(), rounding).isSame()).isTrue();
    assertThat(printed.get("TOTAL").get(0).value()).isEqualTo(toDivide.value());
    assertThat(contributions.shares()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2022", "2023"})
  void dommelvalleiClosesAsATable(String year) {
    Column column = Column.of(ColumnKind.ORIGINAL_BUDGET, Integer.parseInt(year));
    // Without a line of one euro the contributions add up within rounding as well.
    TableVerdict expected =
        year.equals("2022") ? TableVerdict.CLOSES_WITHIN_ROUNDING : TableVerdict.CLOSES;

    assertThat(
            TableCheck.check(
                    "bijdragen",
                    dommelvallei(year).statement(column).toTable(Unit.EURO, RoundingMode.HALF_UP))
                .verdict())
        .isEqualTo(expected);
  }

  @Test
  void oneKeyOverThreeMembersCannotLeaveTheRoundingOf2023() {
    // Each of three shares is off by at most a half, so one component leaves at most one euro.
    Input rounding = rows("dommelvallei-2023").get("ROUNDING").get(0);
    assertThat(rounding.value().toAmount()).isEqualTo(Amount.ofEuros(4));
    Derived total = dommelvallei("2023").toDivide();
    Derived part = Derived.stated(Input.exact(Message.same("deel"), Amount.ofEuros(4_134_757)));
    Keys thirds =
        Keys.equal(Message.same("gelijk"), List.of(member("A"), member("B"), member("C")));

    assertThat(computed(List.of(total), thirds).rounding().value().toAmount().abs())
        .isLessThanOrEqualTo(Amount.ofEuros(1));
    assertThat(computed(List.of(part, part, part, part), thirds).rounding().value().toAmount())
        .isEqualTo(Amount.ofEuros(4));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void duoPlusDividesItsStafbureauInThree(ResiduePolicy policy) {
    Map<String, List<Input>> printed = rows("duoplus-2020");
    Input toDivide = printed.get("TO_DIVIDE").get(0);
    List<Message> members = printed.get("MEMBER").stream().map(Input::name).toList();
    CostComponent component =
        new CostComponent(
            toDivide.name(),
            NetCosts.of(Derived.stated(toDivide)),
            Keys.equal(new Message("gelijke delen", "equal parts"), members));

    Contributions contributions = Contributions.of(List.of(component), Unit.EURO, policy);

    for (int i = 0; i < members.size(); i++) {
      Input member = printed.get("MEMBER").get(i);
      assertThat(new Recomputed(contributions.contribution(i), member).isSame()).isTrue();
    }
    assertThat(contributions.rounding().value().toAmount()).isEqualTo(Amount.ZERO);
  }

  @ParameterizedTest
  @MethodSource("perInhabitant")
  void halderbergeDividesContributionsInThousandsByItsInhabitants(Map<String, String> row) {
    Input printed = printed(row);
    Derived implied = Contributions.impliedNumber(contribution(row), printed);

    assertThat(implied.value().kind()).isEqualTo(INHABITANTS);
    assertThat(implied.value().rounded(0, RoundingMode.HALF_UP)).isEqualTo(row.get("implied"));
    // Each reproduces the print with its own number; with one number for all, rounding allows it.
    Input own =
        Input.exact(
            Message.same("inwoners"), Quantity.of(new BigDecimal(row.get("implied")), INHABITANTS));
    Recomputed back = new Recomputed(Contributions.per(contribution(row), own), printed);
    assertThat(back.isReproduced()).isTrue();
    Map<String, String> first = perInhabitant().findFirst().orElseThrow();
    Derived other = Contributions.impliedNumber(contribution(first), printed(first));
    assertThat(implied.range().intersects(other.range())).isTrue();
  }

  static Stream<ResiduePolicy> policies() {
    return ResiduePolicy.standard().stream();
  }

  static Stream<Map<String, String>> perInhabitant() {
    return Cases.own(WorkedContributionsTest.class, "per-inhabitant.csv").stream();
  }

  private static Contributions dommelvallei(String year) {
    Map<String, List<Input>> printed = rows("dommelvallei-" + year);
    // Costs are printed positive, what others pay negative.
    NetCosts costs =
        new NetCosts(
            CostSign.POSITIVE.cost(printed.get("EXPENDITURE").get(0)),
            income(printed, "INCOME"),
            income(printed, "WITHDRAWAL"),
            income(printed, "THIRD_PARTY"));
    return Contributions.stated(
        costs, printed.get("MEMBER").stream().map(Derived::stated).toList());
  }

  private static List<Derived> income(Map<String, List<Input>> printed, String what) {
    return printed.getOrDefault(what, List.of()).stream().map(CostSign.POSITIVE::income).toList();
  }

  private static Contributions computed(List<Derived> amounts, Keys keys) {
    List<CostComponent> components =
        amounts.stream()
            .map(amount -> new CostComponent(amount.name(), NetCosts.of(amount), keys))
            .toList();
    return Contributions.of(components, Unit.EURO, ResiduePolicy.ROUNDING_LINE);
  }

  /** The inputs of a case by what they are. */
  private static Map<String, List<Input>> rows(String id) {
    Map<String, List<Input>> rows = new LinkedHashMap<>();
    for (Map<String, String> row :
        Cases.own(WorkedContributionsTest.class, "worked-contributions.csv")) {
      if (row.get("case").equals(id)) {
        rows.computeIfAbsent(row.get("what"), what -> new ArrayList<>())
            .add(
                Input.exact(Message.same(row.get("label")), Amount.parse(row.get("amount")))
                    .withOrigin(Origin.named(row.get("source"))));
      }
    }
    return rows;
  }

  private static Derived contribution(Map<String, String> row) {
    Figure figure = new Figure(Amount.parse(row.get("contribution")), Unit.THOUSAND);
    return Derived.stated(Input.printed(Message.same(row.get("case")), figure));
  }

  private static Input printed(Map<String, String> row) {
    return Input.printed(
        Message.same("per inwoner"), new BigDecimal(row.get("per_inhabitant")), PER_INHABITANT);
  }

  private static Message member(String name) {
    return Message.same(name);
  }
}
