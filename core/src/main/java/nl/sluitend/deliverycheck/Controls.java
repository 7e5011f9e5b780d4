package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.bbv.Control;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/** Computes the plausibility controls over one delivery, in its unit. */
final class Controls {
  private static final List<String> SETTLEMENT = List.of("7.2", "7.3", "7.4", "7.5");
  private static final Set<Character> CURRENT = Set.of('1', '2', '3', '4', '5');

  private final DeliveryFacts facts;
  private final DeliveryTotals totals;
  private final BalanceDates dates;
  private final Misplaced misplaced;

  Controls(DeliveryFacts facts) {
    this.facts = facts;
    this.totals = DeliveryTotals.of(facts.delivery());
    this.dates = BalanceDates.of(facts);
    this.misplaced = new Misplaced(facts, totals);
  }

  /**
   * Computes a control.
   *
   * @param financial the financial balance posts, where the control needs them
   */
  Measured measure(ControlRule control, Control.Scope scope, Set<String> financial) {
    return switch (control) {
      case PF001 -> balances();
      case PF002 -> misplaced.otherCategories(scope.balancePosts());
      case PF003 -> developments(scope.balancePosts());
      case PF004 -> settlements();
      case PF005 -> misplaced.financialElsewhere(scope.excludedTaskFields(), financial);
      case PF006 -> results();
      case PF007 -> positions(dates::isStart);
      case PF008 -> positions(dates::isEnd);
      case PF009 -> misplaced.unspecified();
    };
  }

  private Measured balances() {
    Predicate<Booking> current =
        b -> !b.category().isEmpty() && CURRENT.contains(b.category().charAt(0));
    Predicate<Booking> financial = b -> b.category().equals(Misplaced.FINANCIAL);
    BigDecimal costs = expenditure(current);
    BigDecimal currentBalance = income(current).subtract(costs);
    BigDecimal financialBalance = expenditure(financial).subtract(income(financial));
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("currentExpenditure", costs);
    figures.put("currentBalance", currentBalance);
    figures.put("financialBalance", financialBalance);
    return new Measured(
        currentBalance.subtract(financialBalance).abs(),
        Optional.of(costs.abs()),
        figures,
        Map.of(),
        Shown.sentence(
            new Message(
                "Het saldo van categorie 1 t/m 5 is %s, dat van categorie 6.1 is %s",
                "The balance of categories 1 to 5 is %s, that of category 6.1 is %s"),
            Shown.said(currentBalance),
            Shown.said(financialBalance)),
        List.of());
  }

  private BigDecimal expenditure(Predicate<Booking> which) {
    return totals
        .total(Section.EXPENDITURE, which)
        .add(totals.total(Section.BALANCE_EXPENDITURE, which));
  }

  private BigDecimal income(Predicate<Booking> which) {
    return totals.total(Section.INCOME, which).add(totals.total(Section.BALANCE_INCOME, which));
  }

  private Measured settlements() {
    Map<String, BigDecimal> off = new TreeMap<>();
    for (String category : SETTLEMENT) {
      Predicate<Booking> which = b -> b.category().equals(category);
      off.put(category, expenditure(which).subtract(income(which)));
    }
    return differences(
        off,
        "categories",
        new Message(
            "Per verrekencategorie verschillen lasten en baten %s (%s)",
            "Per settlement category lasten and baten differ %s (%s)"),
        List.of());
  }

  private Measured developments(Set<String> posts) {
    Map<String, BigDecimal> off = new TreeMap<>();
    for (Position position : facts.delivery().positions()) {
      if (posts.contains(position.post())) {
        int sign = dates.sign(position.date());
        off.merge(
            position.post(), position.amount().multiply(BigDecimal.valueOf(sign)), BigDecimal::add);
      }
    }
    for (Section section : Misplaced.BALANCE) {
      totals
          .perCode(section)
          .forEach(
              (post, sum) -> {
                if (posts.contains(post)) {
                  boolean adds = section.isExpenditure() == BalanceDates.isAsset(post);
                  off.merge(post, adds ? sum.negate() : sum, BigDecimal::add);
                }
              });
    }
    Set<String> differing =
        off.keySet().stream()
            .filter(post -> off.getOrDefault(post, BigDecimal.ZERO).signum() != 0)
            .collect(Collectors.toUnmodifiableSet());
    List<Position> positions = facts.delivery().positions();
    List<CellReference> cells =
        IntStream.range(0, positions.size())
            .filter(i -> differing.contains(positions.get(i).post()))
            .mapToObj(i -> facts.cell(Section.BALANCE_POSITIONS, i))
            .toList();
    return differences(
        off,
        "posts",
        new Message(
            "Ontwikkeling en mutaties van balansposten verschillen %s (%s)",
            "Developments and changes of balance posts differ %s (%s)"),
        cells);
  }

  private Measured differences(
      Map<String, BigDecimal> off, String name, Message what, List<CellReference> cells) {
    BigDecimal part = Shown.absolute(off);
    BigDecimal whole = totals.total(Section.EXPENDITURE);
    List<String> differing = Shown.places(off);
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("differences", part);
    figures.put("expenditure", whole);
    return new Measured(
        part,
        Optional.of(whole.abs()),
        figures,
        Map.of(name, String.join("; ", differing)),
        Shown.sentence(what, Shown.said(part), Shown.firstPlaces(off)),
        cells);
  }

  private Measured results() {
    BigDecimal costs = totals.total(Section.EXPENDITURE);
    BigDecimal revenue = totals.total(Section.INCOME);
    return difference(
        "expenditure",
        costs,
        "income",
        revenue,
        new Message("Lasten %s, baten %s", "Lasten %s, baten %s"));
  }

  private Measured positions(Predicate<String> date) {
    BigDecimal assets = sum(date, BalanceDates::isAsset);
    BigDecimal liabilities = sum(date, BalanceDates::isLiability);
    return difference(
        "assets",
        assets,
        "liabilities",
        liabilities,
        new Message("Activa %s, passiva %s", "Assets %s, liabilities %s"));
  }

  private BigDecimal sum(Predicate<String> date, Predicate<String> post) {
    return facts.delivery().positions().stream()
        .filter(position -> date.test(position.date()) && post.test(position.post()))
        .map(Position::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Measured difference(
      String firstName, BigDecimal first, String secondName, BigDecimal second, Message what) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put(firstName, first);
    figures.put(secondName, second);
    return new Measured(
        first.subtract(second).abs(),
        Optional.empty(),
        figures,
        Map.of(),
        Shown.sentence(what, Shown.said(first), Shown.said(second)),
        List.of());
  }
}
