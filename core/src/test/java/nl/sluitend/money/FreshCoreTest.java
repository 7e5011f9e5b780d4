package nl.sluitend.money;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the core wakes up in a fresh process: sums of columns, ratios and a checked table. */
class FreshCoreTest {
  @TempDir Path folder;

  @Test
  void sums_ratios_and_tables_wake_no_moneta_no_jackson_and_no_logging() throws Exception {
    Path log = folder.resolve("classes.txt");
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                CoreFigures.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    // The most cents that fit a long are € 92 233 720 368 547 758,07; the column is ten thousand
    // times € 1 234,545 on average, and there is a thousandth of a euro.
    assertThat(Files.readString(out, UTF_8).strip())
        .isEqualTo("92233720380893208.071 0.000000013385 CLOSES");
    // A line is "[0.012s][info][class,load] java.lang.Object source: jrt:/java.base".
    List<String> classes =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains(" source:"))
            .map(line -> line.substring(line.lastIndexOf(']') + 1, line.indexOf(" source:")))
            .map(String::strip)
            .toList();
    assertThat(classes)
        .contains("nl.sluitend.money.CentSum", "nl.sluitend.check.TableCheck")
        .noneMatch(name -> name.startsWith("org.javamoney."))
        .noneMatch(name -> name.startsWith("com.fasterxml."))
        .noneMatch(name -> name.startsWith("java.util.logging."))
        .noneMatch(name -> name.startsWith("sun.util.logging."))
        .noneMatch(name -> name.startsWith("org.slf4j."));
  }
}
