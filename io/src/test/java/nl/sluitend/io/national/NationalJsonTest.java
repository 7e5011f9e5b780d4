package nl.sluitend.io.national;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static nl.sluitend.national.Dimension.CATEGORY;
import static nl.sluitend.national.Dimension.LAYER;
import static nl.sluitend.national.Dimension.NAME;
import static nl.sluitend.national.Dimension.NUMBER;
import static nl.sluitend.national.Dimension.REPORT;
import static nl.sluitend.national.Dimension.SIDE;
import static nl.sluitend.national.Dimension.TASK_FIELD;
import static nl.sluitend.national.Dimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of deliveries and records in JSON. */
class NationalJsonTest {
  private static final NationalJson DELIVERIES = NationalJson.deliveries(Unit.EURO);
  private static final NationalJson RECORDS =
      NationalJson.records(Map.of(TASK_FIELD, "taakveld"), "bedrag", Unit.EURO);
  private static final String HEAD =
      """
      "metadata": {"overheidslaag": "Gemeente", "overheidsnummer": "060037",
        "overheidsnaam": "Zuidhoek", "boekjaar": 2025, "periode": 0, "status": "Begroting",
        "details_openbaar": false, "iets": {"meer": [1]}}
      """;
  private static final String DATA =
      """
      "data": {
        "lasten": [
          {"taakveld": "0.4", "categorie": "1.1", "bedrag": 1000,
           "details": {"grootboek": "123", "bedrag": 7}},
          {"bedrag": -0.10, "categorie": "1.1", "taakveld": "0.10"},
          {"taakveld": "0.4", "categorie": "3.8", "bedrag": 2.5e2}
        ],
        "baten": [{"taakveld": "0.4", "categorie": "1.1", "bedrag": 0.01}],
        "balans_standen": [{"balanscode": "A111", "standper": "ultimo", "bedrag": 9}],
        "kengetallen": []
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_delivery_is_added_up_by_what_it_says(boolean dataFirst) throws IOException {
    String text = dataFirst ? "{" + DATA + "," + HEAD + "}" : "{" + HEAD + "," + DATA + "}";
    List<Dimension> by = List.of(NUMBER, LAYER, NAME, YEAR, REPORT, SIDE, TASK_FIELD);
    NationalSums sums = sums(DELIVERIES, text, by);
    assertThat(sums.report()).isEqualTo(new ReadReport(4, 0, 0, List.of()));
    assertThat(sums.report().isWhole()).isTrue();
    String head = "[060037, Gemeente, Zuidhoek, 2025, 0, ";
    assertThat(sums.sums().stream().map(s -> s.key() + " " + s.sum()))
        .containsExactlyInAnyOrder(
            head + "lasten, 0.4] 1250", head + "lasten, 0.10] -0.1", head + "baten, 0.4] 0.01");
    assertThat(sums(DELIVERIES, text, List.of(CATEGORY)).sums().stream().map(Object::toString))
        .hasSize(2);
    assertThat(total(DELIVERIES, text)).isEqualTo("1249.91");
  }

  @Test
  void many_deliveries_may_be_in_a_file_in_any_way() throws IOException {
    String one = "{" + HEAD + "," + DATA + "}";
    String two = "{" + DATA + "," + HEAD.replace("060037", "060038") + "}";
    for (String text : List.of(one + two, one + "\n" + two, "[" + one + "," + two + "]")) {
      NationalSums sums = sums(DELIVERIES, text, List.of(NUMBER));
      assertThat(sums.sums().stream().map(s -> s.key() + " " + s.sum()))
          .containsExactly("[060037] 1249.91", "[060038] 1249.91");
      assertThat(sums.report().rows()).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"taakveld\": \"0.4\", \"bedrag\": \"12\" | NAT-013",
        "\"taakveld\": \"0.4\", \"bedrag\": null | NAT-013",
        "\"taakveld\": \"0.4\", \"bedrag\": [1] | NAT-013",
        "\"taakveld\": \"0.4\", \"bedrag\": 0.001 | NAT-013",
        "\"taakveld\": \"0.4\", \"bedrag\": 1e999 | NAT-013",
        "\"taakveld\": \"0.4\", \"bedrag\": 1e99999999999 | NAT-013",
        "\"taakveld\": \"0.4\" | NAT-012",
        "\"bedrag\": 12 | NAT-012",
        "\"taakveld\": \" \", \"bedrag\": 12 | NAT-014",
        "\"taakveld\": true, \"bedrag\": 12, \"x\": {} | NAT-014",
        "\"taakveld\": {\"a\": 1}, \"bedrag\": 1e30 | NAT-014",
        "\"bedrag\": 1e30, \"taakveld\": null | NAT-014",
        "\"taakveld\": \"0.4\", \"taakveld\": \"0.4\", \"bedrag\": 12 | NAT-012",
      })
  void a_faulty_record_is_told_and_in_no_figure(String fields, String code) throws IOException {
    String text = "[\n{\"taakveld\": \"0.4\", \"bedrag\": 5},\n{" + fields + "},\n";
    text += "{\"taakveld\": 0.10, \"bedrag\": 6}]";
    NationalSums sums = sums(RECORDS, text, List.of(TASK_FIELD));
    assertThat(sums.sums().stream().map(s -> s.key() + " " + s.sum()))
        .containsExactly("[0.4] 5", "[0.10] 6");
    assertThat(sums.report().rows()).isEqualTo(2);
    assertThat(sums.report().faultyRows()).isEqualTo(1);
    assertThat(sums.report().isWhole()).isFalse();
    Problem problem = sums.report().problems().get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place().source()).isEqualTo("text.json");
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.place().column()).isPositive();
  }

  @Test
  void what_is_no_record_is_told() throws IOException {
    NationalSums sums = sums(RECORDS, "[1, [{}], \"x\"] 7 {\"taakveld\": \"1\", \"bedrag\": 1}");
    assertThat(sums.report().rows()).isEqualTo(1);
    assertThat(sums.report().faultyRows()).isEqualTo(4);
    assertThat(codes(sums)).containsOnly("NAT-012").hasSize(4);
    assertThat(sums(DELIVERIES, "[1, 2]").report().faultyRows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Gemeente | Waterschap | NAT-015",
        "\"Gemeente\" | 3 | NAT-015",
        "\"060037\" | \" \" | NAT-015",
        "\"060037\" | [1] | NAT-015",
        "overheidsnummer | nummer | NAT-015",
        "\"metadata\": { | \"metadata\": [], \"iets\": { | NAT-015",
      })
  void rows_of_a_delivery_that_does_not_say_whose_it_is_are_counted(
      String good, String bad, String code) throws IOException {
    for (String text : List.of(HEAD + "," + DATA, DATA + "," + HEAD)) {
      String all = "{" + text.replace(good, bad) + "}\n{" + HEAD + "," + DATA + "}";
      NationalSums sums = sums(DELIVERIES, all, List.of(NUMBER, TASK_FIELD));
      assertThat(codes(sums)).contains(code);
      assertThat(sums.report().rows()).isEqualTo(4);
      assertThat(sums.report().faultyRows()).isEqualTo(4);
      assertThat(sums.sums().stream().map(s -> s.key() + " " + s.sum()))
          .containsExactly("[060037, 0.4] 1250.01", "[060037, 0.10] -0.1");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"data\": {\"lasten\": []}} | 1",
        "{\"metadata\": {\"overheidslaag\": \"GR\"}} | 1",
        "{} | 1",
        "{\"metadata\": {}, \"data\": [1]} | 1",
        "{\"metadata\": {}, \"data\": {\"lasten\": {}, \"baten\": [3]}} | 2",
        "{\"metadata\": {}, \"metadata\": {}, \"data\": {}, \"data\": {}} | 2",
      })
  void a_delivery_of_another_form_is_told(String text, long faults) throws IOException {
    NationalSums sums = sums(DELIVERIES, text);
    assertThat(sums.report().faultyRows()).isEqualTo(faults);
    assertThat(codes(sums)).containsOnly("NAT-012").hasSize((int) faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"taakveld\": \"0.4\", \"bedrag\": 12}, \"bedrag\": NaN}",
        "{\"taakveld\": \"0.4\", \"bedrag\": 12} {\"bedrag\": 1e40, \"taakveld\"",
        "[{\"taakveld\": \"0.4\", \"bedrag\": 12}, {\"bedrag\": NaN}",
        "[{\"taakveld\": \"0.4\", \"bedrag\": 12}",
      })
  void a_file_that_stops_being_json_is_read_up_to_there(String text) throws IOException {
    NationalSums sums = sums(RECORDS, text);
    assertThat(sums.sums().find(List.of())).map(Object::toString).contains("12");
    assertThat(sums.report().rows()).isEqualTo(1);
    assertThat(sums.report().unreadFiles()).isEqualTo(1);
    assertThat(sums.report().isWhole()).isFalse();
    assertThat(codes(sums)).contains("NAT-011");
  }

  @Test
  void rows_before_the_metadata_of_a_delivery_that_is_cut_off_are_counted() throws IOException {
    NationalSums sums = sums(DELIVERIES, "{" + DATA + ", \"metadata\"");
    assertThat(sums.report().faultyRows()).isEqualTo(4);
    assertThat(sums.report().unreadFiles()).isEqualTo(1);
    assertThat(sums.sums().size()).isZero();
  }

  @Test
  void a_megabyte_of_nesting_is_a_fault() throws IOException {
    NationalSums sums = sums(RECORDS, "{\"x\": " + "[".repeat(1_000_000));
    assertThat(codes(sums)).containsExactly("NAT-011");
  }

  @Test
  void amounts_are_exact_at_any_width() throws IOException {
    String large = "9".repeat(40) + ".99";
    String text =
        "[{\"taakveld\": 1, \"bedrag\": 92233720368547758.07}, {\"bedrag\": 0.01, \"taakveld\": 1},"
            + "{\"taakveld\": 2, \"bedrag\": "
            + large
            + "}]";
    assertThat(
            sums(RECORDS, text, List.of(TASK_FIELD)).sums().stream().map(s -> s.sum().toString()))
        .containsExactly("92233720368547758.08", large);
    assertThat(total(inUnit(Unit.THOUSAND), "{\"bedrag\": -12.34567}")).isEqualTo("-12345.67");
    assertThat(total(inUnit(Unit.THOUSAND), "{\"bedrag\": 12}")).isEqualTo("12000");
    assertThat(total(inUnit(Unit.MILLION), "{\"bedrag\": 9999999999999999}"))
        .isEqualTo("9999999999999999000000");
    assertThat(total(inUnit(Unit.CENT), "{\"bedrag\": 123}")).isEqualTo("1.23");
  }

  private static NationalJson inUnit(Unit unit) {
    return NationalJson.records(Map.of(), "bedrag", unit);
  }

  @Test
  void random_records_add_up_as_decimal_numbers_do() throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (int i = 0; i < 5_000; i++) {
      String key = "sleutel " + random.nextInt(300);
      BigDecimal amount =
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(3));
      expected.merge(key, amount, BigDecimal::add);
      String first = "\"naam\": \"" + key + "\"";
      String second = "\"bedrag\": " + amount;
      boolean turned = random.nextBoolean();
      text.append('{').append(turned ? second : first).append(", \"x\": 1, ");
      text.append(turned ? first : second).append("}\n");
    }
    NationalJson reader = NationalJson.records(Map.of(NAME, "naam"), "bedrag", Unit.EURO);
    NationalSums sums = sums(reader, text.toString(), List.of(NAME));
    Map<String, BigDecimal> found = new TreeMap<>();
    sums.sums().stream().forEach(s -> found.put(s.key().get(0), s.sum().toBigDecimal()));
    expected.replaceAll((k, v) -> v.signum() == 0 ? BigDecimal.ZERO : plain(v));
    assertThat(found).isEqualTo(expected);
    assertThat(sums.report().rows()).isEqualTo(5_000);
  }

  @Test
  void a_field_is_known_in_any_spelling_and_at_any_place() throws IOException {
    String many =
        IntStream.range(0, 40).mapToObj(i -> "\"taakveld" + i + "\": 9, ").collect(joining());
    String text =
        """
        {"taakveld": "0.4", "bedrag": 1}
        {"taakv\\u0065ld" :"0.4","bedrag"\t:\n2}
        {"taakveldé": "0.5", "": "0.6", "taakvel": "0.7", "bedrag": 4, "taakveld": "0.4"}
        {MANY"bedrag": 8, "x": 9, "y": 9, "taakveld": "0.4"}
        {"MANY": 9, MANY"y": 9, "taakveld": "0.4", "bedrag": 16}
        """
            .replace("MANY\"bedrag", many + "\"bedrag")
            .replace("MANY\"y", many + "\"y");
    NationalSums sums = sums(RECORDS, text, List.of(TASK_FIELD));
    assertThat(sums.report()).isEqualTo(new ReadReport(5, 0, 0, List.of()));
    assertThat(sums.sums().stream().map(s -> s.key() + " " + s.sum())).containsExactly("[0.4] 31");
  }

  @Test
  void what_stands_twice_in_a_delivery_is_told() throws IOException {
    String head = HEAD.replace("\"boekjaar\"", "\"boekjaar\": 2024, \"boekjaar\"");
    NationalSums year = sums(DELIVERIES, "{" + head + "," + DATA + "}", List.of(YEAR));
    assertThat(codes(year)).containsExactly("NAT-015");
    assertThat(year.sums().size()).isZero();
    String data = DATA.replace("\"baten\": [", "\"lasten\": [], \"baten\": [");
    assertThat(codes(sums(DELIVERIES, "{" + HEAD + "," + data + "}"))).containsExactly("NAT-012");
  }

  @Test
  void a_file_without_anything_is_not_whole() throws IOException {
    NationalSums nothing = sums(RECORDS, " \n");
    assertThat(codes(nothing)).containsExactly("NAT-011");
    assertThat(nothing.report().isWhole()).isFalse();
  }

  @Test
  void each_text_that_is_read_is_handed_out_unpacked() throws IOException {
    Files.writeString(folder.resolve("a.json"), "[1]");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
      for (String name : List.of("README", "__MACOSX/._1.json", "1.json")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(UTF_8));
      }
    }
    List<String> texts = new ArrayList<>();
    List<Problem> aside =
        NationalJson.forEachText(
            List.of(folder),
            (name, text) -> {
              int first = text.read();
              String rest = new String(text.readAllBytes(), UTF_8);
              assertThat(text.read()).isNegative();
              texts.add(folder.relativize(Path.of(name)) + " " + (char) first + rest);
            });
    assertThat(texts).containsExactly("a.json [1]", "b.zip!/1.json 1.json");
    assertThat(aside).extracting(Problem::code).containsExactly("NAT-016");
  }

  @Test
  void any_number_of_threads_gives_the_same() throws IOException {
    Random random = new Random(9);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      for (int r = random.nextInt(30); r > 0; r--) {
        text.append("{\"taakveld\": \"0.").append(random.nextInt(9)).append("\", \"bedrag\": ");
        text.append(random.nextInt(9) == 0 ? "null" : random.nextInt(100_000)).append("}\n");
      }
      String end = random.nextInt(9) == 0 ? "{\"cut" : "";
      Files.writeString(folder.resolve(100 + i + ".json"), text + end);
    }
    NationalJson reader = RECORDS.withFaultsKept(20);
    NationalSums expected = reader.sums(List.of(folder), List.of(TASK_FIELD));
    assertThat(expected.report().problems()).hasSize(20);
    assertThat(expected.report().unreadFiles()).isPositive();
    for (int threads : List.of(2, 3, 16, 100)) {
      NationalSums sums = reader.withThreads(threads).sums(List.of(folder), List.of(TASK_FIELD));
      assertThat(sums.report()).isEqualTo(expected.report());
      assertThat(sums.sums().stream()).containsExactlyElementsOf(expected.sums().stream().toList());
    }
  }

  @Test
  void several_threads_stop_together() throws IOException {
    for (int i = 0; i < 9; i++) {
      Files.writeString(folder.resolve(i + ".json"), "{\"taakveld\": 1, \"bedrag\": 12}\n");
    }
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                RECORDS
                    .withThreads(2)
                    .withProgress((b, t, r, f) -> false)
                    .sums(List.of(folder), List.of()));
    assertThat(RECORDS.withThreads(2).sums(List.of(), List.of()).report().rows()).isZero();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> RECORDS.withThreads(0));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Test
  void files_may_be_plain_gzip_or_zip_and_in_folders() throws IOException {
    byte[] text = "{\"taakveld\": \"0.4\", \"bedrag\": 12}".getBytes(UTF_8);
    Files.write(folder.resolve("a.json"), text);
    Files.write(folder.resolve("leesmij.txt"), text);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.json.gz")))) {
      out.write(text);
    }
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("c.zip")))) {
      for (String name : List.of("1.json", "2.json")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(text);
      }
    }
    NationalSums sums = RECORDS.sums(List.of(folder), List.of());
    assertThat(sums.report().rows()).isEqualTo(4);
    assertThat(sums.report().isWhole()).isTrue();
    assertThat(codes(sums)).containsExactly("NAT-016");
    assertThat(sums.sums().find(List.of())).map(Object::toString).contains("48");
    assertThat(RECORDS.sums(List.of(folder.resolve("a.json")), List.of()).report().rows())
        .isEqualTo(1);
  }

  @Test
  void reading_tells_how_far_it_is_and_can_be_stopped() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, "{\"taakveld\": \"0.4\", \"bedrag\": 12}\n".repeat(5_000) + "{}");
    List<Long> rows = new ArrayList<>();
    List<Long> faulty = new ArrayList<>();
    NationalJson told =
        RECORDS.withProgress(
            (bytes, total, read, faults) -> {
              assertThat(bytes).isLessThanOrEqualTo(total);
              rows.add(read);
              faulty.add(faults);
              return true;
            });
    told.sums(List.of(file), List.of());
    assertThat(rows).isSorted().contains(1024L).endsWith(5_000L);
    assertThat(faulty).endsWith(1L);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () -> RECORDS.withProgress((b, t, r, f) -> false).sums(List.of(file), List.of()));
  }

  @Test
  void what_is_passed_over_can_be_stopped_as_well() throws IOException {
    Path file = folder.resolve("a.json");
    String passed = "[" + "9,".repeat(300_000) + "9]";
    Files.writeString(file, "{\"x\": " + passed + ", \"taakveld\": 1, \"bedrag\": 2}");
    int[] calls = {0};
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                RECORDS
                    .withProgress((bytes, total, rows, faults) -> ++calls[0] < 3)
                    .sums(List.of(file), List.of()));
    assertThat(calls[0]).isEqualTo(3);
  }

  @Test
  void so_many_faults_are_kept_as_asked_for() throws IOException {
    NationalSums sums = sums(RECORDS.withFaultsKept(2), "[1,2,3]");
    assertThat(sums.report().problems()).hasSize(2);
    assertThat(sums.report().faultyRows()).isEqualTo(3);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> RECORDS.withFaultsKept(-1));
  }

  @Test
  void what_the_files_do_not_have_cannot_be_asked_for() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> sums(RECORDS, "", List.of(YEAR)))
        .withMessageContaining("YEAR");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> NationalJson.records(Map.of(YEAR, "a", NAME, "a"), "bedrag", Unit.EURO));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> NationalJson.records(Map.of(YEAR, "a"), "a", Unit.EURO));
  }

  private static NationalSums sums(NationalJson reader, String text) throws IOException {
    return sums(reader, text, List.of());
  }

  private static NationalSums sums(NationalJson reader, String text, List<Dimension> by)
      throws IOException {
    return reader.sums("text.json", new ByteArrayInputStream(text.getBytes(UTF_8)), by);
  }

  private static String total(NationalJson reader, String text) throws IOException {
    return sums(reader, text).sums().find(List.of()).orElseThrow().toString();
  }

  private static List<String> codes(NationalSums sums) {
    return sums.report().problems().stream().map(Problem::code).toList();
  }
}
