package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.io.iv3.SharesOfYear.Quartiles;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * Draws shares over the years as SVG: a column for each year, with a dot for each peer, a box for
 * the middle half, and a line through the shares of the municipality itself.
 */
final class SharesChart {
  private static final int TOP = 24;
  private static final int BOTTOM = 340;
  private static final int LEFT = 52;
  private static final int COLUMN = 110;
  private static final int LEAST_WIDTH = 420;
  private static final int BELOW = 40;
  private static final int BOX = 34;

  /** Dots of one year stand beside each other in so many places, so that few hide another. */
  private static final int PLACES = 15;

  private static final int PLACE_WIDTH = 4;

  /** Has no factor in common with the places; so dots next in order do not lie on a slope. */
  private static final int SPREAD = 7;

  /** As many lines at most, at distances that people count in. */
  private static final int MOST_LINES = 8;

  private static final List<String> STEPS = List.of("0.1", "0.2", "0.5", "1", "2", "5", "10", "20");

  private final HtmlOut out;
  private final String name;
  private final List<SharesOfYear> years;
  private final Language language;
  private final Percentages percentages;
  private final BigDecimal step;
  private final BigDecimal low;
  private final BigDecimal high;

  SharesChart(HtmlOut out, String name, List<SharesOfYear> years, Language language) {
    this.out = out;
    this.name = name;
    this.years = years;
    this.language = language;
    this.percentages = new Percentages(language);
    BigDecimal least = shares().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal most = shares().reduce(BigDecimal.ONE, BigDecimal::max);
    this.step = step(most.subtract(least));
    this.low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    this.high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
  }

  private Stream<BigDecimal> shares() {
    return years.stream()
        .flatMap(year -> Stream.concat(year.own().stream(), year.peers().stream()));
  }

  /** The smallest usual step that needs few lines. */
  private static BigDecimal step(BigDecimal span) {
    BigDecimal most = BigDecimal.valueOf(MOST_LINES);
    return STEPS.stream()
        .map(BigDecimal::new)
        .filter(each -> span.divide(each, 0, RoundingMode.CEILING).compareTo(most) <= 0)
        .findFirst()
        .orElseGet(() -> span.divide(most, 0, RoundingMode.CEILING));
  }

  void write() {
    int width = Math.max(LEAST_WIDTH, LEFT + years.size() * COLUMN);
    out.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + (BOTTOM + BELOW),
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(BOTTOM + BELOW),
        "role",
        "img",
        "aria-labelledby",
        "chart-title chart-text");
    out.element(
        "title",
        say(
            new Message(
                "Overhead van %s als deel van de lasten".formatted(name),
                "Overhead of %s as a part of the costs".formatted(name))),
        "id",
        "chart-title");
    out.element(
        "desc",
        say(
            new Message(
                "De cijfers staan in de tabel onder de grafiek.",
                "The figures are in the table below the chart.")),
        "id",
        "chart-text");
    grid(width);
    for (int i = 0; i < years.size(); i++) {
      year(years.get(i), x(i));
    }
    own();
    out.close();
  }

  private void grid(int width) {
    for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
      String y = y(value);
      line(Integer.toString(LEFT), y, Integer.toString(width), y, "grid");
      words(Integer.toString(LEFT - 8), y, percentages.text(value), "axis");
    }
  }

  private void year(SharesOfYear year, int x) {
    words(
        Integer.toString(x),
        Integer.toString(BOTTOM + BELOW / 2),
        Integer.toString(year.year()),
        "year");
    if (year.since().isPresent()) {
      String left = Integer.toString(x - COLUMN / 2);
      line(left, Integer.toString(TOP - 16), left, Integer.toString(BOTTOM), "break");
    }
    year.quartiles().ifPresent(quartiles -> box(quartiles, x));
    for (int i = 0; i < year.peers().size(); i++) {
      int place = x + (i * SPREAD % PLACES - PLACES / 2) * PLACE_WIDTH;
      circle(Integer.toString(place), y(year.peers().get(i)), "2", "peer");
    }
  }

  private void box(Quartiles quartiles, int x) {
    BigDecimal top = height(quartiles.upper());
    BigDecimal bottom = height(quartiles.lower());
    out.open(
        "rect",
        "x",
        Integer.toString(x - BOX),
        "y",
        top.toPlainString(),
        "width",
        Integer.toString(2 * BOX),
        "height",
        bottom.subtract(top).toPlainString(),
        "class",
        "middle");
    out.close();
    String median = y(quartiles.median());
    line(Integer.toString(x - BOX), median, Integer.toString(x + BOX), median, "median");
  }

  /** The line is only drawn between years that follow on each other by the same definition. */
  private void own() {
    for (int i = 0; i < years.size(); i++) {
      Optional<BigDecimal> share = years.get(i).own();
      if (share.isEmpty()) {
        continue;
      }
      if (i > 0 && years.get(i - 1).own().isPresent() && years.get(i).since().isEmpty()) {
        line(
            Integer.toString(x(i - 1)),
            y(years.get(i - 1).own().get()),
            Integer.toString(x(i)),
            y(share.get()),
            "own");
      }
      circle(Integer.toString(x(i)), y(share.get()), "5", "own");
      BigDecimal above = height(share.get()).subtract(BigDecimal.TEN);
      words(
          Integer.toString(x(i)),
          above.toPlainString(),
          percentages.text(share.get()),
          "own-share");
    }
  }

  private static int x(int index) {
    return LEFT + COLUMN / 2 + index * COLUMN;
  }

  private String y(BigDecimal value) {
    return height(value).toPlainString();
  }

  /** Where a share is drawn, from above, to a tenth of a point. */
  private BigDecimal height(BigDecimal value) {
    return high.subtract(value)
        .multiply(BigDecimal.valueOf(BOTTOM - TOP))
        .divide(high.subtract(low), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(TOP));
  }

  private void line(String x1, String y1, String x2, String y2, String kind) {
    out.open("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", kind).close();
  }

  private void circle(String x, String y, String radius, String kind) {
    out.open("circle", "cx", x, "cy", y, "r", radius, "class", kind).close();
  }

  private void words(String x, String y, String text, String kind) {
    out.element("text", text, "x", x, "y", y, "class", kind);
  }

  private String say(Message message) {
    return message.in(language);
  }
}
