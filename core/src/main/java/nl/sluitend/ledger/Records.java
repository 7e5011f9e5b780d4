package nl.sluitend.ledger;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** The records of a delivery: one per cell, or one for each account in it. */
final class Records {
  private final ExactCells cells;
  private final RoundedCells rounded;
  private final Unit step;
  private final Unit unit;
  private final boolean details;

  /**
   * Takes what there is to state.
   *
   * @param step what amounts are rounded to
   * @param unit what they are stated in
   */
  Records(ExactCells cells, RoundedCells rounded, Unit step, Unit unit, boolean details) {
    this.cells = cells;
    this.rounded = rounded;
    this.step = step;
    this.unit = unit;
    this.details = details;
  }

  List<Booking> bookings(Section section) {
    List<Booking> bookings = new ArrayList<>();
    for (CellKey key : cells.of(section)) {
      for (Stated stated : records(key)) {
        bookings.add(
            new Booking(
                key.code(),
                key.category(),
                stated.amount().in(unit),
                stated.details(),
                DetailFields.NONE));
      }
    }
    return bookings;
  }

  List<Position> positions() {
    List<Position> positions = new ArrayList<>();
    for (CellKey key : cells.of(Section.BALANCE_POSITIONS)) {
      for (Stated stated : records(key)) {
        positions.add(
            new Position(
                key.code(),
                key.category(),
                stated.amount().in(unit),
                stated.details(),
                DetailFields.NONE));
      }
    }
    return positions;
  }

  private record Stated(Amount amount, Optional<DetailFields> details) {}

  private List<Stated> records(CellKey key) {
    List<Stated> records = new ArrayList<>();
    if (details) {
      parts(key)
          .forEach(
              (source, amount) ->
                  records.add(
                      new Stated(
                          amount,
                          Optional.of(source.details()).filter(fields -> !fields.isEmpty()))));
    } else {
      records.add(new Stated(rounded.of(key), Optional.empty()));
    }
    records.removeIf(record -> record.amount().signum() == 0);
    return records;
  }

  /**
   * The parts of a cell, which add up to its rounded amount: each the unit below the exact part or
   * the one above, which goes to those that are nearest to it (largest remainder). The cell is the
   * unit below or above the sum of exact parts, so there are never too few or too many of them.
   */
  private Map<Posting.Source, Amount> parts(CellKey key) {
    List<Part> parts = new ArrayList<>();
    Amount left = rounded.of(key);
    for (Map.Entry<Posting.Source, Amount> exact : cells.parts(key).entrySet()) {
      Amount floor = exact.getValue().roundedTo(step, RoundingMode.FLOOR);
      parts.add(new Part(exact.getKey(), floor, exact.getValue().minus(floor)));
      left = left.minus(floor);
    }
    Map<Posting.Source, Amount> stated = new LinkedHashMap<>();
    parts.forEach(part -> stated.put(part.source(), part.floor()));
    parts.stream()
        .sorted(Comparator.comparing(Part::rest).reversed())
        .limit(left.in(step).intValueExact())
        .forEach(part -> stated.put(part.source(), part.floor().plus(step.step())));
    return stated;
  }

  /** What is below the exact part of a source, and how far. */
  private record Part(Posting.Source source, Amount floor, Amount rest) {}
}
