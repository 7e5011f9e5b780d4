package nl.sluitend.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How much is read of one file, so that no file can exhaust the memory. */
public final class InputLimits {
  /** The most bytes that one file may have: 64 MiB. A printed table has some kilobytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private InputLimits() {}

  /**
   * Reads a file, unless it is too large.
   *
   * @param file the file
   * @return its bytes; empty if there are more than {@link #MAX_BYTES}
   * @throws IOException if it cannot be read
   */
  public static Optional<byte[]> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads what remains of a stream, unless it is too much.
   *
   * @param in the stream; it is not closed
   * @return its bytes; empty if there are more than {@link #MAX_BYTES}
   * @throws IOException if it cannot be read
   */
  public static Optional<byte[]> read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES);
    return bytes.length == MAX_BYTES && in.read() >= 0 ? Optional.empty() : Optional.of(bytes);
  }
}
