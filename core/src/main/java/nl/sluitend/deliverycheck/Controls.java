package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.ArrayList;
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
  private static final String FINANCIAL = "6.1";
  private static final Set<String> ON_FINANCIAL_BALANCE = Set.of(FINANCIAL, "7.2", "7.5");
  private static final List<String> SETTLEMENT = List.of("7.2", "7.3", "7.4", "7.5");
  private static final Set<String> UNSPECIFIED = Set.of("4.3.9", "4.4.9");
  private static final Set<Character> CURRENT = Set.of('1', '2', '3', '4', '5');
  private static final List<Section> BALANCE =
      List.of(Section.BALANCE_EXPENDITURE, Section.BALANCE_INCOME);

  private final DeliveryFacts facts;
  private final DeliveryTotals totals;
  private final BalanceDates dates;

  Controls(DeliveryFacts facts) {
    this.facts = facts;
    this.totals = DeliveryTotals.of(facts.delivery());
    this.dates = BalanceDates.of(facts);
  }

  /**
   * Computes a control.
   *
   * @param financial the financial balance posts, where the control needs them
   */
  Measured measure(ControlRule control, Control.Scope scope, Set<String> financial) {
    return switch (control) {
      case PF001 -> balances();
      case PF002 -> otherCategories(scope.balancePosts());
      case PF003 -> developments(scope.balancePosts());
      case PF004 -> settlements();
      case PF005 -> financialElsewhere(scope.excludedTaskFields(), financial);
      case PF006 -> results();
      case PF007 -> positions(dates::isStart);
      case PF008 -> positions(dates::isEnd);
      case PF009 -> unspecified();
    };
  }

  private Measured balances() {
    Predicate<Booking> current =
        b -> !b.category().isEmpty() && CURRENT.contains(b.category().charAt(0));
    Predicate<Booking> financial = b -> b.category().equals(FINANCIAL);
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
        new Message(
            "Het saldo van categorie 1 t/m 5 is %s, dat van categorie 6.1 is %s"
                .formatted(Shown.plain(currentBalance), Shown.plain(financialBalance)),
            "The balance of categories 1 to 5 is %s, that of category 6.1 is %s"
                .formatted(Shown.plain(currentBalance), Shown.plain(financialBalance))),
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

  private Measured otherCategories(Set<String> posts) {
    Picked picked =
        pick(
            BALANCE,
            (section, b) ->
                posts.contains(b.code()) && !ON_FINANCIAL_BALANCE.contains(b.category()));
    return ofExpenditure(
        picked,
        new Message(
            "Op de financiële balans staat %s onder andere categorieën dan 6.1, 7.2 en 7.5",
            "On the financial balance %s is under categories other than 6.1, 7.2 and 7.5"));
  }

  private Measured financialElsewhere(Set<String> excluded, Set<String> financial) {
    Picked picked =
        pick(
            Section.booked(),
            (section, b) ->
                b.category().equals(FINANCIAL)
                    && !(BALANCE.contains(section) ? financial : excluded).contains(b.code()));
    return ofExpenditure(
        picked,
        new Message(
            "Op categorie 6.1 staat %s buiten de financiële balans",
            "On category 6.1 there is %s outside the financial balance"));
  }

  private Measured unspecified() {
    Picked picked = pick(Section.booked(), (section, b) -> UNSPECIFIED.contains(b.category()));
    return new Measured(
        picked.sum(),
        Optional.empty(),
        Map.of("booked", picked.sum()),
        picked.details(),
        said(
            new Message(
                "Op de categorieën 4.3.9 en 4.4.9 staat %s",
                "On categories 4.3.9 and 4.4.9 there is %s"),
            picked.sum()),
        picked.cells());
  }

  private Measured ofExpenditure(Picked picked, Message what) {
    BigDecimal whole = totals.total(Section.EXPENDITURE);
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("booked", picked.sum());
    figures.put("expenditure", whole);
    return new Measured(
        picked.sum(),
        Optional.of(whole.abs()),
        figures,
        picked.details(),
        said(what, picked.sum()),
        picked.cells());
  }

  private static Message said(Message what, BigDecimal sum) {
    String shown = Shown.plain(sum);
    return new Message(what.dutch().formatted(shown), what.english().formatted(shown));
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
            "Per verrekencategorie verschillen lasten en baten",
            "Per settlement category lasten and baten differ"),
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
    for (Section section : BALANCE) {
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
            "Ontwikkeling en mutaties van balansposten verschillen",
            "Developments and changes of balance posts differ"),
        cells);
  }

  private Measured differences(
      Map<String, BigDecimal> off, String name, Message what, List<CellReference> cells) {
    BigDecimal part =
        off.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole = totals.total(Section.EXPENDITURE);
    String differing =
        off.entrySet().stream()
            .filter(entry -> entry.getValue().signum() != 0)
            .map(entry -> entry.getKey() + ": " + Shown.plain(entry.getValue()))
            .collect(Collectors.joining("; "));
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put("differences", part);
    figures.put("expenditure", whole);
    String shown = " " + Shown.plain(part) + " (" + differing + ")";
    return new Measured(
        part,
        Optional.of(whole.abs()),
        figures,
        Map.of(name, differing),
        new Message(what.dutch() + shown, what.english() + shown),
        cells);
  }

  private Measured results() {
    BigDecimal costs = totals.total(Section.EXPENDITURE);
    BigDecimal revenue = totals.total(Section.INCOME);
    return difference(
        "expenditure", costs, "income", revenue, "Lasten", "baten", "Lasten", "baten");
  }

  private Measured positions(Predicate<String> date) {
    BigDecimal assets = sum(date, BalanceDates::isAsset);
    BigDecimal liabilities = sum(date, BalanceDates::isLiability);
    return difference(
        "assets", assets, "liabilities", liabilities, "Activa", "passiva", "Assets", "liabilities");
  }

  private BigDecimal sum(Predicate<String> date, Predicate<String> post) {
    return facts.delivery().positions().stream()
        .filter(position -> date.test(position.date()) && post.test(position.post()))
        .map(Position::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Measured difference(
      String firstName, BigDecimal first, String secondName, BigDecimal second, String... words) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    figures.put(firstName, first);
    figures.put(secondName, second);
    String form = "%s %s, %s %s";
    String one = Shown.plain(first);
    String other = Shown.plain(second);
    return new Measured(
        first.subtract(second).abs(),
        Optional.empty(),
        figures,
        Map.of(),
        new Message(
            form.formatted(words[0], one, words[1], other),
            form.formatted(words[2], one, words[3], other)),
        List.of());
  }

  /** Tells which bookings of a section are meant. */
  private interface Which {
    boolean test(Section section, Booking booking);
  }

  /** Bookings that should not be there. */
  private record Picked(BigDecimal sum, Map<String, String> details, List<CellReference> cells) {}

  /** Adds up in absolute value per cell of the matrix, so that no plus hides a minus elsewhere. */
  private Picked pick(List<Section> sections, Which which) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    List<CellReference> cells = new ArrayList<>();
    for (Section section : sections) {
      List<Booking> bookings = facts.delivery().bookings(section);
      for (int i = 0; i < bookings.size(); i++) {
        Booking booking = bookings.get(i);
        if (which.test(section, booking)) {
          String key = section.cbsName() + " " + booking.code() + " " + booking.category();
          sums.merge(key, booking.amount(), BigDecimal::add);
          cells.add(facts.cell(section, i));
        }
      }
    }
    BigDecimal sum =
        sums.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    String where =
        sums.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + Shown.plain(entry.getValue()))
            .collect(Collectors.joining("; "));
    return new Picked(sum, Map.of("where", where), cells);
  }
}
