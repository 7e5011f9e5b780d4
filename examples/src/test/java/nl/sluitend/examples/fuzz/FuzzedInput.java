package nl.sluitend.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.table.BudgetTable;

/** Files that people did not mean: real ones, changed in a few places. A seed gives one file. */
final class FuzzedInput {
  private static final int MOST_CHANGES = 6;
  private static final int USUALLY_MOST_BYTES = 8_000;
  private static final int MOST_BYTES = 400_000;

  /** Each so many files there is a large one. */
  private static final int LARGE_EACH = 200;

  private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|", "\"", "\n", "\r\n");

  /** What stands in cells, where others expect a number. */
  private static final List<String> CELLS =
      List.of(
          "",
          "-",
          "–",
          "—",
          "- ",
          "--",
          "0",
          "-0",
          "00",
          "+5",
          "5-",
          "-/- 5",
          "- 5",
          "(5)",
          "−5",
          "5 -",
          "1.234",
          "1,234",
          "1.234,56",
          "1,234.56",
          "1.234.56",
          "1.23.456",
          "1 234",
          "12 34",
          "1'234",
          ".5",
          ",5",
          "5.",
          "5,",
          "7,488",
          "7,5",
          "0,0",
          "1e5",
          "1E400",
          "0x1F",
          "NaN",
          "Infinity",
          "n.b.",
          "p.m.",
          "PM",
          "n.v.t.",
          "V",
          "N",
          "v",
          "n",
          "1.234 V",
          "N 1.234",
          "-5 N",
          "12%",
          "15,5%%",
          "-0,0 %",
          "65.98 %",
          "€",
          "€ -",
          "€ 1.234",
          "€-5,00",
          "5 mln.",
          "1,2 mln. V",
          "2021",
          "31-12-2021",
          "Totaal",
          "Totaal lasten",
          "Saldo",
          "waarvan inhuur",
          "Resultaat V/N",
          "x € 1.000",
          "Bedragen x € 1.000",
          "Bedragen x 1 miljoen",
          "Lasten",
          "Baten",
          "Begroting 2021 primitief",
          "Rekening 2021",
          "Verschil",
          "Begroting na wijziging",
          "9223372036854775807",
          "-9223372036854775808",
          "99.999.999.999.999.999.999,99",
          "0,00000000000000000000000000000000001",
          "#REF!",
          "=A1+B1",
          "null",
          "true",
          "٣٤٥",
          "１２３",
          "Ⅻ",
          "½",
          "1²",
          "a\u0301",
          "\u202e321",
          "\u0000",
          "\ufeff",
          "\u00a0",
          "\u2007",
          "\u200b",
          "\ud83d\udcb6",
          "\ufffd",
          "ﬁnanciën",
          "İ",
          "ß",
          "\"",
          "\"\"",
          "'",
          "\\",
          "\u2028");

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "0",
          "-0",
          "1e5",
          "1E400",
          "-1E-400",
          "[]",
          "{}",
          "\"\"",
          "\"TOTAL\"",
          "\"HEADING\"",
          "\"1\"",
          "\"1000\"",
          "\"1e3\"",
          "\"7\"",
          "\"AMOUNT\"",
          "\"RESULT\"",
          "\"EXPENDITURE\"",
          "\"\\ud83d\"",
          "\"\\u0000\"",
          "{\"amount\": \"5\"}",
          "{\"amount\": \"5\", \"unit\": \"1000\"}",
          "{\"percent\": \"1.5\"}",
          "{\"mark\": \"n.b.\"}",
          "{\"letter\": \"V\"}",
          "9007199254740993",
          "0.1e-100",
          "\"../../etc/passwd\"",
          "\"/\"");

  private final List<byte[]> originals;

  private FuzzedInput(List<byte[]> originals) {
    this.originals = List.copyOf(originals);
  }

  /** Takes the files of some folders: CSV and JSON, and each table of them in our other forms. */
  static FuzzedInput of(List<Path> folders) throws IOException {
    List<byte[]> originals = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().endsWith(".csv")) {
            originals.add(Files.readAllBytes(file));
            BudgetTable table = PrintedCsv.read(file).value().orElseThrow();
            originals.add(TableJson.write(table).getBytes(StandardCharsets.UTF_8));
            originals.add(TidyCsv.write(table).getBytes(StandardCharsets.UTF_8));
          } else if (file.endsWith("datapackage.json")) {
            originals.add(Files.readAllBytes(file));
          }
        }
      }
    }
    return new FuzzedInput(originals);
  }

  /** Takes one file. */
  static FuzzedInput ofOne(byte[] original) {
    return new FuzzedInput(List.of(original));
  }

  /** The file of a seed. */
  byte[] of(long seed) {
    Random random = new Random(seed);
    byte[] bytes = pick(random, originals).clone();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    int most = seed % LARGE_EACH == 0 ? MOST_BYTES : USUALLY_MOST_BYTES;
    for (int i = 0; i < changes; i++) {
      bytes = changed(random, bytes);
      if (bytes.length > most) {
        return Arrays.copyOf(bytes, most);
      }
    }
    return bytes;
  }

  private byte[] changed(Random random, byte[] bytes) {
    if (random.nextInt(5) == 0) {
      return changedBytes(random, bytes);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean json = text.stripLeading().startsWith("{");
    String after = json ? changedJson(random, text) : changedLines(random, text);
    return after.getBytes(random.nextInt(40) == 0 ? charset(random) : StandardCharsets.UTF_8);
  }

  private byte[] changedBytes(Random random, byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = at + random.nextInt(bytes.length - at + 1);
    return switch (random.nextInt(6)) {
      case 0 -> joined(bytes, 0, at, new byte[] {(byte) random.nextInt(256)}, at, bytes.length);
      case 1 -> joined(bytes, 0, at, new byte[0], Math.min(at + 1, bytes.length), bytes.length);
      case 2 -> joined(bytes, 0, at, new byte[0], to, bytes.length);
      case 3 -> joined(bytes, 0, to, new byte[0], at, bytes.length);
      case 4 -> Arrays.copyOf(bytes, at);
      default -> {
        byte[] other = pick(random, originals);
        yield joined(bytes, 0, at, other, bytes.length, bytes.length);
      }
    };
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] middle, int next, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, from, to - from);
    out.write(middle, 0, middle.length);
    out.write(bytes, next, end - next);
    return out.toByteArray();
  }

  private static String changedLines(Random random, String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(14)) {
      case 0 -> {
        return text.replace(pick(random, SEPARATORS), pick(random, SEPARATORS));
      }
      case 1 -> lines.set(at, lines.get(at).replaceFirst("[;,]", pick(random, SEPARATORS)));
      case 2, 3, 4, 5 -> lines.set(at, withCell(random, lines.get(at), pick(random, CELLS)));
      case 6 -> lines.set(at, withCell(random, lines.get(at), number(random)));
      case 7 -> lines.remove(at);
      case 8 -> lines.add(at, pick(random, lines));
      case 9 -> Collections.shuffle(lines, random);
      case 10 -> {
        String line = lines.get(at) + "\n";
        lines.set(at, line.repeat(1 + random.nextInt(200)));
      }
      case 11 -> {
        int times = 1 + random.nextInt(300);
        lines.replaceAll(line -> line + (";" + line).repeat(times));
      }
      case 12 -> lines.replaceAll(line -> withCell(random, line, pick(random, CELLS)));
      default -> {
        return text.replaceAll("[1-9]", String.valueOf(random.nextInt(10)));
      }
    }
    return String.join("\n", lines);
  }

  private static String withCell(Random random, String line, String cell) {
    String[] fields = line.split(";", -1);
    fields[random.nextInt(fields.length)] = cell;
    return String.join(";", fields);
  }

  private static String number(Random random) {
    String digits =
        IntStream.range(0, 1 + random.nextInt(random.nextBoolean() ? 30 : 500))
            .mapToObj(i -> String.valueOf(random.nextInt(10)))
            .collect(Collectors.joining());
    return pick(random, List.of("", "-", "0,", "1.", "€ ", "1e")) + digits;
  }

  private static String changedJson(Random random, String text) {
    int at = random.nextInt(text.length() + 1);
    int depth = 1 << random.nextInt(17);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> withValue(random, text, pick(random, JSON));
      case 3 -> withValue(random, text, "\"" + number(random) + "\"");
      case 4 -> withValue(random, text, number(random));
      case 5 -> withValue(random, text, "[".repeat(depth) + "]".repeat(depth));
      case 6 -> withValue(random, text, "{\"rows\":".repeat(depth) + "0" + "}".repeat(depth));
      default -> text.substring(0, at) + pick(random, JSON) + text.substring(at);
    };
  }

  /** Replaces a scalar, or whatever stands between two commas. */
  private static String withValue(Random random, String text, String value) {
    int start = text.indexOf(':', random.nextInt(text.length() + 1));
    int from = start < 0 ? 0 : start + 1;
    int comma = text.indexOf(',', from);
    int line = text.indexOf('\n', from);
    int end = random.nextBoolean() && comma >= 0 ? comma : line;
    return text.substring(0, from) + value + (end < 0 ? "" : text.substring(end));
  }

  private static Charset charset(Random random) {
    return pick(
        random,
        List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII));
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
