package nl.sluitend.io.national;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Bytes as UTF-8: those that are not are taken for windows-1252, in which older software writes
 * names with accents. What begins like UTF-16 or UTF-32 goes on as it is.
 */
final class Utf8Stream extends InputStream {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Whoever reads JSON asks for few bytes at a time. */
  private static final int PIECE = 1 << 17;

  private static final int START = 4;
  private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final InputStream in;
  private final Consumer<String> notUtf8;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private final byte[] piece = new byte[PIECE];

  /** At the beginning of the piece: of a character of which the rest is to come. */
  private int kept;

  private boolean isFirst = true;
  private boolean isWide;
  private byte[] ready = piece;
  private int next;
  private int end;

  /**
   * Starts.
   *
   * @param in the bytes; they are not closed
   * @param notUtf8 takes each character that was read as windows-1252
   */
  Utf8Stream(InputStream in, Consumer<String> notUtf8) {
    this.in = in;
    this.notUtf8 = notUtf8;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    boolean more = true;
    while (more && next == end && length > 0) {
      more = fill();
    }
    int count = Math.min(length, end - next);
    System.arraycopy(ready, next, into, offset, count);
    next += count;
    return more ? count : -1;
  }

  /** Reads the next piece; false at the end. */
  private boolean fill() throws IOException {
    int read = isFirst ? in.readNBytes(piece, 0, START) : in.read(piece, kept, PIECE - kept);
    boolean isEnd = isFirst ? read < START : read < 0;
    int size = kept + Math.max(0, read);
    if (isFirst) {
      isWide = isWide(size);
      isFirst = false;
    }
    ready = piece;
    next = 0;
    end = size;
    kept = 0;
    if (!isWide && !isAscii(size)) {
      decode(size, isEnd);
    }
    return !isEnd || end > 0;
  }

  /** JSON begins with ASCII, which in UTF-16 and UTF-32 has zeros beside it. */
  private boolean isWide(int size) {
    boolean isWide = false;
    for (int i = 0; i < size; i++) {
      isWide |= piece[i] == 0;
    }
    int mark = size < 2 ? 0 : ((piece[0] & 0xff) << Byte.SIZE) | (piece[1] & 0xff);
    return isWide || mark == 0xFEFF || mark == 0xFFFE;
  }

  /** Looks at eight bytes at once: nearly all text is, and all of it comes by here. */
  private boolean isAscii(int size) {
    long all = 0;
    int i = 0;
    for (; i <= size - Long.BYTES; i += Long.BYTES) {
      all |= (long) EIGHT.get(piece, i);
    }
    for (; i < size; i++) {
      // A byte below zero widens to a long of which every byte is.
      all |= piece[i];
    }
    return (all & NOT_ASCII) == 0;
  }

  private void decode(int size, boolean isEnd) {
    StringBuilder text = new StringBuilder(size);
    ByteBuffer bytes = ByteBuffer.wrap(piece, 0, size);
    CharBuffer chars = CharBuffer.allocate(size);
    CoderResult result = utf8.reset().decode(bytes, chars, isEnd);
    while (result.isMalformed()) {
      String character = new String(piece, bytes.position(), 1, WINDOWS);
      notUtf8.accept(character);
      text.append(chars.flip()).append(character);
      chars.clear();
      bytes.position(bytes.position() + 1);
      result = utf8.reset().decode(bytes, chars, isEnd);
    }
    text.append(chars.flip());
    kept = bytes.remaining();
    ready = text.toString().getBytes(StandardCharsets.UTF_8);
    end = ready.length;
    System.arraycopy(piece, bytes.position(), piece, 0, kept);
  }
}
