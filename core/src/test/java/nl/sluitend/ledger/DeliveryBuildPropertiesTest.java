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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.delivery.Booking;
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

  @Provide
  Arbitrary<List<LedgerLine>> closedBalances() {
    return LedgerCases.closedBalances();
  }

  /** All that a delivery can be rounded to; amounts of the ledgers are finer. */
  @Provide
  Arbitrary<Unit> steps() {
    return Arbitraries.of(Unit.CENT, new Unit(-1), Unit.EURO, new Unit(1), Unit.THOUSAND);
  }

  @Property(tries = 300)
  void lastenAndBatenAreTheSameAndTheNearest(
      @ForAll("ledgers") List<LedgerLine> ledger, @ForAll("steps") Unit step) {
    BuiltDelivery built = built(ledger, step);
    DeliveryTotals totals = DeliveryTotals.of(built.delivery());

    assertThat(totals.total(Section.EXPENDITURE))
        .isEqualByComparingTo(totals.total(Section.INCOME));
    List<LedgerLine> others = ledger.stream().filter(line -> !isResult(line)).toList();
    Amount exact = larger(sum(others, Section.EXPENDITURE), sum(others, Section.INCOME));
    Amount off = built.unit().times(totals.total(Section.INCOME)).minus(exact).abs();
    assertThat(off).isLessThanOrEqualTo(step.half());
  }

  @Property(tries = 300)
  void everyCellAndTotalIsLessThanAStepAway(
      @ForAll("ledgers") List<LedgerLine> ledger, @ForAll("steps") Unit step) {
    BuiltDelivery built = built(ledger, step);
    List<LedgerLine> whole = withResult(ledger);
    List<LedgerLine> delivered = LedgerCases.asLedger(built.delivery(), built.unit());

    assertThat(delivered).allMatch(line -> line.amount().isMultipleOf(step));
    for (BiFunction<Section, LedgerLine, String> by : groupings()) {
      Map<String, Amount> exact = sums(whole, by);
      Map<String, Amount> stated = sums(delivered, by);
      assertThat(exact.keySet()).containsAll(stated.keySet());
      exact.forEach(
          (key, amount) ->
              assertThat(stated.getOrDefault(key, Amount.ZERO).minus(amount).abs())
                  .as(key)
                  .isLessThan(step.step()));
    }
  }

  /** The account of the rounding leaves nothing out: what it does not name is the nearest. */
  @Property(tries = 300)
  void everyCellIsTheNearestOrAShift(
      @ForAll("closedBalances") List<LedgerLine> ledger, @ForAll("steps") Unit step) {
    BuiltDelivery built = built(ledger, step);
    Map<String, Amount> exact = sums(withResult(ledger), this::cell);
    Map<String, Amount> stated =
        sums(LedgerCases.asLedger(built.delivery(), built.unit()), this::cell);
    Map<String, BuildShift> shifts = new LinkedHashMap<>();
    built.shifts().forEach(s -> shifts.put(s.section() + " " + s.code() + " " + s.category(), s));

    assertThat(shifts).hasSameSizeAs(built.shifts());
    assertThat(exact.keySet()).containsAll(shifts.keySet());
    exact.forEach(
        (key, amount) -> {
          Amount now = stated.getOrDefault(key, Amount.ZERO);
          if (shifts.containsKey(key)) {
            BuildShift shift = shifts.get(key);
            assertThat(shift.exact()).as(key).isEqualTo(amount);
            assertThat(shift.stated()).as(key).isEqualTo(now).isNotEqualTo(shift.nearest());
            assertThat(shift.nearest().minus(amount).abs())
                .as(key)
                .isLessThanOrEqualTo(step.half());
          } else {
            assertThat(now.minus(amount).abs()).as(key).isLessThanOrEqualTo(step.half());
          }
        });
    for (Section section : Section.values()) {
      Amount nearest =
          exact.keySet().stream()
              .filter(key -> key.startsWith(section + " "))
              .map(
                  key ->
                      shifts.containsKey(key)
                          ? shifts.get(key).nearest()
                          : stated.getOrDefault(key, Amount.ZERO))
              .reduce(Amount.ZERO, Amount::plus);
      Amount shifted =
          built.shifts().stream()
              .filter(shift -> shift.section() == section)
              .map(shift -> shift.stated().minus(shift.nearest()))
              .reduce(Amount.ZERO, Amount::plus);
      assertThat(sum(LedgerCases.asLedger(built.delivery(), built.unit()), section))
          .isEqualTo(nearest.plus(shifted));
    }
  }

  /** What PF003, PF007 and PF008 of CBS look at, all at once. */
  @Property(tries = 300)
  void aBalanceThatClosesStillClosesWhenRounded(
      @ForAll("closedBalances") List<LedgerLine> ledger, @ForAll("steps") Unit step) {
    BuiltDelivery built = built(ledger, step);
    List<LedgerLine> delivered = LedgerCases.asLedger(built.delivery(), built.unit());

    for (String date : List.of("1 januari", "ultimo")) {
      Amount difference =
          delivered.stream()
              .filter(line -> line.category().orElseThrow().equals(date))
              .map(
                  line ->
                      BalanceCheck.isAsset(line.code().orElseThrow())
                          ? line.amount()
                          : line.amount().negated())
              .reduce(Amount.ZERO, Amount::plus);
      assertThat(difference).as(date).isEqualTo(Amount.ZERO);
    }
    assertThat(
            DeliveryBuild.of(LedgerCases.ACCOUNTS).from(delivered, LedgerMapping.none()).problems())
        .noneMatch(problem -> problem.code().equals("LED-107"));
  }

  @Property(tries = 150)
  void everyDetailIsLessThanAStepAway(
      @ForAll("ledgers") List<LedgerLine> ledger, @ForAll("steps") Unit step) {
    Delivery detailed =
        DeliveryBuild.of(LedgerCases.ACCOUNTS)
            .roundedTo(step)
            .withDetails()
            .from(ledger, LedgerMapping.none())
            .orElseThrow()
            .delivery();
    Unit unit = step.compareTo(Unit.EURO) < 0 ? Unit.EURO : step;
    Map<String, Amount> exact = new LinkedHashMap<>();
    ledger.stream()
        .filter(line -> !isResult(line))
        .forEach(
            line ->
                exact.merge(
                    cell(line.section().orElseThrow(), line) + " " + line.account(),
                    line.amount(),
                    Amount::plus));

    for (Section section : Section.booked()) {
      for (Booking booking : detailed.bookings(section)) {
        String account = booking.details().flatMap(details -> details.text("grootboek")).orElse("");
        if (!booking.code().equals("0.11")) {
          String key = section + " " + booking.code() + " " + booking.category() + " " + account;
          assertThat(exact).containsKey(key);
          assertThat(booking.amountIn(unit).minus(exact.get(key)).abs())
              .as(key)
              .isLessThan(step.step());
        }
      }
    }
  }

  private static BuiltDelivery built(List<LedgerLine> ledger, Unit step) {
    return DeliveryBuild.of(LedgerCases.ACCOUNTS)
        .roundedTo(step)
        .from(ledger, LedgerMapping.none())
        .orElseThrow();
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
    Map<String, Amount> exact = sums(withResult(cents), this::cell);
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
    assertThat(again.shifts()).isEmpty();
    assertThat(again.result().abs())
        .isEqualTo(
            LedgerCases.asLedger(delivery, Unit.EURO).stream()
                .filter(DeliveryBuildPropertiesTest::isResult)
                .map(LedgerLine::amount)
                .reduce(Amount.ZERO, Amount::plus));
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

  /** What the delivery is to state: the result in one cell, whatever the ledger books there. */
  private static List<LedgerLine> withResult(List<LedgerLine> ledger) {
    List<LedgerLine> whole = new ArrayList<>(ledger.stream().filter(l -> !isResult(l)).toList());
    Amount result = sum(whole, Section.INCOME).minus(sum(whole, Section.EXPENDITURE));
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

  private static boolean isResult(LedgerLine line) {
    return line.code().orElseThrow().equals("0.11") && line.category().orElseThrow().equals("7.1");
  }

  private List<BiFunction<Section, LedgerLine, String>> groupings() {
    return List.of(
        this::cell,
        (section, line) -> section + " per " + line.code().orElseThrow() + date(section, line),
        (section, line) -> section + " in " + line.category().orElseThrow() + side(section, line));
  }

  /** Nor do assets and liabilities: € 0,005 of each is closed by two cents or by none. */
  private static String side(Section section, LedgerLine line) {
    boolean position = section == Section.BALANCE_POSITIONS;
    return position ? " " + BalanceCheck.isAsset(line.code().orElseThrow()) : "";
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
