package nl.sluitend.io.national;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.sluitend.national.Dimension.CATEGORY;
import static nl.sluitend.national.Dimension.NAME;
import static nl.sluitend.national.Dimension.NUMBER;
import static nl.sluitend.national.Dimension.REPORT;
import static nl.sluitend.national.Dimension.TASK_FIELD;
import static nl.sluitend.national.Dimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries that are not as they should be, among others. */
class JsonDeliveriesTest {
  private static final NationalJson DELIVERIES = NationalJson.deliveries(Unit.EURO);

  @TempDir Path folder;

  private static String delivery(String number, String name, String records) {
    return """
        {"metadata": {"overheidslaag": "Gemeente", "overheidsnummer": %s, "overheidsnaam": %s,
          "boekjaar": 2025, "periode": 0},
         "data": {"lasten": [%s], "baten": []}}
        """
        .formatted(number, name, records);
  }

  private static String delivery(int number) {
    return delivery("\"" + number + "\"", "\"Zuidhoek\"", record("\"0.4\"", "10"));
  }

  private static String record(String taskField, String amount) {
    return "{\"taakveld\": %s, \"categorie\": \"1.1\", \"bedrag\": %s}"
        .formatted(taskField, amount);
  }

  private static NationalSums sums(String text, Dimension... by) throws IOException {
    return sums(text.getBytes(UTF_8), by);
  }

  private static NationalSums sums(byte[] text, Dimension... by) throws IOException {
    return DELIVERIES.sums("x.json", new ByteArrayInputStream(text), List.of(by));
  }

  private static List<String> codes(NationalSums sums) {
    return sums.report().problems().stream().map(Problem::code).toList();
  }

  @Test
  void one_that_is_there_twice_is_told_and_counts_twice() throws IOException {
    NationalSums sums = sums("[" + delivery(1) + "," + delivery(2) + "," + delivery(1) + "]");
    assertThat(codes(sums)).containsExactly("NAT-018");
    Problem twice = sums.report().problems().get(0);
    assertThat(twice.place().line()).isEqualTo(8);
    assertThat(twice.message().dutch()).contains("Gemeente 1 Zuidhoek 2025 0", "x.json:2");
    assertThat(sums.sums().get(0).sum().toString()).isEqualTo("30");
  }

  @Test
  void of_a_delivery_that_does_not_say_whose_it_is_nobody_knows_whether_it_is_there_twice()
      throws IOException {
    String nobody = delivery("\"1\"", "\"\"", record("\"0.4\"", "10"));
    NationalSums sums = sums("[" + nobody + "," + nobody + "]", NUMBER);
    assertThat(sums.report()).isEqualTo(new ReadReport(2, 0, 0, List.of()));
  }

  @Test
  void any_number_of_threads_tells_the_same_of_those_that_are_there_twice() throws IOException {
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve(100 + i + ".json"), delivery(i % 25));
    }
    byte[] windows = delivery(99).replace("Zuidhoek", "Hof van Twenté").getBytes(windows());
    Files.write(folder.resolve("130a.json"), windows);
    Files.write(folder.resolve("140a.json"), windows);
    Files.writeString(folder.resolve("150a.json"), "{");
    for (int kept : List.of(0, 2, 1000)) {
      NationalJson reader = DELIVERIES.withFaultsKept(kept);
      NationalSums expected = reader.sums(List.of(folder), List.of(YEAR));
      assertThat(codes(expected)).contains("NAT-008").hasSize(2 + Math.min(kept, 37));
      for (int threads : List.of(2, 3, 16)) {
        NationalSums sums = reader.withThreads(threads).sums(List.of(folder), List.of(YEAR));
        assertThat(sums.report()).isEqualTo(expected.report());
      }
    }
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }

  @Test
  void a_file_in_windows_1252_is_read_and_that_is_said() throws IOException {
    String text = delivery("\"1\"", "\"Súdwest-Fryslân\"", record("\"0.4\"", "10"));
    NationalSums sums = sums(text.getBytes(windows()), NAME);
    assertThat(sums.sums().find(List.of("Súdwest-Fryslân")).map(Object::toString)).contains("10");
    assertThat(sums.report().isWhole()).isTrue();
    assertThat(codes(sums)).containsExactly("NAT-008");
    assertThat(sums.report().problems().get(0).isError()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "false", "{}", "[]", "\"\""})
  void what_is_no_key_is_none(String number) throws IOException {
    String text = delivery(number, "\"A\"", record("\"0.4\"", "10") + "," + record("\"1.1\"", "2"));
    NationalSums sums = sums(text, NUMBER, REPORT);
    assertThat(codes(sums)).containsExactly("NAT-015");
    assertThat(sums.report().faultyRows()).isEqualTo(2);
    assertThat(sums.sums().size()).isZero();
    assertThat(sums(text, NAME).report()).isEqualTo(new ReadReport(2, 0, 0, List.of()));
  }

  @Test
  void codes_are_text_since_as_a_number_one_is_another() throws IOException {
    String text = delivery("1", "\"A\"", record("0.10", "10") + "," + record("\"0.1\"", "2"));
    NationalSums sums = sums(text, TASK_FIELD);
    assertThat(codes(sums)).containsExactly("NAT-014");
    assertThat(sums.sums().find(List.of("0.1")).map(Object::toString)).contains("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"LR\"", "\"Tot_cat_l\"", "\"Tot_cat_b\"", "\"\"", "1.1", "null"})
  void what_is_on_a_total_or_on_no_category_is_in_no_figure_whatever_is_asked(String category)
      throws IOException {
    String other = "{\"taakveld\": \"0.4\", \"categorie\": %s, \"bedrag\": 7}".formatted(category);
    String lacking = "{\"taakveld\": \"0.4\", \"bedrag\": 8}";
    String text = delivery("1", "\"A\"", String.join(",", record("\"0.4\"", "1"), other, lacking));
    for (List<Dimension> by : List.of(List.<Dimension>of(), List.of(TASK_FIELD, CATEGORY))) {
      NationalSums sums = sums(text, by.toArray(Dimension[]::new));
      assertThat(codes(sums)).containsExactly("NAT-014", "NAT-012");
      assertThat(sums.report().faultyRows()).isEqualTo(2);
      assertThat(sums.sums().get(0).sum().toString()).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9e99", "1e60", "-1e999999999", "1e-70", "1e99999999999999999999"})
  void an_amount_beyond_all_money_is_a_fault(String amount) throws IOException {
    String text = delivery("1", "\"A\"", record("\"0.4\"", amount) + "," + record("\"0.4\"", "1"));
    for (String order : List.of(text, dataFirst(text))) {
      NationalSums sums = sums(order, TASK_FIELD);
      assertThat(codes(sums)).containsExactly("NAT-013");
      assertThat(sums.sums().get(0).sum().toString()).isEqualTo("1");
    }
  }

  private static String dataFirst(String text) {
    int data = text.indexOf("\"data\"");
    String head = text.substring(1, data).strip();
    return "{"
        + text.substring(data, text.lastIndexOf('}'))
        + ","
        + head.substring(0, head.length() - 1)
        + "}";
  }

  @Test
  void the_widest_amounts_add_up() throws IOException {
    String most = "9".repeat(60);
    String records =
        IntStream.range(0, 1000)
            .mapToObj(i -> record("\"0.4\"", most))
            .reduce((one, next) -> one + "," + next)
            .orElseThrow();
    NationalSums sums = sums(delivery("1", "\"A\"", records), TASK_FIELD);
    assertThat(sums.report()).isEqualTo(new ReadReport(1000, 0, 0, List.of()));
    assertThat(sums.sums().get(0).sum().toBigDecimal())
        .isEqualByComparingTo(new BigDecimal(most).scaleByPowerOfTen(3));
  }
}
