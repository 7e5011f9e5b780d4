package nl.sluitend.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documentation shows, and what the programs do. */
final class Documented {
  private Documented() {}

  /** The block of code between the comments with a marker. */
  static String block(Path page, String marker) {
    Matcher m =
        Pattern.compile("(?s)<!-- " + marker + "[^>]*-->\\n```\\w+\\n(.*?)```\\n<!-- /" + marker)
            .matcher(read(page));
    assertThat(m.find()).as("block %s of %s", marker, page).isTrue();
    return m.group(1);
  }

  /** What a program prints, line by line. */
  static List<String> output(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      program.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
