package nl.sluitend.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;

/** Whether all that differs would hold if the table or the delivery were in another unit. */
final class UnitDoubt {
  private static final int THOUSAND = 1000;

  /** Fewer figures show nothing. */
  private static final int FEWEST = 2;

  private UnitDoubt() {}

  /** What to look at, if figures hold in another unit and none does as it is. */
  static Optional<Message> of(List<DeliveryTieOut.TiedCell> cells) {
    List<DeliveryTieOut.TiedCell> stated =
        cells.stream()
            .filter(cell -> cell.delivered().signum() != 0)
            .filter(cell -> cell.printed().filter(p -> p.amount().signum() != 0).isPresent())
            .toList();
    if (stated.size() < FEWEST || stated.stream().anyMatch(cell -> cell.outcome().holds())) {
      return Optional.empty();
    }
    return Stream.of(
            doubt(
                stated.stream().filter(cell -> holds(cell, THOUSAND, 1)).count(),
                stated.size(),
                new Message("duizend keer zo groot", "a thousand times as large")),
            doubt(
                stated.stream().filter(cell -> holds(cell, 1, THOUSAND)).count(),
                stated.size(),
                new Message("duizend keer zo klein", "a thousand times as small")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean holds(DeliveryTieOut.TiedCell cell, int printedTimes, int deliveredTimes) {
    Range one = cell.printed().orElseThrow().range(Rounding.NEAREST);
    Range printed =
        new Range(
            one.low().times(printedTimes),
            one.lowClosed(),
            one.high().times(printedTimes),
            one.highClosed());
    Amount delivered = cell.delivered().times(deliveredTimes);
    Amount slack = cell.slack().times(deliveredTimes);
    return printed.intersects(Range.closed(delivered.minus(slack), delivered.plus(slack)));
  }

  private static Optional<Message> doubt(long holding, int of, Message factor) {
    return 2 * holding > of
        ? Optional.of(
            new Message(
                "als de cijfers van de tabel %s waren, klopten er %s van de %s: kloppen de eenheden?"
                    .formatted(factor.dutch(), holding, of),
                "if the figures of the table were %s, %s of %s would agree: are the units right?"
                    .formatted(factor.english(), holding, of)))
        : Optional.empty();
  }
}
