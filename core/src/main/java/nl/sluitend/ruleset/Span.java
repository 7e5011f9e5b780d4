package nl.sluitend.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The amounts that a figure can stand for, both ends among them.
 *
 * @param low the least
 * @param high the most
 */
record Span(BigDecimal low, BigDecimal high) {
  static Span of(BigDecimal exactly) {
    return new Span(exactly, exactly);
  }

  boolean contains(BigDecimal amount) {
    return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
  }

  boolean meets(Span other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  Span minus(Span other) {
    return new Span(low.subtract(other.high), high.subtract(other.low));
  }

  /** The amounts without their signs. */
  Span abs() {
    BigDecimal most = low.abs().max(high.abs());
    return new Span(contains(BigDecimal.ZERO) ? BigDecimal.ZERO : low.abs().min(high.abs()), most);
  }

  /** The ends, and zero where it is between them: where a function of the size can bend. */
  List<BigDecimal> bends() {
    Stream<BigDecimal> ends = Stream.of(low, high);
    return contains(BigDecimal.ZERO)
        ? Stream.concat(ends, Stream.of(BigDecimal.ZERO)).toList()
        : ends.toList();
  }

  /** The bends with those of another span that are in this one. */
  List<BigDecimal> bendsWith(Span other) {
    List<BigDecimal> all = new ArrayList<>(bends());
    other.bends().stream().filter(this::contains).forEach(all::add);
    return all;
  }
}
