package nl.sluitend.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.sluitend.examples.cli.NationalFiles.Form;
import nl.sluitend.io.national.CbsOpenData;

/** Tells the forms of national files by how they begin. */
final class NationalForms {
  /** What systems and people put beside data: these are never read. */
  private static final Pattern BESIDE_DATA =
      Pattern.compile(
          "(^|/)([.]|__MACOSX/|Thumbs[.]db$|desktop[.]ini$)"
              + "|(^|/)(readme|leesmij|licen[sct][^/]*|changelog)([.](?!csv|json)[^/]*)?$"
              + "|[.](md|pdf|html?|docx?|xlsx?|xml|png|jpe?g)$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_HEADING = 1 << 16;
  private static final int LONGEST_SHOWN = 80;

  private NationalForms() {}

  /** The form of a file, packed or not. */
  static Form of(Path file) throws IOException {
    if (isJson(name(file))) {
      return Form.DELIVERIES;
    }
    String heading = heading(file);
    String lower = heading.toLowerCase(Locale.ROOT).strip();
    if (lower.startsWith("{") || lower.startsWith("[")) {
      return Form.DELIVERIES;
    }
    if (lower.contains("taakveldbalanspost")) {
      return Form.CBS;
    }
    if (lower.contains("taakveld") && lower.contains("lasten") && lower.contains("baten")) {
      return Form.WIDE;
    }
    if (lower.contains("taakveld") && lower.contains("bedrag")) {
      return Form.LONG;
    }
    throw new Unusable(
        "%s begint met '%s': dat is geen bekende vorm; zeg het met --form"
            .formatted(file, shortened(heading)),
        "%s begins with '%s', which is no known form; say it by --form"
            .formatted(file, shortened(heading)));
  }

  /** How a file of CBS is laid out. */
  static CbsOpenData cbs(Path file) throws IOException {
    String heading = heading(file);
    return CbsOpenData.ofHeadings(heading)
        .orElseThrow(
            () ->
                new Unusable(
                    "%s heeft niet de kolommen van CBS (Gemeenten, Verslagsoort, TaakveldBalanspost,"
                            .formatted(file)
                        + " Categorie, en k_1ePlaatsing_1, k_2ePlaatsing_2 of Bedrag_1), maar '%s'"
                            .formatted(shortened(heading)),
                    "%s has not the columns of CBS (Gemeenten, Verslagsoort, TaakveldBalanspost,"
                            .formatted(file)
                        + " Categorie, and k_1ePlaatsing_1, k_2ePlaatsing_2 or Bedrag_1), but '%s'"
                            .formatted(shortened(heading))));
  }

  /** The name of a file, in small letters. */
  static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /** Whether a file with this name has data, and is not beside them. */
  static boolean isData(Path file) {
    String name = name(file);
    return isJson(name)
        || name.endsWith(".csv")
        || name.endsWith(".csv.gz")
        || name.endsWith(".zip");
  }

  private static boolean isJson(String name) {
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  /** The first line of a file, whether it is packed or not. */
  private static String heading(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream text = unpacked(raw)) {
      String start = new String(text.readNBytes(LONGEST_HEADING), StandardCharsets.UTF_8);
      return start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
  }

  /** What is in a file that may be packed; of several entries the first that may be data. */
  static InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    int first = raw.read();
    int second = raw.read();
    raw.reset();
    if (first == 0x1f && second == 0x8b) {
      return new GZIPInputStream(raw);
    }
    if (first == 'P' && second == 'K') {
      ZipInputStream zip = new ZipInputStream(raw);
      ZipEntry entry = zip.getNextEntry();
      while (entry != null
          && (entry.isDirectory() || BESIDE_DATA.matcher(entry.getName()).find())) {
        entry = zip.getNextEntry();
      }
      return zip;
    }
    return raw;
  }
}
