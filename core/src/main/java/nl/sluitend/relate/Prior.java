package nl.sluitend.relate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * What is known of a relation before the figures are looked at, in bits: minus n says that one in 2
 * to the power of n lines, or readings of a line, is like this. This is the one place in which
 * labels, headings and layout weigh in.
 */
final class Prior {
  /**
   * A relation is taken for true when an accident is at least 2 to the power of this less likely.
   */
  static final int THRESHOLD = 5;

  /** A line that is the sum of others in one way seldom is so in an odd way too. */
  static final int SECOND_READING = 10;

  /** A line whose label or heading claims that it is a total, a balance or a difference. */
  private static final int CLAIMED = 0;

  /** The last line of a table often is the sum of what stands above it. */
  private static final int LAST = -1;

  /** Of the lines without such a label, one in sixteen is a sum of others. */
  private static final int UNCLAIMED = -5;

  /** "Waarvan" says that the line is a part of another. */
  private static final int DENIED = -10;

  /** A sum of the lines next to it, from a natural boundary on: a heading, a total, the edge. */
  static final int WHOLE_BLOCK = 0;

  /** A sum of the lines next to it that begins in the midst of others. */
  static final int PART_OF_BLOCK = -4;

  /** A sum with a line left out between it and its terms. */
  static final int GAP = -3;

  /** A sum of lines at equal distances: the saldi of the blocks above. */
  static final int STRIDE = -4;

  /** A sum of lines at equal distances, of which the nearest stands elsewhere. */
  static final int STRIDE_FROM_ELSEWHERE = -7;

  /** Lines next to it, some of which are taken away. */
  static final int SIGNED_BLOCK = -3;

  /** Any other lines near to it. */
  static final int SCATTERED = -6;

  private static final Pattern TOTAL = Pattern.compile("(?iu)tota|subtot|\\bsom\\b");
  private static final Pattern TOTAL_IN_ENGLISH = Pattern.compile("(?iu)\\b(?:sub-?)?totals?\\b");
  private static final Pattern DIFFERENCE =
      Pattern.compile("(?iu)saldo|verschil|afwijking|resultaat|mutatie|\\bnetto\\b");

  private static final Set<ColumnKind> RESULTS =
      Set.of(ColumnKind.RESULT, ColumnKind.AMENDED_BUDGET, ColumnKind.CLOSING_STOCK);

  private final boolean[] claimed;
  private final boolean[] denied;
  private final boolean[] boundary;
  private final boolean[] total;
  private final boolean[] income;
  private final int last;

  Prior(BudgetTable table, Lines lines) {
    this.claimed = new boolean[lines.count()];
    this.denied = new boolean[lines.count()];
    this.boundary = new boolean[lines.count()];
    this.total = new boolean[lines.count()];
    this.income = new boolean[lines.count()];
    for (int line = 0; line < lines.count(); line++) {
      if (lines.axis() == Axis.ROWS) {
        Row row = table.rows().get(line);
        claimed[line] = isClaimed(row);
        denied[line] = row.role() == RowRole.OF_WHICH;
        boundary[line] = claimed[line] || row.role() == RowRole.HEADING;
        total[line] = row.role() == RowRole.TOTAL || row.role() == RowRole.SUBTOTAL;
        income[line] = row.side().equals(Optional.of(Side.INCOME));
      } else {
        claimed[line] = isClaimed(table.columns().get(line));
      }
    }
    this.last = lines.last();
  }

  /** How a line comes to be a result. */
  int ofResult(int line) {
    if (isClaimed(line)) {
      return CLAIMED;
    }
    if (isDenied(line)) {
      return DENIED;
    }
    return line == last ? LAST : UNCLAIMED;
  }

  /** Whether a label or heading claims that a line is the sum of others. */
  boolean isClaimed(int line) {
    return claimed[line];
  }

  /** Whether it is the last line that prints numbers. */
  boolean isLast(int line) {
    return line == last;
  }

  /** Whether a row is called a total, rather than the balance of two sides. */
  boolean isTotal(int line) {
    return total[line];
  }

  /** Whether a row is about income (baten). */
  boolean isIncome(int line) {
    return income[line];
  }

  /** Whether the label says that a line is part of another and not to be added. */
  private boolean isDenied(int line) {
    return denied[line];
  }

  /** Whether a line is no term of a sum of its neighbours but a boundary: a heading or a total. */
  boolean isBoundary(int line) {
    return boundary[line];
  }

  private static boolean isClaimed(Row row) {
    return row.role().isSummary() || TOTAL_IN_ENGLISH.matcher(row.label()).find();
  }

  private static boolean isClaimed(Column column) {
    return RESULTS.contains(column.kind())
        || column.side().filter(side -> side == Side.BALANCE).isPresent()
        || TOTAL.matcher(column.heading()).find()
        || DIFFERENCE.matcher(column.heading()).find();
  }
}
