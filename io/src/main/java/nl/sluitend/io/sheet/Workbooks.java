package nl.sluitend.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What the library that writes workbooks leaves open. It states when a workbook was made, so that
 * no two are the same; it writes formulas without their results, so that a program that does not
 * calculate shows nothing, as Excel does with files from mail; and it writes sizes in a way that
 * not every reader of ZIP files knows.
 */
final class Workbooks {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final Pattern MADE =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  /** A text has no bracket in it, so this is a formula. */
  private static final Pattern FORMULA =
      Pattern.compile("(<c r=\"([A-Z]+[0-9]+)\"[^>]*><f>[^<]*</f>)(</c>)");

  private Workbooks() {}

  /**
   * Returns a workbook without a time, with the results of its formulas.
   *
   * @param workbook the bytes as written by the library
   * @param results the result of every formula, by the address of its cell
   */
  static byte[] finished(byte[] workbook, Map<String, String> results) throws IOException {
    // Only from a file can its directory be read, which has sizes in the usual way.
    Path temporary = Files.createTempFile("sluitend-", ".xlsx");
    try {
      Files.write(temporary, workbook);
      return rewritten(temporary, results);
    } finally {
      Files.delete(temporary);
    }
  }

  private static byte[] rewritten(Path file, Map<String, String> results) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(file.toFile());
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry part : from.stream().toList()) {
        String xml = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        ZipEntry written = new ZipEntry(part.getName());
        written.setTimeLocal(NO_TIME);
        to.putNextEntry(written);
        to.write(finished(part.getName(), xml, results).getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String finished(String part, String xml, Map<String, String> results) {
    if (part.equals("docProps/core.xml")) {
      return MADE.matcher(xml).replaceFirst("");
    }
    return part.startsWith("xl/worksheets/")
        ? FORMULA.matcher(xml).replaceAll(formula -> withResult(formula, results))
        : xml;
  }

  private static String withResult(MatchResult formula, Map<String, String> results) {
    String result = Objects.requireNonNull(results.get(formula.group(2)), "result");
    return Matcher.quoteReplacement(formula.group(1) + "<v>" + result + "</v>" + formula.group(3));
  }
}
