package nl.sluitend.io.national;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.SumAccumulator;

/**
 * Reads JSON files of any size and adds them up by any dimensions, without ever holding a file:
 * deliveries of Iv3 ({@link #deliveries}), or records with keys and an amount ({@link #records}). A
 * file holds one, an array of them, or one after the other such as one a line.
 *
 * <p>A file is plain, gzip or zip, told by its first bytes. A folder stands for the files in it and
 * in the folders below, by name, that end in {@code .json}, {@code .jsonl} or {@code .ndjson}, with
 * {@code .gz} or not, or in {@code .zip}; a zip file for its entries that end so, or if none does,
 * each that may be data: what systems and people put beside data never is. All others are left
 * aside, and said. The order of fields makes no difference. What cannot be read is reported with
 * its place, counted, and in no figure. Codes of faults:
 *
 * <ul>
 *   <li>{@code NAT-008}: the file is no UTF-8 and was read as windows-1252; a notice, not a fault
 *   <li>{@code NAT-011}: the file stops being JSON; what comes after that is not read, and the file
 *       counts as unread
 *   <li>{@code NAT-012}: not a record, or one that misses a field or has it twice
 *   <li>{@code NAT-013}: not an amount, one with parts of a cent, or one of more than 60 digits
 *   <li>{@code NAT-014}: not a key, or an empty one; in a delivery a taakveld or category that is
 *       no text, since as a number 0.10 is 0.1, or a category that is a group or total
 *   <li>{@code NAT-015}: the metadata of a delivery do not say what is wanted, or name no layer
 *       that there is; none of its rows can be used
 *   <li>{@code NAT-016}: entries or files that are no data and were left aside; a notice
 *   <li>{@code NAT-017}: a zip file or folder without data; it counts as an unread file
 *   <li>{@code NAT-018}: a delivery of the same layer, number, name, year and report as one before;
 *       it is in the sums as often as it is there
 * </ul>
 *
 * <p>Immutable; a reader can be used again and by several threads.
 */
public final class NationalJson {
  private final Set<Dimension> dimensions;
  private final Forms forms;
  private final int threads;
  private final Settings settings;
  private final Progress progress;

  /** Makes what reads one form. */
  private interface Forms {
    JsonForm of(List<Dimension> by, JsonFaults faults, Runnable flushed);
  }

  private NationalJson(
      Set<Dimension> dimensions, Forms forms, int threads, Settings settings, Progress progress) {
    this.dimensions = dimensions;
    this.forms = forms;
    this.threads = threads;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Returns a reader of deliveries, of what they book on taakvelden: layer, number, name, year and
   * report (periode) from the metadata, side, taakveld and category of each booking.
   *
   * @param unit what amounts are counted in: a delivery does not say whether that is euros or
   *     thousands of them
   * @return the reader
   */
  public static NationalJson deliveries(Unit unit) {
    Objects.requireNonNull(unit, "unit");
    Set<Dimension> dimensions = EnumSet.copyOf(JsonDeliveries.METADATA.values());
    dimensions.addAll(JsonDeliveries.RECORD.keySet());
    dimensions.add(Dimension.SIDE);
    return of(dimensions, (by, faults, flushed) -> new JsonDeliveries(by, unit, faults, flushed));
  }

  /**
   * Returns a reader of records, each an object with text or numbers as keys and a number as
   * amount.
   *
   * @param fields the names of the fields with keys
   * @param amount the name of the field with the amount
   * @param unit what amounts are counted in
   * @return the reader
   * @throws IllegalArgumentException if a field is named twice
   */
  public static NationalJson records(Map<Dimension, String> fields, String amount, Unit unit) {
    Map<Dimension, String> names = new EnumMap<>(Dimension.class);
    names.putAll(fields);
    if (names.values().stream().distinct().count() < names.size() || names.containsValue(amount)) {
      throw new IllegalArgumentException("A field is named twice: " + names + ", " + amount);
    }
    Objects.requireNonNull(unit, "unit");
    return of(
        names.keySet(),
        (by, faults, flushed) ->
            new JsonRecords(by, names, false, amount, new JsonAmounts(unit), faults, flushed));
  }

  private static NationalJson of(Set<Dimension> dimensions, Forms forms) {
    return new NationalJson(dimensions, forms, 1, Settings.DEFAULT, (b, t, r, f) -> true);
  }

  /**
   * Returns what the files can be grouped by.
   *
   * @return the dimensions that each amount has a key for
   */
  public Set<Dimension> dimensions() {
    return dimensions;
  }

  /**
   * Returns a reader that reads several files at once. What comes of it is the same.
   *
   * @param count how many threads at most, from 1; fewer where the memory has no room for them
   * @return the reader
   */
  public NationalJson withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Expected one thread or more, but was " + count);
    }
    return new NationalJson(dimensions, forms, count, settings, progress);
  }

  /**
   * Returns a reader that tells how far it is, and can be stopped by that.
   *
   * @param told who is told
   * @return the reader
   */
  public NationalJson withProgress(Progress told) {
    return new NationalJson(
        dimensions, forms, threads, settings, Objects.requireNonNull(told, "told"));
  }

  /**
   * Returns a reader that keeps so many faults in full. All are counted.
   *
   * @param count how many, from 0
   * @return the reader
   */
  public NationalJson withFaultsKept(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("Faults are kept from 0, but was " + count);
    }
    return new NationalJson(dimensions, forms, threads, settings.withFaultsKept(count), progress);
  }

  /**
   * Adds up the amounts of files.
   *
   * @param files the files and folders
   * @param by what to group by, in the order of the result; none for one sum of all
   * @return the sums, and whether they are of every row
   * @throws IllegalArgumentException if the files have no keys of a dimension
   * @throws IOException if a file cannot be read; there is no result then
   * @throws java.util.concurrent.CancellationException if the progress said to stop
   */
  public NationalSums sums(List<Path> files, List<Dimension> by) throws IOException {
    Sources sources = Sources.of(files, Sources.Format.JSON);
    Meter meter = new Meter(progress, sources.size());
    requireKeys(by);
    if (threads == 1) {
      return sources.in(sums(job(by, meter).read(sources.all())));
    }
    SumAccumulator total = new SumAccumulator(by);
    JsonJobs jobs = new JsonJobs(threads, settings, () -> job(by, meter), total);
    return sources.in(jobs.run(sources.all(), meter));
  }

  /**
   * Hands out each text that would be read, unpacked. What systems and people put beside data in
   * archives and folders is left aside, and said.
   *
   * @param files the files and folders
   * @param action is given each text; it is closed after that
   * @return what was left aside, and where there are no data
   * @throws IOException if a file cannot be read
   */
  public static List<Problem> forEachText(List<Path> files, TextAction action) throws IOException {
    Sources sources = Sources.of(files, Sources.Format.JSON);
    try (KeptOpen zip = new KeptOpen()) {
      for (Source source : sources.all()) {
        zip.next(source);
        try (InputStream text = source.stream()) {
          action.take(source.name(), text);
        }
      }
    }
    return sources.problems();
  }

  /** Does something with a text. */
  public interface TextAction {
    /**
     * Takes a text.
     *
     * @param name the name of the file, and the entry behind {@code !/}
     * @param text its bytes, unpacked
     * @throws IOException if they cannot be read
     */
    void take(String name, InputStream text) throws IOException;
  }

  /**
   * Adds up the amounts in a text.
   *
   * @param name what to call it in problems
   * @param text the text, in UTF-8, UTF-16, UTF-32 or windows-1252; it is not closed
   * @param by what to group by, in the order of the result; none for one sum of all
   * @return the sums, and whether they are of every row
   * @throws IllegalArgumentException if it has no keys of a dimension
   * @throws IOException if it cannot be read; there is no result then
   * @throws java.util.concurrent.CancellationException if the progress said to stop
   */
  public NationalSums sums(String name, InputStream text, List<Dimension> by) throws IOException {
    requireKeys(by);
    JsonJob job = job(by, new Meter(progress, 0));
    job.read(name, text);
    return sums(job);
  }

  private static NationalSums sums(JsonJob job) {
    return new NationalSums(job.sums().result(), job.report());
  }

  private void requireKeys(List<Dimension> by) {
    if (!dimensions.containsAll(by)) {
      throw new IllegalArgumentException(
          "The files have keys of " + dimensions + ", expected were " + by);
    }
  }

  private JsonJob job(List<Dimension> by, Meter meter) {
    BiFunction<JsonFaults, Runnable, JsonForm> form =
        (faults, flushed) -> forms.of(by, faults, flushed);
    return new JsonJob(settings, meter, form);
  }
}
