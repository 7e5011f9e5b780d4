package nl.sluitend.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the results of formulas out of a workbook. */
final class Results {
  private Results() {}

  /** The same workbook, in which nothing says what a formula gives. */
  static byte[] without(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        String xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        to.putNextEntry(new ZipEntry(part.getName()));
        String changed = xml.replaceAll("</f><v>[^<]*</v>", "</f>");
        to.write(changed.getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
