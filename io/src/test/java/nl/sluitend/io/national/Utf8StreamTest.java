package nl.sluitend.io.national;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as UTF-8, whatever they are. */
class Utf8StreamTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final List<String> told = new ArrayList<>();

  private String read(byte[] bytes) throws IOException {
    return new String(
        new Utf8Stream(new ByteArrayInputStream(bytes), told::add).readAllBytes(), UTF_8);
  }

  /** Hands out a few bytes at a time. */
  private static InputStream dripping(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(5)));
      }
    };
  }

  @Property(tries = 200)
  void what_is_utf_8_stays_as_it_is(@ForAll String text, @ForAll long seed) throws IOException {
    // JSON begins with ASCII, and none of it is a zero; half a pair of surrogates is no text.
    String json = "{}  " + text.replace("\0", "").replaceAll("[\uD800-\uDFFF]", "é");
    byte[] bytes = json.getBytes(UTF_8);
    List<String> other = new ArrayList<>();
    Utf8Stream stream = new Utf8Stream(dripping(bytes, new Random(seed)), other::add);
    assertThat(stream.readAllBytes()).isEqualTo(bytes);
    assertThat(other).isEmpty();
  }

  @Property(tries = 200)
  void pieces_make_no_difference(@ForAll byte[] any, @ForAll long seed) throws IOException {
    byte[] bytes = new byte[any.length + 4];
    System.arraycopy("{}  ".getBytes(UTF_8), 0, bytes, 0, 4);
    System.arraycopy(any, 0, bytes, 4, any.length);
    List<String> other = new ArrayList<>();
    Utf8Stream stream = new Utf8Stream(dripping(bytes, new Random(seed)), other::add);
    byte[] whole = stream.readAllBytes();
    List<String> atOnce = new ArrayList<>();
    assertThat(new Utf8Stream(new ByteArrayInputStream(bytes), atOnce::add).readAllBytes())
        .isEqualTo(whole);
    assertThat(other).isEqualTo(atOnce);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Súdwest-Fryslân", "é", "{\"naam\": \"Hof van Twenté", "Ã", "€ 5"})
  void what_is_not_is_windows_1252(String text) throws IOException {
    assertThat(read(text.getBytes(WINDOWS))).isEqualTo(text);
    assertThat(told)
        .isEqualTo(text.chars().filter(c -> c > 127).mapToObj(Character::toString).toList());
  }

  @Test
  void a_long_text_may_change_its_mind_anywhere() throws IOException {
    Random random = new Random(1);
    for (int at : List.of(131_069, 131_070, 131_071, 131_072, 131_073, 300_000)) {
      String before = "x".repeat(at);
      String after = random.nextBoolean() ? "y".repeat(70_000) : "";
      byte[] accent = {(byte) 0xE9};
      byte[] bytes =
          concat(concat((before + "€").getBytes(UTF_8), accent), (after + "ë").getBytes(UTF_8));
      assertThat(read(bytes)).isEqualTo(before + "€é" + after + "ë");
    }
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = new byte[one.length + other.length];
    System.arraycopy(one, 0, both, 0, one.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void wider_characters_go_on_as_they_are() throws IOException {
    byte[] wide = "{\"naam\": \"Twenté\"}".getBytes(UTF_16LE);
    assertThat(new Utf8Stream(new ByteArrayInputStream(wide), told::add).readAllBytes())
        .isEqualTo(wide);
    byte[] marked = concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, "é€".getBytes(UTF_16LE));
    assertThat(new Utf8Stream(new ByteArrayInputStream(marked), told::add).readAllBytes())
        .isEqualTo(marked);
    assertThat(told).isEmpty();
  }

  @Test
  void it_can_be_read_byte_by_byte_up_to_the_end() throws IOException {
    try (InputStream in =
        new Utf8Stream(new ByteArrayInputStream(new byte[] {'a', -23}), told::add)) {
      assertThat(List.of(in.read(), in.read(), in.read(), in.read(), in.read()))
          .containsExactly((int) 'a', 0xC3, 0xA9, -1, -1);
    }
  }
}
