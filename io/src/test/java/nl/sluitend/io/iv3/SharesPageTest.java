package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.io.iv3.SharesOfYear.Quartiles;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SharesPageTest {
  private static final Message PEERS = new Message("buurgemeenten", "neighbours");

  private static List<BigDecimal> numbers(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }

  private static Quartiles quartiles(String lower, String median, String upper) {
    List<BigDecimal> three = numbers(lower, median, upper);
    return new Quartiles(three.get(0), three.get(1), three.get(2));
  }

  /** Shares of three municipalities, of which ours is the second. */
  private static SharesOfYear of(int year, String own, Optional<Message> since) {
    return new SharesOfYear(
        year,
        Optional.of(new BigDecimal(own)),
        numbers("10.0", own, "20.0"),
        Optional.of(quartiles("10.0", own, "20.0")),
        Optional.of(2),
        since);
  }

  private static SharesOfYear unreported(int year) {
    return new SharesOfYear(
        year, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Document page(Language language, SharesOfYear... years) {
    return Jsoup.parse(SharesPage.write("Diemen", PEERS, List.of(years), language));
  }

  @Test
  void the_latest_year_is_said_in_words() {
    SharesOfYear[] years = {of(2023, "16.2", Optional.empty()), of(2024, "15.5", Optional.empty())};
    assertThat(page(Language.DUTCH, years).select("h1 + p").text())
        .isEqualTo(
            "In 2024 was 15,5% van de lasten overhead; de mediaan van 3 buurgemeenten was 15,5%.");
    assertThat(page(Language.ENGLISH, years).select("h1 + p").text())
        .isEqualTo(
            "In 2024, 15.5% of the costs were overhead; the median of 3 neighbours was 15.5%.");
    assertThat(page(Language.ENGLISH, years).select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void every_figure_stands_in_the_table() {
    Document page = page(Language.DUTCH, of(2023, "16.2", Optional.empty()), unreported(2024));
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("2023 16,2% 2 van 3 10,0% 16,2% 20,0%", "2024 – – – – –");
    assertThat(page.select("h1 + p").text())
        .isEqualTo("Over 2024 is van Diemen geen aandeel bekend.");
  }

  @Test
  void a_line_runs_between_years_of_the_same_definition() {
    Message since = new Message("0.4 is ruimer", "0.4 is wider");
    Document page =
        page(
            Language.DUTCH,
            of(2023, "16", Optional.empty()),
            of(2024, "15", Optional.empty()),
            of(2025, "14", Optional.of(since)));
    assertThat(page.select("line.own")).hasSize(1);
    assertThat(page.select("circle.own")).hasSize(3);
    assertThat(page.select("line.break")).hasSize(1);
    assertThat(page.select("p.note").text()).isEqualTo("0.4 is ruimer");
  }

  @Test
  void a_year_without_a_report_leaves_a_gap() {
    Document page =
        page(
            Language.DUTCH,
            of(2022, "16", Optional.empty()),
            unreported(2023),
            of(2024, "15", Optional.empty()));
    assertThat(page.select("line.own")).isEmpty();
    assertThat(page.select("circle.peer")).hasSize(6);
    assertThat(page.select("rect.middle")).hasSize(2);
    assertThat(page.select("text.year").eachText()).containsExactly("2022", "2023", "2024");
  }

  @Test
  void names_are_no_markup() {
    String page =
        SharesPage.write(
            "<script>x</script>", PEERS, List.of(of(2024, "15", Optional.empty())), Language.DUTCH);
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(Jsoup.parse(page).select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  /** Higher shares are drawn higher, and all of them between the top and the years. */
  @Property(tries = 200)
  void shares_are_drawn_in_order(@ForAll("shares") List<BigDecimal> shares) {
    List<BigDecimal> sorted = shares.stream().sorted().toList();
    BigDecimal middle = sorted.get(sorted.size() / 2);
    SharesOfYear year =
        new SharesOfYear(
            2024,
            Optional.of(middle),
            sorted,
            Optional.of(new Quartiles(sorted.get(0), middle, sorted.get(sorted.size() - 1))),
            Optional.of(sorted.size() / 2 + 1),
            Optional.empty());
    List<BigDecimal> heights =
        page(Language.DUTCH, year).select("circle.peer").stream()
            .map(dot -> new BigDecimal(dot.attr("cy")))
            .toList();
    assertThat(heights).hasSameSizeAs(sorted);
    for (int i = 1; i < heights.size(); i++) {
      assertThat(heights.get(i)).isLessThanOrEqualTo(heights.get(i - 1));
    }
    assertThat(heights)
        .allMatch(
            y ->
                y.compareTo(BigDecimal.valueOf(24)) >= 0
                    && y.compareTo(BigDecimal.valueOf(340)) <= 0);
    Element svg = page(Language.DUTCH, year).expectFirst("svg");
    assertThat(svg.select("line.grid")).hasSizeBetween(2, 11);
  }

  @Provide
  Arbitrary<List<BigDecimal>> shares() {
    Arbitrary<BigDecimal> usual =
        Arbitraries.integers().between(-2000, 30000).map(n -> BigDecimal.valueOf(n, 2));
    Arbitrary<BigDecimal> odd =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-100000"), new BigDecimal("100000"))
            .ofScale(2)
            .map(n -> n.setScale(2, RoundingMode.HALF_UP));
    return Arbitraries.oneOf(usual, odd).list().ofMinSize(1).ofMaxSize(40);
  }

  @Test
  void what_does_not_go_together_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(Language.DUTCH))
        .withMessage("There is no share of any year to draw");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                page(
                    Language.DUTCH,
                    of(2024, "15", Optional.empty()),
                    of(2024, "15", Optional.empty())))
        .withMessageContaining("2024 stands after 2024");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quartiles("3", "2", "4"))
        .withMessageContaining("in order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quartiles("1", "5", "4"))
        .withMessageContaining("in order");
    List<BigDecimal> one = numbers("1");
    Optional<Quartiles> three = Optional.of(quartiles("1", "1", "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year(Optional.of(BigDecimal.ONE), one, three, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year(Optional.empty(), one, Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year(Optional.of(BigDecimal.ONE), one, three, Optional.of(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year(Optional.of(BigDecimal.ONE), one, three, Optional.of(0)));
  }

  private static SharesOfYear year(
      Optional<BigDecimal> own,
      List<BigDecimal> peers,
      Optional<Quartiles> quartiles,
      Optional<Integer> rank) {
    return new SharesOfYear(2024, own, peers, quartiles, rank, Optional.empty());
  }
}
