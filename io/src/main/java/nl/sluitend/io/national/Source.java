package nl.sluitend.io.national;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * One text to read: a file, what a gzip file holds, or an entry of a zip file.
 *
 * @param name the file as the caller named it, with the entry behind {@code !/}
 * @param file the file
 * @param entry the name of the entry of a zip file; else empty
 * @param form how it is stored
 * @param size the bytes that progress counts
 */
record Source(String name, Path file, String entry, Form form, long size) {
  private static final int START = 4;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  /** How a text is stored. */
  enum Form {
    PLAIN,
    GZIP,
    ZIP
  }

  /** The bytes of a text, one after the other. */
  interface Bytes extends AutoCloseable {
    /** Reads some bytes; -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException;

    /** Returns how many of {@link Source#size()} were read or passed over. */
    long consumed();

    @Override
    void close() throws IOException;
  }

  /** Finds what a file holds, by its first bytes: of a zip file all entries that are no folders. */
  static List<Source> of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(START);
    }
    String name = file.toString();
    long size = Files.size(file);
    if (start.length >= 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
      return List.of(new Source(name, file, "", Form.GZIP, size));
    }
    if (Arrays.equals(start, ZIP) || Arrays.equals(start, EMPTY_ZIP)) {
      return entries(file);
    }
    return List.of(new Source(name, file, "", Form.PLAIN, size));
  }

  private static List<Source> entries(Path file) throws IOException {
    List<Source> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    try (ZipFile zip = opened(file)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!names.add(entry.getName())) {
          throw new ZipException(entry.getName() + " stands in it twice");
        }
        if (!entry.isDirectory()) {
          sources.add(of(file, entry));
        }
      }
    }
    return sources;
  }

  /** Opens a zip file; names that are no UTF-8 are older, and any encoding finds them again. */
  static ZipFile opened(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static Source of(Path file, ZipEntry entry) {
    String name = file + "!/" + entry.getName();
    return new Source(name, file, entry.getName(), Form.ZIP, Math.max(0, entry.getSize()));
  }

  /** Tells whether this is an entry of a zip file. */
  boolean isEntry() {
    return form == Form.ZIP;
  }

  /** Tells whether reading can begin anywhere. */
  boolean isDivisible() {
    return form == Form.PLAIN;
  }

  /** Opens the text at one of its bytes. */
  Bytes open(long offset) throws IOException {
    if (form == Form.PLAIN) {
      return new ChannelBytes(FileChannel.open(file).position(offset), offset);
    }
    StreamBytes bytes = form == Form.GZIP ? gzip() : zip();
    try {
      bytes.skip(offset);
      return bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** Opens the text as others read it. */
  InputStream stream() throws IOException {
    return stream(open(0));
  }

  /** Returns opened bytes as others read them; closing the one closes the other. */
  static InputStream stream(Bytes bytes) {
    return new BytesStream(bytes);
  }

  private StreamBytes gzip() throws IOException {
    Counter stored = new Counter(Files.newInputStream(file));
    try {
      return new StreamBytes(new GZIPInputStream(stored, 1 << 16), stored, stored, size);
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  private StreamBytes zip() throws IOException {
    ZipFile zip = opened(file);
    try {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new ZipException(entry + " stands in it no more");
      }
      Counter text = new Counter(zip.getInputStream(found));
      return new StreamBytes(text, text, zip, size);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Counts what is read. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = in.skip(bytes);
      count += skipped;
      return skipped;
    }
  }

  private static final class StreamBytes implements Bytes {
    private final InputStream in;
    private final Counter counter;
    private final Closeable whole;
    private final long size;
    private boolean isEnd;

    StreamBytes(InputStream in, Counter counter, Closeable whole, long size) {
      this.in = in;
      this.counter = counter;
      this.whole = whole;
      this.size = size;
    }

    void skip(long bytes) throws IOException {
      in.skipNBytes(bytes);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      isEnd |= read < 0;
      return read;
    }

    /** At the end all of it, of which nobody needs the last bytes of what packs it. */
    @Override
    public long consumed() {
      return isEnd ? size : counter.count;
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }

  private static final class ChannelBytes implements Bytes {
    private final FileChannel channel;
    private long consumed;

    ChannelBytes(FileChannel channel, long offset) {
      this.channel = channel;
      this.consumed = offset;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = channel.read(ByteBuffer.wrap(into, offset, length));
      consumed += Math.max(0, read);
      return read;
    }

    @Override
    public long consumed() {
      return consumed;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private static final class BytesStream extends InputStream {
    private final Bytes bytes;

    BytesStream(Bytes bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return bytes.read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
