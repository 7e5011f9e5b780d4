package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Probability;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.Term;

/**
 * States what must be equal in a delivery as relations between its records, so that its verdict
 * says whether it closes: exactly, within what CBS allows, or not.
 */
final class Closings {
  private final DeliveryFacts facts;

  private Closings(DeliveryFacts facts) {
    this.facts = facts;
  }

  /**
   * One relation per closing. A single record is compared with the row after the last record, which
   * has {@link #needsNothing nothing} in it then.
   */
  static List<JudgedRelation> of(DeliveryFacts facts, List<ControlCheck.Closing> closings) {
    Closings relations = new Closings(facts);
    return closings.stream().flatMap(closing -> relations.of(closing).stream()).toList();
  }

  /** Whether a relation has a single record, so that the table needs a row with nothing. */
  static boolean needsNothing(DeliveryFacts facts, List<JudgedRelation> relations) {
    return relations.stream()
        .flatMap(relation -> relation.relation().terms().stream())
        .anyMatch(term -> term.index() == facts.records());
  }

  private Optional<JudgedRelation> of(ControlCheck.Closing closing) {
    List<Signed> records = records(closing.control());
    if (records.isEmpty()) {
      return Optional.empty();
    }
    if (records.size() == 1) {
      records.add(new Signed(facts.records(), 1, BigDecimal.ZERO));
    }
    Signed first = records.get(0);
    List<Term> terms =
        records.stream()
            .skip(1)
            .map(record -> new Term(record.row, -record.sign * first.sign))
            .toList();
    return Optional.of(
        new JudgedRelation(
            Relation.declared(Axis.ROWS, first.row, terms),
            List.of(instance(closing, first)),
            Optional.empty()));
  }

  /** The first record is what the others leave, up to the difference. */
  private Instance instance(ControlCheck.Closing closing, Signed first) {
    List<BigDecimal> figures = List.copyOf(closing.measured().figures().values());
    Amount difference = facts.unit().times(figures.get(0).subtract(figures.get(1)));
    Amount stated = facts.unit().times(first.amount);
    Amount computed = first.sign > 0 ? stated.minus(difference) : stated.plus(difference);
    return new Instance(
        DeliveryTable.AMOUNT,
        Optional.of(
            new Instance.Amounts(
                stated, computed, facts.unit().times(closing.limit()), Probability.ONE)),
        verdict(closing),
        Optional.empty());
  }

  private static Verdict verdict(ControlCheck.Closing closing) {
    if (closing.measured().part().signum() == 0) {
      return Verdict.EXACT;
    }
    return closing.measured().exceeds(closing.limit()) ? Verdict.BROKEN : Verdict.ROUNDING;
  }

  /** The records that count, with the side that they are on. */
  private List<Signed> records(ControlRule control) {
    List<Signed> records = new ArrayList<>();
    if (control == ControlRule.PF006) {
      bookings(records, Section.EXPENDITURE, 1);
      bookings(records, Section.INCOME, -1);
      return records;
    }
    BalanceDates dates = BalanceDates.of(facts);
    positions(
        records,
        position ->
            (control == ControlRule.PF007
                    ? dates.isStart(position.date())
                    : dates.isEnd(position.date()))
                ? side(position)
                : 0);
    return records;
  }

  private static int side(Position position) {
    if (BalanceDates.isAsset(position.post())) {
      return 1;
    }
    return BalanceDates.isLiability(position.post()) ? -1 : 0;
  }

  private void bookings(List<Signed> records, Section section, int sign) {
    List<Booking> bookings = facts.delivery().bookings(section);
    for (int i = 0; i < bookings.size(); i++) {
      records.add(new Signed(facts.cell(section, i).row(), sign, bookings.get(i).amount()));
    }
  }

  private void positions(List<Signed> records, ToIntFunction<Position> sign) {
    List<Position> positions = facts.delivery().positions();
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      int side = sign.applyAsInt(position);
      if (side != 0) {
        int row = facts.cell(Section.BALANCE_POSITIONS, i).row();
        records.add(new Signed(row, side, position.amount()));
      }
    }
  }

  private record Signed(int row, int sign, BigDecimal amount) {}
}
