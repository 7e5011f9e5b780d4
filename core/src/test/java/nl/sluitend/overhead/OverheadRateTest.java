package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import org.junit.jupiter.api.Test;

/** Published rates, recomputed; and what is known of those without a denominator. */
class OverheadRateTest {
  private static final Message HOUR = new Message("uur", "hour");

  @Test
  void everyPublishedRateWithBothFiguresIsReproduced() {
    int reproduced = 0;
    for (Map<String, String> row : rates()) {
      if (row.get("numerator").isEmpty() || row.get("denominator").isEmpty()) {
        assertThat(row.get("reproduced")).as(row.get("id")).isEmpty();
        continue;
      }
      Derived rate = rate(row);
      Input published =
          Input.printed(
              Message.same("gepubliceerd"), new BigDecimal(row.get("published")), Kind.PERCENTAGE);

      assertThat(rate.showExactly(6, RoundingMode.HALF_UP))
          .as(row.get("id"))
          .isEqualTo(new BigDecimal(row.get("computed")));
      assertThat(new Recomputed(rate, published).isReproduced()).as(row.get("id")).isTrue();
      reproduced++;
    }
    assertThat(reproduced).isEqualTo(6);
  }

  @Test
  void diemen2021() {
    Derived overhead = CostSign.NEGATIVE.cost(thousands("Totaal overhead", -12_048, 2021));
    Derived wages = CostSign.NEGATIVE.cost(thousands("Totaal salariskosten", -13_872, 2021));

    OverheadRate rate = OverheadMethod.SURCHARGE_ON_DIRECT_WAGES.rate(overhead, wages);

    assertThat(rate.rate().show(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("86.85"));
    // 12.047,5 / 13.872,5 and 12.048,5 / 13.871,5.
    assertThat(rate.rate().range().low().rounded(6, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("86.844476"));
    assertThat(rate.rate().range().high().rounded(6, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("86.857946"));
    assertThat(rate.rate().range().tight()).isTrue();
    assertThat(rate.rate().explain(Language.DUTCH))
        .contains("Formule: Totaal overhead als percentage van Totaal salariskosten")
        .contains("Bereik: tussen 86,844% en 86,858%");
    assertThat(Explanation.evaluate(rate.rate().explain(Language.ENGLISH)))
        .isEqualTo(rate.rate().value());
  }

  @Test
  void diemen2021Duo() {
    Derived duo = Derived.stated(thousands("Bijdrage Duo+", 6_349, 2021));
    Derived overhead = Derived.stated(thousands("Totaal overhead", 12_048, 2021));

    Derived share = OverheadStatement.share(duo, overhead);

    assertThat(share.show(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("52.7"));
  }

  @Test
  void lingewaard2019IsPossibleForARangeOfHours() {
    Derived overhead = Derived.stated(exact("overhead bruto", 13_663_204));
    Input published =
        Input.printed(Message.same("tarief"), new BigDecimal("38"), Kind.moneyPer(HOUR));

    Derived hours =
        Derived.of(
            Message.same("productieve uren"),
            Formula.of(overhead).dividedBy(Formula.of(published)),
            Source.read("tarief maal uren is overhead"));

    assertThat(hours.value().kind()).isEqualTo(Kind.number(HOUR));
    assertThat(hours.showExactly(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("359558"));
    assertThat(hours.show(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("36E+4"));
    OverheadRate rate = OverheadMethod.PER_PRODUCTIVE_HOUR.rate(overhead, hours);
    assertThat(rate.rate().value()).isEqualTo(published.value());
  }

  @Test
  void goirle2018ImpliesItsDenominator() {
    Input published = Input.printed(Message.same("opslag"), new BigDecimal("92"), Kind.PERCENTAGE);

    Derived wages =
        Derived.of(
            Message.same("overblijvende salarislasten"),
            Formula.of(exact("overhead", 5_262_000)).dividedBy(Formula.of(published)),
            Source.read("opslag maal lasten is overhead"));

    assertThat(wages.showExactly(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("5719565"));
    assertThat(wages.show(-4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("57E5"));
  }

  @Test
  void goirle2018PrintsItsShareTwoWaysAndOnlyOneIsPossible() {
    Derived share =
        OverheadMethod.SHARE_OF_EXPENDITURE
            .rate(
                Derived.stated(thousands("totale overhead", 5_262, 2018)),
                Derived.stated(thousands("totale lasten", 57_683, 2018)))
            .rate();

    assertThat(new Recomputed(share, percentage("9.12")).isReproduced()).isTrue();
    assertThat(new Recomputed(share, percentage("9.13")).isPossible()).isFalse();
  }

  @Test
  void arnhem2018PerFte() {
    Kind norm =
        new Kind(Kind.number(HOUR).above(), OverheadMethod.PER_FTE.denominator().above(), false);
    Input rate = Input.exact(Message.same("uurtarief"), quantity("49", Kind.moneyPer(HOUR)));
    Input hours = Input.exact(Message.same("normuren"), quantity("1350", norm));

    Derived perFte =
        Derived.of(
            Message.same("overhead per fte"),
            Formula.of(rate).times(Formula.of(hours)),
            OverheadMethod.PER_FTE.source());

    assertThat(perFte.value()).isEqualTo(quantity("66150", Kind.moneyPer(Message.same("fte"))));
  }

  @Test
  void gouda2017IsGrossOverheadByLastenWithoutReserves() {
    Derived net = Derived.stated(thousands("overhead (programma)", 23_788, 2017));
    Derived gross = Derived.stated(thousands("overhead zonder toerekening", 24_969, 2017));
    Derived expenditure = Derived.stated(thousands("totale lasten", 247_897, 2017));
    Input ten = percentage("10");
    Input exact = percentage("10.07");
    List<OverheadRate.Denominator> denominators =
        List.of(
            new OverheadRate.Denominator(OverheadMethod.SHARE_OF_EXPENDITURE, expenditure),
            new OverheadRate.Denominator(
                OverheadMethod.SHARE_OF_ORGANISATION_COSTS,
                Derived.stated(thousands("apparaatskosten", 60_000, 2017))));

    // At 10% the net figure would do as well: 9,60% rounds to it. Two decimals decide.
    assertThat(OverheadRate.whichMethod(ten, List.of(net, gross), denominators)).hasSize(2);
    List<OverheadRate.Match> matches =
        OverheadRate.whichMethod(exact, List.of(net, gross), denominators);
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).rate().numerator()).isEqualTo(gross);
    assertThat(matches.get(0).rate().method()).isEqualTo(OverheadMethod.SHARE_OF_EXPENDITURE);
    assertThat(matches.get(0).rate().method().inWords().dutch())
        .isEqualTo("aandeel in de totale lasten");
    assertThat(matches.get(0).comparison().isReproduced()).isTrue();
  }

  @Test
  void whatOnlyTheRangeAllowsComesLast() {
    Derived close = Derived.stated(thousands("bijna", 1_004, 2017));
    Derived right = Derived.stated(thousands("precies", 1_000, 2017));
    List<OverheadRate.Denominator> denominators =
        List.of(
            new OverheadRate.Denominator(
                OverheadMethod.SURCHARGE_ON_DIRECT_WAGES,
                Derived.stated(thousands("lonen", 2_000, 2017))));

    List<OverheadRate.Match> matches =
        OverheadRate.whichMethod(percentage("50.0"), List.of(close, right), denominators);

    assertThat(matches).extracting(match -> match.rate().numerator()).containsExactly(right);
    matches = OverheadRate.whichMethod(percentage("50.17"), List.of(close), denominators);
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).comparison().isReproduced()).isFalse();
    Derived same = Derived.stated(exact("hetzelfde", 1_003_400));
    matches = OverheadRate.whichMethod(percentage("50.17"), List.of(close, same), denominators);
    assertThat(matches).extracting(match -> match.rate().numerator()).containsExactly(same, close);
  }

  @Test
  void oneDenominatorOfZeroLeavesTheOthers() {
    Derived overhead = Derived.stated(thousands("overhead", 12_048, 2021));
    Derived wages = Derived.stated(thousands("lonen", 13_872, 2021));
    Derived nothing = Derived.stated(thousands("geen lonen", 0, 2021));
    Derived little = Derived.stated(printed("bijna geen lonen", "0.4", "1"));
    Derived much = Derived.stated(printed("veel overhead", "0.4", "0.4"));

    assertThat(which(percentage("86.85"), overhead, nothing, little, wages))
        .extracting(match -> match.rate().denominator())
        .containsExactly(wages);
    // What can be zero gives any rate or none; only the figures as stated say which.
    assertThat(which(percentage("100"), much, little)).hasSize(1);
    assertThat(which(percentage("100"), much, little).get(0).isCertain()).isTrue();
  }

  @Test
  void aRatioIsAPercentageWithoutItsSign() {
    Derived overhead = Derived.stated(thousands("overhead", 12_048, 2021));
    Derived wages = Derived.stated(thousands("lonen", 13_872, 2021));
    Input ratio = Input.printed(Message.same("opslag"), new BigDecimal("0.8685"), Kind.RATIO);
    Input hours =
        Input.exact(Message.same("uren"), quantity("5", OverheadMethod.PER_FTE.denominator()));
    Input perHour =
        Input.printed(Message.same("tarief"), new BigDecimal("38"), Kind.moneyPer(HOUR));
    Input amount = Input.exact(Message.same("bedrag"), Amount.ofEuros(5));

    List<OverheadRate.Match> matches = which(ratio, overhead, wages);

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).comparison().isReproduced()).isTrue();
    assertThat(matches.get(0).rate().rate().value().kind()).isEqualTo(Kind.PERCENTAGE);
    assertThat(which(perHour, overhead, wages)).isEmpty();
    assertThat(which(percentage("86.85"), overhead, wages)).hasSize(1);
    assertThatThrownBy(() -> which(hours, overhead, wages))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'uren' is in fte, which is the rate of no method");
    assertThatThrownBy(() -> which(amount, overhead, wages))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'bedrag' is in €, which is the rate of no method");
  }

  @Test
  void whatAWideRangeAllowsIsNotCertain() {
    Input part = thousands("deel", 500, 2021);
    Derived twice =
        Derived.of(
            Message.same("deel en rest"),
            Formula.of(part)
                .rounded(Unit.EURO, RoundingMode.HALF_UP)
                .plus(Formula.of(part))
                .minus(Formula.of(part)),
            Source.read("test"));
    Derived wages = Derived.stated(thousands("lonen", 1_000, 2021));
    Derived stated = Derived.stated(part);

    assertThat(which(percentage("50.0"), twice, wages).get(0).isCertain()).isTrue();
    assertThat(which(percentage("50.06"), stated, wages).get(0).isCertain()).isTrue();
    assertThat(twice.range().tight()).isFalse();
    assertThat(which(percentage("50.12"), twice, wages).get(0).isCertain()).isFalse();
    assertThat(which(percentage("50.12"), stated, wages)).isEmpty();
  }

  private static List<OverheadRate.Match> which(
      Input published, Derived overhead, Derived... denominators) {
    return OverheadRate.whichMethod(
        published,
        List.of(overhead),
        Stream.of(denominators)
            .map(by -> new OverheadRate.Denominator(OverheadMethod.SURCHARGE_ON_DIRECT_WAGES, by))
            .toList());
  }

  /** An amount that can be so much more or less. */
  private static Input printed(String name, String euros, String more) {
    BigDecimal number = new BigDecimal(euros);
    BigDecimal around = new BigDecimal(more);
    QuantityRange range =
        new QuantityRange(
            Quantity.of(number.subtract(around), Kind.MONEY),
            Quantity.of(number.add(around), Kind.MONEY),
            /* tight= */ true);
    return new Input(Message.same(name), Quantity.of(number, Kind.MONEY), range, Optional.empty());
  }

  @Test
  void unitsAndYearsAreChecked() {
    Derived overhead = Derived.stated(thousands("overhead", 12_048, 2021));
    Derived older = Derived.stated(thousands("lonen", 13_872, 2020));
    Derived nothing = Derived.stated(thousands("geen lonen", 0, 2021));

    assertThatThrownBy(() -> OverheadMethod.SURCHARGE_ON_DIRECT_WAGES.rate(overhead, older))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'overhead' is of 2021, but 'lonen' is of 2020");
    assertThatThrownBy(() -> OverheadMethod.PER_FTE.rate(overhead, overhead))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'overhead' must be in fte, but is in €");
    assertThatThrownBy(() -> OverheadMethod.SHARE_OF_EXPENDITURE.rate(overhead, nothing))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("'geen lonen'");
  }

  private static List<Map<String, String>> rates() {
    return Cases.own(OverheadRateTest.class, "overhead-rate-cases.csv");
  }

  private static Derived rate(Map<String, String> row) {
    Derived above = Derived.stated(euros(row, "numerator"));
    Derived below = Derived.stated(euros(row, "denominator"));
    return switch (row.get("method").charAt(0)) {
      case 'A' -> OverheadMethod.SHARE_OF_EXPENDITURE.rate(above, below).rate();
      case 'B' -> OverheadMethod.SURCHARGE_ON_DIRECT_WAGES.rate(above, below).rate();
      default -> OverheadStatement.share(above, below);
    };
  }

  private static Input euros(Map<String, String> row, String column) {
    String definition = row.get(column + "_definition");
    Unit unit =
        definition.contains("x1000") || row.get("source").startsWith("Diemen")
            ? Unit.THOUSAND
            : Unit.EURO;
    return Input.printed(Message.same(definition), Figure.of(Long.parseLong(row.get(column)), unit))
        .withOrigin(Origin.named(row.get("source")));
  }

  private static Input percentage(String number) {
    return Input.printed(Message.same("gepubliceerd"), new BigDecimal(number), Kind.PERCENTAGE);
  }

  private static Input exact(String name, long euros) {
    return Input.exact(Message.same(name), Amount.ofEuros(euros));
  }

  private static Input thousands(String name, long number, int year) {
    return Input.printed(Message.same(name), Figure.of(number, Unit.THOUSAND))
        .withOrigin(Origin.named("jaarstukken").withYear(year));
  }

  private static Quantity quantity(String number, Kind kind) {
    return Quantity.of(new BigDecimal(number), kind);
  }
}
