package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.sluitend.examples.cli.NationalFiles.Form;
import nl.sluitend.io.national.CbsOpenData;
import nl.sluitend.io.national.NationalReader;

/** Tells the forms of national files by how they begin. */
final class NationalForms {
  private static final int LONGEST_SHOWN = 80;

  /** What stands between columns, of the wide form and of the long form. */
  private static final char SEPARATOR = ';';

  private static final String OTHERS = ",\t|";

  private NationalForms() {}

  /** The form of a file, packed or not. */
  static Form of(Path file) throws IOException {
    if (isJson(name(file))) {
      return Form.DELIVERIES;
    }
    Optional<String> first = NationalReader.firstLine(file);
    if (first.isEmpty() && isZip(file)) {
      // An archive of deliveries has nothing else.
      return Form.DELIVERIES;
    }
    String heading = first.orElse("");
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

  /** Says at once what each column that is not found would say by itself. */
  static void requireSeparator(Path file) throws IOException {
    String heading = NationalReader.firstLine(file).orElse("");
    if (heading.indexOf(SEPARATOR) >= 0) {
      return;
    }
    heading
        .chars()
        .filter(each -> OTHERS.indexOf(each) >= 0)
        .mapToObj(each -> each == '\t' ? "een tab" : "'" + (char) each + "'")
        .findFirst()
        .ifPresent(
            found -> {
              throw new Unusable(
                  "in %s staat %s tussen de kolommen; dat moet ';' zijn".formatted(file, found),
                  "%s has %s between its columns; that has to be ';'"
                      .formatted(file, found.replace("een tab", "a tab")));
            });
  }

  /** How a file of CBS is laid out. */
  static CbsOpenData cbs(Path file) throws IOException {
    String heading = NationalReader.firstLine(file).orElse("");
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

  /** Whether a file with this name has data, and is not what systems put beside them. */
  static boolean isData(Path file) {
    String name = name(file);
    boolean isNamed =
        isJson(name) || name.endsWith(".csv") || name.endsWith(".csv.gz") || name.endsWith(".zip");
    return isNamed && !name.startsWith(".") && !name.startsWith("~$");
  }

  /** Whether a file is an archive, by its first bytes. */
  static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static boolean isJson(String name) {
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
