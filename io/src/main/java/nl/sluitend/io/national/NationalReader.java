package nl.sluitend.io.national;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.sluitend.national.Dimension;

/**
 * Reads national files of one layout, block by block: adds them up by any dimensions ({@link
 * #sums}), hands out each row in passing ({@link #forEach}) or as values that last ({@link #rows}).
 *
 * <p>A file is plain, gzip or zip, told by its first bytes. Of a zip file each entry that ends in
 * {@code .csv} is a file of that layout, in whatever folder; if none does, each that may be one:
 * what systems and people put beside data never is. All others are left aside, and said. A text is
 * UTF-8, with or without a byte-order mark; keys that are not are taken for windows-1252, and that
 * is said. All rules of CSV hold: quoted fields, separators and line ends in them, LF, CRLF and CR.
 * Empty lines are passed over. A row that cannot be read is reported with its line, counted, and in
 * no figure.
 *
 * <p>Rows that are the same are found where the layout says that all differ ({@link
 * NationalLayoutBuilder#differentRows}), as the wide form does. In the long form they are not: to
 * know whether a row was there before, every row must be remembered, and the memory is not to grow
 * with the rows. Two equal amounts may also both be right there. Whoever must know counts the
 * amounts per finest key, by {@link #forEach}, and pays with memory for each of these.
 *
 * <p>The sums, the faults and their order are the same for any number of threads. Codes of faults:
 *
 * <ul>
 *   <li>{@code NAT-001}: a heading is missing or there twice; the file is not read
 *   <li>{@code NAT-002}: a row has another number of fields than the headings
 *   <li>{@code NAT-003}: not an amount in the notation declared, or with parts of a cent
 *   <li>{@code NAT-004}: a key is empty or has not the form it should have, or a category does not
 *       say its side
 *   <li>{@code NAT-005}: a quote is not closed, or something follows it
 *   <li>{@code NAT-006}: a line is too long
 *   <li>{@code NAT-007}: a row is there twice, where the layout says that rows differ; the first is
 *       read
 *   <li>{@code NAT-008}: keys were no UTF-8 and were read as windows-1252; a notice, not a fault
 *   <li>{@code NAT-016}: entries that are no data and were left aside; a notice
 *   <li>{@code NAT-017}: a zip file without data; it counts as an unread file
 * </ul>
 *
 * <p>Immutable; a reader can be used again and by several threads.
 */
public final class NationalReader {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int LONGEST_FIRST_LINE = 1 << 16;

  private final NationalLayout layout;
  private final int threads;
  private final Settings settings;
  private final Progress progress;

  private NationalReader(NationalLayout layout, int threads, Settings settings, Progress progress) {
    this.layout = layout;
    this.threads = threads;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Returns a reader that uses one thread and keeps a hundred faults in full.
   *
   * @param layout how the files are laid out
   * @return the reader
   */
  public static NationalReader of(NationalLayout layout) {
    return new NationalReader(
        Objects.requireNonNull(layout, "layout"), 1, Settings.DEFAULT, (b, t, r, f) -> true);
  }

  /**
   * Returns a reader that adds up with several threads. Large plain files are divided among them,
   * others are read by one thread each.
   *
   * @param count how many at most, from 1; fewer where the memory has no room for them
   * @return the reader
   */
  public NationalReader withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Expected one thread or more, but was " + count);
    }
    return new NationalReader(layout, count, settings, progress);
  }

  /**
   * Returns a reader that tells how far it is, and can be stopped by that.
   *
   * @param told who is told
   * @return the reader
   */
  public NationalReader withProgress(Progress told) {
    return new NationalReader(layout, threads, settings, Objects.requireNonNull(told, "told"));
  }

  /**
   * Returns a reader that keeps so many faults in full. All are counted.
   *
   * @param count how many, from 0
   * @return the reader
   */
  public NationalReader withFaultsKept(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("Faults are kept from 0, but was " + count);
    }
    return with(settings.withFaultsKept(count));
  }

  NationalReader with(Settings other) {
    return new NationalReader(layout, threads, other, progress);
  }

  /**
   * Adds up the amounts of files.
   *
   * @param files the files
   * @param by what to group by, in the order of the result; none for one sum of all
   * @return the sums, and whether they are of every row
   * @throws IllegalArgumentException if the layout has no keys of a dimension
   * @throws IOException if a file cannot be read; there is no result then
   * @throws java.util.concurrent.CancellationException if the progress said to stop, or this thread
   *     was interrupted while others read
   */
  public NationalSums sums(List<Path> files, List<Dimension> by) throws IOException {
    if (!layout.dimensions().containsAll(by)) {
      throw new IllegalArgumentException(
          "The layout has keys of " + layout.dimensions() + ", expected were " + by);
    }
    Sources sources = Sources.of(files, Sources.Format.CSV);
    Meter meter = meter(sources);
    if (threads > 1) {
      return sources.in(new SumJob(layout, by, threads, settings, meter).run(sources.all()));
    }
    SumTarget sums = new SumTarget(by);
    ReadReport report = sources.in(read(sources.all(), by, sums, meter));
    return new NationalSums(sums.sums().result(), report);
  }

  /**
   * Tells which texts of a file are read: of an archive its entries, else the file alone.
   *
   * @param file a file, packed or not
   * @return their names, with that of an entry behind {@code !/}
   * @throws IOException if the file cannot be read
   */
  public static List<String> texts(Path file) throws IOException {
    return Sources.of(List.of(file), Sources.Format.CSV).all().stream().map(Source::name).toList();
  }

  /**
   * Returns how a file begins, for whoever has to tell which layout it has.
   *
   * @param file a file, packed or not
   * @return the first line that is not blank of the first text that would be read, as UTF-8; empty
   *     if there is none in its first 64 KiB
   * @throws IOException if the file cannot be read
   */
  public static Optional<String> firstLine(Path file) throws IOException {
    List<Source> sources = Sources.of(List.of(file), Sources.Format.CSV).all();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream text = sources.get(0).stream()) {
      String start = new String(text.readNBytes(LONGEST_FIRST_LINE), StandardCharsets.UTF_8);
      return start.replace(BYTE_ORDER_MARK, "").lines().filter(line -> !line.isBlank()).findFirst();
    }
  }

  /**
   * Hands out the rows of files, in their order, on this thread.
   *
   * @param files the files
   * @param action is given each amount with its keys; the row is another one after that
   * @return how many rows there were, and what could not be read
   * @throws IOException if a file cannot be read
   * @throws java.util.concurrent.CancellationException if the progress said to stop
   */
  public ReadReport forEach(List<Path> files, Consumer<? super RowView> action) throws IOException {
    Sources sources = Sources.of(files, Sources.Format.CSV);
    List<Dimension> all = List.copyOf(layout.dimensions());
    RowView view = new RowView(all);
    return sources.in(read(sources.all(), all, new RowTarget(view, action), meter(sources)));
  }

  /**
   * Returns the rows of files as they are asked for. The stream must be closed.
   *
   * @param files the files
   * @param atEnd is told how many rows there were and what could not be read, after the last row; a
   *     stream that is not read to its end tells nothing
   * @return the rows, in the order of the files; reading them may throw an {@link
   *     java.io.UncheckedIOException}
   * @throws IOException if a file cannot be found
   */
  public Stream<NationalRow> rows(List<Path> files, Consumer<? super ReadReport> atEnd)
      throws IOException {
    Sources sources = Sources.of(files, Sources.Format.CSV);
    RowStream rows =
        new RowStream(
            layout,
            settings,
            sources.all(),
            meter(sources),
            report -> atEnd.accept(sources.in(report)));
    return StreamSupport.stream(rows, false).onClose(rows::close);
  }

  private Meter meter(Sources sources) {
    return new Meter(progress, sources.size());
  }

  private ReadReport read(
      List<Source> sources, List<Dimension> wanted, Batch.Target target, Meter meter)
      throws IOException {
    Tally tally = new Tally(settings);
    for (Source source : sources) {
      Opening opening = Opening.of(source, layout, wanted, settings);
      tally.begin(opening);
      if (opening.text().isPresent()) {
        tally.add(Piece.whole(opening.text().get()).read(target, meter));
      } else {
        meter.add(source.size(), 0, 0);
      }
    }
    return tally.report();
  }
}
