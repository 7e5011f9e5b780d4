package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.sluitend.delivery.Deliveries;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Section;
import nl.sluitend.io.InputLimits;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no delivery, or too much of one: a clear problem, and never an exception. */
class DeliveryRobustnessTest {
  private static final String SMALL = DeliveryJson.write(Deliveries.small());

  @TempDir Path folder;

  private static Problem only(Reading<DeliveryFile> reading, DeliveryProblem problem) {
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    Problem only = reading.problems().get(0);
    assertThat(only.code()).isEqualTo(problem.code());
    assertThat(only.level()).isEqualTo(problem.level()).isEqualTo(Problem.Level.ERROR);
    return only;
  }

  private static Problem only(String json, DeliveryProblem problem) {
    return only(DeliveryJsonTest.read(json), problem);
  }

  @Test
  void whatIsNoJsonIsSaidWithItsPlace() {
    assertThat(only("", DeliveryProblem.SYNTAX).place()).isEqualTo(new Place("a.json", 1, 1));
    assertThat(only(" \n ", DeliveryProblem.SYNTAX).found()).isEmpty();
    assertThat(only("hallo", DeliveryProblem.SYNTAX).found()).contains("hallo");
    assertThat(only("[1]", DeliveryProblem.NOT_A_DELIVERY).found()).isEqualTo("[");
    assertThat(only("12", DeliveryProblem.NOT_A_DELIVERY).place())
        .isEqualTo(new Place("a.json", 1, 1));
    assertThat(only("{}\n {}", DeliveryProblem.SYNTAX).place())
        .isEqualTo(new Place("a.json", 2, 2));
    assertThat(only("{\"a\":\n'x'}", DeliveryProblem.SYNTAX).place().line()).isEqualTo(2);
    assertThat(only("{\"a\":1,}", DeliveryProblem.SYNTAX).found()).contains("}");
    assertThat(only("{\"a\": 01}", DeliveryProblem.SYNTAX).place().line()).isEqualTo(1);
    assertThat(only("{\"a\": \"x\ny\"}", DeliveryProblem.SYNTAX).place().line()).isPositive();
    assertThat(only("<html>", DeliveryProblem.SYNTAX).message().dutch()).contains("geldige JSON");
  }

  @Test
  void numbersThatJsonDoesNotHave() {
    for (String number : List.of("NaN", "Infinity", "-Infinity", "0x1", "1_000", ".5", "+1")) {
      Problem problem =
          only(SMALL.replace("\"bedrag\": 5", "\"bedrag\": " + number), DeliveryProblem.SYNTAX);
      assertThat(problem.place().line()).isGreaterThan(10);
      assertThat(problem.place().column()).isPositive();
      assertThat(problem.found()).contains("\"bedrag\": ");
    }
  }

  @Test
  void everyCutOffEndIsSaid() {
    for (int end = 0; end < SMALL.lastIndexOf('}'); end++) {
      Problem problem = only(SMALL.substring(0, end), DeliveryProblem.SYNTAX);
      assertThat(problem.place().line()).isPositive();
    }
  }

  @Test
  void aMegabyteOfNesting() {
    int levels = 1 << 20;
    assertThat(only("{\"a\":" + "[".repeat(levels), DeliveryProblem.BEYOND_LIMITS).place())
        .isEqualTo(new Place("a.json", 1, 36));
    String allowed = "verwacht: hoogstens 30 niveaus in elkaar.";
    beyond("{\"a\":".repeat(levels), allowed);
    beyond(SMALL.replace("\"43210\"", "[".repeat(levels) + "]".repeat(levels)), allowed);
  }

  /** Of all bounds the one that was gone over is named. */
  private static void beyond(String content, String dutch) {
    String message = only(content, DeliveryProblem.BEYOND_LIMITS).message().dutch();
    assertThat(message).endsWith(dutch);
    assertThat(message.split("hoogstens", -1)).hasSize(2);
  }

  @Test
  void moreThanFitsInOneValue() {
    String digits = "verwacht: hoogstens 1000 cijfers in een getal.";
    beyond("{\"a\": 1" + "0".repeat(1000) + "}", digits);
    beyond("{\"a\": 1." + "0".repeat(1000) + "}", digits);
    String characters = "verwacht: hoogstens 1048576 tekens in een tekst.";
    beyond("{\"a\": \"" + "x".repeat(1 << 21) + "\"}", characters);
    beyond("{\"" + "x".repeat(1 << 21) + "\": 1}", characters);
  }

  @Test
  void moreThanFitsInADocument() throws DeliveryBounds.Exceeded {
    DeliveryBounds bounds = new DeliveryBounds();
    bounds.validateDocumentLength(256 << 20);
    bounds.validateTokenCount(40_000_000);
    bounds.validateNameLength(1 << 20);
    assertThatThrownBy(() -> bounds.validateNameLength((1 << 20) + 1))
        .hasMessageStartingWith("at most 1048576 characters in a text");
    assertThatThrownBy(() -> bounds.validateDocumentLength((256 << 20) + 1L))
        .hasMessageStartingWith("at most 268435456 characters in the document");
    assertThatThrownBy(() -> bounds.validateTokenCount(40_000_001))
        .hasMessageStartingWith("at most 40000000 values in the document");
  }

  @Test
  void aFileOfTwoGigabytes() throws IOException {
    Path file = folder.resolve("large.json");
    long size = 2L << 30;
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
    }
    Problem problem = only(DeliveryJson.read(file), DeliveryProblem.BEYOND_LIMITS);
    assertThat(problem.place()).isEqualTo(Place.file(file.toString()));
    assertThat(problem.message().english()).endsWith("expected at most 256 MiB.");
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(only(DeliveryJson.read("s", in), DeliveryProblem.BEYOND_LIMITS).message().dutch())
          .endsWith("verwacht: hoogstens 64 MiB.");
      // Not read to its end.
      assertThat(in.available()).isPositive();
      assertThat(size - in.available()).isLessThan(InputLimits.MAX_BYTES + (1L << 20));
    }
  }

  @Test
  void filesThatAreNotThereOrNoFiles() {
    Reading<DeliveryFile> missing = DeliveryJson.read(folder.resolve("no.json"));
    assertThat(missing.value()).isEmpty();
    assertThat(missing.problems()).extracting(Problem::code).containsExactly("SF777");
    assertThat(missing.problems().get(0).message().dutch()).contains("no.json");
    assertThat(only(DeliveryJson.read(folder), DeliveryProblem.NOT_READABLE).message().dutch())
        .isEqualTo("'%s' is een map, geen bestand.", folder);
  }

  @Test
  void filesThatCanBeReadOnlyOnce() {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing), "no /dev/null");
    only(DeliveryJson.read(nothing), DeliveryProblem.SYNTAX);
  }

  @Test
  void streamsThatFail() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("broken");
          }
        };
    assertThat(only(DeliveryJson.read("s", failing), DeliveryProblem.NOT_READABLE).message())
        .extracting(Message::english)
        .asString()
        .startsWith("'s' cannot be opened or read");
  }

  @Test
  void bytesThatAreNoText() {
    byte[] bytes = SMALL.replace("Jo", "J\u0081").getBytes(StandardCharsets.ISO_8859_1);
    only(DeliveryJson.read("b", bytes), DeliveryProblem.NOT_TEXT);
    byte[] half = new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '"', 0, 0x00, (byte) 0xD8, '"', 0};
    only(DeliveryJson.read("h", half), DeliveryProblem.NOT_TEXT);
    only(DeliveryJson.read("z", new byte[100]), DeliveryProblem.SYNTAX);
  }

  @Test
  void aFaultInAnotherEncodingHasItsPlace() {
    byte[] bytes = "{\"naam\": \"Zoë\",\n x}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(only(DeliveryJson.read("w", bytes), DeliveryProblem.SYNTAX).found()).contains("x}");
  }

  @Test
  void halfSurrogatePairsAreKeptEscaped() {
    String json = SMALL.replace("Voorlopig", "\\ud800");
    Reading<DeliveryFile> reading = DeliveryJsonTest.read(json);
    assertThat(reading.problems()).isEmpty();
    assertThat(DeliveryJson.write(reading.orElseThrow().delivery())).isEqualTo(json);
  }

  @Test
  void theFirstOfTwoFieldsCountsAndTheOtherIsKept() throws IOException {
    for (String twice :
        List.of(
            SMALL.replace("\"bedrag\": 5", "\"bedrag\": 5, \"bedrag\": [6]"),
            SMALL.replace("\"6.1\"", "\"6.1\", \"categorie\": \"6.2\""),
            SMALL.replace("\"43210\"", "\"43210\", \"grootboek\": 1"),
            SMALL.replace(
                "{\"grootboek\": \"43210\"}", "{\"grootboek\": \"43210\"}, \"details\": 1"),
            SMALL.replace("\"naam\"", "\"telefoon\": \"0612345678\", \"naam\""),
            SMALL.replace("\"balans_baten\"", "\"balans_lasten\": [{}], \"balans_baten\""),
            SMALL.replace("\"data\"", "\"metadata\": {}, \"data\""))) {
      Reading<DeliveryFile> reading = DeliveryJsonTest.read(twice);
      assertThat(reading.problems()).as(twice).hasSize(1);
      assertThat(reading.problems().get(0).code()).isEqualTo("DLV-006");
      assertThat(reading.hasErrors()).isTrue();
      Delivery delivery = reading.value().orElseThrow().delivery();
      assertThat(delivery).isNotEqualTo(Deliveries.small());
      DeliveryTotals totals = DeliveryTotals.of(delivery);
      DeliveryTotals expected = DeliveryTotals.of(Deliveries.small());
      for (Section section : Section.booked()) {
        assertThat(totals.perKey(section)).isEqualTo(expected.perKey(section));
      }
      assertThat(delivery.metadata()).isEqualTo(Deliveries.small().metadata());
      assertThat(DamagedJson.said(DeliveryJson.write(delivery))).isEqualTo(DamagedJson.said(twice));
    }
    Reading<DeliveryFile> unknown =
        DeliveryJsonTest.read(
            SMALL
                .replace("\"bedrag\": 5", "\"bedrag\": 5, \"kpl\": 1, \"kpl\": 2")
                .replace("\"balans_baten\"", "\"x\": 1, \"x\": 2, \"balans_baten\"")
                .replace("\"data\"", "\"y\": [{}], \"y\": [[]], \"data\""));
    assertThat(unknown.problems().stream().filter(p -> p.code().equals("DLV-006"))).hasSize(3);
  }

  @Test
  void problemsAreBoundedToo() {
    Reading<DeliveryFile> reading =
        DeliveryJsonTest.read(
            SMALL.replace("\"bedrag\": 5", "\"bedrag\": 5" + ", \"bedrag\": 5".repeat(3000)));
    assertThat(reading.problems()).hasSize(1001);
    assertThat(reading.problems().get(1000).found()).isEqualTo("2000");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      names.append(", \"x").append(i).append("\": 1");
    }
    Reading<DeliveryFile> unknown =
        DeliveryJsonTest.read(SMALL.replace("\"bedrag\": 5", "\"bedrag\": 5" + names));
    assertThat(unknown.problems()).hasSize(1000).noneMatch(Problem::isError);
    assertThat(
            unknown
                .orElseThrow()
                .delivery()
                .bookings(Section.BALANCE_EXPENDITURE)
                .get(0)
                .extra()
                .names())
        .hasSize(3000);
  }

  @Test
  void numbersAtTheBoundsAreReadOrSaid() throws IOException {
    for (String number :
        List.of(
            "1e999",
            "1e-999",
            "1e400000000000",
            "0e-99999999999",
            "-" + "9".repeat(1000),
            "-0." + "9".repeat(999),
            "-0." + "9".repeat(991) + "e-12345678")) {
      for (String stated :
          List.of("\"bedrag\": 5", "\"boekjaar\": 2025", "\"categorie\": \"6.1\"")) {
        String name = stated.substring(0, stated.indexOf(':'));
        String json = SMALL.replace(stated, name + ": " + number);
        Delivery delivery = DeliveryJsonTest.read(json).value().orElseThrow().delivery();
        assertThat(DamagedJson.said(DeliveryJson.write(delivery).replace(number, "7")))
            .isEqualTo(DamagedJson.said(json.replace(number, "7")));
      }
    }
  }

  @Test
  void severalDeliveriesInOneFileAreSaidToBeThat() {
    String line = SMALL.replace("\n", "");
    Problem lines = only(line + "\n" + line, DeliveryProblem.SYNTAX);
    assertThat(lines.place()).isEqualTo(new Place("a.json", 2, 1));
    assertThat(lines.message().dutch())
        .isEqualTo("Gevonden: '{'; verwacht: het einde van het bestand: het heeft één levering.");
    Problem array = only("[" + SMALL + "]", DeliveryProblem.NOT_A_DELIVERY);
    assertThat(array.message().english()).contains("one delivery", "no array");
    assertThat(only("\"x\"", DeliveryProblem.NOT_A_DELIVERY).message().english())
        .endsWith("expected an object with metadata, contact and data.");
  }

  @Test
  void packedFilesAreSaidToBeThat() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0};
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0};
    assertThat(only(DeliveryJson.read("a", zip), DeliveryProblem.NOT_TEXT).message().dutch())
        .isEqualTo("Gevonden: 'zip'; verwacht: een levering als tekst, dus uitgepakt.");
    assertThat(only(DeliveryJson.read("a", gzip), DeliveryProblem.NOT_TEXT).found())
        .isEqualTo("gzip");
  }

  @Test
  void readsWideEncodingsWithOrWithoutAMark() {
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      for (String mark : List.of("", "\uFEFF")) {
        byte[] bytes = (mark + SMALL).getBytes(Charset.forName(name));
        Reading<DeliveryFile> reading = DeliveryJson.read("a", bytes);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("DLV-007");
        assertThat(reading.orElseThrow().delivery()).isEqualTo(Deliveries.small());
      }
    }
  }

  @Test
  void whatCannotBeShownIsNotPutInAMessage() {
    assertThat(only(SMALL.replace("Voorlopig", "a\u0000b"), DeliveryProblem.SYNTAX).found())
        .contains("a\uFFFDb")
        .doesNotContain("\u0000");
  }

  @Test
  void refusesToWriteANameThatNoReaderTakes() {
    for (String name : List.of("\uD83D\uDE00", "é")) {
      Delivery whole =
          Delivery.builder().extra(DetailFields.of(Map.of(name, new Detail.Truth(true)))).build();
      assertThat(DeliveryJsonTest.read(DeliveryJson.write(whole)).value().orElseThrow().delivery())
          .isEqualTo(whole);
    }
    Delivery half =
        Delivery.builder()
            .extra(DetailFields.of(Map.of("a\uD83D", new Detail.Truth(true))))
            .build();
    assertThatThrownBy(() -> DeliveryJson.write(half))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\\ud83d");
  }

  @Property(tries = 500)
  void whateverTheBytesAreReadingSaysIt(@ForAll Random random) {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    Reading<DeliveryFile> reading =
        DeliveryJson.read("a.json", Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
    assertThat(reading.value().isPresent() || reading.hasErrors()).isTrue();
    for (Problem problem : reading.problems()) {
      assertThat(problem.place().source()).isEqualTo("a.json");
      assertThat(problem.message().dutch()).isNotBlank().doesNotContain("Exception", "java.");
      assertThat(problem.message().english()).isNotBlank().doesNotContain("Exception", "java.");
    }
  }

  @Test
  void readsMillionsOfValuesInOnePass() {
    StringBuilder json = new StringBuilder("{\"data\": {\"lasten\": [");
    int records = 100_000;
    for (int i = 0; i < records; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"taakveld\":\"0.4\",\"categorie\":\"1.1\",\"bedrag\":")
          .append(i)
          .append('}');
    }
    Reading<DeliveryFile> reading = DeliveryJsonTest.read(json.append("]}}").toString());
    assertThat(reading.value().orElseThrow().delivery().bookings(Section.EXPENDITURE))
        .hasSize(records);
  }
}
