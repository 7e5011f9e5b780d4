package nl.sluitend.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/**
 * In which unit the amounts of a delivery are, as far as the amounts show it. The format does not
 * say: CBS's own tool writes euros, other deliveries hold thousands of euros. A caller who knows
 * better does not ask.
 *
 * <p>Two things are looked at. Amounts that are all multiples of 1000 were thousands before, and
 * are euros now; at least {@value #FEWEST_AMOUNTS} amounts must show it. And the total of lasten
 * must be what a government of that layer can spend, with room on both sides of what is known:
 * municipalities budgeted from 5 million to 7,1 billion euros in 2023 and 2024 (CBS, Iv3); for
 * provinces and gemeenschappelijke regelingen, and for the room, the bounds are our own reading.
 * Where that leaves both units, the answer is that it cannot be told.
 *
 * @param unit the unit; empty if the amounts do not decide it
 * @param evidence what was seen, in the order looked at
 */
public record UnitEvidence(Optional<Unit> unit, List<Message> evidence) {
  /** How many amounts other than zero must be multiples of 1000 to mean anything. */
  public static final int FEWEST_AMOUNTS = 20;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Copies the evidence. */
  public UnitEvidence {
    Objects.requireNonNull(unit, "unit");
    evidence = List.copyOf(evidence);
  }

  /**
   * Concludes the unit of a delivery.
   *
   * @param delivery the delivery
   * @return the unit and why, or why not
   */
  public static UnitEvidence of(Delivery delivery) {
    List<Message> evidence = new ArrayList<>();
    boolean wereThousands = wereThousands(delivery, evidence);
    BigDecimal total = DeliveryTotals.of(delivery).total(Section.EXPENDITURE);
    Spending spending = Spending.of(delivery.metadata());
    boolean euros = spending.holds(total);
    boolean thousands = spending.holds(total.multiply(THOUSAND));
    evidence.add(size(total, euros, thousands));
    if (euros && (wereThousands || !thousands)) {
      return new UnitEvidence(Optional.of(Unit.EURO), evidence);
    }
    boolean decided = thousands && !euros && !wereThousands;
    return new UnitEvidence(decided ? Optional.of(Unit.THOUSAND) : Optional.empty(), evidence);
  }

  private static boolean wereThousands(Delivery delivery, List<Message> evidence) {
    List<BigDecimal> amounts = amounts(delivery).filter(a -> a.signum() != 0).toList();
    long multiples = amounts.stream().filter(UnitEvidence::isMultiple).count();
    evidence.add(
        new Message(
            "%s van de %s bedragen zijn een veelvoud van 1000".formatted(multiples, amounts.size()),
            "%s of %s amounts are multiples of 1000".formatted(multiples, amounts.size())));
    return multiples == amounts.size() && multiples >= FEWEST_AMOUNTS;
  }

  private static boolean isMultiple(BigDecimal amount) {
    return amount.remainder(THOUSAND).signum() == 0;
  }

  private static Stream<BigDecimal> amounts(Delivery delivery) {
    return Stream.concat(
        Section.booked().stream().flatMap(s -> delivery.bookings(s).stream()).map(Booking::amount),
        delivery.positions().stream().map(Position::amount));
  }

  private static Message size(BigDecimal total, boolean euros, boolean thousands) {
    String dutch =
        word(
            euros,
            thousands,
            "zowel euro's als duizenden",
            "euro's",
            "duizenden",
            "geen van beide");
    String english =
        word(euros, thousands, "both euros and thousands", "euros", "thousands", "neither");
    return new Message(
        "de lasten tellen op tot %s; dat past bij %s"
            .formatted(CellPrinter.print(total, Language.DUTCH), dutch),
        "lasten add up to %s, which fits %s"
            .formatted(CellPrinter.print(total, Language.ENGLISH), english));
  }

  private static String word(
      boolean euros, boolean thousands, String both, String first, String second, String none) {
    if (euros) {
      return thousands ? both : first;
    }
    return thousands ? second : none;
  }

  /**
   * What a government can spend.
   *
   * @param least the least, in euros
   * @param most the most, in euros
   */
  private record Spending(BigDecimal least, BigDecimal most) {
    private static final Spending MUNICIPALITY = of("3000000", "10000000000");
    private static final Spending PROVINCE = of("50000000", "10000000000");
    private static final Spending JOINT_ARRANGEMENT = of("10000", "3000000000");

    private static final Spending ANY = new Spending(JOINT_ARRANGEMENT.least, MUNICIPALITY.most);

    private static Spending of(String least, String most) {
      return new Spending(new BigDecimal(least), new BigDecimal(most));
    }

    private static Spending of(GovernmentLayer layer) {
      return switch (layer) {
        case MUNICIPALITY -> MUNICIPALITY;
        case PROVINCE -> PROVINCE;
        case JOINT_ARRANGEMENT -> JOINT_ARRANGEMENT;
      };
    }

    /** Without a layer anything that one of them can spend. */
    static Spending of(DeliveryMetadata metadata) {
      Spending year = metadata.layer().map(Spending::of).orElse(ANY);
      return isWholeYear(metadata) ? year : new Spending(year.least.movePointLeft(1), year.most);
    }

    private static boolean isWholeYear(DeliveryMetadata metadata) {
      return metadata
          .period()
          .filter(p -> p == DeliveryMetadata.BUDGET_PERIOD || p == DeliveryMetadata.ACCOUNTS_PERIOD)
          .isPresent();
    }

    boolean holds(BigDecimal total) {
      return total.compareTo(least) >= 0 && total.compareTo(most) <= 0;
    }
  }
}
