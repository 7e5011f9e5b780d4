package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which numbers in a cell can mend at least one of some claims; a quick sieve, no judgement. */
final class Near {
  private record Span(BigDecimal low, BigDecimal high) {}

  private final List<Span> spans = new ArrayList<>();

  Near(Sheet sheet, int cell, List<Claim> claims) {
    for (Claim claim : claims) {
      BigDecimal reach = claim.reach(sheet);
      // An empty cell that gets a figure brings its own half unit with it.
      BigDecimal own =
          sheet.number(cell).isPresent() ? BigDecimal.ZERO : sheet.unit(cell).half().toBigDecimal();
      for (BigDecimal value : claim.implied(cell, sheet)) {
        spans.add(new Span(value.subtract(reach).subtract(own), value.add(reach).add(own)));
      }
    }
  }

  boolean accepts(BigDecimal value) {
    for (Span span : spans) {
      if (value.compareTo(span.low()) >= 0 && value.compareTo(span.high()) <= 0) {
        return true;
      }
    }
    return false;
  }
}
