package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/** Adds up what a delivery has booked where it does not belong, in its unit. */
final class Misplaced {
  /** The category of financial transactions. */
  static final String FINANCIAL = "6.1";

  /** The bookings on balance posts. */
  static final List<Section> BALANCE = List.of(Section.BALANCE_EXPENDITURE, Section.BALANCE_INCOME);

  private static final Set<String> ON_FINANCIAL_BALANCE = Set.of(FINANCIAL, "7.2", "7.5");
  private static final Set<String> UNSPECIFIED = Set.of("4.3.9", "4.4.9");

  private final DeliveryFacts facts;
  private final DeliveryTotals totals;

  Misplaced(DeliveryFacts facts, DeliveryTotals totals) {
    this.facts = facts;
    this.totals = totals;
  }

  /** Bookings on these balance posts under categories that do not belong there. */
  Measured otherCategories(Set<String> posts) {
    Picked picked =
        pick(
            BALANCE,
            (section, b) ->
                posts.contains(b.code()) && !ON_FINANCIAL_BALANCE.contains(b.category()));
    return ofExpenditure(
        picked,
        new Message(
            "Op de financiële balans staat %s onder andere categorieën dan 6.1, 7.2 en 7.5 (%s)",
            "On the financial balance %s is under categories other than 6.1, 7.2 and 7.5 (%s)"));
  }

  /** Category 6.1 on taakvelden and balance posts where it does not belong. */
  Measured financialElsewhere(Set<String> excluded, Set<String> financial) {
    Picked picked =
        pick(
            Section.booked(),
            (section, b) ->
                b.category().equals(FINANCIAL)
                    && !(BALANCE.contains(section) ? financial : excluded).contains(b.code()));
    return ofExpenditure(
        picked,
        new Message(
            "Op categorie 6.1 staat %s buiten de financiële balans (%s)",
            "On category 6.1 there is %s outside the financial balance (%s)"));
  }

  /** Categories that are not to be used. */
  Measured unspecified() {
    Picked picked = pick(Section.booked(), (section, b) -> UNSPECIFIED.contains(b.category()));
    return new Measured(
        picked.sum(),
        Optional.empty(),
        Map.of("booked", picked.sum()),
        picked.details(),
        Shown.sentence(
            new Message(
                "Op de categorieën 4.3.9 en 4.4.9 staat %s (%s)",
                "On categories 4.3.9 and 4.4.9 there is %s (%s)"),
            Shown.said(picked.sum()),
            picked.shown()),
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
        Shown.sentence(what, Shown.said(picked.sum()), picked.shown()),
        picked.cells());
  }

  /** Tells which bookings of a section are meant. */
  private interface Which {
    boolean test(Section section, Booking booking);
  }

  /** Bookings that should not be there. */
  private record Picked(
      BigDecimal sum, List<String> places, Message shown, List<CellReference> cells) {
    Map<String, String> details() {
      return Map.of("where", String.join("; ", places));
    }
  }

  /** Adds up per cell of the matrix; a cell whose bookings cancel out is no place to look. */
  private Picked pick(List<Section> sections, Which which) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    Map<CellReference, String> cells = new LinkedHashMap<>();
    for (Section section : sections) {
      List<Booking> bookings = facts.delivery().bookings(section);
      for (int i = 0; i < bookings.size(); i++) {
        Booking booking = bookings.get(i);
        if (which.test(section, booking)) {
          String key = section.cbsName() + " " + booking.code() + " " + booking.category();
          sums.merge(key, booking.amount(), BigDecimal::add);
          cells.put(facts.cell(section, i), key);
        }
      }
    }
    List<CellReference> counting =
        cells.entrySet().stream()
            .filter(entry -> sums.getOrDefault(entry.getValue(), BigDecimal.ZERO).signum() != 0)
            .map(Map.Entry::getKey)
            .toList();
    return new Picked(Shown.absolute(sums), Shown.places(sums), Shown.firstPlaces(sums), counting);
  }
}
