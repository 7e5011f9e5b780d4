package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;

/** What is not looked for in a table that is too large, and with figures that are. */
final class NotTried {
  private NotTried() {}

  static List<Message> of(Lines rows, Lines columns) {
    List<Message> notTried = new ArrayList<>();
    int figures = rows.outOfReach();
    if (figures > 0) {
      notTried.add(
          new Message(
              figures + " bedragen zijn te groot om er optellingen mee te zoeken",
              figures + " amounts are too large to look for sums with"));
    }
    for (Lines lines : List.of(rows, columns)) {
      boolean ofRows = lines.axis() == Axis.ROWS;
      if (lines.count() > Lines.MOST_LINES) {
        notTried.add(
            new Message(
                "optellingen tussen meer dan %s %s zijn niet gezocht"
                    .formatted(Lines.MOST_LINES, ofRows ? "regels" : "kolommen"),
                "sums among more than %s %s were not looked for"
                    .formatted(Lines.MOST_LINES, ofRows ? "rows" : "columns")));
      }
      if (lines.count() > SumReadings.LONGEST_BLOCK) {
        notTried.add(
            new Message(
                "optellingen van meer dan %s %s die geen kop noemt zijn niet gezocht"
                    .formatted(SumReadings.LONGEST_BLOCK, ofRows ? "regels" : "kolommen"),
                "sums of more than %s %s that no label claims were not looked for"
                    .formatted(SumReadings.LONGEST_BLOCK, ofRows ? "rows" : "columns")));
      }
      if (lines.count() > SumReadings.MANY) {
        notTried.add(
            new Message(
                "optellingen van %s op gelijke afstand zijn tot %s lang gezocht"
                    .formatted(ofRows ? "regels" : "kolommen", SumReadings.LONGEST_STRIDE_SUM),
                "sums of %s at equal distances were looked for up to %s long"
                    .formatted(ofRows ? "rows" : "columns", SumReadings.LONGEST_STRIDE_SUM)));
      }
      if (CarryFinder.isTooLarge(lines)) {
        notTried.add(
            new Message(
                "overgenomen cijfers zijn niet gezocht tussen meer dan %s %s"
                    .formatted(CarryFinder.MOST_LINES, ofRows ? "regels" : "kolommen"),
                "figures taken over were not looked for among more than %s %s"
                    .formatted(CarryFinder.MOST_LINES, ofRows ? "rows" : "columns")));
      }
    }
    return notTried;
  }
}
