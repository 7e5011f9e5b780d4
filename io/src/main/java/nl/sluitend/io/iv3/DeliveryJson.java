package nl.sluitend.io.iv3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.FileTrouble;
import nl.sluitend.io.InputLimits;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;

/**
 * Deliveries of Iv3 as JSON. All versions of CBS's schema (1.0, 1.1, 2.0 and 2.1.1) are read to the
 * same {@link Delivery}; the newest is written.
 *
 * <p><b>Version.</b> A file does not say which version it is of. Year and period as text, {@code
 * e-mail}, {@code software} and {@code publiceren} speak for 1.x; year and period as numbers,
 * {@code email}, remarks and the names of the software for 2.x; what has most wins. A 1.x file is
 * 1.1 if its metadata have more than the seven fields of 1.0. A 2.x file is 2.0 only if it spells
 * the details of balans_lasten as that schema does ({@code detail}), because the others cannot be
 * told apart; a caller who knows better says so. Anything but the newest is said in a notice. What
 * 1.1 calls {@code software} and {@code publiceren} is read as {@code export_software} and {@code
 * details_openbaar}, which is our reading: CBS does not say what became of them.
 *
 * <p><b>Faults.</b> Reading throws for no bytes. Where a file departs from the schema, CBS's code
 * stands in {@link DeliveryFile#faults()} and reading goes on; what the schema forbids and CBS has
 * no code for is SF999. Three things are looked at more closely than the schema does: the year must
 * be a whole number, amounts must have at most 60 digits on either side of the point, and numbers
 * that are written as text, or codes as numbers, are taken and said. A record without a usable key
 * or amount is in {@link Delivery#unread()}, in its place: only such records, fields that stand
 * twice, and files that cannot be read at all are errors. A file that is not there is SF777; all
 * else that makes it unreadable has a code of {@link DeliveryProblem}.
 *
 * <p><b>Nothing is lost.</b> Everything that has no meaning is kept in the delivery, under its own
 * name or in its place, and written back: what is read of the written file, as the newest version,
 * is the same delivery. Of a file of 2.1.1 it has the same faults as well; a file of an older
 * version is held to the newest from then on, and may have other faults. What changes is the form:
 * the order of names, the encoding, how numbers with a meaning are written ({@code 1e3}, {@code
 * 1E+3}), and names and types of older versions, which become those of the newest, also where such
 * a name stands twice; a year of 2019 in a file of 1.x is a number then. What is kept only to say
 * that a part is empty makes room for the part once it is stated.
 *
 * <p>Who reads the written file without saying the version gets the same delivery too, unless what
 * is kept gives it the form of 1.x: a file of 1.x that was said to be newer keeps its {@code
 * e-mail} and its year as text, looks the same once written, and is concluded to be of 1.x. The
 * notice of {@link DeliveryProblem#OLDER_VERSION} says so.
 *
 * <p><b>Bounds.</b> Files of at most {@value #MAX_BYTES} bytes are read in one pass without holding
 * their text; of streams and other sources that can be read only once at most {@link
 * InputLimits#MAX_BYTES} bytes. Encodings are UTF-8, UTF-16 and UTF-32, with or without a
 * byte-order mark, and else windows-1252; any but the first is said.
 */
public final class DeliveryJson {
  /** The most bytes that a file may have: 256 MiB. */
  public static final int MAX_BYTES = 256 * 1024 * 1024;

  private DeliveryJson() {}

  /**
   * Reads a file and concludes the version of its schema.
   *
   * @param file the file; its problems name it as it is given here
   * @return the delivery, as far as it could be read, and every problem
   */
  public static Reading<DeliveryFile> read(Path file) {
    return read(file, Optional.empty());
  }

  /**
   * Reads a file and holds it to one version of the schema.
   *
   * @param file the file; its problems name it as it is given here
   * @param version the version
   * @return the delivery, as far as it could be read, and every problem
   */
  public static Reading<DeliveryFile> read(Path file, SchemaVersion version) {
    return read(file, Optional.of(version));
  }

  /**
   * Reads bytes and concludes the version of their schema.
   *
   * @param source what problems call them
   * @param bytes the document
   * @return the delivery, as far as it could be read, and every problem
   */
  public static Reading<DeliveryFile> read(String source, byte[] bytes) {
    return read(source, bytes, Optional.empty());
  }

  /**
   * Reads bytes and holds them to one version of the schema.
   *
   * @param source what problems call them
   * @param bytes the document
   * @param version the version
   * @return the delivery, as far as it could be read, and every problem
   */
  public static Reading<DeliveryFile> read(String source, byte[] bytes, SchemaVersion version) {
    return read(source, bytes, Optional.of(version));
  }

  /**
   * Reads a stream up to its end and concludes the version of its schema.
   *
   * @param source what problems call it
   * @param in the stream; it is not closed
   * @return the delivery, as far as it could be read, and every problem
   */
  public static Reading<DeliveryFile> read(String source, InputStream in) {
    return read(source, in, Optional.empty());
  }

  /**
   * Reads a stream up to its end and holds it to one version of the schema.
   *
   * @param source what problems call it
   * @param in the stream; it is not closed
   * @param version the version
   * @return the delivery, as far as it could be read, and every problem
   */
  public static Reading<DeliveryFile> read(String source, InputStream in, SchemaVersion version) {
    return read(source, in, Optional.of(version));
  }

  /**
   * Writes a delivery in the form of the newest schema, with one record a line. The same delivery
   * always gives the same text, and reading it as {@link SchemaVersion#NEWEST} gives an equal
   * delivery, up to the size that can be read; without a version it does unless the version is
   * concluded to be 1.x. It is valid against CBS's schema if it states all that the schema requires
   * and keeps nothing that the schema forbids.
   *
   * @param delivery the delivery
   * @return the document
   * @throws IllegalArgumentException if it would not be read as it is: an extra field has the name
   *     of one that is stated, and another value (a record of which the amount is changed must not
   *     keep how it was stated); what is kept has a meaning where it stands, such as an unread
   *     record that can be read; a field stands again and not before; a name has half a surrogate
   *     pair; or details are nested deeper, or texts longer, than is read
   */
  public static String write(Delivery delivery) {
    ReadBack.require(delivery);
    return new DeliveryWriter(delivery).write();
  }

  /**
   * Writes a delivery to a file as UTF-8, whole or not at all.
   *
   * @param delivery the delivery
   * @param file where to
   * @throws IOException if it cannot be written; what was there is untouched then
   * @throws IllegalArgumentException if it would not be read as it is, see {@link #write(Delivery)}
   */
  public static void write(Delivery delivery, Path file) throws IOException {
    AtomicFile.write(file, write(delivery));
  }

  private static Reading<DeliveryFile> read(Path file, Optional<SchemaVersion> version) {
    String source = file.toString();
    return attempt(
        source,
        Optional.of(file),
        () -> {
          if (Files.isRegularFile(file)) {
            return Files.size(file) > MAX_BYTES
                ? tooLarge(source, MAX_BYTES)
                : parsed(source, () -> Files.newInputStream(file), version);
          }
          // A pipe can be read only once.
          try (InputStream in = Files.newInputStream(file)) {
            return held(source, in, version);
          }
        });
  }

  private static Reading<DeliveryFile> read(
      String source, byte[] bytes, Optional<SchemaVersion> version) {
    return attempt(
        source,
        Optional.empty(),
        () -> parsed(source, () -> new ByteArrayInputStream(bytes), version));
  }

  private static Reading<DeliveryFile> read(
      String source, InputStream in, Optional<SchemaVersion> version) {
    return attempt(source, Optional.empty(), () -> held(source, in, version));
  }

  /** Something that reads and may fail. */
  @FunctionalInterface
  private interface Attempt {
    Reading<DeliveryFile> read() throws IOException;
  }

  private static Reading<DeliveryFile> attempt(
      String source, Optional<Path> file, Attempt attempt) {
    try {
      return attempt.read();
    } catch (NoSuchFileException e) {
      return notFound(source);
    } catch (IOException e) {
      return notReadable(source, trouble(source, file, e));
    }
  }

  private static Message trouble(String source, Optional<Path> file, IOException cause) {
    return file.map(f -> FileTrouble.reading(f, cause))
        .orElseGet(() -> FileTrouble.reading(source, cause));
  }

  private static Reading<DeliveryFile> held(
      String source, InputStream in, Optional<SchemaVersion> version) throws IOException {
    Optional<byte[]> bytes = InputLimits.read(in);
    return bytes.isEmpty()
        ? tooLarge(source, InputLimits.MAX_BYTES)
        : read(source, bytes.get(), version);
  }

  private static Reading<DeliveryFile> parsed(
      String source, DeliveryText.Source opened, Optional<SchemaVersion> version)
      throws IOException {
    return new DeliveryText(source, opened, version).read();
  }

  private static Reading<DeliveryFile> tooLarge(String source, int most) {
    return DeliveryText.failed(
        DeliveryText.beyondLimits(source, Place.file(source), DeliveryBounds.bytes(most)));
  }

  private static Reading<DeliveryFile> notFound(String source) {
    Message expected = new Message("een bestand dat er is", "a file that is there");
    StructureFault fault =
        new StructureFault(
            StructureCode.SF777,
            Place.file(source),
            Optional.empty(),
            0,
            Optional.empty(),
            source,
            expected,
            false);
    return DeliveryText.failed(fault.problem());
  }

  private static Reading<DeliveryFile> notReadable(String source, Message trouble) {
    return DeliveryText.failed(
        Problem.error(
            DeliveryProblem.NOT_READABLE.code(),
            Place.file(source),
            source,
            new Message(
                "een bestand dat te openen en te lezen is", "a file that can be opened and read"),
            new Message(trouble.dutch() + ".", trouble.english() + ".")));
  }
}
