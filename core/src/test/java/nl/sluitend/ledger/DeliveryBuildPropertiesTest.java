package nl.sluitend.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** What holds for every delivery that is made from a ledger. */
class DeliveryBuildPropertiesTest {
  @Provide
  Arbitrary<List<LedgerLine>> ledgers() {
    return LedgerCases.ledgers();
  }

  @Provide
  Arbitrary<List<LedgerLine>> fittingBalances() {
    return LedgerCases.fittingBalances();
  }

  @Property(tries = 200)
  void lastenAndBatenAreTheSameAndTheNearestEuro(@ForAll("ledgers") List<LedgerLine> ledger) {
    BuiltDelivery built = LedgerCases.built(ledger);
    DeliveryTotals totals = DeliveryTotals.of(built.delivery());

    assertThat(totals.total(Section.EXPENDITURE))
        .isEqualByComparingTo(totals.total(Section.INCOME));
    Amount exact = larger(sum(ledger, Section.EXPENDITURE), sum(ledger, Section.INCOME));
    Amount off = Unit.EURO.times(totals.total(Section.INCOME)).minus(exact).abs();
    assertThat(off).isLessThanOrEqualTo(Unit.EURO.half());
  }

  @Property(tries = 200)
  void everyCellAndTotalIsLessThanAUnitAway(@ForAll("ledgers") List<LedgerLine> ledger) {
    BuiltDelivery built = LedgerCases.built(ledger);
    List<LedgerLine> whole = withResult(ledger, built.result());

    for (BiFunction<Section, LedgerLine, String> by : groupings()) {
      Map<String, Amount> exact = sums(whole, by);
      Map<String, Amount> stated = sums(LedgerCases.asLedger(built.delivery(), Unit.EURO), by);
      assertThat(exact.keySet()).containsAll(stated.keySet());
      exact.forEach(
          (key, amount) ->
              assertThat(stated.getOrDefault(key, Amount.ZERO).minus(amount).abs())
                  .as(key)
                  .isLessThan(Unit.EURO.step()));
    }
  }

  @Property(tries = 100)
  void inFineEnoughUnitsNothingIsRounded(@ForAll("ledgers") List<LedgerLine> ledger) {
    List<LedgerLine> cents =
        ledger.stream()
            .map(
                line ->
                    LedgerLine.of(
                            line.place(),
                            line.account(),
                            line.costCentre(),
                            line.amount().roundedTo(Unit.CENT, RoundingMode.DOWN))
                        .on(
                            line.section().orElseThrow(),
                            line.code().orElseThrow(),
                            line.category().orElseThrow()))
            .toList();
    DeliveryBuild build = DeliveryBuild.of(LedgerCases.ACCOUNTS).roundedTo(Unit.CENT);
    BuiltDelivery built = build.from(cents, LedgerMapping.none()).orElseThrow();
    Delivery detailed =
        build.withDetails().from(cents, LedgerMapping.none()).orElseThrow().delivery();

    assertThat(built.shifts()).isEmpty();
    Map<String, Amount> exact = sums(withResult(cents, built.result()), this::cell);
    exact.values().removeIf(amount -> amount.signum() == 0);
    assertThat(sums(LedgerCases.asLedger(built.delivery(), Unit.EURO), this::cell))
        .containsExactlyInAnyOrderEntriesOf(exact);
    Map<String, Amount> details = sums(LedgerCases.asLedger(detailed, Unit.EURO), this::cell);
    details.values().removeIf(amount -> amount.signum() == 0);
    assertThat(details).containsExactlyInAnyOrderEntriesOf(exact);
  }

  @Property(tries = 150)
  void detailsAddUpToTheirCells(@ForAll("ledgers") List<LedgerLine> ledger) {
    Delivery plain = LedgerCases.built(ledger).delivery();
    Delivery detailed =
        DeliveryBuild.of(LedgerCases.ACCOUNTS)
            .withDetails()
            .from(ledger, LedgerMapping.none())
            .orElseThrow()
            .delivery();

    Map<String, Amount> details = sums(LedgerCases.asLedger(detailed, Unit.EURO), this::cell);
    details.values().removeIf(amount -> amount.signum() == 0);
    assertThat(details)
        .containsExactlyInAnyOrderEntriesOf(
            sums(LedgerCases.asLedger(plain, Unit.EURO), this::cell));
  }

  @Property(tries = 100)
  void theOrderOfTheLinesDoesNotCount(
      @ForAll("ledgers") List<LedgerLine> ledger, @ForAll Random random) {
    List<LedgerLine> shuffled = new ArrayList<>(ledger);
    Collections.shuffle(shuffled, random);

    assertThat(LedgerCases.built(shuffled)).isEqualTo(LedgerCases.built(ledger));
  }

  @Property(tries = 100)
  void splittingALineDoesNotCount(@ForAll("ledgers") List<LedgerLine> ledger) {
    List<LedgerLine> split = new ArrayList<>();
    for (LedgerLine line : ledger) {
      split.add(part(line, new BigDecimal("12.345")));
      split.add(part(line, line.amount().toBigDecimal().subtract(new BigDecimal("12.345"))));
    }

    assertThat(LedgerCases.built(split).delivery()).isEqualTo(LedgerCases.built(ledger).delivery());
  }

  @Property(tries = 100)
  void aDeliveryAsLedgerGivesTheSameDelivery(@ForAll("ledgers") List<LedgerLine> ledger) {
    Delivery delivery = LedgerCases.built(ledger).delivery();

    BuiltDelivery again = LedgerCases.built(LedgerCases.asLedger(delivery, Unit.EURO));

    assertThat(again.delivery()).isEqualTo(delivery);
    assertThat(again.result()).isEqualTo(Amount.ZERO);
  }

  @Property(tries = 200)
  void aBalanceThatFitsStillFitsWhenRounded(@ForAll("fittingBalances") List<LedgerLine> ledger) {
    DeliveryBuild build = DeliveryBuild.of(LedgerCases.ACCOUNTS);
    List<String> codes = new ArrayList<>();
    build.from(ledger, LedgerMapping.none()).problems().forEach(p -> codes.add(p.code()));
    assertThat(codes).doesNotContain("LED-107");

    Delivery delivery = LedgerCases.built(ledger).delivery();
    List<String> again = new ArrayList<>();
    build
        .from(LedgerCases.asLedger(delivery, Unit.EURO), LedgerMapping.none())
        .problems()
        .forEach(p -> again.add(p.code()));
    assertThat(again).doesNotContain("LED-107");
  }

  private static LedgerLine part(LedgerLine line, BigDecimal amount) {
    return LedgerLine.of(line.place(), line.account(), line.costCentre(), Amount.of(amount))
        .on(line.section().orElseThrow(), line.code().orElseThrow(), line.category().orElseThrow());
  }

  private static List<LedgerLine> withResult(List<LedgerLine> ledger, Amount result) {
    List<LedgerLine> whole = new ArrayList<>(ledger);
    if (result.signum() != 0) {
      whole.add(
          LedgerCases.on(
              result.signum() > 0 ? Section.EXPENDITURE : Section.INCOME,
              "0.11",
              "7.1",
              result.abs().toString()));
    }
    return whole;
  }

  private List<BiFunction<Section, LedgerLine, String>> groupings() {
    return List.of(
        this::cell,
        (section, line) -> section + " per " + line.code().orElseThrow() + date(section, line),
        (section, line) -> section + " in " + line.category().orElseThrow());
  }

  /** Positions of different dates do not add up. */
  private static String date(Section section, LedgerLine line) {
    return section == Section.BALANCE_POSITIONS ? line.category().orElseThrow() : "";
  }

  private String cell(Section section, LedgerLine line) {
    return section + " " + line.code().orElseThrow() + " " + line.category().orElseThrow();
  }

  private static Map<String, Amount> sums(
      List<LedgerLine> lines, BiFunction<Section, LedgerLine, String> by) {
    return lines.stream()
        .collect(
            Collectors.toMap(
                line -> by.apply(line.section().orElseThrow(), line),
                LedgerLine::amount,
                Amount::plus,
                LinkedHashMap::new));
  }

  private static Amount sum(List<LedgerLine> lines, Section section) {
    return lines.stream()
        .filter(line -> line.section().orElseThrow() == section)
        .map(LedgerLine::amount)
        .reduce(Amount.ZERO, Amount::plus);
  }

  private static Amount larger(Amount one, Amount other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
