package nl.sluitend.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.printed.PrintedGrid;

/** Takes the fields of a CSV file as they come, as long as they can be those of a table. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<PrintedGrid.Line> {
  /** A printed table has a dozen columns. */
  static final int MOST_FIELDS = 16_384;

  /** A label has some words. */
  static final int LONGEST_FIELD = 16_777_216;

  private static final int SHOWN = 100;

  private final String source;
  private List<String> fields = new ArrayList<>();

  /** Ends the reading of a file with something in it that no table has. */
  static final class BeyondLimits extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final boolean quoted;

    BeyondLimits(Problem problem, boolean quoted) {
      super(problem.message().english());
      this.problem = problem;
      this.quoted = quoted;
    }

    Problem problem() {
      return problem;
    }

    /** Whether it is between quotes, which then may be no quotes at all. */
    boolean isQuoted() {
      return quoted;
    }
  }

  LineHandler(String source) {
    this.source = source;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    fields = new ArrayList<>();
  }

  @Override
  protected void handleEmpty() {
    fields.add("");
  }

  @Override
  protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
    if (index >= MOST_FIELDS) {
      throw new BeyondLimits(
          CsvProblem.TOO_WIDE.at(
              place(index),
              "> " + MOST_FIELDS,
              "hoogstens " + MOST_FIELDS + " velden op een regel",
              "at most " + MOST_FIELDS + " fields on a line"),
          quoted);
    }
    if (length > LONGEST_FIELD) {
      throw new BeyondLimits(
          CsvProblem.TOO_WIDE.at(
              place(index),
              new String(text, offset, SHOWN),
              "hoogstens " + LONGEST_FIELD + " tekens in een veld",
              "at most " + LONGEST_FIELD + " characters in a field"),
          quoted);
    }
    fields.add(new String(text, offset, length));
  }

  @Override
  protected PrintedGrid.Line buildRecord() {
    return new PrintedGrid.Line(Math.toIntExact(getStartingLineNumber()), fields);
  }

  private Place place(int index) {
    return new Place(source, Math.toIntExact(getStartingLineNumber()), index + 1);
  }
}
