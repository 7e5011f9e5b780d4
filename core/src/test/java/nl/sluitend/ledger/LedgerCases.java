package nl.sluitend.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Place;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** Ledgers, by hand and generated. */
public final class LedgerCases {
  static final DeliveryMetadata ACCOUNTS =
      DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", 2025, 5);

  private static final List<String> TASK_FIELDS =
      List.of("0.1", "0.4", "0.5", "0.10", "0.11", "2.1", "6.711", "8.3");
  private static final List<String> COSTS = List.of("1.1", "3.5.1", "3.8", "7.1", "7.5");
  private static final List<String> INCOMES = List.of("2.2.1", "3.6", "3.8", "7.1", "7.5");
  private static final List<String> POSTS = List.of("A112", "A213", "P111", "P29d");

  private LedgerCases() {}

  static LedgerLine line(String account, String costCentre, String euros) {
    return LedgerLine.of(
        new Place("grootboek.csv", 2, 0), account, costCentre, Amount.parse(euros));
  }

  static LedgerLine on(Section section, String code, String category, String euros) {
    return line("4000", "K1", euros).on(section, code, category);
  }

  static MappingRule rule(String account, String costCentre, String to) {
    String[] parts = to.split(";", -1);
    return new MappingRule(
        new Place("mapping.csv", 2, 0),
        account,
        costCentre,
        part(parts, 0).map(name -> Section.ofCbsName(name).orElseThrow()),
        part(parts, 1),
        part(parts, 2),
        part(parts, 3).map("-"::equals));
  }

  private static Optional<String> part(String[] parts, int index) {
    return index < parts.length
        ? Optional.of(parts[index]).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Lines that say where they belong, with amounts in thousandths of a euro. */
  public static Arbitrary<List<LedgerLine>> ledgers() {
    return lines().list().ofMaxSize(40);
  }

  private static Arbitrary<LedgerLine> lines() {
    return Arbitraries.of(
            Section.EXPENDITURE,
            Section.INCOME,
            Section.BALANCE_EXPENDITURE,
            Section.BALANCE_INCOME,
            Section.BALANCE_POSITIONS)
        .flatMap(
            section ->
                Combinators.combine(
                        Arbitraries.of(
                            section.firstKind() == CodeKind.TASK_FIELD ? TASK_FIELDS : POSTS),
                        Arbitraries.of(categories(section)),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-3_000, 90_000))
                    .as(
                        (code, category, account, amount) ->
                            line("4" + account, "", BigDecimal.valueOf(amount, 3).toPlainString())
                                .on(section, code, category)));
  }

  private static List<String> categories(Section section) {
    if (section == Section.BALANCE_POSITIONS) {
      return List.of("1 januari", "ultimo");
    }
    return section.isExpenditure() ? COSTS : INCOMES;
  }

  /** A ledger of a balance that fits: closing less opening is what was booked. */
  static Arbitrary<List<LedgerLine>> fittingBalances() {
    return ledgers().map(LedgerCases::fitting);
  }

  private static List<LedgerLine> fitting(List<LedgerLine> lines) {
    List<LedgerLine> kept = new ArrayList<>();
    Map<String, Amount> closing = new LinkedHashMap<>();
    for (LedgerLine line : lines) {
      Section section = line.section().orElseThrow();
      String code = line.code().orElseThrow();
      if (section == Section.BALANCE_POSITIONS) {
        kept.add(line.on(section, code, "1 januari"));
        closing.merge(code, line.amount(), Amount::plus);
      } else {
        kept.add(line);
        if (section.firstKind() == CodeKind.BALANCE_POST) {
          boolean adds = section.isExpenditure() == code.startsWith("A");
          closing.merge(code, adds ? line.amount() : line.amount().negated(), Amount::plus);
        }
      }
    }
    closing.forEach(
        (code, amount) ->
            kept.add(
                LedgerLine.of(new Place("grootboek.csv", 3, 0), "9", "", amount)
                    .on(Section.BALANCE_POSITIONS, code, "ultimo")));
    return kept;
  }

  /** A balance that fits and of which both sides are the same, at both dates. */
  static Arbitrary<List<LedgerLine>> closedBalances() {
    return ledgers().map(LedgerCases::closed).map(LedgerCases::fitting);
  }

  /**
   * Equity takes what makes the sides the same: of the opening positions, and of what is booked.
   */
  private static List<LedgerLine> closed(List<LedgerLine> lines) {
    Amount opening = Amount.ZERO;
    Amount booked = Amount.ZERO;
    for (LedgerLine line : lines) {
      Section section = line.section().orElseThrow();
      boolean asset = line.code().orElseThrow().startsWith("A");
      if (section == Section.BALANCE_POSITIONS) {
        opening = asset ? opening.plus(line.amount()) : opening.minus(line.amount());
      } else if (section.firstKind() == CodeKind.BALANCE_POST) {
        booked = section.isExpenditure() ? booked.plus(line.amount()) : booked.minus(line.amount());
      }
    }
    List<LedgerLine> closed = new ArrayList<>(lines);
    closed.add(on(Section.BALANCE_POSITIONS, "P111", "1 januari", opening.toString()));
    closed.add(on(Section.BALANCE_INCOME, "P111", "7.5", booked.toString()));
    return closed;
  }

  /** What a ledger that says where it belongs makes. */
  public static BuiltDelivery built(List<LedgerLine> lines) {
    return DeliveryBuild.of(ACCOUNTS).from(lines, LedgerMapping.none()).orElseThrow();
  }

  /** The records of a delivery as lines of a ledger. */
  public static List<LedgerLine> asLedger(Delivery delivery, Unit unit) {
    List<LedgerLine> lines = new ArrayList<>();
    Place place = new Place("levering.json", 1, 0);
    for (Section section : Section.booked()) {
      for (Booking booking : delivery.bookings(section)) {
        lines.add(
            LedgerLine.of(place, "", "", booking.amountIn(unit))
                .on(section, booking.code(), booking.category()));
      }
    }
    for (Position position : delivery.positions()) {
      lines.add(
          LedgerLine.of(place, "", "", position.amountIn(unit))
              .on(Section.BALANCE_POSITIONS, position.post(), position.date()));
    }
    return lines;
  }
}
