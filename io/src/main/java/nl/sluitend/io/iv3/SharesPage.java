package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.io.iv3.SharesOfYear.Quartiles;
import nl.sluitend.io.text.HtmlHead;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * A page with a chart: the share of overhead (overheadpercentage) of one municipality among those
 * it is compared with, over the years. All that is drawn, but for the single peers, stands in a
 * table below it too. The page needs nothing beside it: no network and no scripts.
 */
public final class SharesPage {
  private static final HtmlHead HEAD = HtmlHead.withStyleSheet(SharesPage.class, "shares.css");
  private static final Message NONE = Message.same("–");
  private static final Message CHART = new Message("Grafiek", "Chart");
  private static final Message TABLE =
      new Message("De cijfers van de grafiek", "The figures of the chart");

  private final HtmlOut out = HtmlOut.page();
  private final String name;
  private final Message peers;
  private final List<SharesOfYear> years;
  private final Language language;
  private final Percentages percentages;

  private SharesPage(String name, Message peers, List<SharesOfYear> years, Language language) {
    this.name = Objects.requireNonNull(name, "name");
    this.peers = Objects.requireNonNull(peers, "peers");
    this.years = List.copyOf(years);
    this.language = language;
    this.percentages = new Percentages(language);
    for (int i = 1; i < this.years.size(); i++) {
      int before = this.years.get(i - 1).year();
      if (this.years.get(i).year() <= before) {
        throw new IllegalArgumentException(
            "Years are drawn once each and in order, but %s stands after %s"
                .formatted(this.years.get(i).year(), before));
      }
    }
    if (this.years.stream().allMatch(each -> each.peers().isEmpty())) {
      throw new IllegalArgumentException("There is no share of any year to draw");
    }
  }

  /**
   * Writes the page.
   *
   * @param name the municipality
   * @param peers whom it is compared with, such as "gemeenten met 20.000 tot 50.000 inwoners"
   * @param years one or more years, in order
   * @param language the language
   * @return the page, with line feeds and one at the end; to be stored as UTF-8
   * @throws IllegalArgumentException if a year is there twice or out of order, or there is no share
   */
  public static String write(
      String name, Message peers, List<SharesOfYear> years, Language language) {
    SharesPage page = new SharesPage(name, peers, years, language);
    page.page();
    return page.out.toString();
  }

  private void page() {
    Message title = new Message("Overhead van " + name, "Overhead of " + name);
    out.open("html", "lang", language == Language.DUTCH ? "nl" : "en");
    HEAD.write(out, say(title));
    out.open("body").open("main");
    out.element("h1", say(title));
    out.element("p", say(sentence(years.get(years.size() - 1))));
    figure();
    years.forEach(
        year -> year.since().ifPresent(since -> out.element("p", say(since), "class", "note")));
    table();
    out.close().close().close();
  }

  /** The latest year in words. */
  private Message sentence(SharesOfYear year) {
    if (year.own().isEmpty() || year.quartiles().isEmpty()) {
      return new Message(
          "Over %s is van %s geen aandeel bekend.".formatted(year.year(), name),
          "For %s no share of %s is known.".formatted(year.year(), name));
    }
    String own = percentages.text(year.own().get());
    String median = percentages.text(year.quartiles().get().median());
    return new Message(
        "In %s was %s van de lasten overhead; de mediaan van %s %s was %s."
            .formatted(year.year(), own, year.peers().size(), peers.dutch(), median),
        "In %s, %s of the costs were overhead; the median of %s %s was %s."
            .formatted(year.year(), own, year.peers().size(), peers.english(), median));
  }

  private void figure() {
    out.open("figure");
    out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", say(CHART));
    new SharesChart(out, name, years, language).write();
    out.close();
    out.open("figcaption");
    out.text(
        say(
            new Message(
                "Lasten van taakveld 0.4 als deel van alle lasten zonder taakveld 0.10. Elke stip is"
                    + " een gemeente (%s); het vlak is de middelste helft, de streep erin de mediaan."
                        .formatted(peers.dutch()),
                "Costs of taakveld 0.4 as a part of all costs without taakveld 0.10. Each dot is a"
                    + " municipality (%s); the box is the middle half, the bar in it the median."
                        .formatted(peers.english()))));
    out.close().close();
  }

  private void table() {
    out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", say(TABLE));
    out.open("table").open("thead").open("tr");
    out.element("th", say(new Message("Jaar", "Year")), "scope", "col");
    for (String heading :
        List.of(
            name,
            say(new Message("Plaats", "Rank")),
            say(new Message("Onderste kwart", "Lower quartile")),
            say(new Message("Mediaan", "Median")),
            say(new Message("Bovenste kwart", "Upper quartile")))) {
      out.element("th", heading, "scope", "col", "class", "num");
    }
    out.close().close().open("tbody");
    years.forEach(this::row);
    out.close().close().close();
  }

  private void row(SharesOfYear year) {
    out.open("tr").element("th", Integer.toString(year.year()), "scope", "row");
    cell(year.own().map(percentages::text));
    cell(year.rank().map(rank -> say(place(rank, year.peers().size()))));
    cell(quartile(year, Quartiles::lower));
    cell(quartile(year, Quartiles::median));
    cell(quartile(year, Quartiles::upper));
    out.close();
  }

  private static Message place(int rank, int of) {
    return new Message(rank + " van " + of, rank + " of " + of);
  }

  private Optional<String> quartile(SharesOfYear year, Function<Quartiles, BigDecimal> which) {
    return year.quartiles().map(which).map(percentages::text);
  }

  private void cell(Optional<String> text) {
    out.element("td", text.orElse(say(NONE)), "class", "num");
  }

  private String say(Message message) {
    return message.in(language);
  }
}
