package nl.sluitend.printed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.printed.CellText.Clue;
import nl.sluitend.table.Measure;

/**
 * Decides whether the comma of {@code 7,488} stands before decimals or between thousands, from the
 * figures around it: first those of its column, then those of its row, then the whole table. Both
 * occur in print, the second next to points between thousands.
 */
final class Commas {
  private final GridTexts texts;

  Commas(GridTexts texts) {
    this.texts = texts;
  }

  /** {@link Notation#DUTCH} for decimals, {@link Notation#ENGLISH} for thousands; empty if open. */
  Optional<Notation> decide(int row, int column) {
    return Stream.of(column(column), texts.amounts(row).stream(), allColumns())
        .flatMap(around -> evidence(texts.text(row, column), around).stream())
        .findFirst();
  }

  private Stream<CellText> allColumns() {
    return IntStream.range(0, texts.columns())
        .filter(c -> texts.measure(c) == Measure.AMOUNT)
        .boxed()
        .flatMap(this::column);
  }

  /**
   * What stands in a column. The decimals of fte and percentages say nothing of amounts, but a
   * decimal point does, wherever it stands.
   */
  private Stream<CellText> column(int column) {
    return IntStream.range(0, texts.rows())
        .filter(row -> isOfAmounts(row) || texts.text(row, column).clue() == Clue.DECIMAL_POINT)
        .mapToObj(row -> texts.text(row, column));
  }

  private boolean isOfAmounts(int row) {
    String label = texts.label(row);
    return !LabelReader.claimsCount(label) && !LabelReader.claimsPercentage(label);
  }

  private static Optional<Notation> evidence(CellText text, Stream<CellText> around) {
    List<CellText> clear =
        around
            .filter(t -> t.isNumber() && !t.isPercent() && t.clue() != Clue.COMMA_AMBIGUOUS)
            .filter(t -> t.number(Notation.DUTCH).signum() != 0)
            .toList();
    // A decimal point shows as well as a whole number that a comma is no decimal mark.
    boolean decimals = clear.stream().anyMatch(Commas::hasDecimalComma);
    boolean whole = !clear.stream().allMatch(Commas::hasDecimalComma);
    if (decimals != whole) {
      return Optional.of(decimals ? Notation.DUTCH : Notation.ENGLISH);
    }
    return decimals ? nearest(text, clear) : Optional.empty();
  }

  private static boolean hasDecimalComma(CellText text) {
    return text.clue() == Clue.DUTCH && text.number(Notation.DUTCH).scale() > 0;
  }

  /** Where the figures around it come with and without decimals, their size decides. */
  private static Optional<Notation> nearest(CellText text, List<CellText> clear) {
    int[] digits = clear.stream().mapToInt(t -> wholeDigits(t, Notation.DUTCH)).sorted().toArray();
    int usual = digits[digits.length / 2];
    int asDecimals = Math.abs(wholeDigits(text, Notation.DUTCH) - usual);
    int asThousands = Math.abs(wholeDigits(text, Notation.ENGLISH) - usual);
    if (asDecimals == asThousands) {
      return Optional.empty();
    }
    return Optional.of(asDecimals < asThousands ? Notation.DUTCH : Notation.ENGLISH);
  }

  private static int wholeDigits(CellText text, Notation notation) {
    var number = text.number(notation);
    return Math.max(0, number.precision() - number.scale());
  }
}
