package nl.sluitend.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sluitend.examples.measure.CorpusScore.Measured;
import nl.sluitend.examples.measure.CorpusScore.Scored;
import nl.sluitend.examples.measure.CorpusScore.Share;
import org.junit.jupiter.api.Test;

/** What checking must know of real published tables, where they are at hand. */
class CorpusFloorsTest {
  /** In thousandths. */
  private static final int FOUND = 980;

  private static final int TRUE = 980;
  private static final int ALL = 1000;

  @Test
  void relations_verdicts_and_directions_of_published_tables_are_found() throws IOException {
    Path corpus = Shared.orSkip("corpus");
    List<KnownTable> known = KnownTable.in(corpus);
    List<Scored> scored = CorpusScore.score(corpus, CorpusScore.report(known), name -> true);
    Map<Measured, Share> total = CorpusScore.total(scored);
    List<String> faults =
        scored.stream()
            .filter(one -> !one.notes().isEmpty())
            .map(one -> one.name() + ": " + String.join("; ", one.notes()))
            .toList();
    String score = String.join("\n", CorpusScore.lines(total)) + "\n" + String.join("\n", faults);
    assertThat(known).as(score).isNotEmpty();
    assertThat(total.get(Measured.FOUND).perMille()).as(score).isGreaterThanOrEqualTo(FOUND);
    assertThat(total.get(Measured.TRUE).perMille()).as(score).isGreaterThanOrEqualTo(TRUE);
    for (Measured measured :
        List.of(
            Measured.CLOSE,
            Measured.OFF,
            Measured.OFF_CELL,
            Measured.NOTHING,
            Measured.DIRECTION,
            Measured.REPORTED)) {
      assertThat(total.get(measured).perMille()).as(measured + " in\n" + score).isEqualTo(ALL);
    }
  }
}
