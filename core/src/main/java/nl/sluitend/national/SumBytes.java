package nl.sluitend.national;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The bytes of grouped sums; see {@link GroupedSums#toBytes()}. */
final class SumBytes {
  private static final byte[] MAGIC = "SLUITSUM".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHECKSUM = Integer.BYTES;

  /** Of a sum: what is larger is no amount. */
  private static final int MOST_BYTES = 40;

  private SumBytes() {}

  static byte[] write(GroupedSums sums) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(MAGIC);
    out.write(VERSION);
    writeNumber(out, sums.dimensions().size());
    for (Dimension dimension : sums.dimensions()) {
      writeText(out, dimension.name());
      writeNumber(out, sums.keys(dimension).size());
      sums.keys(dimension).forEach(key -> writeText(out, key));
    }
    writeNumber(out, sums.size());
    for (int i = 0; i < sums.size(); i++) {
      for (int rank : sums.ranks(i)) {
        writeNumber(out, rank);
      }
      writeBytes(out, sums.cents(i).toByteArray());
    }
    byte[] body = out.toByteArray();
    return ByteBuffer.allocate(body.length + CHECKSUM).put(body).putInt(checksum(body)).array();
  }

  private static int checksum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return (int) crc.getValue();
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static void writeText(ByteArrayOutputStream out, String text) {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void writeBytes(ByteArrayOutputStream out, byte[] bytes) {
    writeNumber(out, bytes.length);
    out.writeBytes(bytes);
  }

  static GroupedSums read(byte[] bytes) {
    int head = MAGIC.length + 1;
    if (bytes.length < head || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new IllegalArgumentException("These bytes are no grouped sums");
    }
    if (bytes[MAGIC.length] != VERSION) {
      throw new IllegalArgumentException(
          "Expected version " + VERSION + " of grouped sums, but was " + bytes[MAGIC.length]);
    }
    if (bytes.length < head + CHECKSUM) {
      throw damaged("they end too early");
    }
    byte[] body = Arrays.copyOf(bytes, bytes.length - CHECKSUM);
    if (ByteBuffer.wrap(bytes, body.length, CHECKSUM).getInt() != checksum(body)) {
      throw damaged("the checksum is another");
    }
    ByteBuffer in = ByteBuffer.wrap(body, head, body.length - head);
    GroupedSums sums = readBody(in);
    if (in.hasRemaining()) {
      throw damaged("more follows");
    }
    return sums;
  }

  private static IllegalArgumentException damaged(String why) {
    return new IllegalArgumentException("These grouped sums are damaged: " + why);
  }

  private static GroupedSums readBody(ByteBuffer in) {
    List<Dimension> dimensions = new ArrayList<>();
    List<List<String>> keys = new ArrayList<>();
    for (int left = readNumber(in); left > 0; left--) {
      dimensions.add(readDimension(in));
      List<String> texts = new ArrayList<>();
      for (int more = readNumber(in); more > 0; more--) {
        texts.add(new String(readBytes(in), StandardCharsets.UTF_8));
      }
      if (new HashSet<>(texts).size() < texts.size()) {
        throw damaged("a key comes twice");
      }
      keys.add(texts);
    }
    SumAccumulator sums = new SumAccumulator(dimensions);
    for (int left = readNumber(in); left > 0; left--) {
      List<String> key = new ArrayList<>();
      for (List<String> texts : keys) {
        int rank = readNumber(in);
        if (rank >= texts.size()) {
          throw damaged("a group has a key that is not there");
        }
        key.add(texts.get(rank));
      }
      byte[] cents = readBytes(in);
      if (cents.length == 0 || cents.length > MOST_BYTES) {
        throw damaged("a group has no sum");
      }
      sums.addSum(key, new BigInteger(cents));
    }
    return sums.result();
  }

  private static Dimension readDimension(ByteBuffer in) {
    String name = new String(readBytes(in), StandardCharsets.UTF_8);
    Optional<Dimension> dimension =
        Arrays.stream(Dimension.values()).filter(d -> d.name().equals(name)).findAny();
    return dimension.orElseThrow(() -> damaged("there is no dimension '" + name + "'"));
  }

  private static int readNumber(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE - 4; shift += 7) {
      if (!in.hasRemaining()) {
        throw damaged("they end too early");
      }
      byte next = in.get();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw damaged("a number is too large");
  }

  private static byte[] readBytes(ByteBuffer in) {
    int length = readNumber(in);
    if (length > in.remaining()) {
      throw damaged("they end too early");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
