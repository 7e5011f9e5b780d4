package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.io.iv3.SharesOfYear;
import nl.sluitend.io.iv3.SharesPage;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.Fraction;
import nl.sluitend.national.Grouping;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;
import nl.sluitend.national.SizeClass;

/** One municipality among its peers, as a page with a chart. */
final class NationalPage {
  private static final int DECIMALS = 2;

  private final Predicate<BodyFigures> isOwn;
  private final NationalFigures figures;

  NationalPage(Predicate<BodyFigures> isOwn, NationalFigures figures) {
    this.isOwn = isOwn;
    this.figures = figures;
  }

  String html(Language language) {
    List<NationalGroup> years = figures.by(List.of(Grouping.YEAR));
    Optional<SizeClass> size = size(years);
    List<SharesOfYear> shares = new ArrayList<>();
    Optional<Integer> before = Optional.empty();
    for (NationalGroup year : years) {
      int number = year(year);
      shares.add(shares(year, size, before.flatMap(last -> broken(last, number))));
      before = Optional.of(number);
    }
    Message peers =
        size.map(
                each ->
                    new Message(
                        "gemeenten met " + each.words().dutch(),
                        "municipalities with " + each.words().english()))
            .orElse(new Message("gemeenten", "municipalities"));
    // A body may have been renamed: its last name is what people know it by.
    String name =
        years.stream()
            .flatMap(year -> own(year).stream())
            .map(BodyFigures::label)
            .reduce("", (first, last) -> last);
    return SharesPage.write(name, peers, shares, language);
  }

  /**
   * Peers are those of the class that the municipality was in last, in every year; all where its
   * inhabitants are not known.
   */
  private Optional<SizeClass> size(List<NationalGroup> years) {
    return years.stream()
        .flatMap(year -> own(year).stream())
        .flatMap(body -> body.sizeClass().stream())
        .reduce((first, last) -> last);
  }

  private Optional<BodyFigures> own(NationalGroup year) {
    List<BodyFigures> own = year.bodies().stream().filter(isOwn).toList();
    if (own.size() > 1) {
      String name = own.get(0).label();
      throw new Unusable(
          "'%s' heeft in %s meer dan een verslag; kies er een met --report"
              .formatted(name, year.key().get(0)),
          "'%s' has more than one report in %s; choose one by --report"
              .formatted(name, year.key().get(0)));
    }
    return own.stream().findFirst();
  }

  private SharesOfYear shares(
      NationalGroup year, Optional<SizeClass> size, Optional<Message> since) {
    Optional<BodyFigures> own = own(year);
    List<BodyFigures> peers =
        year.bodies().stream()
            .filter(body -> own.filter(body::equals).isPresent() || isOf(body, size))
            .toList();
    if (peers.isEmpty()) {
      return new SharesOfYear(
          year(year), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), since);
    }
    NationalGroup group = new NationalGroup(year.key(), peers);
    Optional<NationalGroup.Ranked> place =
        group.ranking().stream()
            .filter(each -> own.filter(each.body()::equals).isPresent())
            .findFirst();
    return new SharesOfYear(
        year(year),
        place.flatMap(each -> each.body().share()).map(NationalPage::shown),
        group.ranking().stream().map(each -> shown(each.body().share().orElseThrow())).toList(),
        group
            .median()
            .map(
                median ->
                    new SharesOfYear.Quartiles(
                        shown(group.quantile(Fraction.of(1, 4)).orElseThrow()),
                        shown(median),
                        shown(group.quantile(Fraction.of(3, 4)).orElseThrow()))),
        place.map(NationalGroup.Ranked::rank),
        since);
  }

  private static boolean isOf(BodyFigures body, Optional<SizeClass> size) {
    return size.isEmpty() || body.sizeClass().equals(size);
  }

  private static BigDecimal shown(Fraction share) {
    return share.percentage(DECIMALS, RoundingMode.HALF_UP);
  }

  private static int year(NationalGroup year) {
    String key = year.key().get(0);
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new Unusable("'%s' is geen jaar".formatted(key), "'%s' is no year".formatted(key));
    }
  }

  /** What changed in what counts as overhead between two years that there are code lists of. */
  private static Optional<Message> broken(int before, int year) {
    GovernmentLayer layer = GovernmentLayer.MUNICIPALITY;
    if (CodeLists.find(layer, before).isEmpty() || CodeLists.find(layer, year).isEmpty()) {
      return Optional.empty();
    }
    return OverheadBreaks.between(layer, before, year).stream()
        .map(SeriesBreak::reason)
        .findFirst();
  }
}
