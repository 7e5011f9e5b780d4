package nl.sluitend.io.national;

import java.util.List;
import nl.sluitend.message.Problem;

/**
 * What came of reading files.
 *
 * @param rows the rows that were read
 * @param faultyRows the rows that could not be read, or are there twice, and are in no figure
 * @param unreadFiles the files that could not be read at all
 * @param problems first what was left aside because it is no data; then the first faults in full,
 *     in order of file and line; all are counted. Before those of a file stands what was decided
 *     about it
 */
public record ReadReport(long rows, long faultyRows, int unreadFiles, List<Problem> problems) {
  /** Copies the problems. */
  public ReadReport {
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether every row of every file was read.
   *
   * @return true if nothing is missing
   */
  public boolean isWhole() {
    return faultyRows == 0 && unreadFiles == 0;
  }
}
