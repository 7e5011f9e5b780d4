package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Instance;
import nl.sluitend.table.BudgetTable;

/** What holds for the findings of any delivery, however wrong it is. */
class DeliveryLawsTest {
  private static final CodeLists LISTS = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025);

  @Provide
  Arbitrary<Delivery> messy() {
    return Combinators.combine(
            bookings("0.1", "0.4", "0.5", "0.11", "6.71", "8."),
            bookings("0.1", "0.4", "0.5", "0.11"),
            bookings("A112", "A1311", "P131", "P111", "Q"),
            bookings("A112", "A1311", "P131", "P111"),
            positions())
        .as(
            (expenditure, income, balanceExpenditure, balanceIncome, positions) ->
                Delivery.builder()
                    .metadata(CleanDelivery.metadata(LISTS, 5))
                    .contact(CleanDelivery.CONTACT)
                    .bookings(Section.EXPENDITURE, expenditure)
                    .bookings(Section.INCOME, income)
                    .bookings(Section.BALANCE_EXPENDITURE, balanceExpenditure)
                    .bookings(Section.BALANCE_INCOME, balanceIncome)
                    .positions(positions)
                    .build());
  }

  private static Arbitrary<List<Booking>> bookings(String... codes) {
    return Combinators.combine(
            Arbitraries.of(codes),
            Arbitraries.of("1.1", "3.8", "4.3.9", "4.4.9", "6.1", "7.1", "7.2", "7.3", "7.5", ""),
            amounts())
        .as(Booking::of)
        .list()
        .ofMaxSize(8);
  }

  private static Arbitrary<List<Position>> positions() {
    return Combinators.combine(
            Arbitraries.of("A112", "A1311", "P131", "P111"),
            Arbitraries.of("1 januari", "1-1-2025", "ultimo", "31-12-2025", "31-3-2025"),
            amounts())
        .as(Position::of)
        .list()
        .ofMaxSize(8);
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(-1000), new BigDecimal(1000))
        .ofScale(2);
  }

  @Property(tries = 300)
  void the_order_of_records_does_not_matter(@ForAll("messy") Delivery delivery, @ForAll long seed) {
    Random random = new Random(seed);
    Delivery.Builder shuffled = delivery.toBuilder();
    for (Section section : Section.booked()) {
      shuffled.bookings(section, shuffled(delivery.bookings(section), random));
    }
    shuffled.positions(shuffled(delivery.positions(), random));
    assertThat(figures(check(shuffled.build()), "")).isEqualTo(figures(check(delivery), ""));
  }

  @Property(tries = 300)
  void a_record_may_be_split_in_two(
      @ForAll("messy") Delivery delivery, @ForAll @IntRange(min = -999, max = 999) int part) {
    BigDecimal taken = BigDecimal.valueOf(part);
    Delivery.Builder split = delivery.toBuilder();
    for (Section section : Section.booked()) {
      List<Booking> halves = new ArrayList<>();
      for (Booking b : delivery.bookings(section)) {
        halves.add(Booking.of(b.code(), b.category(), b.amount().subtract(taken)));
        halves.add(Booking.of(b.code(), b.category(), taken));
      }
      split.bookings(section, halves);
    }
    assertThat(figures(check(split.build()), "PF")).isEqualTo(figures(check(delivery), "PF"));
  }

  @Property(tries = 300)
  void parts_of_a_whole_do_not_depend_on_the_unit(
      @ForAll("messy") Delivery delivery, @ForAll @IntRange(min = 1, max = 5000) int factor) {
    BigDecimal times = BigDecimal.valueOf(factor);
    CheckedTable small = check(delivery);
    CheckedTable large = check(scaled(delivery, amount -> amount.multiply(times)));
    for (String control : List.of("PF001", "PF002", "PF003", "PF004", "PF005")) {
      assertThat(parameter(large, control, "found")).isEqualTo(parameter(small, control, "found"));
      parameter(small, control, "deviation")
          .forEach(
              deviation ->
                  assertThat(new BigDecimal(parameter(large, control, "deviation").get(0)))
                      .isEqualByComparingTo(new BigDecimal(deviation).multiply(times)));
    }
    for (String control : List.of("PF006", "PF007", "PF008", "PF009")) {
      // A difference that grows stays found.
      parameter(small, control, "found")
          .forEach(
              found ->
                  assertThat(new BigDecimal(parameter(large, control, "found").get(0)))
                      .isEqualByComparingTo(new BigDecimal(found).multiply(times)));
    }
  }

  @Property(tries = 300)
  void a_unit_that_is_stated_decides_the_same_as_thousands_do(@ForAll("messy") Delivery delivery) {
    CheckedTable thousands = DeliveryCheck.standard().withUnit(Unit.THOUSAND).check("a", delivery);
    CheckedTable euros =
        DeliveryCheck.standard()
            .withUnit(Unit.EURO)
            .check("a", scaled(delivery, amount -> amount.scaleByPowerOfTen(3)));
    assertThat(CleanDelivery.found(euros)).isEqualTo(CleanDelivery.found(thousands));
    assertThat(euros.verdict()).isEqualTo(thousands.verdict());
  }

  @Property(tries = 300)
  void relations_are_what_the_table_shows(@ForAll("messy") Delivery delivery) {
    CheckedTable checked = check(delivery);
    BudgetTable table = checked.table();
    checked
        .relations()
        .forEach(
            judged -> {
              Instance.Amounts amounts = judged.instances().get(0).amounts().orElseThrow();
              Amount sum = Amount.ZERO;
              for (var term : judged.relation().terms()) {
                Amount amount = table.figure(term.index(), 0).orElseThrow().amount();
                sum = term.sign() > 0 ? sum.plus(amount) : sum.minus(amount);
              }
              assertThat(amounts.computed()).isEqualTo(sum);
              assertThat(amounts.stated())
                  .isEqualTo(table.figure(judged.relation().result(), 0).orElseThrow().amount());
            });
  }

  private static CheckedTable check(Delivery delivery) {
    return DeliveryCheck.standard().check("levering.json", delivery);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Delivery scaled(Delivery delivery, UnaryOperator<BigDecimal> scale) {
    Delivery.Builder scaled = delivery.toBuilder();
    for (Section section : Section.booked()) {
      scaled.bookings(
          section,
          delivery.bookings(section).stream()
              .map(b -> Booking.of(b.code(), b.category(), scale.apply(b.amount())))
              .toList());
    }
    return scaled
        .positions(
            delivery.positions().stream()
                .map(p -> Position.of(p.post(), p.date(), scale.apply(p.amount())))
                .toList())
        .build();
  }

  private static List<String> parameter(CheckedTable checked, String rule, String name) {
    return checked.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(finding -> finding.parameters().getOrDefault(name, ""))
        .toList();
  }

  /** All that findings say but which rows they are on, in no order. */
  private static Map<String, Long> figures(CheckedTable checked, String rules) {
    return checked.findings().stream()
        .filter(finding -> finding.rule().id().startsWith(rules))
        .collect(
            Collectors.groupingBy(DeliveryLawsTest::said, TreeMap::new, Collectors.counting()));
  }

  private static String said(Finding finding) {
    return finding.rule().id() + finding.parameters() + finding.message();
  }
}
