package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;

/**
 * Makes a delivery from a ledger.
 *
 * <pre>{@code
 * DeliveryMetadata metadata = DeliveryMetadata.of("Gemeente", "060384", "Diemen", 2025, 5);
 * Reading<BuiltDelivery> built = DeliveryBuild.of(metadata).from(lines, mapping);
 * }</pre>
 *
 * <p>Every line goes to one section, code and category, or is an error that names it; a delivery
 * that lacks a line is not made. The result is put on the taakveld of the result in category 7.1:
 * under lasten if there is more income than expenditure, under baten if there is less, so that both
 * are the same (what CBS checks as PF006). What the ledger books there itself, on whichever side,
 * is part of it; where that is another result than that of its other lines, this is said. Amounts
 * are rounded so that all sums hold: every amount and every total of a taakveld or category is the
 * unit below or above the exact one, the totals of lasten and baten are the nearest to the exact
 * ones, positions of the balance still differ by what was booked, and the sides of the balance are
 * still the same where they were. Amounts that are zero are left out.
 *
 * <p>The order of the lines does not count, and neither does how an amount is spread over several.
 * Immutable.
 */
public final class DeliveryBuild {
  private final DeliveryMetadata metadata;
  private final CodeLists lists;
  private final Unit step;
  private final boolean details;

  private DeliveryBuild(
      DeliveryMetadata metadata, CodeLists lists, Unit step, boolean withDetails) {
    this.metadata = metadata;
    this.lists = lists;
    this.step = step;
    this.details = withDetails;
  }

  /**
   * Starts with whole euros and without details.
   *
   * @param metadata who delivers, on which year and period; layer and year say which codes hold
   * @return the build
   * @throws IllegalArgumentException if layer or year are not stated, or there are no code lists
   *     for them
   */
  public static DeliveryBuild of(DeliveryMetadata metadata) {
    Optional<GovernmentLayer> layer = metadata.layer();
    if (layer.isEmpty() || metadata.year().isEmpty()) {
      throw new IllegalArgumentException(
          "Codes hold for a layer (Gemeente, GR or Provincie) and a year, but these are '%s' and %s"
              .formatted(
                  metadata.layerName().orElse(""),
                  metadata.year().map(String::valueOf).orElse("not stated")));
    }
    return new DeliveryBuild(
        metadata,
        CodeLists.of(layer.get(), metadata.year().get()),
        Unit.EURO,
        /* withDetails= */ false);
  }

  /**
   * Chooses what amounts are rounded to. They are stated in euros, with decimals if that is finer,
   * and in the unit if it is coarser.
   *
   * @param newStep cents, euros or thousands of euros, or between them
   * @return the changed build
   * @throws IllegalArgumentException if it is finer than a cent or coarser than a thousand
   */
  public DeliveryBuild roundedTo(Unit newStep) {
    if (newStep.compareTo(Unit.CENT) < 0 || newStep.compareTo(Unit.THOUSAND) > 0) {
      throw new IllegalArgumentException(
          "A delivery is in cents up to thousands of euros, but was in units of " + newStep);
    }
    return new DeliveryBuild(metadata, lists, newStep, details);
  }

  /**
   * Keeps a record for every account, cost centre and description: the details {@code grootboek},
   * {@code grootboekOmschrijving}, {@code kostenplaats} and {@code omschrijving}.
   *
   * @return the changed build
   */
  public DeliveryBuild withDetails() {
    return new DeliveryBuild(metadata, lists, step, /* withDetails= */ true);
  }

  /**
   * Makes the delivery.
   *
   * @param lines the ledger, in any order
   * @param mapping what accounts and cost centres are in Iv3
   * @return the delivery, unless a line does not find its place; and all there is to say: lines
   *     that no rule maps, rules that contradict each other or that no line fits, codes that are
   *     not valid, amounts in grey cells, balance posts whose positions do not fit, another result
   *     booked than there is, lines that look like totals of others, a delivery without any record
   */
  public Reading<BuiltDelivery> from(List<LedgerLine> lines, LedgerMapping mapping) {
    Objects.requireNonNull(mapping, "mapping");
    List<Problem> problems = new ArrayList<>();
    List<Posting> postings = new Posting.Maker(lists, mapping).postings(lines, problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return Reading.failed(problems);
    }
    Totals.notice(lines).ifPresent(problems::add);
    Closing closing = Closing.of(postings, lists.layer().resultTaskField());
    problems.addAll(closing.problems());
    ExactCells cells = ExactCells.of(lists, closing.postings());
    problems.addAll(cells.greyCells(lists));
    BalanceCheck balance = BalanceCheck.of(cells);
    problems.addAll(balance.problems(source(lines)));
    RoundedCells rounded = new CellRounding(cells, balance, step).round();
    Unit unit = step.compareTo(Unit.EURO) < 0 ? Unit.EURO : step;
    Delivery delivery = delivery(new Records(cells, rounded, step, unit, details));
    if (isWithoutRecords(delivery)) {
      problems.add(noRecords(lines));
    }
    return new Reading<>(
        Optional.of(
            new BuiltDelivery(delivery, unit, lines.size(), closing.result(), rounded.shifts())),
        problems);
  }

  private static boolean isWithoutRecords(Delivery delivery) {
    return delivery.positions().isEmpty()
        && Section.booked().stream().allMatch(section -> delivery.bookings(section).isEmpty());
  }

  private static Problem noRecords(List<LedgerLine> lines) {
    String count = String.valueOf(lines.size());
    return Problem.notice(
        LedgerProblem.NO_RECORDS.code(),
        Place.file(source(lines)),
        count,
        new Message("een levering zonder records", "a delivery without records"),
        new Message(
            "De levering heeft geen enkel record: van %s regels blijft opgeteld en afgerond niets"
                    .formatted(count)
                + " over.",
            "The delivery has not a single record: of %s lines nothing is left, added up and"
                    .formatted(count)
                + " rounded."));
  }

  private static String source(List<LedgerLine> lines) {
    return lines.stream().findFirst().map(line -> line.place().source()).orElse("");
  }

  private Delivery delivery(Records records) {
    Delivery.Builder builder = Delivery.builder().metadata(metadata);
    Section.booked().forEach(section -> builder.bookings(section, records.bookings(section)));
    return builder.positions(records.positions()).build();
  }
}
