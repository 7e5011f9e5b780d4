package nl.sluitend.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.examples.measure.AggrecolScore.Counts;
import nl.sluitend.examples.measure.AggrecolScore.Scored;
import nl.sluitend.table.CellReference;
import org.junit.jupiter.api.Test;

/** The method is general: it finds the sums of statistical tables too. */
class AggrecolScoreTest {
  /** Each sixth table, which is enough to see a change and short enough for every build. */
  private static final int EACH = 6;

  /** In thousandths, of precision and recall over those. */
  private static final int PRECISION_FLOOR = 800;

  private static final int RECALL_FLOOR = 750;

  @Test
  void sums_of_statistical_tables_are_found_and_few_others() throws IOException {
    Path file = Shared.orSkip("aggrecol", "tables.jsonl.gz");
    List<AnnotatedTable> all = AnnotatedTable.read(file);
    assertThat(all).hasSize(385);
    List<Scored> scored =
        IntStream.range(0, all.size())
            .filter(i -> i % EACH == 0)
            .mapToObj(i -> Scored.of(all.get(i)))
            .toList();
    Counts counts = AggrecolScore.total(scored, Optional.empty());
    assertThat(counts.known()).isPositive();
    assertThat(counts.precision()).as("%s", counts).isGreaterThanOrEqualTo(PRECISION_FLOOR);
    assertThat(counts.recall()).as("%s", counts).isGreaterThanOrEqualTo(RECALL_FLOOR);
  }

  @Test
  void a_difference_counts_as_the_sum_that_it_is_and_zero_parts_do_not_count() {
    AnnotatedTable table =
        new AnnotatedTable(
            "t",
            List.of(
                List.of("", "2001", "2002"),
                List.of("Food", "1,200", "300"),
                List.of("Rent", "34", "2"),
                List.of("Other", "0", "-"),
                List.of("Total", "1,234", "302")),
            "Comma Point",
            List.of(sum(4, 1, 1, 2, 3), sum(4, 2, 1, 2, 3)));
    Scored scored = Scored.of(table);
    assertThat(scored.known()).isEqualTo(Set.of(sum(4, 1, 1, 2), sum(4, 2, 1, 2)));
    assertThat(scored.counts()).isEqualTo(new Counts(2, 2, 2));
    assertThat(scored.known().iterator().next().pattern()).isEqualTo("ROWS 4 = 1:2");
  }

  private static AggregatedCell sum(int row, int column, int... parts) {
    return AggregatedCell.of(
        new CellReference(row, column),
        IntStream.of(parts).mapToObj(part -> new CellReference(part, column)).toList());
  }
}
