package nl.sluitend.examples.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * National files to measure with: rows as all municipalities report them, the same at each run.
 *
 * <p>A year is six reports of 342 municipalities on 50 taakvelden and 30 categories: 3 078 000
 * rows. Sorted rows run over years, reports, municipalities, taakvelden and categories; shuffled
 * rows are the same rows in an order that visits each once. Names, codes and amounts are made up.
 *
 * <pre>java -cp … nl.sluitend.examples.bench.NationalData FOLDER ROWS</pre>
 */
public final class NationalData {
  /** The headings of each file. */
  public static final String HEADER =
      "overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag";

  private static final int MUNICIPALITIES = 342;
  private static final int FIRST_YEAR = 2017;
  private static final String[] TASK_FIELDS =
      ("0.1 0.2 0.3 0.4 0.5 0.61 0.62 0.63 0.64 0.7 0.8 0.9 0.10 0.11 1.1 1.2 2.1 2.2 2.3 2.4 2.5"
              + " 3.1 3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2 5.3 5.4 5.5 5.6 5.7 6.1 6.2 6.3 6.4 6.5 6.6"
              + " 6.71a 6.72b 6.81 6.82a 7.1 7.2 7.3 7.4 7.5")
          .split(" ", -1);
  private static final String[] CATEGORIES =
      ("1.1 2.1 2.2.1 3.1 3.2 3.3 3.4.1 3.5.1 3.5.2 3.6 3.8 4.1.1 4.1.2 4.2 4.3.1 4.3.2 4.3.3"
              + " 4.3.4 4.3.5 4.3.6 4.3.8 4.4.1 4.4.8 4.4.9 5.1 6.1 7.1 7.2 7.3 7.5")
          .split(" ", -1);
  private static final String[] STEMS = {
    "Ooster",
    "Wester",
    "Hollands ",
    "Berg",
    "Zuid-",
    "Alphen aan den ",
    "Nieuw",
    "Zwanen",
    "Utrecht",
    "Land van ",
    "Krimpener",
    "Veen"
  };
  private static final String[] ENDS = {
    "hout", "wijk", "Kroon", "en Dal", "Rijn", "burg", "meer", "se Heuvelrug", "veld", "kerk", "dam"
  };

  private NationalData() {}

  /** How the amounts are written. */
  public enum Notation {
    /** {@code -1234567.89}. */
    PLAIN,
    /** {@code -1.234.567,89}. */
    DUTCH
  }

  /** The order of the rows. */
  public enum Order {
    /** As deliveries come, one after the other. */
    SORTED,
    /** Without any order. */
    SHUFFLED
  }

  /**
   * Returns the file with so many rows, made now if it is not there.
   *
   * @param folder where it is kept
   * @param rows the number of rows, without the headings
   * @param order the order of the rows
   * @param notation how amounts are written
   * @return the file
   * @throws IOException if it cannot be written
   */
  public static Path file(Path folder, int rows, Order order, Notation notation)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("national-" + rows + "-" + order + "-" + notation + ".csv");
    if (!Files.exists(file)) {
      Path unfinished = folder.resolve(file.getFileName() + ".part");
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20)) {
        write(out, rows, order, notation);
      }
      Files.move(unfinished, file);
    }
    return file;
  }

  /**
   * Writes such a file.
   *
   * @param out where to; it is not closed
   * @param rows the number of rows
   * @param order the order of the rows
   * @param notation how amounts are written
   * @throws IOException if it cannot be written
   */
  public static void write(OutputStream out, int rows, Order order, Notation notation)
      throws IOException {
    out.write((HEADER + "\n").getBytes(StandardCharsets.US_ASCII));
    StringBuilder line = new StringBuilder();
    int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(rows - 1));
    for (int i = 0; i < rows; i++) {
      line.setLength(0);
      appendRow(line, order == Order.SORTED ? i : shuffled(i, rows, bits), notation);
      out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Each step has an inverse, so every row comes once; what falls outside is mixed again. */
  private static long shuffled(long row, int rows, int bits) {
    long mask = (1L << bits) - 1;
    long x = row;
    do {
      for (int round = 0; round < 3; round++) {
        x = x * 0x9E37_79B9_7F4A_7C15L + 0x1234_5678L & mask;
        x ^= x >>> (bits / 2);
      }
    } while (x >= rows);
    return x;
  }

  private static void appendRow(StringBuilder line, long row, Notation notation) {
    long rest = row;
    int category = (int) (rest % CATEGORIES.length);
    rest /= CATEGORIES.length;
    int taskField = (int) (rest % TASK_FIELDS.length);
    rest /= TASK_FIELDS.length;
    int municipality = (int) (rest % MUNICIPALITIES);
    rest /= MUNICIPALITIES;
    int report = (int) (rest % 6);
    int year = FIRST_YEAR + (int) (rest / 6);
    String number = Integer.toString(10_000 + municipality * 5 + 14).substring(1);
    line.append("Gemeente;").append(number).append(';').append(name(municipality));
    line.append(';').append(year).append(';').append(report);
    line.append(';').append(TASK_FIELDS[taskField]).append(';').append(CATEGORIES[category]);
    line.append(';');
    appendAmount(line, cents(row), notation);
    line.append('\n');
  }

  private static String name(int municipality) {
    return STEMS[municipality % STEMS.length] + ENDS[municipality % ENDS.length];
  }

  /** An amount of up to a hundred million euros; one of sixteen is a correction. */
  private static long cents(long row) {
    long mixed = mix(row);
    long size = 1;
    for (long digits = 4 + (mixed >>> 56) % 7; digits > 0; digits--) {
      size *= 10;
    }
    long cents = (mixed >>> 8 & 0xFFFF_FFFF_FFFFL) % size;
    return (mixed & 15) == 0 ? -cents : cents;
  }

  private static long mix(long row) {
    long z = (row + 1) * 0x9E37_79B9_7F4A_7C15L;
    z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
    return z ^ z >>> 31;
  }

  private static void appendAmount(StringBuilder line, long cents, Notation notation) {
    if (cents < 0) {
      line.append('-');
    }
    long size = Math.abs(cents);
    String whole = Long.toString(size / 100);
    for (int i = 0; i < whole.length(); i++) {
      boolean grouped = i > 0 && (whole.length() - i) % 3 == 0;
      if (grouped && notation == Notation.DUTCH) {
        line.append('.');
      }
      line.append(whole.charAt(i));
    }
    line.append(notation == Notation.DUTCH ? ',' : '.');
    line.append((char) ('0' + size / 10 % 10)).append((char) ('0' + size % 10));
  }

  /**
   * Makes all four files.
   *
   * @param args the folder, and the number of rows
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    for (Order order : Order.values()) {
      for (Notation notation : Notation.values()) {
        Path file = file(Path.of(args[0]), Integer.parseInt(args[1]), order, notation);
        System.out.println(file + " " + Files.size(file));
      }
    }
  }
}
