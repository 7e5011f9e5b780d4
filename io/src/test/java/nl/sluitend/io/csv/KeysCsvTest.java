package nl.sluitend.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.message.Reading;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysCsvTest {
  @TempDir private Path folder;

  @Test
  void each_column_is_a_key_of_the_members() throws IOException {
    Path file = folder.resolve("sleutels.csv");
    Files.writeString(
        file,
        """
        gemeente; inwoners;fte;%;
        Diemen;31000;12,5;62.5%

        "Ouder; Amstel";14000;6;37,5 %;
        """);
    Reading<List<Keys>> reading = KeysCsv.read(file);
    assertThat(reading.problems()).isEmpty();
    List<Keys> keys = reading.orElseThrow();
    assertThat(keys).extracting(key -> key.name().dutch()).containsExactly("inwoners", "fte", "%");
    assertThat(keys.get(0).members())
        .containsExactly(Message.same("Diemen"), Message.same("Ouder; Amstel"));
    assertThat(keys.get(0).key(1)).isEqualTo(Key.of(Message.same("Ouder; Amstel"), 14_000));
    assertThat(keys.get(1).key(0))
        .isEqualTo(Key.of(Message.same("Diemen"), new BigDecimal("12.5")));
    assertThat(keys.get(2).total().numerator()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "''                            @ k.csv     @ KEY-001 @ ''",
        "gemeente                      @ k.csv:1:1 @ KEY-001 @ gemeente",
        "Diemen;31000\\nAmstel;2        @ k.csv:1:2 @ KEY-001 @ 31000",
        "lid;;fte\\na;1;2               @ k.csv:1:2 @ KEY-001 @ ''",
        "lid;fte;fte\\na;1;2            @ k.csv:1:3 @ KEY-001 @ fte",
        "lid;fte\\n;1                   @ k.csv:2:1 @ KEY-002 @ ''",
        "lid;fte\\na;1\\nb;2\\na;3        @ k.csv:4:1 @ KEY-002 @ a",
        "lid;fte\\na;1\\nTotaal;1        @ k.csv:3:1 @ KEY-002 @ Totaal",
        "lid;fte\\na;veel               @ k.csv:2:2 @ KEY-003 @ veel",
        "lid;fte\\na;-1                 @ k.csv:2:2 @ KEY-003 @ -1",
        "lid;fte\\na;23.180             @ k.csv:2:2 @ KEY-003 @ 23.180",
        "lid;fte;m2\\na;1               @ k.csv:2:3 @ KEY-003 @ ''",
        "lid;fte\\na;1;;5               @ k.csv:2:4 @ KEY-003 @ 5",
        "lid;deel\\na;50%\\nb;50         @ k.csv:3:2 @ KEY-003 @ 50",
        "lid;fte\\na;0\\nb;0             @ k.csv:1:2 @ KEY-004 @ fte",
        "lid;deel\\na;50%\\nb;49,9%      @ k.csv:1:2 @ KEY-004 @ deel",
        "lid;fte                       @ k.csv:1:2 @ KEY-004 @ fte"
      })
  void what_is_wrong_is_named_with_its_place(String text, String place, String code, String found) {
    Reading<List<Keys>> reading = read(text.replace("\\n", "\n"));
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().get(0).place()).hasToString(place);
    assertThat(reading.problems().get(0).code()).isEqualTo(code);
    assertThat(reading.problems().get(0).found()).isEqualTo(found);
    assertThat(reading.problems().get(0).expected().dutch()).isNotBlank();
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThat(read("lid;fte\na;x\na;-1\n").problems())
        .extracting(problem -> problem.place() + " " + problem.code())
        .containsExactly("k.csv:3:1 KEY-002", "k.csv:2:2 KEY-003", "k.csv:3:2 KEY-003");
  }

  @Test
  void more_decimals_than_three_can_be_no_thousands() {
    assertThat(read("lid,fte\na,1.2345\nb,0.5\n").orElseThrow().get(0).total())
        .isEqualTo(Key.of(Message.same("fte"), new BigDecimal("1.7345")));
  }

  @Test
  void a_file_that_is_no_text_is_refused() {
    assertThat(KeysCsv.read(folder.resolve("niet.csv")).problems())
        .extracting(problem -> problem.code())
        .containsExactly("CSV-020");
    assertThat(read("lid;fte\na\u0000;1").problems())
        .extracting(problem -> problem.code())
        .containsExactly("CSV-021");
    assertThat(read("a;".repeat(LineHandler.MOST_FIELDS + 1)).problems())
        .extracting(problem -> problem.code())
        .containsExactly("CSV-025");
  }

  @Test
  void a_notice_goes_along_with_the_keys() {
    byte[] windows = "lid;fte\nBeëindigd;1\n".getBytes(StandardCharsets.ISO_8859_1);
    Reading<List<Keys>> reading = KeysCsv.read(windows, "k.csv");
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.problems()).extracting(problem -> problem.code()).containsExactly("CSV-022");
    assertThat(reading.orElseThrow().get(0).members()).containsExactly(Message.same("Beëindigd"));
  }

  private static Reading<List<Keys>> read(String text) {
    return KeysCsv.read(text.getBytes(StandardCharsets.UTF_8), "k.csv");
  }
}
