package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumBytesTest {
  private static final byte[] HEAD = "SLUITSUM\1".getBytes(StandardCharsets.ISO_8859_1);

  private static byte[] withChecksum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return ByteBuffer.allocate(body.length + 4).put(body).putInt((int) crc.getValue()).array();
  }

  private static byte[] body(String text) {
    return withChecksum(("SLUITSUM\1" + text).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void the_form_is_as_it_is_stated() {
    SumAccumulator sums = new SumAccumulator(List.of(Dimension.YEAR));
    sums.add(List.of("2024"), BigInteger.valueOf(-5));

    byte[] bytes = sums.result().toBytes();

    assertThat(bytes).isEqualTo(body("\1\4YEAR\1\0042024\1\0\1\u00FB"));
    assertThat(GroupedSums.fromBytes(bytes)).isEqualTo(sums.result());
  }

  @Test
  void long_texts_and_many_keys_come_back() {
    SumAccumulator sums = new SumAccumulator(List.of(Dimension.NAME));
    for (int i = 0; i < 300; i++) {
      sums.add(List.of("é".repeat(i + 1)), BigInteger.TEN.pow(i / 10));
    }

    assertThat(GroupedSums.fromBytes(sums.result().toBytes())).isEqualTo(sums.result());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SLUITSUL                 | These bytes are no grouped sums
          SLUIT                    | These bytes are no grouped sums
          SLUITSUM\\2              | Expected version 1 of grouped sums, but was 2
          SLUITSUM\\1abc           | These grouped sums are damaged: they end too early
          SLUITSUM\\1abcdefgh      | These grouped sums are damaged: the checksum is another
          """)
  void other_bytes_are_refused(String text, String message) {
    byte[] bytes =
        text.replace("\\2", "\2").replace("\\1", "\1").getBytes(StandardCharsets.ISO_8859_1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupedSums.fromBytes(bytes))
        .withMessage(message);
  }

  @Test
  void bytes_with_a_good_checksum_are_looked_at_all_the_same() {
    assertRefused("", "they end too early");
    assertRefused("\0\0more", "more follows");
    assertRefused("\1\3YEA\0\0", "there is no dimension 'YEA'");
    assertRefused("\1\4YEAR\1\0042024\1\1\1\1", "a group has a key that is not there");
    assertRefused("\1\4YEAR\1\0042024\1\0\0", "a group has no sum");
    assertRefused("\1\4YEAR\1\0442024", "they end too early");
    assertRefused("\u00FF\u00FF\u00FF\u00FF\u00FF", "a number is too large");
    assertRefused("\1\4YEAR\2\0011\0011\0", "a key comes twice");
  }

  private static void assertRefused(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupedSums.fromBytes(body(text)))
        .withMessage("These grouped sums are damaged: " + why);
  }

  @Test
  void the_head_is_not_the_whole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupedSums.fromBytes(Arrays.copyOf(HEAD, HEAD.length)));
  }
}
