package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;

/** A file as somebody may write it: each field quoted or not, any line end, rows that are wrong. */
record WrittenFile(String text, char separator, AmountNotation notation) {
  static final List<Dimension> BY = List.of(Dimension.NUMBER, Dimension.NAME, Dimension.TASK_FIELD);
  private static final List<String> KEYS = List.of("number", "name", "field");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  NationalLayout layout() {
    return NationalLayout.builder(separator, notation, Unit.EURO)
        .key(Dimension.NUMBER, "number")
        .key(Dimension.NAME, "name")
        .key(Dimension.TASK_FIELD, "field")
        .amount("amount", Map.of())
        .build();
  }

  Reference reference() {
    return Reference.read(text, separator, notation, KEYS, "amount");
  }

  /** Returns another file for each seed. */
  static WrittenFile of(long seed) {
    Writer writer = new Writer(new Random(seed));
    return new WrittenFile(writer.file(), writer.separator, writer.notation);
  }

  /** What one file has in common. */
  private static final class Writer {
    private final Random random;
    private final char separator;
    private final AmountNotation notation;
    private final int quoted;
    private final int faulty;
    private final int lineEnd;
    private final List<String> headings =
        new ArrayList<>(List.of("number", "passed", "name", "field", "amount"));

    Writer(Random random) {
      this.random = random;
      this.notation = random.nextBoolean() ? AmountNotation.PLAIN : AmountNotation.DUTCH;
      this.separator =
          (notation == AmountNotation.PLAIN ? ";,\t|" : ";:\t|").charAt(random.nextInt(4));
      this.quoted = random.nextInt(3) * 8;
      this.faulty = random.nextInt(2) * 5;
      this.lineEnd = random.nextInt(LINE_ENDS.size() + 1);
      Collections.shuffle(headings, random);
    }

    boolean percent(int chance) {
      return random.nextInt(100) < chance;
    }

    String file() {
      StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
      text.append(String.join(separator + "", headings)).append(lineEnd());
      for (int rows = random.nextInt(40); rows > 0; rows--) {
        text.append(percent(faulty) ? odd() : row()).append(lineEnd());
      }
      return random.nextBoolean() ? text.toString() : withoutLastEnd(text.toString());
    }

    private static String withoutLastEnd(String text) {
      return text.replaceFirst("(\r\n|\r|\n)\\z", "");
    }

    String lineEnd() {
      return LINE_ENDS.get(lineEnd < LINE_ENDS.size() ? lineEnd : random.nextInt(LINE_ENDS.size()));
    }

    String odd() {
      return pick("", "x", "a" + separator, separator + "", "\"\"", "1" + separator + "\"q\n\"");
    }

    String row() {
      return String.join(separator + "", headings.stream().map(this::field).toList());
    }

    String field(String heading) {
      String value =
          switch (heading) {
            case "number" -> pick("0014", "0363", "1", "0014 ", "01234567", "0123456", "012345678");
            case "name" -> name();
            case "field" -> pick("0.1", "0.10", "6.71a", "0.4", ":", "a:", "::::::::", "é", " 0.4");
            case "amount" -> amount();
            default ->
                pick("", "x", "zeven te", "een heel lang veld met van alles", "a\"b", "0:", ":");
          };
      value = percent(faulty) ? pick("", " ", value + "x", "1e3") : value;
      boolean special = value.indexOf(separator) >= 0 || value.startsWith("\"");
      return special || percent(quoted) ? quoted(value) : value;
    }

    String name() {
      return pick(
          "Urk",
          "Den Haag",
          "Alphen aan den Rijn",
          "Súdwest-Fryslân",
          "Noordoostpolder",
          "Bergen (NH.)",
          "'s-Gravenhage en omstreken",
          "a\"b");
    }

    String quoted(String value) {
      String more = percent(20) ? pick(separator + "", "\n", "\r\n", "\r", "\"", "\n\n") : "";
      boolean key = !value.isBlank() && Character.isLetter(value.charAt(0));
      return "\"" + (key ? value + more + "b" : value).replace("\"", "\"\"") + "\"";
    }

    String amount() {
      String sign = percent(20) ? "-" : "";
      long whole = random.nextLong() >>> (1 + random.nextInt(62));
      String cents = pick("", "" + mark() + random.nextInt(10), decimals(), decimals(), decimals());
      String digits = percent(3) ? whole + "0000000000000000" : Long.toString(whole);
      boolean grouped = notation == AmountNotation.DUTCH && percent(70);
      String spaces = percent(3) ? " " : "";
      return spaces + sign + (grouped ? grouped(digits) : digits) + cents + spaces;
    }

    private char mark() {
      return (notation == AmountNotation.DUTCH ? ',' : '.');
    }

    private String decimals() {
      return "" + mark() + random.nextInt(10) + random.nextInt(10) + pick("", "", "", "", "0", "1");
    }

    private static String grouped(String digits) {
      return new StringBuilder(
              new StringBuilder(digits).reverse().toString().replaceAll("(...)(?=.)", "$1."))
          .reverse()
          .toString();
    }

    @SafeVarargs
    private <T> T pick(T... values) {
      return values[random.nextInt(values.length)];
    }
  }
}
