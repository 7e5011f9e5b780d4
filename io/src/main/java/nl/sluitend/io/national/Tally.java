package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.io.national.PieceReader.Text;
import nl.sluitend.message.Problem;

/** What is known of all files so far; pieces are added in the order in which they stand. */
final class Tally {
  private final int kept;
  private final List<Problem> problems = new ArrayList<>();
  private long rows;
  private long faultyRows;
  private int unreadFiles;
  private int errors;
  private String file = "";
  private long lines;
  private Faults faults = new Faults(0);

  Tally(Settings settings) {
    this.kept = settings.faultsKept();
  }

  /** Begins a text. */
  void begin(Opening opening) {
    finish();
    keep(opening.problems());
    if (opening.text().isEmpty()) {
      unreadFiles++;
      return;
    }
    Text text = opening.text().get();
    file = text.source().name();
    lines = text.heading().lines();
    faults = new Faults(kept);
  }

  /** Adds what comes next in the text that was begun last. */
  void add(Piece.Outcome outcome) {
    rows += outcome.rows();
    faultyRows += outcome.faults().count();
    faults.addAll(outcome.faults(), lines);
    lines += outcome.lines();
  }

  private void finish() {
    problems.addAll(faults.notices(file));
    keep(faults.problems(file));
    faults = new Faults(0);
  }

  private void keep(List<Problem> more) {
    List<Problem> first = more.stream().limit(kept - errors).toList();
    problems.addAll(first);
    errors += first.size();
  }

  ReadReport report() {
    finish();
    return new ReadReport(rows, faultyRows, unreadFiles, problems);
  }
}
