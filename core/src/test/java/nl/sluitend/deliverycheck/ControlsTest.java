package nl.sluitend.deliverycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each plausibility control is found alone, with figures worked out by hand: lasten and baten are
 * 1.000.000, of which 1 percent is 10.000, and the financial balance moves by 7.000.
 */
class ControlsTest {
  private static final String ASSET = CleanDelivery.ASSET;
  private static final String LIABILITY =
      CleanDelivery.liability(CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025));

  @ParameterizedTest
  // a = 1.000.000 − moved; b = moved; c = 0. 10.000 of 990.000 is more than 1 %.
  @CsvSource({
    "9900, false, ''",
    "9901, true, 1.000",
    "10000, true, 1.010",
    "500000, true, 100.000"
  })
  void pf001_compares_the_balances_of_both_accounts(String moved, boolean found, String percent) {
    BigDecimal amount = new BigDecimal(moved);
    Delivery delivery =
        with(
            with(clean(5), Section.EXPENDITURE, "0.11", "7.1", amount),
            Section.EXPENDITURE,
            "0.1",
            "1.1",
            amount.negate());
    CheckedTable checked = check(delivery);
    if (!found) {
      assertThat(withoutGrey(checked)).isEmpty();
      return;
    }
    Finding finding = alone(checked, "PF001");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.parameters())
        .containsEntry("found", percent)
        .containsEntry("allowed", "1")
        .containsEntry("deviation", moved)
        .containsEntry("of", new BigDecimal(1_000_000).subtract(amount).toString())
        .doesNotContainKey("reading");
  }

  /** Amounts, percentages and limits all have the notation of their language. */
  @Test
  void sentences_have_one_notation() {
    Delivery delivery =
        with(clean(5), Section.EXPENDITURE, "0.11", "7.1", new BigDecimal("-1234567.80"));
    Finding finding =
        DeliveryCheck.standard()
            .withLimit("PF006", new BigDecimal("1000.50"))
            .check("a.json", delivery)
            .outcome("PF006")
            .orElseThrow()
            .findings()
            .get(0);
    assertThat(finding.message().dutch())
        .isEqualTo(
            "Lasten -234.567,8, baten 1.000.000: verschil 1.234.567,8, hoogstens 1.000,5 mag.");
    assertThat(finding.message().english())
        .isEqualTo(
            "Lasten -234,567.8, baten 1,000,000: difference 1,234,567.8, at most 1,000.5 is"
                + " allowed.");
    assertThat(finding.parameters())
        .containsEntry("found", "1234567.8")
        .containsEntry("allowed", "1000.5")
        .containsEntry("expenditure", "-234567.8");
  }

  @Test
  void pf001_says_so_when_rounding_hides_how_little_it_is_over() {
    BigDecimal amount = new BigDecimal("9901");
    Delivery delivery =
        with(
            with(clean(5), Section.EXPENDITURE, "0.11", "7.1", amount),
            Section.EXPENDITURE,
            "0.1",
            "1.1",
            amount.negate());
    Finding finding = alone(check(delivery), "PF001");
    assertThat(finding.message().dutch())
        .isEqualTo(
            "Het saldo van categorie 1 t/m 5 is 9.901, dat van categorie 6.1 is 0: afwijking 9.901"
                + " van 990.099 is ruim 1,000 %, hoogstens 1 % mag.");
    assertThat(finding.message().english())
        .isEqualTo(
            "The balance of categories 1 to 5 is 9,901, that of category 6.1 is 0: deviation 9,901"
                + " of 990,099 is just over 1.000 %, at most 1 % is allowed.");
  }

  @ParameterizedTest
  // Lasten and baten of 7.3 on one post: both count, though they add up to nothing.
  @CsvSource({"5000, false", "5000.01, true"})
  void pf002_counts_other_categories_on_the_financial_balance(String booked, boolean found) {
    BigDecimal amount = new BigDecimal(booked);
    Delivery delivery =
        with(
            with(clean(5), Section.BALANCE_EXPENDITURE, ASSET, "7.3", amount),
            Section.BALANCE_INCOME,
            ASSET,
            "7.3",
            amount);
    CheckedTable checked = check(delivery);
    if (!found) {
      assertThat(withoutGrey(checked)).isEmpty();
      return;
    }
    Finding finding = alone(checked, "PF002");
    assertThat(finding.parameters())
        .containsEntry("found", "1.000")
        .containsEntry("deviation", "10000.02")
        .containsEntry("of", "1000000")
        .containsEntry("where", "balans_baten A1311 7.3: 5000.01; balans_lasten A1311 7.3: 5000.01")
        .containsEntry("reading", "absolute");
    assertThat(finding.cells()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"3, 5000, false", "3, 5001, true", "5, 5001, true"})
  void pf003_compares_positions_and_changes(int period, long amount, boolean found) {
    Delivery delivery =
        with(
            with(clean(period), Section.BALANCE_EXPENDITURE, ASSET, "6.1", amount),
            Section.BALANCE_INCOME,
            LIABILITY,
            "6.1",
            amount);
    CheckedTable checked = check(delivery);
    if (!found) {
      assertThat(withoutGrey(checked)).isEmpty();
      return;
    }
    Finding finding = alone(checked, "PF003");
    assertThat(finding.parameters())
        .containsEntry("found", "1.000")
        .containsEntry("deviation", "10002")
        .containsEntry("posts", "A1311: -5001; %s: -5001".formatted(LIABILITY))
        .containsEntry("reading", "denominator limit");
    assertThat(finding.message().dutch()).endsWith("Onze lezing van de controle.");
    assertThat(finding.message().english()).endsWith("Our reading of the control.");
    assertThat(finding.cells()).hasSize(4);
  }

  @Test
  void pf003_looks_at_all_posts_in_the_accounts_only() {
    for (int period : List.of(3, 5)) {
      List<Position> positions = new ArrayList<>(clean(period).positions());
      positions.add(CleanDelivery.position("A112", CleanDelivery.START, 20_000));
      positions.add(CleanDelivery.position("A121", CleanDelivery.END, 20_000));
      positions.add(CleanDelivery.position("P111", CleanDelivery.START, 20_000));
      positions.add(CleanDelivery.position("P12", CleanDelivery.END, 20_000));
      CheckedTable checked = check(clean(period).toBuilder().positions(positions).build());
      assertThat(withoutGrey(checked).containsKey("PF003")).isEqualTo(period == 5);
    }
  }

  @Test
  void pf003_knows_the_last_day_of_a_quarter() {
    Map<Integer, String> days =
        Map.of(1, "31-3-2025", 2, "30-6-2025", 3, "30-9-2025", 4, "31-12-2025", 5, "31-12-2025");
    days.forEach(
        (period, day) -> {
          List<Position> positions =
              clean(period).positions().stream()
                  .map(p -> Position.of(p.post(), otherName(p.date(), day), p.amount()))
                  .toList();
          Delivery delivery = clean(period).toBuilder().positions(positions).build();
          assertThat(check(delivery).findings()).isEmpty();
          assertThat(check(delivery).outcome("PF003").orElseThrow().isChecked()).isTrue();
        });
  }

  private static String otherName(String date, String day) {
    return date.equals(CleanDelivery.START) ? "1-1-2025" : day;
  }

  @ParameterizedTest
  @CsvSource({"10000, false", "10000.5, true"})
  void pf004_compares_settlements(String booked, boolean found) {
    // Booked as a claim that is settled, and taken from the current lasten: in a quarter only the
    // financial balance has to move with it.
    BigDecimal amount = new BigDecimal(booked);
    Delivery delivery =
        with(
            with(
                with(clean(3), Section.EXPENDITURE, "0.4", "7.4", amount),
                Section.EXPENDITURE,
                "0.1",
                "1.1",
                amount.negate()),
            Section.BALANCE_EXPENDITURE,
            ASSET,
            "6.1",
            amount);
    List<Position> positions = new ArrayList<>(delivery.positions());
    positions.add(Position.of(ASSET, CleanDelivery.END, amount));
    CheckedTable checked = check(delivery.toBuilder().positions(positions).build());
    if (!found) {
      assertThat(withoutGrey(checked)).isEmpty();
      return;
    }
    Finding finding = alone(checked, "PF004");
    assertThat(finding.parameters())
        .containsEntry("found", "1.000")
        .containsEntry("deviation", "10000.5")
        .containsEntry("categories", "7.4: 10000.5")
        .containsEntry("reading", "formula limit");
  }

  @ParameterizedTest
  // 6.1 on lasten and baten of a taakveld, or of a post that is not financial.
  @CsvSource({
    "2025, 0.1, 1000, true",
    "2025, 0.1, 100, false",
    "2025, 0.5, 1000, false",
    "2020, 0.5, 1000, true",
  })
  void pf005_looks_for_the_financial_account_elsewhere(
      int year, String field, long amount, boolean found) {
    Delivery clean = CleanDelivery.of(GovernmentLayer.MUNICIPALITY, year, 5);
    long booked = amount * 10;
    Delivery delivery =
        with(
            with(clean, Section.EXPENDITURE, field, "6.1", booked),
            Section.INCOME,
            field,
            "6.1",
            booked);
    CheckedTable checked = check(delivery);
    if (!found) {
      assertThat(withoutGrey(checked)).isEmpty();
      return;
    }
    Finding finding = alone(checked, "PF005");
    assertThat(finding.parameters())
        .containsEntry("found", "1.980")
        .containsEntry("deviation", "20000")
        .containsEntry("of", "1010000")
        .containsEntry("reading", "formula limit");
  }

  @Test
  void pf005_looks_at_posts_outside_the_financial_balance() {
    Delivery delivery =
        with(
            with(clean(3), Section.BALANCE_EXPENDITURE, "A112", "6.1", 6000),
            Section.BALANCE_INCOME,
            "A112",
            "6.1",
            6000);
    Finding finding = alone(check(delivery), "PF005");
    assertThat(finding.parameters()).containsEntry("found", "1.200");
    assertThat(finding.message().english())
        .startsWith(
            "On category 6.1 there is 12,000 outside the financial balance (balans_baten A112 6.1:"
                + " 6,000; balans_lasten");
  }

  /** Records that cancel out in their cell are nothing to look at. */
  @Test
  void only_cells_with_an_amount_are_named() {
    Delivery delivery = clean(3);
    for (int i = 1; i <= 7; i++) {
      delivery = with(delivery, Section.EXPENDITURE, "5." + i, "6.1", 5);
      delivery = with(delivery, Section.EXPENDITURE, "5." + i, "6.1", -5);
    }
    delivery = with(delivery, Section.EXPENDITURE, "8.3", "6.1", 40_000);
    int last = delivery.bookings(Section.EXPENDITURE).size() - 1;
    CheckedTable checked = check(delivery);
    Finding finding = checked.outcome("PF005").orElseThrow().findings().get(0);
    assertThat(finding.parameters()).containsEntry("where", "lasten 8.3 6.1: 40000");
    assertThat(finding.message().dutch())
        .startsWith(
            "Op categorie 6.1 staat 40.000 buiten de financiële balans (lasten 8.3 6.1: 40.000)");
    assertThat(finding.cells()).hasSize(1);
    assertThat(checked.table().rows().get(finding.cells().get(0).row()).label())
        .contains("8.3", "6.1");
    assertThat(delivery.bookings(Section.EXPENDITURE).get(last).code()).isEqualTo("8.3");
  }

  @ParameterizedTest
  @CsvSource({"50, false", "50.01, true", "-50, false", "-51, true"})
  void pf006_compares_lasten_and_baten(String more, boolean found) {
    BigDecimal amount = new BigDecimal(more);
    CheckedTable checked = check(with(clean(0), Section.INCOME, "0.4", "3.6", amount));
    assertThat(checked.verdict())
        .isEqualTo(found ? TableVerdict.DOES_NOT_CLOSE : TableVerdict.CLOSES_WITHIN_ROUNDING);
    if (!found) {
      assertThat(withoutGrey(checked)).isEmpty();
      return;
    }
    Finding finding = alone(checked, "PF006");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.parameters())
        .containsEntry("found", amount.abs().toString())
        .containsEntry("allowed", "50")
        .containsEntry("unit", "file");
  }

  @ParameterizedTest
  @CsvSource({
    "EURO, 50000, 50000",
    "THOUSAND, 50, 50",
    "MILLION, 0.05, 0.05",
    "CENT, 5000000, 5000000"
  })
  void the_limit_of_an_amount_goes_with_the_unit(String name, String allowed, String off) {
    Unit unit =
        switch (name) {
          case "EURO" -> Unit.EURO;
          case "THOUSAND" -> Unit.THOUSAND;
          case "MILLION" -> Unit.MILLION;
          default -> Unit.CENT;
        };
    DeliveryCheck check = DeliveryCheck.standard().withUnit(unit);
    BigDecimal amount = new BigDecimal(off);
    Delivery within = with(clean(0), Section.INCOME, "0.4", "3.6", amount);
    assertThat(withoutGrey(check.check("a", within))).isEmpty();
    Delivery beyond = with(within, Section.INCOME, "0.4", "3.6", new BigDecimal("0.001"));
    Finding finding = alone(check.check("a", beyond), "PF006");
    assertThat(finding.parameters())
        .containsEntry("allowed", allowed)
        .containsEntry("unit", unit.toString());
  }

  @ParameterizedTest
  @CsvSource({"50, false", "51, true"})
  void pf007_compares_the_balance_at_the_start(long more, boolean found) {
    // The change makes up for it, so that the end is the same.
    Delivery delivery = with(clean(5), Section.BALANCE_EXPENDITURE, ASSET, "6.1", -more);
    CheckedTable checked = check(shifted(delivery, CleanDelivery.START, more));
    closes(checked, found, "PF007");
    if (found) {
      assertThat(alone(checked, "PF007").parameters())
          .containsEntry("assets", "50051000")
          .containsEntry("liabilities", "50000000")
          .containsEntry("found", "51");
    }
  }

  @ParameterizedTest
  @CsvSource({"-50, false", "-51, true"})
  void pf008_compares_the_balance_at_the_end(long more, boolean found) {
    CheckedTable checked = check(shifted(clean(5), CleanDelivery.END, more));
    closes(checked, found, "PF008");
    if (found) {
      assertThat(alone(checked, "PF008").parameters())
          .containsEntry("assets", "56949000")
          .containsEntry("liabilities", "57000000")
          .containsEntry("found", "51");
    }
  }

  private static void closes(CheckedTable checked, boolean found, String rule) {
    assertThat(withoutGrey(checked).containsKey(rule)).isEqualTo(found);
    assertThat(checked.verdict())
        .isEqualTo(found ? TableVerdict.DOES_NOT_CLOSE : TableVerdict.CLOSES_WITHIN_ROUNDING);
  }

  @Test
  void pf009_wants_nothing_on_unspecified_transfers() {
    Delivery delivery =
        with(
            with(clean(1), Section.EXPENDITURE, "0.4", "4.3.9", 5),
            Section.INCOME,
            "0.4",
            "4.4.9",
            5);
    Finding finding = alone(check(delivery), "PF009");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.parameters())
        .containsEntry("found", "10")
        .containsEntry("allowed", "0")
        .containsEntry("where", "baten 0.4 4.4.9: 5; lasten 0.4 4.3.9: 5");
    assertThat(finding.message().dutch())
        .isEqualTo(
            "Op de categorieën 4.3.9 en 4.4.9 staat 10 (baten 0.4 4.4.9: 5; lasten 0.4 4.3.9: 5):"
                + " verschil 10, hoogstens 0 mag. Onze lezing van de controle.");
  }

  @ParameterizedTest
  @CsvSource({"5, '; lasten 5.5 4.3.9: 5)'", "6, '; lasten 5.6 4.3.9: 5)'", "7, '; + 2)'"})
  void a_message_names_the_first_places_and_counts_the_others(int places, String end) {
    Delivery delivery = clean(1);
    for (int i = 1; i <= places; i++) {
      delivery = with(delivery, Section.EXPENDITURE, "5." + i, "4.3.9", 5);
    }
    // Of the records, these alone are looked at here; that the results differ now is another rule.
    Finding finding = check(delivery).outcome("PF009").orElseThrow().findings().get(0);
    assertThat(finding.message().english())
        .startsWith(
            "On categories 4.3.9 and 4.4.9 there is " + places * 5 + " (lasten 5.1 4.3.9: 5")
        .contains(end + ": difference");
    assertThat(finding.parameters().get("where"))
        .contains("lasten 5.%s 4.3.9: 5".formatted(places));
  }

  @Test
  void pf099_names_the_control_and_what_it_misses() {
    Delivery delivery = clean(0).toBuilder().without(Section.INCOME).build();
    // As if a reader had nothing to say of the structure.
    CheckedTable checked = DeliveryCheck.standard().check("a", delivery, List.of());
    Finding finding = alone(checked, "PF099");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.parameters())
        .containsOnly(Map.entry("control", "PF006"), Map.entry("missing", "baten"));
    assertThat(finding.message().dutch())
        .isEqualTo("PF006 is niet uit te voeren: onderdeel ontbreekt: baten.");
    assertThat(finding.message().english())
        .isEqualTo("PF006 cannot be carried out: missing part: baten.");
    assertThat(checked.outcome("PF006").orElseThrow()).isInstanceOf(RuleOutcome.NotCheckable.class);
    assertThat(checked.verdict()).isEqualTo(TableVerdict.NOTHING_TO_CHECK);
  }

  @Test
  void what_books_nothing_passes_no_control() {
    Delivery.Builder nothing = clean(5).toBuilder();
    for (Section section : Section.booked()) {
      nothing.bookings(section, List.of());
    }
    CheckedTable checked = check(nothing.positions(List.of()).build());
    assertThat(checked.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("PF099");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
    assertThat(checked.findings().get(5).message().dutch())
        .isEqualTo("PF006 is niet uit te voeren: geen enkel record in lasten, baten.");
    assertThat(checked.isClean()).isFalse();
    // Without positions only, the rest can be carried out.
    CheckedTable some = check(clean(5).toBuilder().positions(List.of()).build());
    assertThat(some.findings())
        .extracting(finding -> finding.parameters().get("control"))
        .contains("PF007", "PF008");
    assertThat(some.findings())
        .filteredOn(finding -> finding.rule().id().equals("PF099"))
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void without_lasten_any_deviation_is_too_much() {
    Delivery empty =
        clean(1).toBuilder()
            .bookings(Section.EXPENDITURE, List.of())
            .bookings(Section.INCOME, List.of())
            .build();
    Finding finding =
        alone(
            check(
                with(
                    with(empty, Section.BALANCE_INCOME, ASSET, "7.3", 1),
                    Section.BALANCE_EXPENDITURE,
                    ASSET,
                    "7.3",
                    1)),
            "PF002");
    assertThat(finding.parameters()).containsEntry("found", "n.v.t.").containsEntry("of", "0");
    assertThat(finding.message().dutch()).contains("terwijl er geen lasten zijn");
    assertThat(finding.message().english()).contains("while there are no lasten");
  }

  @Test
  void a_control_is_for_its_periods() {
    CheckedTable budget = check(clean(0));
    assertThat(applied(budget)).containsExactly("PF006");
    CheckedTable quarter = check(clean(2));
    assertThat(applied(quarter))
        .containsExactly("PF001", "PF002", "PF003", "PF004", "PF005", "PF009");
    assertThat(quarter.verdict()).isEqualTo(TableVerdict.NOTHING_TO_CHECK);
    assertThat(quarter.outcome("PF006").orElseThrow())
        .isInstanceOfSatisfying(
            RuleOutcome.NotApplicable.class,
            outcome -> assertThat(outcome.because().dutch()).isEqualTo("geldt in periode 0, 5"));
    assertThat(applied(check(clean(5)))).hasSize(9);
    for (int period = 0; period <= 5; period++) {
      CheckedTable all = DeliveryCheck.standard().inAllPeriods().check("a", clean(period));
      assertThat(applied(all)).hasSize(9);
      assertThat(all.verdict()).isEqualTo(TableVerdict.CLOSES);
      assertThat(all.relations()).hasSize(3);
    }
  }

  @Test
  void without_a_period_no_control_is_carried_out_unless_all_are() {
    DeliveryMetadata m = clean(0).metadata();
    DeliveryMetadata metadata =
        new DeliveryMetadata(
            m.layerName(),
            m.number(),
            m.name(),
            m.year(),
            Optional.empty(),
            m.status(),
            m.date(),
            m.detailsPublic(),
            m.financialPackage(),
            m.exportSoftware(),
            m.extra());
    Delivery delivery = clean(0).toBuilder().metadata(metadata).build();
    CheckedTable checked = check(delivery);
    alone(checked, "SF002");
    assertThat(applied(checked)).isEmpty();
    assertThat(checked.outcome("PF001").orElseThrow()).isInstanceOf(RuleOutcome.NotCheckable.class);
    assertThat(applied(DeliveryCheck.standard().inAllPeriods().check("a", delivery))).hasSize(9);
  }

  @Test
  void definitions_without_controls_have_none_to_carry_out() {
    Delivery delivery = CleanDelivery.of(GovernmentLayer.JOINT_ARRANGEMENT, 2020, 5);
    CheckedTable checked = DeliveryCheck.standard().inAllPeriods().check("a", delivery);
    assertThat(applied(checked)).isEmpty();
    assertThat(checked.outcome("PF006").orElseThrow())
        .isInstanceOfSatisfying(
            RuleOutcome.NotApplicable.class,
            outcome ->
                assertThat(outcome.because().dutch())
                    .isEqualTo("de definities van GR 2020 kennen deze controle niet"));
  }

  @Test
  void a_limit_can_be_stated() {
    Delivery delivery = with(clean(0), Section.INCOME, "0.4", "3.6", 7);
    CheckedTable checked =
        DeliveryCheck.standard().withLimit("PF006", new BigDecimal("6.5")).check("a", delivery);
    Finding finding = alone(checked, "PF006");
    assertThat(finding.parameters()).containsEntry("allowed", "6.5");
    assertThat(finding.rule().parameters())
        .extracting(RuleParameter::value)
        .containsExactly("6.5", "none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryCheck.standard().withLimit("PF010", BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveryCheck.standard().withLimit("PF006", new BigDecimal(-1)))
        .withMessageContaining("-1");
  }

  @Test
  void every_rule_is_there_once_in_the_order_of_its_report() {
    List<String> ids = DeliveryRules.all().stream().map(Rule::id).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize(20 + 7 + 9 + 1 + 1)
        .startsWith("SF001", "SF002")
        .endsWith("PF009", "PF099", "GRY-001");
    assertThat(check(clean(5)).outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyElementsOf(DeliveryRules.all());
    assertThat(DeliveryRules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.source()).contains("CBS");
              assertThat(rule.summary().dutch()).isNotEqualTo(rule.summary().english());
            });
  }

  private static Delivery clean(int period) {
    return CleanDelivery.of(GovernmentLayer.MUNICIPALITY, 2025, period);
  }

  private static CheckedTable check(Delivery delivery) {
    return DeliveryCheck.standard().check("levering.json", delivery);
  }

  private static Delivery with(
      Delivery delivery, Section section, String code, String category, long amount) {
    return with(delivery, section, code, category, BigDecimal.valueOf(amount));
  }

  private static Delivery with(
      Delivery delivery, Section section, String code, String category, BigDecimal amount) {
    return CodeFaultsTest.add(delivery, section, code, category, amount.toPlainString());
  }

  private static Delivery shifted(Delivery delivery, String date, long more) {
    List<Position> positions = new ArrayList<>(delivery.positions());
    positions.add(CleanDelivery.position(ASSET, date, more));
    return delivery.toBuilder().positions(positions).build();
  }

  /** Grey cells are no part of these tests. */
  private static Map<String, Long> withoutGrey(CheckedTable checked) {
    Map<String, Long> found = CleanDelivery.found(checked);
    found.remove("GRY-001");
    return found;
  }

  private static Finding alone(CheckedTable checked, String... rules) {
    assertThat(withoutGrey(checked)).containsOnlyKeys(rules);
    return checked.findings().stream()
        .filter(finding -> finding.rule().id().equals(rules[0]))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> applied(CheckedTable checked) {
    return checked.outcomes().stream()
        .filter(RuleOutcome::isChecked)
        .map(outcome -> outcome.rule().id())
        .filter(id -> id.startsWith("PF00"))
        .toList();
  }
}
