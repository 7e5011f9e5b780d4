package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.cases.Cases;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;

class NationalFiguresTest {
  private static final List<Dimension> WIDE =
      List.of(Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS);

  /** Sums of lines such as {@code "A 0.4 lasten 20000 12"}, keys first, euros last. */
  private static GroupedSums sums(List<Dimension> dimensions, String... lines) {
    SumAccumulator sums = new SumAccumulator(dimensions);
    for (String line : lines) {
      List<String> parts = List.of(line.split(" ", -1));
      sums.add(
          parts.subList(0, dimensions.size()),
          new BigInteger(parts.get(dimensions.size())).multiply(BigInteger.valueOf(100)));
    }
    return sums.result();
  }

  private static NationalGroup all(NationalFigures figures) {
    return figures.by(List.of()).get(0);
  }

  @Test
  void costs_are_all_lasten_but_those_of_reserves() {
    BodyFigures body =
        NationalFigures.of(
                sums(
                    WIDE,
                    "A 0.4 lasten 50 12",
                    "A 0.10 lasten 50 1000",
                    "A 0.11 lasten 50 8",
                    "A 6.1 lasten 50 60",
                    "A 0.4 baten 50 5",
                    "A 6.1 baten 50 1070"))
            .bodies()
            .get(0);
    assertThat(body.overhead()).contains(Amount.ofEuros(12));
    assertThat(body.costs()).isEqualTo(Amount.ofEuros(80));
    assertThat(body.share()).contains(Fraction.of(12, 80));
    assertThat(body.perInhabitant()).contains(Fraction.of(12, 50));
    assertThat(body.gap()).isEqualTo(Amount.ofEuros(5));
    assertThat(body.sizeClass()).contains(SizeClass.BELOW_5_000);
    assertThat(body.label()).isEqualTo("A");
  }

  @Test
  void the_definition_is_the_callers_or_that_of_the_layer() {
    String[] lines = {"A 0.4 lasten 1 10", "A 0.6 lasten 1 30", "A 0.8 lasten 1 60"};
    assertThat(
            NationalFigures.of(sums(WIDE, lines), new OverheadDefinition("0.6", Set.of()))
                .bodies()
                .get(0)
                .share())
        .contains(Fraction.of(30, 100));
    GroupedSums provinces =
        sums(
            List.of(Dimension.LAYER, Dimension.NUMBER, Dimension.TASK_FIELD, Dimension.SIDE),
            "Provincie 27 0.4 lasten 10",
            "Provincie 27 0.6 lasten 30",
            "Provincie 27 0.8 lasten 60",
            "Gemeente 27 0.4 lasten 10",
            "Gemeente 27 6.1 lasten 30");
    List<BodyFigures> bodies = NationalFigures.of(provinces).bodies();
    assertThat(bodies).extracting(BodyFigures::layer).containsExactly("Gemeente", "Provincie");
    assertThat(bodies.get(0).share()).contains(Fraction.of(10, 40));
    assertThat(bodies.get(1).share()).contains(Fraction.of(30, 40));
    assertThat(bodies.get(1).label()).isEqualTo("27");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverheadDefinition("0.4", Set.of("0.4")))
        .withMessageContaining("0.4");
    assertThatIllegalArgumentException().isThrownBy(() -> new OverheadDefinition(" ", Set.of()));
  }

  @Test
  void the_side_may_stand_in_the_category_and_balance_posts_are_no_costs() {
    GroupedSums sums =
        sums(
            List.of(Dimension.NAME, Dimension.TASK_FIELD, Dimension.CATEGORY),
            "A 0.4 L1.1 3",
            "A 6.1 L3.8 9",
            "A 6.1 B3.8 12",
            "A A111 L6.1 1000",
            "A P111 B6.1 1000");
    BodyFigures body = NationalFigures.of(sums).bodies().get(0);
    assertThat(body.share()).contains(Fraction.of(1, 4));
    assertThat(body.gap()).isEqualTo(Amount.ZERO);
  }

  @Test
  void a_side_or_layer_that_is_unknown_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalFigures.of(sums(WIDE, "A 0.4 saldo 1 1")))
        .withMessageContaining("was 'saldo'");
    List<Dimension> long1 = List.of(Dimension.NAME, Dimension.TASK_FIELD, Dimension.CATEGORY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalFigures.of(sums(long1, "A 0.4 1.1 1")))
        .withMessageContaining("was '1.1'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                NationalFigures.of(
                    sums(
                        List.of(
                            Dimension.LAYER, Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE),
                        "Waterschap A 0.4 lasten 1")))
        .withMessage("Expected a layer of [Gemeente, GR, Provincie], but was 'Waterschap'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalFigures.of(sums(List.of(Dimension.NAME, Dimension.SIDE))))
        .withMessage("Expected sums by [task_field], but they are by [NAME, SIDE]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalFigures.of(sums(List.of(Dimension.TASK_FIELD, Dimension.SIDE))))
        .withMessageContaining("[name or number]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalFigures.of(sums(List.of(Dimension.TASK_FIELD, Dimension.NAME))))
        .withMessageContaining("[side or category]");
  }

  @Test
  void who_reported_nothing_is_named_and_counts_in_no_share() {
    NationalFigures figures =
        NationalFigures.of(
            sums(
                WIDE,
                "A 0.4 lasten 10 1",
                "A 0.1 lasten 10 9",
                "B 0.4 lasten 30 0",
                "B 0.1 lasten 30 0",
                "C 0.4 lasten 20 3",
                "C 0.1 lasten 20 7"));
    NationalGroup all = all(figures);
    assertThat(all.unreported()).extracting(BodyFigures::name).containsExactly("B");
    assertThat(all.median()).contains(Fraction.of(2, 10));
    assertThat(all.ranking()).hasSize(2);
    assertThat(all.perInhabitant()).contains(Fraction.of(4, 30));
    assertThat(all.unreported().get(0).perInhabitant()).isEmpty();
    assertThat(all.unreported().get(0).share()).isEmpty();
  }

  @Test
  void without_costs_there_is_no_share() {
    NationalGroup all = all(NationalFigures.of(sums(WIDE, "A 0.1 baten 0 9")));
    assertThat(all.share()).isEmpty();
    assertThat(all.median()).isEmpty();
    assertThat(all.perInhabitant()).isEmpty();
    assertThat(all.bodies().get(0).share()).isEmpty();
    assertThat(all.bodies().get(0).perInhabitant()).isEmpty();
    NationalGroup none = all(NationalFigures.of(sums(WIDE, "A 0.1 lasten 5 0")));
    assertThat(none.perInhabitant()).isEmpty();
    assertThat(NationalFigures.of(sums(WIDE)).by(List.of())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NationalGroup(List.of(), List.of()))
        .withMessage("A group has a body");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new BodyFigures(
                    "",
                    "",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Amount.ZERO,
                    Amount.ZERO,
                    Amount.ZERO,
                    false))
        .withMessage("A body has a name or a number");
  }

  @Test
  void inhabitants_in_two_ways_are_not_known() {
    NationalFigures figures =
        NationalFigures.of(
            sums(
                WIDE,
                "A 0.4 lasten 10 1",
                "A 0.1 lasten 11 9",
                "B 0.4 lasten veel 1",
                "C 0.4 lasten 20000 1"));
    assertThat(figures.bodies())
        .extracting(BodyFigures::inhabitants)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(20_000L));
    assertThat(figures.notes())
        .extracting(note -> note.dutch())
        .containsExactly(
            "Het inwonertal van A is niet bekend: er staat 10 / 11.",
            "Het inwonertal van B is niet bekend: er staat veel.");
    assertThat(all(figures).perInhabitant()).isEmpty();
    assertThat(figures.by(List.of(Grouping.SIZE_CLASS)))
        .extracting(NationalGroup::key)
        .containsExactlyInAnyOrder(List.of("20000"), List.of(""));
    List<Dimension> numbered =
        List.of(Dimension.NUMBER, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS);
    assertThat(NationalFigures.of(sums(numbered, "0384 0.4 lasten x 1")).notes().get(0).english())
        .isEqualTo("The number of inhabitants of 0384 is not known: it is stated as x.");
  }

  @Test
  void no_number_of_inhabitants_is_no_other_statement() {
    List<Dimension> by =
        List.of(Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS);
    SumAccumulator sums = new SumAccumulator(by);
    sums.add(List.of("A", "0.1", "lasten", ""), BigInteger.ONE);
    sums.add(List.of("A", "0.4", "lasten", "100"), BigInteger.ONE);
    sums.add(List.of("A", "0.5", "lasten", ""), BigInteger.ONE);
    NationalFigures figures = NationalFigures.of(sums.result());
    assertThat(figures.bodies().get(0).inhabitants()).contains(100L);
    assertThat(figures.notes()).isEmpty();
  }

  @Test
  void a_body_without_a_line_for_overhead_is_in_no_share() {
    NationalFigures figures =
        NationalFigures.of(
            sums(WIDE, "A 0.4 lasten 10 1", "A 0.1 lasten 10 9", "B 0.1 lasten 20 50"));
    assertThat(all(figures).share()).isEqualTo(Optional.of(Fraction.of(1, 10)));
    assertThat(all(figures).perInhabitant()).isEqualTo(Optional.of(Fraction.of(1, 10)));
    NationalGroup alone = figures.by(List.of(Grouping.NAME)).get(1);
    assertThat(alone.key()).containsExactly("B");
    assertThat(alone.share()).isEmpty();
    assertThat(alone.perInhabitant()).isEmpty();
  }

  @Test
  void the_sum_of_all_others_is_no_body() {
    String[] lines = {
      "A 0.4 lasten 10 1", "A 0.1 lasten 10 9", "A 0.1 baten 10 10",
      "B 0.4 lasten 30 2", "B 0.1 lasten 30 5", "B 0.1 baten 30 7",
      "C 0.4 lasten 20 3", "C 0.1 lasten 20 7", "C 0.1 baten 20 9",
      "Totaal 0.4 lasten 60 6", "Totaal 0.1 lasten 60 21", "Totaal 0.1 baten 60 26"
    };
    NationalFigures figures = NationalFigures.of(sums(WIDE, lines));
    assertThat(figures.bodies()).extracting(BodyFigures::name).containsExactly("A", "B", "C");
    assertThat(figures.notes().get(0).dutch())
        .isEqualTo("Totaal is de som van alle andere en telt niet mee.");
    lines[11] = "Totaal 0.1 baten 60 27";
    assertThat(NationalFigures.of(sums(WIDE, lines)).bodies()).hasSize(4);
    assertThat(NationalFigures.of(sums(WIDE, lines)).notes()).isEmpty();
    String[] two = {"A 0.4 lasten 10 1", "B 0.4 lasten 10 1"};
    assertThat(NationalFigures.of(sums(WIDE, two)).bodies()).hasSize(2);
  }

  @Test
  void the_country_is_no_body_whatever_parts_are_there() {
    NationalFigures figures =
        NationalFigures.of(
            sums(
                List.of(
                    Dimension.NUMBER,
                    Dimension.NAME,
                    Dimension.YEAR,
                    Dimension.TASK_FIELD,
                    Dimension.SIDE),
                "GM0384 Diemen 2023 0.4 lasten 10",
                "GM0451 NEDERLAND 2023 0.4 lasten 700",
                "NL01  2023 0.4 lasten 900",
                "GM1 Nederlandse 2023 0.4 lasten 5"));
    assertThat(figures.bodies())
        .extracting(BodyFigures::label)
        .containsExactly("Diemen", "Nederlandse");
    assertThat(figures.notes())
        .extracting(note -> note.dutch())
        .containsExactly(
            "NEDERLAND 2023 is het hele land en telt niet mee.",
            "NL01 2023 is het hele land en telt niet mee.");
    assertThat(figures.notes().get(1).english())
        .isEqualTo("NL01 2023 is the whole country and does not count.");
  }

  @Test
  void of_two_sums_of_all_others_neither_is_the_country() {
    NationalFigures equal =
        NationalFigures.of(
            sums(
                WIDE,
                "A 0.4 lasten 10 5",
                "B 0.4 lasten 10 5",
                "C 0.4 lasten 10 0",
                "D 0.4 lasten 10 0"));
    assertThat(equal.bodies()).hasSize(4);
    assertThat(equal.notes()).isEmpty();
  }

  @Test
  void nearly_the_whole_country_is_no_body_either() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("M" + i + " 0.4 lasten 10 " + (10 + i % 7));
      lines.add("M" + i + " 0.1 lasten 10 " + (90 + i % 5));
      lines.add("M" + i + " 0.1 baten 10 " + (100 + i % 3));
    }
    // One municipality is missing from the parts.
    lines.add("Totaal 0.4 lasten 310 400");
    lines.add("Totaal 0.1 lasten 310 2860");
    lines.add("Totaal 0.1 baten 310 3130");
    NationalFigures figures = NationalFigures.of(sums(WIDE, lines.toArray(String[]::new)));
    assertThat(figures.bodies()).hasSize(30);
    assertThat(figures.notes().get(0).dutch())
        .isEqualTo(
            "Totaal is bijna de som van alle andere: voor het geheel gehouden, en niet"
                + " meegeteld.");
  }

  @Test
  void totals_and_unknown_taakvelden_are_named_and_not_counted() {
    List<Dimension> years =
        List.of(
            Dimension.LAYER, Dimension.NAME, Dimension.YEAR, Dimension.TASK_FIELD, Dimension.SIDE);
    NationalFigures figures =
        NationalFigures.of(
            sums(
                years,
                "gemeente A 2024 0.4 lasten 10",
                "gemeente A 2024 6.2 lasten 90",
                "gemeente A 2024 Tot_TV lasten 100",
                "gemeente A 2024 0. lasten 10",
                "gemeente A 2025 0.4 lasten 10",
                "gemeente A 2025 6.2 lasten 90",
                "gemeente A 2031 6.2 lasten 90"));
    assertThat(figures.bodies().get(0).share()).contains(Fraction.of(10, 100));
    assertThat(figures.bodies().get(1).share()).contains(Fraction.of(1, 1));
    assertThat(figures.bodies().get(2).share()).isEmpty();
    assertThat(figures.notes())
        .extracting(note -> note.dutch())
        .containsExactlyInAnyOrder(
            "'0.' is geen taakveld waarop geboekt wordt; de € 10 aan lasten van A 2024 telt niet mee.",
            "'Tot_TV' is geen taakveld waarop geboekt wordt; de € 100 aan lasten van A 2024 telt niet mee.",
            "'6.2' is geen taakveld waarop geboekt wordt; de € 90 aan lasten van A 2025 telt niet mee.",
            "A 2031 heeft geen regel voor taakveld 0.4, dus geen aandeel.");
  }

  @Test
  void only_posts_that_the_lists_know_are_of_the_balance_and_need_no_word() {
    List<Dimension> years =
        List.of(
            Dimension.LAYER, Dimension.NAME, Dimension.YEAR, Dimension.TASK_FIELD, Dimension.SIDE);
    NationalFigures figures =
        NationalFigures.of(
            sums(
                years,
                "gemeente A 2024 0.4 lasten 10",
                "gemeente A 2024 A111 lasten 20",
                "gemeente A 2024 P111 baten 20",
                "gemeente A 2024 Afval lasten 1234567",
                "gemeente A 2024 Afval baten 2"));
    assertThat(figures.bodies().get(0).costs()).isEqualTo(Amount.ofEuros(10));
    assertThat(figures.notes())
        .extracting(note -> note.dutch())
        .containsExactlyInAnyOrder(
            "'Afval' is geen taakveld waarop geboekt wordt; de € 1.234.567 aan lasten van A 2024 telt niet mee.",
            "'Afval' is geen taakveld waarop geboekt wordt; de € 2 aan baten van A 2024 telt niet mee.");
  }

  @Test
  void a_position_on_a_taakveld_is_neither_lasten_nor_baten() {
    List<Dimension> years =
        List.of(
            Dimension.LAYER, Dimension.NAME, Dimension.YEAR, Dimension.TASK_FIELD, Dimension.SIDE);
    NationalFigures figures =
        NationalFigures.of(
            sums(
                years,
                "gemeente A 2024 0.4 lasten 10",
                "gemeente A 2024 0.4 stand 5",
                "gemeente A 2024 A111 stand 7"));
    assertThat(figures.bodies().get(0).costs()).isEqualTo(Amount.ofEuros(10));
    assertThat(figures.notes())
        .extracting(note -> note.english())
        .containsExactly(
            "Taakveld '0.4' states a position of € 5 of A 2024, which is no lasten or baten and does not count.");
  }

  @Test
  void groups_come_in_the_order_of_their_keys() {
    List<Dimension> years =
        List.of(
            Dimension.NAME, Dimension.YEAR, Dimension.REPORT, Dimension.TASK_FIELD, Dimension.SIDE);
    NationalFigures figures =
        NationalFigures.of(
            sums(
                years,
                "B 2024 rek 0.4 lasten 1",
                "A 2024 beg 0.4 lasten 1",
                "A 2023 rek 0.4 lasten 1",
                "A 2023 beg 0.4 lasten 1"));
    assertThat(figures.by(List.of(Grouping.YEAR, Grouping.REPORT)))
        .extracting(NationalGroup::key)
        .containsExactly(
            List.of("2023", "beg"),
            List.of("2023", "rek"),
            List.of("2024", "beg"),
            List.of("2024", "rek"));
    assertThat(figures.by(List.of(Grouping.NAME)).get(0).bodies()).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures.by(List.of(Grouping.SIZE_CLASS)))
        .withMessageContaining("Expected sums by SIZE_CLASS");
  }

  @Test
  void equal_shares_have_equal_places() {
    NationalFigures figures =
        NationalFigures.of(
            sums(
                WIDE,
                "A 0.4 lasten 1 1",
                "A 1.1 lasten 1 9",
                "B 0.4 lasten 1 2",
                "B 1.1 lasten 1 18",
                "C 0.4 lasten 1 3",
                "C 1.1 lasten 1 7",
                "D 0.4 lasten 1 0",
                "D 1.1 lasten 1 7"));
    assertThat(all(figures).ranking())
        .extracting(ranked -> ranked.rank() + ranked.body().name())
        .containsExactly("1D", "2A", "2B", "4C");
  }

  @Test
  void quantiles_are_those_of_spreadsheets() {
    // Shares of 10, 20, 30 and 40 per cent; PERCENTILE.INC(…; 0,25) gives 17,5.
    NationalGroup group = group(List.of(1, 2, 3, 4));
    assertThat(group.quantile(Fraction.of(1, 4)).orElseThrow().percentage(1, RoundingMode.DOWN))
        .hasToString("17.5");
    assertThat(group.median()).contains(Fraction.of(25, 100));
    assertThat(group.quantile(Fraction.of(0, 1))).contains(Fraction.of(1, 10));
    assertThat(group.quantile(Fraction.of(1, 1))).contains(Fraction.of(4, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.quantile(Fraction.of(3, 2)))
        .withMessage("Expected a part from 0 to 1, but was 3/2");
    assertThatIllegalArgumentException().isThrownBy(() -> group.quantile(Fraction.of(-1, 2)));
  }

  /** Bodies with so many tenths of overhead. */
  private static NationalGroup group(List<Integer> tenths) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tenths.size(); i++) {
      lines.add("M" + i + " 0.4 lasten 1 " + tenths.get(i));
      lines.add("M" + i + " 1.1 lasten 1 " + (10 - tenths.get(i)));
    }
    return all(NationalFigures.of(sums(WIDE, lines.toArray(String[]::new))));
  }

  @Property(tries = 200)
  void half_of_the_bodies_are_on_each_side_of_the_median(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> tenths) {
    NationalGroup group = group(tenths);
    Fraction median = group.median().orElseThrow();
    List<Fraction> shares =
        group.ranking().stream().map(ranked -> ranked.body().share().orElseThrow()).toList();
    assertThat(shares.stream().filter(share -> share.compareTo(median) <= 0).count() * 2)
        .isGreaterThanOrEqualTo(shares.size());
    assertThat(shares.stream().filter(share -> share.compareTo(median) >= 0).count() * 2)
        .isGreaterThanOrEqualTo(shares.size());
    List<Integer> sorted = tenths.stream().sorted().toList();
    int n = sorted.size();
    assertThat(median).isEqualTo(Fraction.of(sorted.get((n - 1) / 2) + sorted.get(n / 2), 20));
  }

  @Property(tries = 100)
  void quantiles_never_fall_and_turn_around_with_the_shares(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 9) Integer> tenths,
      @ForAll @IntRange(max = 20) int one,
      @ForAll @IntRange(max = 20) int other) {
    NationalGroup group = group(tenths);
    Fraction low = group.quantile(Fraction.of(Math.min(one, other), 20)).orElseThrow();
    Fraction high = group.quantile(Fraction.of(Math.max(one, other), 20)).orElseThrow();
    assertThat(low).isLessThanOrEqualTo(high);
    // Overhead and the rest trade places.
    NationalGroup turned = group(tenths.stream().map(tenth -> 10 - tenth).toList());
    Fraction mirrored = turned.quantile(Fraction.of(20 - one, 20)).orElseThrow();
    assertThat(mirrored.percentage(6, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo(
            Fraction.of(1, 1)
                .percentage(6, RoundingMode.UNNECESSARY)
                .subtract(
                    group
                        .quantile(Fraction.of(one, 20))
                        .orElseThrow()
                        .percentage(6, RoundingMode.HALF_EVEN)));
  }

  @Property(tries = 50)
  void the_order_of_rows_and_their_splitting_change_nothing(@ForAll Random random) {
    List<String> lines =
        new ArrayList<>(
            Arrays.asList(
                "A 0.4 lasten 10 12",
                "A 0.1 lasten 10 80",
                "B 0.4 lasten 20 7",
                "B 1.1 lasten 20 35",
                "B 1.1 baten 20 42"));
    NationalFigures before = NationalFigures.of(sums(WIDE, lines.toArray(String[]::new)));
    lines.remove("B 1.1 lasten 20 35");
    int part = random.nextInt(35);
    lines.add("B 1.1 lasten 20 " + part);
    lines.add("B 1.1 lasten 20 " + (35 - part));
    Collections.shuffle(lines, random);
    NationalFigures after = NationalFigures.of(sums(WIDE, lines.toArray(String[]::new)));
    assertThat(after.bodies()).isEqualTo(before.bodies());
  }

  /** Lasten in thousands of euros, added up to three lines; shares as the source states them. */
  @Test
  void budgets_of_municipalities_as_published() {
    List<Map<String, String>> cases = Cases.own(NationalFiguresTest.class, "municipal-budgets.csv");
    assertThat(cases).hasSize(6);
    for (Map<String, String> each : cases) {
      String body = each.get("municipality").replace(' ', '_');
      NationalFigures figures =
          NationalFigures.of(
              sums(
                  WIDE,
                  "%s 0.4 lasten %s %s000"
                      .formatted(body, each.get("inhabitants"), each.get("overhead")),
                  "%s 0.10 lasten %s %s000"
                      .formatted(body, each.get("inhabitants"), each.get("reserves")),
                  "%s 6.1 lasten %s %s000"
                      .formatted(body, each.get("inhabitants"), each.get("other"))));
      assertThat(figures.bodies().get(0).share().orElseThrow().percentage(2, RoundingMode.HALF_UP))
          .hasToString(each.get("share"));
    }
  }

  @Test
  void every_size_has_a_class() {
    assertThat(SizeClass.of(0)).isEqualTo(SizeClass.BELOW_5_000);
    assertThat(SizeClass.of(4_999)).isEqualTo(SizeClass.BELOW_5_000);
    assertThat(SizeClass.of(20_000)).isEqualTo(SizeClass.FROM_20_000);
    assertThat(SizeClass.of(49_999)).isEqualTo(SizeClass.FROM_20_000);
    assertThat(SizeClass.of(9_000_000)).isEqualTo(SizeClass.FROM_250_000);
    for (SizeClass each : SizeClass.values()) {
      assertThat(SizeClass.of(each.least())).isEqualTo(each);
      assertThat(each.words().english()).contains("inhabitants");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeClass.of(-1))
        .withMessage("Expected inhabitants, but was -1");
  }
}
