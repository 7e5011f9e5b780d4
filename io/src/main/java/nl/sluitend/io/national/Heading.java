package nl.sluitend.io.national;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.national.Dimension;

/**
 * What was read of the line of headings.
 *
 * @param columns what each column is
 * @param end the byte at which the rows begin
 * @param lines the lines before it
 */
record Heading(Columns columns, long end, long lines) {
  private static final int MOST_BYTES = 1 << 20;

  /** Reads the first line that is not empty; empty if it lacks a heading, which is then told. */
  static Optional<Heading> read(
      Source source, NationalLayout layout, List<Dimension> wanted, List<Problem> problems)
      throws IOException {
    byte[] bytes = new byte[MOST_BYTES];
    int limit;
    try (Source.Bytes in = source.open(0)) {
      limit = fill(in, bytes);
    }
    CsvRecord record = new CsvRecord(layout.separator());
    int at = startsWithMark(bytes, limit) ? 3 : 0;
    int emptyLines = 0;
    int next = record.read(bytes, at, limit, true);
    while (next < limit && record.isEmptyLine()) {
      emptyLines++;
      next = record.read(bytes, next, limit, true);
    }
    long end = next;
    long lines = (long) emptyLines + record.lineEnds();
    Place place = new Place(source.name(), emptyLines + 1, 0);
    return Columns.find(record, layout, wanted, place, problems)
        .map(columns -> new Heading(columns, end, lines));
  }

  private static int fill(Source.Bytes in, byte[] bytes) throws IOException {
    int limit = 0;
    int read = 0;
    while (read >= 0 && limit < bytes.length) {
      limit += read;
      read = in.read(bytes, limit, bytes.length - limit);
    }
    return limit;
  }

  private static boolean startsWithMark(byte[] bytes, int limit) {
    return limit >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
