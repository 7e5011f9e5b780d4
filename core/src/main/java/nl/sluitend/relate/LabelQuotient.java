package nl.sluitend.relate;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * Which rows a percentage is of, by the words for it: cost coverage is what the levy brings in over
 * all costs it may cover (BBV art. 10), the overhead percentage is the overhead over all lasten
 * (Regeling beleidsindicatoren).
 *
 * @param part what stands above the line
 * @param whole what stands below it
 */
record LabelQuotient(int part, int whole) {
  private static final Pattern COVERAGE =
      Pattern.compile("(?iu)^(?:kosten)?dekking(?:s?percentage|sgraad)?\\b|^% ?(?:kosten)?dekking");
  private static final Pattern LEVY = Pattern.compile("(?iu)heffing|opbrengst|\\bbaten\\b|leges");
  private static final Pattern OVERHEAD_PERCENTAGE =
      Pattern.compile("(?iu)overhead\\s*-?\\s*percentage|percentage\\s+overhead|overhead.*%");
  private static final Pattern OVERHEAD = Pattern.compile("(?iu)overhead");

  /** The rows above that the label of a percentage is about, if there are such. */
  static Optional<LabelQuotient> of(BudgetTable table, int row) {
    String label = table.rows().get(row).label().strip();
    if (COVERAGE.matcher(label).find()) {
      return of(
          above(table, row, r -> has(r, Side.INCOME) && LEVY.matcher(r.label()).find()),
          above(table, row, LabelQuotient::isTotalOfCosts));
    }
    if (OVERHEAD_PERCENTAGE.matcher(label).find()) {
      return of(
          above(table, row, r -> isTotalOfCosts(r) && OVERHEAD.matcher(r.label()).find()),
          above(table, row, r -> isTotalOfCosts(r) && !OVERHEAD.matcher(r.label()).find()));
    }
    return Optional.empty();
  }

  private static Optional<LabelQuotient> of(Optional<Integer> part, Optional<Integer> whole) {
    return part.flatMap(one -> whole.map(other -> new LabelQuotient(one, other)));
  }

  private static boolean isTotalOfCosts(Row row) {
    return has(row, Side.EXPENDITURE)
        && (row.role() == RowRole.TOTAL || row.role() == RowRole.SUBTOTAL);
  }

  private static boolean has(Row row, Side side) {
    return row.side().equals(Optional.of(side));
  }

  /** The nearest such row of amounts above another. */
  private static Optional<Integer> above(BudgetTable table, int row, Predicate<Row> which) {
    return IntStream.iterate(row - 1, r -> r >= 0, r -> r - 1)
        .filter(r -> which.test(table.rows().get(r)))
        .filter(
            r ->
                IntStream.range(0, table.columns().size())
                    .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
                    .anyMatch(c -> table.figure(r, c).isPresent()))
        .boxed()
        .findFirst();
  }
}
