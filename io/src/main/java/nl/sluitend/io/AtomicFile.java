package nl.sluitend.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: first to a temporary file in the same folder, which is then
 * moved to its place. When that fails, what was there before is untouched and no temporary file
 * remains. A file that is replaced keeps its permissions, and a symbolic link stays one.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes bytes.
   *
   * @param file where to; its folder must be there
   * @param content the whole content
   * @throws IOException if it cannot be written; nothing has changed then
   */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, ByteBuffer.wrap(content), AtomicFile::move);
  }

  /**
   * Writes text as UTF-8, without a byte-order mark.
   *
   * @param file where to; its folder must be there
   * @param content the whole content
   * @throws CharacterCodingException if UTF-8 cannot hold the text: half of a surrogate pair
   * @throws IOException if it cannot be written; nothing has changed then
   */
  public static void write(Path file, String content) throws IOException {
    ByteBuffer bytes =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .encode(CharBuffer.wrap(content));
    write(file, bytes, AtomicFile::move);
  }

  /** How the finished file comes to its place; tests bring in one that fails. */
  @FunctionalInterface
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  static void write(Path file, ByteBuffer content, Move move) throws IOException {
    Path target = (Files.isSymbolicLink(file) ? file.toRealPath() : file).toAbsolutePath();
    if (Files.isDirectory(target)) {
      // An empty folder would be replaced by some file systems.
      throw new FileSystemException(file.toString(), null, "is a folder, not a file");
    }
    Path temporary = target.resolveSibling(".sluitend-" + UUID.randomUUID() + ".tmp");
    try {
      // Not createTempFile: its file is for the owner only, and would stay so.
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        while (content.hasRemaining()) {
          channel.write(content);
        }
        channel.force(true);
      }
      keepPermissions(target, temporary);
      move.move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    move(from, to, (f, t) -> Files.move(f, t, StandardCopyOption.ATOMIC_MOVE));
  }

  static void move(Path from, Path to, Move atomic) throws IOException {
    try {
      atomic.move(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
